//! The days of a person who prepares: cards, reviews, a plan, and home.

use anyhow::Result;
use serde_json::json;
use tests::app::App;
use tests::tab::Scheme;

use crate::access::{check_access, check_contrast, check_width};
use crate::data::{KEEP_DOWNLOADS, export};
use crate::scenario::{accepted, check_says, scenario, submit};

/// Goes to a place.
fn go(app: &App, place: &str) -> Result<()> {
    app.tab.evaluate(&format!("location.hash = {}", json!(format!("#/{place}"))))?;
    Ok(())
}

fn kept(app: &App, key: &str) -> Result<String> {
    let text = app.tab.evaluate(&format!("localStorage.getItem({}) ?? ''", json!(key)))?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// Makes Two Sum look as if it had been solved a month ago, and loads the page anew.
pub fn age_review(app: &App) -> Result<()> {
    let shift = "(() => {
        const key = 'katagrad:recall:problem/builtin/two_sum';
        const record = JSON.parse(localStorage.getItem(key)), month = 30 * 86400e3;
        for (const name of ['due', 'reviewed']) record.data.memory[name] -= month;
        record.data.last.at -= month;
        localStorage.setItem(key, JSON.stringify(record));
    })()";
    app.tab.evaluate(shift)?;
    app.tab.reload()
}

#[test]
fn cards_are_turned_and_rated_by_keyboard() {
    scenario(|app| {
        go(app, "cards?topic=metrics")?;
        app.sees("Card 1 of 10")?;
        assert!(!app.tab.shows("[data-part=answer]")?);
        app.tab.press(" ")?;
        app.tab.wait_until("the answer shows", || app.tab.shows("[data-part=answer]"))?;
        let first = app.tab.evaluate("find('[data-card]').dataset.card")?;
        app.tab.press("4")?;
        app.sees("Card 2 of 10")?;
        check_says(
            &kept(app, &format!("katagrad:recall:card/builtin/{}", first.as_str().unwrap_or_default()))?,
            "easy",
        );
        check_says(&kept(app, "katagrad:activity")?, "\"cards\":1");
        // What was forgotten comes again at the end of the round.
        app.tab.press(" ")?;
        app.tab.press("1")?;
        app.sees("Card 3 of 11")?;
        app.tab.press("ArrowLeft")?;
        app.sees("Card 2 of 11")
    });
}

#[test]
fn an_answer_is_chosen_and_corrected() {
    scenario(|app| {
        go(app, "cards?which=choice&q=coupon")?;
        app.sees("No card fits")?;
        go(app, "cards?which=choice&q=prevalence")?;
        app.sees("Card 1 of 1")?;
        app.tab.click("button", "About 50 %")?;
        app.sees("Not quite.")?;
        app.tab.wait_until("the right one is marked", || {
            app.tab.holds("find('.card-option.is-right')?.textContent.includes('17')")
        })?;
        assert!(app.tab.holds("find('.rating.is-main').textContent.includes('Again')")?);
        Ok(())
    });
}

#[test]
fn a_solved_problem_comes_back_with_a_cleared_editor() {
    scenario(|app| {
        assert_eq!(submit(app, &accepted()?)?, "Accepted");
        go(app, "review")?;
        app.sees("Solved today")?;
        age_review(app)?;
        app.sees("Due: 1 problem")?;
        app.tab.click("link", "Two Sum")?;
        app.wait_for_editor()?;
        app.tab.wait_until("the editor holds the starter", || Ok(app.code()?.contains("NotImplementedError")))?;
        assert!(
            app.tab.holds("Object.keys(localStorage).some(key => key.includes('before review'))")?,
            "the old code is lost"
        );
        app.write(&accepted()?)?;
        app.submit()?;
        app.tab.wait_until("the review is taken in", || {
            app.tab.holds(
                "JSON.parse(localStorage.getItem('katagrad:recall:problem/builtin/two_sum')).data.memory.reps === 2",
            )
        })?;
        go(app, "review")?;
        app.sees("All done for now.")
    });
}

#[test]
fn a_plan_is_made_to_measure_and_followed() {
    scenario(|app| {
        go(app, "plan")?;
        app.tab.click("button", "Begin: Two weeks")?;
        app.sees("This week")?;
        app.sees("0 of")?;
        let goal = "find('.plan-task input[type=checkbox]')";
        app.tab.wait_until("a goal can be ticked", || app.tab.holds(goal))?;
        app.tab.evaluate(&format!(
            "{{ const details = {goal}.closest('details'); details.open = true; {goal}.click() }}"
        ))?;
        app.tab.wait_until("one task is done", || {
            app.tab.holds("find('.plan-progress')?.textContent.startsWith('1 of')")
        })?;
        app.tab.reload()?;
        app.tab.wait_until("one task is done", || {
            app.tab.holds("find('.plan-progress')?.textContent.startsWith('1 of')")
        })?;
        let set_day = "(() => {
            const field = find('input[type=date]');
            field.value = field.min;
            field.dispatchEvent(new Event('change', { bubbles: true }));
        })()";
        app.tab.evaluate(set_day)?;
        app.sees("It does not fit")?;
        go(app, "today")?;
        app.sees("left today.")
    });
}

