//! The editor: CodeMirror and our few lines around it, bundled by esbuild. What not everyone needs are files of their own, which the editor loads when it needs them.

use std::path::PathBuf;

use anyhow::Result;

use super::{fresh_folder, parts};
use crate::paths;
use crate::process::{command, run};

/// The bundle and what it loads later.
pub fn folder() -> PathBuf {
    parts().join("editor")
}

/// The name of the bundle in it; all others carry a digest.
pub const ENTRY: &str = "editor.js";

/// Whether a file of the site is kept for offline use only once it was needed: large, and the page works without it.
pub fn is_lazy(url: &str) -> bool {
    url.starts_with("editor/ruff_wasm") && url.ends_with(".wasm")
}

/// Where esbuild lists which files it bundled.
pub fn inputs() -> PathBuf {
    parts().join("editor.json")
}

pub fn build() -> Result<()> {
    fresh_folder(&folder())?;
    run(command(paths::root().join("node_modules/.bin/esbuild"))
        .args(["frontend/editor/editor.js", "--bundle", "--splitting", "--format=esm"])
        .args(["--minify", "--target=es2022", "--log-level=warning", "--loader:.wasm=file"])
        .args(["--asset-names=[name]-[hash]", "--chunk-names=[name]-[hash]"])
        .arg(format!("--metafile={}", inputs().display()))
        .arg(format!("--outdir={}", folder().display())))
}
