//! Reductions of elements that are not numbers, one step of a ufunc after the other.

use super::Axes;
use crate::array::Array;
use crate::error::Result;
use crate::ufunc::Ufunc;

/// The elements along `axes`, folded by `ufunc`.
pub(super) fn fold(ufunc: &Ufunc, array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    let lanes = axes.to_lanes(array)?;
    let reduced = ufunc.reduce_axis(&lanes, lanes.ndim() - 1)?;
    if !keepdims {
        return Ok(reduced);
    }
    let kept: Vec<isize> = axes.kept_shape(array.shape()).iter().map(|&n| n as isize).collect();
    crate::shape::reshape(&reduced, &kept)
}
