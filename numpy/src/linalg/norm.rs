//! Norms of vectors and matrices.

use crate::array::Array;
use crate::dtype::DType;
use crate::error::{Error, Result};
use crate::reduce::{Axes, count_nonzero, max, min, sum};
use crate::scalar::Operand;
use crate::ufunc::{ABSOLUTE, ADD, MULTIPLY, POWER, SQRT};

/// The norm of each vector along one axis, or of each matrix along two; of all elements if `axes` is `None` and so is `order`.
///
/// `order` is the exponent, infinite for the largest magnitude; `None` is the Euclidean (Frobenius) norm.
/// Errors: [`Error::Value`] for a matrix norm that needs singular values.
pub fn norm(array: &Array, order: Option<f64>, axes: Option<&[isize]>, keepdims: bool) -> Result<Array> {
    let array = if array.dtype().is_integral() { array.cast(DType::Float64)? } else { array.clone() };
    if order.is_none() || (order == Some(2.0) && axes.map_or(array.ndim(), <[isize]>::len) == 1) {
        let axes = Axes::new(axes, array.ndim())?;
        let square = |parts: Array| MULTIPLY.call(&[(&parts).into(), (&parts).into()]);
        let squares = if array.dtype().is_complex() {
            ADD.call(&[square(array.real())?.into(), square(array.imag())?.into()])?
        } else {
            square(array)?
        };
        return SQRT.call(&[sum(&squares, &axes, keepdims, None)?.into()]);
    }
    let order = order.unwrap_or(2.0);
    let list: Vec<isize> = axes.map_or_else(|| (0..array.ndim() as isize).collect(), <[isize]>::to_vec);
    let magnitude = ABSOLUTE.call(&[(&array).into()])?;
    match list.as_slice() {
        [_] => {
            let axes = Axes::new(Some(&list), array.ndim())?;
            if order == f64::INFINITY {
                max(&magnitude, &axes, keepdims)
            } else if order == f64::NEG_INFINITY {
                min(&magnitude, &axes, keepdims)
            } else if order == 0.0 {
                count_nonzero(&array, &axes, keepdims)?.cast(array.dtype().real())
            } else if order == 1.0 {
                sum(&magnitude, &axes, keepdims, None)
            } else {
                let powers = POWER.call(&[magnitude.into(), Operand::Float(order)])?;
                POWER.call(&[sum(&powers, &axes, keepdims, None)?.into(), Operand::Float(1.0 / order)])
            }
        }
        &[row, column] => {
            // The largest or smallest sum of a row (∞) or a column (1).
            let (summed, reduced) = if order.is_infinite() { (column, row) } else { (row, column) };
            if order.abs() != 1.0 && !order.is_infinite() {
                return Err(Error::Value(format!(
                    "the matrix norm of order {order} is not available here: it needs singular values"
                )));
            }
            let sums = sum(&magnitude, &Axes::new(Some(&[summed]), array.ndim())?, true, None)?;
            let axes = Axes::new(Some(&[reduced]), array.ndim())?;
            let kept = if order > 0.0 { max(&sums, &axes, true)? } else { min(&sums, &axes, true)? };
            Ok(Axes::new(Some(&list), array.ndim())?.finish(&kept, keepdims))
        }
        _ => Err(Error::Value("Improper number of dimensions to norm.".into())),
    }
}
