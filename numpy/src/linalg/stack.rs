//! From arrays to matrices and back: the last two axes are a matrix, those before them a stack.

use super::dense::Matrix;
use crate::array::Array;
use crate::dtype::DType;
use crate::error::{Error, Result};

/// A matrix of doubles.
pub(super) fn matrix_of(array: &Array) -> Matrix {
    let (n_rows, n_cols) = (array.shape()[array.ndim() - 2], array.shape()[array.ndim() - 1]);
    Matrix::from_rows(&array.to_vec::<f64>(), n_rows, n_cols)
}

/// The matrices of a stack of doubles, one after the other.
pub(super) fn matrices(array: &Array) -> Vec<Matrix> {
    let (n_rows, n_cols) = (array.shape()[array.ndim() - 2], array.shape()[array.ndim() - 1]);
    let n_matrices: usize = array.shape()[..array.ndim() - 2].iter().product();
    let (data, n) = (array.to_vec::<f64>(), n_rows * n_cols);
    (0..n_matrices).map(|k| Matrix::from_rows(&data[k * n..(k + 1) * n], n_rows, n_cols)).collect()
}

/// Collects the parts of a decomposition, each of one shape throughout the stack.
pub(super) struct Parts {
    data: Vec<f64>,
    shape: Vec<usize>,
}

impl Parts {
    /// For matrices or vectors of that shape on a stack like `array`'s.
    pub(super) fn like(array: &Array, shape: &[usize]) -> Parts {
        let stack = &array.shape()[..array.ndim() - 2];
        Parts { data: Vec::new(), shape: [stack, shape].concat() }
    }

    /// Adds the next one, row after row.
    pub(super) fn push(&mut self, rows: impl IntoIterator<Item = f64>) {
        self.data.extend(rows);
    }

    /// All of them, rounded to `dtype`.
    pub(super) fn finish(self, dtype: DType) -> Result<Array> {
        Array::from_vec(self.data, &self.shape)?.into_dtype(dtype)
    }
}

/// Errors: [`Error::LinAlg`] for less than two axes.
pub(super) fn refuse_vector(a: &Array) -> Result<()> {
    let ndim = a.ndim();
    if ndim < 2 {
        return Err(Error::LinAlg(format!("{ndim}-dimensional array given. Array must be at least two-dimensional")));
    }
    Ok(())
}

/// Errors: [`Error::LinAlg`] unless the last two axes are as long as each other.
pub(super) fn refuse_not_square(a: &Array) -> Result<()> {
    refuse_vector(a)?;
    if a.shape()[a.ndim() - 1] != a.shape()[a.ndim() - 2] {
        return Err(Error::LinAlg("Last 2 dimensions of the array must be square".into()));
    }
    Ok(())
}

/// The dtype of a result: that of the operands if they are floats or complex, else double. The work is done in doubles.
///
/// Errors: [`Error::Type`] for half floats, as LAPACK has none, and for what is not a number.
pub(super) fn inexact_dtype(operands: &[&Array]) -> Result<DType> {
    if let Some(half) = operands.iter().find(|array| array.dtype() == DType::Float16 || !array.dtype().is_number()) {
        return Err(Error::Type(format!("array type {} is unsupported in linalg", half.dtype())));
    }
    let met = operands.iter().map(|array| array.dtype()).reduce(DType::promote).unwrap_or(DType::Float64);
    Ok(if met.is_integral() { DType::Float64 } else { met })
}

/// As [`inexact_dtype`], where only reals are available.
///
/// Errors: [`Error::Type`] for complex numbers.
pub(super) fn result_dtype(operands: &[&Array]) -> Result<DType> {
    match inexact_dtype(operands)? {
        dtype if dtype.is_complex() => {
            Err(Error::Type(format!("this function of `numpy.linalg` takes no {dtype} here; give it real numbers")))
        }
        dtype => Ok(dtype),
    }
}
