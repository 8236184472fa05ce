//! Decompositions of stacks of matrices.

use super::dense::{self, Matrix, Qr, Triangle};
use super::stack::{Parts, matrices, refuse_not_square, refuse_vector, result_dtype};
use crate::array::Array;
use crate::dtype::DType;
use crate::error::{Error, Result};

/// How much of a QR decomposition is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QrMode {
    /// As many columns of `Q` as there are in both.
    Reduced,
    /// A square `Q`.
    Complete,
    /// `R` alone.
    R,
    /// What LAPACK leaves: `R` and the reflections in one, transposed, and the scales.
    Raw,
}

/// `Q` and `R`, or what `mode` says: the first is absent for `R` alone.
///
/// Errors: [`Error::LinAlg`] for less than two axes.
pub fn qr(a: &Array, mode: QrMode) -> Result<(Option<Array>, Array)> {
    refuse_vector(a)?;
    let dtype = result_dtype(&[a])?;
    let a = a.cast(DType::Float64)?;
    let (n_rows, n_cols) = (a.shape()[a.ndim() - 2], a.shape()[a.ndim() - 1]);
    let n = n_rows.min(n_cols);
    let n_kept = if mode == QrMode::Complete { n_rows } else { n };
    let (first_shape, second_shape) = match mode {
        QrMode::Raw => (vec![n_cols, n_rows], vec![n]),
        _ => (vec![n_rows, n_kept], vec![n_kept, n_cols]),
    };
    let (mut first, mut second) = (Parts::like(&a, &first_shape), Parts::like(&a, &second_shape));
    for matrix in matrices(&a) {
        let qr = Qr::of(matrix);
        match mode {
            QrMode::R => second.push(qr.r(n_kept).to_rows()),
            QrMode::Raw => {
                let (packed, scales) = qr.raw();
                first.push(packed.transposed().to_rows());
                second.push(scales);
            }
            QrMode::Reduced | QrMode::Complete => {
                first.push(qr.q(n_kept).to_rows());
                second.push(qr.r(n_kept).to_rows());
            }
        }
    }
    Ok((if mode == QrMode::R { None } else { Some(first.finish(dtype)?) }, second.finish(dtype)?))
}

/// `U`, the singular values and `Vᵀ`, square ones if `full`.
///
/// Errors: [`Error::LinAlg`] for less than two axes, or for NaN or infinity.
pub fn svd(a: &Array, full: bool) -> Result<(Array, Array, Array)> {
    refuse_vector(a)?;
    let dtype = result_dtype(&[a])?;
    let a = a.cast(DType::Float64)?;
    let (n_rows, n_cols) = (a.shape()[a.ndim() - 2], a.shape()[a.ndim() - 1]);
    let n = n_rows.min(n_cols);
    let (u_cols, vt_rows) = if full { (n_rows, n_cols) } else { (n, n) };
    let mut u = Parts::like(&a, &[n_rows, u_cols]);
    let mut s = Parts::like(&a, &[n]);
    let mut vt = Parts::like(&a, &[vt_rows, n_cols]);
    for matrix in matrices(&a) {
        let svd = Some(&matrix).filter(|matrix| matrix.is_finite()).and_then(|matrix| dense::svd(matrix, full).ok());
        let svd = svd.ok_or_else(|| Error::LinAlg("SVD did not converge".into()))?;
        u.push(svd.u.to_rows());
        s.push(svd.s);
        vt.push(svd.vt.to_rows());
    }
    Ok((u.finish(dtype)?, s.finish(dtype)?, vt.finish(dtype)?))
}

