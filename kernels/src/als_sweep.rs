//! Matrix factorisation by alternating least squares.

use ndarray::{Array1, Array2, ArrayView2};

use crate::{Error, solve};

/// The factors of users and of items after one sweep: users fitted to the items given, then items fitted to those users.
///
/// Each half minimises `Σ_{(u,i) known} (r_ui − p_u · q_i)² + α (Σ_u ‖p_u‖² + Σ_i ‖q_i‖²)` for one side, which is a ridge regression without a bias for each row: `(Σ_i q_i q_iᵀ + α I) p_u = Σ_i r_ui q_i` over the items i that user u has rated.
///
/// Shapes: `ratings` and `known` (n, m), `items` (m, k) → users (n, k) and items (m, k). O(ratings k² + (n + m) k³) time.
/// Edge: a user or an item without ratings has the factors 0.
/// Errors: [`Error::Shape`] if shapes do not fit together; [`Error::Dependent`] if α = 0 and a row's factors are not determined.
/// Source: Koren, Bell, Volinsky, *Matrix factorization techniques for recommender systems*, Computer 42 (2009).
///
/// ```
/// use ndarray::array;
/// let (ratings, known) = (array![[4.0]], array![[true]]);
/// let (users, items) = kernels::als_sweep(ratings.view(), known.view(), array![[1.0]].view(), 1.0)?;
/// assert_eq!((users, items), (array![[2.0]], array![[8.0 / 5.0]]));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn als_sweep(
    ratings: ArrayView2<'_, f64>,
    known: ArrayView2<'_, bool>,
    items: ArrayView2<'_, f64>,
    alpha: f64,
) -> Result<(Array2<f64>, Array2<f64>), Error> {
    let shape = ratings.shape().to_vec();
    if known.shape() != shape {
        return Err(Error::Shape { name: "known", expected: shape, found: known.shape().to_vec() });
    }
    if items.nrows() != ratings.ncols() {
        let expected = vec![ratings.ncols(), items.ncols()];
        return Err(Error::Shape { name: "items", expected, found: items.shape().to_vec() });
    }
    let users = fitted(ratings, known, items, alpha)?;
    let items = fitted(ratings.t(), known.t(), users.view(), alpha)?;
    Ok((users, items))
}

/// The factors of the rows that fit their known ratings best, with the factors of the columns held.
fn fitted(
    ratings: ArrayView2<'_, f64>,
    known: ArrayView2<'_, bool>,
    columns: ArrayView2<'_, f64>,
    alpha: f64,
) -> Result<Array2<f64>, Error> {
    let k = columns.ncols();
    let mut rows = Array2::zeros((ratings.nrows(), k));
    for (u, mut row) in rows.rows_mut().into_iter().enumerate() {
        let rated: Vec<usize> = (0..ratings.ncols()).filter(|&i| known[[u, i]]).collect();
        let sum = |term: &dyn Fn(usize) -> f64| rated.iter().map(|&i| term(i)).sum::<f64>();
        let gram = Array2::from_shape_fn((k, k), |(a, b)| {
            sum(&|i| columns[[i, a]] * columns[[i, b]]) + if a == b { alpha } else { 0.0 }
        });
        let products = Array1::from_shape_fn(k, |a| sum(&|i| ratings[[u, i]] * columns[[i, a]]));
        row.assign(&solve(gram.view(), products.view())?);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn does_not_look_at_unknown_ratings() {
        let known = array![[true, false], [false, true]];
        let items = array![[1.0], [3.0]];
        let sweep =
            |unknown: f64| als_sweep(array![[2.0, unknown], [unknown, 5.0]].view(), known.view(), items.view(), 1.0);
        assert_eq!(sweep(0.0), sweep(9.0));
        assert_eq!(sweep(0.0).unwrap().0, array![[1.0], [1.5]]);
    }

    #[test]
    fn gives_no_factors_without_ratings() {
        let (users, items) =
            als_sweep(array![[0.0, 4.0]].view(), array![[false, true]].view(), array![[7.0], [1.0]].view(), 1.0)
                .unwrap();
        assert_eq!((users, items.row(0).to_owned()), (array![[2.0]], array![0.0]));
    }

    #[test]
    fn never_raises_the_loss() {
        let ratings = Array2::from_shape_fn((5, 4), |(u, i)| ((u * 3 + i * i * 2 + u * i) % 6) as f64);
        let known = Array2::from_shape_fn((5, 4), |(u, i)| (u + 2 * i) % 3 != 0);
        let mut items = Array2::from_shape_fn((4, 2), |(i, a)| (i + a + 1) as f64 / 3.0);
        let mut last = f64::INFINITY;
        for _ in 0..15 {
            let (users, next) = als_sweep(ratings.view(), known.view(), items.view(), 0.5).unwrap();
            let error = |u: usize, i: usize| {
                ratings[[u, i]] - users.row(u).iter().zip(next.row(i)).map(|(p, q)| p * q).sum::<f64>()
            };
            let known_errors = known.indexed_iter().filter(|(_, known)| **known).map(|((u, i), _)| error(u, i));
            let squares = known_errors.map(|error| error * error).sum::<f64>();
            let loss = squares + 0.5 * users.iter().chain(&next).map(|factor| factor * factor).sum::<f64>();
            assert!(loss <= last + 1e-12);
            (items, last) = (next, loss);
        }
    }
}
