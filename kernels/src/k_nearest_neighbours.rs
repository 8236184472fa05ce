//! Classification by the nearest points.

use ndarray::{Array1, ArrayView1, ArrayView2};

use crate::{Error, majority_vote};

/// The label that most of the `k` training points nearest to each query have.
///
/// `ŷ = argmax_c Σ_{i ∈ N_k(q)} [yᵢ = c]`, where `N_k(q)` are the `k` rows with the smallest `Σⱼ (xᵢⱼ − qⱼ)²`.
///
/// Shapes: `x` (n, d), `y` (n), `queries` (m, d) → (m).
/// Edge: of rows at the same distance the one with the smaller index is nearer; of labels with as many votes the smallest wins.
/// Errors: [`Error::Shape`] if the shapes do not fit; [`Error::Neighbours`] unless 1 ≤ `k` ≤ n.
/// Source: Hastie, Tibshirani, Friedman, *The Elements of Statistical Learning* (2009), §2.3.2.
///
/// ```
/// use ndarray::array;
/// let (x, y) = (array![[0.0], [1.0], [5.0]], array![0, 0, 1]);
/// let labels = kernels::k_nearest_neighbours(x.view(), y.view(), array![[4.0]].view(), 1)?;
/// assert_eq!(labels, array![1]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn k_nearest_neighbours(
    x: ArrayView2<'_, f64>,
    y: ArrayView1<'_, i64>,
    queries: ArrayView2<'_, f64>,
    k: usize,
) -> Result<Array1<i64>, Error> {
    let (n, d) = x.dim();
    if y.len() != n {
        return Err(Error::Shape { name: "y", expected: vec![n], found: vec![y.len()] });
    }
    if queries.ncols() != d {
        let expected = vec![queries.nrows(), d];
        return Err(Error::Shape { name: "queries", expected, found: queries.shape().to_vec() });
    }
    if k == 0 || k > n {
        return Err(Error::Neighbours { k, n });
    }
    // There are k votes, and k is not 0.
    Ok(queries.rows().into_iter().filter_map(|query| majority_vote(nearest(x, query, k).map(|i| y[i]))).collect())
}

/// The indices of the `k` rows of `x` nearest to `query`, nearest first.
fn nearest(x: ArrayView2<'_, f64>, query: ArrayView1<'_, f64>, k: usize) -> impl Iterator<Item = usize> {
    let distances: Vec<f64> = x.rows().into_iter().map(|row| squared_distance(row, query)).collect();
    let mut order: Vec<usize> = (0..distances.len()).collect();
    // A stable sort leaves rows at the same distance in the order of their indices.
    order.sort_by(|i, j| distances[*i].total_cmp(&distances[*j]));
    order.into_iter().take(k)
}

fn squared_distance(x: ArrayView1<'_, f64>, y: ArrayView1<'_, f64>) -> f64 {
    x.iter().zip(y).map(|(x, y)| (x - y) * (x - y)).sum()
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn check(y: [i64; 4], query: f64, k: usize, expected: i64) {
        let x = array![[0.0], [2.0], [2.0], [6.0]];
        let labels = k_nearest_neighbours(x.view(), ndarray::aview1(&y), array![[query]].view(), k);
        assert_eq!(labels, Ok(array![expected]), "{y:?}, {query}, {k}");
    }

    #[test]
    fn breaks_ties_by_index_then_by_label() {
        check([7, 8, 9, 9], 1.0, 1, 7);
        check([7, 8, 9, 9], 2.0, 1, 8);
        check([7, 9, 8, 8], 2.0, 2, 8);
        check([9, 7, 8, 8], 2.0, 4, 8);
    }

    #[test]
    fn refuses_more_neighbours_than_points() {
        let x = array![[0.0]];
        let found = k_nearest_neighbours(x.view(), array![0].view(), x.view(), 2);
        assert_eq!(found, Err(Error::Neighbours { k: 2, n: 1 }));
    }
}
