//! Rules of the repository, each a test that opens with its reason and lists its exceptions.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use xtask::paths;

/// The files under version control, or about to be.
fn tracked() -> Result<Vec<PathBuf>> {
    let mut git = Command::new("git");
    git.args(["ls-files", "--cached", "--others", "--exclude-standard"]).current_dir(paths::root());
    let output = git.output()?;
    ensure!(output.status.success(), "git lists no files");
    let list = String::from_utf8(output.stdout)?;
    Ok(list.lines().map(|path| paths::root().join(path)).filter(|path| path.is_file()).collect())
}

/// The files that are text, by their path in the repository.
fn texts() -> Result<Vec<(String, String)>> {
    let text = |path: PathBuf| {
        let text = fs::read_to_string(&path).ok()?;
        Some((path.strip_prefix(paths::root()).ok()?.to_string_lossy().into_owned(), text))
    };
    Ok(tracked()?.into_iter().filter_map(text).collect())
}

/// Those of one ending.
fn texts_ending(ending: &str) -> Result<Vec<(String, String)>> {
    Ok(texts()?.into_iter().filter(|(path, _)| path.ends_with(ending)).collect())
}

/// Names none of `words`, which are written in two halves so that this file may hold them.
fn check_names_none(words: &[[&str; 2]], exceptions: &[&str]) -> Result<()> {
    let words: Vec<String> = words.iter().map(|halves| halves.concat()).collect();
    for (path, text) in texts()?.iter().filter(|(path, _)| !exceptions.contains(&path.as_str())) {
        for (line_idx, line) in text.lines().enumerate() {
            let named = words.iter().find(|word| line.contains(*word));
            assert!(named.is_none(), "{path}:{}: names {named:?}", line_idx + 1);
        }
    }
    Ok(())
}

/// A path of one machine works on that machine only.
#[test]
fn names_no_machine() -> Result<()> {
    check_names_none(&[["/ro", "ot/"], ["/wo", "rk/"], ["/ho", "me/"], ["/Us", "ers/"], ["/tm", "p/"]], &[])
}

/// Where packages come from is the business of the machine that builds: a mirror named here would be everybody's.
/// The lock files name the public registries, which cargo and npm replace by the machine's own.
#[test]
fn names_no_registry() -> Result<()> {
    let registries = [["index.crates", ".io"], ["static.crates", ".io"], ["registry.npm", "js.org"]];
    check_names_none(&registries, &["package-lock.json"])?;
    let lock = fs::read_to_string(paths::root().join("package-lock.json"))?;
    let elsewhere = lock
        .lines()
        .find(|line| line.contains("\"resolved\"") && !line.contains(&["https://registry.npm", "js.org/"].concat()));
    assert_eq!(elsewhere, None, "package-lock.json names a registry of its own");
    Ok(())
}

/// A reader who opens any file learns first what it is.
#[test]
fn every_rust_file_opens_with_what_it_is() -> Result<()> {
    for (path, text) in texts_ending(".rs")? {
        let head = text.lines().next().and_then(|line| line.strip_prefix("//! "));
        assert!(head.is_some_and(|head| !head.trim().is_empty()), "{path} opens without `//! what it is`");
    }
    Ok(())
}

/// A test that is switched off says nothing and is forgotten.
#[test]
fn no_test_is_switched_off() -> Result<()> {
    let off = ["#[ign", "ore"].concat();
    for (path, text) in texts_ending(".rs")? {
        assert!(!text.contains(&off), "{path} switches a test off");
    }
    Ok(())
}

/// A range would give two machines two sites.
#[test]
fn npm_packages_have_exact_versions() -> Result<()> {
    let package: Value = serde_json::from_str(&fs::read_to_string(paths::root().join("package.json"))?)?;
    let sections = ["dependencies", "devDependencies"].iter().filter_map(|section| package[*section].as_object());
    for (name, version) in sections.flatten() {
        let version = version.as_str().unwrap_or_default();
        assert!(version.starts_with(|first: char| first.is_ascii_digit()), "{name} has the version {version:?}");
    }
    Ok(())
}

/// wasm-bindgen refuses to work with a library of another version than its own.
#[test]
fn the_wasm_bindgen_tool_fits_the_library() -> Result<()> {
    let lock = fs::read_to_string(paths::root().join("Cargo.lock"))?;
    let (_, rest) = lock.split_once("name = \"wasm-bindgen\"\nversion = \"").context("wasm-bindgen is locked")?;
    let (library, _) = rest.split_once('"').context("its version ends")?;
    assert_eq!(xtask::setup::version_of("wasm-bindgen-cli"), Some(library));
    Ok(())
}

