//! The site serves everyone: by keyboard, by screen reader, on a phone.

use anyhow::Result;
use tests::app::App;

use crate::scenario::{accepted, scenario};

/// Roles of what can be operated.
const CONTROLS: [&str; 10] =
    ["button", "link", "textbox", "searchbox", "combobox", "checkbox", "radio", "tab", "slider", "switch"];

#[test]
fn every_control_has_a_name_and_every_page_its_landmarks() {
    scenario(|app| {
        app.sees("Two Sum")?;
        check_access(app)?;
        app.open_problem("two_sum")?;
        app.write(&accepted()?)?;
        app.run_examples()?;
        app.verdict()?;
        check_access(app)
    });
}

#[test]
fn a_phone_needs_no_horizontal_scrolling() {
    scenario(|app| {
        app.tab.resize(390, 844)?;
        app.sees("Two Sum")?;
        check_width(app)?;
        for problem in ["two_sum", "attention", "logistic_regression"] {
            app.open_problem(problem)?;
            check_width(app)?;
        }
        app.run_examples()?;
        app.verdict()?;
        check_width(app)
    });
}

#[test]
fn the_keyboard_is_enough() {
    scenario(|app| {
        app.sees("Two Sum")?;
        tab_to(app, "link", "Two Sum")?;
        app.tab.press("Enter")?;
        app.wait_for_editor()?;
        tab_to(app, "textbox", "Code")?;
        app.tab.press("Control+a")?;
        app.tab.insert(&accepted()?)?;
        // In the editor Tab indents, unless Escape goes before it.
        app.tab.press("Tab")?;
        assert!(is_focused(app, "textbox", "Code")?);
        app.tab.press("Escape")?;
        app.tab.press("Tab")?;
        assert!(!is_focused(app, "textbox", "Code")?, "Tab does not leave the editor");
        tab_to(app, "button", "Submit")?;
        app.tab.press("Enter")?;
        assert_eq!(app.verdict()?, "Accepted");
        Ok(())
    });
}

fn check_access(app: &App) -> Result<()> {
    let elements = app.tab.elements()?;
    let nameless: Vec<_> =
        elements.iter().filter(|it| CONTROLS.contains(&&*it.role) && it.name.trim().is_empty()).collect();
    assert!(nameless.is_empty(), "without a name: {nameless:?}");
    for landmark in ["banner", "main"] {
        assert_eq!(elements.iter().filter(|it| it.role == landmark).count(), 1, "{landmark}");
    }
    assert_eq!(app.tab.evaluate("findAll('h1').length")?, 1);
    assert!(app.tab.holds("document.documentElement.lang")?, "the page has no language");
    Ok(())
}

fn check_width(app: &App) -> Result<()> {
    let width = app.tab.evaluate("document.scrollingElement.scrollWidth")?;
    assert!(width.as_u64().is_some_and(|width| width <= 390), "the page is {width} wide");
    Ok(())
}

/// Presses Tab until this element has the keyboard.
fn tab_to(app: &App, role: &str, name: &str) -> Result<()> {
    for _ in 0..60 {
        if is_focused(app, role, name)? {
            return Ok(());
        }
        app.tab.press("Tab")?;
    }
    panic!("Tab never reaches the {role} \"{name}\"");
}

fn is_focused(app: &App, role: &str, name: &str) -> Result<bool> {
    Ok(app.tab.focused()?.is_some_and(|element| element.role == role && element.name.contains(name)))
}
