//! `pad`: a margin around an array.

use crate::array::Array;
use crate::error::{Error, Result};
use crate::index::{Index, get};
use crate::scalar::Scalar;

/// What fills the margin.
#[derive(Clone, Copy, Debug)]
pub enum Padding {
    /// One value.
    Constant(Scalar),
    /// The nearest element.
    Edge,
    /// The elements mirrored, without the edge itself.
    Reflect,
    /// The elements mirrored, the edge included.
    Symmetric,
    /// The elements from the other end.
    Wrap,
}

/// `array` with `widths[axis]` elements before and after each axis.
pub fn pad(array: &Array, widths: &[(usize, usize)], padding: Padding) -> Result<Array> {
    let shape: Vec<usize> = array
        .shape()
        .iter()
        .zip(widths)
        .map(|(&n, &(before, after))| before.saturating_add(n).saturating_add(after))
        .collect();
    crate::create::reserve(&shape, array.dtype())?;
    if let Padding::Constant(value) = padding {
        let padded = Array::full(&shape, value.cast(array.dtype()))?;
        let inner = array.shape().iter().zip(widths).enumerate();
        let inner =
            inner.fold(padded.clone(), |view, (axis, (&n, &(before, _)))| view.slice_axis(axis, before, before + n));
        inner.assign(array)?;
        return Ok(padded);
    }
    let mut padded = array.clone();
    for (axis, &(before, after)) in widths.iter().enumerate() {
        let n = array.shape()[axis] as i64;
        if n == 0 && before + after > 0 {
            return Err(Error::Value(format!(
                "can't extend empty axis {axis} using modes other than 'constant' or 'empty'"
            )));
        }
        let positions = (-(before as i64)..n + after as i64).map(|i| match padding {
            Padding::Edge | Padding::Constant(_) => i.clamp(0, n - 1),
            Padding::Wrap => i.rem_euclid(n),
            Padding::Symmetric => mirror(i.rem_euclid(2 * n), 2 * n - 1, n),
            Padding::Reflect if n == 1 => 0,
            Padding::Reflect => mirror(i.rem_euclid(2 * n - 2), 2 * n - 2, n),
        });
        let mut indices = vec![Index::Slice { start: None, stop: None, step: 1 }; axis];
        indices.push(Index::Array(Array::vector(positions.collect())?));
        padded = get(&padded, &indices)?;
    }
    padded.copy()
}

fn mirror(i: i64, sum: i64, n: i64) -> i64 {
    if i < n { i } else { sum - i }
}
