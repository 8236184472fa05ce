//! Floats within a tolerance; integers exact, even beside floats.

use num_traits::ToPrimitive;

use super::Nan;
use super::exact::equal;
use super::structure::{Number, Numbers};

/// `|found − expected| ≤ atol + rtol · |expected|` for floats.
pub(super) struct Close {
    pub rtol: f64,
    pub atol: f64,
    pub nan: Nan,
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

#[cfg(test)]
mod tests {
    use crate::check::compare;
    use crate::{Check, Mismatch, Nan, Value};

    fn compared(expected: impl Into<Value>, found: impl Into<Value>, nan: Nan) -> Result<(), Mismatch> {
        compare(&Check::Close { rtol: 1e-6, atol: 1e-9, nan }, &expected.into(), &found.into())
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
