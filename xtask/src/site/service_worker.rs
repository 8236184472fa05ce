//! The service worker: Workbox with the list of what to keep for offline use.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use serde_json::json;

use super::{editor, notices, parts, read};
use crate::paths;
use crate::process::{command, run};

/// Bundles the script, still without its lists.
pub fn bundle() -> Result<()> {
    run(command(paths::root().join("node_modules/.bin/esbuild"))
        .args(["frontend/sw/sw.js", "--bundle", "--format=iife"])
        .args(["--minify", "--target=es2022", "--log-level=warning", "--define:process.env.NODE_ENV=\"production\""])
        .arg(format!("--metafile={}", inputs().display()))
        .arg(format!("--outfile={}", bundled().display())))
}

fn bundled() -> PathBuf {
    parts().join("sw/sw.js")
}

/// The [bundled](bundle) script with the list of `files` to keep, paths within the site and the digests of their contents.
pub fn script(files: &BTreeMap<String, String>) -> Result<String> {
    let script = String::from_utf8(read(&bundled())?)?;
    for place in [PLACE, LAZY_PLACE] {
        ensure!(script.matches(place).count() == 1, "the service worker names {place} once");
    }
    let lazy: Vec<&String> = files.keys().filter(|url| is_lazy(url)).collect();
    Ok(script.replace(PLACE, &manifest(files)).replace(LAZY_PLACE, &json!(lazy).to_string()))
}

/// Where esbuild lists which files it bundled.
pub fn inputs() -> PathBuf {
    parts().join("sw.json")
}

/// Where Workbox expects its list.
const PLACE: &str = "self.__WB_MANIFEST";

/// Where the list of what is kept once it was needed goes.
const LAZY_PLACE: &str = "self.__LAZY_FILES";

/// A name that carries a digest needs no revision: its content never changes.
fn manifest(files: &BTreeMap<String, String>) -> String {
    let entry = |(url, digest): (&String, &String)| {
        let revision = if is_hashed(url) { json!(null) } else { json!(digest) };
        json!({ "url": url, "revision": revision })
    };
    json!(files.iter().filter(|(url, _)| !is_lazy(url)).map(entry).collect::<Vec<_>>()).to_string()
}

/// Whether a file is kept only once it was needed.
fn is_lazy(url: &str) -> bool {
    editor::is_lazy(url) || notices::is_lazy(url)
}

/// Whether a name carries a digest of 16 hexadecimal digits, as ours do; Trunk leaves zeros in front away.
fn is_hashed(url: &str) -> bool {
    url.split(['-', '.', '_', '/'])
        .any(|word| (13..=16).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str, hashed: bool) {
        assert_eq!(is_hashed(url), hashed, "{url}");
    }

    #[test]
    fn knows_names_that_carry_a_digest() {
        check("frontend-2fa7a1b0c3d4e5f6_bg.wasm", true);
        check("editor-0123456789abcdef.js", true);
        check("packs/builtin/pack.wasm", false);
        check("index.html", false);
        check("site.json", false);
    }
}
