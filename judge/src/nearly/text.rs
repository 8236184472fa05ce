//! Text: another case, spaces around it, or a value given as its text.

use super::{Attempt, Change};
use crate::Value;

pub(super) fn propose(attempt: &Attempt<'_>) -> Vec<Change> {
    let (expected, found) = (attempt.answer.expected, attempt.answer.found);
    let mut changes = Vec::new();
    let lower = |value: &Value| each_text(value, &|text| text.to_lowercase());
    if let (Some(expected), Some(found)) = (lower(expected), lower(found)) {
        let sentence = "Only upper and lower case differ.".to_string();
        changes.push(Change { name: "case", expected: Some(expected), found, sentence });
    }
    let trimmed = each_text(found, &|text| text.trim().to_string());
    changes.extend(trimmed.map(|value| Change::new("spaces", value, "It is right without the spaces around it.")));
    if let Value::Str(text) = found
        && *text == expected.to_string()
    {
        let sentence = "It is the text of the right value: return the value itself, without `str`.";
        changes.push(Change::new("text", expected.clone(), sentence));
    }
    if let (Value::Bool(truth), Ok(number)) = (expected, found.as_float())
        && number == f64::from(u8::from(*truth))
    {
        let sentence = "Return `True` or `False` instead of 1 or 0.";
        changes.push(Change::new("boolean", expected.clone(), sentence));
    }
    changes
}

/// The value with every text changed; `None` if there is anything else in it.
fn each_text(value: &Value, change: &dyn Fn(&str) -> String) -> Option<Value> {
    match value {
        Value::Str(text) => Some(Value::Str(change(text))),
        Value::List(items) => items.iter().map(|item| each_text(item, change)).collect::<Option<_>>().map(Value::List),
        Value::Tuple(items) => {
            items.iter().map(|item| each_text(item, change)).collect::<Option<_>>().map(Value::Tuple)
        }
        _ => None,
    }
}
