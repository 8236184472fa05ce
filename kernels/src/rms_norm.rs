//! RMS normalisation, forwards and backwards.

use ndarray::{Array1, Array2, ArrayView1, ArrayView2};

use crate::Error;
use crate::error::expect_shape;

/// What both passes give.
#[derive(Clone, Debug, PartialEq)]
pub struct RmsNormPass {
    /// The normalised rows, scaled, (b, d).
    pub y: Array2<f64>,
    /// The gradient with respect to the rows, (b, d).
    pub dx: Array2<f64>,
    /// The gradient with respect to the gain, (d).
    pub d_gain: Array1<f64>,
}

/// Each row divided by its root mean square and scaled by `gain`, and the gradients with respect to both, where `dy` is that with respect to the result.
///
/// With `rᵢ = √(Σⱼ xᵢⱼ² / d + ε)`, `nᵢⱼ = xᵢⱼ / rᵢ` and `hᵢⱼ = gⱼ ∂L/∂yᵢⱼ`: `yᵢⱼ = gⱼ nᵢⱼ`, `∂L/∂xᵢⱼ = (hᵢⱼ − nᵢⱼ Σₖ hᵢₖ nᵢₖ / d) / rᵢ` and `∂L/∂gⱼ = Σᵢ nᵢⱼ ∂L/∂yᵢⱼ`.
///
/// Shapes: `x`, `dy` (b, d), `gain` (d).
/// Edge: a row of zeros stays zero if `eps` is positive and gives NaN if it is 0; without rows the gain's gradient is 0.
/// Errors: [`Error::Shape`] if the shapes do not fit; [`Error::Empty`] if there is no feature.
/// Source: Zhang, Sennrich, *Root Mean Square Layer Normalization*, NeurIPS (2019), §4.
///
/// ```
/// use kernels::RmsNormPass;
/// use ndarray::array;
/// let (x, dy) = (array![[-3.0]], array![[5.0]]);
/// let pass = kernels::rms_norm(x.view(), array![2.0].view(), 0.0, dy.view())?;
/// assert_eq!(pass, RmsNormPass { y: array![[-2.0]], dx: array![[0.0]], d_gain: array![-5.0] });
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn rms_norm(
    x: ArrayView2<'_, f64>,
    gain: ArrayView1<'_, f64>,
    eps: f64,
    dy: ArrayView2<'_, f64>,
) -> Result<RmsNormPass, Error> {
    let d = x.ncols();
    if d == 0 {
        return Err(Error::Empty { name: "x" });
    }
    expect_shape("gain", &[d], gain.shape())?;
    expect_shape("dy", x.shape(), dy.shape())?;
    let mean = |terms: &mut dyn Iterator<Item = f64>| terms.sum::<f64>() / d as f64;
    let (mut y, mut dx, mut d_gain) = (Array2::zeros(x.dim()), Array2::zeros(x.dim()), Array1::zeros(d));
    for (i, row) in x.rows().into_iter().enumerate() {
        let root = (mean(&mut row.iter().map(|x| x * x)) + eps).sqrt();
        let normalised = &row / root;
        let h = &gain * &dy.row(i);
        let along = mean(&mut h.iter().zip(&normalised).map(|(h, n)| h * n));
        y.row_mut(i).assign(&(&gain * &normalised));
        dx.row_mut(i).assign(&((&h - &(&normalised * along)) / root));
        d_gain += &(&normalised * &dy.row(i));
    }
    Ok(RmsNormPass { y, dx, d_gain })
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn agrees_with_finite_differences() {
        let (x, gain) = (array![[1.0, -2.0, 0.5], [0.25, 3.0, -1.0]], array![2.0, -1.0, 0.5]);
        let dy = array![[1.0, 0.5, -2.0], [-1.0, 3.0, 0.25]];
        let pass = |x: &Array2<f64>, gain: &Array1<f64>| rms_norm(x.view(), gain.view(), 0.1, dy.view()).unwrap();
        let loss = |x: &Array2<f64>, gain: &Array1<f64>| (pass(x, gain).y * &dy).sum();
        let RmsNormPass { dx, d_gain, .. } = pass(&x, &gain);
        let step = 1e-6;
        for (at, found) in dx.indexed_iter() {
            let moved = |by: f64| {
                let mut x = x.clone();
                x[at] += by;
                loss(&x, &gain)
            };
            assert!((found - (moved(step) - moved(-step)) / (2.0 * step)).abs() < 1e-8, "x{at:?}");
        }
        for (j, found) in d_gain.indexed_iter() {
            let moved = |by: f64| {
                let mut gain = gain.clone();
                gain[j] += by;
                loss(&x, &gain)
            };
            assert!((found - (moved(step) - moved(-step)) / (2.0 * step)).abs() < 1e-8, "gain[{j}]");
        }
    }

    #[test]
    fn leaves_zeros_and_scales_their_gradient() {
        let pass = rms_norm(array![[0.0, 0.0]].view(), array![1.0, 2.0].view(), 0.25, array![[1.0, 3.0]].view());
        let expected = RmsNormPass { y: array![[0.0, 0.0]], dx: array![[2.0, 12.0]], d_gain: array![0.0, 0.0] };
        assert_eq!(pass, Ok(expected));
    }

    #[test]
    fn refuses_shapes_that_do_not_fit() {
        let refused = |gain: Array1<f64>, dy: Array2<f64>| {
            rms_norm(array![[1.0, 2.0]].view(), gain.view(), 0.0, dy.view()).unwrap_err().to_string()
        };
        assert_eq!(refused(array![1.0], array![[1.0, 1.0]]), "`gain` has shape [1] where [2] was expected");
        assert_eq!(refused(array![1.0, 1.0], array![[1.0]]), "`dy` has shape [1, 1] where [1, 2] was expected");
    }
}
