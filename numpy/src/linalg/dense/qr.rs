//! A matrix as an orthogonal one times an upper triangle.

use super::matrix::Matrix;
use super::reflector::Reflector;

/// `A = Q · R`, with `Q` as the reflections that made it.
#[derive(Clone, Debug)]
pub struct Qr {
    n_rows: usize,
    reflectors: Vec<Reflector>,
    upper: Matrix,
}

impl Qr {
    /// The factors of a matrix of any shape.
    pub fn of(mut matrix: Matrix) -> Qr {
        let (n_rows, n_cols) = (matrix.n_rows(), matrix.n_cols());
        let mut reflectors = Vec::new();
        for k in 0..n_rows.min(n_cols) {
            let reflector = Reflector::of(&matrix.column(k)[k..]);
            matrix[(k, k)] = reflector.beta;
            matrix.column_mut(k)[k + 1..].fill(0.0);
            reflector.apply_left(&mut matrix, k, k + 1..n_cols);
            reflectors.push(reflector);
        }
        Qr { n_rows, reflectors, upper: matrix }
    }

    /// The first `n_cols` columns of `Q`, at least as many as there are reflections.
    pub fn q(&self, n_cols: usize) -> Matrix {
        let mut q = Matrix::identity(self.n_rows, n_cols);
        for (k, reflector) in self.reflectors.iter().enumerate().rev() {
            reflector.apply_left(&mut q, k, k + 1..n_cols);
            // What a reflection makes of its own axis is written down as LAPACK does, which shows in the signs of zeros.
            q[(k, k)] = 1.0 - reflector.tau;
            let below = q.column_mut(k)[k + 1..].iter_mut();
            below.zip(&reflector.v[1..]).for_each(|(entry, v)| *entry = -reflector.tau * v);
        }
        q
    }

    /// The first `n_rows` rows of `R`.
    pub fn r(&self, n_rows: usize) -> Matrix {
        self.upper.leading(n_rows, self.upper.n_cols())
    }

    /// Replaces `M` by `Q · M`.
    pub fn apply_q(&self, matrix: &mut Matrix) {
        let n_cols = matrix.n_cols();
        for (k, reflector) in self.reflectors.iter().enumerate().rev() {
            reflector.apply_left(matrix, k, 0..n_cols);
        }
    }

    /// What LAPACK leaves in place of the matrix (`R` above, the directions below the diagonal), and the scales.
    pub fn raw(&self) -> (Matrix, Vec<f64>) {
        let mut packed = self.upper.clone();
        for (k, reflector) in self.reflectors.iter().enumerate() {
            packed.column_mut(k)[k + 1..].copy_from_slice(&reflector.v[1..]);
        }
        (packed, self.reflectors.iter().map(|reflector| reflector.tau).collect())
    }
}
