//! From the statement to Accepted.

use tests::app::App;

use crate::scenario::{accepted, problem_file, run_examples, scenario, submit};

#[test]
fn a_right_solution_is_accepted() {
    scenario(|app| {
        assert_eq!(run_examples(app, &accepted()?)?, "Accepted");
        app.submit()?;
        assert_eq!(app.verdict()?, "Accepted");
        app.open_list()?;
        app.tab.wait_until("the list knows", || {
            app.tab.holds("find('[data-problem=two_sum]')?.dataset.status === 'solved'")
        })
    });
}

#[test]
fn numpy_solves_a_machine_learning_problem() {
    scenario(|app| solve(app, "softmax", "softmax/accepted/max_shift.py"));
}

#[test]
fn a_class_is_judged_call_by_call() {
    scenario(|app| solve(app, "lru_cache", "lru_cache/accepted/ordered_dict.py"));
}

#[test]
fn another_input_shows_what_is_expected() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.write(&accepted()?)?;
        app.try_input(&["[5, 1, 2]", "7"])?;
        assert_eq!(app.verdict()?, "Accepted");
        assert_eq!(app.part("expected")?.trim(), "[0, 2]");
        Ok(())
    });
}

#[test]
fn an_input_that_breaks_the_rules_is_explained() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.try_input(&["[5, 1", "7"])?;
        app.sees("nums")?;
        app.tab.wait_until("an alert says what is wrong", || Ok(!app.tab.all("alert")?.is_empty()))?;
        app.try_input(&["[1, 1]", "7"])?;
        app.sees("adds up to")
    });
}

#[test]
fn hints_and_solutions_open_when_asked() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.tab.click("tab", "Hints")?;
        app.tab.click("button", "hint")?;
        let hint = problem_file("two_sum/hints.md")?;
        let first =
            hint.split("---").next().unwrap_or_default().split(['`', '*', '$', '\n']).next().unwrap_or_default();
        app.sees(first.trim())
    });
}

fn solve(app: &App, problem: &str, solution: &str) -> anyhow::Result<()> {
    app.open_problem(problem)?;
    app.write(&problem_file(solution)?)?;
    app.submit()?;
    assert_eq!(app.verdict()?, "Accepted");
    Ok(())
}

#[test]
fn a_wrong_solution_is_not() {
    scenario(|app| {
        assert_eq!(submit(app, &problem_file("two_sum/wrong/values.py")?)?, "WrongAnswer");
        Ok(())
    });
}
