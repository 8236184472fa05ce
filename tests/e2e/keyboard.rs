//! The whole way without a mouse: find, solve, rate, review.

use anyhow::Result;
use tests::app::App;

use crate::access::tab_to;
use crate::learning::age_review;
use crate::scenario::{accepted, scenario};

/// Notes whether a mouse, a finger or a pen was used.
const WATCH_POINTERS: &str = "addEventListener('pointerdown', () => { window.isPointedAt = true; }, true);";

#[test]
fn find_solve_and_review_without_a_mouse() {
    scenario(|app| {
        app.tab.on_new_page(WATCH_POINTERS)?;
        app.tab.reload()?;
        app.sees("The curriculum")?;
        // Find.
        app.tab.press("Control+k")?;
        app.tab.find("combobox", "Command")?;
        app.tab.insert("two su")?;
        app.tab.wait_until("it is found", || {
            app.tab.holds("find('[role=option][aria-selected=true]')?.textContent.includes('Two Sum')")
        })?;
        app.tab.press("Enter")?;
        app.wait_for_editor()?;
        solve(app)?;
        // Rate.
        leave_editor(app)?;
        tab_to(app, "button", "Hard")?;
        app.tab.press("Enter")?;
        let rating = "JSON.parse(localStorage.getItem('katagrad:recall:problem/builtin/two_sum')).data.last.rating";
        app.tab.wait_until("it is rated", || app.tab.holds(&format!("{rating} === 'hard'")))?;
        assert!(!app.tab.holds("window.isPointedAt")?, "something was pointed at");
        // Review, a month later.
        age_review(app)?;
        app.wait_for_editor()?;
        app.tab.press("g")?;
        app.tab.press("r")?;
        app.sees("Due: 1 problem")?;
        tab_to(app, "link", "Two Sum")?;
        app.tab.press("Enter")?;
        app.wait_for_editor()?;
        app.tab.wait_until("the editor is cleared", || Ok(app.code()?.contains("NotImplementedError")))?;
        solve(app)?;
        leave_editor(app)?;
        app.tab.press("g")?;
        app.tab.press("r")?;
        app.sees("All done for now.")?;
        assert!(!app.tab.holds("window.isPointedAt")?, "something was pointed at");
        Ok(())
    });
}

/// Writes a right solution into the editor, and submits it.
fn solve(app: &App) -> Result<()> {
    app.tab.press("e")?;
    app.tab.wait_until("the editor has the keyboard", || app.tab.holds("focused().closest('.cm-editor')"))?;
    app.tab.press("Control+a")?;
    app.tab.insert(&accepted()?)?;
    app.submit()?;
    assert_eq!(app.verdict()?, "Accepted");
    app.tab.wait_until("it says how it went", || app.tab.shows("[data-part=felt]"))
}

/// Lets the keyboard go on behind the editor, where keys are shortcuts again.
fn leave_editor(app: &App) -> Result<()> {
    app.tab.press("Escape")?;
    app.tab.press("Tab")
}
