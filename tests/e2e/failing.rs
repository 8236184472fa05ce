//! Every way to be wrong says what is wrong, and where.

use anyhow::Result;
use tests::app::App;

use crate::scenario::{check_says, run_examples, scenario, submit};

#[test]
fn a_wrong_answer_shows_input_expected_got_and_the_smallest_case() {
    scenario(|app| {
        // Right for the examples, wrong once a value is repeated before its partner.
        let code = "def two_sum(nums, target):\n    for i in range(len(nums) - 1):\n        if nums[i] + nums[i + 1] == target:\n            return [i, i + 1]\n    return [0, len(nums) - 1]\n";
        assert_eq!(submit(app, code)?, "WrongAnswer");
        check_says(&app.part("input")?, "nums");
        assert!(app.part("expected")?.contains('['));
        assert!(app.part("got")?.contains('['));
        app.sees("mallest")
    });
}

#[test]
fn an_exception_marks_its_line() {
    scenario(|app| {
        let code = "def two_sum(nums, target):\n    seen = {}\n    return seen[target]\n";
        assert_eq!(run_examples(app, code)?, "RuntimeError");
        check_says(&app.part("traceback")?, "KeyError");
        check_says(&app.part("traceback")?, "line 3");
        check_marked(app, "return seen[target]")
    });
}

#[test]
fn a_syntax_error_is_shown_where_it_is() {
    scenario(|app| {
        assert_eq!(run_examples(app, "def two_sum(nums, target):\n    return [0, 1\n\nx = = 2\n")?, "RuntimeError");
        app.sees("SyntaxError")?;
        app.tab.wait_until("a line is marked", || app.tab.shows(".cm-error-line"))
    });
}

#[test]
fn a_missing_function_is_said() {
    scenario(|app| {
        assert_eq!(run_examples(app, "def twosum(nums, target):\n    return [0, 1]\n")?, "RuntimeError");
        app.sees("two_sum")?;
        app.sees("twosum")
    });
}

#[test]
fn a_wrong_number_of_parameters_is_said() {
    scenario(|app| {
        assert_eq!(run_examples(app, "def two_sum(nums):\n    return [0, 1]\n")?, "RuntimeError");
        app.sees("parameter")
    });
}

#[test]
fn a_forgotten_return_is_said() {
    scenario(|app| {
        assert_ne!(run_examples(app, "def two_sum(nums, target):\n    pass\n")?, "Accepted");
        app.sees("None")?;
        app.sees("return")
    });
}

#[test]
fn what_is_printed_is_shown() {
    scenario(|app| {
        let code = "def two_sum(nums, target):\n    print('looking at', nums)\n    return [0, 0]\n";
        assert_eq!(run_examples(app, code)?, "WrongAnswer");
        check_says(&app.part("output")?, "looking at [");
        Ok(())
    });
}

fn check_marked(app: &App, line: &str) -> Result<()> {
    app.tab.wait_until("a line is marked", || app.tab.shows(".cm-error-line"))?;
    assert_eq!(app.tab.text(".cm-error-line")?.trim(), line);
    Ok(())
}
