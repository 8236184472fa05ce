//! Every place of the app, as the header lists them: without a barrier, in every theme and width; and the ways that lead there.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use tests::app::App;
use tests::tab::Scheme;
use xtask::paths;

use crate::scenario::{check_says, scenario};

/// What axe-core finds wrong, a line each, with the elements.
const VIOLATIONS: &str = "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(
    it => `${it.id}: ${it.help}: ${it.nodes.map(node => node.html.slice(0, 120) + ' ' + (node.any[0]?.message ?? '')).slice(0, 3).join(' | ')}`
))";

/// The addresses of all places and of what lies below them.
fn addresses(app: &App) -> Result<Vec<String>> {
    app.tab.wait_until("the header is there", || app.tab.shows(".place"))?;
    let places = app.tab.evaluate("findAll('.place').map(it => it.getAttribute('href'))")?;
    let mut addresses: Vec<String> = serde_json::from_value(places)?;
    addresses.extend(
        ["#/problems/roadmap", "#/settings/about", "#/problems?topic=arrays&sort=title", "#/nowhere"]
            .map(str::to_owned),
    );
    Ok(addresses)
}

fn check_no_violations(app: &App, place: &str) -> Result<()> {
    let axe =
        fs::read_to_string(paths::root().join("node_modules/axe-core/axe.min.js")).context("axe-core is installed")?;
    app.tab.evaluate(&format!("{axe}; 0"))?;
    assert_eq!(app.tab.evaluate(VIOLATIONS)?, json!([]), "{place}");
    Ok(())
}

/// Sets a theme by the store, as another tab would, and opens the site anew.
fn set_theme(app: &App, theme: &str) -> Result<()> {
    let settings = json!({ "version": 1, "data": { "theme": theme } }).to_string();
    app.tab.evaluate(&format!("localStorage.setItem('katagrad:settings', {})", json!(settings)))?;
    app.tab.reload()?;
    app.tab.wait_until("the theme is set", || app.tab.shows(&format!("[data-theme={theme}]")))
}

#[test]
fn no_place_has_a_barrier_in_any_theme() {
    scenario(|app| {
        for (theme, scheme) in [("light", Scheme::Light), ("dark", Scheme::Dark), ("contrast", Scheme::Light)] {
            app.tab.set_scheme(scheme)?;
            set_theme(app, theme)?;
            for address in addresses(app)? {
                app.open_place(&address)?;
                check_no_violations(app, &format!("{address} in {theme}"))?;
            }
        }
        Ok(())
    });
}

#[test]
fn every_place_fits_a_phone() {
    scenario(|app| {
        app.tab.resize(390, 844)?;
        for address in addresses(app)? {
            app.open_place(&address)?;
            let width = app.tab.evaluate("document.scrollingElement.scrollWidth")?;
            assert!(width.as_u64().is_some_and(|width| width <= 390), "{address} is {width} wide");
            check_no_violations(app, &format!("{address} on a phone"))?;
        }
        Ok(())
    });
}

#[test]
fn the_workspace_has_no_barrier_in_any_theme() {
    scenario(|app| {
        app.open_problem("softmax")?;
        app.write("import numpy as np\n\n\ndef softmax(x):\n    return np.exp(x)\n")?;
        app.submit()?;
        app.verdict()?;
        for (theme, scheme) in [("light", Scheme::Light), ("dark", Scheme::Dark), ("contrast", Scheme::Light)] {
            app.tab.set_scheme(scheme)?;
            set_theme(app, theme)?;
            app.wait_for_editor()?;
            for tab in ["Statement", "Hints", "Solutions", "Submissions", "Notes"] {
                app.tab.click("tab", tab)?;
                check_no_violations(app, &format!("the workspace at {tab} in {theme}"))?;
            }
            app.tab.click("tab", "Custom input")?;
            check_no_violations(app, &format!("input of one's own in {theme}"))?;
        }
        app.tab.resize(390, 844)?;
        for pane in ["Problem", "Code", "Results"] {
            app.tab.click("tab", pane)?;
            check_no_violations(app, &format!("{pane} on a phone"))?;
        }
        Ok(())
    });
}

#[test]
fn the_list_is_filtered_as_the_address_says() {
    scenario(|app| {
        app.open_place("#/problems?difficulty=hard&sort=title")?;
        app.tab.wait_until("the list is there", || app.tab.shows("[data-problem]"))?;
        let levels = "findAll('.problem-row .level').every(it => it.textContent === 'Hard')";
        assert!(app.tab.holds(levels)?, "a problem is not hard");
        let titles: Vec<String> =
            serde_json::from_value(app.tab.evaluate("findAll('.problem-row-title').map(it => it.firstChild.data)")?)?;
        assert!(titles.is_sorted_by_key(|title| title.to_lowercase()), "{titles:?}");
        app.tab.focus("searchbox", "Search")?;
        app.tab.insert("rain")?;
        app.tab
            .wait_until("the search narrows the list", || app.tab.holds("findAll('[data-problem]').length === 1"))?;
        assert_eq!(app.tab.evaluate("location.hash")?, json!("#/problems?q=rain&difficulty=hard&sort=title"));
        app.tab.reload()?;
        app.tab.wait_until("a reload shows the same", || app.tab.holds("findAll('[data-problem]').length === 1"))?;
        app.tab.click("button", "Show all")?;
        app.tab.wait_until("all are back", || app.tab.holds("findAll('[data-problem]').length > 20"))?;
        app.tab.click("link", "Roadmap")?;
        app.tab.click("link", "sliding window")?;
        app.tab.wait_until("a topic leads to its problems", || {
            app.tab.holds("location.hash.includes('sliding') && findAll('[data-problem]').length > 0")
        })
    });
}

