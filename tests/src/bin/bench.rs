//! Measures the built site: `bench [NAME…] SITE PYODIDE PYTHON ROUNDS OUT`, with names of [`BENCHES`], or all.
//!
//! Prints a table for each, and leaves them in `OUT.md` and `OUT.json`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value, json};
use tests::bench::{BENCHES, Setting};

fn main() -> Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let Some((names, [site, pyodide, python, n_rounds, out])) = words.split_last_chunk() else {
        bail!("usage: bench [NAME…] SITE PYODIDE PYTHON ROUNDS OUT");
    };
    let setting = Setting {
        site: PathBuf::from(site),
        pyodide: PathBuf::from(pyodide),
        python: PathBuf::from(python),
        n_rounds: n_rounds.parse().context("ROUNDS is no number")?,
    };
    let known = BENCHES.map(|bench| bench.name);
    for name in names {
        ensure!(known.contains(&name.as_str()), "no bench is called `{name}`; there are {}", known.join(", "));
    }
    let (mut tables, mut found) = (String::new(), Map::new());
    for bench in BENCHES.iter().filter(|bench| names.is_empty() || names.iter().any(|name| name == bench.name)) {
        eprintln!("{}", bench.name);
        let table = (bench.measure)(&setting).with_context(|| format!("bench {}", bench.name))?;
        println!("\n{}", table.markdown());
        tables += &format!("{}\n", table.markdown());
        found.insert(bench.name.to_owned(), table.json());
    }
    let machine = machine();
    fs::write(format!("{out}.md"), format!("{tables}{machine}\n"))?;
    fs::write(
        format!("{out}.json"),
        format!("{:#}\n", json!({ "machine": machine, "benches": Value::Object(found) })),
    )?;
    println!("{machine}");
    Ok(())
}

/// The processor, and how many of it there are.
fn machine() -> String {
    let about = fs::read_to_string(Path::new("/proc/cpuinfo")).unwrap_or_default();
    let model = about.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let n_cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!("On {n_cores} × {}.", model.map_or("a processor", |(_, name)| name.trim()))
}
