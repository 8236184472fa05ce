//! Puts the parts together in `dist/` and says how large they are.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::{
    ahead, digest, editor, engine, files, fresh_folder, notices, pack, page, parts, read, service_worker, write,
};
use crate::paths;
use crate::process::{command, output, run};

/// The manifest of the built-in pack.
const PACK: &str = "packs/builtin/pack.json";

/// Fills `dist/` anew.
pub fn build() -> Result<()> {
    // Beside the old one until it is whole, so that a failed build leaves a working site.
    let site = parts().join("dist");
    fresh_folder(&site)?;
    copy(&page::folder(), &site)?;
    copy(&pack::folder(), &site.join("packs/builtin"))?;

    let engine = engine::names()?;
    let engine_wasm = read(&engine::folder().join(&engine.wasm))?;
    copy(&engine::folder(), &site.join("engine"))?;
    write(&site.join("engine").join(&engine.worker), read(&engine::worker_script())?)?;
    write(&site.join("engine").join(&engine.compile), read(&engine::compile_script())?)?;

    copy(&editor::folder(), &site.join("editor"))?;
    let bundle = site.join("editor").join(editor::ENTRY);
    let editor = format!("editor/editor-{}.js", digest(&read(&bundle)?));
    fs::rename(&bundle, site.join(&editor))?;

    let beside = editor::needed()?.into_iter().map(|name| format!("editor/{name}"));
    let modules: Vec<String> = [editor.clone()].into_iter().chain(beside).collect();
    ahead::say(&site, &["site.json", PACK], &modules)?;

    service_worker::bundle()?;
    notices::write_to(&site)?;

    let version = digest(json!(digests(&site)?).to_string().as_bytes());
    let description = json!({
        "version": version,
        "engine": {
            "worker": format!("engine/{}", engine.worker),
            "compile": format!("engine/{}", engine.compile),
            "js": format!("engine/{}", engine.js),
            "wasm": format!("engine/{}", engine.wasm),
            "bytes": engine_wasm.len(),
        },
        "editor": editor,
        "packs": [PACK],
    });
    write(&site.join("site.json"), format!("{description:#}\n"))?;
    write(&site.join("sw.js"), service_worker::script(&digests(&site)?)?)?;

    let dist = paths::dist();
    fresh_folder(&dist)?;
    copy(&site, &dist)?;
    println!("dist/ holds version {version}");
    Ok(())
}

/// What some files may take together, as a host with Brotli sends them: on a slow line a megabyte is a second of waiting.
struct Budget {
    what: &'static str,
    bytes: u64,
    counts: fn(&str) -> bool,
}

const BUDGETS: [Budget; 3] = [
    Budget { what: "engine", bytes: 5_000_000, counts: |name| name.starts_with("engine/") && name.ends_with(".wasm") },
    Budget { what: "page to begin with", bytes: 400_000, counts: |name| is_page(name) && !page::is_second_part(name) },
    Budget { what: "page, both parts", bytes: 810_000, counts: is_page },
];

/// Whether the browser loads a file before it knows what a person wants: HTML, styles, scripts and WebAssembly of the page. Not the font, which is never waited for (`font-display: optional`).
fn is_page(name: &str) -> bool {
    let is_beside = ["sw.js", "site.json", "manifest.webmanifest"].contains(&name);
    !is_beside && (!name.contains('/') || name.starts_with("snippets/"))
}

/// Prints a table of the site's files, plain and as a host with Brotli sends them.
///
/// Errors: something takes more than its budget.
pub fn print_sizes() -> Result<()> {
    let dist = paths::dist();
    ensure!(dist.is_dir(), "there is no dist/ yet; run `./x build`");
    let files = files(&dist)?;
    let sizes = output(command("node").args(["--eval", BROTLI, "--"]).args(&files))?;
    println!("{:>12} {:>12}  file", "bytes", "brotli");
    let mut total = (0, 0);
    let mut taken = BUDGETS.map(|_| 0);
    for (path, compressed) in files.iter().zip(sizes.lines()) {
        let (plain, compressed) = (fs::metadata(path)?.len(), compressed.parse::<u64>()?);
        total = (total.0 + plain, total.1 + compressed);
        let name = relative(path, &dist)?;
        println!("{plain:>12} {compressed:>12}  {name}");
        for (budget, taken) in BUDGETS.iter().zip(&mut taken) {
            *taken += if (budget.counts)(&name) { compressed } else { 0 };
        }
    }
    println!("{:>12} {:>12}  in all", total.0, total.1);
    for (Budget { what, bytes, .. }, taken) in BUDGETS.iter().zip(taken) {
        println!("{bytes:>12} {taken:>12}  budget: {what}");
    }
    for (Budget { what, bytes, .. }, taken) in BUDGETS.iter().zip(taken) {
        ensure!(taken <= *bytes, "{what}: {taken} bytes with Brotli, more than the budget of {bytes}");
    }
    Ok(())
}

/// Copies a folder, each file that compresses also with Brotli beside it, as [`Host`](server::Host) sends it.
pub fn compress(from: &Path, to: &Path) -> Result<()> {
    fresh_folder(to)?;
    copy(from, to)?;
    // Fonts and pictures are compressed already.
    let packed = ["woff2", "png"];
    let is_packed = |path: &PathBuf| path.extension().is_some_and(|extension| packed.iter().any(|it| extension == *it));
    let files: Vec<PathBuf> = files(to)?.into_iter().filter(|path| !is_packed(path)).collect();
    run(command("node").args(["--eval", COMPRESS, "--"]).args(&files))
}

const COMPRESS: &str = "
const { readFileSync, writeFileSync } = require('fs'), { brotliCompressSync, constants } = require('zlib');
const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 };
for (const path of process.argv.slice(1)) writeFileSync(path + '.br', brotliCompressSync(readFileSync(path), { params }));
";

/// Level 9 of 11: a hundredth larger, ten times as fast.
const BROTLI: &str = "
const { readFileSync } = require('fs'), { brotliCompressSync, constants } = require('zlib');
const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 };
for (const path of process.argv.slice(1)) console.log(brotliCompressSync(readFileSync(path), { params }).length);
";

fn copy(from: &Path, to: &Path) -> Result<()> {
    for path in files(from)? {
        write(&to.join(path.strip_prefix(from)?), read(&path)?)?;
    }
    Ok(())
}

/// The site's files by their paths in it, with the digests of their contents.
fn digests(site: &Path) -> Result<BTreeMap<String, String>> {
    files(site)?.iter().map(|path| Ok((relative(path, site)?, digest(&read(path)?)))).collect()
}

/// The path within `folder`, with slashes on every system.
fn relative(path: &Path, folder: &Path) -> Result<String> {
    let parts = path.strip_prefix(folder)?.iter().map(|part| part.to_str().context("a file's name is not UTF-8"));
    Ok(parts.collect::<Result<Vec<_>>>()?.join("/"))
}
