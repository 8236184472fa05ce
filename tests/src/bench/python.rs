//! Programs as in interviews, in plain Python: ours and Pyodide in the same browser, CPython natively.
//!
//! A program is a file of `programs/` with a function `main` that returns a checksum, on which all three must agree.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, anyhow, ensure};
use xtask::paths;

use super::Setting;
use super::pyodide::{Page, Pyodide};
use super::table::{Table, geometric_mean};
use crate::app::App;
use crate::browser::Browser;
use crate::engine::Engine;

/// Prints the seconds of the best of some rounds, and the checksum.
const TIMER: &str = "
def _timed():
    import time
    best = float('inf')
    for _ in range(5):
        start = time.perf_counter()
        checksum = main()
        best = min(best, time.perf_counter() - start)
    print(best, checksum)

_timed()
";

pub(super) fn measure(setting: &Setting) -> Result<Table> {
    let browser = Browser::start()?;
    // Not watched, because a worker that is watched is slower.
    let app = App::open_in(&browser, &setting.site)?;
    app.open_list()?;
    app.wait_for_engine()?;
    let engine = Engine::start(&app)?;
    let page = Page::new(&setting.pyodide)?;
    let pyodide = Pyodide::start(&browser, &page)?;
    let columns = ["CPython", "Pyodide", "ours", "ours/Pyodide", "ours/CPython"];
    let mut table = Table::new("Python: programs as in interviews, milliseconds", &columns);
    for path in programs()? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().replace('_', " ");
        eprintln!("  {name}");
        let program = format!("{}{TIMER}", fs::read_to_string(&path)?);
        let ours = engine.printed(&program)?.map_err(|ending| anyhow!("{name}: {ending}"))?;
        let printed = [native(setting, &program)?, pyodide.printed(&program)?, ours];
        let [cpython, pyodide, ours] = printed.map(|printed| timed(&printed));
        let (cpython, pyodide, ours) = (cpython?, pyodide?, ours?);
        let checksums = [&cpython.1, &pyodide.1, &ours.1];
        ensure!(checksums.iter().all(|checksum| *checksum == checksums[0]), "{name}: not the same: {checksums:?}");
        let (cpython, pyodide, ours) = (cpython.0 * 1e3, pyodide.0 * 1e3, ours.0 * 1e3);
        table.row(name, [cpython, pyodide, ours, ours / pyodide, ours / cpython]);
    }
    table.sum_up("geometric mean", geometric_mean);
    Ok(table)
}

/// All programs, in order.
fn programs() -> Result<Vec<PathBuf>> {
    let folder = paths::root().join("tests/src/bench/programs");
    let entries = fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut programs = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    programs.sort();
    Ok(programs)
}

/// What CPython prints.
fn native(setting: &Setting, program: &str) -> Result<String> {
    let script = env::temp_dir().join(format!("katagrad-bench-{}.py", std::process::id()));
    fs::write(&script, program)?;
    let output = Command::new(&setting.python).arg(&script).output().context("cannot start Python")?;
    fs::remove_file(&script)?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

/// Seconds and checksum.
fn timed(printed: &str) -> Result<(f64, String)> {
    let (seconds, checksum) = printed.trim().split_once(' ').with_context(|| format!("no time in `{printed}`"))?;
    Ok((seconds.parse()?, checksum.to_owned()))
}
