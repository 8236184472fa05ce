//! Sorting. NaN comes last.

use std::cmp::Ordering;

use crate::array::Array;
use crate::dtype::{DType, Element, dispatch};
use crate::error::Result;

/// The order of elements, NaN after everything.
pub fn order<T: Element>(x: T, y: T) -> Ordering {
    x.partial_cmp(&y).unwrap_or_else(|| is_nan(x).cmp(&is_nan(y)))
}

fn is_nan<T: Element>(x: T) -> bool {
    x.partial_cmp(&x).is_none()
}

/// Each lane along `axis` in ascending order, copied.
pub fn sort(array: &Array, axis: usize) -> Result<Array> {
    dispatch!(array.dtype(), T => {
        let lanes = array.axis_last(axis);
        let mut values = lanes.to_vec::<T>();
        for lane in values.chunks_exact_mut(array.shape()[axis].max(1)) {
            // Equal elements cannot be told apart, so the order among them does not matter.
            lane.sort_unstable_by(|x, y| order(*x, *y));
        }
        Array::from_vec(values, lanes.shape())?.last_to_axis(axis).contiguous()
    })
}

/// The positions that sort each lane along `axis`; equals keep their order.
pub fn argsort(array: &Array, axis: usize) -> Result<Array> {
    dispatch!(array.dtype(), T => {
        let lanes = array.axis_last(axis);
        let values = lanes.to_vec::<T>();
        let mut positions = Vec::with_capacity(values.len());
        for lane in values.chunks_exact(array.shape()[axis].max(1)) {
            positions.extend(sorted_positions(lane));
        }
        Array::from_vec(positions, lanes.shape())?.last_to_axis(axis).contiguous()
    })
}

/// The positions that sort by the last key, ties by the one before it, and so on.
pub fn lexsort(keys: &[Array]) -> Result<Array> {
    use crate::error::Error;
    let Some(first) = keys.first() else {
        return Err(Error::Type("need sequence of keys with len > 0 in lexsort".into()));
    };
    if keys.iter().any(|key| key.shape() != first.shape()) {
        return Err(Error::Value("all keys need to be the same shape".into()));
    }
    let n = first.size();
    let mut positions: Vec<i64> = (0..n as i64).collect();
    for key in keys {
        dispatch!(key.dtype(), T => {
            let values = key.to_vec::<T>();
            positions.sort_by(|&i, &j| order(values[i as usize], values[j as usize]));
        });
    }
    Array::vector(positions)
}

/// The positions that sort a lane; equals keep their order.
pub(crate) fn sorted_positions<T: Element>(lane: &[T]) -> Vec<i64> {
    let mut positions: Vec<i64> = (0..lane.len() as i64).collect();
    positions.sort_by(|&i, &j| order(lane[i as usize], lane[j as usize]));
    positions
}

/// Where each of `values` would go in the sorted vector `sorted`: before its equals, or after them if `right`.
pub fn searchsorted(sorted: &Array, values: &Array, right: bool) -> Result<Array> {
    let dtype = sorted.dtype().promote(values.dtype());
    let positions = dispatch!(dtype, T => {
        let sorted = sorted.to_vec_cast::<T>()?;
        let goes_after = |x: T, value: T| match order(x, value) {
            Ordering::Less => true,
            Ordering::Equal => right,
            Ordering::Greater => false,
        };
        let values = values.to_vec_cast::<T>()?.into_iter();
        values.map(|value| sorted.partition_point(|&x| goes_after(x, value)) as i64).collect()
    });
    Array::from_vec::<i64>(positions, values.shape())
}

/// How often each of 0, 1, … occurs, or the sum of the weights of its occurrences; `n` counts at least.
pub fn bincount(values: &Array, weights: Option<&Array>, n: usize) -> Result<Array> {
    use crate::error::Error;
    if values.ndim() != 1 {
        return Err(Error::Value("object of too small depth for desired array".into()));
    }
    if !values.dtype().is_integral() && values.size() > 0 {
        return Err(Error::Type(
            "Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'".into(),
        ));
    }
    let values = values.to_vec_cast::<i64>()?;
    if values.iter().any(|&value| value < 0) {
        return Err(Error::Value("'list' argument must have no negative elements".into()));
    }
    let most = values.iter().max().map_or(0, |&value| usize::try_from(value).map_or(usize::MAX, |value| value + 1));
    let n = most.max(n);
    let Some(weights) = weights else {
        let counts = Array::zeros(&[n], DType::Int64)?;
        let mut data = counts.to_vec::<i64>();
        for value in values {
            data[value as usize] += 1;
        }
        return Array::vector(data);
    };
    let weights = weights.to_vec_cast::<f64>()?;
    if weights.len() != values.len() {
        return Err(Error::Value("The weights and list don't have the same length.".into()));
    }
    let mut sums = Array::zeros(&[n], DType::Float64)?.to_vec::<f64>();
    for (value, weight) in values.into_iter().zip(weights) {
        sums[value as usize] += weight;
    }
    Array::vector(sums)
}
