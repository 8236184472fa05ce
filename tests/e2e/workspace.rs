//! The workspace is the person's own: panes, tabs, versions of the code, and what runs by itself.

use anyhow::Result;
use tests::app::App;

use crate::scenario::{accepted, check_says, problem_file, scenario, submit};

/// Wrong for every input.
const WRONG: &str = "def two_sum(nums, target):\n    return [0, 0]\n";

#[test]
fn panes_are_moved_by_keyboard_and_stay_as_they_were_left() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        let width = || app.tab.evaluate("Math.round(find('.reading').getBoundingClientRect().width)");
        let before = width()?;
        app.tab.focus("separator", "Width of the statement")?;
        app.tab.press("ArrowRight")?;
        app.tab.press("Shift+ArrowRight")?;
        app.tab.wait_until("the pane is wider", || Ok(width()?.as_f64() > before.as_f64()))?;
        let wide = width()?;
        app.tab.reload()?;
        app.wait_for_editor()?;
        assert_eq!(width()?, wide);
        app.tab.focus("separator", "Height of the results")?;
        app.tab.press("Enter")?;
        let is_away = || app.tab.holds("find('.results').getBoundingClientRect().height === 0");
        app.tab.wait_until("the results are put away", is_away)?;
        app.run_examples()?;
        app.verdict()?;
        assert!(!is_away()?, "who runs something sees what comes of it");
        Ok(())
    });
}

#[test]
fn submissions_are_kept_compared_and_brought_back() {
    scenario(|app| {
        assert_eq!(submit(app, WRONG)?, "WrongAnswer");
        app.write(&accepted()?)?;
        app.submit()?;
        app.tab.wait_until("it is accepted", || Ok(app.verdict()? == "Accepted"))?;
        app.tab.click("tab", "Submissions (2)")?;
        app.sees("Wrong answer")?;
        app.tab.click("button", "Compare Submission 1")?;
        app.tab.wait_until("the difference is shown", || app.tab.shows("[data-part=code-to-read] .cm-deletedChunk"))?;
        check_says(&app.tab.text("[data-part=code-to-read] .cm-deletedChunk")?, "return [0, 0]");
        app.tab.click("button", "Restore Submission 1 into the editor")?;
        app.tab.wait_until("it is in the editor", || Ok(app.code()?.contains("return [0, 0]")))?;
        app.tab.click("button", "Undo")?;
        app.tab.wait_until("it is back", || Ok(!app.code()?.contains("return [0, 0]")))
    });
}

#[test]
fn what_a_reset_takes_away_is_kept() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.write("# precious\n")?;
        app.tab.click("button", "Reset")?;
        app.sees("The starter is in the editor")?;
        check_says(&app.code()?, "def two_sum(");
        // Not undone at once, and still not lost.
        app.tab.reload()?;
        app.wait_for_editor()?;
        app.tab.click("tab", "Submissions")?;
        app.tab.click("button", "Put into the editor")?;
        app.tab.wait_until("it is back", || Ok(app.code()?.contains("# precious")))
    });
}

#[test]
fn several_solutions_lie_side_by_side() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.write("# the first way\n")?;
        app.tab.click("button", "Begin another solution")?;
        app.tab.wait_until("it begins with the starter", || Ok(app.code()?.contains("def two_sum(")))?;
        app.write("# the second way\n")?;
        app.tab.press("Control+z")?;
        app.tab.press("Control+z")?;
        assert!(!app.code()?.contains("# the first way"), "undo reaches into another solution");
        app.write("# the second way\n")?;
        app.tab.click("tab", "Solution 1")?;
        app.tab.wait_until("the first is shown", || Ok(app.code()?.contains("# the first way")))?;
        app.tab.reload()?;
        app.wait_for_editor()?;
        app.tab.click("tab", "Solution 2")?;
        app.tab.wait_until("the second is shown", || Ok(app.code()?.contains("# the second way")))?;
        app.tab.click("button", "Close solution 2")?;
        app.tab.click("tab", "Submissions")?;
        app.sees("Kept versions of your code (1)")
    });
}

#[test]
fn live_mode_runs_the_examples_after_a_pause() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        set(app, "Live mode")?;
        app.write(&accepted()?)?;
        assert_eq!(app.verdict()?, "Accepted");
        // A failed submission stays in sight while it is being mended.
        app.write(&problem_file("two_sum/wrong/values.py")?)?;
        app.submit()?;
        app.tab.wait_until("it is wrong", || Ok(app.verdict()? == "WrongAnswer"))?;
        app.write(&accepted()?)?;
        std::thread::sleep(std::time::Duration::from_secs(2));
        assert_eq!(app.verdict()?, "WrongAnswer");
        app.sees("your code has changed since")
    });
}

#[test]
fn a_failing_example_is_shown_first_and_can_become_custom_input() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        // Right for the first example alone.
        app.write("def two_sum(nums, target):\n    return [0, 1]\n")?;
        app.run_examples()?;
        assert_eq!(app.verdict()?, "WrongAnswer");
        let shown = || app.tab.text("#results-pane .tab.is-failed[aria-selected=true]");
        check_says(&shown()?, "Example");
        let input = app.part("input")?;
        app.tab.click("button", "Use as custom input")?;
        let typed = app.tab.wait_for("the input is copied", || {
            Ok(app.tab.evaluate("findAll('[data-part=custom-input]')[0]?.value ?? null")?.as_str().map(str::to_owned))
        })?;
        check_says(&input, &typed);
        Ok(())
    });
}

