//! Axes moved, added and taken away; all of them views.

use crate::array::{Array, normalize_axis};
use crate::error::{Error, Result};

/// Two axes exchanged.
pub fn swapaxes(array: &Array, a: isize, b: isize) -> Result<Array> {
    let (a, b) = (named_axis("axis1", a, array.ndim())?, named_axis("axis2", b, array.ndim())?);
    let mut order: Vec<isize> = (0..array.ndim() as isize).collect();
    order.swap(a, b);
    array.permuted(&order)
}

/// As [`normalize_axis`], where the error says which argument is wrong.
fn named_axis(name: &'static str, axis: isize, ndim: usize) -> Result<usize> {
    normalize_axis(axis, ndim).map_err(|_| Error::NamedAxis { name, axis, ndim })
}

/// The axes `source` moved to the places `destination`; the others keep their order.
pub fn moveaxis(array: &Array, source: &[isize], destination: &[isize]) -> Result<Array> {
    let ndim = array.ndim();
    let named = |name: &'static str, axes: &[isize]| -> Result<Vec<usize>> {
        let mut found = Vec::new();
        for &axis in axes {
            let axis = named_axis(name, axis, ndim)?;
            if found.contains(&axis) {
                return Err(Error::Value(format!("repeated axis in `{name}` argument")));
            }
            found.push(axis);
        }
        Ok(found)
    };
    let (source, destination) = (named("source", source)?, named("destination", destination)?);
    if source.len() != destination.len() {
        return Err(Error::Value("`source` and `destination` arguments must have the same number of elements".into()));
    }
    let mut order: Vec<usize> = (0..ndim).filter(|axis| !source.contains(axis)).collect();
    let mut moves: Vec<(usize, usize)> = destination.into_iter().zip(source).collect();
    moves.sort_unstable();
    for (to, from) in moves {
        order.insert(to, from);
    }
    array.permuted(&order.into_iter().map(|axis| axis as isize).collect::<Vec<_>>())
}

/// New axes of extent 1 at the places `axes` of the result.
pub fn expand_dims(array: &Array, axes: &[isize]) -> Result<Array> {
    let ndim = array.ndim() + axes.len();
    let mut places = axes.iter().map(|&axis| normalize_axis(axis, ndim)).collect::<Result<Vec<_>>>()?;
    places.sort_unstable();
    if places.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Error::Value("repeated axis".into()));
    }
    Ok(places.into_iter().fold(array.clone(), |array, axis| array.insert_axis(axis)))
}

/// The axes of extent 1 taken away: all of them, or those named.
///
/// Errors: [`Error::Value`] if a named one is longer.
pub fn squeeze(array: &Array, axes: Option<&[isize]>) -> Result<Array> {
    let mut gone = match axes {
        None => (0..array.ndim()).filter(|&axis| array.shape()[axis] == 1).collect(),
        Some(axes) => axes.iter().map(|&axis| array.axis(axis)).collect::<Result<Vec<_>>>()?,
    };
    if gone.iter().any(|&axis| array.shape()[axis] != 1) {
        return Err(Error::Value("cannot select an axis to squeeze out which has size not equal to one".into()));
    }
    gone.sort_unstable();
    gone.dedup();
    Ok(gone.into_iter().rev().fold(array.clone(), |array, axis| array.remove_axis(axis)))
}

/// `ndim` axes at least, as `atleast_1d`, `atleast_2d` and `atleast_3d` add them.
pub fn at_least(array: &Array, ndim: usize) -> Array {
    match (array.ndim(), ndim) {
        (have, want) if have >= want => array.clone(),
        (0, _) => at_least(&array.insert_axis(0), ndim),
        (1, 3) => array.insert_axis(0).insert_axis(2),
        (1, _) => array.insert_axis(0),
        (have, _) => array.insert_axis(have),
    }
}
