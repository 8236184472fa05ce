//! Ridge regression: least squares with a penalty on the weights.

use ndarray::{Array1, Array2, ArrayView1, ArrayView2, Axis};

use crate::{Error, solve};

/// The weights and the bias with the smallest sum of squared errors and penalty.
///
/// `min Σᵢ (w · xᵢ + b − yᵢ)² + α ‖w‖²`. Centred, the bias is gone and `(XᵀX + α I) w = Xᵀy`; then `b = ȳ − w · x̄`.
///
/// Shapes: `x` (n, d), `y` (n) → weights (d) and a bias.
/// Edge: for α > 0 there is one best fit whatever `x` is.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Empty`] if there is no sample; [`Error::Dependent`] if α = 0 and there are many best fits.
/// Source: Hoerl, Kennard, *Ridge regression: biased estimation for nonorthogonal problems*, Technometrics 12 (1970).
///
/// ```
/// use ndarray::array;
/// let (x, y) = (array![[-1.0], [1.0]], array![3.0, 7.0]);
/// let (weights, bias) = kernels::ridge_regression(x.view(), y.view(), 2.0)?;
/// assert_eq!((weights, bias), (array![1.0], 5.0));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn ridge_regression(
    x: ArrayView2<'_, f64>,
    y: ArrayView1<'_, f64>,
    alpha: f64,
) -> Result<(Array1<f64>, f64), Error> {
    let (n, d) = x.dim();
    if y.len() != n {
        return Err(Error::Shape { name: "y", expected: vec![n], found: vec![y.len()] });
    }
    let Some(x_mean) = x.mean_axis(Axis(0)) else {
        return Err(Error::Empty { name: "x" });
    };
    let y_mean = y.iter().sum::<f64>() / n as f64;
    let centred = &x - &x_mean;
    let sum = |term: &dyn Fn(usize) -> f64| (0..n).map(term).sum::<f64>();
    let gram = Array2::from_shape_fn((d, d), |(j, l)| {
        sum(&|i| centred[[i, j]] * centred[[i, l]]) + if j == l { alpha } else { 0.0 }
    });
    let products = Array1::from_shape_fn(d, |j| sum(&|i| centred[[i, j]] * (y[i] - y_mean)));
    let weights = solve(gram.view(), products.view())?;
    let bias = y_mean - weights.iter().zip(&x_mean).map(|(w, x)| w * x).sum::<f64>();
    Ok((weights, bias))
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn shares_the_weight_between_equal_features() {
        let found = ridge_regression(array![[0.0, 0.0], [2.0, 2.0]].view(), array![1.0, 7.0].view(), 2.0);
        // Centred: XᵀX is 2 everywhere and Xᵀy is 6, so each weight w has 2·2w + 2w = 6.
        assert_eq!(found, Ok((array![1.0, 1.0], 2.0)));
    }

    #[test]
    fn is_least_squares_without_a_penalty() {
        let x = array![[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]];
        let (weights, bias) = ridge_regression(x.view(), array![4.0, 7.0, 3.0].view(), 0.0).unwrap();
        assert!((weights[0] - 3.0).abs() < 1e-14 && (weights[1] + 1.0).abs() < 1e-14 && (bias - 4.0).abs() < 1e-14);
    }
}
