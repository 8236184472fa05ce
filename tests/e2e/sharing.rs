//! A solution or a failing case in a link: made by one person, opened by another, who decides what becomes of it.

use std::cell::RefCell;

use anyhow::Result;
use serde_json::{Value, json};
use tests::app::App;
use tests::tab::Scheme;

use crate::access::{check_access, check_contrast, check_width, tab_to};
use crate::foreign_set::ForeignSet;
use crate::scenario::{accepted, check_says, problem_file, scenario, submit};

/// Keeps what is copied where a scenario can read it.
const CLIPBOARD: &str = "Clipboard.prototype.writeText = async text => { window.copied = text; };";

/// A browser that does not let pages copy.
const NO_CLIPBOARD: &str =
    "Clipboard.prototype.writeText = async () => { throw new DOMException('no', 'NotAllowedError'); };";

/// Says so if it ever runs.
const ATTACK: &str = "<script>window.canary = 1</script><img src=x onerror='window.canary = 1'>{{7*7}}";

/// Presses a button that makes a link, and gives the part of it behind `#`.
fn link_of(app: &App, button: &str) -> Result<String> {
    app.tab.click("button", button)?;
    app.sees("The link is copied.")?;
    let link = app.tab.evaluate("window.copied")?;
    let link = link.as_str().unwrap_or_default();
    assert!(link.starts_with("http://"), "{link}");
    Ok(link.split_once('#').map(|(_, hash)| format!("#{hash}")).unwrap_or_default())
}

/// Opens the page with a quiet clipboard.
fn begin(app: &App, clipboard: &str) -> Result<()> {
    app.tab.on_new_page(clipboard)?;
    app.tab.reload()
}

/// What a browser of its own makes of a scenario.
fn from_scenario(play: impl FnOnce(&App) -> Result<String>) -> String {
    let given = RefCell::new(String::new());
    scenario(|app| {
        given.replace(play(app)?);
        Ok(())
    });
    given.into_inner()
}

/// Leaves something of the person's, to look at later.
fn leave_work(app: &App) -> Result<()> {
    app.open_problem("two_sum")?;
    app.write("# my work\n")?;
    app.tab.wait_until("it is kept", || app.tab.holds(OWN_WORK))
}

const OWN_WORK: &str = "(localStorage['katagrad:draft:builtin/two_sum'] ?? '').includes('my work')";

/// Opens what is shared of Two Sum.
fn open(app: &App, link: &str) -> Result<()> {
    app.open_place(link)?;
    app.tab.wait_until("it is opened", || {
        Ok(app.tab.shows("#shared-panel")? && !app.tab.text("#shared-panel")?.contains("is being opened"))
    })
}

/// A link to Two Sum with this text in it, deflated by the browser.
fn link_to(app: &App, text: &str) -> Result<String> {
    let letters = app.tab.evaluate(&format!(
        "(async () => {{
            const stream = new Blob([{}]).stream().pipeThrough(new CompressionStream('deflate-raw'));
            const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
            let letters = '';
            for (const byte of bytes) letters += String.fromCharCode(byte);
            return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
        }})()",
        json!(text)
    ))?;
    Ok(format!("#/problems/builtin/two_sum?shared=1.{}", letters.as_str().unwrap_or_default()))
}

#[test]
fn a_shared_solution_is_read_copied_and_overwrites_nothing() {
    let link = from_scenario(|app| {
        begin(app, CLIPBOARD)?;
        app.open_problem("two_sum")?;
        app.write(&format!("# by somebody\n{}", accepted()?))?;
        link_of(app, "Share")
    });
    scenario(|app| {
        leave_work(app)?;
        app.wait_for_offline_copy()?;
        app.go_offline()?;
        open(app, &link)?;
        let panel = app.tab.text("#shared-panel")?;
        check_says(&panel, "A shared solution.");
        check_says(&panel, "# by somebody");
        app.tab.wait_until("it has the editor's colours", || {
            app.tab.shows("#shared-panel .cm-content[contenteditable=false] .cm-line span")
        })?;
        assert!(!app.tab.shows("[data-verdict]")?, "it ran");
        // Neither is it run by the keys that run one's own code.
        app.submit()?;
        app.sees("What is shared is there to be read.")?;
        check_access(app)?;
        for scheme in [Scheme::Light, Scheme::Dark] {
            app.tab.set_scheme(scheme)?;
            check_contrast(app, scheme)?;
        }
        assert!(app.tab.holds(OWN_WORK)?);
        tab_to(app, "button", "Copy to my editor")?;
        app.tab.press("Enter")?;
        app.sees("The shared code is in a solution of its own.")?;
        app.tab.wait_until("it is in the editor", || Ok(app.code()?.contains("# by somebody")))?;
        assert!(app.tab.holds(OWN_WORK)?, "work was overwritten");
        assert!(app.tab.holds("!location.hash.includes('shared')")?);
        app.submit()?;
        assert_eq!(app.verdict()?, "Accepted");
        app.tab.click("tab", "Solution 1")?;
        app.tab.wait_until("the work is there", || Ok(app.code()?.contains("# my work")))
    });
}

