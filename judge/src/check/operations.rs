//! What the operations of a class return, one after the other.

use std::collections::BTreeMap;

use super::{Answer, Check, Mismatch, compare as compare_by};
use crate::fit::as_operation;

/// Judges each result by the rule of its method; the operations are the case's only argument.
pub(super) fn compare(methods: &BTreeMap<String, Check>, each: &Check, answer: Answer<'_>) -> Result<(), Mismatch> {
    let operations = answer.args.first().and_then(|operations| operations.to_items().ok()).unwrap_or_default();
    let (expected, found) = (answer.expected.to_items()?, answer.found.to_items()?);
    if expected.len() != found.len() {
        return Err(Mismatch::Shape { path: String::new(), expected: vec![expected.len()], found: vec![found.len()] });
    }
    for (idx, (expected, found)) in expected.iter().zip(&found).enumerate() {
        let called = operations.get(idx).and_then(as_operation).map(|(called, _)| called);
        let check = called.and_then(|called| methods.get(called)).unwrap_or(each);
        compare_by(check, answer.part(expected, found)).map_err(|mismatch| mismatch.at(&format!("[{idx}]")))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Value, compare};

    fn check(found: Value) -> Result<(), Mismatch> {
        let call = |method: &str| Value::tuple([Value::from(method), Value::List(vec![])]);
        let args = [Value::list([call("Bag"), call("pick"), call("size")])];
        let expected = Value::list([Value::None, [1, 2].into(), 2.into()]);
        let methods = [("pick".to_string(), Check::Exact.any_of())].into();
        let answer = Answer { args: &args, expected: &expected, found: &found };
        compare(&Check::Operations { methods, each: Box::default() }, answer)
    }

    #[test]
    fn judges_each_result_by_the_rule_of_its_method() {
        let results = |pick: Value, size: Value| Value::list([Value::None, pick, size]);
        assert_eq!(check(results(1.into(), 2.into())), Ok(()));
        assert_eq!(check(results(2.into(), 2.into())), Ok(()));
        assert!(matches!(check(results(3.into(), 2.into())), Err(Mismatch::NoneOf { .. })));
        assert!(matches!(check(results([1, 2].into(), 2.into())), Err(Mismatch::NoneOf { .. })));
        let Err(Mismatch::Values { path, .. }) = check(results(1.into(), 3.into())) else { panic!("3 passes") };
        assert_eq!(path, "[2]");
        assert!(matches!(check(Value::list([Value::None])), Err(Mismatch::Shape { .. })));
        assert!(matches!(check(Value::None), Err(Mismatch::Kind { .. })));
    }
}
