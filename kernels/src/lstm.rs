//! A long short-term memory over a sequence.

use ndarray::{Array2, Array3, ArrayView2, ArrayView3};

use crate::error::{Error, expect_shape};
use crate::{math, sigmoid};

/// What an LSTM has learned, the gates in the order input, forget, candidate, output.
#[derive(Clone, Copy, Debug)]
pub struct LstmWeights<'a> {
    /// From the input, (4, h, d).
    pub w: ArrayView3<'a, f64>,
    /// From the hidden state before, (4, h, h).
    pub u: ArrayView3<'a, f64>,
    /// The biases, (4, h).
    pub bias: ArrayView2<'a, f64>,
}

/// A long short-term memory: the hidden state after each step, and the cell state after the last.
///
/// With `z = W x + U h + b` for each gate: `i = σ(zᵢ)`, `f = σ(z_f)`, `g = tanh(z_g)`, `o = σ(zₒ)`, `c ← f c + i g`, `h ← o tanh(c)`.
///
/// Shapes: `x` (b, t, d), `h0` and `c0` (b, h); h here counts hidden units → (b, t, h) and (b, h).
/// Edge: no steps give no hidden states, and the cell state as it was.
/// Errors: [`Error::Shape`] if the shapes do not fit.
/// Source: Hochreiter, Schmidhuber, *Long Short-Term Memory* (1997); the forget gate from Gers, Schmidhuber, Cummins (2000).
///
/// ```
/// use kernels::LstmWeights;
/// use ndarray::{Array2, Array3, array};
/// let (w, u, bias) = (Array3::zeros((4, 1, 1)), Array3::zeros((4, 1, 1)), Array2::zeros((4, 1)));
/// let weights = LstmWeights { w: w.view(), u: u.view(), bias: bias.view() };
/// // All gates are half open and nothing comes in: the cell forgets half of what it held.
/// let (_, c) = kernels::lstm(array![[[5.0]]].view(), array![[0.0]].view(), array![[2.0]].view(), weights)?;
/// assert_eq!(c, array![[1.0]]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn lstm(
    x: ArrayView3<'_, f64>,
    h0: ArrayView2<'_, f64>,
    c0: ArrayView2<'_, f64>,
    weights: LstmWeights<'_>,
) -> Result<(Array3<f64>, Array2<f64>), Error> {
    let (b, t, d) = x.dim();
    let (_, n_hidden) = h0.dim();
    expect_shape("h0", &[b, n_hidden], h0.shape())?;
    expect_shape("c0", &[b, n_hidden], c0.shape())?;
    expect_shape("w", &[4, n_hidden, d], weights.w.shape())?;
    expect_shape("u", &[4, n_hidden, n_hidden], weights.u.shape())?;
    expect_shape("bias", &[4, n_hidden], weights.bias.shape())?;
    let (mut h, mut c) = (h0.to_owned(), c0.to_owned());
    let mut hidden = Array3::zeros((b, t, n_hidden));
    for step in 0..t {
        let before = h.clone();
        for row in 0..b {
            for unit in 0..n_hidden {
                let z = |gate: usize| -> f64 {
                    let input: f64 = (0..d).map(|j| weights.w[[gate, unit, j]] * x[[row, step, j]]).sum();
                    let state: f64 = (0..n_hidden).map(|j| weights.u[[gate, unit, j]] * before[[row, j]]).sum();
                    input + state + weights.bias[[gate, unit]]
                };
                c[[row, unit]] = sigmoid(z(1)) * c[[row, unit]] + sigmoid(z(0)) * math::tanh(z(2));
                h[[row, unit]] = sigmoid(z(3)) * math::tanh(c[[row, unit]]);
                hidden[[row, step, unit]] = h[[row, unit]];
            }
        }
    }
    Ok((hidden, c))
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, Array3, array};

    use super::*;

    /// One unit without weights: the biases alone set the gates, to 0 or 1.
    fn check(bias: [f64; 4], c0: f64, expected_h: f64, expected_c: f64) {
        let bias = Array2::from_shape_vec((4, 1), bias.to_vec()).unwrap();
        let zeros = Array3::zeros((4, 1, 1));
        let weights = LstmWeights { w: zeros.view(), u: zeros.view(), bias: bias.view() };
        let found = lstm(array![[[0.0]]].view(), array![[0.0]].view(), array![[c0]].view(), weights);
        assert_eq!(found, Ok((array![[[expected_h]]], array![[expected_c]])), "{bias}");
    }

    #[test]
    fn gates_open_and_close() {
        const OPEN: f64 = 1000.0;
        let all_but_input = [-OPEN, OPEN, OPEN, OPEN];
        check(all_but_input, 3.0, math::tanh(3.0), 3.0);
        check([OPEN, -OPEN, OPEN, OPEN], 3.0, math::tanh(1.0), 1.0);
        check([OPEN, OPEN, -OPEN, -OPEN], 3.0, 0.0, 2.0);
    }

    #[test]
    fn carries_the_hidden_state_on() {
        let w = Array3::zeros((4, 1, 1));
        let mut u = Array3::zeros((4, 1, 1));
        u[[2, 0, 0]] = 1.0;
        let bias = array![[1000.0], [-1000.0], [0.0], [1000.0]];
        let weights = LstmWeights { w: w.view(), u: u.view(), bias: bias.view() };
        let x = Array3::zeros((1, 2, 1));
        let (h, c) = lstm(x.view(), array![[1.0]].view(), array![[7.0]].view(), weights).unwrap();
        let first = math::tanh(math::tanh(1.0));
        assert_eq!((h[[0, 0, 0]], c[[0, 0]]), (first, math::tanh(first)));
    }

    #[test]
    fn says_which_shape_does_not_fit() {
        let (x, state) = (Array3::zeros((1, 2, 3)), Array2::zeros((1, 2)));
        let (w, u, bias) = (Array3::zeros((4, 2, 3)), Array3::zeros((4, 2, 1)), Array2::zeros((4, 2)));
        let weights = LstmWeights { w: w.view(), u: u.view(), bias: bias.view() };
        let error = Error::Shape { name: "u", expected: vec![4, 2, 2], found: vec![4, 2, 1] };
        assert_eq!(lstm(x.view(), state.view(), state.view(), weights), Err(error));
    }
}
