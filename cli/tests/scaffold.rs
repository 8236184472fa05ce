//! The first steps of an author: what `new-problem` begins compiles, is packed, and proves itself as soon as it has its prose. In a copy of the problems, which is a workspace of its own beside this one.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Problems to begin from, one of each kind.
const LIKE: [&str; 3] = ["merge_intervals", "lru_cache", "softmax"];

const TARGET: &str = "wasm32-unknown-unknown";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// Runs at the root of the repository, where cargo finds its settings.
fn run(command: &mut Command) -> String {
    let output = command.current_dir(root()).output().unwrap();
    let printed = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(output.status.success(), "{command:?}\n{printed}");
    printed
}

fn katagrad() -> Command {
    Command::new(env!("CARGO_BIN_EXE_katagrad"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copied = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &copied);
        } else {
            fs::copy(&path, &copied).unwrap();
        }
    }
}

/// A workspace of a copy of the problems, which takes everything else from this one.
fn workspace() -> PathBuf {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("scaffold");
    let _ = fs::remove_dir_all(&workspace);
    copy(&root().join("problems"), &workspace.join("problems"));
    fs::copy(root().join("Cargo.lock"), workspace.join("Cargo.lock")).unwrap();
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let (before, rest) = manifest.split_once("members = [").unwrap();
    let (_, after) = rest.split_once(']').unwrap();
    let ours = format!("{{ path = \"{}/", root().display());
    let after = after.replace("{ path = \"", &ours).replace(&format!("{ours}problems\""), "{ path = \"problems\"");
    fs::write(workspace.join("Cargo.toml"), format!("{before}members = [\"problems\"]{after}")).unwrap();
    workspace
}

#[test]
fn what_is_begun_compiles_and_proves_itself() {
    let workspace = workspace();
    let problems = workspace.join("problems");
    let ids = LIKE.map(|like| format!("begun_like_{like}"));
    for (id, like) in ids.iter().zip(LIKE) {
        run(katagrad().args(["new-problem", id, "--like", like, "--problems"]).arg(&problems));
        for page in ["statement.md", "hints.md", "explanation.md"] {
            fs::write(problems.join(id).join(page), "Words.\n\n## Constraints\n\nNone.\n").unwrap();
        }
    }
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo)
        .args(["build", "--package", "problems", "--target", TARGET, "--manifest-path"])
        .arg(workspace.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target));
    let code = target.join(TARGET).join("debug/problems.wasm");
    let out = workspace.join("out");
    run(katagrad().arg("pack").args([&problems, &out]).arg("--code").arg(code));
    let pack = out.join("pack.json");
    let proof = run(katagrad().args(["verify", "--seeds", "1", "--mutants", "1"]).args(&ids).arg("--pack").arg(pack));
    assert_eq!(proof.matches(" ok\n").count(), LIKE.len(), "{proof}");
}
