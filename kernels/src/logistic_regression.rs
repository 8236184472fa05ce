//! Logistic regression by gradient descent.

use ndarray::{Array1, ArrayView1, ArrayView2};

use crate::{Error, sigmoid};

/// The weights and the bias of a logistic regression after `n_steps` of gradient descent on the mean log loss, from zeros.
///
/// `w ← w − η/n Σᵢ (pᵢ − yᵢ) xᵢ` and `b ← b − η/n Σᵢ (pᵢ − yᵢ)`, with `pᵢ = σ(w · xᵢ + b)` and `η` the learning rate; both use the same `p`.
///
/// Shapes: `x` (n, d), `y` (n) with values 0 or 1 → weights (d) and a bias.
/// Edge: no steps give zeros.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Empty`] if there is no sample.
/// Source: Bishop, *Pattern Recognition and Machine Learning* (2006), §4.3.2.
///
/// ```
/// use ndarray::array;
/// let (x, y) = (array![[2.0], [-2.0]], array![1.0, 0.0]);
/// let (weights, bias) = kernels::logistic_regression(x.view(), y.view(), 0.5, 1)?;
/// assert_eq!((weights, bias), (array![0.5], 0.0));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn logistic_regression(
    x: ArrayView2<'_, f64>,
    y: ArrayView1<'_, f64>,
    learning_rate: f64,
    n_steps: usize,
) -> Result<(Array1<f64>, f64), Error> {
    let (n, d) = x.dim();
    if y.len() != n {
        return Err(Error::Shape { name: "y", expected: vec![n], found: vec![y.len()] });
    }
    if n == 0 {
        return Err(Error::Empty { name: "x" });
    }
    let step = learning_rate / n as f64;
    let mut weights = Array1::zeros(d);
    let mut bias = 0.0;
    for _ in 0..n_steps {
        let mut weights_gradient = Array1::<f64>::zeros(d);
        let mut bias_gradient = 0.0;
        for (row, target) in x.rows().into_iter().zip(y) {
            let z = row.iter().zip(&weights).map(|(x, w)| x * w).sum::<f64>() + bias;
            let error = sigmoid(z) - target;
            weights_gradient.scaled_add(error, &row);
            bias_gradient += error;
        }
        weights.scaled_add(-step, &weights_gradient);
        bias -= step * bias_gradient;
    }
    Ok((weights, bias))
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn starts_from_zeros() {
        let found = logistic_regression(array![[1.0, 2.0]].view(), array![1.0].view(), 0.1, 0);
        assert_eq!(found, Ok((array![0.0, 0.0], 0.0)));
    }

    #[test]
    fn takes_the_first_step_by_hand() {
        // At zero every p is 1/2, so the errors are 1/2, −1/2, −1/2 and their mean with x is (2 − 4 − 6) / 6.
        let found = logistic_regression(array![[4.0], [8.0], [12.0]].view(), array![0.0, 1.0, 1.0].view(), 3.0, 1);
        assert_eq!(found, Ok((array![8.0], 0.5)));
    }

    #[test]
    fn survives_huge_features() {
        let (weights, _) = logistic_regression(array![[1e3], [-1e3]].view(), array![1.0, 0.0].view(), 1.0, 3).unwrap();
        assert_eq!(weights, array![500.0]);
    }
}
