//! Means, spreads and quantiles.

use super::{Axes, sum};
use crate::array::Array;
use crate::dtype::DType;
use crate::error::{Error, Result};
use crate::scalar::Scalar;
use crate::ufunc::{ADD, DIVIDE, MULTIPLY, SQRT, SUBTRACT};

/// The arithmetic mean: a double of integers, else of the elements' dtype; of nothing, NaN. Half floats are added up as floats.
pub fn mean(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    let dtype = float_dtype(array.dtype());
    let summed = if dtype == DType::Float16 { DType::Float32 } else { dtype };
    float_mean(&array.clone().into_dtype(summed)?, axes, keepdims)?.into_dtype(dtype)
}

/// The mean squared distance from the mean, divided by `n − ddof`; infinite or NaN when that is not positive. Of complex numbers, that of the lengths.
pub fn var(array: &Array, axes: &Axes, ddof: f64, keepdims: bool) -> Result<Array> {
    let dtype = float_dtype(array.dtype()).real();
    let array = array.clone().into_dtype(float_dtype(array.dtype()))?;
    let distance = SUBTRACT.call(&[(&array).into(), float_mean(&array, axes, true)?.into()])?;
    let square = |parts: Array| MULTIPLY.call(&[(&parts).into(), (&parts).into()]);
    let squares = if array.dtype().is_complex() {
        ADD.call(&[square(distance.real())?.into(), square(distance.imag())?.into()])?
    } else {
        square(distance)?
    };
    let n = (axes.n_reduced(array.shape()) as f64 - ddof).max(0.0);
    let n = Array::scalar(Scalar::Float64(n))?;
    DIVIDE.call(&[sum(&squares, axes, keepdims)?.into(), n.into()])?.into_dtype(dtype)
}

/// The dtype of a mean.
fn float_dtype(dtype: DType) -> DType {
    if dtype.is_integral() { DType::Float64 } else { dtype }
}

fn float_mean(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    let total = sum(array, axes, keepdims)?;
    // The number of elements is a NumPy integer, so complex numbers are divided as the wider of the two.
    let n = Array::scalar(Scalar::Int64(axes.n_reduced(array.shape()) as i64))?;
    DIVIDE.call(&[total.into(), n.into()])?.into_dtype(array.dtype())
}

/// The square root of [`var`].
pub fn std(array: &Array, axes: &Axes, ddof: f64, keepdims: bool) -> Result<Array> {
    SQRT.call(&[var(array, axes, ddof, keepdims)?.into()])
}

/// The middle value, or the mean of the middle two; NaN if there is a NaN, or nothing.
pub fn median(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    if array.dtype().is_complex() {
        return Err(Error::Type("the median of complex numbers is not available here; sort them yourself".into()));
    }
    lanes(array, axes, keepdims, |lane| {
        let n = lane.len();
        match n {
            0 => f64::NAN,
            n if lane[n - 1].is_nan() => f64::NAN,
            n if n % 2 == 1 => lane[n / 2],
            n => (lane[n / 2 - 1] + lane[n / 2]) / 2.0,
        }
    })
}

/// What a quantile is when it falls between two elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interpolation {
    /// On the line between them.
    Linear,
    /// The lower one.
    Lower,
    /// The higher one.
    Higher,
    /// The nearer one, the even position of two.
    Nearest,
    /// Half way.
    Midpoint,
}

/// The value below which a share `q` of the elements lies.
///
/// Errors: [`Error::Value`] if `q` is not in 0 … 1; [`Error::Index`] of nothing.
pub fn quantile(array: &Array, q: f64, axes: &Axes, interpolation: Interpolation, keepdims: bool) -> Result<Array> {
    if !(0.0..=1.0).contains(&q) {
        return Err(Error::Value("Quantiles must be in the range [0, 1]".into()));
    }
    if axes.n_reduced(array.shape()) == 0 {
        return Err(Error::OutOfBounds { index: -1, axis: 0, size: 0 });
    }
    lanes(array, axes, keepdims, |lane| {
        let n = lane.len();
        if lane[n - 1].is_nan() {
            return f64::NAN;
        }
        let at = q * (n - 1) as f64;
        let low = at.floor() as usize;
        let (below, above) = (lane[low], lane[(low + 1).min(n - 1)]);
        let share = at - low as f64;
        match interpolation {
            Interpolation::Linear => lerp(below, above, share),
            Interpolation::Lower => below,
            Interpolation::Higher => lane[at.ceil() as usize],
            Interpolation::Nearest => lane[at.round_ties_even() as usize],
            Interpolation::Midpoint if share == 0.0 => below,
            Interpolation::Midpoint => lerp(below, above, 0.5),
        }
    })
}

/// NumPy's interpolation, which is exact at both ends.
fn lerp(a: f64, b: f64, t: f64) -> f64 {
    let difference = b - a;
    if t >= 0.5 { b - difference * (1.0 - t) } else { a + difference * t }
}

/// Reduces each lane, sorted with NaN last.
fn lanes(array: &Array, axes: &Axes, keepdims: bool, f: impl Fn(&[f64]) -> f64) -> Result<Array> {
    let kept = axes.kept_shape(array.shape());
    let n = axes.n_reduced(array.shape());
    let n_lanes = kept.iter().product();
    let mut values = axes.to_lanes(array)?.to_vec_cast::<f64>()?;
    let mut results = Vec::with_capacity(n_lanes);
    for k in 0..n_lanes {
        let lane = &mut values[k * n..(k + 1) * n];
        lane.sort_unstable_by(|x, y| crate::sort::order(*x, *y));
        results.push(f(lane));
    }
    if results.is_empty() && n_lanes > 0 {
        return Array::full(&kept, Scalar::Float64(f64::NAN));
    }
    axes.finish(&Array::from_vec(results, &kept)?, keepdims).into_dtype(float_dtype(array.dtype()))
}
