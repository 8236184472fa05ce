//! Arrays from nothing but numbers: ranges, diagonals, grids.

use num_complex::Complex64;

use crate::array::{Array, Shape, Strides};
use crate::cast::Wide;
use crate::dtype::{DType, dispatch_width};
use crate::error::{Error, Result};
use crate::scalar::{Operand, Scalar, common_type};
use crate::ufunc::{ADD, MULTIPLY};

/// `start, start + step, …` up to but without `stop`, of `dtype`.
///
/// Errors: [`Error::ZeroDivision`] if `step` is 0.
pub fn arange(start: Scalar, stop: Scalar, step: Scalar, dtype: DType) -> Result<Array> {
    if !step.is_true() {
        return Err(Error::ZeroDivision("division by zero".into()));
    }
    let integers = (start.as_integer(), stop.as_integer(), step.as_integer());
    if let (Some(start), Some(stop), Some(step)) = integers {
        let span = stop - start;
        let n = if (span > 0) == (step > 0) { span.unsigned_abs().div_ceil(step.unsigned_abs()) } else { 0 };
        let too_large = |_| Error::Value("Maximum allowed size exceeded".into());
        let n = usize::try_from(n).map_err(too_large)?;
        reserve(&[n], dtype)?;
        let wide =
            if dtype == DType::UInt64 || stop.max(start) > i64::MAX.into() { DType::UInt64 } else { DType::Int64 };
        let data = (0..n as i64).map(|i| (start as i64).wrapping_add(i.wrapping_mul(step as i64))).collect();
        return Array::vector::<i64>(data)?.into_dtype(wide)?.into_dtype(dtype);
    }
    if start.dtype().is_complex() || stop.dtype().is_complex() || step.dtype().is_complex() {
        return complex_arange(start.as_complex(), stop.as_complex(), step.as_complex(), dtype);
    }
    let (start, stop, step) = (start.as_f64(), stop.as_f64(), step.as_f64());
    let n = steps((stop - start) / step, dtype)?;
    // NumPy steps by the rounded difference of the first two elements, each rounded to the dtype.
    let round = |x: f64| Scalar::Float64(x).cast(dtype).as_f64();
    let (first, second) = (round(start), round(start + step));
    let delta = round(second - first);
    let data = (0..n).map(|i| if i == 1 { second } else { round(first + round(round(i as f64) * delta)) }).collect();
    Array::vector::<f64>(data)?.into_dtype(dtype)
}

/// How many elements a range has, given its length in steps.
fn steps(length: f64, dtype: DType) -> Result<usize> {
    let n = length.ceil();
    if n.is_nan() || n > 1e18 {
        return Err(Error::Value("Maximum allowed size exceeded".into()));
    }
    let n = n.max(0.0) as usize;
    reserve(&[n], dtype)?;
    Ok(n)
}

/// As many steps as both parts have.
fn complex_arange(start: Complex64, stop: Complex64, step: Complex64, dtype: DType) -> Result<Array> {
    let length = crate::complex::divide(stop - start, step);
    let n = steps(
        length.re.ceil().min(length.im.ceil()).max(if length.im == 0.0 { length.re.ceil() } else { 0.0 }),
        dtype,
    )?;
    Array::vector::<Complex64>((0..n).map(|i| start + step * i as f64).collect())?.into_dtype(dtype)
}

/// `n` evenly spaced numbers from `start` to `stop`, which is the last of them if `endpoint`, and the distance between them.
pub fn linspace(start: &Array, stop: &Array, n: usize, endpoint: bool) -> Result<(Array, Array)> {
    let dtype = start.dtype().promote(stop.dtype()).promote(DType::Float64);
    reserve(&[n], dtype)?;
    let start = start.clone().into_dtype(dtype)?;
    let stop = stop.clone().into_dtype(dtype)?;
    let span = crate::ufunc::SUBTRACT.call(&[(&stop).into(), (&start).into()])?;
    let n_steps = if endpoint { n.saturating_sub(1) } else { n };
    let step = crate::ufunc::DIVIDE.call(&[(&span).into(), Operand::Float(n_steps as f64)])?;
    let mut counts = Array::vector((0..n).map(|i| i as f64).collect())?;
    for _ in 0..span.ndim() {
        counts = counts.insert_axis(1);
    }
    let is_flat = !crate::reduce::all(&step, &crate::Axes::all(step.ndim()), false)?.get_flat(0).is_true();
    let scaled = if n_steps == 0 {
        MULTIPLY.call(&[counts.into(), (&span).into()])?
    } else if is_flat {
        let share = crate::ufunc::DIVIDE.call(&[counts.into(), Operand::Float(n_steps as f64)])?;
        MULTIPLY.call(&[share.into(), (&span).into()])?
    } else {
        MULTIPLY.call(&[counts.into(), (&step).into()])?
    };
    let points = ADD.call(&[scaled.into(), (&start).into()])?;
    if endpoint && n > 1 {
        points.index_axis(0, n - 1).assign(&stop)?;
    }
    Ok((points, step))
}

/// Ones on the `k`-th diagonal of a matrix of zeros.
pub fn eye(n: usize, m: usize, k: i64, dtype: DType) -> Result<Array> {
    let matrix = Array::zeros(&[n, m], dtype)?;
    diagonal(&matrix, k)?.writeable().fill(Scalar::Int64(1));
    Ok(matrix)
}

