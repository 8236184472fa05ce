//! Broadcasting: how shapes meet.

use crate::array::{Array, Shape, Strides};
use crate::error::{Error, Result};

/// The shape in which all `shapes` meet: aligned at the last axis, an extent of 1 stretches.
///
/// Errors: [`Error::Broadcast`] if two extents differ and neither is 1.
///
/// ```
/// assert_eq!(numpy::broadcast_shapes(&[&[3, 1], &[4]])?.as_slice(), [3, 4]);
/// # Ok::<(), numpy::Error>(())
/// ```
pub fn broadcast_shapes(shapes: &[&[usize]]) -> Result<Shape> {
    let ndim = shapes.iter().map(|shape| shape.len()).max().unwrap_or(0);
    let mut met: Shape = smallvec::smallvec![1; ndim];
    for shape in shapes {
        for (to, &n) in met[ndim - shape.len()..].iter_mut().zip(*shape) {
            match (*to, n) {
                (1, n) => *to = n,
                (_, 1) => {}
                (m, n) if m == n => {}
                _ => return Err(Error::Broadcast { shapes: shapes.iter().map(|shape| shape.to_vec()).collect() }),
            }
        }
    }
    Ok(met)
}

/// The strides of `array` stretched to `shape`, or `None` if it does not fit.
pub(crate) fn broadcast_strides(array: &Array, shape: &[usize]) -> Option<Strides> {
    let missing = shape.len().checked_sub(array.ndim())?;
    let mut strides: Strides = smallvec::smallvec![0; shape.len()];
    for (axis, (&n, &stride)) in array.shape().iter().zip(array.strides()).enumerate() {
        let wanted = shape[missing + axis];
        if n == wanted {
            strides[missing + axis] = stride;
        } else if n != 1 {
            return None;
        }
    }
    Some(strides)
}

/// As [`broadcast_shapes`], for arguments of a function: the error names the two that disagree.
///
/// Errors: [`Error::Mismatch`].
///
/// ```
/// let error = numpy::broadcast_arguments(&[&[1], &[2], &[4, 3]]).unwrap_err();
/// assert!(error.to_string().ends_with("Mismatch is between arg 1 with shape (2,) and arg 2 with shape (4, 3)."));
/// ```
pub fn broadcast_arguments(shapes: &[&[usize]]) -> Result<Shape> {
    let ndim = shapes.iter().map(|shape| shape.len()).max().unwrap_or(0);
    let mut met: Shape = smallvec::smallvec![1; ndim];
    for axis in 0..ndim {
        let mut source = 0;
        for (k, shape) in shapes.iter().enumerate() {
            let extent = (axis + shape.len()).checked_sub(ndim).map_or(1, |axis| shape[axis]);
            match (met[axis], extent) {
                (_, 1) => {}
                (1, n) => (met[axis], source) = (n, k),
                (m, n) if m == n => {}
                _ => {
                    let named = |k: usize| (k, shapes[k].to_vec());
                    return Err(Error::Mismatch { first: named(source), second: named(k) });
                }
            }
        }
    }
    Ok(met)
}

/// Views of all arrays in the shape in which they meet.
pub fn broadcast_arrays(arrays: &[Array]) -> Result<Vec<Array>> {
    let shapes: Vec<&[usize]> = arrays.iter().map(Array::shape).collect();
    let shape = broadcast_shapes(&shapes)?;
    arrays.iter().map(|array| array.broadcast_to(&shape)).collect()
}
