//! Sets that mean harm: nothing of theirs runs in the page, nothing hangs it, nothing of the person's is lost.

use anyhow::Result;
use serde_json::{Value, json};
use tests::app::App;

use crate::foreign_set::{ENDLESS, ForeignSet, GROWING, HONEST, LYING, Methods, code};
use crate::scenario::{check_says, scenario, submit};

/// Says so if anything of it runs.
const ATTACKS: &str = "<script>window.canary = 1</script><img src=x onerror='window.canary = 1'>\
<svg onload='window.canary = 1'>[a](javascript:window.canary=1)![b](https://example.org/pixel.png)\
<iframe srcdoc='<script>parent.canary = 1</script>'></iframe><a href='javascript:canary=1'>c</a>{{7*7}}`${canary=1}`";

/// Leaves something of the person's, to look at later.
fn leave_work(app: &App) -> Result<()> {
    app.open_problem("two_sum")?;
    app.write("# my work\n")?;
    app.tab.wait_until("it is kept", || {
        app.tab.holds("(localStorage['katagrad:draft:builtin/two_sum'] ?? '').includes('my work')")
    })
}

fn check_unharmed(app: &App) -> Result<()> {
    assert!(app.tab.holds("window.canary === undefined")?, "something ran");
    assert!(app.tab.holds("localStorage['katagrad:draft:builtin/two_sum'].includes('my work')")?, "work was lost");
    let dialogs: Vec<_> = app.browser().console().into_iter().filter(|line| line.kind == "dialog").collect();
    assert!(dialogs.is_empty(), "{dialogs:?}");
    Ok(())
}

/// Puts attacks into every text of the manifest that may hold any.
fn poison(value: &mut Value) {
    let fixed = ["id", "kind", "difficulty", "name", "type", "returns", "path", "sha256", "args", "expected", "level"];
    match value {
        Value::String(text) => *text = format!("{ATTACKS}{text}").replace('\n', " "),
        Value::Array(items) => items.iter_mut().for_each(poison),
        Value::Object(fields) => {
            fields.iter_mut().filter(|(name, _)| !fixed.contains(&name.as_str())).for_each(|(_, value)| poison(value));
        }
        _ => {}
    }
}

/// One line, as titles must be.
fn short(value: &mut Value) {
    *value = json!("<img src=x onerror='window.canary=1'><script>canary=1</script>");
}

#[test]
fn scripts_in_every_text_are_text() {
    let mut set = ForeignSet::of_code("texts", &code(&HONEST).expect("it can be made")).expect("the set can be made");
    scenario(|app| {
        leave_work(app)?;
        let mut solutions = json!({
            "explanation": "Why", "accepted": [{"name": "echo", "idea": "idea", "source": "def echo(n):\n    return n\n"}],
            "wrong": [{"name": "none", "verdict": "WrongAnswer", "group": null, "idea": "idea", "source": "def echo(n):\n    pass\n"}]
        });
        solutions["explanation"] = json!(ATTACKS);
        short(&mut solutions["accepted"][0]["idea"]);
        short(&mut solutions["wrong"][0]["idea"]);
        let asset = set.asset("solutions/echo.json", solutions.to_string().as_bytes())?;
        set.manifest["problems"][0]["solutions"] = asset;
        poison(&mut set.manifest);
        for title in ["title", "license"] {
            short(&mut set.manifest[title]);
        }
        short(&mut set.manifest["authors"][0]);
        short(&mut set.manifest["problems"][0]["title"]);
        for names in ["topics", "patterns"] {
            set.manifest["problems"][0][names] = json!(["<img src=x onerror='window.canary=1'>"]);
        }
        set.publish()?;
        set.open_and_accept(app)?;
        for place in ["#/problems", "#/problems/roadmap", "#/problems/sets", "#/", "#/plan", "#/cards", "#/mock"] {
            app.open_place(place)?;
            check_unharmed(app)?;
        }
        app.open_place("#/problems/theirs/echo")?;
        app.wait_for_editor()?;
        for tab in ["Hints", "Solutions", "Notes", "Statement"] {
            app.tab.click("tab", tab)?;
            check_unharmed(app)?;
        }
        check_says(&app.tab.text("#reading")?, "<script>window.canary = 1</script>");
        assert!(app.tab.holds("findAll('main img, main iframe, main script').length === 0")?);
        assert!(app.tab.holds("findAll('a').every(link => /^(https?:|mailto:)/.test(link.href))")?);
        app.submit()?;
        app.verdict()?;
        check_unharmed(app)
    });
}

