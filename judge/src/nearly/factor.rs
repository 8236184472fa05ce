//! A factor away: a mean for a sum, n − 1 for n, another base of a logarithm.

use std::f64::consts::{LN_2, LN_10};

use super::{Attempt, Change, each_number};
use crate::Value;

/// The most lengths tried.
const MAX_LENGTHS: usize = 8;

pub(super) fn propose(attempt: &Attempt<'_>) -> Vec<Change> {
    let found = attempt.answer.found;
    // Zero times anything is zero; so are most factors of a value with nothing in it.
    let times = |name, factor: f64, sentence: String| {
        each_number(found, &|x| x * factor).map(|value| Change::new(name, value, sentence))
    };
    let mut changes = Vec::new();
    for n in lengths(attempt.answer.args) {
        let (x, y) = (n as f64, (n - 1) as f64);
        changes.extend([
            times("mean", x, format!("It is right once multiplied by {n}: a sum is due, not a mean.")),
            times("sum", 1.0 / x, format!("It is right once divided by {n}: a mean is due, not a sum.")),
            times(
                "ddof",
                x / y,
                format!("It is right once multiplied by {n}/{}: divide by n − 1, not by n (`ddof=1`).", n - 1),
            ),
            times(
                "ddof",
                y / x,
                format!("It is right once multiplied by {}/{n}: divide by n, not by n − 1 (`ddof=0`).", n - 1),
            ),
            times(
                "ddof of a root",
                (x / y).sqrt(),
                format!(
                    "It is right once multiplied by √({n}/{}): under the root, divide by n − 1, not by n (`ddof=1`).",
                    n - 1
                ),
            ),
            times(
                "ddof of a root",
                (y / x).sqrt(),
                format!(
                    "It is right once multiplied by √({}/{n}): under the root, divide by n, not by n − 1 (`ddof=0`).",
                    n - 1
                ),
            ),
        ]);
    }
    let plain = |name, factor, sentence: &str| times(name, factor, sentence.to_string());
    changes.extend([
        plain("log base", LN_2, "It is right with the natural logarithm in place of that of base 2."),
        plain("log base", 1.0 / LN_2, "It is right with the logarithm of base 2 in place of the natural one."),
        plain("log base", LN_10, "It is right with the natural logarithm in place of that of base 10."),
        plain("log base", 1.0 / LN_10, "It is right with the logarithm of base 10 in place of the natural one."),
        plain("half", 2.0, "It is half of what is right."),
        plain("double", 0.5, "It is twice what is right."),
        plain("percent", 0.01, "It is right once divided by 100: a share is due, not a percentage."),
        plain("percent", 100.0, "It is right once multiplied by 100: a percentage is due, not a share."),
    ]);
    changes.into_iter().flatten().collect()
}

/// The lengths of the arguments along each axis, from 2 upwards, each once.
fn lengths(args: &[Value]) -> Vec<usize> {
    let mut lengths = Vec::new();
    for arg in args {
        match arg {
            Value::Array(array) => lengths.extend(array.shape().iter().copied().chain([array.data().len()])),
            arg => lengths.extend(arg.as_items().map(<[Value]>::len)),
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    lengths.retain(|&n| n > 1 && seen.insert(n));
    lengths.truncate(MAX_LENGTHS);
    lengths
}
