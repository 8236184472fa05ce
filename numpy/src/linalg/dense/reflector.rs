//! Householder's reflections.

use super::matrix::Matrix;

/// `I − tau · v · vᵀ` with `v[0] = 1`, which sends a vector to `beta` times the first axis.
#[derive(Clone, Debug)]
pub struct Reflector {
    /// What the vector becomes.
    pub beta: f64,
    /// How much of the projection is taken away; 0 for the identity.
    pub tau: f64,
    /// Its direction.
    pub v: Vec<f64>,
}

/// The Euclidean length, without overflow.
pub fn norm(vector: &[f64]) -> f64 {
    let largest = vector.iter().fold(0.0_f64, |largest, x| largest.max(x.abs()));
    if largest == 0.0 || !largest.is_finite() {
        return if vector.iter().any(|x| x.is_nan()) { f64::NAN } else { largest };
    }
    if (1e-140..1e140).contains(&largest) {
        return vector.iter().map(|x| x * x).sum::<f64>().sqrt();
    }
    largest * vector.iter().map(|x| (x / largest) * (x / largest)).sum::<f64>().sqrt()
}

impl Reflector {
    /// The reflection of that vector; the sign of `beta` is opposite to its first entry's, so nothing cancels.
    pub fn of(vector: &[f64]) -> Reflector {
        let alpha = vector[0];
        let rest = norm(&vector[1..]);
        let mut v = vector.to_vec();
        v[0] = 1.0;
        if rest == 0.0 {
            v[1..].fill(0.0);
            return Reflector { beta: alpha, tau: 0.0, v };
        }
        let beta = -norm(&[alpha, rest]).copysign(alpha);
        let scale = 1.0 / (alpha - beta);
        v[1..].iter_mut().for_each(|x| *x *= scale);
        Reflector { beta, tau: (beta - alpha) / beta, v }
    }

    /// Replaces `M` by `H · M` in the rows from `row` on and the columns `columns`.
    pub fn apply_left(&self, matrix: &mut Matrix, row: usize, columns: std::ops::Range<usize>) {
        if self.tau == 0.0 {
            return;
        }
        for j in columns {
            let entries = &mut matrix.column_mut(j)[row..row + self.v.len()];
            let sum: f64 = entries.iter().zip(&self.v).map(|(x, v)| x * v).sum();
            entries.iter_mut().zip(&self.v).for_each(|(x, v)| *x -= self.tau * sum * v);
        }
    }

    /// Replaces `M` by `M · H` in the columns from `column` on and the rows `rows`.
    pub fn apply_right(&self, matrix: &mut Matrix, rows: std::ops::Range<usize>, column: usize) {
        if self.tau == 0.0 {
            return;
        }
        for i in rows {
            let sum: f64 = self.v.iter().enumerate().map(|(k, v)| matrix[(i, column + k)] * v).sum();
            for (k, v) in self.v.iter().enumerate() {
                matrix[(i, column + k)] -= self.tau * sum * v;
            }
        }
    }
}
