//! How much of a tolerance an output uses up: what shows an author that the tolerance is neither too tight for right answers nor too loose for wrong ones.

use num_traits::ToPrimitive;

use super::close::largest;
use super::{Answer, Check, Nan, Scale, compare};
use crate::Value;

/// The largest error of `found` in tolerances: `|found − expected| / (atol + rtol · |expected|)`, so that 1 is the most that is accepted.
///
/// Infinite where structure, text or integers differ. `None` if `check` has no tolerance of its own.
pub fn error_in_tolerances(check: &Check, expected: &Value, found: &Value) -> Option<f64> {
    let (rtol, atol, scale, nan) = match check {
        Check::Close { rtol, atol, scale, nan } => (rtol, atol, scale, nan),
        Check::Unchanged { each, .. } | Check::InPlace { each, .. } | Check::Strict { each } => {
            return error_in_tolerances(each, expected, found);
        }
        _ => return None,
    };
    if found.is_too_deep() {
        return Some(f64::INFINITY);
    }
    let unit = match scale {
        Scale::One => 1.0,
        Scale::Largest => largest(expected),
    };
    let mut room = Room { rtol: *rtol, atol: *atol * unit, nan: *nan, check, worst: 0.0 };
    room.walk(expected, found);
    Some(room.worst)
}

struct Room<'a> {
    rtol: f64,
    atol: f64,
    nan: Nan,
    check: &'a Check,
    worst: f64,
}

impl Room<'_> {
    fn walk(&mut self, expected: &Value, found: &Value) {
        let error = match (expected, found) {
            (Value::Float(expected), found) => match number(found) {
                Some(found) => self.error(*expected, found),
                None => f64::INFINITY,
            },
            (Value::Dict(left), Value::Dict(right)) if left.len() == right.len() => {
                for (key, value) in left {
                    match right.iter().find(|(other, _)| other == key) {
                        Some((_, other)) => self.walk(value, other),
                        None => self.worst = f64::INFINITY,
                    }
                }
                return;
            }
            _ => match (items(expected), items(found)) {
                (Some(left), Some(right)) if left.len() == right.len() => {
                    left.iter().zip(&right).for_each(|(left, right)| self.walk(left, right));
                    return;
                }
                _ if compare(self.check, Answer { args: &[], expected, found }).is_ok() => 0.0,
                _ => f64::INFINITY,
            },
        };
        self.worst = self.worst.max(error);
    }

    fn error(&self, expected: f64, found: f64) -> f64 {
        let both_nan = expected.is_nan() && found.is_nan();
        if (both_nan && self.nan == Nan::Match) || expected == found {
            return 0.0;
        }
        if !expected.is_finite() || !found.is_finite() {
            return f64::INFINITY;
        }
        (found - expected).abs() / (self.atol + self.rtol * expected.abs())
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Float(float) => Some(*float),
        Value::Int(int) => int.to_f64(),
        _ => None,
    }
}

/// The elements of a sequence, an array's last axis fastest.
fn items(value: &Value) -> Option<Vec<Value>> {
    match value {
        Value::List(items) | Value::Tuple(items) => Some(items.clone()),
        Value::Array(array) => Some((0..array.data().len()).filter_map(|idx| array.get(idx)).collect()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(expected: impl Into<Value>, found: impl Into<Value>, error: f64) {
        let check = Check::Close { rtol: 0.01, atol: 0.5, scale: Scale::One, nan: Nan::Match };
        assert_eq!(error_in_tolerances(&check, &expected.into(), &found.into()), Some(error));
    }

    #[test]
    fn counts_in_tolerances() {
        check(1.0, 1.0, 0.0);
        check(50.0, 52.0, 2.0);
        check([0.0, 50.0], [0.25, 50.0], 0.5);
        check(Value::array([2], vec![0.0, 50.0]), [0.0, 49.0], 1.0);
        check(Value::dict([("loss", 0.0)]), Value::dict([("loss", 1.0)]), 2.0);
        check(f64::NAN, f64::NAN, 0.0);
        check(f64::NAN, 1.0, f64::INFINITY);
        check(1.0, f64::INFINITY, f64::INFINITY);
        check([0.0, 1.0], [0.0], f64::INFINITY);
        check(3, 4, f64::INFINITY);
        check(1.0, "1", f64::INFINITY);
        assert_eq!(error_in_tolerances(&Check::Exact, &1.0.into(), &1.0.into()), None);
    }
}
