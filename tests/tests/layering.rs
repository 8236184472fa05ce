//! Imports point down: a crate uses crates of lower rows only, and what it uses is written here and in ARCHITECTURE.md.
//!
//! Why: what changes often (problems, the page) must never make cargo build again what takes minutes (Python), and the judge must stay usable without a browser.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;
use xtask::paths;

/// The table of ARCHITECTURE.md, word for word.
const ROWS: &str = "\
shells     frontend    worker    cli         tests
content    problems    python
boundary   pack        protocol
leaves     kernels     judge     numpy       mutants    server
";

/// Edges that the rows do not allow, each with its reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("tests", "xtask", "the suites ask it where things are, and build what they test with it"),
    ("xtask", "server", "the site is served as a set is, and by the tests"),
];

/// The row of every crate, counted from the top.
fn rows() -> BTreeMap<&'static str, usize> {
    let crates = |line: &'static str| line.split_whitespace().skip(1);
    ROWS.lines().enumerate().flat_map(|(row_idx, line)| crates(line).map(move |name| (name, row_idx))).collect()
}

/// Which of our crates uses which, in code or in tests.
fn edges() -> Result<Vec<(String, String)>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["metadata", "--no-deps", "--format-version=1"]).current_dir(paths::root());
    let metadata: Value = serde_json::from_slice(&command.output()?.stdout)?;
    let name = |value: &Value| value["name"].as_str().unwrap_or_default().to_owned();
    let packages = metadata["packages"].as_array().context("metadata lists packages")?;
    let edges = packages.iter().flat_map(|package| {
        let used = package["dependencies"].as_array().into_iter().flatten();
        let ours = used.filter(|dependency| dependency["path"].is_string());
        ours.map(move |dependency| (name(package), name(dependency)))
    });
    Ok(edges.collect())
}

#[test]
fn imports_point_down() -> Result<()> {
    let rows = rows();
    let is_excepted = |from: &str, to: &str| EXCEPTIONS.iter().any(|(user, used, _)| (*user, *used) == (from, to));
    for (from, to) in edges()?.iter().filter(|(from, to)| !is_excepted(from, to)) {
        let row =
            |name: &str| *rows.get(name).unwrap_or_else(|| panic!("`{name}` has no row, yet `{from}` uses `{to}`"));
        assert!(row(from) < row(to), "`{from}` uses `{to}`, which is not below it");
    }
    Ok(())
}

#[test]
fn xtask_stands_outside_and_only_serves() -> Result<()> {
    let used: Vec<_> = edges()?.into_iter().filter(|(from, _)| from == "xtask").map(|(_, used)| used).collect();
    assert_eq!(used, ["server"]);
    Ok(())
}

#[test]
fn every_crate_with_a_row_is_there() {
    for name in rows().keys() {
        assert!(paths::root().join(name).join("Cargo.toml").is_file(), "there is no crate `{name}`");
    }
}

#[test]
fn architecture_shows_the_same_rows() {
    if let Ok(page) = fs::read_to_string(paths::root().join("ARCHITECTURE.md")) {
        assert!(page.contains(ROWS), "ARCHITECTURE.md does not show this table:\n{ROWS}");
    }
}