/// The `k`-th diagonal of the first two axes, as a view, moved to the last axis.
pub fn diagonal(array: &Array, k: i64) -> Result<Array> {
    if array.ndim() < 2 {
        return Err(Error::Value("diag requires an array of at least two dimensions".into()));
    }
    let (n, m) = (array.shape()[0] as i64, array.shape()[1] as i64);
    let (row, column) = if k < 0 { (-k, 0) } else { (0, k) };
    let extent = (n - row).min(m - column).max(0) as usize;
    let mut shape: Shape = array.shape()[2..].into();
    let mut strides: Strides = array.strides()[2..].into();
    shape.push(extent);
    strides.push(array.strides()[0] + array.strides()[1]);
    let at = if extent == 0 { 0 } else { array.strides()[0] * row as isize + array.strides()[1] * column as isize };
    Ok(array.view((array.offset() as isize + at) as usize, shape, strides).read_only())
}

/// A matrix with the vector on its `k`-th diagonal; of a matrix, its diagonal.
pub fn diag(array: &Array, k: i64) -> Result<Array> {
    match array.ndim() {
        1 => {
            let n = array.size() + k.unsigned_abs() as usize;
            let matrix = Array::zeros(&[n, n], array.dtype())?;
            diagonal(&matrix, k)?.writeable().assign(array)?;
            Ok(matrix)
        }
        2 => diagonal(array, k),
        _ => Err(Error::Value("Input must be 1- or 2-d.".into())),
    }
}

/// Makes sure that there is memory for such an array, and for the list of its elements on the way: one that cannot be had would end the program.
pub(crate) fn reserve(shape: &[usize], dtype: DType) -> Result<()> {
    let widest = if dtype.itemsize() > 8 { dtype } else { DType::Float64 };
    Array::zeros(shape, widest).map_err(|_| Error::Memory { shape: shape.to_vec(), dtype }).map(drop)
}

/// Whether row and column lie on or below the `k`-th diagonal.
pub fn tri(n: usize, m: usize, k: i64, dtype: DType) -> Result<Array> {
    reserve(&[n, m], DType::Bool)?;
    let data: Vec<bool> = (0..n as i64).flat_map(|i| (0..m as i64).map(move |j| j <= i + k)).collect();
    Array::from_vec(data, &[n, m])?.cast(dtype)
}

/// The matrix with zeros above its `k`-th diagonal.
pub fn tril(array: &Array, k: i64) -> Result<Array> {
    triangle(array, k, true)
}

/// The matrix with zeros below its `k`-th diagonal.
pub fn triu(array: &Array, k: i64) -> Result<Array> {
    triangle(array, k - 1, false)
}

fn triangle(array: &Array, k: i64, keep_below: bool) -> Result<Array> {
    let array = if array.ndim() == 1 { array.broadcast_to(&[array.size(), array.size()])? } else { array.clone() };
    let &[.., n, m] = array.shape() else {
        return Err(Error::Type("tri() missing 1 required positional argument: 'N'".into()));
    };
    let below = tri(n, m, k, DType::Bool)?;
    let zero = Array::zeros(&[], array.dtype())?;
    if keep_below { where_(&below, &array.into(), &zero.into()) } else { where_(&below, &zero.into(), &array.into()) }
}

/// `x` where `condition` is true, `y` elsewhere, all broadcast together.
pub fn where_(condition: &Array, x: &Operand, y: &Operand) -> Result<Array> {
    let dtype = common_type(&[x.clone(), y.clone()])?;
    // A Python integer that the arrays do not hold wraps.
    let array = |operand: &Operand| match operand {
        Operand::Int(i) => Array::scalar(Scalar::new(Wide::from_integer(*i), dtype))?.into_dtype(dtype),
        operand => operand.to_array(dtype),
    };
    let (x, y) = (array(x)?, array(y)?);
    let arrays = crate::broadcast_arrays(&[condition.clone().into_dtype(DType::Bool)?, x, y])?;
    let [condition, x, y] = arrays.as_slice() else { return Err(Error::Value("where takes three arrays".into())) };
    // SAFETY: the loop below writes every element.
    let out = unsafe { Array::room_for_result(&arrays, dtype)? };
    if !dtype.is_number() && dtype != DType::Object {
        let condition = condition.insert_axis(condition.ndim()).broadcast_to(out.words().shape())?;
        let words = where_(&condition, &x.words().into(), &y.words().into())?;
        out.words().assign(&words)?;
        return Ok(out);
    }
    dispatch_width!(dtype, T => {
        crate::lanes::for_each_lane([condition, x, y, &out], &mut |[condition, x, y, out], [c_step, x_step, y_step, out_step], n| {
            for i in 0..n as isize {
                // SAFETY: a lane's elements are the arrays'.
                unsafe {
                    let is_x = condition.offset(i * c_step).read() != 0;
                    // Both are read, so that nothing waits for the condition.
                    let (x, y) = (x.offset(i * x_step).cast::<T>(), y.offset(i * y_step).cast::<T>());
                    let (x, y) = (x.read_unaligned(), y.read_unaligned());
                    out.offset(i * out_step).cast::<T>().write_unaligned(if is_x { x } else { y });
                }
            }
        });
    });
    Ok(out)
}

/// Coordinates of a grid: one array an axis, each of the shape of them all; `is_xy` makes the first two change places.
pub fn meshgrid(axes: &[Array], is_xy: bool) -> Result<Vec<Array>> {
    let n = axes.len();
    let place = |k: usize| if is_xy && n > 1 && k < 2 { 1 - k } else { k };
    let views: Vec<Array> = axes
        .iter()
        .enumerate()
        .map(|(k, axis)| {
            let mut view = crate::shape::ravel(axis)?;
            for d in 0..n {
                if d != place(k) {
                    view = view.insert_axis(d);
                }
            }
            Ok(view)
        })
        .collect::<Result<_>>()?;
    crate::broadcast_arrays(&views)?.iter().map(Array::copy).collect()
}
