//! Sorting. NaN comes last; complex numbers go by real part, then by imaginary part.
//!
//! Elements are sorted by keys whose order is theirs, so that the sorting itself is compiled for few types.

use std::cmp::Ordering;

use num_complex::Complex64;

use crate::array::Array;
use crate::dtype::{DType, Kind};
use crate::error::{Error, Result};

/// The order of doubles, NaN after everything.
pub(crate) fn order(x: f64, y: f64) -> Ordering {
    x.partial_cmp(&y).unwrap_or_else(|| x.is_nan().cmp(&y.is_nan()))
}

/// Each lane along `axis` in ascending order, copied.
pub fn sort(array: &Array, axis: usize) -> Result<Array> {
    let lanes = array.axis_last(axis);
    let n = array.shape()[axis].max(1);
    let sorted = match Keys::of(&lanes)? {
        // Equal elements cannot be told apart, so they are sorted where they are.
        Keys::Integers(mut keys) if array.dtype().is_number() => {
            keys.chunks_exact_mut(n).for_each(<[u64]>::sort_unstable);
            let flip = if array.dtype() == DType::UInt64 { 0 } else { SIGN };
            let values = keys.into_iter().map(|key| key ^ flip).collect();
            Array::from_vec::<u64>(values, lanes.shape())?.into_dtype(array.dtype())?
        }
        keys => {
            let flat = crate::shape::ravel(&lanes)?;
            let offsets = keys.sorted(n).into_iter().enumerate().map(|(i, at)| (i / n * n) as i64 + at).collect();
            let sorted = crate::search::take(&flat, &Array::vector(offsets)?, None)?;
            let shape: Vec<isize> = lanes.shape().iter().map(|&n| n as isize).collect();
            crate::shape::reshape(&sorted, &shape)?
        }
    };
    // In memory as the array is.
    let out = Array::zeros_like_layout(array, array.dtype())?;
    out.assign(&sorted.last_to_axis(axis))?;
    Ok(out)
}

/// The positions that sort each lane along `axis`; equals keep their order.
pub fn argsort(array: &Array, axis: usize) -> Result<Array> {
    let lanes = array.axis_last(axis);
    let positions = Keys::of(&lanes)?.sorted(array.shape()[axis].max(1));
    Array::from_vec(positions, lanes.shape())?.last_to_axis(axis).contiguous()
}

/// The positions that sort each lane along `axis` by the last key, ties by the one before it, and so on.
///
/// Errors: [`Error::Value`] unless all keys have one shape, [`Error::Type`] if there is none.
pub fn lexsort(keys: &[Array], axis: isize) -> Result<Array> {
    let Some(first) = keys.first() else {
        return Err(Error::Type("need sequence of keys with len > 0 in lexsort".into()));
    };
    if keys.iter().any(|key| key.shape() != first.shape()) {
        return Err(Error::Value("all keys need to be the same shape".into()));
    }
    if first.ndim() == 0 {
        return Array::zeros(&[], DType::Int64);
    }
    let axis = first.axis(axis)?;
    let n = first.shape()[axis].max(1) as i64;
    let mut positions: Vec<i64> = (0..first.size() as i64).collect();
    for key in keys {
        let key = Keys::of(&key.axis_last(axis))?;
        positions.chunks_mut(n as usize).for_each(|lane| key.sort_positions(lane));
    }
    positions.iter_mut().for_each(|position| *position %= n);
    Array::from_vec(positions, first.axis_last(axis).shape())?.last_to_axis(axis).contiguous()
}

/// The sign bit of 64.
const SIGN: u64 = 1 << 63;

/// For each element, in C order, what stands for it when it is compared: equal keys for equal elements, and for all NaN.
pub(crate) enum Keys {
    /// Of integers and booleans.
    Integers(Vec<u64>),
    /// Of floats.
    Floats(Vec<u64>),
    /// Of complex numbers: where NaN stands decides first.
    Complex(Vec<(u8, u64, u64)>),
    /// Of text.
    Text(Vec<String>),
}

impl Keys {
    /// The keys of an array's elements.
    pub(crate) fn of(array: &Array) -> Result<Keys> {
        Ok(match array.dtype().kind() {
            Kind::Unsigned if array.dtype() == DType::UInt64 => Keys::Integers(array.to_vec_cast::<u64>()?),
            Kind::Bool | Kind::Signed | Kind::Unsigned => {
                let values = array.to_vec_cast::<i64>()?;
                Keys::Integers(values.into_iter().map(|x| x as u64 ^ SIGN).collect())
            }
            Kind::Text => Keys::Text(crate::text::to_strings(array)),
            Kind::Object | Kind::Record => Keys::of(&ranks(array)?)?,
            Kind::Float => Keys::Floats(array.to_vec_cast::<f64>()?.into_iter().map(float_key).collect()),
            Kind::Complex => Keys::Complex(array.to_vec_cast::<Complex64>()?.into_iter().map(complex_key).collect()),
        })
    }

    /// The positions that sort each lane of `n`, counted from its beginning; equals keep their order.
    pub(crate) fn sorted(&self, n: usize) -> Vec<i64> {
        match self {
            Keys::Integers(keys) | Keys::Floats(keys) => sorted_lanes(keys, n),
            Keys::Complex(keys) => sorted_lanes(keys, n),
            Keys::Text(keys) => sorted_lanes(&keys.iter().collect::<Vec<_>>(), n),
        }
    }

