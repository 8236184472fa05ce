//! The lasso: least squares with a penalty that sets weights to zero.

use ndarray::{Array1, ArrayView1, ArrayView2, Axis};

use crate::Error;
use crate::error::expect_shape;

/// The weights and the bias after `sweeps` sweeps of cyclic coordinate descent from zero.
///
/// Towards `min 1/(2n) Σᵢ (w · xᵢ + b − yᵢ)² + α Σⱼ |wⱼ|`. Centred, the bias is gone; with `rᵢ = ỹᵢ − Σ_{l≠j} w_l x̃ᵢ_l`, `ρⱼ = Σᵢ x̃ᵢⱼ rᵢ / n` and `sⱼ = Σᵢ x̃ᵢⱼ² / n`, feature j gets `wⱼ = sign(ρⱼ) max(|ρⱼ| − α, 0) / sⱼ`, and the next one sees it. Then `b = ȳ − w · x̄`.
///
/// Shapes: `x` (n, d), `y` (n) → weights (d) and a bias. O(n d) time a sweep.
/// Edge: a constant feature has the weight 0; no sweeps leave all weights there.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Empty`] if there is no sample.
/// Source: Friedman, Hastie, Tibshirani, *Regularization paths for generalized linear models via coordinate descent*, Journal of Statistical Software 33 (2010), §2.
///
/// ```
/// use ndarray::array;
/// let (x, y) = (array![[-1.0], [1.0]], array![1.0, 5.0]);
/// let (weights, bias) = kernels::lasso(x.view(), y.view(), 0.5, 1)?;
/// assert_eq!((weights, bias), (array![1.5], 3.0));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn lasso(
    x: ArrayView2<'_, f64>,
    y: ArrayView1<'_, f64>,
    alpha: f64,
    sweeps: usize,
) -> Result<(Array1<f64>, f64), Error> {
    let (n, d) = x.dim();
    expect_shape("y", &[n], &[y.len()])?;
    let Some(x_mean) = x.mean_axis(Axis(0)) else {
        return Err(Error::Empty { name: "x" });
    };
    let y_mean = y.iter().sum::<f64>() / n as f64;
    let centred = &x - &x_mean;
    let mut residual = &y - y_mean;
    let mut weights = Array1::zeros(d);
    for _ in 0..sweeps {
        for (column, weight) in centred.columns().into_iter().zip(&mut weights) {
            let square = column.iter().map(|x| x * x).sum::<f64>() / n as f64;
            if square == 0.0 {
                continue;
            }
            let product = column.iter().zip(&residual).map(|(x, r)| x * r).sum::<f64>() / n as f64;
            let new = soft_threshold(product + square * *weight, alpha) / square;
            residual.scaled_add(*weight - new, &column);
            *weight = new;
        }
    }
    let bias = y_mean - weights.iter().zip(&x_mean).map(|(w, x)| w * x).sum::<f64>();
    Ok((weights, bias))
}

/// `x` moved towards 0 by `threshold`, and no further: the minimum over w of `(w − x)² / 2 + threshold |w|`.
fn soft_threshold(x: f64, threshold: f64) -> f64 {
    if x.abs() <= threshold { 0.0 } else { x - x.signum() * threshold }
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, array};

    use super::*;

    fn check(x: &Array2<f64>, y: &[f64], alpha: f64, sweeps: usize, expected: (Array1<f64>, f64)) {
        let y = Array1::from(y.to_vec());
        assert_eq!(lasso(x.view(), y.view(), alpha, sweeps), Ok(expected), "{x}, {y}, {alpha}, {sweeps}");
    }

    #[test]
    fn drops_what_is_worth_less_than_the_penalty() {
        let x = array![[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]];
        check(&x, &[0.0, 1.0, 4.0, 5.0], 1.0, 1, (array![1.0, 0.0], 2.5));
        check(&x, &[5.0, 4.0, 1.0, 0.0], 0.25, 3, (array![-1.75, -0.25], 2.5));
        check(&x, &[0.0, 1.0, 4.0, 5.0], 2.0, 1, (array![0.0, 0.0], 2.5));
    }

    #[test]
    fn gives_the_first_of_equal_features_all() {
        check(&array![[0.0, 0.0], [2.0, 2.0]], &[0.0, 4.0], 1.0, 5, (array![1.0, 0.0], 1.0));
    }

    #[test]
    fn gives_a_constant_feature_nothing() {
        check(&array![[3.0, -1.0], [3.0, 1.0]], &[1.0, 5.0], 0.5, 2, (array![0.0, 1.5], 3.0));
        check(&array![[3.0]], &[1.0], 0.5, 2, (array![0.0], 1.0));
    }

    #[test]
    fn ends_where_no_weight_can_be_moved() {
        let x = array![[1.0, 2.0, 0.5], [2.0, 1.5, -1.0], [0.0, 3.0, 1.0], [4.0, 4.0, 2.0], [1.0, -1.0, 0.0]];
        let y = array![3.0, -1.0, 2.0, 8.0, -4.0];
        let alpha = 0.5;
        let (weights, bias) = lasso(x.view(), y.view(), alpha, 500).unwrap();
        let residual = &y - &(x.dot(&weights) + bias);
        for (column, weight) in x.columns().into_iter().zip(&weights) {
            let product = column.iter().zip(&residual).map(|(x, r)| x * r).sum::<f64>() / 5.0;
            let expected = if *weight == 0.0 { product.clamp(-alpha, alpha) } else { alpha * weight.signum() };
            assert!((product - expected).abs() < 1e-12, "{weights}: {product} where {expected} was expected");
        }
    }

    #[test]
    fn refuses_what_does_not_fit() {
        let found = lasso(array![[1.0]].view(), array![1.0, 2.0].view(), 1.0, 1);
        assert_eq!(found, Err(Error::Shape { name: "y", expected: vec![1], found: vec![2] }));
        let found = lasso(Array2::zeros((0, 1)).view(), Array1::zeros(0).view(), 1.0, 1);
        assert_eq!(found, Err(Error::Empty { name: "x" }));
    }
}
