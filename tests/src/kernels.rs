//! Kernels as a stranger makes them: crates outside the workspace that depend on `pack` alone.
//!
//! `tests/kernels/` has one file a kernel; how a crate around them looks is written here, because paths to it differ from machine to machine.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, anyhow};
use xtask::{paths, process};

/// The problems that have a kernel in `tests/kernels/accepted`.
pub const ANSWERED: [&str; 10] = [
    "edit_distance",
    "group_anagrams",
    "k_means",
    "layer_norm",
    "level_order",
    "lru_cache",
    "reverse_linked_list",
    "rotate_array",
    "softmax",
    "two_sum",
];

/// The folder of the `.wasm` files of every kernel in `tests/kernels/`, which are built once.
pub fn built() -> Result<&'static Path> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| build().map_err(|error| format!("{error:#}")));
    built.as_deref().map_err(|error| anyhow!("{error}"))
}

fn build() -> Result<PathBuf> {
    let folder = paths::root().join("tests/kernels");
    let mut examples = String::new();
    for kind in ["accepted", "refused"] {
        for entry in fs::read_dir(folder.join(kind)).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            let name = path.file_stem().and_then(|name| name.to_str()).context("a kernel has a name")?;
            write!(examples, "[[example]]\nname = {name:?}\npath = {path:?}\ncrate-type = [\"cdylib\"]\n\n")?;
        }
    }
    let root = lay_out("solutions", &examples, "//! Nothing.\n")?;
    cargo("build", &root, &["--release", "--examples", "--target", "wasm32-unknown-unknown"])?;
    Ok(target().join("wasm32-unknown-unknown/release/examples"))
}

/// Compiles Rust that depends on `pack`, without running it. Errors: it does not compile.
pub fn check(name: &str, lib: &str) -> Result<()> {
    cargo("check", &lay_out(name, "", lib)?, &[])
}

/// Writes a crate.
fn lay_out(name: &str, manifest: &str, lib: &str) -> Result<PathBuf> {
    let root = target().join(name);
    let pack = paths::root().join("pack");
    let manifest = format!(
        "[package]\nname = \"kernels_{name}\"\nedition = \"2024\"\n\n[dependencies]\npack = {{ path = {pack:?}, features = [\"kernel\"] }}\n\n[workspace]\n\n{manifest}"
    );
    fs::create_dir_all(root.join("src"))?;
    write_if_other(&root.join("Cargo.toml"), &manifest)?;
    write_if_other(&root.join("src/lib.rs"), lib)?;
    // The versions of the workspace, so that nothing is fetched.
    fs::copy(paths::root().join("Cargo.lock"), root.join("Cargo.lock"))?;
    Ok(root)
}

/// Leaves a file alone that is as it should be, so that cargo does, too.
fn write_if_other(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).ok().as_deref() != Some(text) {
        fs::write(path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

fn cargo(verb: &str, root: &Path, args: &[&str]) -> Result<()> {
    let mut cargo = process::cargo();
    cargo.arg(verb).args(args).arg("--offline").current_dir(root).env("CARGO_TARGET_DIR", target());
    process::run(&mut cargo)
}

fn target() -> PathBuf {
    paths::target().join("kernels")
}
