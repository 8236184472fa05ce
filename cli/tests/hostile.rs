//! Code that means harm, or does it by accident: each file of `hostile/` gets the verdict that its first line promises, and the right solution graded after it in the same engine is accepted.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

/// What is read of a report.
#[derive(Deserialize)]
struct Report {
    file: String,
    verdict: String,
    explanation: String,
}

/// Grades the files as submissions to `problem`, in order, in one engine, with `patience` times the page's time.
fn grade(problem: &str, files: &[PathBuf], patience: &str) -> Vec<Report> {
    let output = Command::new(env!("CARGO_BIN_EXE_katagrad"))
        .args(["check", "--json", "--seed", "1", "--patience", patience, problem])
        .args(files)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .output()
        .expect("katagrad starts");
    let reports = serde_json::Deserializer::from_slice(&output.stdout).into_iter().collect::<Result<Vec<_>, _>>();
    let reports = reports.expect("reports are JSON");
    assert_eq!(reports.len(), files.len(), "{}", String::from_utf8_lossy(&output.stderr));
    reports
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("it can be listed").path()).collect();
    files.sort();
    files
}

/// The verdict that the first line of a file promises.
fn promise(file: &Path) -> String {
    let source = fs::read_to_string(file).expect("it can be read");
    let promised = source.strip_prefix("# ").and_then(|rest| rest.split_once(": "));
    promised.unwrap_or_else(|| panic!("{}: the first line promises a verdict", file.display())).0.to_owned()
}

#[track_caller]
fn check(problem: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let hostile = files(&root.join("tests/hostile").join(problem));
    let right = files(&root.join("../problems").join(problem).join("accepted")).remove(0);
    // Only what never ends has to be ended by the clock: a busy machine must not end anything else.
    let (endless, ending): (Vec<_>, Vec<_>) = hostile.iter().partition(|file| promise(file) == "TimeLimit");
    let mut broken = Vec::new();
    for (group, patience) in [(endless, "1"), (ending, "6")] {
        let in_turns: Vec<PathBuf> = group.iter().flat_map(|&file| [file.clone(), right.clone()]).collect();
        if in_turns.is_empty() {
            continue;
        }
        for (file, pair) in group.iter().zip(grade(problem, &in_turns, patience).as_chunks::<2>().0) {
            for (report, expected) in pair.iter().zip([&*promise(file), "Accepted"]) {
                if report.verdict != expected {
                    let Report { file: graded, verdict, explanation } = report;
                    broken.push(format!("{}: {graded} got {verdict}, not {expected}: {explanation}", file.display()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn functions_do_no_harm() {
    check("two_sum");
}

#[test]
fn arrays_do_no_harm() {
    check("softmax");
}

#[test]
fn classes_do_no_harm() {
    check("min_stack");
}

#[test]
fn nodes_do_no_harm() {
    check("reverse_linked_list");
}

#[test]
fn what_leaks_takes_no_memory_from_the_next() {
    let leaks = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile/two_sum/leaks.py");
    // Each leaves hundreds of megabytes behind, and there is one gigabyte.
    for report in grade("two_sum", &vec![leaks; 6], "6") {
        assert_eq!(report.verdict, "Accepted", "{}", report.explanation);
    }
}
