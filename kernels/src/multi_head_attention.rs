//! Self-attention with several heads.

use ndarray::{Array2, Array3, ArrayView2, ArrayView3};

use crate::{Error, attention};

/// The four matrices of a layer of attention, each (d, d) and multiplied from the right.
#[derive(Clone, Copy, Debug)]
pub struct Projections<'a> {
    /// Makes queries.
    pub query: ArrayView2<'a, f64>,
    /// Makes keys.
    pub key: ArrayView2<'a, f64>,
    /// Makes values.
    pub value: ArrayView2<'a, f64>,
    /// Mixes what the heads found.
    pub output: ArrayView2<'a, f64>,
}

/// Self-attention in `n_heads` heads: each attends with its own share of the features, and an output matrix mixes what they found.
///
/// `Q = X W_q`, `K = X W_k`, `V = X W_v`; head j has columns `j d/h … (j + 1) d/h` of each and gives [`attention`]; side by side, times `W_o`. If `causal`, position i sees positions 0 to i only.
///
/// Shapes: `x` (b, t, d), projections (d, d) → (b, t, d).
/// Edge: one position gives `x W_v W_o`.
/// Errors: [`Error::Shape`] if a projection is not (d, d) or the heads do not share d evenly; [`Error::Empty`] if there is no head, position or feature.
/// Source: Vaswani et al., *Attention Is All You Need* (2017), §3.2.2.
///
/// ```
/// use ndarray::{Array2, array};
/// let (zero, one) = (Array2::zeros((2, 2)), Array2::eye(2));
/// let layer = kernels::Projections { query: zero.view(), key: zero.view(), value: one.view(), output: one.view() };
/// let y = kernels::multi_head_attention(array![[[2.0, 4.0], [6.0, 0.0]]].view(), layer, 2, true)?;
/// assert_eq!(y, array![[[2.0, 4.0], [4.0, 2.0]]]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn multi_head_attention(
    x: ArrayView3<'_, f64>,
    projections: Projections<'_>,
    n_heads: usize,
    causal: bool,
) -> Result<Array3<f64>, Error> {
    let (b, t, d) = x.dim();
    let Projections { query, key, value, output } = projections;
    for (name, matrix) in [("query", query), ("key", key), ("value", value), ("output", output)] {
        if matrix.dim() != (d, d) {
            return Err(Error::Shape { name, expected: vec![d, d], found: matrix.shape().to_vec() });
        }
    }
    if n_heads == 0 {
        return Err(Error::Empty { name: "n_heads" });
    }
    if d % n_heads != 0 {
        return Err(Error::Shape { name: "x", expected: vec![b, t, d - d % n_heads], found: vec![b, t, d] });
    }
    let width = d / n_heads;
    // Heads are batch entries of their own: entry (b, j) has the columns of head j.
    let split = |matrix: ArrayView2<'_, f64>| {
        let projected = project(x, matrix);
        Array3::from_shape_fn((b * n_heads, t, width), |(entry, i, c)| {
            projected[[entry / n_heads, i, entry % n_heads * width + c]]
        })
    };
    let mask = causal.then(|| Array2::from_shape_fn((t, t), |(i, j)| j <= i));
    let heads =
        attention(split(query).view(), split(key).view(), split(value).view(), mask.as_ref().map(|mask| mask.view()))?;
    let joined = Array3::from_shape_fn((b, t, d), |(b, i, c)| heads[[b * n_heads + c / width, i, c % width]]);
    Ok(project(joined.view(), output))
}

// In index order, so that the bits are the same on every target.
fn project(x: ArrayView3<'_, f64>, matrix: ArrayView2<'_, f64>) -> Array3<f64> {
    let (b, t, d) = x.dim();
    Array3::from_shape_fn((b, t, matrix.ncols()), |(b, i, e)| (0..d).map(|c| x[[b, i, c]] * matrix[[c, e]]).sum())
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn check(n_heads: usize, causal: bool, expected: Result<Array3<f64>, Error>) {
        let one = Array2::eye(2);
        let layer = Projections { query: one.view(), key: one.view(), value: one.view(), output: one.view() };
        let x = array![[[0.0, 0.0], [1.0, 0.0]]];
        assert_eq!(multi_head_attention(x.view(), layer, n_heads, causal), expected);
    }

    #[test]
    fn scales_by_the_width_of_a_head() {
        check(2, true, Ok(array![[[0.0, 0.0], [crate::sigmoid(1.0), 0.0]]]));
        check(2, false, Ok(array![[[0.5, 0.0], [crate::sigmoid(1.0), 0.0]]]));
        // Both features in one head: the score is over √2.
        check(1, true, Ok(array![[[0.0, 0.0], [crate::sigmoid(1.0 / 2.0_f64.sqrt()), 0.0]]]));
    }

    #[test]
    fn wants_heads_that_share_the_features() {
        check(3, true, Err(Error::Shape { name: "x", expected: vec![1, 2, 0], found: vec![1, 2, 2] }));
        check(0, true, Err(Error::Empty { name: "n_heads" }));
    }
}
