//! Notices of what the site is made of: every package that went into it, with its licence and the texts that must come along.
//!
//! Which crates are asked of cargo, artefact by artefact, because features differ between them; which npm packages, of what esbuild lists as bundled.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use spdx::expression::Expression;
use spdx::{LicenseItem, ParseMode};

use super::{digest, editor, read, service_worker, write};
use crate::paths;
use crate::process::{cargo, command, output};

/// The folder of the site that they are in.
pub const FOLDER: &str = "about";

/// The crates that become WebAssembly.
const ARTEFACTS: [&str; 3] = ["worker", "frontend", "problems"];

/// What an artefact holds though cargo counts it as a tool of the build: Python's standard library, frozen.
const FROZEN: &str = "rustpython-pylib";

/// Packages whose files are taken as they are.
const WHOLE: [&str; 1] = ["@fontsource-variable/source-serif-4"];

/// The licences that npm packages may have; those of crates are in deny.toml.
const NPM_LICENCES: [&str; 2] = ["MIT", "OFL-1.1"];

/// A package that went into the site.
#[derive(Debug)]
struct Package {
    name: String,
    version: String,
    /// As an SPDX expression.
    licence: String,
    /// Where its source is.
    address: String,
    texts: Vec<String>,
}

/// Writes `packages.json`, which names the file with the texts, into the site.
///
/// Errors: a package has no licence, or one that nobody has agreed to.
pub fn write_to(site: &Path) -> Result<()> {
    let mut packages = crates()?;
    packages.extend(npm_packages()?);
    packages.push(standard_library()?);
    packages.sort_by_key(|it| (it.name.to_lowercase(), it.version.clone()));
    let texts: BTreeSet<&String> = packages.iter().flat_map(|it| &it.texts).collect();
    let number = |text: &String| texts.iter().position(|it| *it == text);
    let listed = |it: &Package| {
        let texts: Vec<_> = it.texts.iter().filter_map(number).collect();
        json!({ "name": it.name, "version": it.version, "licence": it.licence, "address": it.address, "texts": texts })
    };
    let listed: Vec<Value> = packages.iter().map(listed).collect();
    let texts = json!(texts).to_string();
    let name = format!("{FOLDER}/licences-{}.json", digest(texts.as_bytes()));
    write(&site.join(&name), texts)?;
    write(&site.join(FOLDER).join("packages.json"), json!({ "texts": name, "packages": listed }).to_string())
}

/// Whether a file of the site holds the texts, which are kept for offline use only once they were read.
pub fn is_lazy(url: &str) -> bool {
    url.strip_prefix(FOLDER).is_some_and(|name| name.starts_with("/licences-"))
}

/// The crates of all artefacts, but ours.
fn crates() -> Result<Vec<Package>> {
    let mut wanted = BTreeSet::new();
    for artefact in ARTEFACTS {
        let tree = output(cargo().args([
            "tree",
            "--locked",
            "--package",
            artefact,
            "--edges",
            "normal,no-proc-macro",
            "--target",
            "wasm32-unknown-unknown",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ]))?;
        wanted.extend(tree.lines().filter_map(name_and_version));
    }
    let target = ["--filter-platform", "wasm32-unknown-unknown"];
    let metadata = output(cargo().args(["metadata", "--locked", "--format-version", "1"]).args(target))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let all = metadata["packages"].as_array().context("cargo knows no packages")?;
    let is_wanted = |it: &&Value| {
        let (name, version) = (text(it, "name"), text(it, "version"));
        // Without a source it is ours.
        it["source"].is_string() && (name == FROZEN || wanted.contains(&(name, version)))
    };
    all.iter().filter(is_wanted).map(of_crate).collect()
}

