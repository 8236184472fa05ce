//! Elimination for complex matrices, with the largest pivot first; the real ones have [`super::Lu`].

use num_complex::Complex64;

use crate::complex::{absolute, divide, multiply};
use crate::math;

/// A square complex matrix, row after row, reduced to an upper triangle together with columns beside it.
#[derive(Clone, Debug)]
pub struct Elimination {
    n: usize,
    n_cols: usize,
    rows: Vec<Complex64>,
    sign: f64,
    is_singular: bool,
}

impl Elimination {
    /// Eliminates below the diagonal of an `n × n` matrix, on an `n × m` right side as well.
    pub fn of(matrix: &[Complex64], right: &[Complex64], n: usize, m: usize) -> Elimination {
        let n_cols = n + m;
        let mut rows = Vec::with_capacity(n * n_cols);
        for i in 0..n {
            rows.extend_from_slice(&matrix[i * n..(i + 1) * n]);
            rows.extend_from_slice(&right[i * m..(i + 1) * m]);
        }
        let (mut sign, mut is_singular) = (1.0, false);
        for j in 0..n_cols {
            // What is taken away is added up first, as for real matrices: whether a matrix counts as singular can hang on that rounding.
            for i in 0..n {
                let terms = (0..i.min(j)).map(|k| multiply(rows[i * n_cols + k], rows[k * n_cols + j]));
                let sum: Complex64 = terms.sum();
                rows[i * n_cols + j] -= sum;
            }
            if j >= n {
                continue;
            }
            // LAPACK measures by the sum of both parts.
            let size = |i: usize| rows[i * n_cols + j].re.abs() + rows[i * n_cols + j].im.abs();
            let pivot = (j + 1..n).fold(j, |pivot, i| if size(i) > size(pivot) { i } else { pivot });
            if size(pivot) == 0.0 {
                is_singular = true;
                continue;
            }
            if pivot != j {
                (0..n_cols).for_each(|column| rows.swap(j * n_cols + column, pivot * n_cols + column));
                sign = -sign;
            }
            for i in j + 1..n {
                rows[i * n_cols + j] = divide(rows[i * n_cols + j], rows[j * n_cols + j]);
            }
        }
        Elimination { n, n_cols, rows, sign, is_singular }
    }

    /// What the matrix has to be multiplied with to give the right side, row after row; `None` if it is singular.
    pub fn solution(mut self) -> Option<Vec<Complex64>> {
        if self.is_singular {
            return None;
        }
        let (n, n_cols) = (self.n, self.n_cols);
        for k in (0..n).rev() {
            for j in n..n_cols {
                let known = (k + 1..n)
                    .map(|i| multiply(self.rows[k * n_cols + i], self.rows[i * n_cols + j]))
                    .fold(self.rows[k * n_cols + j], |rest, taken| rest - taken);
                self.rows[k * n_cols + j] = divide(known, self.rows[k * n_cols + k]);
            }
        }
        Some(self.rows.chunks_exact(n_cols).flat_map(|row| row[n..].to_vec()).collect())
    }

    /// The direction of the determinant (0 if singular) and the logarithm of its length.
    pub fn sign_and_log_determinant(&self) -> (Complex64, f64) {
        if self.is_singular {
            return (Complex64::ZERO, f64::NEG_INFINITY);
        }
        let diagonal = (0..self.n).map(|k| self.rows[k * self.n_cols + k]);
        diagonal.fold((Complex64::new(self.sign, 0.0), 0.0), |(sign, sum), x| {
            let length = absolute(x);
            (multiply(sign, Complex64::new(x.re / length, x.im / length)), sum + math::ln(length))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complex(parts: &[(f64, f64)]) -> Vec<Complex64> {
        parts.iter().map(|&(re, im)| Complex64::new(re, im)).collect()
    }

    #[test]
    fn solves_what_multiplies_back() {
        // A permuted triangle with i on its diagonal: the pivot has to be sought.
        let matrix = complex(&[(0.0, 0.0), (0.0, 1.0), (2.0, 0.0), (1.0, 1.0)]);
        let right = complex(&[(0.0, 2.0), (4.0, 2.0)]);
        let solution = Elimination::of(&matrix, &right, 2, 1).solution().unwrap();
        assert_eq!(solution, complex(&[(1.0, 0.0), (2.0, 0.0)]));
        let (sign, logarithm) = Elimination::of(&matrix, &[], 2, 0).sign_and_log_determinant();
        assert_eq!((sign, logarithm), (Complex64::new(0.0, -1.0), math::ln(2.0)));
    }

    #[test]
    fn finds_singular_matrices() {
        let matrix = complex(&[(1.0, 1.0), (2.0, 2.0), (2.0, 2.0), (4.0, 4.0)]);
        assert!(Elimination::of(&matrix, &matrix, 2, 2).solution().is_none());
    }
}
