//! The site serves everyone: by keyboard, by screen reader, on a phone.

use anyhow::Result;
use serde_json::json;
use tests::app::App;
use tests::tab::Scheme;

use crate::scenario::{accepted, scenario};

/// Roles of what can be operated.
const CONTROLS: [&str; 10] =
    ["button", "link", "textbox", "searchbox", "combobox", "checkbox", "radio", "tab", "slider", "switch"];

#[test]
fn every_control_has_a_name_and_every_page_its_landmarks() {
    scenario(|app| {
        app.open_list()?;
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
fn text_stands_out_in_light_and_dark() {
    scenario(|app| {
        for scheme in [Scheme::Light, Scheme::Dark] {
            app.tab.set_scheme(scheme)?;
            app.open_list()?;
            app.sees("Two Sum")?;
            check_contrast(app, scheme)?;
            app.open_problem("softmax")?;
            app.run_examples()?;
            app.verdict()?;
            check_contrast(app, scheme)?;
        }
        Ok(())
    });
}

#[test]
fn a_phone_needs_no_horizontal_scrolling() {
    scenario(|app| {
        app.tab.resize(390, 844)?;
        app.open_list()?;
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
        app.open_list()?;
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

/// Checks that controls have names and the page its landmarks.
pub fn check_access(app: &App) -> Result<()> {
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

/// Texts whose contrast with what is behind them is below WCAG's level AA: 4.5, or 3 for large letters.
const FAINT_TEXTS: &str = "(() => {
    // Colours are judged as they end up, not on their way from the other theme.
    document.getAnimations().forEach(animation => animation.finish());
    const parse = colour => {
        const [red, green, blue, alpha = 1] = colour.match(/[\\d.]+/g).map(Number);
        return { channels: [red, green, blue], alpha };
    };
    const over = (top, below) => top.channels.map((c, i) => c * top.alpha + below[i] * (1 - top.alpha));
    const behind = element => {
        if (!element) return [255, 255, 255];
        const parent = element.parentElement ?? element.getRootNode().host;
        return over(parse(getComputedStyle(element).backgroundColor), behind(parent));
    };
    const luminance = channels => {
        const [red, green, blue] = channels.map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const faint = [];
    for (const element of findAll('*')) {
        const text = [...element.childNodes].filter(it => it.nodeType === Node.TEXT_NODE).map(it => it.data).join('').trim();
        // What is switched off may be faint, as WCAG says; what is for screen readers alone is not seen.
        if (!text || element.disabled || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        if (element.getBoundingClientRect().width <= 1 || element.closest('.visually-hidden, math annotation, head')) continue;
        const style = getComputedStyle(element), below = behind(element);
        const [a, b] = [luminance(over(parse(style.color), below)), luminance(below)];
        const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        const size = parseFloat(style.fontSize), isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
        if (contrast < (isLarge ? 3 : 4.5)) faint.push(`${contrast.toFixed(2)} ${style.color} on ${below.map(Math.round)}: ${text.slice(0, 40)}`);
    }
    return [...new Set(faint)];
})()";

/// Checks that all text can be read in these colours.
pub fn check_contrast(app: &App, scheme: Scheme) -> Result<()> {
    assert_eq!(app.tab.evaluate(FAINT_TEXTS)?, json!([]), "too faint in the {scheme:?} colours");
    Ok(())
}

/// Checks that a phone shows the page without scrolling sideways.
pub fn check_width(app: &App) -> Result<()> {
    let width = app.tab.evaluate("document.scrollingElement.scrollWidth")?;
    assert!(width.as_u64().is_some_and(|width| width <= 390), "the page is {width} wide");
    Ok(())
}

/// Presses Tab until this element has the keyboard.
pub fn tab_to(app: &App, role: &str, name: &str) -> Result<()> {
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
