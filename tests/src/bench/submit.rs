//! From the click on Submit to the verdict on the page, for the first accepted solution of every built-in problem, in a tab that has submitted before.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::Setting;
use super::table::{Table, median, quantile};
use crate::app::App;
use crate::browser::Browser;

pub(super) fn measure(setting: &Setting) -> Result<Table> {
    // Not watched, because a worker that is watched is slower.
    let app = App::open_in(&Browser::start()?, &setting.site)?;
    let columns = ["first", "again"];
    let mut table = Table::new(
        "Submit: milliseconds from click to verdict, a problem's first time and the median after it",
        &columns,
    );
    for (problem_idx, problem) in problems(setting)?.iter().enumerate() {
        app.open_problem(problem)?;
        if problem_idx == 0 {
            app.wait_for_engine()?;
        }
        app.write(&solution(setting, problem)?)?;
        // What a person wrote is on the page before they reach for the button.
        std::thread::sleep(std::time::Duration::from_millis(200));
        let mut times = Vec::new();
        for _ in 0..setting.n_rounds {
            let (milliseconds, verdict) = app.judged()?;
            ensure!(verdict == "Accepted", "{problem}: {verdict}\n{}", app.evidence("bench-submit"));
            times.push(milliseconds);
        }
        let first = times.remove(0);
        let again = if times.is_empty() { f64::NAN } else { median(times) };
        table.row(problem, [first, again]);
        eprintln!("  {problem}: {first:.0} {again:.0}");
    }
    let all: Vec<Vec<f64>> = (0..columns.len()).map(|column| table.column(column)).collect();
    for (name, share) in [("p50", 0.5), ("p95", 0.95), ("the slowest", 1.0)] {
        table.row(name, all.iter().map(|times| quantile(times.clone(), share)).collect::<Vec<_>>());
    }
    Ok(table)
}

/// The problems of the built-in pack.
pub(super) fn problems(setting: &Setting) -> Result<Vec<String>> {
    let manifest = read(setting, "pack.json")?;
    let problems = manifest["problems"].as_array().context("the pack lists no problems")?;
    Ok(problems.iter().filter_map(|problem| problem["id"].as_str().map(str::to_owned)).collect())
}

/// A solution that is accepted.
pub(super) fn solution(setting: &Setting, problem: &str) -> Result<String> {
    let solutions = read(setting, &format!("solutions/{problem}.json"))?;
    let source = solutions["accepted"][0]["source"].as_str();
    Ok(source.with_context(|| format!("{problem} has no solution"))?.to_owned())
}

fn read(setting: &Setting, path: &str) -> Result<Value> {
    let path = setting.site.join("packs/builtin").join(path);
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| path.display().to_string())
}
