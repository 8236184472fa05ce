//! Between the judge's arrays and ndarray's.

use judge::{Data, Value};
use ndarray::Dimension;

/// The floats of a valid argument as an array of the dimension that the signature gives it.
///
/// Panics if it is none; a pack's host turns that into an error with the message.
#[track_caller]
pub fn floats<D: Dimension>(array: &judge::Array) -> ndarray::Array<f64, D> {
    shaped(array.shape(), array.to_floats())
}

/// The booleans of a valid argument, as [`floats`].
#[track_caller]
pub fn booleans<D: Dimension>(array: &judge::Array) -> ndarray::Array<bool, D> {
    match array.data() {
        Data::Bool(items) => shaped(array.shape(), items.clone()),
        other => panic!("an array of {:?} where booleans were expected", other.dtype()),
    }
}

/// An array of floats as a value.
pub fn value<D: Dimension>(array: ndarray::Array<f64, D>) -> Value {
    let shape = array.shape().to_vec();
    Value::array(shape, array.into_iter().collect::<Vec<f64>>())
}

#[track_caller]
fn shaped<T, D: Dimension>(shape: &[usize], items: Vec<T>) -> ndarray::Array<T, D> {
    match ndarray::ArrayD::from_shape_vec(shape, items).and_then(|array| array.into_dimensionality()) {
        Ok(array) => array,
        Err(error) => panic!("an array of shape {shape:?} does not fit: {error}"),
    }
}

/// `n` whole numbers spread over `low` to `high`, in no order; both ends are among them if `n` is at least 2. For the largest inputs that the constraints allow.
pub fn spread(n: usize, low: f64, high: f64) -> Vec<f64> {
    let gaps = n.saturating_sub(1).max(1) as f64;
    // A prime that divides no `n` in use goes round once.
    (0..n).map(|idx| (low + (high - low) * (idx * 7919 % n) as f64 / gaps).round()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spreads_from_end_to_end() {
        assert_eq!(spread(4, -2.0, 1.0), [-2.0, 1.0, 0.0, -1.0]);
        assert_eq!(spread(5, 10.0, -10.0).iter().sum::<f64>(), 0.0);
    }
}
