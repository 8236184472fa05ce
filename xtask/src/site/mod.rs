//! The static site: built part by part under `target/site/`, then put together in `dist/`.
//!
//! Cargo's fingerprints say what must be compiled again. The parts are separate crates and profiles, so a change to a problem or the page leaves the Python engine as it is.

mod ahead;
mod assemble;
mod contents;
mod dead_data;
mod deep_stacks;
mod editor;
mod engine;
mod leave_out;
mod names;
mod notices;
mod pack;
mod page;
mod service_worker;
mod split;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

pub use assemble::{compress, print_sizes};
pub use contents::print as print_contents;

use crate::paths;
use crate::process::{cargo, section};

/// What one part is called, and what builds it.
type Part = (&'static str, fn() -> Result<()>);

/// The parts; each can be built without the others.
const PARTS: [Part; 4] =
    [("pack", pack::build), ("engine", engine::build), ("editor", editor::build), ("page", page::build)];

/// Builds all parts and puts them together in `dist/`.
pub fn build() -> Result<()> {
    build_parts(&PARTS.map(|(name, _)| name))
}

/// Builds the parts named, and puts them together with the others as they were. Errors: there is no part of that name.
pub fn build_parts(names: &[&str]) -> Result<()> {
    for name in names {
        let known = || PARTS.map(|(name, _)| name).join(", ");
        let part = PARTS.iter().find(|(part, _)| part == name);
        let (_, build) = part.with_context(|| format!("no part is called `{name}`; there are {}", known()))?;
        section(name, build)?;
    }
    section("site", assemble::build)
}

/// A short name for these very bytes.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Where the parts are built.
fn parts() -> PathBuf {
    paths::target().join("site")
}

/// `cargo build` of one package for the browser.
fn cargo_wasm(package: &str, profile: &str) -> Command {
    let mut cargo = cargo();
    cargo.args(["build", "--locked", "--target", "wasm32-unknown-unknown", "--package", package, "--profile", profile]);
    cargo
}

/// Where [`cargo_wasm`] leaves its library.
fn wasm_file(package: &str, profile: &str) -> PathBuf {
    paths::target().join("wasm32-unknown-unknown").join(profile).join(format!("{package}.wasm"))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    }
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

/// The folder, emptied.
fn fresh_folder(path: &Path) -> Result<()> {
    if path.exists() {
        fs::remove_dir_all(path).with_context(|| format!("cannot empty {}", path.display()))?;
    }
    fs::create_dir_all(path).with_context(|| format!("cannot create {}", path.display()))
}

/// All files of a folder and the folders in it, in order; hidden ones are marks of the tools that made them.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}
