//! The program `katagrad`, which several chores call.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::chores::NATIVE;
use crate::paths;
use crate::process::{cargo, command, run, section};

/// Builds it.
pub fn build() -> Result<()> {
    section("build", || run(cargo().arg("build").args(NATIVE).args(["--bin", "katagrad"])))
}

/// Where it is once it is built.
pub fn path() -> PathBuf {
    paths::target().join("debug/katagrad")
}

/// A call of it, as it was built last.
pub fn call() -> Command {
    command(path())
}
