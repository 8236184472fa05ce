//! The rules of the format that the types cannot say, each broken one a line that says where and what to do.

use std::collections::{BTreeMap, BTreeSet};

use judge::{Param, Signature, Verdict};

use crate::manifest::{Asset, Entry, FORMAT, Kind, Manifest, Solutions};

/// The largest `pack.json` that is read.
pub const MAX_MANIFEST_BYTES: usize = 16 << 20;

/// The largest file that a manifest may name.
const MAX_ASSET_BYTES: u64 = 64 << 20;

/// The longest piece of prose or code.
const MAX_TEXT_BYTES: usize = 256 << 10;

/// All files of a pack together.
const MAX_PACK_BYTES: u64 = 256 << 20;

/// The longest title.
const MAX_TITLE_BYTES: usize = 200;

/// The longest list of names: authors, topics, patterns, hints.
const MAX_NAMES: usize = 50;

/// The longest time that one case may take.
const MAX_SECONDS: f64 = 120.0;

/// The rules that a manifest breaks.
pub(crate) fn manifest(manifest: &Manifest) -> Vec<String> {
    let mut broken = Vec::new();
    if manifest.format != FORMAT {
        broken.push(format!("format {} is not known; this program reads format {FORMAT}", manifest.format));
    }
    id(&mut broken, "the pack", &manifest.id);
    title(&mut broken, "the pack's title", &manifest.title);
    text(&mut broken, "the pack's description", &manifest.description);
    title(&mut broken, "the pack's license", &manifest.license);
    names(&mut broken, "the pack's authors", &manifest.authors);
    sizes(&mut broken, manifest);
    for file in [&manifest.wasm, &manifest.data, &manifest.cards, &manifest.plans].into_iter().flatten() {
        asset(&mut broken, file);
    }
    if manifest.wasm.is_some() && manifest.data.is_some() {
        broken.push("it has both `wasm` and `data`; one of them answers for the problems".to_string());
    }
    if manifest.problems.is_empty() {
        broken.push("there are no problems".to_string());
    }
    let mut seen = BTreeSet::new();
    for problem in &manifest.problems {
        if !seen.insert(&problem.id) {
            broken.push(format!("two problems have the id `{}`", problem.id));
        }
        for id in problem.prerequisites.iter().filter(|id| *id == &problem.id || !seen.contains(id)) {
            broken.push(format!("{}: its prerequisite `{id}` is not listed before it", problem.id));
        }
        entry(&mut broken, problem);
        asset(&mut broken, &problem.solutions);
    }
    broken
}

/// The rules that an entry breaks, but for its assets.
pub(crate) fn entry(broken: &mut Vec<String>, entry: &Entry) {
    let name = &entry.id;
    id(broken, "the problem", name);
    title(broken, &format!("{name}: the title"), &entry.title);
    text(broken, &format!("{name}: the statement"), &entry.statement);
    text(broken, &format!("{name}: the starter"), &entry.starter);
    names(broken, &format!("{name}: the topics"), &entry.topics);
    names(broken, &format!("{name}: the patterns"), &entry.patterns);
    if entry.revision == 0 {
        broken.push(format!("{name}: revisions count from 1"));
    }
    if entry.minutes == 0 {
        broken.push(format!("{name}: minutes is at least 1"));
    }
    if let Some(frequency) = &entry.frequency {
        if frequency.sources.is_empty() {
            broken.push(format!("{name}: its frequency names no source"));
        }
        for source in &frequency.sources {
            title(broken, &format!("{name}: a source of its frequency"), source);
        }
    }
    for (hint_idx, hint) in entry.hints.iter().enumerate() {
        text(broken, &format!("{name}: hint {}", hint_idx + 1), hint);
    }
    for (example_idx, example) in entry.examples.iter().enumerate() {
        text(broken, &format!("{name}: `why` of example {}", example_idx + 1), &example.why);
        if let Err(sentence) = entry.signature.fit_args(&example.args) {
            broken.push(format!("{name}: example {} does not fit the signature: {sentence}", example_idx + 1));
        }
    }
    if !(entry.limits.seconds > 0.0 && entry.limits.seconds <= MAX_SECONDS) {
        broken.push(format!("{name}: a case may take more than 0 and at most {MAX_SECONDS} seconds"));
    }
    if entry.limits.output_bytes == 0 || entry.limits.output_bytes as u64 > MAX_ASSET_BYTES {
        broken.push(format!("{name}: output_bytes is from 1 to {MAX_ASSET_BYTES}"));
    }
    signature(broken, entry);
}

