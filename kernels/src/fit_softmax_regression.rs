//! Softmax regression by gradient descent on all samples, with an L2 penalty.

use ndarray::{Array1, Array2, ArrayView2};

use crate::softmax_regression::{expect_samples, logits, loss_gradient};
use crate::{Error, cross_entropy};

/// How far and how often gradient descent steps, and what weights cost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Descent {
    /// How far a step goes, η.
    pub learning_rate: f64,
    /// The price of large weights, λ.
    pub penalty: f64,
    /// How many steps are taken.
    pub n_steps: usize,
}

/// The weights and biases of a softmax regression after gradient descent from zeros, and the loss there.
///
/// `L = 1/n Σᵢ −log softmax(xᵢ W + b)ₜ + λ/2 Σ W²`, with t the target of sample i; a step is `W ← W − η (Xᵀ (P − Y) / n + λ W)`, `b ← b − η mean(P − Y)`, with `P` the probabilities and `Y` one-hot. The biases are not penalised.
///
/// Shapes: `x` (n, d), `targets` (n), classes from 0 → weights (d, k), biases (k) and a loss in nats.
/// Edge: no steps give zeros and the loss ln k.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Empty`] if there is no sample; [`Error::Class`] if a target is ≥ k.
/// Source: Bishop, *Pattern Recognition and Machine Learning* (2006), §4.3.4.
///
/// ```
/// use kernels::Descent;
/// use ndarray::array;
/// let descent = Descent { learning_rate: 0.5, penalty: 0.0, n_steps: 1 };
/// let (w, b, _) = kernels::fit_softmax_regression(array![[2.0], [-2.0]].view(), &[0, 1], 2, descent)?;
/// assert_eq!((w, b), (array![[0.5, -0.5]], array![0.0, 0.0]));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn fit_softmax_regression(
    x: ArrayView2<'_, f64>,
    targets: &[usize],
    k: usize,
    descent: Descent,
) -> Result<(Array2<f64>, Array1<f64>, f64), Error> {
    let Descent { learning_rate, penalty, n_steps } = descent;
    expect_samples(x.nrows(), targets, k)?;
    let (mut w, mut b) = (Array2::zeros((x.ncols(), k)), Array1::zeros(k));
    for _ in 0..n_steps {
        let (w_gradient, b_gradient) = loss_gradient(x, targets, &w, &b);
        w = &w - (w_gradient + &w * penalty) * learning_rate;
        b = b - b_gradient * learning_rate;
    }
    let squares: f64 = w.iter().map(|weight| weight * weight).sum();
    let loss = cross_entropy(logits(x, &w, &b).view(), targets)? + penalty / 2.0 * squares;
    Ok((w, b, loss))
}

#[cfg(test)]
mod tests {
    use ndarray::{Axis, array};

    use super::*;

    const DESCENT: Descent = Descent { learning_rate: 0.5, penalty: 0.0, n_steps: 20 };

    #[test]
    fn two_classes_are_logistic_regression() {
        // Both columns move, so at half the learning rate their difference moves as the one vector of weights does.
        let (x, targets) = (array![[1.0, 0.5], [-1.0, 2.0], [0.25, -1.0]], [1, 0, 1]);
        let (w, b, _) = fit_softmax_regression(x.view(), &targets, 2, DESCENT).unwrap();
        let y = array![1.0, 0.0, 1.0];
        let (weights, bias) = crate::logistic_regression(x.view(), y.view(), 1.0, 20).unwrap();
        let difference = &w.index_axis(Axis(1), 1) - &w.index_axis(Axis(1), 0);
        assert!((difference - weights).iter().all(|distance| distance.abs() < 1e-13));
        assert!((b[1] - b[0] - bias).abs() < 1e-13);
    }

    #[test]
    fn the_penalty_shrinks_weights_and_counts() {
        let x = array![[1.0], [-1.0]];
        let fit = |penalty, n_steps| {
            fit_softmax_regression(x.view(), &[0, 1], 2, Descent { penalty, n_steps, ..DESCENT }).unwrap()
        };
        let ((once, ..), (free, ..), (held, ..)) = (fit(1.0, 1), fit(0.0, 2), fit(1.0, 2));
        // The second step begins at 1/4, of which half is taken back.
        assert!((free[[0, 0]] - held[[0, 0]] - 0.5 * once[[0, 0]]).abs() < 1e-15);
        let (w, _, loss) = fit(1.0, 1);
        assert!((loss - (crate::log_sum_exp([0.0, -0.5]) + w[[0, 0]] * w[[0, 0]])).abs() < 1e-15);
    }

    #[test]
    fn names_what_does_not_fit() {
        let refused = |targets: &[usize]| fit_softmax_regression(array![[1.0]].view(), targets, 2, DESCENT);
        assert_eq!(refused(&[2]), Err(Error::Class { index: 0, class: 2, k: 2 }));
        assert_eq!(refused(&[]), Err(Error::Shape { name: "targets", expected: vec![1], found: vec![0] }));
    }
}
