//! How long our NumPy takes in the browser, beside CPython with NumPy on the same machine in the same run.
//!
//! Each computes on one core: WebAssembly has no more.

use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, anyhow, ensure};

use super::Setting;
use super::table::{Table, geometric_mean};
use crate::app::App;
use crate::browser::Browser;
use crate::engine::Engine;

/// What is timed; `measure(group)` prints the seconds of a call and the case, line by line.
const SOURCE: &str = include_str!("numpy.py");

/// The groups of cases, each measured in both before the next, so that both meet the machine in the same state.
const GROUPS: [&str; 6] = ["elementwise", "reductions", "products", "order and index", "small", "models"];

/// Seconds and case.
type Times = Vec<(f64, String)>;

pub(super) fn measure(setting: &Setting) -> Result<Table> {
    let script = env::temp_dir().join(format!("katagrad-bench-{}.py", std::process::id()));
    // Not watched, because a worker that is watched is slower.
    let app = App::open_in(&Browser::start()?, &setting.site)?;
    app.open_list()?;
    let engine = Engine::start(&app)?;
    let mut table = Table::new("NumPy: microseconds a call", &["NumPy", "ours", "ratio"]);
    for group in GROUPS {
        eprintln!("  {group}");
        let program = format!("{SOURCE}\n\nmeasure({group:?})\n");
        fs::write(&script, &program)?;
        let numpy = run(Command::new(&setting.python).arg(&script).env("OPENBLAS_NUM_THREADS", "1"))?;
        let ours = times(&engine.printed(&program)?.map_err(|ending| anyhow!("{group}: {ending}"))?)?;
        ensure!(numpy.len() == ours.len(), "{group}: {} cases in NumPy, {} in ours", numpy.len(), ours.len());
        for ((numpy, case), (ours, _)) in numpy.into_iter().zip(ours) {
            table.row(case, [numpy * 1e6, ours * 1e6, ours / numpy]);
        }
    }
    fs::remove_file(&script)?;
    let ratios = table.column(2);
    let within = ratios.iter().filter(|ratio| **ratio <= 3.0).count();
    table.title = format!("{}; {within} of {} cases are within three times NumPy", table.title, ratios.len());
    table.sum_up("geometric mean", geometric_mean);
    Ok(table)
}

fn run(command: &mut Command) -> Result<Times> {
    let output = command.output().context("cannot start it")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    times(&String::from_utf8(output.stdout)?)
}

fn times(printed: &str) -> Result<Times> {
    let time = |line: &str| -> Result<(f64, String)> {
        let (seconds, case) = line.split_once(' ').with_context(|| format!("not a line about a case: {line}"))?;
        Ok((seconds.parse()?, case.to_owned()))
    };
    printed.trim_end().lines().map(time).collect()
}