/// The rules that a file of solutions breaks; `name` is its problem's id.
pub(crate) fn solutions(broken: &mut Vec<String>, name: &str, solutions: &Solutions) {
    text(broken, &format!("{name}: the explanation"), &solutions.explanation);
    if solutions.accepted.is_empty() {
        broken.push(format!("{name}: at least one accepted solution is due"));
    }
    for solution in &solutions.accepted {
        text(broken, &format!("{name}: accepted solution `{}`", solution.name), &solution.source);
        title(broken, &format!("{name}: the idea of `{}`", solution.name), &solution.idea);
    }
    for wrong in &solutions.wrong {
        text(broken, &format!("{name}: wrong solution `{}`", wrong.name), &wrong.source);
        title(broken, &format!("{name}: the idea of `{}`", wrong.name), &wrong.idea);
        if wrong.verdict == "Accepted" || !Verdict::NAMES.contains(&wrong.verdict.as_str()) {
            let names: Vec<&str> = Verdict::NAMES.into_iter().filter(|name| *name != "Accepted").collect();
            broken.push(format!(
                "{name}: `{}` promises `{}`, which is none of {}",
                wrong.name,
                wrong.verdict,
                names.join(", ")
            ));
        }
    }
}

fn signature(broken: &mut Vec<String>, entry: &Entry) {
    let name = &entry.id;
    let mut defines: Vec<(&str, &[Param])> = Vec::new();
    match (&entry.signature, entry.kind) {
        (Signature::Function { name, params, .. }, Kind::Function) => defines.push((name, params)),
        (Signature::Class { name, init, methods }, Kind::Class) => {
            defines.push((name, init));
            defines.extend(methods.iter().map(|method| (method.name.as_str(), method.params.as_slice())));
        }
        _ => broken.push(format!("{name}: kind and signature do not agree")),
    }
    let mut seen = BTreeSet::new();
    for (defined, params) in defines {
        if !is_identifier(defined) {
            broken.push(format!("{name}: `{defined}` is not a Python name"));
        }
        if !seen.insert(defined) {
            broken.push(format!("{name}: two things are called `{defined}`"));
        }
        let mut param_names = BTreeSet::new();
        for param in params {
            if !is_identifier(&param.name) {
                broken.push(format!("{name}: `{}` is not a Python name", param.name));
            }
            if !param_names.insert(&param.name) {
                broken.push(format!("{name}: two parameters of `{defined}` are called `{}`", param.name));
            }
        }
    }
}

/// A path may only go down from `pack.json`: what is fetched for a pack is the pack's.
fn asset(broken: &mut Vec<String>, asset: &Asset) {
    let path = &asset.path;
    let plain = |name: &str| {
        !name.is_empty()
            && !name.starts_with('.')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
    };
    if path.len() > MAX_TITLE_BYTES || !path.split('/').all(plain) {
        broken.push(format!(
            "`{}` is not a path below pack.json: letters, digits, `_`, `-`, `.` and `/` between names",
            path.escape_debug()
        ));
    }
    if asset.bytes == 0 || asset.bytes > MAX_ASSET_BYTES {
        broken.push(format!("`{}`: a size is from 1 to {MAX_ASSET_BYTES} bytes", path.escape_debug()));
    }
    if asset.sha256.len() != 64 || !asset.sha256.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        broken.push(format!("`{}`: a SHA-256 has 64 hexadecimal digits", path.escape_debug()));
    }
}

/// An id is lower case, so that it can be a file, a key and a part of an address.
pub(crate) fn id(broken: &mut Vec<String>, what: &str, id: &str) {
    let starts = id.starts_with(|c: char| c.is_ascii_lowercase());
    let plain = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if !starts || !plain || id.len() > 64 {
        broken.push(format!(
            "`{}` cannot be the id of {what}: lower-case letters, digits and `_`, a letter first",
            id.escape_debug()
        ));
    }
}

