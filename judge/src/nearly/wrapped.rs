//! A list instead of its element, an element instead of a list of it, nesting that is not asked for.

use super::{Attempt, Change};
use crate::{Array, Value};

pub(super) fn propose(attempt: &Attempt<'_>) -> Vec<Change> {
    let (expected, found) = (attempt.answer.expected, attempt.answer.found);
    let mut changes =
        vec![Change::new("unwrapped", Value::list([found.clone()]), "It is right as the only item of a list: `[…]`.")];
    if let Ok(items) = found.to_items() {
        if let [only] = &items[..] {
            let sentence = "It is right without the list around it: return the item, not a list of it.";
            changes.push(Change::new("wrapped", only.clone(), sentence));
        }
        let inner: Option<Vec<Vec<Value>>> = items.iter().map(|item| item.to_items().ok()).collect();
        changes.extend(inner.map(|inner| {
            Change::new(
                "nested",
                Value::List(inner.concat()),
                "It is right once flattened: one list, not a list of lists.",
            )
        }));
    }
    // NumPy's way to the same: an axis of length 1 too many or too few.
    if let (Value::Array(expected), Value::Array(found)) = (expected, found) {
        let (shape, data) = found.clone().into_parts();
        if shape != expected.shape() && data.len() == expected.data().len() {
            let due = crate::print::shape(expected.shape());
            let sentence = format!("The numbers are right; only the shape is not. It must be {due}.");
            let reshaped = Array::new(expected.shape(), data).ok();
            changes.extend(reshaped.map(|array| Change::new("shape", Value::Array(array), sentence)));
        }
    }
    changes
}
