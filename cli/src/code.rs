//! The Rust of a set, or of an answer: built by cargo as WebAssembly, as anyone's is.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// The crate that is compiled into this program.
const BUILT_IN: &str = "problems";

/// Where code without imports runs.
const TARGET: &str = "wasm32-unknown-unknown";

/// Whether a folder has Rust that is not compiled into this program. Errors: its `Cargo.toml` cannot be read.
pub fn is_foreign(folder: &Path) -> Result<bool> {
    let path = folder.join("Cargo.toml");
    if !path.exists() {
        return Ok(false);
    }
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let manifest: toml::Table = text.parse().with_context(|| path.display().to_string())?;
    let name = manifest.get("package").and_then(|package| package.get("name")).and_then(toml::Value::as_str);
    Ok(name != Some(BUILT_IN))
}

/// Builds the Rust of a folder and says where its WebAssembly is. Errors: it does not build, or is no `cdylib`.
pub fn build(folder: &Path) -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--release", "--lib", "--target", TARGET, "--message-format=json-render-diagnostics"])
        // Where the folder's own toolchain and configuration hold.
        .current_dir(folder)
        .stderr(Stdio::inherit())
        .output()
        .context("cargo is needed to build Rust; see https://rustup.rs")?;
    if !output.status.success() {
        bail!("{} does not build; if the target is missing: rustup target add {TARGET}", folder.display());
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    let built = messages.lines().filter_map(library_of).next_back();
    let path = built.with_context(|| {
        format!(
            "{} builds no WebAssembly; write `crate-type = [\"cdylib\"]` under [lib]",
            folder.join("Cargo.toml").display()
        )
    })?;
    Ok(folder.join(path))
}

/// The WebAssembly that one of cargo's messages is about.
fn library_of(message: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let files = message.get("filenames")?.as_array()?;
    files.iter().filter_map(Value::as_str).find(|name| name.ends_with(".wasm")).map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_library_among_cargos_messages() {
        let check = |message: &str, path: Option<&str>| assert_eq!(library_of(message), path.map(PathBuf::from));
        check(r#"{"reason": "compiler-artifact", "filenames": ["/a/x.d", "/a/x.wasm"]}"#, Some("/a/x.wasm"));
        check(r#"{"reason": "compiler-artifact", "filenames": ["/a/libx.rlib"]}"#, None);
        check(r#"{"reason": "build-finished", "success": true}"#, None);
        check("no json", None);
    }

    #[test]
    fn knows_the_rust_that_is_compiled_in() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(!is_foreign(&here.join("../problems")).unwrap());
        assert!(!is_foreign(&here.join("src")).unwrap());
        assert!(is_foreign(&here.join("template/rust")).unwrap());
    }
}
