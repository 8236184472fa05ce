//! Arrays from nothing but numbers: ranges, diagonals, grids.

use crate::array::{Array, Shape, Strides};
use crate::dtype::{DType, dispatch};
use crate::error::{Error, Result};
use crate::scalar::{Operand, Scalar, result_type};
use crate::ufunc::{ADD, MULTIPLY};

/// `start, start + step, …` up to but without `stop`, of `dtype`.
///
/// Errors: [`Error::ZeroDivision`] if `step` is 0.
pub fn arange(start: Scalar, stop: Scalar, step: Scalar, dtype: DType) -> Result<Array> {
    if step.as_f64() == 0.0 {
        return Err(Error::ZeroDivision("division by zero".into()));
    }
    let is_integral = start.dtype().is_integral() && stop.dtype().is_integral() && step.dtype().is_integral();
    if is_integral {
        let (start, stop, step) = (start.as_i64(), stop.as_i64(), step.as_i64());
        let span = i128::from(stop) - i128::from(start);
        let n = if (span > 0) == (step > 0) { span.unsigned_abs().div_ceil(step.unsigned_abs().into()) } else { 0 };
        let too_large = |_| Error::Value("Maximum allowed size exceeded".into());
        let n = usize::try_from(n).map_err(too_large)?;
        reserve(&[n])?;
        let data = (0..n as i64).map(|i| start.wrapping_add(i.wrapping_mul(step))).collect();
        return Array::vector::<i64>(data)?.cast(dtype);
    }
    let (start, stop, step) = (start.as_f64(), stop.as_f64(), step.as_f64());
    let n = ((stop - start) / step).ceil();
    if n.is_nan() || n > 1e18 {
        return Err(Error::Value("Maximum allowed size exceeded".into()));
    }
    let n = n.max(0.0) as usize;
    reserve(&[n])?;
    // NumPy steps by the rounded difference of the first two elements.
    let delta = (start + step) - start;
    let data = (0..n).map(|i| if i == 1 { start + step } else { start + i as f64 * delta }).collect();
    Array::vector::<f64>(data)?.cast(dtype)
}

/// `n` evenly spaced numbers from `start` to `stop`, which is the last of them if `endpoint`, and the distance between them.
pub fn linspace(start: &Array, stop: &Array, n: usize, endpoint: bool) -> Result<(Array, Array)> {
    reserve(&[n])?;
    let start = start.cast(DType::Float64)?;
    let stop = stop.cast(DType::Float64)?;
    let span = crate::ufunc::SUBTRACT.call(&[(&stop).into(), (&start).into()])?;
    let n_steps = if endpoint { n.saturating_sub(1) } else { n };
    let step = crate::ufunc::DIVIDE.call(&[(&span).into(), Operand::Float(n_steps as f64)])?;
    let mut counts = Array::vector((0..n).map(|i| i as f64).collect())?;
    for _ in 0..span.ndim() {
        counts = counts.insert_axis(1);
    }
    let is_flat = step.to_vec::<f64>().contains(&0.0);
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

/// Makes sure that there is memory for so many numbers: a list that cannot be had would end the program.
pub(crate) fn reserve(shape: &[usize]) -> Result<()> {
    Array::zeros(shape, DType::Float64).map(drop)
}

/// Whether row and column lie on or below the `k`-th diagonal.
pub fn tri(n: usize, m: usize, k: i64, dtype: DType) -> Result<Array> {
    reserve(&[n, m])?;
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
        return Err(Error::Value("array must be at least 1-d".into()));
    };
    let below = tri(n, m, k, DType::Bool)?;
    let zero = Array::zeros(&[], array.dtype())?;
    if keep_below { where_(&below, &array.into(), &zero.into()) } else { where_(&below, &zero.into(), &array.into()) }
}

/// `x` where `condition` is true, `y` elsewhere, all broadcast together.
pub fn where_(condition: &Array, x: &Operand, y: &Operand) -> Result<Array> {
    let dtype = result_type(&[x.clone(), y.clone()]);
    let (x, y) = (x.to_array(dtype)?, y.to_array(dtype)?);
    let arrays = crate::broadcast_arrays(&[condition.cast(DType::Bool)?, x, y])?;
    let [condition, x, y] = arrays.as_slice() else { return Err(Error::Value("where takes three arrays".into())) };
    let out = Array::zeros(condition.shape(), dtype)?;
    dispatch!(dtype, T => {
        ndarray::Zip::from(out.raw_mut::<T>()).and(condition.raw::<bool>()).and(x.raw::<T>()).and(y.raw::<T>()).for_each(|out, c, x, y| {
            // SAFETY: each pointer is one of the arrays' elements.
            unsafe { out.write(if c.read() { x.read() } else { y.read() }) }
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
