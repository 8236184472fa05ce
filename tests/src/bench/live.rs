//! Live mode: from a key to the verdict on the examples, which run by themselves once nothing was typed for a moment.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::Setting;
use super::submit::{problems, solution};
use super::table::{Table, median};
use crate::app::App;
use crate::browser::Browser;

/// How many problems are tried.
const N_PROBLEMS: usize = 8;

/// Notes in `latency` the milliseconds from a key to the verdict that follows it.
const WATCH: &str = "
addEventListener('keydown', () => {
    const start = performance.now();
    let isRunning = false;
    window.latency = null;
    const observer = new MutationObserver(() => {
        const verdict = document.querySelector('[data-verdict]')?.dataset.verdict;
        isRunning ||= !verdict;
        if (!isRunning || !verdict) return;
        observer.disconnect();
        window.latency = [performance.now() - start, verdict];
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
}, true);
";

pub(super) fn measure(setting: &Setting) -> Result<Table> {
    let app = App::open_in(&Browser::start()?, &setting.site)?;
    app.open_list()?;
    let settings = json!({ "version": 1, "data": { "live": true } }).to_string();
    app.tab.evaluate(&format!("localStorage.setItem('katagrad:settings', {})", json!(settings)))?;
    app.tab.on_new_page(WATCH)?;
    app.tab.reload()?;
    let mut table = Table::new(
        "Live mode: milliseconds from a key to the verdict on the examples, the pause of 900 among them",
        &["ms"],
    );
    let problems = problems(setting)?;
    for problem in problems.iter().step_by(problems.len().div_ceil(N_PROBLEMS)) {
        app.open_problem(problem)?;
        app.wait_for_engine()?;
        app.write(&solution(setting, problem)?)?;
        app.verdict()?;
        let mut times = Vec::new();
        for _ in 0..setting.n_rounds {
            // One more empty line at the end of the solution.
            app.tab.press("Enter")?;
            app.tab.wait_until("the examples have run", || app.tab.holds("window.latency"))?;
            let latency = app.tab.evaluate("latency")?;
            ensure!(latency[1] == "Accepted", "{problem}: {latency}");
            times.push(latency[0].as_f64().context("the page measured nothing")?);
        }
        table.row(problem, [median(times)]);
    }
    table.sum_up("median", median);
    Ok(table)
}
