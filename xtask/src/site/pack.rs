//! The built-in problem pack: compiled Rust beside prose and Python.

use std::path::PathBuf;

use anyhow::Result;

use super::{cargo_wasm, fresh_folder, parts, wasm_file};
use crate::paths;
use crate::process::{cargo, run};

/// The pack's folder, as it will be served.
pub fn folder() -> PathBuf {
    parts().join("pack")
}

pub fn build() -> Result<()> {
    run(&mut cargo_wasm("problems", "small"))?;
    fresh_folder(&folder())?;
    run(cargo()
        .args(["run", "--quiet", "--locked", "--package", "pack", "--features", "author", "--"])
        .arg(paths::root().join("problems"))
        .arg(wasm_file("problems", "small"))
        .arg(folder()))
}
