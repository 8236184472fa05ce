//! A square matrix balanced, then brought to upper Hessenberg form by reflections.
//!
//! Source: B. N. Parlett, C. Reinsch, "Balancing a matrix for calculation of eigenvalues and eigenvectors" (1969); the steps are those of LAPACK's `dgebal` and `dgehd2`.

use super::matrix::Matrix;
use super::reflector::{Reflector, norm};

/// A matrix whose rows and columns were exchanged so that eigenvalues stand alone outside `low..=high`, and scaled inside.
pub struct Balanced {
    /// The matrix.
    pub matrix: Matrix,
    /// Where the part begins that is still to be solved.
    pub low: usize,
    /// Where it ends.
    pub high: usize,
    /// Exchanges in the order they were made, `(where, with what)`.
    exchanges: Vec<(usize, usize)>,
    scales: Vec<f64>,
}

impl Balanced {
    /// The balanced form of a square matrix that is not empty.
    pub fn of(mut a: Matrix) -> Balanced {
        let n = a.n_rows();
        let (mut low, mut high) = (0, n - 1);
        let mut exchanges = Vec::new();
        let mut exchange = |a: &mut Matrix, place: usize, with: usize| {
            exchanges.push((place, with));
            if place != with {
                a.swap_columns(place, with);
                a.swap_rows(place, with);
            }
        };
        // Rows that are zero but for the diagonal go to the end.
        let mut is_found = true;
        'rows: while is_found {
            is_found = false;
            for i in (0..=high).rev() {
                if (0..=high).any(|j| j != i && a[(i, j)] != 0.0) {
                    continue;
                }
                exchange(&mut a, high, i);
                is_found = true;
                if high == 0 {
                    break 'rows;
                }
                high -= 1;
            }
        }
        // Columns that are zero but for the diagonal go to the front.
        is_found = high > 0;
        while is_found {
            is_found = false;
            let start = low;
            for j in start..=high {
                if (low..=high).any(|i| i != j && a[(i, j)] != 0.0) {
                    continue;
                }
                exchange(&mut a, low, j);
                is_found = true;
                low += 1;
            }
        }
        let scales = scale(&mut a, low, high);
        Balanced { matrix: a, low, high, exchanges, scales }
    }

    /// Eigenvectors of the balanced matrix become those of the original.
    pub fn undo(&self, vectors: &mut Matrix) {
        for i in self.low..=self.high {
            (0..vectors.n_cols()).for_each(|j| vectors[(i, j)] *= self.scales[i]);
        }
        for &(place, with) in self.exchanges.iter().rev() {
            if place != with {
                vectors.swap_rows(place, with);
            }
        }
    }
}

/// Powers of two that make rows and columns about as long as each other.
fn scale(a: &mut Matrix, low: usize, high: usize) -> Vec<f64> {
    const RADIX: f64 = 2.0;
    let n = a.n_rows();
    let mut scales = vec![1.0; n];
    let least = f64::MIN_POSITIVE / f64::EPSILON;
    let (least_step, greatest_step) = (least * RADIX, 1.0 / (least * RADIX));
    let mut is_changed = low < high;
    while is_changed {
        is_changed = false;
        for i in low..=high {
            let mut c = norm(&a.column(i)[low..=high]);
            let mut r = norm(&(low..=high).map(|j| a[(i, j)]).collect::<Vec<_>>());
            let mut column = (0..=high).fold(0.0_f64, |largest, k| largest.max(a[(k, i)].abs()));
            let mut row = (low..n).fold(0.0_f64, |largest, k| largest.max(a[(i, k)].abs()));
            if c == 0.0 || r == 0.0 {
                continue;
            }
            let (mut g, mut f, sum) = (r / RADIX, 1.0_f64, c + r);
            while c < g && f.max(c).max(column) < greatest_step && r.min(g).min(row) > least_step {
                (f, c, column) = (f * RADIX, c * RADIX, column * RADIX);
                (r, g, row) = (r / RADIX, g / RADIX, row / RADIX);
            }
            g = c / RADIX;
            while g >= r && r.max(row) < greatest_step && f.min(c).min(g).min(column) > least_step {
                (f, c, g, column) = (f / RADIX, c / RADIX, g / RADIX, column / RADIX);
                (r, row) = (r * RADIX, row * RADIX);
            }
            let is_settled = c + r >= 0.95 * sum;
            let is_too_small = f < 1.0 && scales[i] < 1.0 && f * scales[i] <= least;
            let is_too_large = f > 1.0 && scales[i] > 1.0 && scales[i] >= 1.0 / least / f;
            if is_settled || is_too_small || is_too_large {
                continue;
            }
            scales[i] *= f;
            is_changed = true;
            (low..n).for_each(|k| a[(i, k)] /= f);
            (0..=high).for_each(|k| a[(k, i)] *= f);
        }
    }
    scales
}

/// Zeros below the first subdiagonal between `low` and `high`; gives the orthogonal matrix that did it.
pub fn reduce(a: &mut Matrix, low: usize, high: usize) -> Matrix {
    let n = a.n_rows();
    let mut reflectors = Vec::new();
    for k in low..high {
        let reflector = Reflector::of(&a.column(k)[k + 1..=high]);
        a[(k + 1, k)] = reflector.beta;
        a.column_mut(k)[k + 2..=high].fill(0.0);
        reflector.apply_right(a, 0..high + 1, k + 1);
        reflector.apply_left(a, k + 1, k + 1..n);
        reflectors.push((k + 1, reflector));
    }
    let mut q = Matrix::identity(n, n);
    for (row, reflector) in reflectors.iter().rev() {
        reflector.apply_left(&mut q, *row, 0..n);
    }
    q
}
