//! `katagrad pack`: a set, written for a static host.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use pack::manifest::Manifest;

use crate::code;
use crate::library::{self, Library};

/// What to write where.
#[derive(Args)]
pub struct Options {
    /// The folder of problems, with its `pack.toml`.
    folder: PathBuf,
    /// Where to write `pack.json` and what belongs to it.
    out: PathBuf,
    /// The set's Rust, compiled for wasm32-unknown-unknown, if it is built already.
    #[arg(long, value_name = "WASM")]
    code: Option<PathBuf>,
}

/// Writes the pack and reads it once as anyone would. Errors: the folder is not a valid set, its Rust does not build, or nothing can be written.
pub fn run(options: &Options) -> Result<ExitCode> {
    let Options { folder, out, code } = options;
    let manifest = write(folder, code.as_deref(), out)?;
    let path = out.join("pack.json");
    let library = Library::open(&library::Options::of_pack(&path))?;
    for entry in &manifest.problems {
        library.solutions(entry)?;
        library.problem(&entry.id)?.check()?;
    }
    let n_problems = manifest.problems.len();
    println!("{}: {n_problems} {}", path.display(), if n_problems == 1 { "problem" } else { "problems" });
    println!("Copy {} to any static host that sends `Access-Control-Allow-Origin: *`.", out.display());
    Ok(ExitCode::SUCCESS)
}

/// Builds the set's Rust, if it has some that is not built, and writes the pack.
pub fn write(folder: &Path, code: Option<&Path>, out: &Path) -> Result<Manifest> {
    let built = match code {
        Some(code) => Some(code.to_owned()),
        None if folder.join("Cargo.toml").exists() => Some(code::build(folder)?),
        None => None,
    };
    pack::write::pack(folder, built.as_deref(), out).with_context(|| folder.display().to_string())
}
