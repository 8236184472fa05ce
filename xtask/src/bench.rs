//! The chore that measures: builds the site, fetches what ours is compared with, and runs the program `bench` of the crate `tests`.

use std::path::PathBuf;

use anyhow::Result;

use crate::process::{cargo, command, run, section};
use crate::{numpy_parity, paths, setup, site};

/// Measures all, or what is named; `--built` takes the site as it is, `--rounds N` says how often what has a beginning is repeated.
pub fn bench(words: &[&str]) -> Result<()> {
    let (mut names, mut n_rounds, mut is_built) = (vec![], "5", false);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--built" => is_built = true,
            "--rounds" => n_rounds = words.next().copied().unwrap_or(n_rounds),
            name => names.push(name),
        }
    }
    setup::for_site()?;
    setup::for_browser()?;
    if !is_built {
        site::build()?;
    }
    let (pyodide, python) = (pyodide()?, numpy_parity::python()?);
    let mut cargo = cargo();
    cargo.args(["run", "--quiet", "--locked", "--package", "tests", "--bin", "bench", "--"]).args(&names);
    run(cargo
        .arg(paths::dist())
        .arg(pyodide)
        .arg(python.get_program())
        .arg(n_rounds)
        .arg(paths::target().join("bench")))?;
    if names.is_empty() { site::print_sizes() } else { Ok(()) }
}

/// The npm package, for this comparison alone, so it stands in no manifest of ours.
fn pyodide() -> Result<PathBuf> {
    let folder = paths::target().join("pyodide");
    let package = folder.join("node_modules/pyodide");
    if !package.is_dir() {
        section("Pyodide", || {
            std::fs::create_dir_all(&folder)?;
            let options = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"];
            run(command("npm").arg("install").args(options).arg(&folder).arg(format!("pyodide@{PYODIDE}")))
        })?;
    }
    Ok(package)
}

/// The release that we compare with.
const PYODIDE: &str = "314.0.7";
