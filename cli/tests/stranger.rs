//! What someone does who has a set of their own: begins it in an empty folder outside the repository, adds a problem, proves it, packs it, and grades through what was packed.
//!
//! Why: a stranger's first steps never meet the workspace, so nothing else would notice if they broke.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pack::manifest::Manifest;

/// An empty folder of the machine's, gone when dropped.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Scratch {
        let path = std::env::temp_dir().join(format!("katagrad-stranger-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Scratch(path)
    }

    /// Runs `katagrad` here and gives what it prints; it must end with `status`.
    #[track_caller]
    fn katagrad(&self, args: &[&str], status: i32) -> String {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let output = Command::new(env!("CARGO_BIN_EXE_katagrad"))
            .args(args)
            .current_dir(&self.0)
            // Dependencies are compiled once and come from what is fetched already.
            .env("CARGO_TARGET_DIR", repository.join("target/stranger"))
            .env("CARGO_NET_OFFLINE", "true")
            .output()
            .unwrap();
        let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(status), "katagrad {}: {said}", args.join(" "));
        said
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).unwrap()
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.join(path), text).unwrap();
    }

    /// Writes the prose that a new problem lacks.
    fn write_prose(&self, folder: &str) {
        for name in ["statement.md", "hints.md", "explanation.md"] {
            self.write(&format!("{folder}/{name}"), "Words.\n\n## Constraints\n");
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Walks from an empty folder to a packed set of two problems, and grades through it.
fn walk(name: &str, flags: &[&str], first: &str, right: &str, wrong: &str) {
    let scratch = Scratch::new(name);
    scratch.katagrad(&[&["new-pack", "mine"], flags].concat(), 0);
    // The same versions as in the repository, which are there without a network.
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, scratch.0.join("mine/Cargo.lock")).unwrap();
    let verified = scratch.katagrad(&["verify", "--problems", "mine", "--seeds", "2"], 0);
    assert!(verified.contains("0 failed"), "{verified}");

    scratch.katagrad(&["new-problem", "another", "--problems", "mine"], 0);
    scratch.write_prose("mine/another");
    scratch.katagrad(&["pack", "mine", "site"], 0);
    let manifest = Manifest::from_json(&scratch.read("site/pack.json")).unwrap();
    assert_eq!((manifest.id.as_str(), manifest.problems.len()), ("mine", 2));
    for asset in [manifest.answers().unwrap(), &manifest.problems[1].solutions] {
        asset.verify(&fs::read(scratch.0.join("site").join(&asset.path)).unwrap()).unwrap();
    }

    let check = |problem: &str, answer: &str, status: i32| {
        let answer = format!("mine/{first}/{answer}");
        scratch.katagrad(&["check", problem, &answer, "--pack", "site/pack.json"], status)
    };
    check(first, right, 0);
    check("another", right, 0);
    let said = check(first, wrong, 1);
    assert!(said.contains("expected: "), "{said}");

    scratch.write("site/solutions/another.json", "{}");
    let said = check("another", right, 2);
    assert!(said.contains("`solutions/another.json` is not the file that pack.json describes"), "{said}");
    scratch.katagrad(&["new-pack", "mine"], 2);
}

#[test]
fn a_set_without_code_is_begun_proved_packed_and_graded_through() {
    walk("data", &["--data"], "prefix_means", "solution.py", "wrong/whole_numbers.py");
}

#[test]
fn a_set_with_rust_is_begun_proved_packed_and_graded_through() {
    walk("rust", &[], "longest_run", "accepted/one_pass.py", "wrong/counts_all.py");
}
