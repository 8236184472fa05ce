//! All of a person's work leaves the browser as one file and comes back; a full store loses nothing.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use tests::app::App;

use crate::scenario::{accepted, check_says, scenario, submit};

/// Keeps the text of what is downloaded where a test finds it.
pub const KEEP_DOWNLOADS: &str = "{
    const make = URL.createObjectURL;
    URL.createObjectURL = blob => {
        blob.text().then(text => { window.downloaded = text; });
        return make.call(URL, blob);
    };
}";

const STATUS: &str = "find('[data-problem=two_sum]')?.dataset.status";

/// Presses a button that downloads and takes the file.
pub fn export(app: &App, button: &str) -> Result<String> {
    app.tab.evaluate("window.downloaded = null")?;
    app.tab.click("button", button)?;
    app.tab.wait_for("the file is there", || Ok(app.tab.evaluate("window.downloaded")?.as_str().map(str::to_owned)))
}

/// Picks a file of this text for import.
fn pick(app: &App, text: &str) -> Result<()> {
    app.tab.wait_until("files can be picked", || app.tab.shows("input[type=file]"))?;
    let script = format!(
        "(() => {{
            const files = new DataTransfer(), input = find('input[type=file]');
            files.items.add(new File([{}], 'work.json'));
            input.files = files.files;
            input.dispatchEvent(new Event('change', {{ bubbles: true }}));
        }})()",
        json!(text),
    );
    app.tab.evaluate(&script).map(drop)
}

fn check_status(app: &App, status: &str) -> Result<()> {
    app.open_place("#/problems")?;
    app.tab.wait_until(&format!("Two Sum is {status}"), || {
        Ok(app.tab.evaluate(&format!("{STATUS} ?? null"))? == json!(status))
    })
}

#[test]
fn an_export_brings_everything_back() {
    scenario(|app| {
        app.tab.on_new_page(KEEP_DOWNLOADS)?;
        app.tab.reload()?;
        assert_eq!(submit(app, &accepted()?)?, "Accepted");
        app.open_place("#/settings")?;
        let file = export(app, "Export")?;
        let read: Value = serde_json::from_str(&file).context("the file is JSON")?;
        assert_eq!(read["format"], "katagrad-work");

        app.tab.click("button", "Delete everything")?;
        app.tab.find("dialog", "Delete everything?")?;
        let copy = export(app, "Download, then delete")?;
        app.sees("Everything was deleted")?;
        assert!(copy.contains("def two_sum"), "the safety copy lacks the code");
        check_status(app, "new")?;

        app.open_place("#/settings")?;
        pick(app, &file)?;
        app.tab.find("dialog", "Import")?;
        check_says(&app.tab.text("dialog")?, "problem's progress");
        app.tab.click("button", "Import")?;
        app.sees("was imported")?;
        check_status(app, "solved")?;
        app.open_problem("two_sum")?;
        check_says(&app.code()?, "def two_sum");
        Ok(())
    });
}

#[test]
fn a_hostile_file_is_refused_and_changes_nothing() {
    scenario(|app| {
        app.open_place("#/settings")?;
        let before = app.tab.evaluate("JSON.stringify({ ...localStorage })")?;
        for (text, sentence) in [
            ("<script>alert(1)</script>", "no export of katagrad"),
            ("{\"format\":\"katagrad-work\",\"version\":9}", "later version"),
            (
                "{\"format\":\"katagrad-work\",\"version\":1,\"made_at\":0,\"records\":{\"katagrad:draft:a/b\":\"{\"}}",
                "cannot be read",
            ),
        ] {
            pick(app, text)?;
            app.sees(sentence)?;
            app.sees("Nothing was imported.")?;
        }
        assert_eq!(app.tab.evaluate("JSON.stringify({ ...localStorage })")?, before);
        Ok(())
    });
}

#[test]
fn a_full_store_says_so_and_loses_nothing() {
    scenario(|app| {
        app.tab.on_new_page(KEEP_DOWNLOADS)?;
        app.tab.reload()?;
        app.open_problem("two_sum")?;
        app.tab.evaluate(
            "(() => { for (let size = 1 << 22; size > 0; size >>= 1) try { for (let i = 0; ; i++) localStorage.setItem(`filler${size}-${i}`, 'x'.repeat(size)); } catch {} })()",
        )?;
        app.write("# written when the store was full\n")?;
        app.sees("store for this site is full")?;
        check_says(&export(app, "Export everything")?, "written when the store was full");
        app.tab.evaluate(
            "Object.keys(localStorage).filter(it => it.startsWith('filler')).forEach(it => localStorage.removeItem(it))",
        )?;
        app.write("# there is room again\n")?;
        app.tab.wait_until("it is saved", || {
            app.tab.holds("localStorage.getItem('katagrad:draft:builtin/two_sum').includes('room again')")
        })
    });
}

#[test]
fn the_store_shows_its_room_and_asks_to_keep_it() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.write("# some work\n")?;
        app.open_place("#/settings")?;
        app.tab.wait_until("the meter shows some", || app.tab.holds("find('meter').value > 0"))?;
        app.tab.click("button", "Ask the browser")?;
        // What a browser answers is its own.
        app.tab.wait_until("it answers", || {
            app.tab.holds("/promises nothing yet|keeps your work/.test(find('main').innerText)")
        })
    });
}

#[test]
fn work_that_was_never_exported_is_reminded_of() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        let age = "(() => {
            for (let day = 1; day <= 6; day++) {
                const data = { text: 'Read a paper.', day: `2026-01-0${day}`, saved_at: day };
                localStorage.setItem(`katagrad:journal:${day}`, JSON.stringify({ version: 1, data }));
            }
            localStorage.setItem('katagrad:backup', JSON.stringify({ version: 1, data: { exported_at: null, reminded_at: 0 } }));
        })()";
        app.tab.evaluate(age)?;
        app.tab.on_new_page(KEEP_DOWNLOADS)?;
        app.tab.reload()?;
        app.sees("not exported it for two weeks")?;
        assert!(app.tab.holds("find('.notice-bar').getAttribute('role') === 'status'")?, "nobody says it aloud");
        check_says(&export(app, "Export everything")?, "Read a paper.");
        app.tab.reload()?;
        app.wait_for_editor()?;
        assert!(!app.tab.text("body")?.contains("two weeks"), "it reminds again at once");
        Ok(())
    });
}
