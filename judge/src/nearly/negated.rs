//! The opposite: of numbers, or of truth.

use super::{Attempt, Change, each_number};
use crate::{Array, Data, Value};

pub(super) fn propose(attempt: &Attempt<'_>) -> Vec<Change> {
    let found = attempt.answer.found;
    let numbers = each_number(found, &|x| -x);
    let numbers = numbers.map(|value| Change::new("negated", value, "It is right with the opposite sign."));
    let truth = opposite(found);
    let truth = truth.map(|value| Change::new("opposite", value, "The opposite is right: `True` for `False`."));
    numbers.into_iter().chain(truth).collect()
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
