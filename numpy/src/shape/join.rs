//! Arrays joined along an axis they have, or a new one.

use super::at_least;
use crate::array::{Array, normalize_axis};
use crate::dtype::{Class, DType, must_meet};
use crate::error::{Error, Result};

/// The arrays one after the other along `axis`; the other extents must agree.
pub fn concatenate(arrays: &[Array], axis: isize) -> Result<Array> {
    let first = arrays.first().ok_or_else(|| Error::Value("need at least one array to concatenate".into()))?;
    if first.ndim() == 0 {
        return Err(Error::Value("zero-dimensional arrays cannot be concatenated".into()));
    }
    let axis = normalize_axis(axis, first.ndim())?;
    for (k, array) in arrays.iter().enumerate() {
        if array.ndim() != first.ndim() {
            return Err(Error::Value(format!(
                "all the input arrays must have same number of dimensions, but the array at index 0 has {} dimension(s) and the array at index {k} has {} dimension(s)",
                first.ndim(),
                array.ndim()
            )));
        }
        if let Some(d) = (0..first.ndim()).find(|&d| d != axis && array.shape()[d] != first.shape()[d]) {
            return Err(Error::Value(format!(
                "all the input array dimensions except for the concatenation axis must match exactly, but along dimension {d}, the array at index 0 has size {} and the array at index {k} has size {}",
                first.shape()[d],
                array.shape()[d]
            )));
        }
    }
    must_meet(&arrays.iter().map(|array| Class::Of(array.dtype())).collect::<Vec<_>>())?;
    let dtype = arrays.iter().map(Array::dtype).fold(first.dtype(), DType::promote);
    let mut shape = first.shape().to_vec();
    shape[axis] = arrays.iter().map(|array| array.shape()[axis]).sum();
    let joined = Array::zeros_for_parts(arrays, &shape, dtype)?;
    let mut start = 0;
    for array in arrays {
        let stop = start + array.shape()[axis];
        joined.slice_axis(axis, start, stop).assign(array)?;
        start = stop;
    }
    Ok(joined)
}

/// Arrays of one shape along a new axis.
pub fn stack(arrays: &[Array], axis: isize) -> Result<Array> {
    let first = arrays.first().ok_or_else(|| Error::Value("need at least one array to stack".into()))?;
    if arrays.iter().any(|array| array.shape() != first.shape()) {
        return Err(Error::Value("all input arrays must have the same shape".into()));
    }
    let axis = normalize_axis(axis, first.ndim() + 1)?;
    let arrays: Vec<Array> = arrays.iter().map(|array| array.insert_axis(axis)).collect();
    concatenate(&arrays, axis as isize)
}

/// Rows on top of each other.
pub fn vstack(arrays: &[Array]) -> Result<Array> {
    let arrays: Vec<Array> = arrays.iter().map(|array| at_least(array, 2)).collect();
    concatenate(&arrays, 0)
}

/// Arrays side by side: along the second axis, or the only one.
pub fn hstack(arrays: &[Array]) -> Result<Array> {
    let arrays: Vec<Array> = arrays.iter().map(|array| at_least(array, 1)).collect();
    let axis = if arrays.first().is_some_and(|array| array.ndim() == 1) { 0 } else { 1 };
    concatenate(&arrays, axis)
}

/// One-dimensional arrays as the columns of a matrix.
pub fn column_stack(arrays: &[Array]) -> Result<Array> {
    let arrays: Vec<Array> = arrays
        .iter()
        .map(|array| if array.ndim() < 2 { at_least(array, 2).transposed() } else { array.clone() })
        .collect();
    concatenate(&arrays, 1)
}
