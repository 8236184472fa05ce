//! The editor: CodeMirror and our few lines around it, bundled by esbuild. What not everyone needs are files of their own, which the editor loads when it needs them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{fresh_folder, parts, read};
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

/// The files that the bundle cannot start without, itself not among them. Errors: esbuild has not listed them.
pub fn needed() -> Result<BTreeSet<String>> {
    let listed: Value = serde_json::from_slice(&read(&inputs())?)?;
    needed_by(ENTRY, &listed["outputs"])
}

fn needed_by(entry: &str, outputs: &Value) -> Result<BTreeSet<String>> {
    let outputs = outputs.as_object().context("esbuild lists no files")?;
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let (mut needed, mut new) = (BTreeSet::new(), vec![entry.to_owned()]);
    while let Some(file) = new.pop() {
        let listed = outputs.iter().find(|(path, _)| name(path) == file);
        let (_, listed) = listed.with_context(|| format!("esbuild does not list {file}"))?;
        let imports = listed["imports"].as_array().into_iter().flatten();
        let at_once = imports.filter(|import| import["kind"] == "import-statement");
        let names = at_once.filter_map(|import| import["path"].as_str().map(name));
        new.extend(names.filter(|name| needed.insert(name.clone())));
    }
    Ok(needed)
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_imported_later_is_not_needed() {
        let import = |path: &str, kind: &str| json!({ "path": path, "kind": kind });
        let outputs = json!({
            "a/editor.js": { "imports": [import("a/x.js", "import-statement"), import("a/vim.js", "dynamic-import")] },
            "a/x.js": { "imports": [import("a/y.js", "import-statement")] },
            "a/y.js": { "imports": [import("a/x.js", "import-statement")] },
            "a/vim.js": { "imports": [] },
        });
        let needed = needed_by("editor.js", &outputs).expect("all are listed");
        assert_eq!(needed.into_iter().collect::<Vec<_>>(), ["x.js", "y.js"]);
        assert!(needed_by("other.js", &outputs).is_err());
    }
}
