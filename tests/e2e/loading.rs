//! How the page comes about: its colours before anything is painted, home before it is there whole, and nothing that its content security policy forbids.

use anyhow::Result;
use serde_json::json;
use tests::app::App;
use tests::tab::Scheme;

use crate::scenario::scenario;

/// Notes the theme as soon as there is a body, which is before anything is painted.
const EARLY_THEME: &str = "new MutationObserver(() => {
    if (document.body) window.earlyTheme ??= document.documentElement.dataset.theme;
}).observe(document, { childList: true, subtree: true });";

/// Holds a part of the page back until it is let go.
fn hold(name: &str) -> String {
    format!(
        "
const real = window.fetch;
const held = new Promise((resolve) => {{ window.letGo = resolve; }});
window.fetch = async (request, options) => {{
    if ((request.url ?? request).toString().includes('{name}')) await held;
    return real(request, options);
}};"
    )
}

/// Notes what the policy forbids.
const VIOLATIONS: &str = "
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.effectiveDirective}: ${event.sample}`));";

#[test]
fn the_theme_holds_before_anything_is_painted() {
    scenario(|app| {
        app.tab.set_scheme(Scheme::Light)?;
        let settings = json!({ "version": 1, "data": { "theme": "dark", "text_percent": 115 } }).to_string();
        app.tab.evaluate(&format!("localStorage.setItem('katagrad:settings', {})", json!(settings)))?;
        app.tab.on_new_page(EARLY_THEME)?;
        app.tab.reload()?;
        app.tab.wait_until("the page is there", || app.tab.shows("h1"))?;
        assert_eq!(app.tab.evaluate("earlyTheme")?, json!("dark"));
        Ok(())
    });
}

#[test]
fn who_asks_the_system_for_contrast_gets_it() {
    scenario(|app| {
        let paper = "getComputedStyle(document.documentElement).backgroundColor";
        let faint = app.tab.evaluate(paper)?;
        app.tab.set_media("prefers-contrast", "more")?;
        app.tab.wait_until("paper is white", || app.tab.holds(&format!("{paper} === 'rgb(255, 255, 255)'")))?;
        assert_ne!(faint, json!("rgb(255, 255, 255)"), "paper is white without being asked for");
        Ok(())
    });
}

#[test]
fn the_place_is_named_before_the_app_is_there() {
    scenario(|app| {
        let heading = "findAll('h1').filter(it => it.checkVisibility()).map(it => it.textContent).join()";
        let shows = |name: &str| app.tab.holds(&format!("{heading} === {}", json!(name)));
        let marked =
            |name: &str| app.tab.holds(&format!("find('#cover [aria-current]').textContent === {}", json!(name)));
        app.tab.on_new_page(&hold("page-"))?;
        app.tab.evaluate("location.hash = '#/mock'")?;
        app.tab.reload()?;
        app.tab.wait_until("the place of the address is named", || Ok(shows("Mock interview")? && marked("Mock")?))?;
        app.tab.click("link", "Plan")?;
        app.tab.wait_until("so is another", || Ok(shows("Plan")? && marked("Plan")?))?;
        app.tab.evaluate("letGo()")?;
        app.tab.wait_until("the app has taken its place", || {
            Ok(app.tab.shows(".plans")? && !app.tab.shows("#cover")? && shows("Plan")?)
        })?;
        app.tab.wait_until("the keyboard goes on there", || app.tab.holds("focused()?.id === 'main'"))
    });
}

#[test]
fn home_is_there_before_the_page_is_whole() {
    scenario(|app| {
        app.tab.on_new_page(&hold("/rest-"))?;
        app.tab.reload()?;
        app.tab.wait_until("the day is shown", || app.tab.shows(".curriculum .tile"))?;
        app.tab.evaluate("location.hash = '#/problems'")?;
        app.sees("The page is on its way.")?;
        app.tab.wait_until("the keyboard goes on there", || app.tab.holds("focused()?.id === 'main'"))?;
        app.tab.press("Control+k")?;
        app.tab.evaluate("letGo()")?;
        app.tab.wait_until("the list is there", || app.tab.shows("[data-problem]"))?;
        app.tab.find("combobox", "Command").map(drop)
    });
}

#[test]
fn nothing_breaks_the_content_security_policy() {
    scenario(|app| {
        app.tab.on_new_page(VIOLATIONS)?;
        app.open_place("#/review")?;
        app.tab.reload()?;
        app.tab.find("heading", "Review")?;
        for problem in ["attention", "two_sum"] {
            app.open_problem(problem)?;
        }
        let waiting = "findAll('[data-style]').filter(it => it.style.cssText === '').length";
        assert_eq!(app.tab.evaluate(waiting)?, json!(0), "styles of formulas are not set");
        type_over_selections(app)?;
        let width = || app.tab.evaluate("Math.round(find('.reading').getBoundingClientRect().width)");
        let before = width()?;
        app.tab.focus("separator", "Width of the statement")?;
        app.tab.press("Shift+ArrowRight")?;
        app.tab.wait_until("the pane is wider", || Ok(width()?.as_f64() > before.as_f64()))?;
        app.run_examples()?;
        app.verdict()?;
        assert_eq!(app.tab.evaluate("violations")?, json!([]));
        Ok(())
    });
}

/// Replaces selected text of one line and of many, in brackets and not, as a person types.
fn type_over_selections(app: &App) -> Result<()> {
    app.write("def f(x):\n    return \"a\" + x  # words\n")?;
    app.tab.press("Control+a")?;
    app.tab.insert("(")?;
    app.tab.wait_until("brackets close around what is selected", || Ok(app.code()?.starts_with("(def f(x):")))?;
    app.tab.press("Control+a")?;
    app.tab.press("y")?;
    app.tab.wait_until("a letter takes its place", || Ok(app.code()? == "y"))?;
    app.tab.press("Control+z")?;
    app.tab.wait_until("undo brings it back", || Ok(app.code()?.starts_with("(def f(x):")))?;
    app.tab.press("Control+a")?;
    app.tab.press("Backspace")?;
    app.tab.wait_until("nothing is left", || Ok(app.code()?.is_empty()))
}
