//! What a wrong answer is nearly: one change to it, and the same check would accept it.
//!
//! Each hypothesis has a file: it proposes changes, and each is said only if the check really accepts the changed answer. On one small case a change may fit by accident; [`Report::nearly`](crate::Report::nearly) asks that it fit all failing cases.

mod axis;
mod digits;
mod factor;
mod function;
mod items;
mod left_behind;
mod negated;
mod off_by_one;
mod order;
mod rounded;
mod text;
mod transposed;
mod wrapped;

use num_traits::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::{Answer, Args, Array, Check, Data, Value, compare};

/// A change with which a wrong answer would have been right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nearly {
    /// The change's name, the same from case to case.
    pub name: String,
    /// What to tell, a whole sentence.
    pub sentence: String,
}

/// The hypotheses, the plainest first.
const HYPOTHESES: &[fn(&Attempt<'_>) -> Vec<Change>] = &[
    left_behind::propose,
    transposed::propose,
    order::propose,
    negated::propose,
    off_by_one::propose,
    items::propose,
    wrapped::propose,
    text::propose,
    rounded::propose,
    digits::propose,
    factor::propose,
    function::propose,
    axis::propose,
];

/// Larger answers are not searched, so that a wrong one costs no more than a moment.
const MAX_ELEMENTS: usize = 20_000;

/// A wrong answer with what else the call left.
pub(crate) struct Attempt<'a> {
    pub answer: Answer<'a>,
    /// What was returned, if an argument was judged.
    pub returned: Option<&'a Value>,
    /// The arguments after the call.
    pub args_after: Option<&'a Args>,
    /// The inputs' names.
    pub name: &'a dyn Fn(usize) -> String,
}

/// A proposal: `found` in place of what was found would be accepted, or `found` for another `expected`.
struct Change {
    name: &'static str,
    expected: Option<Value>,
    found: Value,
    sentence: String,
}

impl Change {
    /// A change to what was found.
    fn new(name: &'static str, found: Value, sentence: impl Into<String>) -> Change {
        Change { name, expected: None, found, sentence: sentence.into() }
    }
}

/// The changes with which `check` would accept the answer, which it does not; if there are none, those of the one part of a tuple that is wrong.
pub(crate) fn nearly(check: &Check, attempt: &Attempt<'_>) -> Vec<Nearly> {
    let answer = attempt.answer;
    let mut n_left = MAX_ELEMENTS;
    if answer.found.is_too_deep() || !is_within(answer.found, &mut n_left) || !is_within(answer.expected, &mut n_left) {
        return vec![];
    }
    let is_right = |change: &Change| {
        let expected = change.expected.as_ref().unwrap_or(answer.expected);
        compare(check, answer.part(expected, &change.found)).is_ok()
    };
    let proposed = HYPOTHESES.iter().flat_map(|propose| propose(attempt));
    let right = proposed.filter(is_right);
    let found: Vec<Nearly> =
        right.map(|Change { name, sentence, .. }| Nearly { name: name.to_string(), sentence }).collect();
    if found.is_empty() { nearly_in_part(check, attempt) } else { found }
}

/// The changes to the only wrong part of a tuple.
fn nearly_in_part(check: &Check, attempt: &Attempt<'_>) -> Vec<Nearly> {
    let answer = attempt.answer;
    let (Value::Tuple(expected), Value::Tuple(found) | Value::List(found)) = (answer.expected, answer.found) else {
        return vec![];
    };
    let check_of = |idx: usize| match check {
        Check::Tuple { items } => items.get(idx),
        Check::Exact | Check::Close { .. } => Some(check),
        _ => None,
    };
    if expected.len() != found.len() || expected.len() < 2 {
        return vec![];
    }
    let parts = expected.iter().zip(found).enumerate().filter_map(|(idx, (expected, found))| {
        let (check, answer) = (check_of(idx)?, answer.part(expected, found));
        compare(check, answer).is_err().then_some((idx, check, answer))
    });
    match parts.collect::<Vec<_>>()[..] {
        [(idx, check, answer)] => {
            let inner = nearly(check, &Attempt { answer, returned: None, args_after: None, name: attempt.name });
            let told = |Nearly { name, sentence }| Nearly {
                name: format!("[{idx}] {name}"),
                sentence: format!("Only `[{idx}]` of the result is wrong. {sentence}"),
            };
            inner.into_iter().map(told).collect()
        }
        _ => vec![],
    }
}

/// Whether a value has no more elements than are left.
fn is_within(value: &Value, n_left: &mut usize) -> bool {
    let n_own = if let Value::Array(array) = value { array.data().len() } else { 1 };
    *n_left = n_left.saturating_sub(n_own);
    *n_left > 0
        && match value {
            Value::List(items) | Value::Tuple(items) | Value::Set(items) => {
                items.iter().all(|item| is_within(item, n_left))
            }
            Value::Dict(pairs) => pairs.iter().all(|(_, value)| is_within(value, n_left)),
            _ => true,
        }
}

/// The value with every number changed; `None` if it has none.
fn each_number(value: &Value, change: &dyn Fn(f64) -> f64) -> Option<Value> {
    let all = |items: &[Value]| items.iter().map(|item| each_number(item, change)).collect::<Option<Vec<Value>>>();
    match value {
        Value::Int(int) => int.to_f64().map(|x| Value::Float(change(x))),
        Value::Float(x) => Some(Value::Float(change(*x))),
        Value::List(items) => all(items).map(Value::List),
        Value::Tuple(items) => all(items).map(Value::Tuple),
        Value::Array(array) if !matches!(array.data(), Data::Bool(_)) => {
            let items: Vec<f64> = array.to_floats().into_iter().map(change).collect();
            Array::new(array.shape(), items).ok().map(Value::Array)
        }
        _ => None,
    }
}

/// A list of the kind that `like` is: a tuple for a tuple, else a list.
fn sequence(like: &Value, items: Vec<Value>) -> Value {
    match like {
        Value::Tuple(_) => Value::Tuple(items),
        _ => Value::List(items),
    }
}

#[cfg(test)]
mod tests;
