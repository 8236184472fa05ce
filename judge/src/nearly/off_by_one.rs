//! Every number is one too large or too small: positions counted from the wrong end of a range, steps counted as places.

use super::{Attempt, Change, each_number};
use crate::{Data, Value};

pub(super) fn propose(attempt: &Attempt<'_>) -> Vec<Change> {
    if !is_whole(attempt.answer.found) {
        return vec![];
    }
    let shifted = |by: f64, sentence: &str| {
        each_number(attempt.answer.found, &|x| x + by).map(|value| Change::new("off by one", value, sentence))
    };
    let smaller = shifted(1.0, "It is right once 1 is added: an end counted wrong, or a count from 0?");
    let larger = shifted(-1.0, "It is right once 1 is taken away: an end counted twice, or a count from 1?");
    smaller.into_iter().chain(larger).collect()
}

/// Whether all numbers are integers.
fn is_whole(value: &Value) -> bool {
    match value {
        Value::Int(_) => true,
        Value::List(items) | Value::Tuple(items) => items.iter().all(is_whole),
        Value::Array(array) => matches!(array.data(), Data::Int64(_)),
        _ => false,
    }
}
