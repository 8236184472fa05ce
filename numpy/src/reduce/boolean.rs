//! Reductions of truth values; every dtype is cast to booleans first.

use super::Axes;
use super::fold::fold;
use crate::array::Array;
use crate::dtype::DType;
use crate::error::Result;

/// Whether all elements are true; of none, yes.
pub fn all(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    let truths = truths(array)?;
    let reduced = fold(&truths, axes, true, |a, x: bool| a & x, |a, lane| a && lane.iter().all(|x| x))?;
    Ok(axes.finish(&reduced, keepdims))
}

/// Whether any element is true; of none, no.
pub fn any(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    let truths = truths(array)?;
    let reduced = fold(&truths, axes, false, |a, x: bool| a | x, |a, lane| a || lane.iter().any(|x| x))?;
    Ok(axes.finish(&reduced, keepdims))
}

/// How many elements are true.
pub fn count_nonzero(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    super::sum(&truths(array)?, axes, keepdims, None)
}

fn truths(array: &Array) -> Result<Array> {
    if array.dtype() == DType::Bool { Ok(array.clone()) } else { array.cast(DType::Bool) }
}
