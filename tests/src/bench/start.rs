//! From navigation to a usable page, a ready engine and the first verdict, beside Pyodide's first statement.
//!
//! Everything is sent as a host with Brotli sends it. A cold start has an empty profile; a warm one is the next visit in the same browser. Both sides take turns.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;
use std::{env, fs, thread};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use server::{Host, Throttle};
use xtask::site;

use super::Setting;
use super::pyodide::Page;
use super::table::{Table, median};
use crate::app::App;
use crate::browser::Browser;
use crate::tab::Tab;

/// A solution that is accepted.
const SOLUTION: &str = include_str!("../../../problems/two_sum/accepted/dictionary.py");

/// Submits a solution as soon as there is an editor, and notes when things are first there, in milliseconds from the start of the navigation.
const VISITOR: &str = "
window.times = {};
const look = () => {
    const note = (name, there) => { if (there && !(name in times)) times[name] = performance.now(); };
    const content = find('.code-editor .cm-content');
    const submit = [...document.querySelectorAll('button.is-main')].find(it => it.textContent.startsWith('Submit'));
    note('page', document.querySelector('h1') && content && submit);
    note('engine', document.querySelector('[data-engine=ready], [data-engine=busy]'));
    const verdict = document.querySelector('[data-verdict]');
    if (!('page' in times)) return;
    if (!('written' in times)) {
        times.written = performance.now();
        content.focus();
        content.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', keyCode: 65, ctrlKey: true, bubbles: true, cancelable: true }));
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', SOLUTION);
        content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    } else if (!('submitted' in times)) {
        times.submitted = performance.now();
        submit.click();
    } else if (verdict && verdict !== window.oldVerdict) {
        times.outcome ??= verdict.dataset.verdict;
        note('verdict', true);
    }
};
setInterval(look, 10);
";

/// Milliseconds by what happened.
type Times = BTreeMap<String, f64>;

/// How a visitor's machine and line are.
struct Visitor {
    name: &'static str,
    /// Milliseconds of latency, and bytes a second.
    line: Option<(u64, f64)>,
    /// How many times slower than this machine.
    cpu: f64,
}

/// The developer tools' own profiles. The line is slow in the server, because the tools slow down the page's thread alone, and the engine is fetched by another.
const VISITORS: [Visitor; 3] = [
    Visitor { name: "this machine", line: None, cpu: 1.0 },
    Visitor { name: "fast 4G", line: Some((165, 1_012_500.0)), cpu: 1.0 },
    Visitor { name: "CPU 4× slower", line: None, cpu: 4.0 },
];

pub(super) fn measure(setting: &Setting) -> Result<Table> {
    let site = Compressed::of(&setting.site, "site")?;
    let page = Page::new(&setting.pyodide)?;
    let pyodide = Compressed::of(page.folder(), "pyodide")?;
    let columns = ["page", "engine", "verdict", "Pyodide", "verdict/Pyodide"];
    let title =
        "Start: milliseconds to a usable page, a ready engine and the first verdict, and to Pyodide's first statement";
    let mut table = Table::new(title, &columns);
    for visitor in VISITORS {
        let mut rounds: [Vec<[Times; 2]>; 2] = [vec![], vec![]];
        for round in 1..=setting.n_rounds {
            eprintln!("  {}: round {round} of {}", visitor.name, setting.n_rounds);
            let [cold, warm] = katagrad(&site.0, &visitor)?;
            let [cold_statement, warm_statement] = statement(&pyodide.0, &visitor)?;
            rounds[0].push([cold, cold_statement]);
            rounds[1].push([warm, warm_statement]);
        }
        for (cache, rounds) in ["cold", "warm"].iter().zip(rounds) {
            let middle =
                |side: usize, name: &str| median(rounds.iter().filter_map(|it| it[side].get(name).copied()).collect());
            let (verdict, statement) = (middle(0, "verdict"), middle(1, "statement"));
            let numbers = [middle(0, "page"), middle(0, "engine"), verdict, statement, verdict / statement];
            table.row(format!("{}, {cache}", visitor.name), numbers);
        }
    }
    Ok(table)
}

/// A visitor's first minute: opens a problem, writes a solution, submits it; then comes again.
fn katagrad(site: &Path, visitor: &Visitor) -> Result<[Times; 2]> {
    let app = App::open_behind(&Browser::start()?, site, visitor.line())?;
    app.tab.on_new_page(&VISITOR.replace("SOLUTION", &json!(SOLUTION).to_string()))?;
    app.tab.slow_cpu(visitor.cpu)?;
    let visit = |tab: &Tab| -> Result<Times> {
        tab.go(&app.address_of("two_sum"))?;
        tab.wait_until("there is a verdict", || tab.holds("window.times?.verdict"))?;
        let outcome = tab.evaluate("times.outcome")?;
        ensure!(outcome == "Accepted", "the solution got {outcome}\n{}", app.evidence("bench-start"));
        times(&tab.evaluate("times")?)
    };
    let cold = visit(&app.tab)?;
    app.wait_for_offline_copy()?;
    // Time enough to keep what was compiled.
    thread::sleep(Duration::from_secs(4));
    app.tab.go("about:blank")?;
    Ok([cold, visit(&app.tab)?])
}

fn statement(page: &Path, visitor: &Visitor) -> Result<[Times; 2]> {
    let browser: Rc<Browser> = Browser::start()?;
    let host = Host::start_behind(page, "/", visitor.line())?;
    let tab = browser.tab()?;
    tab.slow_cpu(visitor.cpu)?;
    let visit = || -> Result<Times> {
        tab.go(&host.address())?;
        tab.wait_until("Pyodide has run a statement", || tab.holds("window.times?.statement"))?;
        times(&tab.evaluate("times")?)
    };
    let cold = visit()?;
    thread::sleep(Duration::from_secs(4));
    tab.go("about:blank")?;
    Ok([cold, visit()?])
}

impl Visitor {
    fn line(&self) -> Option<Throttle> {
        self.line.map(|(latency, bytes)| Throttle::new(Duration::from_millis(latency), bytes))
    }
}

fn times(value: &Value) -> Result<Times> {
    let times = value.as_object().context("the page measured nothing")?;
    Ok(times.iter().filter_map(|(name, time)| Some((name.clone(), time.as_f64()?))).collect())
}

/// A copy of a folder in which each file has a compressed one beside it; dropping it removes it.
struct Compressed(PathBuf);

impl Compressed {
    fn of(folder: &Path, name: &str) -> Result<Compressed> {
        let copy = Compressed(env::temp_dir().join(format!("katagrad-compressed-{name}-{}", std::process::id())));
        site::compress(folder, &copy.0)?;
        Ok(copy)
    }
}

impl Drop for Compressed {
    fn drop(&mut self) {
        // What stays in a temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}
