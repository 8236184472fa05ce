//! Means, spreads and quantiles.

use super::{Axes, sum};
use crate::array::Array;
use crate::dtype::{Casting, DType, Kind};
use crate::error::{Error, Result};
use crate::scalar::{Operand, Scalar};
use crate::sort::sort;
use crate::ufunc::{ADD, DIVIDE, ISNAN, MAXIMUM, MULTIPLY, SQRT, SQUARE, SUBTRACT, Ufunc};

/// A step of a computation, for whoever has to say what went wrong in it.
pub enum Step<'a> {
    /// A ufunc was called, between scalars or not.
    Call {
        /// Its name.
        ufunc: &'static str,
        /// Whether NumPy would have called it between scalars.
        is_scalar: bool,
        /// What it was called with.
        operands: &'a [Operand],
        /// What came out.
        out: &'a Array,
    },
    /// Elements were added up.
    Sum {
        /// The elements.
        array: &'a Array,
        /// Along which axes.
        axes: &'a Axes,
        /// Their sums.
        out: &'a Array,
    },
    /// Elements are cast.
    Cast {
        /// The elements.
        from: &'a Array,
        /// To which dtype.
        to: DType,
        /// Whether that is to add them up.
        is_summed: bool,
    },
}

/// Who is told of each step; an error ends the computation.
pub type Watch<'a> = &'a mut dyn FnMut(Step) -> Result<()>;

/// What the mean and the variance are taken of, and how.
#[derive(Clone, Debug)]
pub struct Moments<'a> {
    /// The axes that are gone after.
    pub axes: &'a Axes,
    /// Whether they stay with extent 1.
    pub keepdims: bool,
    /// In which dtype sums are kept; integers are summed as doubles if it is not said.
    pub dtype: Option<DType>,
    /// Which elements count, in the array's shape.
    pub mask: Option<Array>,
    /// What is taken from the number of elements before a variance is divided by it.
    pub ddof: f64,
}

impl Moments<'_> {
    fn sum(&self, array: &Array, dtype: Option<DType>, keepdims: bool, watch: Watch) -> Result<Array> {
        ADD.refuse_text(array, None, "reduce")?;
        let mut array = cast(array.clone(), dtype.unwrap_or(array.dtype()), true, watch)?;
        if let Some(mask) = &self.mask {
            array = crate::create::where_(mask, &array.into(), &Operand::Int(0))?;
        }
        let total = sum(&array, self.axes, keepdims, None)?;
        watch(Step::Sum { array: &array, axes: self.axes, out: &total })?;
        total.into_dtype(dtype.unwrap_or(array.dtype()))
    }

    /// How many elements become one.
    pub fn count(&self, shape: &[usize], keepdims: bool) -> Result<Array> {
        match &self.mask {
            Some(mask) => sum(mask, self.axes, keepdims, None),
            None => Array::scalar(Scalar::Int64(self.axes.n_reduced(shape) as i64)),
        }
    }

    /// The dtype in which sums of `dtype` are kept.
    fn summed(&self, dtype: DType) -> Option<DType> {
        self.dtype.or(dtype.is_integral().then_some(DType::Float64))
    }
}

fn call(ufunc: &Ufunc, operands: &[Operand], is_scalar: bool, watch: Watch) -> Result<Array> {
    let out = ufunc.call(operands)?;
    watch(Step::Call { ufunc: ufunc.name, is_scalar, operands, out: &out })?;
    Ok(out)
}

/// `total / count` in the dtype of `total`.
fn divide(total: Array, count: Array, watch: Watch) -> Result<Array> {
    let dtype = total.dtype();
    let is_scalar = total.ndim() == 0 && is_scalar_operation(dtype, count.dtype());
    let is_array = total.ndim() > 0;
    let quotient = call(&DIVIDE, &[total.into(), count.into()], is_scalar, watch)?;
    // Arrays are divided where they stand, and whatever is lost there is the division's.
    if is_array { quotient.into_dtype(dtype) } else { cast(quotient, dtype, false, watch) }
}

fn cast(array: Array, dtype: DType, is_summed: bool, watch: Watch) -> Result<Array> {
    if array.dtype() != dtype {
        watch(Step::Cast { from: &array, to: dtype, is_summed })?;
    }
    array.into_dtype(dtype)
}

/// Whether NumPy has code of its own for an operation between scalars of these dtypes: one must hold the other.
pub fn is_scalar_operation(a: DType, b: DType) -> bool {
    let met = a.promote(b);
    (met == a || met == b) && a != DType::Bool
}

