//! `katagrad pack`: a folder of problems and its compiled Rust, written for a static host.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

/// What to write where.
#[derive(Args)]
pub struct Options {
    /// The folder of problems, with its `pack.toml`.
    folder: PathBuf,
    /// The pack's Rust, compiled for wasm32-unknown-unknown.
    wasm: PathBuf,
    /// Where to write `pack.json` and what belongs to it.
    out: PathBuf,
}

/// Writes the pack. Errors: the folder is not a valid set, or nothing can be written.
pub fn run(options: &Options) -> Result<ExitCode> {
    let manifest = pack::write::pack(&options.folder, &options.wasm, &options.out)?;
    println!("{}: {} problems", options.out.join("pack.json").display(), manifest.problems.len());
    Ok(ExitCode::SUCCESS)
}
