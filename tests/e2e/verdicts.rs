//! The same submission gets the same report natively and in a browser: `./x verdicts` asks it of every solution.

use tests::app;
use tests::verdicts::{Selection, differences};

use crate::scenario::scenario;

#[test]
fn reports_are_those_of_the_command_line() {
    scenario(|app| {
        let (n_graded, differences) = differences(app, &app::dist()?, Selection::Sample)?;
        assert!(n_graded > 0, "there is nothing to grade");
        assert!(differences.is_empty(), "{differences:#?}");
        Ok(())
    });
}
