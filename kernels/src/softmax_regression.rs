//! Softmax regression by mini-batch gradient descent, with standardised features.

use ndarray::{Array1, Array2, ArrayView1, ArrayView2, Axis, s};

use crate::Error;
use crate::error::expect_shape;
use crate::matrix_product::matrix_product;
use crate::softmax::softmax_in_place;

/// How a model is trained.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Training {
    /// How far a step goes, η.
    pub learning_rate: f64,
    /// How often all samples are gone through.
    pub n_epochs: usize,
    /// How many samples make a step; the last batch may be smaller.
    pub batch_size: usize,
}

/// What training gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Trained {
    /// The weights, (d, k).
    pub w: Array2<f64>,
    /// The biases, (k).
    pub b: Array1<f64>,
    /// The class probabilities of the other samples, (m, k).
    pub probabilities: Array2<f64>,
}

/// Softmax regression after training, with the class probabilities of other samples.
///
/// Features are standardised by the mean and the standard deviation (ddof 0) of the training samples, both sets alike; where the deviation is 0 they are centred only. A batch of m samples steps by `W ← W − η Xᵀ (P − Y) / m`, `b ← b − η mean(P − Y)`, with `P = softmax(X W + b)` and `Y` one-hot.
///
/// Shapes: `x` (n, d), `targets` (n), classes from 0, `others` (m, d), `w` (d, k), `b` (k).
/// Errors: [`Error::Shape`] if the shapes do not fit; [`Error::Empty`] if there is no sample or a batch has none; [`Error::Class`] if a target is ≥ k.
/// Source: Bishop, *Pattern Recognition and Machine Learning* (2006), §4.3.4.
///
/// ```
/// use kernels::Training;
/// use ndarray::{array, Array1, Array2};
/// let training = Training { learning_rate: 1.0, n_epochs: 1, batch_size: 2 };
/// let (x, w, b) = (array![[1.0], [5.0]], Array2::zeros((1, 2)), Array1::zeros(2));
/// let trained = kernels::softmax_regression(x.view(), &[0, 1], x.view(), w.view(), b.view(), training)?;
/// assert_eq!((trained.w, trained.b), (array![[-0.5, 0.5]], array![0.0, 0.0]));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn softmax_regression(
    x: ArrayView2<'_, f64>,
    targets: &[usize],
    others: ArrayView2<'_, f64>,
    w: ArrayView2<'_, f64>,
    b: ArrayView1<'_, f64>,
    training: Training,
) -> Result<Trained, Error> {
    let ((n, d), (_, k)) = (x.dim(), w.dim());
    expect_shape("others", &[others.nrows(), d], others.shape())?;
    expect_shape("w", &[d, k], w.shape())?;
    expect_shape("b", &[k], b.shape())?;
    expect_samples(n, targets, k)?;
    if training.batch_size == 0 {
        return Err(Error::Empty { name: "batch_size" });
    }
    let (means, scales) = standards(x);
    let standardised = |x: ArrayView2<'_, f64>| (&x - &means) / &scales;
    let x = standardised(x);
    let (mut w, mut b) = (w.to_owned(), b.to_owned());
    for _ in 0..training.n_epochs {
        for first in (0..n).step_by(training.batch_size) {
            let last = n.min(first + training.batch_size);
            let batch = x.slice(s![first..last, ..]);
            let (w_gradient, b_gradient) = loss_gradient(batch, &targets[first..last], &w, &b);
            w = w - w_gradient * training.learning_rate;
            b = b - b_gradient * training.learning_rate;
        }
    }
    let probabilities = probabilities(standardised(others).view(), &w, &b);
    Ok(Trained { w, b, probabilities })
}

/// The mean of each column and its standard deviation, 1 in place of 0.
fn standards(x: ArrayView2<'_, f64>) -> (Array1<f64>, Array1<f64>) {
    let n = x.nrows() as f64;
    let means = x.sum_axis(Axis(0)) / n;
    let variances = (&x - &means).mapv(|distance| distance * distance).sum_axis(Axis(0)) / n;
    (means, variances.mapv(|variance| if variance == 0.0 { 1.0 } else { variance.sqrt() }))
}

