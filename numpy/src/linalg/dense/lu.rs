//! A square matrix as a permutation times a unit lower times an upper triangle, by elimination with the largest pivot first.

use super::matrix::Matrix;

/// `P · A = L · U`, both triangles in one.
#[derive(Clone, Debug)]
pub struct Lu {
    factors: Matrix,
    order: Vec<usize>,
    sign: f64,
    is_singular: bool,
}

impl Lu {
    /// The factors of a square matrix.
    pub fn of(mut matrix: Matrix) -> Lu {
        let n = matrix.n_rows();
        let mut order: Vec<usize> = (0..n).collect();
        let (mut sign, mut is_singular) = (1.0, false);
        for j in 0..n {
            // What is taken away is added up first, as OpenBLAS does: whether a matrix counts as singular can hang on that rounding.
            let mut sums = vec![0.0; n];
            for k in 0..n {
                let known = matrix[(k, j)] - sums[k];
                matrix[(k, j)] = known;
                if k < j {
                    let below = &matrix.column(k)[k + 1..];
                    sums[k + 1..].iter_mut().zip(below).for_each(|(sum, l)| *sum += l * known);
                }
            }
            let mut pivot = j;
            for i in j + 1..n {
                if matrix[(i, j)].abs() > matrix[(pivot, j)].abs() {
                    pivot = i;
                }
            }
            if matrix[(pivot, j)] == 0.0 {
                is_singular = true;
                continue;
            }
            if pivot != j {
                matrix.swap_rows(j, pivot);
                order.swap(j, pivot);
                sign = -sign;
            }
            let inverse = 1.0 / matrix[(j, j)];
            matrix.column_mut(j)[j + 1..].iter_mut().for_each(|x| *x *= inverse);
        }
        Lu { factors: matrix, order, sign, is_singular }
    }

    /// The sign of the determinant (0 if singular) and the logarithm of its magnitude.
    pub fn sign_and_log_determinant(&self) -> (f64, f64) {
        if self.is_singular {
            return (0.0, f64::NEG_INFINITY);
        }
        let diagonal = (0..self.order.len()).map(|i| self.factors[(i, i)]);
        diagonal.fold((self.sign, 0.0), |(sign, sum), x| {
            (if x < 0.0 { -sign } else { sign }, sum + crate::math::ln(x.abs()))
        })
    }

    /// `X` with `A · X = B`; `None` if `A` is singular.
    pub fn solve(&self, right: &Matrix) -> Option<Matrix> {
        if self.is_singular {
            return None;
        }
        let n = self.order.len();
        let mut solution = Matrix::zeros(n, right.n_cols());
        for j in 0..right.n_cols() {
            let x = solution.column_mut(j);
            for (slot, &row) in x.iter_mut().zip(&self.order) {
                *slot = right[(row, j)];
            }
            for k in 0..n {
                let known = x[k];
                (k + 1..n).for_each(|i| x[i] -= known * self.factors[(i, k)]);
            }
            for k in (0..n).rev() {
                x[k] /= self.factors[(k, k)];
                let known = x[k];
                (0..k).for_each(|i| x[i] -= known * self.factors[(i, k)]);
            }
        }
        Some(solution)
    }
}
