//! The largest and the smallest, and where they are.
//!
//! The narrow dtypes are compared in the wide type that holds them.

use num_complex::Complex64;

use super::Axes;
use super::fold::{Lane, fold};
use crate::array::Array;
use crate::dtype::{DType, Element};
use crate::error::{Error, Result};
use crate::ufunc::{SUBTRACT, maximum, minimum};
use crate::{complex, ufunc};

/// The largest along `axes`; NaN if there is one.
///
/// Errors: [`Error::NoIdentity`] of nothing.
pub fn max(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    // Texts have none, whether or not there are any.
    if !matches!(array.dtype(), DType::Str(_)) {
        refuse_nothing(array, axes, "maximum")?;
    }
    if !array.dtype().is_number() {
        return super::general::fold(&ufunc::MAXIMUM, array, axes, keepdims, None);
    }
    let wide = widest(array)?;
    let reduced = match wide.dtype() {
        DType::Bool => return super::any(array, axes, keepdims),
        DType::UInt64 => fold(&wide, axes, 0, u64::max, |a, lane| lane.iter().fold(a, u64::max))?,
        DType::Float64 => {
            fold(&wide, axes, f64::NEG_INFINITY, maximum, |a, lane| extreme(a, lane, maximum, |x, y| x > y))?
        }
        DType::Complex128 => {
            let least = Complex64::new(f64::NEG_INFINITY, f64::NEG_INFINITY);
            fold(&wide, axes, least, complex::maximum, |a, lane| lane.iter().fold(a, complex::maximum))?
        }
        _ => fold(&wide, axes, i64::MIN, i64::max, |a, lane| lane.iter().fold(a, i64::max))?,
    };
    axes.finish(&reduced, keepdims).into_dtype(array.dtype())
}

/// The smallest along `axes`; NaN if there is one.
///
/// Errors: [`Error::NoIdentity`] of nothing.
pub fn min(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    // Texts have none, whether or not there are any.
    if !matches!(array.dtype(), DType::Str(_)) {
        refuse_nothing(array, axes, "minimum")?;
    }
    if !array.dtype().is_number() {
        return super::general::fold(&ufunc::MINIMUM, array, axes, keepdims, None);
    }
    let wide = widest(array)?;
    let reduced = match wide.dtype() {
        DType::Bool => return super::all(array, axes, keepdims),
        DType::UInt64 => fold(&wide, axes, u64::MAX, u64::min, |a, lane| lane.iter().fold(a, u64::min))?,
        DType::Float64 => fold(&wide, axes, f64::INFINITY, minimum, |a, lane| extreme(a, lane, minimum, |x, y| x < y))?,
        DType::Complex128 => {
            let most = Complex64::new(f64::INFINITY, f64::INFINITY);
            fold(&wide, axes, most, complex::minimum, |a, lane| lane.iter().fold(a, complex::minimum))?
        }
        _ => fold(&wide, axes, i64::MAX, i64::min, |a, lane| lane.iter().fold(a, i64::min))?,
    };
    axes.finish(&reduced, keepdims).into_dtype(array.dtype())
}

/// What `choose` leaves of `a` and a lane, one after the other.
///
/// Where there is neither NaN nor doubt about the sign of a zero, the order does not matter, and it is sought in eight places side by side.
fn extreme(a: f64, lane: Lane<f64>, choose: fn(f64, f64) -> f64, is_better: impl Fn(f64, f64) -> bool) -> f64 {
    if let Some((chunks, rest)) = lane.dense().map(<[f64]>::as_chunks::<8>)
        && let Some((best, has_nan)) = best_of_chunks(chunks, is_better, f64::is_nan)
        && !has_nan
        && best.iter().all(|&x| x != 0.0)
    {
        return best.iter().chain(rest).copied().fold(a, choose);
    }
    lane.iter().fold(a, choose)
}

/// The best of each of eight columns, and whether there is a NaN; `None` of nothing.
fn best_of_chunks<T: Copy>(
    chunks: &[[T; 8]],
    is_better: impl Fn(T, T) -> bool,
    is_nan: impl Fn(T) -> bool,
) -> Option<([T; 8], bool)> {
    let mut best = *chunks.first()?;
    // As wide as the elements, so that both are vectorised.
    let mut nans = [0u64; 8];
    for chunk in chunks {
        for k in 0..8 {
            best[k] = if is_better(chunk[k], best[k]) { chunk[k] } else { best[k] };
            nans[k] |= u64::from(is_nan(chunk[k]));
        }
    }
    Some((best, nans != [0; 8]))
}

/// The largest minus the smallest.
pub fn ptp(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    SUBTRACT.call(&[max(array, axes, keepdims)?.into(), min(array, axes, keepdims)?.into()])
}

/// Where the largest element of each lane along `axis` is, the first of equals; a NaN counts as largest.
///
/// Errors: [`Error::Value`] of nothing.
pub fn argmax(array: &Array, axis: usize) -> Result<Array> {
    if !array.dtype().is_number() {
        return argmax(&crate::sort::ranks(array)?, axis);
    }
    match ufunc::wide_dtype(array.dtype()) {
        DType::UInt64 => position(array, axis, "argmax", |x: u64, y| x > y, |_| false),
        DType::Float64 => position(array, axis, "argmax", |x: f64, y| x > y, f64::is_nan),
        DType::Complex128 => position(array, axis, "argmax", complex::greater::<f64>, complex::is_nan::<f64>),
        _ => position(array, axis, "argmax", |x: i64, y| x > y, |_| false),
    }
}

