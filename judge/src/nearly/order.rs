//! The right items in another order.

use super::{Attempt, Change, sequence};
use crate::Value;

pub(super) fn propose(attempt: &Attempt<'_>) -> Vec<Change> {
    let found = attempt.answer.found;
    let Ok(items) = found.to_items() else { return vec![] };
    if items.len() < 2 {
        return vec![];
    }
    let reversed = |items: &[Value]| sequence(found, items.iter().rev().cloned().collect());
    let mut changes = vec![Change::new("reversed", reversed(&items), "It is right once reversed.")];
    let rows: Option<Vec<Value>> = items.iter().map(|row| row.to_items().ok().map(|row| reversed(&row))).collect();
    changes.extend(
        rows.map(|rows| Change::new("rows reversed", sequence(found, rows), "It is right once each row is reversed.")),
    );
    if let Some(sorted) = sorted(&items) {
        let falling = sorted.iter().rev().cloned().collect();
        changes.push(Change::new("sorted", sequence(found, sorted), "It is right once sorted."));
        changes.push(Change::new("sorted down", sequence(found, falling), "It is right once sorted in falling order."));
    }
    changes
}

/// Numbers by value or strings by code point.
fn sorted(items: &[Value]) -> Option<Vec<Value>> {
    let mut sorted = items.to_vec();
    if items.iter().all(|item| item.as_str().is_ok()) {
        sorted.sort_by(|a, b| a.as_str().ok().cmp(&b.as_str().ok()));
        return Some(sorted);
    }
    let mut keyed = sorted.into_iter().map(|item| Some((item.as_float().ok()?, item))).collect::<Option<Vec<_>>>()?;
    keyed.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    Some(keyed.into_iter().map(|(_, item)| item).collect())
}
