//! A linear support vector machine by subgradient descent.

use ndarray::{Array1, ArrayView1, ArrayView2};

use crate::error::{Error, expect_shape};

/// Weights and bias of a linear support vector machine after `n_steps` of subgradient descent from zeros.
///
/// The objective is `½ ‖w‖² + C Σᵢ max(0, 1 − yᵢ (w · xᵢ + b))`. A step goes `η` against the subgradient `(w − C Σ yᵢ xᵢ, −C Σ yᵢ)`, the sums over the samples whose margin `yᵢ (w · xᵢ + b)` is below 1.
///
/// Shapes: `x` (n, d), `y` (n), each +1 or −1 → (d) and a number.
/// Edge: a margin of exactly 1 contributes nothing; no steps give zeros.
/// Errors: [`Error::Shape`] if the numbers of samples differ.
/// Source: Cortes, Vapnik, *Support-Vector Networks* (1995); Shalev-Shwartz et al., *Pegasos* (2011).
///
/// ```
/// use ndarray::array;
/// let (w, b) = kernels::linear_svm(array![[1.0], [-1.0]].view(), array![1.0, -1.0].view(), 1.0, 0.25, 1)?;
/// assert_eq!((w, b), (array![0.5], 0.0));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn linear_svm(
    x: ArrayView2<'_, f64>,
    y: ArrayView1<'_, f64>,
    c: f64,
    learning_rate: f64,
    n_steps: usize,
) -> Result<(Array1<f64>, f64), Error> {
    let (n, d) = x.dim();
    expect_shape("y", &[n], y.shape())?;
    let (mut w, mut b) = (Array1::zeros(d), 0.0);
    for _ in 0..n_steps {
        let (mut pull, mut shift) = (Array1::<f64>::zeros(d), 0.0);
        for (row, label) in x.rows().into_iter().zip(&y) {
            let score: f64 = row.iter().zip(&w).map(|(feature, weight)| feature * weight).sum();
            if label * (score + b) < 1.0 {
                pull.scaled_add(*label, &row);
                shift += label;
            }
        }
        w = &w - learning_rate * (&w - c * pull);
        b += learning_rate * c * shift;
    }
    Ok((w, b))
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn check(y: [f64; 2], n_steps: usize, w: f64, b: f64) {
        let found = linear_svm(array![[1.0], [3.0]].view(), Array1::from(y.to_vec()).view(), 1.0, 0.5, n_steps);
        assert_eq!(found, Ok((array![w], b)), "{y:?}, {n_steps} steps");
    }

    #[test]
    fn is_pulled_by_what_lies_within_the_margin() {
        check([1.0, 1.0], 0, 0.0, 0.0);
        check([1.0, 1.0], 1, 2.0, 1.0);
        // Nothing lies within: the weight decays, the bias stays.
        check([1.0, 1.0], 2, 1.0, 1.0);
        check([-1.0, 1.0], 1, 1.0, 0.0);
        check([-1.0, 1.0], 2, 0.0, -0.5);
    }

    #[test]
    fn a_margin_of_one_is_enough() {
        let found = linear_svm(array![[2.0]].view(), array![1.0].view(), 0.25, 1.0, 2);
        // After a step w = 1/2 and b = 1/4: a margin of 5/4. From then on the weight is gone and comes back.
        assert_eq!(found, Ok((array![0.0], 0.25)));
        let found = linear_svm(array![[0.0]].view(), array![1.0].view(), 1.0, 1.0, 3);
        assert_eq!(found, Ok((array![0.0], 1.0)));
    }
}
