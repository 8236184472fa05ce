//! Signs: the opposite of numbers or of truth, or numbers of which some have the wrong one.

use super::{Attempt, Change, each_number};
use crate::{Array, Data, Tensor, Value};

pub(super) fn propose(attempt: &Attempt<'_>) -> Vec<Change> {
    let (expected, found) = (attempt.answer.expected, attempt.answer.found);
    let numbers = each_number(found, &|x| -x);
    let numbers = numbers.map(|value| Change::new("negated", value, "It is right with the opposite sign."));
    let truth = opposite(found);
    let truth = truth.map(|value| Change::new("opposite", value, "The opposite is right: `True` for `False`."));
    numbers.into_iter().chain(truth).chain(magnitudes(expected, found)).collect()
}

/// Both without signs, where there is more than one magnitude: of two labels, 1 and −1, anything would fit.
fn magnitudes(expected: &Value, found: &Value) -> Option<Change> {
    let items = Tensor::read(expected)?.items;
    let first = items.iter().find(|x| **x != 0.0)?.abs();
    if items.iter().all(|x| *x == 0.0 || x.abs() == first) {
        return None;
    }
    let expected = each_number(expected, &f64::abs);
    let sentence = "It is right up to signs: all magnitudes agree, and some signs do not.".to_string();
    Some(Change { name: "signs", expected, found: each_number(found, &f64::abs)?, sentence })
}

fn opposite(value: &Value) -> Option<Value> {
    match value {
        Value::Bool(truth) => Some(Value::Bool(!truth)),
        Value::List(items) => items.iter().map(opposite).collect::<Option<_>>().map(Value::List),
        Value::Array(array) => match array.data() {
            Data::Bool(items) => {
                let items: Vec<bool> = items.iter().map(|truth| !truth).collect();
                Array::new(array.shape(), items).ok().map(Value::Array)
            }
            _ => None,
        },
        _ => None,
    }
}