#[test]
fn home_shows_the_day_and_the_way() {
    scenario(|app| {
        app.sees("The curriculum")?;
        app.sees("Choose a plan")?;
        app.sees("0 days")?;
        assert_eq!(submit(app, &accepted()?)?, "Accepted");
        go(app, "")?;
        app.sees("1 day")?;
        app.tab.wait_until("the year marks the day", || app.tab.holds("findAll('.heat-map g').length === 1"))?;
        app.tab.wait_until("the map fills", || {
            app.tab.holds("findAll('.tile').some(it => it.title.startsWith('Arrays: 1 of'))")
        })?;
        app.tab.click("link", "Hash tables")?;
        app.tab
            .wait_until("the topic's problems show", || app.tab.holds("location.hash.startsWith('#/problems?topic=')"))
    });
}

#[test]
fn every_place_serves_everyone() {
    scenario(|app| {
        assert_eq!(submit(app, &accepted()?)?, "Accepted");
        go(app, "plan")?;
        app.tab.click("button", "Begin: Six weeks")?;
        app.sees("Week of")?;
        for (place, text) in [
            ("today", "The curriculum"),
            ("plan", "Week of"),
            ("review", "The next two weeks"),
            ("cards?topic=system_design", "Card 1 of 8"),
            ("journal", "No entries yet"),
        ] {
            go(app, place)?;
            app.sees(text)?;
            if place.starts_with("cards") {
                app.tab.press(" ")?;
                app.sees("Your answer")?;
            }
            check_access(app)?;
            for scheme in [Scheme::Light, Scheme::Dark] {
                app.tab.set_scheme(scheme)?;
                check_contrast(app, scheme)?;
            }
            app.tab.resize(390, 844)?;
            check_width(app)?;
            app.tab.resize(1280, 800)?;
        }
        Ok(())
    });
}

#[test]
fn the_journal_keeps_and_finds_what_is_written() {
    scenario(|app| {
        go(app, "journal")?;
        app.tab.click("button", "New entry")?;
        app.tab.wait_until("the field has the keyboard", || {
            app.tab.holds("document.activeElement.tagName === 'TEXTAREA'")
        })?;
        app.tab.insert("Asked for the gradient of $\\operatorname{softmax}$.")?;
        app.tab.click("button", "Done")?;
        app.tab.wait_until("the formula shows", || app.tab.shows(".journal-entry math"))?;
        app.tab.reload()?;
        app.sees("Asked for the gradient")?;
        go(app, "journal?q=entropy")?;
        app.sees("0 of 1")?;
        go(app, "journal?q=gradient")?;
        app.sees("1 of 1")?;
        app.tab.click("button", "Delete the entry")?;
        app.tab.click("button", "Delete")?;
        app.sees("No entries yet")
    });
}

#[test]
fn cards_are_there_with_the_network_off() {
    scenario(|app| {
        app.sees("The curriculum")?;
        app.wait_for_offline_copy()?;
        app.go_offline()?;
        go(app, "cards")?;
        app.tab.reload()?;
        app.sees("Card 1 of 10")
    });
}

#[test]
fn a_mock_interview_is_timed_without_hints_and_reported() {
    scenario(|app| {
        go(app, "mock")?;
        pick(app, "Mix", "Code: algorithms and machine learning")?;
        app.tab.click("button", "Begin")?;
        app.sees("End the interview")?;
        app.tab.wait_until("the clock runs", || {
            app.tab.holds("/^4[45]:/.test(find('.mock-on .countdown').textContent)")
        })?;
        app.tab.evaluate("find('.mock-on .due-title').click()")?;
        app.wait_for_editor()?;
        app.tab.click("tab", "Hints")?;
        app.sees("Hints are off")?;
        app.tab.click("link", "Mock interview")?;
        app.tab.click("button", "End the interview")?;
        app.sees("Past interviews")?;
        app.sees("Not tried.")?;
        app.tab.reload()?;
        app.sees("Past interviews")
    });
}

