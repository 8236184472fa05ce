//! To bidiagonal form by reflections from both sides.
//!
//! Source: G. H. Golub, C. F. Van Loan, *Matrix Computations* (2013), §5.4.8; the steps are those of LAPACK's `dgebd2`.

use super::matrix::Matrix;
use super::reflector::Reflector;
use super::rotation::Rotation;

/// `A = Q · B · Pᵀ`, with `B` zero but for its diagonal and what is above it (below it if `A` is wide).
pub struct Bidiagonal {
    /// The diagonal.
    pub diagonal: Vec<f64>,
    /// What is beside it.
    pub off: Vec<f64>,
    /// What `Q` is made of.
    left: Vec<Reflector>,
    /// What `P` is made of.
    right: Vec<Reflector>,
    is_wide: bool,
}

impl Bidiagonal {
    /// The form of a matrix of any shape.
    pub fn of(mut a: Matrix) -> Bidiagonal {
        let (n_rows, n_cols) = (a.n_rows(), a.n_cols());
        let n = n_rows.min(n_cols);
        let is_wide = n_rows < n_cols;
        let (mut diagonal, mut off, mut left, mut right) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for k in 0..n {
            if is_wide {
                let reflector = Reflector::of(&row(&a, k, k));
                reflector.apply_right(&mut a, k + 1..n_rows, k);
                diagonal.push(reflector.beta);
                right.push(reflector);
                if k + 1 < n {
                    let reflector = Reflector::of(&a.column(k)[k + 1..]);
                    reflector.apply_left(&mut a, k + 1, k + 1..n_cols);
                    off.push(reflector.beta);
                    left.push(reflector);
                }
            } else {
                let reflector = Reflector::of(&a.column(k)[k..]);
                reflector.apply_left(&mut a, k, k + 1..n_cols);
                diagonal.push(reflector.beta);
                left.push(reflector);
                if k + 1 < n {
                    let reflector = Reflector::of(&row(&a, k, k + 1));
                    reflector.apply_right(&mut a, k + 1..n_rows, k + 1);
                    off.push(reflector.beta);
                    right.push(reflector);
                }
            }
        }
        Bidiagonal { diagonal, off, left, right, is_wide }
    }

    /// Replaces `M` by `Q · M`.
    pub fn apply_q(&self, matrix: &mut Matrix) {
        let n_cols = matrix.n_cols();
        for (k, reflector) in self.left.iter().enumerate().rev() {
            reflector.apply_left(matrix, k + usize::from(self.is_wide), 0..n_cols);
        }
    }

    /// Replaces `M` by `M · Pᵀ`.
    pub fn apply_pt(&self, matrix: &mut Matrix) {
        let n_rows = matrix.n_rows();
        for (k, reflector) in self.right.iter().enumerate().rev() {
            reflector.apply_right(matrix, 0..n_rows, k + usize::from(!self.is_wide));
        }
    }

    /// Turns what is below the diagonal above it; gives the rotations of the rows that did.
    pub fn make_upper(&mut self) -> Vec<Rotation> {
        if !self.is_wide {
            return Vec::new();
        }
        let (d, e) = (&mut self.diagonal, &mut self.off);
        (0..e.len())
            .map(|i| {
                let (rotation, r) = Rotation::of(d[i], e[i]);
                d[i] = r;
                e[i] = rotation.s * d[i + 1];
                d[i + 1] *= rotation.c;
                rotation
            })
            .collect()
    }
}

fn row(a: &Matrix, i: usize, first: usize) -> Vec<f64> {
    (first..a.n_cols()).map(|j| a[(i, j)]).collect()
}
