//! A wrong answer is explained: what it nearly is, where arrays differ, and what the submission does right.

use anyhow::Result;
use tests::app::App;

use crate::scenario::{check_says, problem_file, scenario};

/// Submits this code for Softmax and returns the verdict.
fn submit(app: &App, code: &str) -> Result<String> {
    app.open_problem("softmax")?;
    app.write(code)?;
    app.submit()?;
    app.verdict()
}

#[test]
fn a_wrong_axis_is_told_and_drawn_as_heat() {
    scenario(|app| {
        assert_eq!(submit(app, &problem_file("softmax/wrong/over_the_batch.py")?)?, "WrongAnswer");
        check_says(&app.part("explanation")?, "it is the other axis");
        check_says(&app.part("heat")?, "Got; where it differs");
        Ok(())
    });
}

#[test]
fn a_wrong_shape_is_drawn() {
    scenario(|app| {
        let code = "import numpy as np\n\n\ndef softmax(x):\n    return np.exp(x - x.max()).sum(axis=-1)\n";
        assert_eq!(submit(app, code)?, "WrongAnswer");
        check_says(&app.part("explanation")?, "an axis was lost");
        check_says(&app.part("shapes")?, "Expected (");
        Ok(())
    });
}

#[test]
fn what_passes_but_for_stability_is_told_so() {
    scenario(|app| {
        assert_eq!(submit(app, &problem_file("softmax/wrong/no_shift.py")?)?, "WrongAnswer");
        assert_eq!(app.part("summary")?, "Passes everything but numerical stability.");
        Ok(())
    });
}

#[test]
fn a_failing_case_is_run_again_alone() {
    scenario(|app| {
        assert_eq!(submit(app, &problem_file("softmax/wrong/no_shift.py")?)?, "WrongAnswer");
        app.write(&problem_file("softmax/accepted/max_shift.py")?)?;
        // In front is the smallest input, which is no case of its own.
        app.tab.click("tab", "Huge logits 1")?;
        app.tab.click("button", "Run this case again")?;
        app.sees("One case")?;
        assert_eq!(app.verdict()?, "Accepted");
        app.sees("1 of 1 case passed")
    });
}