#[test]
fn code_that_means_harm_is_stopped_and_named() {
    let check = |name: &str, methods: Methods, part: &str| {
        let set = ForeignSet::of_code(name, &code(&methods).expect("it can be made")).expect("the set can be made");
        scenario(|app| {
            leave_work(app)?;
            set.open_and_accept(app)?;
            app.open_place("#/problems/theirs/echo")?;
            app.wait_for_editor()?;
            app.write("def echo(n):\n    return n\n")?;
            app.submit()?;
            app.sees(part)?;
            check_unharmed(app)?;
            // The built-in set works on, at once.
            assert_eq!(submit(app, &crate::scenario::accepted()?)?, "Accepted");
            Ok(())
        });
    };
    check("start", Methods { start: "(loop (br 0))", ..HONEST }, "was silent for too long while it started");
    check("generate", Methods { generate: ENDLESS, ..HONEST }, "was silent for too long while it made a case");
    check("oracle", Methods { oracle: ENDLESS, ..HONEST }, "was silent for too long while it made a case");
    check("witness", Methods { witness: ENDLESS, ..HONEST }, "Time limit");
    check("lying", Methods { oracle: LYING, ..HONEST }, "does not lie in the guest's memory");
    check("growing", Methods { oracle: GROWING, ..HONEST }, "unreachable");
}

#[test]
fn sets_that_cannot_be_what_they_say_are_not_added() {
    let changed = |name: &str, change: fn(&mut ForeignSet) -> Result<()>, part: &'static str| {
        let mut set = ForeignSet::of_code(name, &code(&HONEST).expect("it can be made")).expect("the set can be made");
        change(&mut set).expect("it can be changed");
        (set, part)
    };
    let with_code = |name: &str, text: &str, part: &'static str| {
        let wasm = wat::parse_str(text).expect("it is WebAssembly");
        (ForeignSet::of_code(name, &wasm).expect("the set can be made"), part)
    };
    let cases = [
        changed("up", |set| path(set, "../pack.wasm"), "is not a path below pack.json"),
        changed("host", |set| path(set, "https://example.org/pack.wasm"), "is not a path below pack.json"),
        changed("data", |set| path(set, "data:application/wasm,x"), "is not a path below pack.json"),
        changed("twice", twice, "two problems have the id `echo`"),
        changed("huge", |set| said(set, "bytes", json!(1u64 << 50)), "a size is from 1"),
        changed("bomb", bomb, "is larger than the"),
        changed("other", |set| said(set, "sha256", json!("0".repeat(64))), "is not the file that pack.json describes"),
        with_code("import", r#"(module (import "env" "fetch" (func)))"#, "it imports 1 thing,"),
        with_code("hungry", r#"(module (memory (export "memory") 60000))"#, "MiB of memory from the start"),
    ];
    scenario(|app| {
        leave_work(app)?;
        for (set, part) in &cases {
            app.open_set(&set.address())?;
            if app.tab.has("button", "Add this set")? {
                app.tab.click("button", "Add this set")?;
            }
            app.sees(part)?;
            assert!(app.tab.holds("!localStorage['katagrad:set:theirs']")?, "{part}: it was added");
            check_unharmed(app)?;
        }
        Ok(())
    });
}

fn path(set: &mut ForeignSet, path: &str) -> Result<()> {
    said(set, "path", json!(path))
}

/// Says something else of its code.
fn said(set: &mut ForeignSet, field: &str, value: Value) -> Result<()> {
    set.manifest["wasm"][field] = value;
    set.publish()
}

fn twice(set: &mut ForeignSet) -> Result<()> {
    let problem = set.manifest["problems"][0].clone();
    set.manifest["problems"].as_array_mut().into_iter().for_each(|all| all.push(problem.clone()));
    set.publish()
}

/// A file a thousand times as large as it says.
fn bomb(set: &mut ForeignSet) -> Result<()> {
    set.write("pack.wasm", &vec![0; 8 << 20])
}
