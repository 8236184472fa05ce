//! The cold start: from navigation to a usable page, a ready engine and the first verdict, beside Pyodide's first statement.
//!
//! usage: `bench-start SITE PYODIDE [ROUNDS]`. Every figure comes from a browser with an empty profile, both sides in turn, so that what else the machine does hits both.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use tests::app::App;
use tests::browser::Browser;
use xtask::serve::Host;

/// A solution that is accepted.
const SOLUTION: &str = include_str!("../../../problems/two_sum/accepted/dictionary.py");

/// Notes when things are first there, in milliseconds from the start of the navigation.
const WATCH: &str = "
window.times = {};
const look = () => {
    const note = (name, there) => { if (there && !(name in times)) times[name] = performance.now(); };
    note('page', find('h1') && find('.cm-content'));
    note('engine', find('[data-engine=ready], [data-engine=busy]'));
    note('verdict', find('[data-verdict]'));
};
setInterval(look, 25);
";

/// Loads Pyodide as its documentation says, and runs a statement.
const PYODIDE_PAGE: &str = "<!doctype html><title>Pyodide</title><script type=module>
import { loadPyodide } from './pyodide/pyodide.mjs';
window.times = {};
const pyodide = await loadPyodide();
times.loaded = performance.now();
pyodide.runPython('x = 1');
times.statement = performance.now();
</script>";

/// Milliseconds by what happened.
type Times = BTreeMap<String, f64>;

fn main() -> Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let (site, pyodide, n_rounds) = match &words[..] {
        [site, pyodide] => (PathBuf::from(site), PathBuf::from(pyodide), 5),
        [site, pyodide, n_rounds] => (PathBuf::from(site), PathBuf::from(pyodide), n_rounds.parse()?),
        _ => bail!("usage: bench-start SITE PYODIDE [ROUNDS]"),
    };
    let page = pyodide_page(&pyodide)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 1..=n_rounds {
        eprintln!("round {round} of {n_rounds}");
        ours.push(katagrad(&site)?);
        theirs.push(statement(&page)?);
    }
    fs::remove_dir_all(&page)?;
    print(&ours, &theirs);
    Ok(())
}

/// A visitor's first minute: opens a problem, writes a solution, submits it.
fn katagrad(site: &Path) -> Result<Times> {
    let browser = Browser::start()?;
    let app = App::open_in(&browser, site)?;
    app.tab.on_new_page(WATCH)?;
    app.open_problem("two_sum")?;
    app.write(SOLUTION)?;
    app.submit()?;
    let verdict = app.verdict()?;
    if verdict != "Accepted" {
        bail!("the solution got {verdict}\n{}", app.evidence("bench-start"));
    }
    app.tab.wait_until("the verdict is timed", || app.tab.holds("times.verdict"))?;
    times(&app.tab.evaluate("times")?)
}

fn statement(page: &Path) -> Result<Times> {
    let browser = Browser::start()?;
    let host = Host::start(page, "/", 0)?;
    let tab = browser.tab()?;
    tab.go(&host.address())?;
    tab.wait_until("Pyodide has executed a statement", || tab.holds("window.times?.statement"))?;
    times(&tab.evaluate("times")?)
}

fn times(value: &Value) -> Result<Times> {
    let times = value.as_object().context("the page measured nothing")?;
    Ok(times.iter().filter_map(|(name, time)| Some((name.clone(), time.as_f64()?))).collect())
}

/// A folder with Pyodide and a page that loads it.
fn pyodide_page(pyodide: &Path) -> Result<PathBuf> {
    let page = env::temp_dir().join(format!("katagrad-pyodide-{}", std::process::id()));
    let copy = page.join("pyodide");
    fs::create_dir_all(&copy)?;
    for entry in fs::read_dir(pyodide).with_context(|| format!("no Pyodide in {}", pyodide.display()))? {
        let path = entry?.path();
        if let Some(name) = path.file_name().filter(|_| path.is_file()) {
            fs::copy(&path, copy.join(name))?;
        }
    }
    fs::write(page.join("index.html"), PYODIDE_PAGE)?;
    Ok(page)
}

fn print(ours: &[Times], theirs: &[Times]) {
    let pyodide = median(theirs, "statement");
    println!("{:<34} {:>9} {:>22}", "median of cold starts", "seconds", "share of Pyodide's");
    for (title, name) in [("page usable", "page"), ("engine ready", "engine"), ("first verdict", "verdict")] {
        let time = median(ours, name);
        println!("{title:<34} {:>9.2} {:>21.0}%", time / 1000.0, 100.0 * time / pyodide);
    }
    println!("{:<34} {:>9.2} {:>21.0}%", "Pyodide: first statement executed", pyodide / 1000.0, 100.0);
    let medians: BTreeMap<&str, f64> = ["page", "engine", "verdict"].map(|name| (name, median(ours, name))).into();
    let ratios: BTreeMap<&str, f64> = medians.iter().map(|(name, time)| (*name, time / pyodide)).collect();
    println!(
        "{}",
        json!({
            "rounds": ours.len(),
            "milliseconds": medians,
            "pyodide_first_statement_milliseconds": pyodide,
            "ratio_to_pyodide": ratios,
            "all": { "katagrad": ours, "pyodide": theirs },
        })
    );
}

fn median(rounds: &[Times], name: &str) -> f64 {
    let mut times: Vec<f64> = rounds.iter().filter_map(|times| times.get(name).copied()).collect();
    times.sort_by(f64::total_cmp);
    match times.len() {
        0 => f64::NAN,
        n if n % 2 == 1 => times[n / 2],
        n => (times[n / 2 - 1] + times[n / 2]) / 2.0,
    }
}
