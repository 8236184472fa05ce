//! What the editor offers while one types is what this Python has: `./x names` lists it anew.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn editor() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../frontend/editor")
}

fn read(name: &str) -> String {
    std::fs::read_to_string(editor().join(name)).expect("the file is there")
}

#[test]
fn the_editor_offers_what_python_has() {
    let output = Command::new(env!("CARGO_BIN_EXE_katagrad"))
        .arg("python")
        .arg(editor().join("names.py"))
        .output()
        .expect("the engine starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names = String::from_utf8(output.stdout).expect("it is text");
    let stale =
        names.lines().zip(read("names.json").lines()).find(|(now, then)| now != then).map(|(now, _)| now.to_owned());
    assert_eq!(stale, None, "names.json is stale; run `./x names`");
    assert_eq!(names, read("names.json"), "names.json is stale; run `./x names`");
}

#[test]
fn every_sentence_is_about_a_name_that_there_is() {
    let names: Value = serde_json::from_str(&read("names.json")).expect("it is JSON");
    let mut sentences = BTreeMap::new();
    for line in read("meanings.txt").lines() {
        let (name, sentence) = line.split_once(": ").expect("a name and a sentence");
        let (module, member) = name.rsplit_once('.').unwrap_or(("", name));
        let members = if module.is_empty() { &names["builtins"] } else { &names["modules"][module] };
        assert!(members.get(member).is_some(), "there is no `{name}`");
        assert!(sentence.ends_with('.') && sentence.len() < 120, "{line}");
        assert_eq!(sentences.insert(name.to_owned(), sentence.to_owned()), None, "`{name}` is told twice");
    }
}
