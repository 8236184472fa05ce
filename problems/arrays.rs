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