/// The gradient of the mean cross-entropy with respect to `w` and `b`, for samples that [`expect_samples`] has let pass: `Xᵀ (P − Y) / n` and the mean of the rows of `P − Y`.
pub(crate) fn loss_gradient(
    x: ArrayView2<'_, f64>,
    targets: &[usize],
    w: &Array2<f64>,
    b: &Array1<f64>,
) -> (Array2<f64>, Array1<f64>) {
    let mut errors = probabilities(x, w, b);
    for (mut row, target) in errors.rows_mut().into_iter().zip(targets) {
        row[*target] -= 1.0;
    }
    let n = targets.len() as f64;
    (matrix_product(x.t(), errors.view()) / n, errors.sum_axis(Axis(0)) / n)
}

/// Errors: [`Error::Shape`] if there is no target for each of `n` samples, [`Error::Empty`] if there is no sample, [`Error::Class`] if a target is ≥ k.
pub(crate) fn expect_samples(n: usize, targets: &[usize], k: usize) -> Result<(), Error> {
    expect_shape("targets", &[n], &[targets.len()])?;
    if n == 0 {
        return Err(Error::Empty { name: "x" });
    }
    match targets.iter().position(|target| *target >= k) {
        Some(index) => Err(Error::Class { index, class: targets[index], k }),
        None => Ok(()),
    }
}

/// The scores `X W + b`.
pub(crate) fn logits(x: ArrayView2<'_, f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    matrix_product(x, w.view()) + b
}

fn probabilities(x: ArrayView2<'_, f64>, w: &Array2<f64>, b: &Array1<f64>) -> Array2<f64> {
    let mut logits = logits(x, w, b);
    logits.rows_mut().into_iter().for_each(softmax_in_place);
    logits
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn check(x: Array2<f64>, targets: &[usize], batch_size: usize, w: Array2<f64>, b: Array1<f64>) {
        let training = Training { learning_rate: 1.0, n_epochs: 1, batch_size };
        let zeros = (Array2::zeros((x.ncols(), 2)), Array1::zeros(2));
        let found = softmax_regression(x.view(), targets, x.view(), zeros.0.view(), zeros.1.view(), training);
        let Trained { w: found_w, b: found_b, .. } = found.unwrap();
        let distance = (&found_w - &w).mapv(f64::abs).sum() + (&found_b - &b).mapv(f64::abs).sum();
        assert!(distance < 1e-15, "{found_w}, {found_b}");
    }

    #[test]
    fn a_batch_makes_one_step() {
        check(array![[1.0], [5.0]], &[0, 1], 2, array![[-0.5, 0.5]], array![0.0, 0.0]);
        check(array![[1.0], [5.0]], &[1, 1], 9, array![[0.0, 0.0]], array![-0.5, 0.5]);
    }

    #[test]
    fn a_constant_feature_is_centred_only() {
        check(array![[3.0], [3.0]], &[0, 0], 2, array![[0.0, 0.0]], array![0.5, -0.5]);
    }

    #[test]
    fn the_last_batch_may_be_smaller() {
        // Three samples in the same place: the first two make a step of 1/2, the third one of its own, from p = softmax(1/2, −1/2).
        let x = array![[2.0], [2.0], [2.0]];
        let p = crate::sigmoid(-1.0);
        check(x, &[0, 0, 0], 2, array![[0.0, 0.0]], array![0.5 + p, -0.5 - p]);
    }

    #[test]
    fn others_are_standardised_by_the_training_samples() {
        let training = Training { learning_rate: 1.0, n_epochs: 0, batch_size: 1 };
        let (x, others, w, b) = (array![[1.0], [5.0]], array![[7.0]], array![[0.0, 1.0]], Array1::zeros(2));
        let found = softmax_regression(x.view(), &[0, 1], others.view(), w.view(), b.view(), training);
        let probabilities = found.unwrap().probabilities;
        assert!((probabilities[[0, 1]] - crate::sigmoid(2.0)).abs() < 1e-15);
    }
}