#[test]
fn a_shared_case_is_tried_on_ones_own_code_and_discarded() {
    let link = from_scenario(|app| {
        begin(app, CLIPBOARD)?;
        app.open_problem("two_sum")?;
        let wrong = problem_file("two_sum/wrong/pairs_with_itself.py")?;
        app.write(wrong.split_once('\n').map_or("", |(_, code)| code))?;
        app.submit()?;
        assert_eq!(app.verdict()?, "WrongAnswer");
        link_of(app, "Share this case")
    });
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.write(&accepted()?)?;
        app.tab.resize(390, 844)?;
        open(app, &link)?;
        check_width(app)?;
        app.tab.resize(1280, 800)?;
        let panel = app.tab.text("#shared-panel")?;
        check_says(&panel, "A shared solution and a case.");
        check_says(&panel, "Smallest failing input");
        let input = app.tab.text("[data-part=shared-case]")?;
        check_says(&input, "nums = ");
        app.tab.click("button", "Use as custom input")?;
        app.tab.click("button", "Run this input")?;
        assert_eq!(app.verdict()?, "Accepted");
        app.tab.click("tab", "Shared")?;
        app.tab.click("button", "Discard")?;
        app.tab.wait_until("it is gone", || Ok(!app.tab.has("tab", "Shared")?))?;
        app.tab.reload()?;
        app.wait_for_editor()?;
        assert!(!app.tab.has("tab", "Shared")?);
        Ok(())
    });
}

#[test]
fn what_cannot_be_copied_is_shown_and_what_is_too_long_is_told() {
    scenario(|app| {
        begin(app, NO_CLIPBOARD)?;
        app.open_problem("two_sum")?;
        app.tab.click("button", "Share")?;
        app.tab.wait_until("the link is shown", || app.tab.shows("dialog textarea"))?;
        assert!(app.tab.holds("find('dialog textarea').value.includes('#/problems/builtin/two_sum?shared=1.')")?);
        assert!(app.tab.holds("focused() === find('dialog textarea')")?);
        assert!(app.tab.holds("getSelection().toString().includes('shared=1.')")?);
        app.tab.press("Escape")?;
        app.tab.wait_until("it is closed", || Ok(!app.tab.shows("dialog")?))?;
        // Numbers that do not deflate.
        let code: String = (1_u64..4_000).map(|n| format!("{}\n", n.wrapping_mul(0x9e37_79b9_7f4a_7c15))).collect();
        app.write(&code)?;
        app.tab.click("button", "Share")?;
        app.sees("It is too long for a link")
    });
}

#[test]
fn what_is_shared_of_a_set_elsewhere_leads_to_the_set() {
    let set = ForeignSet::of_built_in("shared", &["two_sum"]).expect("the set can be made");
    let link = from_scenario(|app| {
        set.open_and_accept(app)?;
        begin(app, CLIPBOARD)?;
        app.open_place("#/problems/theirs/two_sum")?;
        app.wait_for_editor()?;
        app.write("# of another set\n")?;
        link_of(app, "Share")
    });
    scenario(|app| {
        app.open_place(&link)?;
        app.sees("in a set from elsewhere that is not in this browser")?;
        app.sees(&set.address())?;
        app.tab.click("button", "Look at the set")?;
        app.tab.click("button", "Add this set")?;
        app.tab.wait_until("it is opened", || app.tab.shows("#shared-panel"))?;
        app.sees("# of another set")
    });
}

#[test]
fn links_that_mean_harm_are_refused_in_words() {
    let case =
        |title: &str, inputs: Value| json!({"revision": 1, "case": {"title": title, "inputs": inputs}}).to_string();
    let code = |source: &str| json!({"revision": 1, "code": {"language": "python", "source": source}}).to_string();
    scenario(|app| {
        leave_work(app)?;
        let check = |link: &str, part: &str| -> Result<()> {
            open(app, link)?;
            app.sees(part)?;
            assert!(app.tab.holds("window.canary === undefined")?, "something ran");
            assert!(app.tab.holds("findAll('main img, main iframe, main script').length === 0")?);
            assert!(app.tab.holds(OWN_WORK)?, "work was lost");
            app.tab.click("button", "Discard")?;
            app.tab.wait_until("it is gone", || Ok(!app.tab.shows("#shared-panel")?))
        };
        let letters = |letters: &str| format!("#/problems/builtin/two_sum?shared={letters}");
        check(&letters("1.%3Cscript%3Ecanary=1%3C/script%3E"), "it was cut off or changed on its way")?;
        check(&letters("1.AAAA"), "it was cut off or changed on its way")?;
        check(&letters("1."), "it was cut off or changed on its way")?;
        check(&letters("javascript:canary=1"), "it does not begin as such links do")?;
        check(&letters("2.AAAA"), "it is of version 2")?;
        check(&letters(&format!("1.{}", "A".repeat(300_000))), "it is longer than such links are")?;
        check(&link_to(app, "{")?, "it does not hold what it should")?;
        check(&link_to(app, &"[".repeat(100_000))?, "it does not hold what it should")?;
        check(&link_to(app, &" ".repeat(20 << 20))?, "it holds more than")?;
        check(&link_to(app, &case("T", json!(["1", "2", "3"])))?, "its case has 3 inputs and this problem takes 2")?;
        check(&link_to(app, &case("a\u{202e}b", json!(["1", "2"])))?, "hidden letters")?;
        check(&link_to(app, &code("a\u{202e}b"))?, "hidden letters")?;
        // What is text stays text.
        check(&link_to(app, &case(ATTACK, json!([ATTACK, ATTACK])))?, ATTACK)?;
        check(&link_to(app, &code(ATTACK))?, ATTACK)?;
        // An input that is none is refused by the form, as if it were typed.
        open(app, &link_to(app, &case("T", json!(["__import__('os')", "2"])))?)?;
        app.tab.click("button", "Use as custom input")?;
        app.tab.click("button", "Run this input")?;
        app.tab.wait_until("it is refused", || app.tab.shows(".custom-field .trouble"))?;
        // Of a problem that is not there nothing is opened.
        app.open_place("#/problems/builtin/nowhere?shared=1.AAAA")?;
        app.sees("There is no problem `builtin/nowhere`")?;
        assert_eq!(submit(app, &accepted()?)?, "Accepted");
        Ok(())
    });
}
