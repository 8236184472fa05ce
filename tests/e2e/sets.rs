//! Problem sets from elsewhere, as a person meets them: opened by a link, looked at, accepted, used offline, updated, removed.

use std::fs;

use anyhow::Result;
use serde_json::{Value, json};
use tests::app::App;
use xtask::paths;

use crate::foreign_set::ForeignSet;
use crate::scenario::{check_says, problem_file, scenario};

const BOTH: [&str; 2] = ["two_sum", "valid_parentheses"];

/// How many files of sets the browser keeps.
fn n_files(app: &App) -> Result<Value> {
    app.tab.evaluate("caches.open('katagrad-sets').then(cache => cache.keys()).then(keys => keys.length)")
}

fn open(app: &App, problem: &str) -> Result<()> {
    app.open_place("#/problems?set=theirs")?;
    app.tab.follow(&format!("#/problems/theirs/{problem}"))?;
    app.wait_for_editor()
}

fn solve(app: &App, problem: &str, solution: &str) -> Result<()> {
    open(app, problem)?;
    app.write(&problem_file(solution)?)?;
    app.submit()?;
    assert_eq!(app.verdict()?, "Accepted", "{problem}");
    Ok(())
}

#[test]
fn a_set_is_opened_by_a_link_and_works_offline() {
    let mut set = ForeignSet::of_built_in("offline", &BOTH).expect("the set can be made");
    scenario(|app| {
        app.open_set(&set.address())?;
        let preview = app.tab.text("dialog")?;
        for part in ["Their problems", "Ada", "2 problems", "MIT", "It brings code", &set.address()] {
            check_says(&preview, part);
        }
        // Before it is accepted nothing is kept.
        assert_eq!(n_files(app)?, json!(0));
        assert!(app.tab.holds("!localStorage['katagrad:set:theirs']")?);
        app.tab.click("button", "Add this set")?;
        app.tab.wait_until("the set was added", || Ok(!app.tab.shows("dialog")?))?;
        solve(app, "two_sum", "two_sum/accepted/dictionary.py")?;
        app.wait_for_offline_copy()?;
        app.go_offline()?;
        set.take_down();
        app.tab.reload()?;
        app.wait_for_editor()?;
        solve(app, "valid_parentheses", "valid_parentheses/accepted/stack.py")?;
        app.open_place("#/problems/sets")?;
        check_says(&app.tab.text("[data-set=theirs]")?, "2 problems, 2 solved");
        check_says(&app.tab.text("[data-set=builtin]")?, "0 solved");
        // Removed, its problems are gone and the person's work is not.
        app.tab.click("button", "Remove")?;
        app.tab.wait_until("it is asked for", || app.tab.shows("dialog"))?;
        app.tab.click("button", "Remove")?;
        app.tab.wait_until("the set is gone", || Ok(!app.tab.shows("[data-set=theirs]")?))?;
        assert!(app.tab.holds("localStorage['katagrad:progress:theirs/two_sum']")?);
        assert!(app.tab.holds("localStorage['katagrad:draft:theirs/two_sum']")?);
        app.tab.wait_until("its files are gone", || Ok(n_files(app)? == json!(0)))
    });
}

#[test]
fn an_update_keeps_the_code_and_marks_what_was_solved_before() {
    let mut set = ForeignSet::of_built_in("update", &BOTH).expect("the set can be made");
    scenario(|app| {
        set.open_and_accept(app)?;
        solve(app, "two_sum", "two_sum/accepted/dictionary.py")?;
        let code = app.code()?;
        let problems = set.manifest["problems"].as_array_mut().into_iter().flatten();
        problems.filter(|entry| entry["id"] == "two_sum").for_each(|entry| entry["revision"] = json!(99));
        set.publish()?;
        app.tab.reload()?;
        app.sees("The set “Their problems” is up to date now: 1 problem with other tests.")?;
        app.sees("Changed since you solved it")?;
        app.wait_for_editor()?;
        assert_eq!(app.code()?, code);
        app.open_place("#/problems?set=theirs")?;
        app.sees("changed since you solved it")?;
        solve(app, "two_sum", "two_sum/accepted/dictionary.py")?;
        app.tab.wait_until("it is as good as new", || Ok(!app.tab.text("body")?.contains("Changed since")))
    });
}