/// Eigenvalues in ascending order and eigenvectors of symmetric matrices, of which one triangle is read.
///
/// Errors: [`Error::LinAlg`] unless square, or for NaN or infinity.
pub fn eigh(a: &Array, triangle: Triangle) -> Result<(Array, Array)> {
    refuse_not_square(a)?;
    let dtype = result_dtype(&[a])?;
    let a = a.cast(DType::Float64)?;
    let n = a.shape()[a.ndim() - 1];
    let (mut values, mut vectors) = (Parts::like(&a, &[n]), Parts::like(&a, &[n, n]));
    for matrix in matrices(&a) {
        let finite = Some(matrix).filter(Matrix::is_finite);
        let eigen = finite.and_then(|matrix| dense::symmetric_eigen(matrix, triangle).ok());
        let eigen = eigen.ok_or_else(no_eigenvalues)?;
        values.push(eigen.values);
        vectors.push(eigen.vectors.to_rows());
    }
    Ok((values.finish(dtype)?, vectors.finish(dtype)?))
}

/// Eigenvalues and eigenvectors, one a column, of general matrices; complex unless no value has an imaginary part.
///
/// Errors: [`Error::LinAlg`] unless square, or for NaN or infinity.
pub fn eig(a: &Array) -> Result<(Array, Array)> {
    refuse_not_square(a)?;
    let dtype = result_dtype(&[a])?;
    let a = a.cast(DType::Float64)?;
    let n = a.shape()[a.ndim() - 1];
    let (mut values, mut vectors) = (ComplexParts::like(&a, &[n]), ComplexParts::like(&a, &[n, n]));
    let mut is_real = true;
    for matrix in matrices(&a) {
        if !matrix.is_finite() {
            return Err(Error::LinAlg("Array must not contain infs or NaNs".into()));
        }
        let eigen = dense::eigen(matrix).map_err(|_| no_eigenvalues())?;
        is_real &= eigen.imaginary.iter().all(|&x| x == 0.0);
        values.real.push(eigen.real);
        values.imaginary.push(eigen.imaginary);
        vectors.real.push(eigen.vectors_real.to_rows());
        vectors.imaginary.push(eigen.vectors_imaginary.to_rows());
    }
    if is_real {
        return Ok((values.real.finish(dtype)?, vectors.real.finish(dtype)?));
    }
    Ok((values.finish(dtype)?, vectors.finish(dtype)?))
}

/// Results with an imaginary part.
struct ComplexParts {
    real: Parts,
    imaginary: Parts,
}

impl ComplexParts {
    fn like(array: &Array, shape: &[usize]) -> ComplexParts {
        ComplexParts { real: Parts::like(array, shape), imaginary: Parts::like(array, shape) }
    }

    /// All of them, as complex numbers with parts of `dtype`.
    fn finish(self, dtype: DType) -> Result<Array> {
        let (real, imaginary) = (self.real.finish(dtype)?, self.imaginary.finish(dtype)?);
        let joined = Array::zeros(real.shape(), dtype.promote_complex())?;
        joined.real().assign(&real)?;
        joined.imag().assign(&imaginary)?;
        Ok(joined)
    }
}

/// The triangle `L` with `L · Lᵀ = A`, or its transpose if the upper one is wanted.
///
/// Errors: [`Error::LinAlg`] unless square and positive definite.
pub fn cholesky(a: &Array, triangle: Triangle) -> Result<Array> {
    refuse_not_square(a)?;
    let dtype = result_dtype(&[a])?;
    let a = a.cast(DType::Float64)?;
    let n = a.shape()[a.ndim() - 1];
    let mut factors = Parts::like(&a, &[n, n]);
    for matrix in matrices(&a) {
        // The upper triangle is read for an upper factor.
        let matrix = if triangle == Triangle::Upper { matrix.transposed() } else { matrix };
        let lower = dense::cholesky(&matrix).ok_or_else(|| Error::LinAlg("Matrix is not positive definite".into()))?;
        factors.push(if triangle == Triangle::Upper { lower.transposed().to_rows() } else { lower.to_rows() });
    }
    factors.finish(dtype)
}

fn no_eigenvalues() -> Error {
    Error::LinAlg("Eigenvalues did not converge".into())
}
