//! The largest and the smallest, and where they are.
//!
//! The narrow dtypes are compared in the wide type that holds them.

use num_complex::Complex64;

use super::Axes;
use super::fold::fold;
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
        DType::Float64 => fold(&wide, axes, f64::NEG_INFINITY, maximum, |a, lane| lane.iter().fold(a, maximum))?,
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
        DType::Float64 => fold(&wide, axes, f64::INFINITY, minimum, |a, lane| lane.iter().fold(a, minimum))?,
        DType::Complex128 => {
            let most = Complex64::new(f64::INFINITY, f64::INFINITY);
            fold(&wide, axes, most, complex::minimum, |a, lane| lane.iter().fold(a, complex::minimum))?
        }
        _ => fold(&wide, axes, i64::MAX, i64::min, |a, lane| lane.iter().fold(a, i64::min))?,
    };
    axes.finish(&reduced, keepdims).into_dtype(array.dtype())
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
    let lanes = array.axis_last(axis);
    let values = lanes.to_vec_cast::<T>()?;
    let positions = values.chunks_exact(n).map(|lane| {
        let better = |x: T, y: T| if is_better(y, x) { y } else { x };
        // Eight lanes side by side, which is vectorised.
        let (mut best, mut has_nan) = ([lane[0]; 8], [false; 8]);
        let (chunks, rest) = lane.as_chunks::<8>();
        for chunk in chunks {
            for k in 0..8 {
                best[k] = better(best[k], chunk[k]);
                has_nan[k] |= is_nan(chunk[k]);
            }
        }
        if has_nan.contains(&true) || rest.iter().any(|&x| is_nan(x)) {
            return lane.iter().position(|&x| is_nan(x)).unwrap_or(0) as i64;
        }
        let best = best.iter().chain(rest).copied().fold(lane[0], better);
        lane.iter().position(|&x| !is_better(best, x)).unwrap_or(0) as i64
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
