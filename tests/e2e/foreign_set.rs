//! A problem set on a host of its own, for scenarios to open: a part of the built-in one under another name, or one that means harm.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use judge::{Args, Check, Group, Role, Source, Value as Judged};
use pack::manifest::{Asset, Manifest};
use serde::Serialize;
use serde_json::{Value, json};
use server::Host;
use tests::app::{self, App};
use xtask::paths;

/// A folder of a set on a host of its own; both are gone when it is dropped.
pub struct ForeignSet {
    folder: PathBuf,
    host: Option<Host>,
    /// What its `pack.json` says; [`ForeignSet::publish`] writes it.
    pub manifest: Value,
}

impl ForeignSet {
    /// The first problems of the built-in set as the set `theirs`, with its code; `name` tells folders of scenarios apart.
    pub fn of_built_in(name: &str, problems: &[&str]) -> Result<ForeignSet> {
        let built_in = app::dist()?.join("packs/builtin");
        let mut manifest: Value = serde_json::from_str(&fs::read_to_string(built_in.join("pack.json"))?)?;
        manifest["id"] = json!("theirs");
        manifest["title"] = json!("Their problems");
        manifest["authors"] = json!(["Ada"]);
        let all = manifest["problems"].as_array_mut().context("there are no problems")?;
        all.retain(|entry| problems.iter().any(|id| entry["id"] == *id));
        for entry in all {
            entry["prerequisites"] = json!([]);
        }
        for extra in ["cards", "plans"] {
            manifest.as_object_mut().context("it is an object")?.remove(extra);
        }
        let set = ForeignSet::start(name, manifest)?;
        for path in set.paths()? {
            set.write(&path, &fs::read(built_in.join(&path))?)?;
        }
        set.publish()?;
        Ok(set)
    }

    /// The set without code that `katagrad new-pack --data` begins.
    pub fn of_cases(name: &str) -> Result<ForeignSet> {
        let mut set = ForeignSet::start(name, json!({}))?;
        let manifest = pack::write::pack(&paths::root().join("cli/template/data"), None, &set.folder)?;
        set.manifest = serde_json::to_value(manifest)?;
        Ok(set)
    }

    /// One problem `echo`, whose answer is its argument, with this code.
    pub fn of_code(name: &str, wasm: &[u8]) -> Result<ForeignSet> {
        let mut set = ForeignSet::start(name, json!({}))?;
        let solutions = json!({
            "explanation": "Return it.",
            "accepted": [{"name": "echo", "idea": "Return it.", "source": "def echo(n):\n    return n\n"}],
            "wrong": []
        });
        let wasm = set.asset("pack.wasm", wasm)?;
        let solutions = set.asset("solutions/echo.json", solutions.to_string().as_bytes())?;
        set.manifest = json!({
            "format": 1, "id": "theirs", "title": "Their problems", "description": "One problem.",
            "authors": ["Mallory"], "license": "MIT", "wasm": wasm,
            "problems": [{
                "id": "echo", "revision": 1, "title": "Echo", "kind": "function", "difficulty": "easy",
                "minutes": 5, "topics": [], "patterns": [],
                "signature": {"function": {"name": "echo", "params": [{"name": "n", "type": "int"}], "returns": "int"}},
                "statement": "Return what you are given.",
                "examples": [{"args": ["1"], "expected": "1", "why": "It is."}],
                "starter": "def echo(n):\n    pass\n", "hints": ["Return it."],
                "limits": {"seconds": 3.0, "output_bytes": 1000},
                "solutions": solutions
            }]
        });
        set.publish()?;
        Ok(set)
    }