    fn sort_positions(&self, positions: &mut [i64]) {
        match self {
            Keys::Integers(keys) | Keys::Floats(keys) => positions.sort_by_key(|&i| keys[i as usize]),
            Keys::Complex(keys) => positions.sort_by_key(|&i| keys[i as usize]),
            Keys::Text(keys) => positions.sort_by(|&i, &j| keys[i as usize].cmp(&keys[j as usize])),
        }
    }

    /// How the element at `i` compares with that at `j` of other keys of the same dtype.
    pub(crate) fn compare(&self, i: usize, other: &Keys, j: usize) -> Ordering {
        match (self, other) {
            (Keys::Complex(a), Keys::Complex(b)) => a[i].cmp(&b[j]),
            (Keys::Text(a), Keys::Text(b)) => a[i].cmp(&b[j]),
            (Keys::Integers(a) | Keys::Floats(a), Keys::Integers(b) | Keys::Floats(b)) => a[i].cmp(&b[j]),
            _ => Ordering::Equal,
        }
    }
}

/// For each element, in the array's shape, a number whose order is that of the elements: records go by their fields, first to last.
///
/// Errors: whatever `<` between objects raises.
pub(crate) fn ranks(array: &Array) -> Result<Array> {
    let DType::Record(record) = array.dtype() else {
        return match array.dtype() {
            DType::Object => crate::object::ranks(array),
            _ => Ok(crate::sets::unique(array)?.inverse),
        };
    };
    let columns: Vec<Vec<i64>> =
        record.fields().iter().map(|field| ranks(&array.field(field))?.to_vec_cast()).collect::<Result<_>>()?;
    let key = |i: usize| columns.iter().map(|column| column[i]).collect::<Vec<i64>>();
    let mut places: Vec<usize> = (0..array.size()).collect();
    places.sort_by_cached_key(|&i| key(i));
    let mut ranks = vec![0i64; array.size()];
    for pair in places.windows(2) {
        ranks[pair[1]] = ranks[pair[0]] + i64::from(key(pair[0]) != key(pair[1]));
    }
    Array::from_vec(ranks, array.shape())
}

fn sorted_lanes<K: Ord + Copy>(keys: &[K], n: usize) -> Vec<i64> {
    let mut positions = Vec::with_capacity(keys.len());
    for lane in keys.chunks_exact(n) {
        let start = positions.len();
        positions.extend(0..n as i64);
        positions[start..].sort_by_key(|&i| lane[i as usize]);
    }
    positions
}

/// The bits of a double in an order that integers have: negative ones reversed, the zeros one, all NaN last.
fn float_key(x: f64) -> u64 {
    if x.is_nan() {
        return u64::MAX;
    }
    let bits = if x == 0.0 { 0 } else { x.to_bits() };
    if bits & SIGN == 0 { bits | SIGN } else { !bits }
}

fn complex_key(x: Complex64) -> (u8, u64, u64) {
    let class = match (x.re.is_nan(), x.im.is_nan()) {
        (false, false) => 0,
        (false, true) => 1,
        (true, false) => 2,
        (true, true) => 3,
    };
    (class, float_key(x.re), float_key(x.im))
}

/// Where each of `values` would go in the sorted vector `sorted`: before its equals, or after them if `right`.
pub fn searchsorted(sorted: &Array, values: &Array, right: bool) -> Result<Array> {
    let dtype = sorted.dtype().promote(values.dtype());
    let n = sorted.size();
    let (sorted, values) = (sorted.clone().into_dtype(dtype)?, values.clone().into_dtype(dtype)?);
    if matches!(dtype, DType::Object | DType::Record(_)) {
        // Ranks mean something only among elements that were ranked together.
        let (a, b) = (crate::shape::ravel(&sorted)?, crate::shape::ravel(&values)?);
        let all = ranks(&crate::shape::concatenate(&[a, b], 0)?)?;
        let shape: Vec<isize> = values.shape().iter().map(|&n| n as isize).collect();
        let values = crate::shape::reshape(&all.slice_axis(0, n, all.size()), &shape)?;
        return searchsorted(&all.slice_axis(0, 0, n), &values, right);
    }
    let (keys, wanted) = (Keys::of(&sorted)?, Keys::of(&values)?);
    let goes_after = |at: usize, value: usize| match keys.compare(at, &wanted, value) {
        Ordering::Less => true,
        Ordering::Equal => right,
        Ordering::Greater => false,
    };
    let place = |value: usize| {
        let (mut low, mut high) = (0, n);
        while low < high {
            let middle = low + (high - low) / 2;
            if goes_after(middle, value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low as i64
    };
    Array::from_vec((0..values.size()).map(place).collect(), values.shape())
}

/// How often each of 0, 1, … occurs, or the sum of the weights of its occurrences; `n` counts at least.
pub fn bincount(values: &Array, weights: Option<&Array>, n: usize) -> Result<Array> {
    if values.ndim() != 1 {
        return Err(Error::Value("object of too small depth for desired array".into()));
    }
    if !values.dtype().is_integral() && values.size() > 0 {
        return Err(Error::Type(format!(
            "Cannot cast array data from dtype('{}') to dtype('int64') according to the rule 'safe'",
            values.dtype()
        )));
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
