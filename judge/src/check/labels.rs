//! Labels whose names are free: clusters, components, colours of a partition.

use std::collections::BTreeMap;

use super::{Answer, Mismatch, exact, unordered};
use crate::Value;

/// Whether the labels part the items as the expected ones do; those in `fixed` also keep their names.
pub(super) fn compare(fixed: &[i64], answer: Answer<'_>) -> Result<(), Mismatch> {
    // What is equal is right; another structure is told as it is everywhere.
    let Err(mismatch) = exact::compare(answer) else { return Ok(()) };
    if !matches!(mismatch, Mismatch::Values { .. }) {
        return Err(mismatch);
    }
    let (mut expected, mut found) = (Vec::new(), Vec::new());
    leaves(answer.expected, "", &mut expected);
    leaves(answer.found, "", &mut found);
    let fixed: Vec<String> = fixed.iter().map(i64::to_string).collect();
    // Of each label: the one it goes with, and where that was seen first.
    let mut found_of: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    let mut expected_of: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    for ((place, expected), (_, found)) in expected.iter().zip(&found) {
        if (fixed.contains(expected) || fixed.contains(found)) && expected != found || found == "nan" {
            return Err(Mismatch::property(format!("`{place}` has the label {found} where {expected} is due.")));
        }
        let (first_found, first) = found_of.entry(expected).or_insert((found, place));
        if *first_found != found {
            let labels = format!("{first_found} and {found}");
            return Err(Mismatch::property(format!(
                "`{first}` and `{place}` belong together, but their labels are {labels}."
            )));
        }
        let (first_expected, first) = expected_of.entry(found).or_insert((expected, place));
        if *first_expected != expected {
            return Err(Mismatch::property(format!(
                "`{first}` and `{place}` do not belong together, but both have the label {found}."
            )));
        }
    }
    Ok(())
}

/// The labels in a value with where they stand.
fn leaves(value: &Value, path: &str, into: &mut Vec<(String, String)>) {
    match value.to_items() {
        Ok(items) => items.iter().enumerate().for_each(|(idx, item)| leaves(item, &format!("{path}[{idx}]"), into)),
        Err(_) => into.push((path.to_string(), unordered::canonical(value, 0, ""))),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;
    use crate::{Check, Mismatch, Value};

    fn check(fixed: &[i64], expected: impl Into<Value>, found: impl Into<Value>) -> Result<(), Mismatch> {
        compared(&Check::UpToLabels { fixed: fixed.to_vec() }, expected, found)
    }

    #[test]
    fn accepts_other_names() {
        assert_eq!(check(&[], [0, 0, 1, 2], [2, 2, 0, 1]), Ok(()));
        assert_eq!(check(&[], [0, 0, 1], [1.0, 1.0, 0.0]), Ok(()));
        assert_eq!(check(&[], [0, 1], Value::array([2], vec![5i64, -7])), Ok(()));
        assert_eq!(check(&[], [[0, 1], [1, 1]], [[1, 0], [0, 0]]), Ok(()));
        assert_eq!(check(&[-1], [-1, 0, 1], [-1, 1, 0]), Ok(()));
        assert_eq!(check(&[], ["x", "y"], ["y", "x"]), Ok(()));
        assert_eq!(check(&[], Vec::<i64>::new(), Vec::<i64>::new()), Ok(()));
    }

    #[test]
    fn rejects_other_parts_and_says_which() {
        let rejects = |fixed: &[i64], expected: Value, found: Value, message: &str| {
            assert_eq!(check(fixed, expected, found), Err(Mismatch::property(message)));
        };
        rejects(
            &[],
            [0, 0, 1].into(),
            [0, 1, 2].into(),
            "`[0]` and `[1]` belong together, but their labels are 0 and 1.",
        );
        rejects(
            &[],
            [0, 1, 2].into(),
            [5, 6, 5].into(),
            "`[0]` and `[2]` do not belong together, but both have the label 5.",
        );
        rejects(&[-1], [-1, 0].into(), [0, -1].into(), "`[0]` has the label 0 where -1 is due.");
        rejects(&[-1], [0, 1].into(), [-1, 1].into(), "`[0]` has the label -1 where 0 is due.");
        rejects(&[], [0.0, 1.0].into(), [f64::NAN, 0.0].into(), "`[0]` has the label nan where 0 is due.");
    }

    #[test]
    fn rejects_other_structures() {
        assert!(matches!(check(&[], [0, 1], [0, 1, 2]), Err(Mismatch::Shape { .. })));
        assert!(matches!(check(&[], [0, 1], ["a", "b"]), Err(Mismatch::Kind { .. })));
        assert!(matches!(check(&[], [0, 1], ()), Err(Mismatch::Kind { .. })));
        assert!(matches!(check(&[], [0, 1], Value::list([Value::from(0), [1].into()])), Err(Mismatch::Kind { .. })));
    }
}
