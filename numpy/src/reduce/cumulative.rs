//! Running sums and products.

use super::sum_dtype;
use crate::array::Array;
use crate::error::Result;
use crate::ufunc::{ADD, MULTIPLY, Ufunc};

/// Running sums along `axis`; booleans are counted, integers are widened to 64 bits.
pub fn cumsum(array: &Array, axis: usize) -> Result<Array> {
    running(&ADD, array, axis)
}

/// Running products along `axis`, likewise.
pub fn cumprod(array: &Array, axis: usize) -> Result<Array> {
    running(&MULTIPLY, array, axis)
}

fn running(ufunc: &Ufunc, array: &Array, axis: usize) -> Result<Array> {
    let dtype = sum_dtype(array.dtype());
    let array = if array.dtype() == dtype { array.clone() } else { array.cast(dtype)? };
    ufunc.accumulate(&array, axis)
}