/// `serde v1.0.0 (…)`, as cargo's tree has it.
fn name_and_version(line: &str) -> Option<(String, String)> {
    let mut words = line.split(' ');
    Some((words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
}

fn of_crate(package: &Value) -> Result<Package> {
    let manifest = PathBuf::from(text(package, "manifest_path"));
    let folder = manifest.parent().unwrap_or(Path::new(""));
    let (name, version) = (text(package, "name"), text(package, "version"));
    let mut texts = licence_files(folder)?;
    let licence = match (package["license"].as_str(), package["license_file"].as_str()) {
        (Some(licence), _) => expression(licence).with_context(|| name.clone())?.to_string(),
        (None, Some(file)) => {
            texts = vec![tidy(&read(&folder.join(file))?)];
            "as its text says".to_owned()
        }
        (None, None) => bail!("{name} has no licence"),
    };
    if texts.is_empty() {
        texts = standard_texts(&licence, &authors(package)).with_context(|| name.clone())?;
    }
    let address = ["repository", "homepage"].into_iter().find_map(|key| package[key].as_str()).unwrap_or_default();
    Ok(Package { name, version, licence, address: address.to_owned(), texts })
}

/// The npm packages that esbuild bundled, and the [`WHOLE`] ones.
fn npm_packages() -> Result<Vec<Package>> {
    let mut names: BTreeSet<String> = WHOLE.map(str::to_owned).into();
    for list in [editor::inputs(), service_worker::inputs()] {
        let list: Value = serde_json::from_slice(&read(&list)?)?;
        let inputs = list["inputs"].as_object().context("esbuild lists no inputs")?;
        names.extend(inputs.keys().filter_map(|path| package_of(path)));
    }
    names.into_iter().map(|name| of_npm(&name)).collect()
}

/// The npm package that a file is of: `@codemirror/view` of `node_modules/@codemirror/view/dist/index.js`.
fn package_of(path: &str) -> Option<String> {
    let (_, below) = path.rsplit_once("node_modules/")?;
    let n_parts = if below.starts_with('@') { 2 } else { 1 };
    Some(below.split('/').take(n_parts).collect::<Vec<_>>().join("/"))
}

fn of_npm(name: &str) -> Result<Package> {
    let folder = paths::root().join("node_modules").join(name);
    let manifest: Value = serde_json::from_slice(&read(&folder.join("package.json"))?)?;
    let licence = text(&manifest, "license");
    ensure!(NPM_LICENCES.contains(&&*licence), "{name} is under `{licence}`, which nobody has agreed to");
    let mut texts = licence_files(&folder)?;
    if texts.is_empty() {
        texts = standard_texts(&licence, &text(&manifest, "author")).with_context(|| name.to_owned())?;
    }
    let repository = &manifest["repository"];
    let address = repository.as_str().or(repository["url"].as_str()).unwrap_or_default();
    let address = address.trim_start_matches("git+").replacen("git://", "https://", 1);
    let address =
        if address.starts_with("https://") { address } else { format!("https://www.npmjs.com/package/{name}") };
    Ok(Package { name: name.to_owned(), version: text(&manifest, "version"), licence, address, texts })
}

/// Rust's own library, which no package lists.
fn standard_library() -> Result<Package> {
    let version = output(command("rustc").arg("--version"))?;
    let version = version.split(' ').nth(1).context("rustc has no version")?.to_owned();
    let licence = "MIT OR Apache-2.0".to_owned();
    let texts = standard_texts(&licence, "The Rust Project Contributors")?;
    let address = "https://github.com/rust-lang/rust".to_owned();
    Ok(Package { name: "Rust's standard library".to_owned(), version, licence, address, texts })
}

/// The texts at the top of a package that say what one may do with it.
fn licence_files(folder: &Path) -> Result<Vec<String>> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let is_text =
            ["licen", "unlicen", "copying", "copyright", "notice"].iter().any(|start| name.starts_with(start));
        if is_text && path.is_file() && !name.ends_with(".rs") {
            let text = tidy(&read(&path)?);
            // Some are links that did not survive packing.
            if text.lines().count() > 1 {
                texts.insert(name, text);
            }
        }
    }
    Ok(texts.into_values().collect())
}

/// The texts of the licences that an expression names, for a package that brings none.
fn standard_texts(licence: &str, authors: &str) -> Result<Vec<String>> {
    let expression = expression(licence)?;
    let text = |requirement: &spdx::LicenseReq| match &requirement.license {
        LicenseItem::Spdx { id, .. } => Ok(format!("Authors: {authors}\n\n{}", id.text().trim())),
        other => Err(anyhow::anyhow!("the licence {other} has no standard text")),
    };
    expression.requirements().map(|it| text(&it.req)).collect()
}

/// Reads an expression as packages write them; some say `MIT/Apache-2.0`.
fn expression(licence: &str) -> Result<Expression> {
    let canonical = Expression::canonicalize(licence)?.unwrap_or_else(|| licence.to_owned());
    Expression::parse_mode(&canonical, ParseMode::LAX).with_context(|| format!("`{licence}` is no licence"))
}

fn authors(package: &Value) -> String {
    let authors = package["authors"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let authors: Vec<&str> = authors.filter(|it| !it.is_empty()).collect();
    if authors.is_empty() { format!("those of {}", text(package, "name")) } else { authors.join(", ") }
}

fn tidy(text: &[u8]) -> String {
    String::from_utf8_lossy(text).trim().replace("\r\n", "\n")
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_packages_by_their_files() {
        let check = |path: &str, expected: Option<&str>| assert_eq!(package_of(path).as_deref(), expected, "{path}");
        check("node_modules/crelt/index.js", Some("crelt"));
        check("node_modules/@codemirror/view/dist/index.js", Some("@codemirror/view"));
        check("node_modules/a/node_modules/b/c.js", Some("b"));
        check("frontend/editor/editor.js", None);
    }

    #[test]
    fn reads_the_lines_of_a_tree() {
        let check = |line: &str, expected: Option<(&str, &str)>| {
            let expected = expected.map(|(name, version)| (name.to_owned(), version.to_owned()));
            assert_eq!(name_and_version(line), expected, "{line}");
        };
        check("serde v1.0.0", Some(("serde", "1.0.0")));
        check("serde v1.0.0 (*)", Some(("serde", "1.0.0")));
        check("[build-dependencies]", None);
        check("", None);
    }

    #[test]
    fn a_licence_is_an_expression_with_texts() {
        let check = |licence: &str, n_texts: usize| {
            let texts = standard_texts(licence, "Somebody").expect("it is a licence");
            assert_eq!(texts.len(), n_texts, "{licence}");
            assert!(texts.iter().all(|text| text.contains("Somebody") && text.len() > 500), "{texts:?}");
        };
        check("MIT", 1);
        check("MIT/Apache-2.0", 2);
        check("MIT OR Apache-2.0", 2);
        check("LGPL-3.0-only", 1);
        assert!(standard_texts("whatever you like", "Somebody").is_err());
    }
}
