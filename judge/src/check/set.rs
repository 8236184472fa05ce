//! Elements without an order, in whatever container they come.

use super::{Answer, Check, Mismatch, compare as compare_by, unordered};
use crate::Value;

/// Compares as multisets: the same elements as often.
pub(super) fn compare_multiset(each: &Check, answer: Answer<'_>) -> Result<(), Mismatch> {
    let (expected, found) = (elements(answer.expected)?, elements(answer.found)?);
    unordered::compare_elements(&expected, &found, 0, each, answer)
}

/// Compares as sets: every expected element is found, and every found one is expected.
pub(super) fn compare(each: &Check, answer: Answer<'_>) -> Result<(), Mismatch> {
    let (expected, found) = (elements(answer.expected)?, elements(answer.found)?);
    let (expected, found) = (distinct(expected), distinct(found));
    if let Check::Exact = each {
        return unordered::pair_up(&expected, &found, 0).map(|_| ());
    }
    let agree = |a: &Value, b: &Value| compare_by(each, answer.part(a, b)).is_ok();
    let is_missing = |a: &&Value| !found.iter().any(|b| agree(a, b));
    let is_extra = |b: &&Value| !expected.iter().any(|a| agree(a, b));
    let (missing, extra) = (expected.iter().filter(is_missing), found.iter().filter(is_extra));
    unordered::named(&missing.collect::<Vec<_>>(), &extra.collect::<Vec<_>>())
}

/// The elements of any container but a dictionary.
fn elements(value: &Value) -> Result<Vec<Value>, Mismatch> {
    match value {
        Value::Set(items) => Ok(items.clone()),
        other => other.to_items().map_err(|wrong| {
            let expected = "a list or a set".to_string();
            Mismatch::Kind { path: String::new(), expected, found: wrong.found }
        }),
    }
}

/// Each element once.
fn distinct(items: Vec<Value>) -> Vec<Value> {
    let mut seen = std::collections::BTreeSet::new();
    items.into_iter().filter(|item| seen.insert(unordered::canonical(item, 0, ""))).collect()
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;
    use crate::{Check, Value};

    fn set() -> Check {
        Check::Set { each: Box::default() }
    }

    fn multiset() -> Check {
        Check::Multiset { each: Box::default() }
    }

    fn close_set() -> Check {
        Check::Set { each: Box::new(Check::close(0.0, 0.1)) }
    }

    #[test]
    fn accepts_the_same_elements_in_any_container() {
        let accepts =
            |check: Check, expected: Value, found: Value| assert_eq!(compared(&check, expected, found), Ok(()));
        accepts(set(), [1, 2].into(), [2, 1, 2, 1].into());
        accepts(set(), Value::set([1, 2]), (2.0, 1).into());
        accepts(set(), [1, 2].into(), Value::array([2], vec![2i64, 1]));
        accepts(set(), [[1, 2]].into(), Value::set([Value::tuple([1, 2])]));
        accepts(set(), Vec::<i64>::new().into(), Value::set(Vec::<i64>::new()));
        accepts(close_set(), [1.0, 2.0].into(), [2.05, 0.95, 1.95].into());
        accepts(multiset(), [1, 2, 2].into(), (2, 1, 2).into());
        accepts(multiset(), [1, 2].into(), Value::set([2, 1]));
    }

    #[test]
    fn rejects_others() {
        let rejects = |check: Check, expected: Value, found: Value| {
            assert!(compared(&check, expected.clone(), found.clone()).is_err(), "{expected} {found}");
        };
        rejects(set(), [1, 2].into(), [1].into());
        rejects(set(), [1].into(), [1, 2].into());
        rejects(set(), [1].into(), [true].into());
        rejects(set(), [f64::NAN].into(), [f64::NAN].into());
        rejects(set(), [1].into(), 1.into());
        rejects(set(), ["ab"].into(), "ab".into());
        rejects(set(), [1].into(), Value::dict([(1, 1)]));
        rejects(close_set(), [1.0, 2.0].into(), [1.0, 1.05].into());
        rejects(close_set(), [1.0].into(), [1.0, f64::NAN].into());
        rejects(multiset(), [1, 2, 2].into(), [1, 1, 2].into());
        rejects(multiset(), [1, 2].into(), [1, 2, 2].into());
    }
}
