//! A classifier with one hidden layer: its loss and all gradients.

use ndarray::{Array1, Array2, ArrayView1, ArrayView2, Axis};

use crate::error::{Error, expect_shape};
use crate::matrix_product::matrix_product;
use crate::softmax::softmax_in_place;
use crate::{cross_entropy, math};

/// The parameters of a network with one hidden layer.
#[derive(Clone, Debug, PartialEq)]
pub struct Mlp {
    /// From the features to the hidden units, (d, h).
    pub w1: Array2<f64>,
    /// Of the hidden units, (h).
    pub b1: Array1<f64>,
    /// From the hidden units to the classes, (h, k).
    pub w2: Array2<f64>,
    /// Of the classes, (k).
    pub b2: Array1<f64>,
}

/// The mean cross-entropy of a classifier with one hidden layer of tanh units, and its gradient by each parameter.
///
/// `A = tanh(X W₁ + b₁)`, `Z = A W₂ + b₂`, `L = mean_i (ln Σⱼ e^{Zᵢⱼ} − Zᵢᵧᵢ)`. Backwards: `dZ = (softmax(Z) − one-hot(y)) / n`, `dW₂ = Aᵀ dZ`, `db₂ = Σᵢ dZᵢ`, `dH = dZ W₂ᵀ ⊙ (1 − A²)`, `dW₁ = Xᵀ dH`, `db₁ = Σᵢ dHᵢ`.
///
/// Shapes: `x` (n, d), `targets` (n), classes from 0 → a number, and gradients shaped as the parameters; h counts hidden units.
/// Edge: with one class the loss and all gradients are 0.
/// Errors: [`Error::Shape`] if the shapes do not fit; those of [`cross_entropy`].
/// Source: Goodfellow, Bengio, Courville, *Deep Learning* (2016), §6.5.
///
/// ```
/// use kernels::Mlp;
/// use ndarray::{array, Array1, Array2};
/// // No logit, so both classes are as likely: the loss is ln 2, and the right class's bias should rise.
/// let zeros = Mlp { w1: Array2::zeros((1, 1)), b1: Array1::zeros(1), w2: Array2::zeros((1, 2)), b2: Array1::zeros(2) };
/// let (loss, gradient) = kernels::mlp_gradient(array![[3.0]].view(), &[1], &zeros)?;
/// assert_eq!((loss, gradient.b2), (kernels::math::ln(2.0), array![0.5, -0.5]));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn mlp_gradient(x: ArrayView2<'_, f64>, targets: &[usize], network: &Mlp) -> Result<(f64, Mlp), Error> {
    let ((n, d), (n_hidden, k)) = (x.dim(), network.w2.dim());
    expect_shape("w1", &[d, n_hidden], network.w1.shape())?;
    expect_shape("b1", &[n_hidden], network.b1.shape())?;
    expect_shape("b2", &[k], network.b2.shape())?;
    let hidden = layer(x, &network.w1, network.b1.view()).mapv(math::tanh);
    let logits = layer(hidden.view(), &network.w2, network.b2.view());
    let loss = cross_entropy(logits.view(), targets)?;

    let mut d_logits = logits;
    for (mut row, target) in d_logits.rows_mut().into_iter().zip(targets) {
        softmax_in_place(row.view_mut());
        row[*target] -= 1.0;
        row.mapv_inplace(|element| element / n as f64);
    }
    let d_hidden = matrix_product(d_logits.view(), network.w2.t());
    let d_before = Array2::from_shape_fn((n, n_hidden), |idx| d_hidden[idx] * (1.0 - hidden[idx] * hidden[idx]));
    let gradient = Mlp {
        w1: matrix_product(x.t(), d_before.view()),
        b1: d_before.sum_axis(Axis(0)),
        w2: matrix_product(hidden.t(), d_logits.view()),
        b2: d_logits.sum_axis(Axis(0)),
    };
    Ok((loss, gradient))
}

/// `X W + b`.
fn layer(x: ArrayView2<'_, f64>, w: &Array2<f64>, b: ArrayView1<'_, f64>) -> Array2<f64> {
    matrix_product(x, w.view()) + b
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn network() -> Mlp {
        Mlp {
            w1: array![[0.5, -1.0], [0.25, 2.0], [-0.75, 0.1]],
            b1: array![0.1, -0.2],
            w2: array![[1.0, -0.5, 0.3], [0.2, 0.7, -1.5]],
            b2: array![0.0, 0.4, -0.1],
        }
    }

    fn loss(network: &Mlp) -> f64 {
        let x = array![[1.0, -0.5, 2.0], [0.3, 0.8, -1.0]];
        mlp_gradient(x.view(), &[2, 0], network).unwrap().0
    }

    /// The gradient's element that `place` finds, against a central difference.
    fn check(place: impl Fn(&mut Mlp) -> &mut f64) {
        const STEP: f64 = 1e-5;
        let moved = |step: f64| {
            let mut moved = network();
            *place(&mut moved) += step;
            loss(&moved)
        };
        let slope = (moved(STEP) - moved(-STEP)) / (2.0 * STEP);
        let x = array![[1.0, -0.5, 2.0], [0.3, 0.8, -1.0]];
        let (_, mut gradient) = mlp_gradient(x.view(), &[2, 0], &network()).unwrap();
        assert!((slope - *place(&mut gradient)).abs() < 1e-9, "{slope}, {gradient:?}");
    }

    #[test]
    fn agrees_with_finite_differences() {
        for unit in 0..2 {
            check(|network| &mut network.b1[unit]);
            (0..3).for_each(|feature| check(|network| &mut network.w1[[feature, unit]]));
            (0..3).for_each(|class| check(|network| &mut network.w2[[unit, class]]));
        }
        (0..3).for_each(|class| check(|network| &mut network.b2[class]));
    }

    #[test]
    fn says_which_shape_does_not_fit() {
        let network = Mlp { b1: array![0.0], ..network() };
        let error = Error::Shape { name: "b1", expected: vec![2], found: vec![1] };
        assert_eq!(mlp_gradient(Array2::zeros((1, 3)).view(), &[0], &network), Err(error));
    }
}
