//! Distinct elements.

use crate::array::Array;
use crate::dtype::dispatch;
use crate::error::Result;
use crate::sort::sorted_positions;

/// The distinct elements and where they were.
#[derive(Clone, Debug)]
pub struct Unique {
    /// The distinct elements in ascending order.
    pub values: Array,
    /// Where each first occurs in the flat array.
    pub index: Array,
    /// For each element of the array, in its shape, which distinct element it is.
    pub inverse: Array,
    /// How often each occurs.
    pub counts: Array,
}

/// The distinct elements of the flat array; all NaN count as one.
pub fn unique(array: &Array) -> Result<Unique> {
    dispatch!(array.dtype(), T => {
        let flat = array.to_vec::<T>();
        let (mut values, mut index, mut counts) = (Vec::new(), Vec::new(), Vec::new());
        let mut inverse = vec![0i64; flat.len()];
        let is_nan = |x: T| x.partial_cmp(&x).is_none();
        for i in sorted_positions(&flat) {
            let x = flat[i as usize];
            let is_new = values.last().is_none_or(|&last: &T| last != x && !(is_nan(last) && is_nan(x)));
            if is_new {
                values.push(x);
                index.push(i);
                counts.push(0i64);
            }
            if let Some(count) = counts.last_mut() {
                *count += 1;
            }
            inverse[i as usize] = values.len() as i64 - 1;
        }
        Ok(Unique {
            values: Array::vector(values)?,
            index: Array::vector(index)?,
            inverse: Array::from_vec(inverse, array.shape())?,
            counts: Array::vector(counts)?,
        })
    })
}
