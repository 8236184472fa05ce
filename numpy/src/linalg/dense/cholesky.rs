//! A symmetric positive definite matrix as a lower triangle times its transpose.

use super::matrix::Matrix;

/// `L` with `L · Lᵀ = A`; only the lower triangle of `A` is read. `None` unless `A` is positive definite.
pub fn cholesky(matrix: &Matrix) -> Option<Matrix> {
    let n = matrix.n_rows();
    let mut lower = Matrix::zeros(n, n);
    for j in 0..n {
        let squares: f64 = (0..j).map(|k| lower[(j, k)] * lower[(j, k)]).sum();
        let pivot = matrix[(j, j)] - squares;
        if pivot <= 0.0 || pivot.is_nan() {
            return None;
        }
        let root = pivot.sqrt();
        lower[(j, j)] = root;
        for i in j + 1..n {
            let sum: f64 = (0..j).map(|k| lower[(i, k)] * lower[(j, k)]).sum();
            lower[(i, j)] = (matrix[(i, j)] - sum) / root;
        }
    }
    Some(lower)
}