#[test]
fn a_mock_interview_of_a_role_asks_questions_and_a_design() {
    scenario(|app| {
        go(app, "mock")?;
        pick(app, "Role", "Data scientist")?;
        pick(app, "Length", "1 h")?;
        app.tab.click("button", "Begin")?;
        // Six quick ones, by keyboard; the last key of each goes on to the next.
        for question in 1..=6 {
            app.sees(&format!("Question {question} of 7"))?;
            app.tab.press(" ")?;
            app.tab.wait_until("the answer shows", || app.tab.shows("[data-part=answer]"))?;
            app.tab.press(if question == 1 { "1" } else { "3" })?;
        }
        app.sees("Question 7 of 7, about 30 min")?;
        app.tab.focus("textbox", "Your outline")?;
        app.tab.insert("A **funnel** of two stages.")?;
        app.tab.reload()?;
        app.sees("Question 7 of 7")?;
        app.tab.wait_until("the outline is kept", || {
            app.tab.holds("find('.mock-outline textarea')?.value.includes('funnel')")
        })?;
        app.tab.click("button", "Show the answer")?;
        app.tab.wait_until("the rubric shows", || app.tab.shows(".rubric input"))?;
        app.tab.evaluate("findAll('.rubric input').forEach(it => it.click())")?;
        app.tab.click("button", "Easy")?;
        app.sees("Problems")?;
        app.tab.click("button", "End the interview")?;
        app.sees("6 of 7 questions known")?;
        check_says(&app.tab.text(".mock-report")?, "Again, in");
        check_access(app)
    });
}

#[test]
fn notes_on_problems_stand_in_the_journal() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.tab.click("tab", "Notes")?;
        app.tab.focus("textbox", "Notes on this problem")?;
        app.tab.insert("A map of complements, $O(n)$.")?;
        go(app, "journal")?;
        app.sees("Notes on problems")?;
        app.tab.wait_until("the formula shows", || app.tab.shows(".journal-entry math"))?;
        app.tab.focus("searchbox", "Search")?;
        app.tab.insert("sum complements")?;
        app.sees("1 of 1")?;
        app.tab.insert(" nowhere")?;
        app.sees("0 of 1")?;
        app.tab.press("Control+a")?;
        app.tab.press("Backspace")?;
        app.tab.click("link", "Two Sum")?;
        app.wait_for_editor()
    });
}

#[test]
fn a_plan_goes_into_a_calendar_and_onto_paper_and_makes_up_for_missed_days() {
    scenario(|app| {
        app.tab.on_new_page(KEEP_DOWNLOADS)?;
        app.tab.reload()?;
        go(app, "plan")?;
        app.tab.click("button", "Begin: Six weeks")?;
        app.tab.wait_until("its weeks are there", || app.tab.shows(".plan-week"))?;
        let file = export(app, "Add to calendar")?;
        assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.contains("BEGIN:VEVENT"), "{file}");
        app.tab.show_as_printed()?;
        let far = "findAll('.plan-week:not([open]) .plan-task').at(-1)";
        app.tab.wait_until("all weeks are on paper", || {
            app.tab.holds(&format!("{far}.getBoundingClientRect().height > 0 && {far}.checkVisibility()"))
        })?;
        assert!(app.tab.holds("!find('.header').checkVisibility()")?);
        app.tab.set_scheme(Scheme::Light)?;
        // Ten days ago, and nothing done since.
        let shift = "(() => {
            const record = JSON.parse(localStorage.getItem('katagrad:plan'));
            const ago = new Date(`${record.data.from}T12:00`);
            ago.setDate(ago.getDate() - 10);
            record.data.from = ago.toISOString().slice(0, 10);
            localStorage.setItem('katagrad:plan', JSON.stringify(record));
        })()";
        let n_tasks = "findAll('.plan-task').length + findAll('.plan-left-out li').length";
        let before = app.tab.evaluate(n_tasks)?;
        app.tab.evaluate(shift)?;
        app.tab.reload()?;
        app.tab.wait_until("its weeks are there", || app.tab.shows(".plan-week"))?;
        assert_eq!(app.tab.evaluate(n_tasks)?, before, "tasks of missed days are gone");
        Ok(())
    });
}

/// Picks an option of a field by their names.
fn pick(app: &App, label: &str, option: &str) -> Result<()> {
    app.tab.find("combobox", label)?;
    let script = format!(
        "(() => {{
            const select = findAll('main label').find(it => it.textContent.startsWith({})).querySelector('select');
            select.selectedIndex = [...select.options].findIndex(it => it.textContent === {});
            select.dispatchEvent(new Event('change', {{ bubbles: true }}));
        }})()",
        json!(label),
        json!(option),
    );
    app.tab.evaluate(&script).map(drop)
}