/// A title is one line.
pub(crate) fn title(broken: &mut Vec<String>, what: &str, title: &str) {
    if title.trim().is_empty() || title.len() > MAX_TITLE_BYTES || title.contains(is_hidden) {
        broken.push(format!("{what} is one line, not empty and at most {MAX_TITLE_BYTES} bytes long"));
    }
}

/// Whether a letter is not seen: controls, ends of lines among them, and those that turn the direction of what follows, so that a line reads as another.
pub fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Names are one line each, and not too many.
fn names(broken: &mut Vec<String>, what: &str, names: &[String]) {
    if names.len() > MAX_NAMES {
        broken.push(format!("{what} are more than {MAX_NAMES}"));
    }
    for name in names.iter().take(MAX_NAMES) {
        title(broken, &format!("{what}: each"), name);
    }
}

/// All files together have an end, and two of one path are one.
fn sizes(broken: &mut Vec<String>, manifest: &Manifest) {
    let mut digests = BTreeMap::new();
    let mut n_bytes = 0u64;
    for asset in manifest.assets() {
        n_bytes = n_bytes.saturating_add(asset.bytes);
        if *digests.entry(&asset.path).or_insert(&asset.sha256) != &asset.sha256 {
            broken.push(format!("two files are called `{}`", asset.path.escape_debug()));
        }
    }
    if n_bytes > MAX_PACK_BYTES {
        broken.push(format!("its files have {n_bytes} bytes; a pack has at most {MAX_PACK_BYTES}"));
    }
}

