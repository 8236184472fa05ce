//! Elements repeated, turned round or shifted.

use super::reshape;
use crate::array::{Array, Shape, Strides};
use crate::error::{Error, Result};
use crate::index::{Index, get};

/// Each element along `axis` `n` times in a row.
pub fn repeat(array: &Array, n: usize, axis: usize) -> Result<Array> {
    repeat_each(array, &vec![n as i64; array.shape()[axis]], axis)
}

/// Each element along `axis` as often as `counts` says.
pub fn repeat_each(array: &Array, counts: &[i64], axis: usize) -> Result<Array> {
    let extent = array.shape()[axis];
    if counts.len() != extent {
        return Err(Error::Value(format!(
            "operands could not be broadcast together with shape ({extent},) ({},)",
            counts.len()
        )));
    }
    if counts.iter().any(|&n| n < 0) {
        return Err(Error::Value("negative dimensions are not allowed".into()));
    }
    let total = counts.iter().fold(0u64, |total, &n| total.saturating_add(n as u64));
    let mut shape = array.shape().to_vec();
    shape[axis] = usize::try_from(total).unwrap_or(usize::MAX);
    crate::create::reserve(&shape, array.dtype())?;
    let positions = counts.iter().enumerate().flat_map(|(i, &n)| std::iter::repeat_n(i as i64, n as usize));
    take_positions(array, positions.collect(), axis)
}

/// The whole array repeated along each axis: from the last one backwards if `counts` are fewer, of an array with new axes in front if they are more.
///
/// Errors: [`Error::Memory`] if there is not enough, before anything is copied.
pub fn tile(array: &Array, counts: &[usize]) -> Result<Array> {
    let ndim = array.ndim().max(counts.len());
    let mut source = array.clone();
    while source.ndim() < ndim {
        source = source.insert_axis(0);
    }
    let skipped = ndim - counts.len();
    let count = |axis: usize| axis.checked_sub(skipped).map_or(1, |k| counts[k]);
    if (0..ndim).all(|axis| count(axis) == 1) {
        return source.copy();
    }
    let shape: Vec<usize> = (0..ndim).map(|axis| source.shape()[axis].saturating_mul(count(axis))).collect();
    let tiled = Array::zeros(&shape, array.dtype())?;
    if tiled.size() == 0 {
        return Ok(tiled);
    }
    // In front of each repeated axis stands one that counts the repetitions; the array does not move along it.
    let (mut extents, mut strides) = (Shape::default(), Strides::default());
    for axis in 0..ndim {
        if count(axis) > 1 {
            extents.push(count(axis));
            strides.push(0);
        }
        extents.push(source.shape()[axis]);
        strides.push(source.strides()[axis]);
    }
    let places: Vec<isize> = extents.iter().map(|&n| n as isize).collect();
    reshape(&tiled, &places)?.assign(&source.view(source.offset(), extents, strides))?;
    Ok(tiled)
}

/// A view with these axes in reverse.
pub fn flip(array: &Array, axes: &[usize]) -> Array {
    let shape: Shape = array.shape().into();
    let mut strides: Strides = array.strides().into();
    let mut offset = array.offset() as isize;
    for &axis in axes {
        if array.size() > 0 {
            offset += strides[axis] * (shape[axis] as isize - 1);
        }
        strides[axis] = -strides[axis];
    }
    array.view(offset as usize, shape, strides)
}

/// Elements shifted along `axis`; what leaves at one end comes back at the other.
pub fn roll(array: &Array, shift: i64, axis: usize) -> Result<Array> {
    let n = array.shape()[axis];
    if n == 0 {
        return array.copy();
    }
    let shift = shift.rem_euclid(n as i64) as usize;
    let rolled = Array::zeros_like_layout(array, array.dtype())?;
    rolled.slice_axis(axis, 0, shift).assign(&array.slice_axis(axis, n - shift, n))?;
    rolled.slice_axis(axis, shift, n).assign(&array.slice_axis(axis, 0, n - shift))?;
    Ok(rolled)
}

fn take_positions(array: &Array, positions: Vec<i64>, axis: usize) -> Result<Array> {
    let mut indices = vec![Index::Slice { start: None, stop: None, step: 1 }; axis];
    indices.push(Index::Array(Array::vector(positions)?));
    let taken = get(array, &indices)?;
    let shape: Vec<isize> = taken.shape().iter().map(|&n| n as isize).collect();
    reshape(&taken.contiguous()?, &shape)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dtype::DType;

    #[test]
    fn nothing_is_repeated_at_once_however_often() {
        let check = |shape: &[usize], counts: &[usize], expected: Option<&[usize]>| {
            let empty = Array::zeros(shape, DType::Float64).expect("it takes no room");
            let tiled = tile(&empty, counts).ok();
            assert_eq!(tiled.as_ref().map(Array::shape), expected, "{shape:?} {counts:?}");
        };
        check(&[2, 0, 3], &[1 << 20], Some(&[2, 0, 3 << 20]));
        check(&[2, 3], &[0, 1 << 20], Some(&[0, 3 << 20]));
        check(&[0], &[3, 1], Some(&[3, 0]));
        check(&[0, 3], &[1, usize::MAX], None);
        assert!(Array::zeros(&[0, 4, usize::MAX / 4], DType::Float64).is_err());
    }
}