#[test]
fn the_palette_leads_anywhere_and_gives_the_focus_back() {
    scenario(|app| {
        app.open_place("#/problems")?;
        app.sees("Two Sum")?;
        app.tab.focus("searchbox", "Search")?;
        app.tab.press("Control+k")?;
        app.tab.find("combobox", "Command")?;
        app.tab.insert("sett")?;
        app.sees("Change colours")?;
        check_no_violations(app, "the palette")?;
        app.tab.press("Escape")?;
        app.tab.wait_until("the focus is back", || app.tab.holds("focused()?.id === 'problem-search'"))?;
        app.tab.press("Control+k")?;
        app.tab.find("combobox", "Command")?;
        app.tab.insert("softmax")?;
        app.tab.wait_until("the best line is picked", || {
            app.tab.holds("find('[role=option][aria-selected=true]')?.textContent.includes('Softmax')")
        })?;
        app.tab.press("Enter")?;
        app.wait_for_editor()?;
        app.tab.find("heading", "Softmax")?;
        Ok(())
    });
}

#[test]
fn single_keys_lead_to_places_until_they_are_switched_off() {
    scenario(|app| {
        app.open_place("#/problems/roadmap")?;
        app.tab.find("link", "arrays")?;
        app.tab.press("?")?;
        app.tab.find("dialog", "Keyboard shortcuts")?;
        check_no_violations(app, "the sheet of shortcuts")?;
        app.tab.press("Escape")?;
        app.tab.wait_until("the sheet is closed", || app.tab.holds("!find('dialog')"))?;
        app.tab.press("g")?;
        app.tab.press("s")?;
        app.tab.find("heading", "Settings")?;
        assert!(app.tab.holds("focused()?.id === 'main'")?, "the keyboard does not go on in the new place");
        app.tab.click("switch", "Shortcuts of single keys")?;
        app.tab.evaluate("find('#main').focus()")?;
        app.tab.press("?")?;
        app.tab.press("g")?;
        app.tab.press("p")?;
        assert!(app.tab.holds("!find('dialog') && location.hash === '#/settings'")?);
        app.tab.press("Control+k")?;
        app.tab.find("combobox", "Command").map(drop)
    });
}

#[test]
fn settings_hold_at_once_and_after_a_reload() {
    scenario(|app| {
        app.open_place("#/settings")?;
        let pick = |label: &str, option: &str| {
            let script = format!(
                "(() => {{
                    const select = findAll('.settings label').find(it => it.textContent.startsWith({})).querySelector('select');
                    select.value = {};
                    select.dispatchEvent(new Event('change', {{ bubbles: true }}));
                }})()",
                json!(label),
                json!(option),
            );
            app.tab.evaluate(&script).map(drop)
        };
        app.tab.find("combobox", "Colours")?;
        pick("Colours", "Dark")?;
        pick("Size of letters", "Large")?;
        let holds = "document.documentElement.dataset.theme === 'dark' && getComputedStyle(document.documentElement).fontSize === '18.4px'";
        app.tab.wait_until("they hold", || app.tab.holds(holds))?;
        app.tab.reload()?;
        app.tab.wait_until("they hold after a reload", || app.tab.holds(holds))
    });
}

#[test]
fn the_site_can_be_installed() {
    scenario(|app| {
        let read = "fetch(find('link[rel=manifest]').href).then(it => it.json())";
        let manifest: Value = app.tab.evaluate(read)?;
        assert_eq!(manifest["display"], "standalone");
        let icons = manifest["icons"].as_array().context("there are icons")?;
        for (size, purpose) in [("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")] {
            let has_it = |icon: &&Value| icon["sizes"] == size && icon["purpose"] == purpose;
            let icon = icons.iter().find(has_it).with_context(|| format!("no icon of {size} for {purpose}"))?;
            let width = format!(
                "new Promise(done => {{ const it = new Image(); it.onload = () => done(`${{it.width}}x${{it.height}}`); it.onerror = () => done('none'); it.src = new URL({}, find('link[rel=manifest]').href); }})",
                icon["src"]
            );
            assert_eq!(app.tab.evaluate(&width)?, json!(size));
        }
        app.wait_for_offline_copy()?;
        app.go_offline()?;
        app.sees("Offline")?;
        app.open_place("#/settings")?;
        check_says(&app.tab.text("main")?, "Export everything");
        Ok(())
    });
}
