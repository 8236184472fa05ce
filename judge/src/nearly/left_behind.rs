//! The answer is there, but not where it is looked for: in an argument instead of the result, or the other way round.

use super::{Attempt, Change};

pub(super) fn propose(attempt: &Attempt<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    if let Some(returned) = attempt.returned {
        let sentence =
            "What you returned is right, but it must be left in the argument itself: `a[:] = …` rather than `a = …`.";
        changes.push(Change::new("returned", returned.clone(), sentence));
    } else if attempt.answer.found.is_none() {
        let after = attempt.args_after.into_iter().flatten().enumerate();
        changes.extend(after.map(|(arg, value)| {
            let name = (attempt.name)(arg);
            let sentence =
                format!("You returned nothing, but `{name}` holds the right answer after the call: return it.");
            Change::new("not returned", value.clone(), sentence)
        }));
    }
    changes
}
