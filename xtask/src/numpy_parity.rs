//! `./x numpy-parity`: how far our NumPy agrees with NumPy, which comes from PyPI for this alone.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::chores::NATIVE;
use crate::process::{cargo, command, output, run, section};
use crate::{katagrad, paths};

/// The release that ours is to be like.
const NUMPY: &str = "2.4.6";

/// What the chore understands.
const USAGE: &str = "\
usage: ./x numpy-parity [PART]

  (nothing)                        ask ours what NumPy was asked, and print the agreement per area
  record [--check]                 ask NumPy again and write down what it prints, or only see that nothing changes
  random [record]                  compare random streams, 200 seeds for each call, or draw them from NumPy again
  programs [--count N] [--seed S]  run random programs in both, and print the smallest that differ
  docs [--show] [--record] [NAME …]
                                   run the examples of NumPy's documentation in both, and print or write down the agreement per function";

/// Does the part that `words` name.
pub fn run_part(words: &[&str]) -> Result<()> {
    match words {
        [] => run(cargo().arg("test").args(NATIVE).args(["--quiet", "--test", "numpy_snippets", "--", "--nocapture"])),
        ["record", options @ ..] => run(python()?.arg(folder().join("record.py")).args(options)),
        ["random"] => {
            run(cargo().arg("test").args(["--quiet", "-p", "numpy", "--test", "random", "--", "--nocapture"]))
        }
        ["random", "record"] => run(python()?.arg(paths::root().join("numpy/tests/random/record.py"))),
        ["programs", options @ ..] => compare("programs.py", options),
        ["docs", options @ ..] => compare("docs.py", options),
        _ => bail!("{USAGE}"),
    }
}

/// Where snippets, harness and generator are.
fn folder() -> PathBuf {
    paths::root().join("python/tests/numpy")
}

/// Runs a script that asks both NumPy and the engine.
fn compare(script: &str, options: &[&str]) -> Result<()> {
    katagrad::build()?;
    run(python()?.arg(folder().join(script)).arg("--ours").arg(katagrad::path()).args(options))
}

/// A Python that has NumPy, in a folder of its own that is filled when it is first wanted.
pub(crate) fn python() -> Result<std::process::Command> {
    let venv = paths::cache().join(format!("numpy-{NUMPY}"));
    let python = || command(venv.join("bin/python"));
    let version = output(python().args(["-c", "import numpy; print(numpy.__version__)"])).unwrap_or_default();
    if version.trim() != NUMPY {
        section("NumPy from PyPI", || {
            run(command("python3").args(["-m", "venv", "--clear"]).arg(&venv))?;
            let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary", ":all:"];
            run(python().args(pip).arg(format!("numpy=={NUMPY}")))
        })?;
    }
    Ok(python())
}
