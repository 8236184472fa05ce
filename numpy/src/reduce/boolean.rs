//! Reductions of truth values.

use super::Axes;
use super::fold::fold;
use crate::array::Array;
use crate::cast::Cast;
use crate::dtype::dispatch;
use crate::error::Result;

/// Whether all elements are true; of none, yes.
pub fn all(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    let reduced = dispatch!(array.dtype(), T => {
        let is_true = |x: T| Cast::<bool>::cast(x);
        fold(array, axes, true, |a, x: T| a & is_true(x), |a, lane| a && lane.iter().all(is_true))
    })?;
    Ok(axes.finish(&reduced, keepdims))
}

/// Whether any element is true; of none, no.
pub fn any(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    let reduced = dispatch!(array.dtype(), T => {
        let is_true = |x: T| Cast::<bool>::cast(x);
        fold(array, axes, false, |a, x: T| a | is_true(x), |a, lane| a || lane.iter().any(is_true))
    })?;
    Ok(axes.finish(&reduced, keepdims))
}

/// How many elements are true.
pub fn count_nonzero(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    let reduced = dispatch!(array.dtype(), T => {
        let count = |a: i64, x: T| a + i64::from(Cast::<bool>::cast(x));
        fold(array, axes, 0i64, count, |a, lane| lane.iter().fold(a, count))
    })?;
    Ok(axes.finish(&reduced, keepdims))
}