/// A text is not empty and has an end.
pub(crate) fn text(broken: &mut Vec<String>, what: &str, text: &str) {
    if text.trim().is_empty() {
        broken.push(format!("{what} is empty"));
    }
    if text.len() > MAX_TEXT_BYTES {
        broken.push(format!("{what} is longer than {MAX_TEXT_BYTES} bytes"));
    }
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn pack() -> Value {
        let asset = |path: &str| json!({"path": path, "bytes": 3, "sha256": "a".repeat(64)});
        json!({
            "format": 1, "id": "builtin", "title": "Built-in", "description": "The basics.",
            "authors": [], "license": "MIT", "wasm": asset("pack.wasm"),
            "problems": [{
                "id": "two_sum", "revision": 1, "title": "Two Sum", "kind": "function", "difficulty": "easy",
                "minutes": 15, "topics": [], "patterns": [],
                "signature": {"function": {
                    "name": "two_sum",
                    "params": [{"name": "nums", "type": "list[int]"}, {"name": "target", "type": "int"}],
                    "returns": "list[int]"
                }},
                "statement": "Find two.", "examples": [{"args": ["[3, 4]", "7"], "expected": "[0, 1]", "why": "It is."}],
                "starter": "def two_sum(nums, target): ...",
                "hints": [], "limits": {"seconds": 10.0, "output_bytes": 1000},
                "solutions": asset("solutions/two_sum.json")
            }]
        })
    }

    /// Puts `value` at `pointer` and expects an error with `part` in it.
    fn check(pointer: &str, value: Value, part: &str) {
        let mut pack = pack();
        match pack.pointer_mut(pointer) {
            Some(place) => *place = value,
            None => {
                let (parent, key) = pointer.rsplit_once('/').unwrap();
                pack.pointer_mut(parent).unwrap()[key] = value;
            }
        }
        let error = Manifest::from_json(&pack.to_string()).unwrap_err().to_string();
        assert!(error.contains(part), "{pointer}: {error}");
    }

    #[test]
    fn accepts_a_good_manifest_and_writes_it_back() {
        let manifest = Manifest::from_json(&pack().to_string()).unwrap();
        let again = Manifest::from_json(&serde_json::to_string(&manifest).unwrap()).unwrap();
        assert_eq!(manifest, again);
    }

    #[test]
    fn says_which_rule_is_broken() {
        check("/format", json!(2), "format 2 is not known");
        check("/id", json!("Built in"), "cannot be the id");
        check("/titel", json!("x"), "unknown field `titel`");
        check("/problems", json!([]), "there are no problems");
        check("/problems/0/nope", json!(1), "unknown field `nope`");
        check("/problems/0/limits/nope", json!(1), "unknown field `nope`");
        check("/problems/0/signature/function/nope", json!(1), "unknown field `nope`");
        check("/problems/0/signature/function/params/0/type", json!("list[intt]"), "there is no type `intt`");
        check("/problems/0/signature/function/params/1/name", json!("nums"), "two parameters of `two_sum`");
        check("/problems/0/signature/function/name", json!("two-sum"), "`two-sum` is not a Python name");
        check("/problems/0/kind", json!("class"), "kind and signature do not agree");
        check("/problems/0/difficulty", json!("brutal"), "unknown variant `brutal`");
        check("/problems/0/title", json!(""), "two_sum: the title is one line");
        check("/problems/0/statement", json!("x".repeat(300_000)), "the statement is longer than");
        check("/problems/0/examples/0/expected", json!("[0, 1"), "at character 6, `,` or `]` is due");
        check("/problems/0/examples/0/args", json!(["[3, x]", "7"]), "argument 1: at character 5, `x` is no value");
        check(
            "/problems/0/examples/0/args",
            json!(["[3, 4]"]),
            "example 1 does not fit the signature: 2 values are due",
        );
        check("/problems/0/revision", json!(0), "revisions count from 1");
        check("/problems/0/prerequisites", json!(["two_sum"]), "`two_sum` is not listed before it");
        check("/problems/0/frequency", json!({"level": "often", "sources": []}), "names no source");
        check("/problems/0/frequency", json!({"level": "daily", "sources": ["x"]}), "unknown variant `daily`");
        check("/problems/0/limits/seconds", json!(1e9), "at most 120 seconds");
        check("/problems/0/limits/seconds", json!(0.0), "more than 0");
        check("/wasm/bytes", json!(1u64 << 40), "a size is from 1");
        check("/wasm/sha256", json!("xyz"), "64 hexadecimal digits");
        check("/authors", json!(["Ada\u{202e}Bob"]), "the pack's authors: each is one line");
        check("/authors", json!(vec!["A"; 51]), "the pack's authors are more than 50");
        check("/license", json!("MIT\u{7}"), "the pack's license is one line");
        check("/problems/0/topics", json!(["x".repeat(1000)]), "two_sum: the topics: each is one line");
        check(
            "/cards",
            json!({"path": "pack.wasm", "bytes": 3, "sha256": "b".repeat(64)}),
            "two files are called `pack.wasm`",
        );
        check("/data", json!({"path": "data.json", "bytes": 1, "sha256": "a".repeat(64)}), "both `wasm` and `data`");
        check("/cards", json!({"path": "../x", "bytes": 1, "sha256": "a"}), "is not a path below pack.json");
    }

    #[test]
    fn refuses_paths_that_leave_the_pack() {
        for path in [
            "",
            "/etc/passwd",
            "../pack.wasm",
            "a/../../b",
            "a/./b",
            "a//b",
            "https://host/pack.wasm",
            "//host/x",
            "a\\b",
            "data:x",
            "x?y",
            "x#y",
            "x%2e%2e/y",
            ".hidden",
            "a/",
            "ä",
        ] {
            check("/wasm/path", json!(path), "is not a path below pack.json");
        }
    }

    #[test]
    fn refuses_more_than_a_browser_can_keep() {
        let mut pack = pack();
        let problem = pack["problems"][0].clone();
        pack["problems"] = (0..5)
            .map(|idx| {
                let mut problem = problem.clone();
                problem["id"] = json!(format!("p{idx}"));
                problem["solutions"] =
                    json!({"path": format!("s{idx}"), "bytes": 64 << 20, "sha256": format!("{idx:064}")});
                problem
            })
            .collect();
        let error = Manifest::from_json(&pack.to_string()).unwrap_err().to_string();
        assert!(error.contains("a pack has at most 268435456"), "{error}");
    }

    #[test]
    fn refuses_two_problems_of_one_id() {
        let mut pack = pack();
        let problem = pack["problems"][0].clone();
        pack["problems"].as_array_mut().unwrap().push(problem);
        let error = Manifest::from_json(&pack.to_string()).unwrap_err().to_string();
        assert!(error.contains("two problems have the id `two_sum`"), "{error}");
    }
}
