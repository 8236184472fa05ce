//! Systems of linear equations, inverses and determinants.

use num_complex::Complex64;

use super::dense::{Elimination, Lu};
use super::stack::{inexact_dtype, matrices, matrix_of, refuse_not_square};
use crate::array::Array;
use crate::create::eye;
use crate::dtype::DType;
use crate::error::{Error, Result};
use crate::ufunc::{EXP, MULTIPLY};

/// The `x` for which `a @ x == b`; `b` is a vector or a matrix of columns, `a` may be a stack.
///
/// Errors: [`Error::Singular`]; [`Error::LinAlg`] unless `a` is square; [`Error::Value`] if `b` has another extent.
pub fn solve(a: &Array, b: &Array) -> Result<Array> {
    refuse_not_square(a)?;
    let n = a.shape()[a.ndim() - 1];
    if b.ndim() == 0 {
        return Err(Error::Value(
            "solve: Input operand 1 does not have enough dimensions (has 0, gufunc core with signature (m,m),(m,n)->(m,n) requires 2)".into(),
        ));
    }
    let is_vector = b.ndim() == 1;
    let b = if is_vector { b.insert_axis(1) } else { b.clone() };
    let found = b.shape()[b.ndim() - 2];
    if found != n {
        let (name, signature) = if is_vector { ("solve1", "(m,m),(m)->(m)") } else { ("solve", "(m,m),(m,n)->(m,n)") };
        return Err(Error::Value(format!(
            "{name}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature {signature} (size {found} is different from {n})"
        )));
    }
    let m = b.shape()[b.ndim() - 1];
    let stack = crate::broadcast_shapes(&[&a.shape()[..a.ndim() - 2], &b.shape()[..b.ndim() - 2]])?;
    let shaped = |last: usize| stack.iter().copied().chain([n, last]).collect::<Vec<_>>();
    let dtype = inexact_dtype(&[a, &b])?;
    let wide = if dtype.is_complex() { DType::Complex128 } else { DType::Float64 };
    let a = a.cast(wide)?.broadcast_to(&shaped(n))?;
    let b = b.cast(wide)?.broadcast_to(&shaped(m))?;
    let out = Array::zeros(&shaped(m), wide)?;
    each(&[&a, &b, &out], &|arrays| {
        let &[a, b, out] = arrays else { return Ok(()) };
        if dtype.is_complex() {
            let solution = Elimination::of(&a.to_vec(), &b.to_vec(), n, m).solution().ok_or(Error::Singular)?;
            return out.assign(&Array::from_vec::<Complex64>(solution, &[n, m])?);
        }
        let solution = Lu::of(matrix_of(a)).solve(&matrix_of(b)).ok_or(Error::Singular)?;
        out.assign(&Array::from_vec(solution.to_rows(), &[n, m])?)
    })?;
    let out = out.into_dtype(dtype)?;
    Ok(if is_vector { out.remove_axis(out.ndim() - 1) } else { out })
}

/// The inverse.
///
/// Errors: [`Error::Singular`]; [`Error::LinAlg`] unless square.
pub fn inv(a: &Array) -> Result<Array> {
    refuse_not_square(a)?;
    let n = a.shape()[a.ndim() - 1];
    solve(a, &eye(n, n, 0, inexact_dtype(&[a])?)?)
}

/// The sign of the determinant of each matrix (0 if singular) and the logarithm of its magnitude.
///
/// Errors: [`Error::LinAlg`] unless square.
pub fn slogdet(a: &Array) -> Result<(Array, Array)> {
    refuse_not_square(a)?;
    let dtype = inexact_dtype(&[a])?;
    if dtype.is_complex() {
        return complex_slogdet(a, dtype);
    }
    let (a, stack) = (a.cast(DType::Float64)?, &a.shape()[..a.ndim() - 2]);
    let (mut signs, mut logarithms) = (Vec::new(), Vec::new());
    for matrix in matrices(&a) {
        let (sign, logarithm) = Lu::of(matrix).sign_and_log_determinant();
        signs.push(sign);
        logarithms.push(logarithm);
    }
    Ok((Array::from_vec(signs, stack)?.into_dtype(dtype)?, Array::from_vec(logarithms, stack)?.into_dtype(dtype)?))
}

/// As [`slogdet`], where the sign is a direction.
fn complex_slogdet(a: &Array, dtype: DType) -> Result<(Array, Array)> {
    let (n, stack) = (a.shape()[a.ndim() - 1], &a.shape()[..a.ndim() - 2]);
    let values = a.to_vec_cast::<Complex64>()?;
    let n_matrices: usize = stack.iter().product();
    let parts = (0..n_matrices)
        .map(|k| Elimination::of(&values[k * n * n..(k + 1) * n * n], &[], n, 0).sign_and_log_determinant());
    let (signs, logarithms): (Vec<Complex64>, Vec<f64>) = parts.unzip();
    Ok((
        Array::from_vec(signs, stack)?.into_dtype(dtype)?,
        Array::from_vec(logarithms, stack)?.into_dtype(dtype.real())?,
    ))
}

/// The determinant of each matrix, by way of its logarithm as in NumPy.
///
/// Errors: [`Error::LinAlg`] unless square.
pub fn det(a: &Array) -> Result<Array> {
    let (signs, logarithms) = slogdet(a)?;
    MULTIPLY.call(&[signs.into(), EXP.call(&[logarithms.into()])?.into()])
}

/// Calls `f` with the matrices at each place of the stacks.
fn each(arrays: &[&Array], f: &impl Fn(&[&Array]) -> Result<()>) -> Result<()> {
    if arrays[0].ndim() == 2 {
        return f(arrays);
    }
    (0..arrays[0].shape()[0]).try_for_each(|i| {
        let slices: Vec<Array> = arrays.iter().map(|array| array.index_axis(0, i)).collect();
        each(&slices.iter().collect::<Vec<_>>(), f)
    })
}
