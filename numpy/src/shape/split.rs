//! An array cut along an axis, into views.

use crate::array::Array;
use crate::error::{Error, Result};

/// `n` equal parts.
///
/// Errors: [`Error::Value`] if the axis does not divide.
pub fn split(array: &Array, n: usize, axis: usize) -> Result<Vec<Array>> {
    if n == 0 || !array.shape()[axis].is_multiple_of(n) {
        return Err(Error::Value("array split does not result in an equal division".into()));
    }
    array_split(array, n, axis)
}

/// `n` parts as equal as can be, the longer ones first.
pub fn array_split(array: &Array, n: usize, axis: usize) -> Result<Vec<Array>> {
    if n == 0 {
        return Err(Error::Value("number sections must be larger than 0.".into()));
    }
    let extent = array.shape()[axis];
    let mut start = 0;
    Ok((0..n)
        .map(|k| {
            let stop = start + extent / n + usize::from(k < extent % n);
            let part = array.slice_axis(axis, start, stop);
            start = stop;
            part
        })
        .collect())
}

/// Parts that begin at the given positions.
pub fn split_at(array: &Array, positions: &[i64], axis: usize) -> Vec<Array> {
    let n = array.shape()[axis] as i64;
    let clamp = |at: i64| (if at < 0 { at + n } else { at }).clamp(0, n) as usize;
    let mut bounds = vec![0];
    bounds.extend(positions.iter().map(|&at| clamp(at)));
    bounds.push(n as usize);
    bounds.windows(2).map(|pair| array.slice_axis(axis, pair[0], pair[1].max(pair[0]))).collect()
}
