//! Numbers that are equal in value, whatever their kind.

use num_bigint::BigInt;
use num_traits::FromPrimitive;

use super::structure::{self, Number, Numbers};
use super::{Answer, Mismatch};

/// Compares for equality of value.
pub(super) fn compare(answer: Answer<'_>) -> Result<(), Mismatch> {
    structure::compare(&Exact, answer.expected, answer.found)
}

struct Exact;

impl Numbers for Exact {
    fn agree(&self, expected: Number<'_>, found: Number<'_>) -> bool {
        equal(expected, found)
    }
}

/// Whether two numbers have the same value, without rounding either. NaN fails this comparison on purpose.
pub(super) fn equal(a: Number<'_>, b: Number<'_>) -> bool {
    match (a, b) {
        (Number::Int(a), Number::Int(b)) => a == b,
        (Number::Float(a), Number::Float(b)) => a == b,
        (Number::Int(int), Number::Float(float)) | (Number::Float(float), Number::Int(int)) => {
            whole(float).is_some_and(|float| float == *int)
        }
    }
}

/// The integer that a float is, if it is one.
pub(super) fn whole(float: f64) -> Option<BigInt> {
    if float.is_finite() && float.fract() == 0.0 { BigInt::from_f64(float) } else { None }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;
    use crate::{Check, Value};

    fn accepts(expected: impl Into<Value>, found: impl Into<Value>) {
        let (expected, found) = (expected.into(), found.into());
        assert_eq!(compared(&Check::Exact, expected.clone(), found.clone()), Ok(()), "{expected} and {found}");
    }

    fn rejects(expected: impl Into<Value>, found: impl Into<Value>) {
        let (expected, found) = (expected.into(), found.into());
        assert!(compared(&Check::Exact, expected.clone(), found.clone()).is_err(), "{expected} and {found}");
    }

    fn big(text: &str) -> Value {
        Value::Int(text.parse().unwrap())
    }

    #[test]
    fn equal_values_of_any_kind_are_equal() {
        accepts(3, 3);
        accepts(3, 3.0);
        accepts(3.0, 3);
        accepts(0.0, -0.0);
        accepts("a", "a");
        accepts((), ());
        accepts(true, true);
        accepts([1, 2], [1, 2]);
        accepts([1, 2], (1, 2));
        accepts((1, 2), [1, 2]);
        accepts([1, 2], Value::array([2], vec![1i64, 2]));
        accepts(Value::array([2, 1], vec![1i64, 2]), [[1.0], [2.0]]);
        accepts(Value::array([], vec![3.0]), 3);
        accepts(3, Value::array([], vec![3i64]));
        accepts(true, Value::array([], vec![true]));
        accepts([true, false], Value::array([2], vec![true, false]));
        accepts(f64::INFINITY, f64::INFINITY);
        accepts(Value::set([1, 2, 3]), Value::set([3, 1, 2]));
        accepts(Value::dict([("a", 1), ("b", 2)]), Value::dict([("b", 2.0), ("a", 1.0)]));
        accepts(big("100000000000000000000"), 1e20);
        accepts(Vec::<i64>::new(), Vec::<i64>::new());
        accepts(Vec::<i64>::new(), Value::array([0], Vec::<f64>::new()));
        accepts(Vec::<i64>::new(), Value::array([0, 2], Vec::<i64>::new()));
    }

    #[test]
    fn everything_else_is_not() {
        rejects(3, 4);
        rejects(3, 3.0000001);
        rejects(1, true);
        rejects(true, 1);
        rejects(0.0, false);
        rejects(true, 1.0);
        rejects("1", 1);
        rejects("a", ["a"]);
        rejects((), 0);
        rejects(0, ());
        rejects((), Vec::<i64>::new());
        rejects([1, 2], [2, 1]);
        rejects([1, 2], [1, 2, 3]);
        rejects([1, 2], 1);
        rejects(Vec::<i64>::new(), Value::array([2, 0], Vec::<i64>::new()));
        rejects(Value::array([0, 3], Vec::<i64>::new()), Value::array([0, 2], Vec::<i64>::new()));
        rejects(1, [1]);
        rejects([[1, 2]], [1, 2]);
        rejects([1, 2], Value::set([1, 2]));
        rejects(Value::set([1, 2]), Value::set([1, 3]));
        rejects(Value::set([1, 2]), Value::set([1, 2, 3]));
        rejects(Value::dict([("a", 1)]), Value::dict([("a", 2)]));
        rejects(Value::dict([("a", 1)]), Value::dict([("b", 1)]));
        rejects(Value::dict([("a", 1)]), Value::dict([("a", 1), ("b", 2)]));
        rejects(Value::array([2, 2], vec![1i64; 4]), Value::array([4], vec![1i64; 4]));
        rejects(Value::array([2, 2], vec![1i64; 4]), Value::array([2, 1], vec![1i64; 2]));
        rejects(Value::array([2], vec![1i64; 2]), 1);
        rejects(Value::array([1], vec![1i64]), Value::array([], vec![1i64]));
        rejects(Value::array([2], vec![true, false]), Value::array([2], vec![1i64, 0]));
        rejects(f64::NAN, f64::NAN);
        rejects(f64::INFINITY, f64::NEG_INFINITY);
        // 2⁵³ + 1 has no double; rounding it would make these equal.
        rejects(big("9007199254740993"), 9007199254740992.0);
    }

    #[test]
    fn hostile_values_are_only_wrong() {
        rejects([1], (0..1000).fold(Value::from(1), |inner, _| Value::List(vec![inner])));
        rejects([1], Value::array([1000, 0], Vec::<f64>::new()));
    }
}
