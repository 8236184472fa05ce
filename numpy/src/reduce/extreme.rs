//! The largest and the smallest, and where they are.

use super::Axes;
use super::fold::fold;
use crate::array::Array;
use crate::dtype::{DType, dispatch};
use crate::error::{Error, Result};
use crate::ufunc::{SUBTRACT, maximum, minimum};

/// The largest along `axes`; NaN if there is one.
///
/// Errors: [`Error::NoIdentity`] of nothing.
pub fn max(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    refuse_nothing(array, axes, "maximum")?;
    let reduced = match array.dtype() {
        DType::Bool => return super::any(array, axes, keepdims),
        DType::Int64 => fold(array, axes, i64::MIN, i64::max, |a, lane| lane.iter().fold(a, i64::max))?,
        DType::Float64 => fold(array, axes, f64::NEG_INFINITY, maximum, |a, lane| lane.iter().fold(a, maximum))?,
    };
    Ok(axes.finish(&reduced, keepdims))
}

/// The smallest along `axes`; NaN if there is one.
///
/// Errors: [`Error::NoIdentity`] of nothing.
pub fn min(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    refuse_nothing(array, axes, "minimum")?;
    let reduced = match array.dtype() {
        DType::Bool => return super::all(array, axes, keepdims),
        DType::Int64 => fold(array, axes, i64::MAX, i64::min, |a, lane| lane.iter().fold(a, i64::min))?,
        DType::Float64 => fold(array, axes, f64::INFINITY, minimum, |a, lane| lane.iter().fold(a, minimum))?,
    };
    Ok(axes.finish(&reduced, keepdims))
}

/// The largest minus the smallest.
pub fn ptp(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    SUBTRACT.call(&[max(array, axes, keepdims)?.into(), min(array, axes, keepdims)?.into()])
}

/// Where the largest element of each lane along `axis` is, the first of equals; a NaN counts as largest.
///
/// Errors: [`Error::Value`] of nothing.
pub fn argmax(array: &Array, axis: usize) -> Result<Array> {
    dispatch!(array.dtype(), T => position::<T>(array, axis, "argmax", std::cmp::Ordering::Greater))
}

/// Where the smallest element of each lane along `axis` is, the first of equals; a NaN counts as smallest.
///
/// Errors: [`Error::Value`] of nothing.
pub fn argmin(array: &Array, axis: usize) -> Result<Array> {
    dispatch!(array.dtype(), T => position::<T>(array, axis, "argmin", std::cmp::Ordering::Less))
}

fn position<T: crate::dtype::Element>(
    array: &Array,
    axis: usize,
    name: &str,
    better: std::cmp::Ordering,
) -> Result<Array> {
    let n = array.shape()[axis];
    if n == 0 {
        return Err(Error::Value(format!("attempt to get {name} of an empty sequence")));
    }
    let lanes = array.axis_last(axis);
    let values = lanes.to_vec::<T>();
    let is_nan = |x: T| x.partial_cmp(&x).is_none();
    let positions = values.chunks_exact(n).map(|lane| {
        let mut best = 0;
        for (i, &x) in lane.iter().enumerate() {
            if is_nan(lane[best]) {
                break;
            }
            if is_nan(x) || x.partial_cmp(&lane[best]) == Some(better) {
                best = i;
            }
        }
        best as i64
    });
    Array::from_vec(positions.collect(), &lanes.shape()[..lanes.ndim() - 1])
}

fn refuse_nothing(array: &Array, axes: &Axes, operation: &'static str) -> Result<()> {
    let results: usize = axes.kept_shape(array.shape()).iter().product();
    if axes.n_reduced(array.shape()) == 0 && results > 0 { Err(Error::NoIdentity { operation }) } else { Ok(()) }
}
