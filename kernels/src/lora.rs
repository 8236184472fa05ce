//! A linear layer with a low-rank adapter.

use ndarray::{Array2, ArrayView2};

use crate::error::{Error, expect_shape};
use crate::matrix_product::matrix_product;

/// A frozen linear layer and the low-rank adapter that is trained beside it.
#[derive(Clone, Copy, Debug)]
pub struct Lora<'a> {
    /// The frozen weights, (e, d).
    pub w: ArrayView2<'a, f64>,
    /// Down to the rank, (r, d).
    pub a: ArrayView2<'a, f64>,
    /// Up from the rank, (e, r).
    pub b: ArrayView2<'a, f64>,
    /// What the rank is divided into for the adapter's scale, α.
    pub alpha: f64,
}

/// What a pass forwards and one back give.
#[derive(Clone, Debug, PartialEq)]
pub struct LoraPass {
    /// The output, (n, e).
    pub y: Array2<f64>,
    /// The gradient by `a`, (r, d).
    pub da: Array2<f64>,
    /// The gradient by `b`, (e, r).
    pub db: Array2<f64>,
}

/// The layer's output, and the gradients by `a` and `b` where that by the output is `dy`. `w` is frozen and has none.
///
/// `Y = X Wᵀ + s (X Aᵀ) Bᵀ` with `s = α / r`; `dB = s dYᵀ (X Aᵀ)`, `dA = s (dY B)ᵀ X`.
///
/// Shapes: `x` (n, d), `dy` (n, e) → (n, e), and gradients shaped as `a` and `b`, with r the rank.
/// Edge: `b` of zeros gives the frozen layer, and no gradient by `a`.
/// Errors: [`Error::Shape`] if the shapes do not fit; [`Error::Empty`] if the rank is 0.
/// Source: Hu et al., *LoRA: Low-Rank Adaptation of Large Language Models* (2021), §4.1.
///
/// ```
/// use ndarray::array;
/// let (w, a, b) = (array![[1.0]], array![[3.0]], array![[2.0]]);
/// let layer = kernels::Lora { w: w.view(), a: a.view(), b: b.view(), alpha: 0.5 };
/// let pass = kernels::lora(array![[1.0]].view(), layer, array![[1.0]].view())?;
/// assert_eq!((pass.y, pass.da, pass.db), (array![[4.0]], array![[1.0]], array![[1.5]]));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn lora(x: ArrayView2<'_, f64>, layer: Lora<'_>, dy: ArrayView2<'_, f64>) -> Result<LoraPass, Error> {
    let Lora { w, a, b, alpha } = layer;
    let ((n, d), (e, _), (rank, _)) = (x.dim(), w.dim(), a.dim());
    expect_shape("w", &[e, d], w.shape())?;
    expect_shape("a", &[rank, d], a.shape())?;
    expect_shape("b", &[e, rank], b.shape())?;
    expect_shape("dy", &[n, e], dy.shape())?;
    if rank == 0 {
        return Err(Error::Empty { name: "a" });
    }
    let scale = alpha / rank as f64;
    let down = matrix_product(x, a.t());
    let y = matrix_product(x, w.t()) + matrix_product(down.view(), b.t()) * scale;
    let db = matrix_product(dy.t(), down.view()) * scale;
    let da = matrix_product(matrix_product(dy, b).t(), x) * scale;
    Ok(LoraPass { y, da, db })
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn divides_alpha_by_the_rank() {
        let (w, a, b) = (array![[0.0, 0.0]], array![[1.0, 0.0], [0.0, 1.0]], array![[1.0, 10.0]]);
        let layer = Lora { w: w.view(), a: a.view(), b: b.view(), alpha: 4.0 };
        let LoraPass { y, da, db } = lora(array![[1.0, 2.0]].view(), layer, array![[1.0]].view()).unwrap();
        assert_eq!(y, array![[42.0]]);
        assert_eq!((da, db), (array![[2.0, 4.0], [20.0, 40.0]], array![[2.0, 4.0]]));
    }

    #[test]
    fn begins_as_the_frozen_layer() {
        let (w, a, b) = (array![[3.0]], array![[5.0]], array![[0.0]]);
        let layer = Lora { w: w.view(), a: a.view(), b: b.view(), alpha: 1.0 };
        let LoraPass { y, da, db } = lora(array![[2.0]].view(), layer, array![[1.0]].view()).unwrap();
        assert_eq!((y, da, db), (array![[6.0]], array![[0.0]], array![[10.0]]));
    }

    #[test]
    fn says_which_shape_does_not_fit() {
        let (w, a, b) = (Array2::zeros((1, 2)), Array2::zeros((1, 2)), Array2::zeros((1, 2)));
        let layer = Lora { w: w.view(), a: a.view(), b: b.view(), alpha: 1.0 };
        let error = Error::Shape { name: "b", expected: vec![1, 1], found: vec![1, 2] };
        assert_eq!(lora(Array2::zeros((1, 2)).view(), layer, Array2::zeros((1, 1)).view()), Err(error));
    }
}
