//! Scaled dot-product attention.

use ndarray::{Array3, ArrayView1, ArrayView2, ArrayView3};

use crate::error::{Error, expect_shape};
use crate::softmax::softmax_in_place;

/// Scaled dot-product attention: each query takes a weighted mean of the values, the weights a softmax of its products with the keys.
///
/// `yᵢ = Σⱼ wᵢⱼ vⱼ`, with `wᵢ = softmax(sᵢ)` and `sᵢⱼ = qᵢ · kⱼ / √d`, or −∞ where `mask` is false.
///
/// Shapes: `q` (b, t, d), `k` (b, s, d), `v` (b, s, e), `mask` (t, s), true where a query may look → (b, t, e). The mask is shared by the batch.
/// Edge: one key gives its value to every query; a query that may look at nothing gets NaN, as 0 / 0.
/// Errors: [`Error::Shape`] if the shapes do not fit; [`Error::Empty`] if there is no key or no feature.
/// Source: Vaswani et al., *Attention Is All You Need* (2017), §3.2.1.
///
/// ```
/// use ndarray::array;
/// let (q, k) = (array![[[0.0]]], array![[[1.0], [-1.0]]]);
/// let v = array![[[2.0], [4.0]]];
/// let y = kernels::attention(q.view(), k.view(), v.view(), None)?;
/// assert_eq!(y, array![[[3.0]]]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn attention(
    q: ArrayView3<'_, f64>,
    k: ArrayView3<'_, f64>,
    v: ArrayView3<'_, f64>,
    mask: Option<ArrayView2<'_, bool>>,
) -> Result<Array3<f64>, Error> {
    let (b, t, d) = q.dim();
    let (_, s, _) = k.dim();
    let (_, _, e) = v.dim();
    expect_shape("k", &[b, s, d], k.shape())?;
    expect_shape("v", &[b, s, e], v.shape())?;
    if let Some(mask) = mask {
        expect_shape("mask", &[t, s], mask.shape())?;
    }
    if s == 0 || d == 0 {
        return Err(Error::Empty { name: "k" });
    }
    let scale = (d as f64).sqrt();
    let mut weights = Array3::from_shape_fn((b, t, s), |(b, i, j)| {
        let allowed = mask.is_none_or(|mask| mask[[i, j]]);
        if allowed { inner(row(&q, b, i), row(&k, b, j)) / scale } else { f64::NEG_INFINITY }
    });
    for scores in weights.rows_mut() {
        softmax_in_place(scores);
    }
    Ok(Array3::from_shape_fn((b, t, e), |(b, i, c)| (0..s).map(|j| weights[[b, i, j]] * v[[b, j, c]]).sum()))
}

fn row<'a>(x: &'a ArrayView3<'_, f64>, b: usize, i: usize) -> ArrayView1<'a, f64> {
    x.slice(ndarray::s![b, i, ..])
}

// In index order, so that the bits are the same on every target; `dot` sums in blocks that depend on it.
fn inner(x: ArrayView1<'_, f64>, y: ArrayView1<'_, f64>) -> f64 {
    x.iter().zip(y).map(|(x, y)| x * y).sum()
}

#[cfg(test)]
mod tests {
    use ndarray::{Array3, array};

    use super::*;

    #[test]
    fn divides_by_the_root_of_the_features() {
        let q = Array3::ones((1, 1, 4));
        let k = array![[[1.0, 1.0, 1.0, 1.0], [0.0, 0.0, 0.0, 0.0]]];
        let v = array![[[1.0], [0.0]]];
        let y = attention(q.view(), k.view(), v.view(), None);
        assert_eq!(y, Ok(array![[[crate::sigmoid(2.0)]]]));
    }

    #[test]
    fn sees_only_what_the_mask_allows() {
        let q = Array3::zeros((1, 2, 1));
        let k = Array3::zeros((1, 2, 1));
        let v = array![[[1.0], [3.0]]];
        let mask = array![[true, false], [true, true]];
        let y = attention(q.view(), k.view(), v.view(), Some(mask.view()));
        assert_eq!(y, Ok(array![[[1.0], [2.0]]]));
    }

    #[test]
    fn says_which_shape_does_not_fit() {
        let q = Array3::zeros((1, 2, 3));
        let k = Array3::zeros((1, 2, 4));
        let error = Error::Shape { name: "k", expected: vec![1, 2, 3], found: vec![1, 2, 4] };
        assert_eq!(attention(q.view(), k.view(), k.view(), None), Err(error));
    }
}
