//! The chores that check: lint, test, verify, bench, screenshots.

use std::process::Command;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};

use crate::process::{cargo, command, output, run, section};
use crate::{katagrad, paths, setup, site, supply};

/// What builds natively. One selection for every chore: with another, cargo would settle on other features and build RustPython again.
pub(crate) const NATIVE: [&str; 2] = ["--workspace", "--locked"];

/// What builds for the browser.
const BROWSER: [&str; 4] = ["problems", "pack", "worker", "frontend"];

/// Crates with tests that run natively and in WebAssembly, to the same bits.
const EVERY_TARGET: [&str; 4] = ["judge", "kernels", "numpy", "pack"];

/// How many seeds, and mutants of each problem, problems are proved on each time; `./x verify --full` takes all.
const SAMPLED_SEEDS: &str = "3";
const SAMPLED_MUTANTS: &str = "12";

/// Everything that must hold, quick things first.
pub fn test() -> Result<()> {
    let start = Instant::now();
    section("set-up", || {
        setup::for_site()?;
        setup::for_browser()
    })?;
    lint()?;
    section("what we build on", supply::check)?;
    section("build for tests", || run(cargo().arg("build").args(NATIVE).arg("--all-targets")))?;
    section("tests", || run(cargo().arg("test").args(NATIVE)))?;
    section("tests in WebAssembly", wasm_tests)?;
    section("problems", || {
        let commit = commit();
        verify_built(&["--seeds", SAMPLED_SEEDS, "--mutants", SAMPLED_MUTANTS, "--sample", &commit])
    })?;
    site::build()?;
    site::print_sizes()?;
    section("the site in a browser", || run(&mut browser_suite()))?;
    println!("── all holds, after {:.0} min", start.elapsed().as_secs_f64() / 60.0);
    Ok(())
}

/// Formatting and clippy, natively and for WebAssembly.
pub fn lint() -> Result<()> {
    section("formatting", || run(cargo().args(["fmt", "--all", "--check"])))?;
    section("clippy", || {
        // The browser suite hides behind a feature.
        let suite = ["--all-targets", "--features", "tests/e2e"];
        run(cargo().arg("clippy").args(NATIVE).args(suite).args(["--", "-D", "warnings"]))
    })?;
    section("clippy for WebAssembly", || {
        let packages = BROWSER.iter().flat_map(|package| ["--package", package]);
        run(cargo()
            .args(["clippy", "--locked", "--target", "wasm32-unknown-unknown"])
            .args(packages)
            .args(["--", "-D", "warnings"]))
    })
}

/// Proves problems, as `katagrad verify` does with these arguments; what is found by `--full` is published in docs/proof.
pub fn verify(arguments: &[&str]) -> Result<()> {
    katagrad::build()?;
    match arguments {
        ["--full", rest @ ..] => verify_built(&[&["--full", "--write", "docs/proof"], rest].concat()),
        arguments => verify_built(arguments),
    }
}

/// Tries every door with more random inputs than `test` does; with others each time, unless a seed is named.
pub fn fuzz(n_cases: &str, seed: Option<&str>) -> Result<()> {
    let of_the_clock = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis().to_string();
    let seed = seed.unwrap_or(&of_the_clock);
    println!("`./x fuzz {n_cases} {seed}` draws the same again");
    let mut fuzz = cargo();
    fuzz.arg("test").args(NATIVE).args(["--no-fail-fast", "--test", "fuzz"]);
    run(fuzz.env("PROPTEST_CASES", n_cases).env("PROPTEST_RNG_SEED", seed))
}

/// Begins a problem, as `katagrad new-problem` does with these arguments.
pub fn new_problem(arguments: &[&str]) -> Result<()> {
    katagrad::build()?;
    run(katagrad::call().arg("new-problem").args(arguments))
}

/// Serves the site with a problem set, as `katagrad preview` does with these arguments.
pub fn preview(arguments: &[&str]) -> Result<()> {
    katagrad::build()?;
    run(katagrad::call().arg("preview").args(arguments))
}

/// Writes anew what the editor knows of the names of Python and NumPy: the engine lists them itself.
pub fn names() -> Result<()> {
    katagrad::build()?;
    let names = output(katagrad::call().args(["python", "frontend/editor/names.py"]))?;
    let path = paths::root().join("frontend/editor/names.json");
    std::fs::write(&path, names).with_context(|| format!("cannot write {}", path.display()))
}

/// Grades every solution natively and in a browser, and compares the reports.
pub fn verdicts() -> Result<()> {
    katagrad::build()?;
    setup::for_site()?;
    setup::for_browser()?;
    site::build()?;
    run(cargo()
        .args(["run", "--quiet", "--locked", "--package", "tests", "--bin", "verdicts", "--"])
        .arg(paths::dist()))
}

/// Submits so many times in one tab of the built site: every verdict is right, and memory does not grow.
pub fn soak(n_submissions: &str) -> Result<()> {
    setup::for_site()?;
    setup::for_browser()?;
    site::build()?;
    run(cargo()
        .args(["run", "--quiet", "--locked", "--package", "tests", "--bin", "soak", "--"])
        .arg(paths::dist())
        .arg(n_submissions))
}

/// Takes the pictures of docs/screenshots anew.
pub fn screenshots() -> Result<()> {
    setup::for_site()?;
    setup::for_browser()?;
    site::build()?;
    run(cargo()
        .args(["run", "--quiet", "--locked", "--package", "tests", "--bin", "screenshots", "--"])
        .arg(paths::dist())
        .arg(paths::root().join("docs/screenshots")))
}

fn wasm_tests() -> Result<()> {
    let packages = EVERY_TARGET.iter().flat_map(|package| ["--package", package]);
    run(cargo()
        .args(["test", "--locked", "--target", "wasm32-unknown-unknown", "--test", "every_target"])
        .args(packages)
        .args(["--features", "pack/browser"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner"))
}

fn verify_built(arguments: &[&str]) -> Result<()> {
    run(katagrad::call().arg("verify").args(arguments))
}

/// The commit checked out, by which the sample of mutants changes; nothing where there is no Git.
fn commit() -> String {
    let output = command("git").args(["rev-parse", "HEAD"]).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}

/// One scenario at a time: each has a browser and an engine of its own, and its clock is real.
fn browser_suite() -> Command {
    let mut cargo = cargo();
    cargo.args([
        "test",
        "--locked",
        "--package",
        "tests",
        "--features",
        "e2e",
        "--test",
        "e2e",
        "--",
        "--test-threads=1",
    ]);
    cargo
}
