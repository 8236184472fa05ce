//! `reshape`: the same elements in C order under another shape, as a view where strides allow.

use crate::array::{Array, Shape, Strides, c_strides};
use crate::error::{Error, Result};

/// The elements in C order under `shape`, in which one extent may be −1, to be inferred.
///
/// The result is a view wherever one set of strides can express it, else a copy.
/// Errors: [`Error::Reshape`] if the number of elements differs; [`Error::Value`] if two extents are −1.
pub fn reshape(array: &Array, shape: &[isize]) -> Result<Array> {
    let wrong = || Error::Reshape { size: array.size(), shape: shape.to_vec() };
    if shape.iter().filter(|&&n| n < 0).count() > 1 {
        return Err(Error::Value("can only specify one unknown dimension".into()));
    }
    let known: usize = shape
        .iter()
        .filter(|&&n| n >= 0)
        .try_fold(1usize, |size, &n| size.checked_mul(n as usize))
        .ok_or_else(wrong)?;
    let inferred = match array.size().checked_div(known) {
        Some(n) => n,
        None if array.size() == 0 && shape.iter().all(|&n| n >= 0) => 0,
        None => return Err(wrong()),
    };
    let shape: Shape = shape.iter().map(|&n| if n < 0 { inferred } else { n as usize }).collect();
    if shape.iter().product::<usize>() != array.size() {
        return Err(wrong());
    }
    match view_strides(array, &shape) {
        Some(strides) => Ok(array.view(array.offset(), shape, strides)),
        None => {
            let dense = array.contiguous()?;
            let strides = c_strides(&shape, dense.dtype().itemsize());
            Ok(dense.view(dense.offset(), shape, strides))
        }
    }
}

/// The elements in one axis, a view where strides allow.
pub fn ravel(array: &Array) -> Result<Array> {
    reshape(array, &[-1]).or_else(|_| reshape(array, &[array.size() as isize]))
}

/// The strides of `array` under `shape`, if there are any: each group of old axes that lies evenly in memory is split anew.
fn view_strides(array: &Array, shape: &[usize]) -> Option<Strides> {
    if array.size() == 0 || array.is_c_contiguous() {
        return Some(c_strides(shape, array.dtype().itemsize()));
    }
    let old: Vec<(usize, isize)> =
        array.shape().iter().copied().zip(array.strides().iter().copied()).filter(|&(n, _)| n != 1).collect();
    let mut strides: Strides = smallvec::smallvec![0; shape.len()];
    let (mut i, mut j) = (0, 0);
    while i < old.len() && j < shape.len() {
        let (first_old, first_new) = (i, j);
        let (mut n_old, mut n_new) = (old[i].0, shape[j]);
        while n_old != n_new {
            if n_new < n_old {
                j += 1;
                n_new *= shape.get(j)?;
            } else {
                i += 1;
                n_old *= old.get(i)?.0;
            }
        }
        // The old axes of this group must step as one.
        for pair in old[first_old..=i].windows(2) {
            if pair[0].1 != pair[1].1 * pair[1].0 as isize {
                return None;
            }
        }
        let mut step = old[i].1;
        for k in (first_new..=j).rev() {
            strides[k] = step;
            step *= shape[k] as isize;
        }
        i += 1;
        j += 1;
    }
    Some(strides)
}
