//! Reductions of elements that are not numbers, one step of a ufunc after the other.

use super::Axes;
use crate::array::Array;
use crate::error::Result;
use crate::scalar::Operand;
use crate::ufunc::Ufunc;

/// The elements along `axes`, folded by `ufunc`, after `initial` if there is one.
pub(super) fn fold(
    ufunc: &Ufunc,
    array: &Array,
    axes: &Axes,
    keepdims: bool,
    initial: Option<&Operand>,
) -> Result<Array> {
    let lanes = axes.to_lanes(array)?;
    let mut reduced = ufunc.reduce_axis(&lanes, lanes.ndim() - 1)?;
    if let Some(initial) = initial {
        reduced = ufunc.call(&[initial.to_array(reduced.dtype())?.into(), reduced.into()])?;
    }
    if !keepdims {
        return Ok(reduced);
    }
    let kept: Vec<isize> = axes.kept_shape(array.shape()).iter().map(|&n| n as isize).collect();
    crate::shape::reshape(&reduced, &kept)
}
