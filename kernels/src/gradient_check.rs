//! Gradients by finite differences, and how far another gradient is from them.

use ndarray::{Array2, ArrayView2, Zip};

use crate::error::expect_shape;
use crate::{Error, math};

/// Half the squared error of a layer with tanh, a sum over its outputs, and the mean over the samples.
///
/// `1 / 2n · Σᵢₖ (tanh(Σⱼ xᵢⱼ wⱼₖ) − yᵢₖ)²`.
///
/// Shapes: `x` (n, d), `w` (d, e), `y` (n, e) → a number.
/// Errors: [`Error::Empty`] without samples; [`Error::Shape`] if shapes do not fit.
///
/// ```
/// use ndarray::array;
/// let loss = kernels::tanh_loss(array![[0.0]].view(), array![[5.0]].view(), array![[2.0]].view());
/// assert_eq!(loss, Ok(2.0));
/// ```
pub fn tanh_loss(x: ArrayView2<'_, f64>, w: ArrayView2<'_, f64>, y: ArrayView2<'_, f64>) -> Result<f64, Error> {
    let errors = errors(x, w, y)?;
    Ok(errors.iter().map(|(_, error)| error * error).sum::<f64>() / (2.0 * x.nrows() as f64))
}

/// The gradient of [`tanh_loss`] by `w`: `1 / n · Σᵢ xᵢⱼ (1 − aᵢₖ²) (aᵢₖ − yᵢₖ)`, with `a = tanh(x w)`.
///
/// Shapes: `x` (n, d), `w` (d, e), `y` (n, e) → (d, e). Errors: as [`tanh_loss`].
///
/// ```
/// use ndarray::array;
/// let gradient = kernels::tanh_loss_gradient(array![[3.0]].view(), array![[0.0]].view(), array![[2.0]].view());
/// assert_eq!(gradient, Ok(array![[-6.0]]));
/// ```
pub fn tanh_loss_gradient(
    x: ArrayView2<'_, f64>,
    w: ArrayView2<'_, f64>,
    y: ArrayView2<'_, f64>,
) -> Result<Array2<f64>, Error> {
    let errors = errors(x, w, y)?;
    let n = x.nrows();
    let slope = |i: usize, k: usize| {
        let (a, error) = errors[[i, k]];
        (1.0 - a * a) * error
    };
    Ok(Array2::from_shape_fn(w.dim(), |(j, k)| (0..n).map(|i| x[[i, j]] * slope(i, k)).sum::<f64>() / n as f64))
}

/// The outputs of the layer, and how far they are above what they should be.
fn errors(x: ArrayView2<'_, f64>, w: ArrayView2<'_, f64>, y: ArrayView2<'_, f64>) -> Result<Array2<(f64, f64)>, Error> {
    let [(n, d), (_, e)] = [x.dim(), w.dim()];
    if n == 0 {
        return Err(Error::Empty { name: "x" });
    }
    expect_shape("w", &[d, e], w.shape())?;
    expect_shape("y", &[n, e], y.shape())?;
    Ok(Array2::from_shape_fn((n, e), |(i, k)| {
        let output = math::tanh((0..d).map(|j| x[[i, j]] * w[[j, k]]).sum());
        (output, output - y[[i, k]])
    }))
}

/// The gradient of `loss` at `w` by central differences.
///
/// `(loss(w + h E_jk) − loss(w − h E_jk)) / 2h`, with `E_jk` 1 in one place and 0 elsewhere. Off by `h² / 6` times the third derivative, and by rounding errors of `loss` over h.
///
/// Shapes: `w` (d, e) → same. Calls `loss` twice for each entry. Errors: those of `loss`.
/// Source: Nocedal, Wright, *Numerical Optimization*, 2nd edition (2006), §8.1.
///
/// ```
/// use ndarray::array;
/// let found = kernels::central_differences(array![[3.0]].view(), 0.5, |w| Ok(w[[0, 0]] * w[[0, 0]]));
/// assert_eq!(found, Ok(array![[6.0]]));
/// ```
pub fn central_differences(
    w: ArrayView2<'_, f64>,
    h: f64,
    loss: impl Fn(ArrayView2<'_, f64>) -> Result<f64, Error>,
) -> Result<Array2<f64>, Error> {
    let mut gradient = Array2::zeros(w.dim());
    for (place, slope) in gradient.indexed_iter_mut() {
        let at = |step: f64| {
            let mut moved = w.to_owned();
            moved[place] += step;
            loss(moved.view())
        };
        *slope = (at(h)? - at(-h)?) / (2.0 * h);
    }
    Ok(gradient)
}

/// How far entries are apart, relative to the larger of them, or to `floor` where both are smaller.
///
/// `|aⱼₖ − bⱼₖ| / max(|aⱼₖ|, |bⱼₖ|, floor)`.
///
/// Shapes: (d, e) both → same. Errors: [`Error::Shape`] if they differ.
///
/// ```
/// use ndarray::array;
/// let found = kernels::relative_errors(array![[1.0, 0.0]].view(), array![[-4.0, 0.5]].view(), 1.0);
/// assert_eq!(found, Ok(array![[1.25, 0.5]]));
/// ```
pub fn relative_errors(a: ArrayView2<'_, f64>, b: ArrayView2<'_, f64>, floor: f64) -> Result<Array2<f64>, Error> {
    expect_shape("b", a.shape(), b.shape())?;
    Ok(Zip::from(a).and(b).map_collect(|a, b| (a - b).abs() / a.abs().max(b.abs()).max(floor)))
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn differences_agree_with_the_gradient() {
        let (x, y) = (array![[1.0, -2.0], [0.5, 0.25]], array![[1.0, 0.0, -1.0], [0.5, 2.0, 0.0]]);
        let w = array![[0.5, -1.0, 0.25], [1.5, 0.0, 0.125]];
        let numeric = central_differences(w.view(), 1.0 / 1024.0, |w| tanh_loss(x.view(), w, y.view())).unwrap();
        let analytic = tanh_loss_gradient(x.view(), w.view(), y.view()).unwrap();
        let errors = relative_errors(numeric.view(), analytic.view(), 1e-3).unwrap();
        assert!(errors.iter().all(|error| *error < 1e-5), "{numeric} {analytic}");
    }

    #[test]
    fn refuses_shapes_that_do_not_fit() {
        let (one, two) = (array![[1.0]], array![[1.0, 2.0]]);
        let expected = Error::Shape { name: "y", expected: vec![1, 1], found: vec![1, 2] };
        assert_eq!(tanh_loss(one.view(), one.view(), two.view()), Err(expected));
        let expected = Error::Shape { name: "w", expected: vec![2, 1], found: vec![1, 1] };
        assert_eq!(tanh_loss(two.view(), one.view(), one.view()), Err(expected));
        let nothing = Array2::zeros((0, 1));
        assert_eq!(tanh_loss(nothing.view(), one.view(), nothing.view()), Err(Error::Empty { name: "x" }));
    }
}