#[test]
fn what_cannot_be_added_says_why() {
    let mut set = ForeignSet::of_built_in("failures", &BOTH).expect("the set can be made");
    let closed = server::Host::start(set.folder(), "/set/", 0).expect("a port is free");
    scenario(|app| {
        let base = set.address().replace("pack.json", "");
        set.write("page.html", b"<!doctype html><title>Not found</title>")?;
        set.write("newer.json", br#"{"format": 99}"#)?;
        let check = |address: &str, part: &str| -> Result<()> {
            app.open_set(address)?;
            app.tab.wait_until(&format!("the page says \"{part}\""), || Ok(app.tab.text("dialog")?.contains(part)))?;
            app.tab.click("button", "Close")
        };
        check(&format!("{base}page.html"), "is a web page, not the `pack.json` of a set")?;
        check(&format!("{base}newer.json"), "This set is of format 99")?;
        check(&format!("{base}missing.json"), "there is no file at")?;
        check("javascript:alert(1)", "starts with `javascript:`")?;
        check("data:application/json,{}", "starts with `data:`")?;
        check("http://example.org/pack.json", "starts with `http:`")?;
        check(&format!("{}pack.json", closed.address()), "does not allow other sites to read it")?;
        set.manifest["id"] = json!("builtin");
        set.publish()?;
        check(&set.address(), "as a set of this site does")?;
        set.manifest["id"] = json!("theirs");
        // A file that is another than the manifest says, and one that is not there.
        set.manifest["wasm"]["sha256"] = json!("0".repeat(64));
        set.publish()?;
        app.open_set(&set.address())?;
        app.tab.click("button", "Add this set")?;
        app.sees("is not the file that pack.json describes")?;
        set.manifest["wasm"]["path"] = json!("missing.wasm");
        set.publish()?;
        app.open_set(&set.address())?;
        app.tab.click("button", "Add this set")?;
        app.sees("there is no file at")?;
        assert!(app.tab.holds("!localStorage['katagrad:set:theirs']")?, "a broken set was added");
        // Refusals of the browser stand in its console, as they should.
        app.browser().forget_console();
        Ok(())
    });
}

#[test]
fn a_set_is_added_from_its_files() {
    let set = ForeignSet::of_built_in("files", &BOTH).expect("the set can be made");
    scenario(|app| {
        app.open_place("#/problems/sets")?;
        app.tab.upload("input[multiple]", &set.files()?)?;
        app.tab.click("button", "Add this set")?;
        app.tab.wait_until("the set was added", || app.tab.shows("[data-set=theirs]"))?;
        solve(app, "two_sum", "two_sum/accepted/dictionary.py")?;
        app.tab.reload()?;
        app.wait_for_editor()?;
        app.sees("Two Sum")
    });
}

#[test]
fn a_set_is_dropped_as_a_folder_or_as_its_files() {
    let set = ForeignSet::of_built_in("dropped", &BOTH).expect("the set can be made");
    let folder = vec![set.folder().display().to_string()];
    for paths in [folder, set.files().expect("it has files")] {
        scenario(|app| {
            app.open_place("#/problems/sets")?;
            app.tab.drop_files(".add-set", &paths)?;
            app.tab.click("button", "Add this set")?;
            app.tab.wait_until("the set was added", || app.tab.shows("[data-set=theirs]"))?;
            solve(app, "two_sum", "two_sum/accepted/dictionary.py")
        });
    }
}

#[test]
fn a_set_without_code_is_solved_and_answers_other_input() {
    let set = ForeignSet::of_cases("cases").expect("the set can be made");
    scenario(|app| {
        app.open_set(&set.address())?;
        assert!(!app.tab.text("dialog")?.contains("It brings code"));
        app.tab.click("button", "Add this set")?;
        app.tab.wait_until("the set was added", || Ok(!app.tab.shows("dialog")?))?;
        app.open_place("#/problems?set=my_pack")?;
        app.tab.follow("#/problems/my_pack/prefix_means")?;
        app.wait_for_editor()?;
        app.write(&template("wrong/whole_numbers.py")?)?;
        app.submit()?;
        assert_eq!(app.verdict()?, "WrongAnswer");
        app.write(&template("solution.py")?)?;
        app.submit()?;
        assert_eq!(app.verdict()?, "Accepted");
        // Its solution is run on what nobody recorded.
        app.try_input(&["[2.0, 4.0, 9.0]"])?;
        assert_eq!(app.verdict()?, "Accepted");
        assert_eq!(app.part("expected")?.trim(), "[2.0, 3.0, 5.0]");
        Ok(())
    });
}

/// The text of a file of the problem that `katagrad new-pack --data` begins.
fn template(path: &str) -> Result<String> {
    Ok(fs::read_to_string(paths::root().join("cli/template/data/prefix_means").join(path))?)
}
