//! A list that has one item too many or too few, at an end.

use super::{Attempt, Change, sequence};
use crate::Value;

pub(super) fn propose(attempt: &Attempt<'_>) -> Vec<Change> {
    let (expected, found) = (attempt.answer.expected, attempt.answer.found);
    let (Ok(expected_items), Ok(found_items)) = (expected.to_items(), found.to_items()) else { return vec![] };
    let part = |like: &Value, items: &[Value]| sequence(like, items.to_vec());
    let change = |expected: Option<Value>, found: Value, sentence: &str| Change {
        name: "one item",
        expected,
        found,
        sentence: sentence.to_string(),
    };
    // Of one item nothing would be left, which fits too easily.
    match (&expected_items[..], &found_items[..]) {
        ([_, ..], [all @ .., _] | [_, all @ ..]) if all.len() == expected_items.len() => vec![
            change(None, part(found, &found_items[..all.len()]), "It is right without the last item."),
            change(None, part(found, &found_items[1..]), "It is right without the first item."),
        ],
        ([all @ .., _], [_, ..]) if all.len() == found_items.len() => vec![
            change(Some(part(expected, all)), found.clone(), "Only the last item is missing."),
            change(Some(part(expected, &expected_items[1..])), found.clone(), "Only the first item is missing."),
        ],
        _ => vec![],
    }
}
