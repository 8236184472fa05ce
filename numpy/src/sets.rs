//! Distinct elements.

use crate::array::Array;
use crate::error::Result;
use crate::sort::Keys;

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
    let keys = Keys::of(array)?;
    let n = array.size();
    let (mut index, mut counts) = (Vec::new(), Vec::new());
    let mut inverse = vec![0i64; n];
    for i in keys.sorted(n.max(1)) {
        let is_new = index.last().is_none_or(|&first: &i64| keys.compare(first as usize, &keys, i as usize).is_ne());
        if is_new {
            index.push(i);
            counts.push(0i64);
        }
        if let Some(count) = counts.last_mut() {
            *count += 1;
        }
        inverse[i as usize] = index.len() as i64 - 1;
    }
    let index = Array::vector(index)?;
    Ok(Unique {
        values: crate::search::take(array, &index, None)?,
        index,
        inverse: Array::from_vec(inverse, array.shape())?,
        counts: Array::vector(counts)?,
    })
}
