//! Systems of linear equations by elimination with the largest pivot first, as LAPACK's `getrf` does it.

use crate::array::Array;
use crate::create::eye;
use crate::dtype::DType;
use crate::error::{Error, Result};

/// A square matrix as the product of a permutation, a unit lower and an upper triangle, the latter two in one.
struct Factors {
    n: usize,
    lu: Vec<f64>,
    rows: Vec<usize>,
    sign: f64,
    is_singular: bool,
}

fn factor(matrix: &Array) -> Factors {
    let n = matrix.shape()[0];
    let mut lu = matrix.to_vec::<f64>();
    let mut rows: Vec<usize> = (0..n).collect();
    let (mut sign, mut is_singular) = (1.0, false);
    for k in 0..n {
        let mut pivot = k;
        for i in k + 1..n {
            if lu[i * n + k].abs() > lu[pivot * n + k].abs() {
                pivot = i;
            }
        }
        if lu[pivot * n + k] == 0.0 {
            is_singular = true;
            continue;
        }
        if pivot != k {
            for j in 0..n {
                lu.swap(k * n + j, pivot * n + j);
            }
            rows.swap(k, pivot);
            sign = -sign;
        }
        for i in k + 1..n {
            lu[i * n + k] /= lu[k * n + k];
            let factor = lu[i * n + k];
            for j in k + 1..n {
                lu[i * n + j] -= factor * lu[k * n + j];
            }
        }
    }
    Factors { n, lu, rows, sign, is_singular }
}

impl Factors {
    /// Solves for one right-hand side.
    fn solve(&self, right: impl Fn(usize) -> f64) -> Vec<f64> {
        let n = self.n;
        let mut x: Vec<f64> = self.rows.iter().map(|&row| right(row)).collect();
        for i in 0..n {
            for j in 0..i {
                x[i] -= self.lu[i * n + j] * x[j];
            }
        }
        for i in (0..n).rev() {
            for j in i + 1..n {
                x[i] -= self.lu[i * n + j] * x[j];
            }
            x[i] /= self.lu[i * n + i];
        }
        x
    }
}

/// The `x` for which `a @ x == b`; `b` is a vector or a matrix of columns, `a` may be a stack.
///
/// Errors: [`Error::Singular`]; [`Error::LinAlg`] unless `a` is square; [`Error::Value`] if `b` has another extent.
pub fn solve(a: &Array, b: &Array) -> Result<Array> {
    refuse_not_square(a)?;
    let n = a.shape()[a.ndim() - 1];
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
    let a = a.cast(DType::Float64)?.broadcast_to(&shaped(n))?;
    let b = b.cast(DType::Float64)?.broadcast_to(&shaped(m))?;
    let out = Array::zeros(&shaped(m), DType::Float64)?;
    each(&[&a, &b, &out], &|arrays| {
        let &[a, b, out] = arrays else { return Ok(()) };
        let factors = factor(a);
        if factors.is_singular {
            return Err(Error::Singular);
        }
        let right = b.to_vec::<f64>();
        let mut data = vec![0.0; n * m];
        for j in 0..m {
            for (i, x) in factors.solve(|row| right[row * m + j]).into_iter().enumerate() {
                data[i * m + j] = x;
            }
        }
        out.assign(&Array::from_vec(data, &[n, m])?)
    })?;
    Ok(if is_vector { out.remove_axis(out.ndim() - 1) } else { out })
}

/// The inverse.
///
/// Errors: [`Error::Singular`]; [`Error::LinAlg`] unless square.
pub fn inv(a: &Array) -> Result<Array> {
    refuse_not_square(a)?;
    let n = a.shape()[a.ndim() - 1];
    solve(a, &eye(n, n, 0, DType::Float64)?)
}

/// The determinant of each matrix.
///
/// Errors: [`Error::LinAlg`] unless square.
pub fn det(a: &Array) -> Result<Array> {
    refuse_not_square(a)?;
    let out = Array::zeros(&a.shape()[..a.ndim() - 2], DType::Float64)?;
    let (a, slots) = (a.cast(DType::Float64)?, out.insert_axis(out.ndim()));
    let slots = slots.insert_axis(slots.ndim());
    each(&[&a, &slots], &|arrays| {
        let &[a, slot] = arrays else { return Ok(()) };
        let factors = factor(a);
        let diagonal = (0..factors.n).map(|i| factors.lu[i * factors.n + i]);
        slot.fill(crate::Scalar::Float64(diagonal.fold(factors.sign, |product, x| product * x)));
        Ok(())
    })?;
    Ok(out)
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

fn refuse_not_square(a: &Array) -> Result<()> {
    let ndim = a.ndim();
    if ndim < 2 {
        return Err(Error::LinAlg(format!("{ndim}-dimensional array given. Array must be at least two-dimensional")));
    }
    if a.shape()[ndim - 1] != a.shape()[ndim - 2] {
        return Err(Error::LinAlg("Last 2 dimensions of the array must be square".into()));
    }
    Ok(())
}