    fn start(name: &str, manifest: Value) -> Result<ForeignSet> {
        let folder = std::env::temp_dir().join(format!("katagrad-set-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let host = Some(Host::start_shared(&folder, "/set/", 0)?);
        Ok(ForeignSet { folder, host, manifest })
    }

    /// The address of its `pack.json`.
    pub fn address(&self) -> String {
        self.host.as_ref().map(Host::address).unwrap_or_default() + "pack.json"
    }

    /// Where its files are.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The paths of the files that it names.
    fn paths(&self) -> Result<Vec<String>> {
        let manifest = Manifest::from_json(&self.manifest.to_string())?;
        Ok(manifest.assets().into_iter().map(|asset| asset.path.clone()).collect())
    }

    /// All of its files, where they lie.
    pub fn files(&self) -> Result<Vec<String>> {
        let paths = self.paths()?.into_iter().chain(["pack.json".to_owned()]);
        Ok(paths.map(|path| self.folder.join(path).display().to_string()).collect())
    }

    /// Writes `pack.json` as it is now.
    pub fn publish(&self) -> Result<()> {
        self.write("pack.json", self.manifest.to_string().as_bytes())
    }

    /// Writes a file.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&self.folder))?;
        fs::write(&path, bytes).with_context(|| path.display().to_string())
    }

    /// Writes a file and gives what the manifest says of it.
    pub fn asset(&self, path: &str, bytes: &[u8]) -> Result<Value> {
        self.write(path, bytes)?;
        Ok(serde_json::to_value(Asset::describe(path, bytes))?)
    }

    /// Takes the host off the net.
    pub fn take_down(&mut self) {
        self.host.take();
    }

    /// Opens the page by a link to this set, and accepts it.
    pub fn open_and_accept(&self, app: &App) -> Result<()> {
        app.open_set(&self.address())?;
        app.tab.click("button", "Add this set")?;
        app.tab.wait_until("the set was added", || Ok(!app.tab.shows("dialog")?))
    }
}

impl Drop for ForeignSet {
    fn drop(&mut self) {
        self.take_down();
        // What stays behind in the folder for temporary files does no harm.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What a method of a pack's code does: the body of a function that gives a reply, in WebAssembly's text.
pub struct Methods {
    /// Before anything is asked.
    pub start: &'static str,
    /// As it makes a case.
    pub generate: &'static str,
    /// As it says what is expected.
    pub oracle: &'static str,
    /// As it judges an answer.
    pub witness: &'static str,
}

/// Never ends.
pub const ENDLESS: &str = "(loop (br 0)) (unreachable)";

/// Takes memory until there is none.
pub const GROWING: &str = "(loop (br_if 0 (i32.ne (memory.grow (i32.const 100)) (i32.const -1)))) (unreachable)";

/// Says that its answer is where no memory is.
pub const LYING: &str = "(i64.const 0x7fffffff00000010)";

/// Behaves.
pub const HONEST: Methods = Methods { start: "", generate: "", oracle: "", witness: "" };

/// The code of a problem `echo` with these methods; an empty one answers as it should.
pub fn code(methods: &Methods) -> Result<Vec<u8>> {
    let input: Args = vec![Judged::from(1)];
    let group = Group { id: "all".to_owned(), title: "All".to_owned(), role: Role::Basic, fixed: vec![], drawn: 2 };
    let answers = [
        ok(&vec![input.clone()])?,
        ok(&vec![group])?,
        ok(&(Source::from_seed(1), input))?,
        ok(&Ok::<(), String>(()))?,
        ok(&Judged::from(1))?,
        ok(&Check::Witness)?,
        ok(&Ok::<(), String>(()))?,
    ];
    let bodies = ["", "", methods.generate, "", methods.oracle, "", methods.witness];
    let (mut data, mut cases, mut place) = (String::new(), String::new(), 4096);
    for (method_idx, (answer, body)) in answers.iter().zip(bodies).enumerate() {
        let quoted: String = answer.iter().map(|byte| format!("\\{byte:02x}")).collect();
        data += &format!("(data (i32.const {place}) \"{quoted}\")\n");
        let honest = format!("(i64.const {})", (place << 32) + answer.len() as u64);
        let body = if body.is_empty() { &honest } else { body };
        cases += &format!(
            "(if (i32.eq (i32.load8_u (i32.const 1029)) (i32.const {method_idx})) (then (return (block (result i64) {body}))))\n"
        );
        place += 1024;
    }
    // A request is the problem's id with its length before it, then the method's number.
    let start = if methods.start.is_empty() {
        String::new()
    } else {
        format!("(func $start {}) (start $start)", methods.start)
    };
    let text = format!(
        r#"(module
            (memory (export "memory") 2)
            (func (export "katagrad_alloc") (param i32) (result i32) (i32.const 1024))
            (func (export "katagrad_call") (result i64) {cases} (unreachable))
            {start}
            {data})"#
    );
    wat::parse_str(text).map_err(Into::into)
}

fn ok(answer: &impl Serialize) -> Result<Vec<u8>> {
    Ok(postcard::to_stdvec(&Ok::<_, String>(answer))?)
}
