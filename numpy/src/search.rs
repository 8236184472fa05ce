//! Where elements are, and elements at given places.

use crate::array::{Array, Shape};
use crate::dtype::DType;
use crate::error::{Error, Result};
use crate::index::{Index, get, set};
use crate::reduce::{Axes, all};
use crate::ufunc::{EQUAL, ISNAN, LOGICAL_AND, LOGICAL_OR};

/// The positions of the true elements, one array an axis.
pub fn nonzero(array: &Array) -> Result<Vec<Array>> {
    let ndim = array.ndim();
    let mut positions: Vec<Vec<i64>> = vec![Vec::new(); ndim];
    let mut index: Shape = smallvec::smallvec![0; ndim];
    array.clone().into_dtype(DType::Bool)?.for_each(|is_true: bool| {
        if is_true {
            for (found, &i) in positions.iter_mut().zip(&index) {
                found.push(i as i64);
            }
        }
        for axis in (0..ndim).rev() {
            index[axis] += 1;
            if index[axis] < array.shape()[axis] {
                break;
            }
            index[axis] = 0;
        }
    });
    positions.into_iter().map(Array::vector).collect()
}

/// The positions of the true elements, one row each.
pub fn argwhere(array: &Array) -> Result<Array> {
    if array.ndim() == 0 {
        return Array::zeros(&[usize::from(array.item()?.is_true()), 0], DType::Int64);
    }
    Ok(crate::shape::stack(&nonzero(array)?, 0)?.transposed())
}

/// The elements at `positions` of `axis`; of the flat array if there is none.
pub fn take(array: &Array, positions: &Array, axis: Option<isize>) -> Result<Array> {
    let (array, axis) = match axis {
        None => (crate::shape::ravel(array)?, 0),
        Some(axis) => (array.clone(), array.axis(axis)?),
    };
    let mut indices = vec![Index::Slice { start: None, stop: None, step: 1 }; axis];
    indices.push(Index::Array(positions.cast(DType::Int64)?));
    if array.shape()[axis] == 0 && positions.size() > 0 {
        return Err(Error::Index("cannot do a non-empty take from an empty axes.".into()));
    }
    get(&array, &indices).and_then(|taken| taken.contiguous()).map_err(|error| match error {
        Error::OutOfBounds { index, size, .. } => Error::OutOfBounds { index, axis, size },
        other => other,
    })
}

/// For each lane along `axis`, the elements at the lane of `positions`: what [`crate::sort::argsort`] gives goes in here.
pub fn take_along_axis(array: &Array, positions: &Array, axis: isize) -> Result<Array> {
    get(array, &along_axis(array, positions, axis)?)
}

/// Sets what [`take_along_axis`] would take.
pub fn put_along_axis(array: &Array, positions: &Array, values: &Array, axis: isize) -> Result<()> {
    set(array, &along_axis(array, positions, axis)?, values)
}

fn along_axis(array: &Array, positions: &Array, axis: isize) -> Result<Vec<Index>> {
    let axis = array.axis(axis)?;
    if positions.ndim() != array.ndim() {
        return Err(Error::Value("`indices` and `arr` must have the same number of dimensions".into()));
    }
    if !positions.dtype().is_integral() {
        return Err(Error::Index("`indices` must be an integer array".into()));
    }
    (0..array.ndim())
        .map(|d| {
            if d == axis {
                return Ok(Index::Array(positions.clone()));
            }
            let mut range = Array::vector((0..array.shape()[d] as i64).collect())?;
            for k in 0..array.ndim() {
                if k != d {
                    range = range.insert_axis(k);
                }
            }
            Ok(Index::Array(range))
        })
        .collect()
}

/// Whether the arrays have one shape and equal elements.
pub fn array_equal(a: &Array, b: &Array, equal_nan: bool) -> Result<bool> {
    if a.shape() != b.shape() {
        return Ok(false);
    }
    let met = a.dtype().promote(b.dtype());
    // Unsigned and signed integers of 64 bits meet in doubles, as they do when they are compared.
    let (a, b) = (a.clone().into_dtype(met)?, b.clone().into_dtype(met)?);
    let equal = EQUAL.call(&[(&a).into(), (&b).into()])?;
    let is_nan = |x: &Array| ISNAN.call(&[x.into()]);
    let equal = if equal_nan {
        let both = LOGICAL_AND.call(&[is_nan(&a)?.into(), is_nan(&b)?.into()])?;
        LOGICAL_OR.call(&[equal.into(), both.into()])?
    } else {
        equal
    };
    Ok(all(&equal, &Axes::all(equal.ndim()), false)?.get_flat(0).is_true())
}