#[test]
fn notes_are_kept_as_they_are_typed() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.tab.click("tab", "Notes")?;
        app.tab.focus("textbox", "Notes on this problem")?;
        app.tab.insert("A **map** of complements, $O(n)$.")?;
        app.tab.reload()?;
        app.wait_for_editor()?;
        app.tab.click("tab", "Notes")?;
        app.tab.click("button", "Preview")?;
        app.tab.wait_until("Markdown is shown", || app.tab.holds("find('.notes strong')?.textContent === 'map'"))?;
        assert!(app.tab.shows(".notes math")?);
        Ok(())
    });
}

#[test]
fn the_solutions_open_after_solving_or_a_clear_wish() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.tab.click("tab", "Solutions")?;
        assert!(!app.tab.shows(".solution")?);
        app.tab.click("button", "Show me the solutions anyway")?;
        app.tab.wait_until("they are shown", || app.tab.shows(".solution"))?;
        app.tab.click("button", "Hide the solutions")?;
        app.tab.wait_until("they are gone", || Ok(!app.tab.shows(".solution")?))?;
        app.write(&accepted()?)?;
        app.submit()?;
        assert_eq!(app.verdict()?, "Accepted");
        app.tab.wait_until("they are shown by themselves", || app.tab.shows(".solution"))?;
        app.tab.click("link", "Next")?;
        app.tab.wait_until("another problem is open", || app.tab.holds("!location.hash.endsWith('/two_sum')"))
    });
}

#[test]
fn a_phone_shows_one_pane_at_a_time() {
    scenario(|app| {
        app.tab.resize(390, 844)?;
        app.open_problem("two_sum")?;
        let is_seen = |part: &str| app.tab.holds(&format!("find('.{part}').checkVisibility()"));
        assert!(is_seen("reading-page")? && !is_seen("code")?);
        app.tab.click("tab", "Code")?;
        app.tab.wait_until("the code is shown", || is_seen("code"))?;
        assert!(!is_seen("reading-page")?);
        app.write(&accepted()?)?;
        app.tab.click("button", "Submit")?;
        assert_eq!(app.verdict()?, "Accepted");
        assert!(is_seen("results")? && !is_seen("code")?);
        Ok(())
    });
}

#[test]
fn the_timer_stops_when_told_and_begins_anew() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        let shown = || app.tab.text(".timer-time");
        app.tab.wait_until("it runs", || Ok(shown()? != "0:00"))?;
        app.tab.click("button", "Pause the timer")?;
        app.tab.find("button", "Resume the timer")?;
        let halted = shown()?;
        std::thread::sleep(std::time::Duration::from_millis(1_500));
        assert_eq!(shown()?, halted);
        app.tab.click("button", "Set the timer to zero")?;
        app.tab.wait_until("it is at zero", || Ok(shown()? == "0:00"))
    });
}

#[test]
fn the_screen_is_filled_and_given_back() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.tab.click("button", "Full screen")?;
        app.tab.wait_until("it is full", || app.tab.holds("document.fullscreenElement"))?;
        app.tab.click("button", "Full screen")?;
        app.tab.wait_until("it is given back", || app.tab.holds("!document.fullscreenElement"))
    });
}

#[test]
fn the_case_that_was_picked_stays_picked() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.write(WRONG)?;
        app.run_examples()?;
        assert_eq!(app.verdict()?, "WrongAnswer");
        app.tab.click("tab", "Example 2")?;
        let picked = || app.tab.text("#results-pane [aria-label=Cases] [aria-selected=true]");
        app.tab.wait_until("it is picked", || Ok(picked()?.contains("Example 2")))?;
        app.write(&accepted()?)?;
        app.run_examples()?;
        app.tab.wait_until("it is right now", || Ok(app.verdict()? == "Accepted"))?;
        check_says(&picked()?, "Example 2");
        Ok(())
    });
}

#[test]
fn a_slow_device_may_have_more_time() {
    scenario(|app| {
        app.open_place("#/settings")?;
        app.tab.find("combobox", "Time for a case")?;
        app.tab.evaluate("(() => { const select = findAll('.settings label').find(it => it.textContent.startsWith('Time for a case')).querySelector('select'); select.selectedIndex = 2; select.dispatchEvent(new Event('change', { bubbles: true })); })()")?;
        app.open_problem("two_sum")?;
        // Longer than the problem allows, and well within four times as long.
        let limit = app.tab.evaluate("fetch(new URL('packs/builtin/pack.json', location.href)).then(it => it.json()).then(it => it.problems.find(it => it.id === 'two_sum').limits.seconds)")?;
        let seconds = limit.as_f64().unwrap_or_default() * 1.5;
        let code = accepted()?.replacen(":\n", &format!(":\n    import time\n    end = time.perf_counter() + {seconds}\n    while time.perf_counter() < end:\n        pass\n"), 1);
        app.write(&code)?;
        app.try_input(&["[5, 1, 2]", "7"])?;
        assert_eq!(app.verdict()?, "Accepted");
        Ok(())
    });
}

/// Switches an option of the editor on or off.
fn set(app: &App, option: &str) -> Result<()> {
    app.tab.evaluate("find('.menu').open = true")?;
    app.tab.click("switch", option)?;
    app.tab.evaluate("find('.menu').open = false").map(drop)
}
