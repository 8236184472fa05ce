//! Kinds as expected: list, tuple and array apart, integer and float apart, dtypes equal.

use super::{Answer, Check, Mismatch, compare as compare_by};
use crate::Value;

/// Compares kinds all the way down, then values by `each`.
pub(super) fn compare(each: &Check, answer: Answer<'_>) -> Result<(), Mismatch> {
    kinds(answer.expected, answer.found, "")?;
    compare_by(each, answer)
}

/// Where the structures differ otherwise, in a length or a key, is for the comparison of values to say.
fn kinds(expected: &Value, found: &Value, path: &str) -> Result<(), Mismatch> {
    let differ = |expected: String, found: String| Err(Mismatch::Kind { path: path.to_string(), expected, found });
    match (expected, found) {
        (Value::List(a), Value::List(b)) | (Value::Tuple(a), Value::Tuple(b)) => {
            a.iter().zip(b).enumerate().try_for_each(|(idx, (a, b))| kinds(a, b, &format!("{path}[{idx}]")))
        }
        (Value::Dict(a), Value::Dict(b)) => {
            a.iter().try_for_each(|(key, value)| match b.iter().find(|(other, _)| other == key) {
                Some((_, other)) => kinds(value, other, &format!("{path}[{}]", key.brief(40))),
                None => Ok(()),
            })
        }
        (Value::Array(a), Value::Array(b)) if a.dtype() != b.dtype() => {
            differ(format!("an array of `{}`", a.dtype()), format!("one of `{}`", b.dtype()))
        }
        (a, b) if std::mem::discriminant(a) == std::mem::discriminant(b) => Ok(()),
        (a, b) => differ(kind(a), kind(b)),
    }
}

/// The kind in words; list and tuple have names of their own here.
fn kind(value: &Value) -> String {
    match value {
        Value::Array(array) => format!("an array of `{}`", array.dtype()),
        value => value.kind(),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;
    use crate::{Check, Value};

    fn accepts(expected: impl Into<Value>, found: impl Into<Value>) {
        assert_eq!(compared(&strict(), expected, found), Ok(()));
    }

    fn rejects(expected: impl Into<Value>, found: impl Into<Value>) {
        assert!(compared(&strict(), expected, found).is_err());
    }

    fn strict() -> Check {
        Check::Strict { each: Box::new(Check::close(1e-6, 0.0)) }
    }

    #[test]
    fn wants_the_kinds_as_well() {
        accepts([1, 2], [1, 2]);
        accepts((1, 2.0), (1, 2.0000001));
        accepts(Value::array([2], vec![1i64, 2]), Value::array([2], vec![1i64, 2]));
        accepts(Value::dict([("a", 1)]), Value::dict([("a", 1)]));
        rejects([1, 2], (1, 2));
        rejects(1, 1.0);
        rejects(1.0, 1);
        rejects([1, 2], Value::array([2], vec![1i64, 2]));
        rejects(Value::array([2], vec![1i64, 2]), Value::array([2], vec![1.0, 2.0]));
        rejects(Value::array([2], vec![1i64, 0]), Value::array([2], vec![true, false]));
        rejects(Value::array([], vec![1i64]), 1);
        rejects([[1, 2]], Value::list([Value::tuple([1, 2])]));
        rejects(Value::dict([("a", 1)]), Value::dict([("a", 1.0)]));
        rejects(Value::set([1]), [1]);
        rejects([1, 2], [1]);
        rejects([1, 2], [1, 3]);
        rejects(1.0, f64::NAN);
    }
}