/// Where the smallest element of each lane along `axis` is, the first of equals; a NaN counts as smallest.
///
/// Errors: [`Error::Value`] of nothing.
pub fn argmin(array: &Array, axis: usize) -> Result<Array> {
    if !array.dtype().is_number() {
        return argmin(&crate::sort::ranks(array)?, axis);
    }
    match ufunc::wide_dtype(array.dtype()) {
        DType::UInt64 => position(array, axis, "argmin", |x: u64, y| x < y, |_| false),
        DType::Float64 => position(array, axis, "argmin", |x: f64, y| x < y, f64::is_nan),
        DType::Complex128 => {
            position(array, axis, "argmin", |x, y| complex::greater::<f64>(y, x), complex::is_nan::<f64>)
        }
        _ => position(array, axis, "argmin", |x: i64, y| x < y, |_| false),
    }
}

/// How many elements are compared before it is asked whether one was the best.
const PART: usize = 32;

fn position<T: Element>(
    array: &Array,
    axis: usize,
    name: &str,
    is_better: impl Fn(T, T) -> bool,
    is_nan: impl Fn(T) -> bool,
) -> Result<Array> {
    let n = array.shape()[axis];
    if n == 0 {
        return Err(Error::Value(format!("attempt to get {name} of an empty sequence")));
    }
    let lanes = array.axis_last(axis).into_dtype(T::DTYPE)?.contiguous()?.walkable()?;
    // SAFETY: dense and aligned, and nothing writes to it before the positions are there.
    let values = unsafe { std::slice::from_raw_parts(lanes.ptr::<T>(), lanes.size()) };
    let positions = values.chunks_exact(n).map(|lane| {
        let better = |x: T, y: T| if is_better(y, x) { y } else { x };
        let (chunks, rest) = lane.as_chunks::<8>();
        let (best, has_nan) = best_of_chunks(chunks, &is_better, &is_nan).unwrap_or(([lane[0]; 8], false));
        if has_nan || rest.iter().any(|&x| is_nan(x)) {
            return lane.iter().position(|&x| is_nan(x)).unwrap_or(0) as i64;
        }
        let best = best.iter().chain(rest).copied().fold(lane[0], better);
        let is_best = |&x: &T| !is_better(best, x);
        // The part first, without looking where in it.
        let has_best = |part: &[T]| part.iter().fold(false, |has, x| has | is_best(x));
        let before = lane.chunks(PART).take_while(|part| !has_best(part)).count() * PART;
        (before + lane[before..].iter().position(is_best).unwrap_or(0)) as i64
    });
    Array::from_vec(positions.collect(), &lanes.shape()[..lanes.ndim() - 1])
}

/// The array in the wide dtype that holds it, broadcast as it was; booleans as they are.
fn widest(array: &Array) -> Result<Array> {
    let wide = ufunc::wide_dtype(array.dtype());
    if array.dtype() == DType::Bool || array.dtype() == wide {
        return Ok(array.clone());
    }
    let is_spread = |&axis: &usize| array.strides()[axis] == 0 && array.shape()[axis] > 1;
    let once = (0..array.ndim()).filter(is_spread).fold(array.clone(), |once, axis| once.slice_axis(axis, 0, 1));
    once.into_dtype(wide)?.broadcast_to(array.shape())
}

fn refuse_nothing(array: &Array, axes: &Axes, operation: &'static str) -> Result<()> {
    let results: usize = axes.kept_shape(array.shape()).iter().product();
    if axes.n_reduced(array.shape()) == 0 && results > 0 { Err(Error::NoIdentity { operation }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Scalar;

    /// As one looks at one number after the other.
    fn check(values: &[f64]) {
        let array = Array::vector(values.to_vec()).unwrap();
        let bits = |found: Result<Array>| found.unwrap().get_flat(0).as_f64().to_bits();
        let axes = Axes::all(1);
        assert_eq!(bits(max(&array, &axes, false)), values.iter().copied().reduce(maximum).unwrap().to_bits());
        assert_eq!(bits(min(&array, &axes, false)), values.iter().copied().reduce(minimum).unwrap().to_bits());
        let first = |is_better: fn(f64, f64) -> bool| {
            let is_best = |x: f64| x.is_nan() || !values.iter().any(|&y| is_better(y, x) || y.is_nan());
            Scalar::Int64(values.iter().position(|&x| is_best(x)).unwrap() as i64)
        };
        assert_eq!(argmax(&array, 0).unwrap().get_flat(0), first(|x, y| x > y), "{values:?}");
        assert_eq!(argmin(&array, 0).unwrap().get_flat(0), first(|x, y| x < y), "{values:?}");
    }

    #[test]
    fn side_by_side_or_one_after_the_other_is_the_same() {
        for n in [1, 7, 8, 9, 40, 100] {
            let values: Vec<f64> = (0..n).map(|i| f64::from(i * 37 % 11) - 5.0).collect();
            check(&values);
            for odd in [f64::NAN, -f64::NAN, 0.0, -0.0, f64::INFINITY, f64::NEG_INFINITY] {
                for place in [0, n as usize / 2, n as usize - 1] {
                    let mut values = values.clone();
                    values[place] = odd;
                    check(&values);
                    check(&values.iter().map(|x| x * 0.0).collect::<Vec<_>>());
                }
            }
        }
    }
}
