//! Inverted dropout, forwards and backwards.

use ndarray::{Array2, ArrayView2};

use crate::error::{Error, expect_shape};

/// Inverted dropout in training: what remains of `x`, and the gradient by `x` where that by the result is `dy`. An element is dropped where its draw is below `p`.
///
/// `yᵢ = mᵢ xᵢ` and `dxᵢ = mᵢ dyᵢ`, with `mᵢ = 0` if `uᵢ < p` and `1 / (1 − p)` otherwise, so that the mean over the draws is `x`.
///
/// Shapes: `x`, `dy` and `draws` (b, d) → two of (b, d). Draws are uniform on [0, 1).
/// Edge: `p = 1` drops everything; `p = 0` nothing.
/// Errors: [`Error::Shape`] if the shapes differ.
/// Source: Srivastava et al., *Dropout: A Simple Way to Prevent Neural Networks from Overfitting* (2014), §10 for the scale.
///
/// ```
/// use ndarray::array;
/// let (x, dy, draws) = (array![[3.0, 5.0]], array![[1.0, 1.0]], array![[0.2, 0.7]]);
/// let (y, dx) = kernels::dropout(x.view(), dy.view(), draws.view(), 0.5)?;
/// assert_eq!((y, dx), (array![[0.0, 10.0]], array![[0.0, 2.0]]));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn dropout(
    x: ArrayView2<'_, f64>,
    dy: ArrayView2<'_, f64>,
    draws: ArrayView2<'_, f64>,
    p: f64,
) -> Result<(Array2<f64>, Array2<f64>), Error> {
    expect_shape("dy", x.shape(), dy.shape())?;
    expect_shape("draws", x.shape(), draws.shape())?;
    let kept = |values: ArrayView2<'_, f64>| {
        Array2::from_shape_fn(values.dim(), |idx| if draws[idx] < p { 0.0 } else { values[idx] / (1.0 - p) })
    };
    Ok((kept(x), kept(dy)))
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn check(p: f64, expected: Array2<f64>) {
        let (x, draws) = (array![[4.0, 8.0, 0.0]], array![[0.0, 0.5, 0.75]]);
        let dy = array![[1.0, 2.0, 4.0]];
        let (y, dx) = dropout(x.view(), dy.view(), draws.view(), p).unwrap();
        assert_eq!((y, dx), (&x * &expected, &dy * &expected), "p = {p}");
    }

    #[test]
    fn drops_what_was_drawn_below_p() {
        check(0.0, array![[1.0, 1.0, 1.0]]);
        check(0.5, array![[0.0, 2.0, 2.0]]);
        check(0.75, array![[0.0, 0.0, 4.0]]);
        check(1.0, array![[0.0, 0.0, 0.0]]);
    }

    #[test]
    fn wants_equal_shapes() {
        let error = Error::Shape { name: "draws", expected: vec![1, 2], found: vec![1, 1] };
        let x = Array2::zeros((1, 2));
        assert_eq!(dropout(x.view(), x.view(), Array2::zeros((1, 1)).view(), 0.5), Err(error));
    }
}
