//! `katagrad kernel`: begins an answer in Rust, and compiles it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, bail};
use pack::host::native;
use pack::kernel::{MAX_BYTES, starter};

use crate::code;
use crate::library::{self, Library};

/// What to do.
#[derive(clap::Subcommand)]
pub enum Options {
    /// Begin an answer in Rust: a crate with the problem's signature.
    New {
        /// The problem's id.
        problem: String,
        /// The new folder; without it, one called like the problem.
        #[arg(value_name = "FOLDER")]
        at: Option<PathBuf>,
        /// The folder of the crate `pack`, which a kernel depends on.
        #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../pack"))]
        sdk: PathBuf,
        #[command(flatten)]
        library: library::Options,
    },
    /// Compile an answer in Rust to a `.wasm` beside its Cargo.toml.
    Build {
        /// The crate's folder.
        #[arg(default_value = ".")]
        folder: PathBuf,
    },
}

/// Begins or compiles. Errors: the folder is there already, or is no crate that compiles to a kernel.
pub fn run(options: &Options) -> Result<ExitCode> {
    match options {
        Options::New { problem, at, sdk, library } => {
            let library = Library::open(library)?;
            let entry = library.entry(problem)?;
            let folder = at.clone().unwrap_or_else(|| PathBuf::from(problem));
            let sdk = sdk.canonicalize().with_context(|| format!("there is no folder {}", sdk.display()))?;
            write_crate(&folder, problem, &sdk, &starter(&entry.signature))?;
            println!("Write your answer into {}, then:", folder.join("src/lib.rs").display());
            println!("  katagrad kernel build {0}\n  katagrad check {problem} {0}/{problem}.wasm", folder.display());
        }
        Options::Build { folder } => {
            let wasm = code::build(folder)?;
            let bytes = fs::read(&wasm).with_context(|| wasm.display().to_string())?;
            refuse_unusable(&bytes)?;
            let name = wasm.file_name().context("the compiled file has a name")?;
            let kept = folder.join(name);
            fs::write(&kept, &bytes).with_context(|| kept.display().to_string())?;
            println!("{}: {} kB, imports nothing", kept.display(), bytes.len().div_ceil(1000));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn write_crate(folder: &Path, problem: &str, sdk: &Path, code: &str) -> Result<()> {
    if folder.exists() {
        bail!("{} is there already", folder.display());
    }
    let manifest = format!(
        r#"[package]
name = "{problem}"
edition = "2024"

[lib]
crate-type = ["cdylib"]

[dependencies]
pack = {{ path = {sdk:?}, features = ["kernel"] }}

[profile.release]
lto = true
strip = true

[workspace]
"#
    );
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join(".gitignore"), "/target\n*.wasm\n")?;
    fs::write(folder.join("src/lib.rs"), code)?;
    // The versions that the SDK was tested with, so that nothing need be fetched.
    let lock = sdk.join("../Cargo.lock");
    if lock.is_file() {
        fs::copy(lock, folder.join("Cargo.lock"))?;
    }
    Ok(())
}

/// Errors: the bytes cannot be a kernel's; says why.
fn refuse_unusable(wasm: &[u8]) -> Result<()> {
    if wasm.len() > MAX_BYTES {
        bail!("the `.wasm` has {} bytes; a kernel may have {MAX_BYTES}", wasm.len());
    }
    native::kernel(wasm).declared().map(drop).map_err(|fault| anyhow!("it is no kernel: {fault:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_crate_has_one_dependency_and_is_never_written_over() {
        let folder = std::env::temp_dir().join(format!("katagrad-kernel-{}", std::process::id()));
        write_crate(&folder, "two_sum", Path::new("sdk"), "code").unwrap();
        let manifest: toml::Table = fs::read_to_string(folder.join("Cargo.toml")).unwrap().parse().unwrap();
        assert_eq!(manifest["dependencies"].as_table().map(toml::Table::len), Some(1));
        assert_eq!(fs::read_to_string(folder.join("src/lib.rs")).unwrap(), "code");
        assert!(write_crate(&folder, "two_sum", Path::new("sdk"), "code").is_err());
        fs::remove_dir_all(folder).unwrap();
    }
}
