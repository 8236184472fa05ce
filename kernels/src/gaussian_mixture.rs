//! A step of expectation–maximisation for a mixture of Gaussians.

use ndarray::{Array1, Array2, ArrayView2, Axis};

use crate::{Error, log_sum_exp, math};

/// A mixture of normal distributions whose features are independent within each component.
#[derive(Clone, Debug, PartialEq)]
pub struct GaussianMixture {
    /// How likely each component is, shape (k).
    pub weights: Array1<f64>,
    /// Their means, shape (k, d).
    pub means: Array2<f64>,
    /// The variances of their features, shape (k, d).
    pub variances: Array2<f64>,
}

/// The mixture after one step, and the log likelihood of the samples **before** it.
///
/// Expectation: `r_ic = w_c N(xᵢ; m_c, v_c) / Σ_c' w_c' N(xᵢ; m_c', v_c')`, in log space. Maximisation, with `N_c = Σᵢ r_ic`: weights `N_c / n`, means `Σᵢ r_ic xᵢ / N_c`, variances `Σᵢ r_ic (xᵢ − m_c)² / N_c + ε` about the new means.
///
/// Shapes: `x` (n, d). O(n k d) time.
/// Edge: one component takes the mean and the population variance of all samples.
/// Errors: [`Error::Shape`] if shapes do not fit together; [`Error::Empty`] if there is no sample.
/// Source: Bishop, *Pattern Recognition and Machine Learning* (2006), §9.2.2.
///
/// ```
/// use kernels::{GaussianMixture, em_step};
/// use ndarray::array;
/// let start = GaussianMixture { weights: array![1.0], means: array![[5.0]], variances: array![[1.0]] };
/// let (mixture, _) = em_step(array![[0.0], [2.0]].view(), &start, 0.5)?;
/// assert_eq!((mixture.means, mixture.variances), (array![[1.0]], array![[1.5]]));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn em_step(
    x: ArrayView2<'_, f64>,
    mixture: &GaussianMixture,
    epsilon: f64,
) -> Result<(GaussianMixture, f64), Error> {
    let (n, d) = x.dim();
    let k = mixture.weights.len();
    for (name, array) in [("means", &mixture.means), ("variances", &mixture.variances)] {
        if array.dim() != (k, d) {
            return Err(Error::Shape { name, expected: vec![k, d], found: array.shape().to_vec() });
        }
    }
    if n == 0 {
        return Err(Error::Empty { name: "x" });
    }
    let log_joint = |i: usize, c: usize| {
        let feature = |j: usize| {
            let (v, off) = (mixture.variances[[c, j]], x[[i, j]] - mixture.means[[c, j]]);
            math::ln(2.0 * std::f64::consts::PI * v) + off * off / v
        };
        math::ln(mixture.weights[c]) - 0.5 * (0..d).map(feature).sum::<f64>()
    };
    let mut shares = Array2::from_shape_fn((n, k), |(i, c)| log_joint(i, c));
    let mut log_likelihood = 0.0;
    for mut row in shares.rows_mut() {
        let whole = log_sum_exp(row.iter().copied());
        log_likelihood += whole;
        row.mapv_inplace(|log| math::exp(log - whole));
    }
    let totals = shares.sum_axis(Axis(0));
    let weighted =
        |c: usize, term: &dyn Fn(usize) -> f64| (0..n).map(|i| shares[[i, c]] * term(i)).sum::<f64>() / totals[c];
    let means = Array2::from_shape_fn((k, d), |(c, j)| weighted(c, &|i| x[[i, j]]));
    let variances = Array2::from_shape_fn((k, d), |(c, j)| {
        weighted(c, &|i| (x[[i, j]] - means[[c, j]]) * (x[[i, j]] - means[[c, j]])) + epsilon
    });
    Ok((GaussianMixture { weights: totals / n as f64, means, variances }, log_likelihood))
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn shares_a_sample_between_components_as_near() {
        let start = GaussianMixture {
            weights: array![0.5, 0.5],
            means: array![[-1.0], [1.0]],
            variances: array![[1.0], [1.0]],
        };
        let (mixture, log_likelihood) = em_step(array![[0.0]].view(), &start, 1.0).unwrap();
        assert!(mixture.weights.iter().all(|weight| (weight - 0.5).abs() < 1e-15));
        assert_eq!((mixture.means, mixture.variances), (array![[0.0], [0.0]], array![[1.0], [1.0]]));
        assert!((log_likelihood + 0.5 * (1.0 + math::ln(2.0 * std::f64::consts::PI))).abs() < 1e-15);
    }

    #[test]
    fn never_lowers_the_likelihood() {
        let x = Array2::from_shape_fn((12, 2), |(i, j)| ((i * i * 5 + j * 3 + i * j) % 11) as f64);
        let mut mixture = GaussianMixture {
            weights: array![0.2, 0.8],
            means: array![[1.0, 9.0], [5.0, 5.0]],
            variances: array![[4.0, 1.0], [9.0, 9.0]],
        };
        let mut last = f64::NEG_INFINITY;
        for _ in 0..20 {
            let (next, log_likelihood) = em_step(x.view(), &mixture, 0.0).unwrap();
            assert!(log_likelihood >= last - 1e-12);
            assert!((next.weights.sum() - 1.0).abs() < 1e-12);
            (mixture, last) = (next, log_likelihood);
        }
    }

    #[test]
    fn stays_finite_far_away() {
        let start =
            GaussianMixture { weights: array![0.5, 0.5], means: array![[0.0], [1.0]], variances: array![[1.0], [1.0]] };
        let (mixture, log_likelihood) = em_step(array![[0.0], [1e4]].view(), &start, 0.0).unwrap();
        assert!(log_likelihood.is_finite() && mixture.means.iter().all(|mean| mean.is_finite()));
    }
}
