//! Rounded, which nobody asked for.

use super::{Attempt, Change, each_number};

/// How many units make one with 0, 1, 2 … decimals; more decimals are within most tolerances.
const UNITS: [f64; 7] = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6];

pub(super) fn propose(attempt: &Attempt<'_>) -> Vec<Change> {
    let rounded = |(decimals, units): (usize, &f64)| {
        let expected = each_number(attempt.answer.expected, &|x| (x * units).round() / units)?;
        let places = if decimals == 1 { "1 decimal".to_string() } else { format!("{decimals} decimals") };
        let sentence = format!("It is the right answer rounded to {places}; return it as it is computed.");
        Some(Change { name: "rounded", expected: Some(expected), found: attempt.answer.found.clone(), sentence })
    };
    // The most decimals first: what is rounded to two is not also said to be rounded to none.
    UNITS.iter().enumerate().rev().filter_map(rounded).collect()
}