/// Other people's work asks for their licence; ours says its own.
#[test]
fn every_crate_carries_the_licence() -> Result<()> {
    // A template becomes somebody else's.
    let ours = texts_ending("/Cargo.toml")?.into_iter().filter(|(path, _)| !path.contains("/template/"));
    for (path, text) in ours {
        assert!(text.contains("license.workspace = true"), "{path} has no licence");
    }
    Ok(())
}

/// A folder tells the whole story of a problem, and one line makes it part of the pack.
#[test]
fn every_problem_is_complete() -> Result<()> {
    let folder = paths::root().join("problems");
    let specs = fs::read_to_string(folder.join("lib.rs"))?;
    // Cards and plans are no problems.
    let is_problem = |path: &PathBuf| path.is_dir() && !path.ends_with("cards") && !path.ends_with("plans");
    let problems: Vec<PathBuf> = entries(&folder)?.into_iter().filter(is_problem).collect();
    assert!(problems.len() >= 12, "only {} problems", problems.len());
    for problem in problems {
        let id = problem.file_name().and_then(|name| name.to_str()).context("a problem's folder has a name")?;
        for file in ["problem.toml", "statement.md", "starter.py", "hints.md", "explanation.md", "mod.rs"] {
            let text = fs::read_to_string(problem.join(file)).with_context(|| format!("{id}/{file}"))?;
            assert!(!text.trim().is_empty(), "{id}/{file} is empty");
        }
        for (kind, least) in [("accepted", 2), ("wrong", 3)] {
            let n_files = entries(&problem.join(kind))?.len();
            assert!(n_files >= least, "{id} has {n_files} {kind} solutions; it needs {least}");
        }
        let n_lines = specs.lines().filter(|line| line.contains(&format!("(\"{id}\", "))).count();
        assert_eq!(n_lines, 1, "{id} has {n_lines} lines in SPECS of problems/lib.rs");
    }
    Ok(())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    entries.map(|entry| Ok(entry?.path())).collect()
}

/// A kind of record that is not listed would be missing in every export, and make its import fail.
#[test]
fn every_saved_record_is_exported() -> Result<()> {
    let kinds = fs::read_to_string(paths::root().join("frontend/src/state/kinds.rs"))?;
    let sources = texts_ending(".rs")?.into_iter().filter(|(path, _)| path.starts_with("frontend/src/"));
    let mut n_records = 0;
    for (path, text) in sources {
        for record in text.lines().filter_map(|line| line.strip_prefix("impl Record for ")?.strip_suffix(" {")) {
            n_records += 1;
            assert!(
                kinds.contains(&format!("Kind::of::<{record}>(")),
                "{path}: `{record}` is no line in KINDS of state/kinds.rs"
            );
        }
    }
    assert!(n_records >= 5, "only {n_records} records");
    Ok(())
}

/// A topic on no list stands apart on the maps, and decides which mock interviews its problems belong to.
#[test]
fn every_topic_has_its_place_on_the_maps() -> Result<()> {
    let read = |file: &str| fs::read_to_string(paths::root().join(file)).with_context(|| file.to_owned());
    let pack = read("problems/pack.toml")?;
    let (_, topics) = pack.split_once("\ntopics = [").context("the pack lists its topics")?;
    let (topics, _) = topics.split_once(']').context("the list ends")?;
    let topics: Vec<&str> = topics.split('"').skip(1).step_by(2).collect();
    assert!(topics.len() >= 20, "only {} topics", topics.len());
    for list in ["frontend/src/state/roadmap.rs", "frontend/src/state/curriculum.rs"] {
        let text = read(list)?;
        for topic in &topics {
            assert!(text.contains(&format!("\"{topic}\"")), "{list} does not name {topic}");
        }
    }
    Ok(())
}

/// A map that points nowhere is worse than none.
#[test]
fn the_architecture_names_what_is_there() -> Result<()> {
    let page = fs::read_to_string(xtask::paths::root().join("ARCHITECTURE.md"))?;
    let (_, table) = page.split_once("## Where to change what").context("the page says where to change what")?;
    let (table, _) = table.split_once("\n## ").context("the table ends")?;
    for path in table.split('`').skip(1).step_by(2) {
        assert!(xtask::paths::root().join(path).exists(), "ARCHITECTURE.md names {path}");
    }
    Ok(())
}
