//! What a person sees before writing anything.

use std::fs;

use serde_json::{Value, json};
use tests::app;

use crate::scenario::{check_says, scenario};

#[test]
fn the_list_shows_all_problems() {
    scenario(|app| {
        app.open_list()?;
        app.sees("Two Sum")?;
        let pack: Value = serde_json::from_str(&fs::read_to_string(app::dist()?.join("packs/builtin/pack.json"))?)?;
        let ids: Vec<&Value> = pack["problems"].as_array().into_iter().flatten().map(|entry| &entry["id"]).collect();
        assert!(ids.len() >= 12, "only {} problems", ids.len());
        // They are drawn in steps.
        let rows = || app.tab.evaluate("findAll('[data-problem]').map(row => row.dataset.problem)");
        app.tab.wait_until("all problems are listed, in order", || Ok(rows()? == json!(ids)))?;
        app.tab.click("link", "Two Sum")?;
        app.wait_for_editor()?;
        app.tab.find("heading", "Two Sum")?;
        check_says(&app.code()?, "def two_sum(");
        Ok(())
    });
}

#[test]
fn formulas_are_mathml() {
    scenario(|app| {
        app.open_problem("softmax")?;
        app.tab.wait_until("a formula is there", || app.tab.shows("math"))?;
        assert!(app.tab.holds("find('math').namespaceURI.includes('MathML')")?);
        let text = app.tab.text("main")?;
        assert!(!text.contains("\\frac") && !text.contains("$$"), "a formula stands as source:\n{text}");
        Ok(())
    });
}

#[test]
fn a_place_that_is_none_says_so() {
    scenario(|app| {
        app.tab.go(&app.address_of("no_such_problem"))?;
        app.tab.find("heading", "")?;
        app.tab.click("link", "roblems")?;
        app.sees("Two Sum")
    });
}
