//! Running sums and products.

use crate::array::Array;
use crate::dtype::{DType, Element};
use crate::error::Result;

/// Running sums along `axis`; booleans are counted.
pub fn cumsum(array: &Array, axis: usize) -> Result<Array> {
    match array.dtype() {
        DType::Bool | DType::Int64 => running(&array.cast(DType::Int64)?, axis, i64::wrapping_add),
        DType::Float64 => running(array, axis, |a: f64, x| a + x),
    }
}

/// Running products along `axis`.
pub fn cumprod(array: &Array, axis: usize) -> Result<Array> {
    match array.dtype() {
        DType::Bool | DType::Int64 => running(&array.cast(DType::Int64)?, axis, i64::wrapping_mul),
        DType::Float64 => running(array, axis, |a: f64, x| a * x),
    }
}

fn running<T: Element>(array: &Array, axis: usize, step: impl Fn(T, T) -> T) -> Result<Array> {
    let lanes = array.axis_last(axis);
    let mut values = lanes.to_vec::<T>();
    for lane in values.chunks_exact_mut(array.shape()[axis].max(1)) {
        for i in 1..lane.len() {
            lane[i] = step(lane[i - 1], lane[i]);
        }
    }
    Array::from_vec(values, lanes.shape())?.last_to_axis(axis).contiguous()
}
