//! How long our NumPy takes in the browser, beside CPython with NumPy on the same machine in the same run.
//!
//! Each computes on one core: WebAssembly has no more.
//!
//! usage: `bench-numpy SITE PYTHON`, with the built site and a Python that has NumPy.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, anyhow, bail, ensure};
use serde_json::json;
use tests::app::App;
use tests::browser::Browser;
use tests::engine::Engine;

/// What is timed; `measure(group)` prints the seconds of a call and the case, line by line.
const SOURCE: &str = include_str!("../numpy.py");

/// The groups of cases, each measured in both before the next, so that both meet the machine in the same state.
const GROUPS: [&str; 6] = ["elementwise", "reductions", "products", "order and index", "small", "models"];

/// Seconds and case.
type Times = Vec<(f64, String)>;

/// The seconds of one call, in NumPy and in ours.
struct Row {
    group: &'static str,
    case: String,
    numpy: f64,
    ours: f64,
}

fn main() -> Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let [site, python] = &words[..] else { bail!("usage: bench-numpy SITE PYTHON") };
    let script = env::temp_dir().join(format!("katagrad-bench-{}.py", std::process::id()));
    // Not watched, because a worker that is watched is slower.
    let app = App::open_in(&Browser::start()?, Path::new(site))?;
    app.open_list()?;
    let engine = Engine::start(&app)?;
    let mut rows = Vec::new();
    for group in GROUPS {
        eprintln!("{group}");
        let program = format!("{SOURCE}\n\nmeasure({group:?})\n");
        fs::write(&script, &program)?;
        let numpy = run(Command::new(python).arg(&script).env("OPENBLAS_NUM_THREADS", "1"))?;
        let ours = times(&engine.printed(&program)?.map_err(|ending| anyhow!("{group}: {ending}"))?)?;
        ensure!(numpy.len() == ours.len(), "{group}: {} cases in NumPy, {} in ours", numpy.len(), ours.len());
        for ((numpy, case), (ours, _)) in numpy.into_iter().zip(ours) {
            rows.push(Row { group, case, numpy, ours });
        }
    }
    fs::remove_file(&script)?;
    print(&rows);
    Ok(())
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

fn print(rows: &[Row]) {
    println!("{:<28} {:>12} {:>12} {:>8}", "µs a call", "NumPy", "ours", "ratio");
    for Row { case, numpy, ours, .. } in rows {
        println!("{case:<28} {:>12.2} {:>12.2} {:>7.1}×", numpy * 1e6, ours * 1e6, ours / numpy);
    }
    let row = |row: &Row| json!({ "group": row.group, "case": row.case, "numpy": row.numpy, "ours": row.ours });
    println!("{}", json!({ "seconds": rows.iter().map(row).collect::<Vec<_>>() }));
}
