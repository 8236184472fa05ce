//! The chores that measure. Each builds the site first, and runs a program of the crate `tests` on it.

use anyhow::Result;

use crate::process::{cargo, command, run, section};
use crate::{numpy_parity, paths, setup, site};

/// Compares our cold start with Pyodide's, in the browser.
pub fn start() -> Result<()> {
    build()?;
    let pyodide = paths::target().join("pyodide");
    section("Pyodide", || {
        // For this comparison alone, so it stands in no manifest of ours.
        std::fs::create_dir_all(&pyodide)?;
        let options = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"];
        run(command("npm").arg("install").args(options).arg(&pyodide).arg(format!("pyodide@{PYODIDE}")))
    })?;
    run(program("bench-start").arg(pyodide.join("node_modules/pyodide")))
}

/// The release that we compare with.
const PYODIDE: &str = "314.0.7";

/// Prints how long our NumPy takes in the browser, and NumPy itself natively.
pub fn numpy() -> Result<()> {
    build()?;
    let python = numpy_parity::python()?;
    run(program("bench-numpy").arg(python.get_program()))
}

/// Prints how deep Python recurses in the browser.
pub fn depth() -> Result<()> {
    build()?;
    run(&mut program("bench-depth"))
}

fn build() -> Result<()> {
    setup::for_site()?;
    setup::for_browser()?;
    site::build()
}

/// A program of the crate `tests`, with the site as its first argument.
fn program(name: &str) -> std::process::Command {
    let mut cargo = cargo();
    cargo.args(["run", "--quiet", "--locked", "--package", "tests", "--bin", name, "--"]).arg(paths::dist());
    cargo
}
