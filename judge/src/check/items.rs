//! Lists and tuples judged item by item.

use super::{Answer, Check, Mismatch, compare as compare_by};

/// Judges every item of a sequence by one rule.
pub(super) fn compare(each: &Check, answer: Answer<'_>) -> Result<(), Mismatch> {
    judge(answer, |_| Some(each))
}

/// Judges every item of a tuple by a rule of its own; those past the last rule must be equal.
pub(super) fn compare_tuple(items: &[Check], answer: Answer<'_>) -> Result<(), Mismatch> {
    judge(answer, |idx| items.get(idx))
}

fn judge<'a>(answer: Answer<'_>, rule: impl Fn(usize) -> Option<&'a Check>) -> Result<(), Mismatch> {
    let (expected, found) = (answer.expected.to_items()?, answer.found.to_items()?);
    if expected.len() != found.len() {
        return Err(Mismatch::Shape { path: String::new(), expected: vec![expected.len()], found: vec![found.len()] });
    }
    for (idx, (expected, found)) in expected.iter().zip(&found).enumerate() {
        let check = rule(idx).unwrap_or(&Check::Exact);
        compare_by(check, answer.part(expected, found)).map_err(|mismatch| mismatch.at(&format!("[{idx}]")))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;
    use crate::{Check, Mismatch, Value};

    #[test]
    fn judges_each_item_of_a_list() {
        let check = Check::Items { each: Box::new(Check::unordered()) };
        assert_eq!(compared(&check, [[1, 2], [3, 4]], [[2, 1], [3, 4]]), Ok(()));
        assert_eq!(compared(&check, Value::array([1, 2], vec![1i64, 2]), [[2, 1]]), Ok(()));
        assert!(compared(&check, [[1, 2], [3, 4]], [[3, 4], [1, 2]]).is_err());
        assert!(compared(&check, [[1, 2]], [1, 2]).is_err());
        assert!(matches!(compared(&check, [[1, 2]], [[1, 2], [3, 4]]), Err(Mismatch::Shape { .. })));
        assert!(matches!(compared(&check, [[1, 2]], ()), Err(Mismatch::Kind { .. })));
    }

    #[test]
    fn judges_each_item_of_a_tuple_by_its_own_rule() {
        let check = Check::Tuple { items: vec![Check::close(0.0, 0.1), Check::UpToLabels { fixed: vec![] }] };
        let expected = || Value::tuple([Value::from(0.5), [0, 0, 1].into(), "k".into()]);
        let found =
            |loss: f64, labels: [i64; 3], name: &str| Value::tuple([Value::from(loss), labels.into(), name.into()]);
        assert_eq!(compared(&check, expected(), found(0.55, [4, 4, 2], "k")), Ok(()));
        assert!(compared(&check, expected(), found(0.7, [0, 0, 1], "k")).is_err());
        assert!(compared(&check, expected(), found(0.5, [0, 1, 1], "k")).is_err());
        assert!(compared(&check, expected(), found(0.5, [0, 0, 1], "m")).is_err());
        assert!(matches!(compared(&check, expected(), [0.5]), Err(Mismatch::Shape { .. })));
        let Err(Mismatch::Values { path, .. }) = compared(&check, expected(), found(f64::NAN, [0, 0, 1], "k")) else {
            panic!("NaN passes");
        };
        assert_eq!(path, "[0]");
    }
}
