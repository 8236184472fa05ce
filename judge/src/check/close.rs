//! Floats within a tolerance; integers exact, even beside floats.

use num_traits::ToPrimitive;

use super::exact::equal;
use super::structure::{self, Number, Numbers};
use super::{Answer, Mismatch, Nan, Scale};
use crate::Value;

/// Compares with a tolerance.
pub(super) fn compare(rtol: f64, atol: f64, scale: Scale, nan: Nan, answer: Answer<'_>) -> Result<(), Mismatch> {
    let unit = match scale {
        Scale::One => 1.0,
        Scale::Largest => largest(answer.expected),
    };
    structure::compare(&Close { rtol, atol: atol * unit, nan }, answer.expected, answer.found)
}

/// `|found − expected| ≤ atol + rtol · |expected|` for floats.
struct Close {
    rtol: f64,
    atol: f64,
    nan: Nan,
}

impl Numbers for Close {
    fn agree(&self, expected: Number<'_>, found: Number<'_>) -> bool {
        let Number::Float(expected_float) = expected else {
            return equal(expected, found);
        };
        let found_float = match found {
            Number::Float(float) => float,
            Number::Int(int) => int.to_f64().unwrap_or(f64::INFINITY),
        };
        if expected_float.is_nan() || found_float.is_nan() {
            return self.nan == Nan::Match && expected_float.is_nan() && found_float.is_nan();
        }
        if expected_float.is_infinite() || found_float.is_infinite() {
            // A tolerance of infinity would let anything pass.
            return equal(expected, found);
        }
        (found_float - expected_float).abs() <= self.atol + self.rtol * expected_float.abs()
    }
}

/// The largest finite magnitude of the floats in a value; 0 if there is none.
pub(super) fn largest(value: &Value) -> f64 {
    let magnitude = |x: &f64| if x.is_finite() { x.abs() } else { 0.0 };
    match value {
        Value::Float(x) => magnitude(x),
        Value::Array(array) => array.to_floats().iter().map(magnitude).fold(0.0, f64::max),
        Value::List(items) | Value::Tuple(items) | Value::Set(items) => items.iter().map(largest).fold(0.0, f64::max),
        Value::Dict(pairs) => pairs.iter().map(|(_, value)| largest(value)).fold(0.0, f64::max),
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared as compared_by;
    use crate::{Check, Mismatch, Nan, Scale, Value};

    fn compared(expected: impl Into<Value>, found: impl Into<Value>, nan: Nan) -> Result<(), Mismatch> {
        compared_by(&Check::Close { rtol: 1e-6, atol: 1e-9, scale: Scale::One, nan }, expected, found)
    }

    fn accepts(expected: impl Into<Value>, found: impl Into<Value>) {
        assert_eq!(compared(expected, found, Nan::Reject), Ok(()));
    }

    fn rejects(expected: impl Into<Value>, found: impl Into<Value>) {
        assert!(compared(expected, found, Nan::Reject).is_err());
    }

    #[test]
    fn accepts_what_is_close() {
        accepts(1.0, 1.0000005);
        accepts(0.0, 1e-10);
        accepts(1.0, 1);
        accepts(3, 3.0);
        accepts([0.1, 0.2], Value::array([2], vec![0.1 + 1e-9, 0.2]));
        accepts(Value::array([2], vec![1.0, 2.0]), Value::array([2], vec![1i64, 2]));
        accepts(f64::INFINITY, f64::INFINITY);
        accepts(Value::dict([("loss", 0.5)]), Value::dict([("loss", 0.5000001)]));
        accepts(Value::set([0.5, 0.25]), Value::set([0.25000001, 0.5]));
    }

    #[test]
    fn rejects_what_is_not() {
        rejects(1.0, 1.00001);
        rejects(0.0, 1e-8);
        rejects(3, 3.0000001);
        rejects(1000000, 1000001);
        rejects(Value::array([2], vec![1000000i64, 2]), Value::array([2], vec![1000001i64, 2]));
        rejects(1.0, true);
        rejects([1.0, 1.0], 1.0);
        rejects(Value::array([2, 1], vec![1.0; 2]), Value::array([2], vec![1.0; 2]));
        rejects(f64::INFINITY, 1e308);
        rejects(1e308, f64::INFINITY);
        rejects(f64::INFINITY, f64::NEG_INFINITY);
        rejects(1.0, f64::NAN);
        rejects(1.0, "1.0");
    }

    #[test]
    fn rejects_nan_unless_expected() {
        assert!(compared(f64::NAN, f64::NAN, Nan::Reject).is_err());
        assert!(compared(f64::NAN, f64::NAN, Nan::Match).is_ok());
        assert!(compared(f64::NAN, 1.0, Nan::Match).is_err());
        assert!(compared(1.0, f64::NAN, Nan::Match).is_err());
    }

    #[test]
    fn measures_by_the_largest_element_where_asked() {
        let check = |expected: Value, found: Value| compared_by(&Check::close_to_scale(1e-9), expected, found).is_ok();
        assert!(check([1e6, 0.0].into(), [1e6, 5e-4].into()));
        assert!(!check([1.0, 0.0].into(), [1.0, 5e-4].into()));
        assert!(check([f64::INFINITY, 1.0].into(), [f64::INFINITY, 1.0 + 5e-10].into()));
        assert!(!check([f64::INFINITY, 1.0].into(), [f64::INFINITY, 2.0].into()));
        assert!(check([0.0, 0.0].into(), [0.0, -0.0].into()));
        assert!(!check([0.0].into(), [1e-300].into()));
    }

    #[test]
    fn says_how_far_off_the_values_are() {
        let mismatch = compared([1.0, 2.0, 4.0], [1.0, 2.5, 5.0], Nan::Reject).unwrap_err();
        let expected = Mismatch::Values {
            path: "[1]".to_string(),
            expected: "2.0".to_string(),
            found: "2.5".to_string(),
            n_wrong: 2,
            n_total: 3,
            max_abs: Some(1.0),
            max_rel: Some(0.25),
        };
        assert_eq!(mismatch, expected);
    }
}
