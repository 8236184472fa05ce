//! Long use, and what comes in the middle of it: many submissions, many stops, a page that is killed, tabs beside each other, a new version. Nothing is lost, and nothing grows.

use serde_json::json;
use tests::app;
use tests::soak::{Soak, soak, stops};

use crate::offline::{Copy, offered_update, take_update};
use crate::scenario::{accepted, check_says, problem_file, scenario, scenario_on};

#[test]
fn forty_submissions_get_their_verdicts_and_leave_nothing() {
    scenario(|app| {
        app.open_list()?;
        // Few problems, so that the first half of the submissions has met them all; `./x soak` takes all.
        soak(app, &app::dist()?, Soak { n_submissions: 40, n_problems: 8 }, |_, _| {}).map(drop)
    });
}

#[test]
fn fifty_stops_leave_nothing() {
    scenario(|app| {
        app.open_list()?;
        stops(app, &app::dist()?, 50).map(drop)
    });
}

#[test]
fn a_page_killed_while_it_saves_keeps_what_was_saved() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.write(&accepted()?)?;
        app.run_examples()?;
        assert_eq!(app.verdict()?, "Accepted");
        app.write("# kept for certain\n")?;
        let is_kept = |text: &str| {
            let draft = "localStorage.getItem('katagrad:draft:builtin/two_sum')";
            app.tab.holds(&format!("{draft}?.includes({})", json!(text)))
        };
        app.tab.wait_until("the draft is kept", || is_kept("# kept for certain"))?;
        for line in 0..40 {
            app.tab.insert(&format!("# line {line}\n"))?;
        }
        app.tab.crash()?;

        let other = app.another_tab()?;
        other.open_problem("two_sum")?;
        let code = other.code()?;
        let lines: Vec<&str> = code.lines().collect();
        assert_eq!(lines.first(), Some(&"# kept for certain"), "{code}");
        // What was typed last may be missing, never something before it.
        let typed = lines[1..].iter().take_while(|line| !line.is_empty());
        for (line_idx, line) in typed.enumerate() {
            assert_eq!(*line, format!("# line {line_idx}"), "{code}");
        }
        assert!(!other.tab.text("body")?.contains("set aside"), "a record was damaged");
        other.write(&accepted()?)?;
        other.run_examples()?;
        assert_eq!(other.verdict()?, "Accepted");
        Ok(())
    });
}

#[test]
fn what_two_open_tabs_solve_is_kept_of_both() {
    scenario(|left| {
        let right = left.another_tab()?;
        let work = [
            (left, "valid_parentheses", problem_file("valid_parentheses/accepted/stack.py")?),
            (&right, "two_sum", accepted()?),
        ];
        for (tab, problem, code) in &work {
            tab.tab.show()?;
            tab.open_problem(problem)?;
            tab.write(code)?;
        }
        // Each was opened before the other solved anything.
        for (tab, problem, _) in &work {
            tab.tab.show()?;
            tab.begin_to_judge()?;
            assert_eq!(tab.end_of_judging()?.1, "Accepted", "{problem}");
        }
        for (tab, ..) in &work {
            tab.open_list()?;
            for (_, problem, _) in &work {
                let status = format!("find('[data-problem={problem}]')?.dataset.status === 'solved'");
                tab.tab.wait_until(&format!("{problem} is solved"), || tab.tab.holds(&status))?;
            }
        }
        let days = "Object.values(JSON.parse(localStorage.getItem('katagrad:activity')).data.days)";
        let n_accepted = left.tab.evaluate(&format!("{days}.reduce((sum, day) => sum + day.accepted, 0)"))?;
        assert_eq!(n_accepted, json!(2), "the day does not count both");
        Ok(())
    });
}

#[test]
fn a_new_version_taken_in_one_tab_finds_another_in_the_middle_of_work() {
    let site = Copy::of_site().expect("the site can be copied");
    scenario_on(site.path(), |app| {
        app.open_problem("two_sum")?;
        app.wait_for_offline_copy()?;
        let busy = app.another_tab()?;
        busy.open_problem("valid_parentheses")?;
        busy.write("def is_valid(s):\n    while True:\n        pass\n")?;
        busy.begin_to_judge()?;
        busy.tab.find("button", "Stop")?;
        busy.tab.evaluate("window.isOld = true")?;

        site.change()?;
        app.tab.show()?;
        app.tab.reload()?;
        app.wait_for_editor()?;
        take_update(app, &offered_update(app)?)?;
        busy.tab.wait_until("the other tab is of the new version, too", || busy.tab.holds("!window.isOld"))?;
        busy.tab.show()?;
        busy.wait_for_editor()?;
        check_says(&busy.code()?, "while True:");
        busy.write(&problem_file("valid_parentheses/accepted/stack.py")?)?;
        assert_eq!(busy.judged()?.1, "Accepted");
        Ok(())
    });
}

#[test]
fn what_is_judged_when_the_store_is_full_is_kept_once_there_is_room() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        // Near the end, not at it: small records fit, large ones do not.
        app.tab.evaluate(
            "(() => { for (let size = 1 << 22; size >= 512; size >>= 1) try { for (let i = 0; ; i++) localStorage.setItem(`filler${size}-${i}`, 'x'.repeat(size)); } catch {} })()",
        )?;
        app.write(&accepted()?)?;
        assert_eq!(app.judged()?.1, "Accepted");
        app.sees("store for this site is full")?;
        app.tab.evaluate(
            "Object.keys(localStorage).filter(it => it.startsWith('filler')).forEach(it => localStorage.removeItem(it))",
        )?;
        app.write(&format!("# there is room again\n{}", accepted()?))?;
        assert_eq!(app.judged()?.1, "Accepted");
        let kept = "localStorage.getItem('katagrad:history:builtin/two_sum')";
        app.tab.wait_until("both submissions are kept", || {
            app.tab.holds(&format!("JSON.parse({kept})?.data.submissions.length === 2"))
        })?;
        app.open_list()?;
        app.tab
            .wait_until("it is solved", || app.tab.holds("find('[data-problem=two_sum]')?.dataset.status === 'solved'"))
    });
}