/// The arithmetic mean: a double of integers, else of the elements' dtype; of nothing, NaN. Half floats are added up as floats.
pub fn mean(array: &Array, moments: &Moments, watch: Watch) -> Result<Array> {
    let is_half = moments.dtype.is_none() && array.dtype() == DType::Float16;
    let summed = if is_half { Some(DType::Float32) } else { moments.summed(array.dtype()) };
    let total = moments.sum(array, summed, moments.keepdims, watch)?;
    let mean = divide(total, moments.count(array.shape(), moments.keepdims)?, watch)?;
    if is_half { cast(mean, DType::Float16, false, watch) } else { Ok(mean) }
}

/// The mean squared distance from the mean, divided by `n − ddof`; infinite or NaN when that is not positive. Of complex numbers, that of the lengths.
pub fn var(array: &Array, moments: &Moments, watch: Watch) -> Result<Array> {
    let summed = moments.summed(array.dtype());
    let total = moments.sum(array, summed, true, watch)?;
    let mean = divide(total, moments.count(array.shape(), true)?, watch)?;
    let distance = call(&SUBTRACT, &[array.into(), mean.into()], false, watch)?;
    let squares = match array.dtype().kind() {
        Kind::Bool => call(&MULTIPLY, &[(&distance).into(), (&distance).into()], false, watch)?.real(),
        Kind::Complex => {
            let squares = [distance.real(), distance.imag()].map(|parts| call(&SQUARE, &[parts.into()], false, watch));
            let [re, im] = squares;
            call(&ADD, &[re?.into(), im?.into()], false, watch)?
        }
        _ => call(&SQUARE, &[distance.into()], false, watch)?,
    };
    let total = moments.sum(&squares, summed, moments.keepdims, watch)?;
    let count = moments.count(array.shape(), moments.keepdims)?;
    let ddof = moments.ddof;
    let ddof = if ddof.fract() == 0.0 { Operand::Int(ddof as i128) } else { Operand::Float(ddof) };
    let freedom = MAXIMUM.call(&[SUBTRACT.call(&[count.into(), ddof])?.into(), Operand::Int(0)])?;
    divide(total, freedom, watch)
}

/// The square root of [`var`].
///
/// Errors: [`Error::UfuncCast`] if a dtype was asked for that holds no roots.
pub fn std(array: &Array, moments: &Moments, watch: Watch) -> Result<Array> {
    let variance = var(array, moments, watch)?;
    let to = variance.dtype();
    let operands = [(&variance).into()];
    let root = SQRT.call(&operands)?;
    if variance.ndim() > 0 && !root.dtype().casts_same_kind(to) {
        let (place, from, casting) = ("output".to_owned(), root.dtype(), Casting::SameKind);
        return Err(Error::UfuncCast { ufunc: "sqrt", place, from, to, casting });
    }
    watch(Step::Call { ufunc: "sqrt", is_scalar: false, operands: &operands, out: &root })?;
    cast(root, to, false, watch)
}

/// The middle value, or the mean of the middle two; NaN if there is a NaN, or nothing.
pub fn median(array: &Array, axes: &Axes, keepdims: bool, watch: Watch) -> Result<Array> {
    let lanes = axes.to_lanes(array)?;
    let last = lanes.ndim() - 1;
    let n = lanes.shape()[last];
    let sorted = sort(&lanes, last)?;
    let middle = if n == 0 { sorted.clone() } else { sorted.slice_axis(last, (n - 1) / 2, n / 2 + 1) };
    let lane = Axes::new(Some(&[last as isize]), last + 1)?;
    let moments = Moments { axes: &lane, keepdims: false, dtype: None, mask: None, ddof: 0.0 };
    let mut median = mean(&middle, &moments, watch)?;
    if n > 0 && !sorted.dtype().is_integral() && sorted.dtype().is_number() {
        // NaN comes last.
        let end = sorted.index_axis(last, n - 1);
        median = crate::create::where_(&ISNAN.call(&[(&end).into()])?, &end.into(), &median.into())?;
    }
    let kept: Vec<isize> = axes.kept_shape(array.shape()).iter().map(|&n| n as isize).collect();
    Ok(axes.finish(&crate::shape::reshape(&median, &kept)?, keepdims))
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
    if axes.n_reduced(array.shape()) == 0 && array.dtype().is_integral() {
        return Err(Error::Index("cannot do a non-empty take from an empty axes.".into()));
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
    let dtype = if array.dtype().is_integral() { DType::Float64 } else { array.dtype() };
    axes.finish(&Array::from_vec(results, &kept)?, keepdims).into_dtype(dtype)
}
