//! The editor: CodeMirror and our few lines around it, bundled by esbuild.

use std::path::PathBuf;

use anyhow::Result;

use super::parts;
use crate::paths;
use crate::process::{command, run};

/// The bundle.
pub fn file() -> PathBuf {
    parts().join("editor/editor.js")
}

pub fn build() -> Result<()> {
    run(command(paths::root().join("node_modules/.bin/esbuild"))
        .args(["frontend/editor/editor.js", "--bundle", "--format=esm"])
        .args(["--minify", "--target=es2022", "--log-level=warning"])
        .arg(format!("--outfile={}", file().display())))
}
