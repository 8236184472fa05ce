//! What a person sees before writing anything.

use crate::scenario::{check_says, scenario};

#[test]
fn the_list_shows_all_problems() {
    scenario(|app| {
        app.sees("Two Sum")?;
        let n_rows = app.tab.evaluate("findAll('[data-problem]').length")?;
        assert_eq!(n_rows, 12);
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
