//! k-means++: the first centres of k-means, drawn far from each other.

use ndarray::ArrayView2;

use crate::Error;

/// The rows of `x` that k-means++ takes for centres with the random numbers `uniforms`, one a centre, in the order of the draws.
///
/// Each is the [`weighted_index`] of its number, with the weights of [`seeded_by`].
///
/// Shapes: `x` (n, d), `uniforms` (k) → (k). Units: `uniforms` in [0, 1).
/// Edge: as [`seeded_by`].
/// Errors: as [`seeded_by`].
/// Source: Arthur, Vassilvitskii, *k-means++: the advantages of careful seeding*, SODA (2007), §2.2.
///
/// ```
/// use ndarray::array;
/// // 4 is first; squared distances from it are 16, 9, 0 and 36.
/// let chosen = kernels::k_means_plus_plus(array![[0.0], [1.0], [4.0], [10.0]].view(), &[0.6, 0.25])?;
/// assert_eq!(chosen, [2, 0]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn k_means_plus_plus(x: ArrayView2<'_, f64>, uniforms: &[f64]) -> Result<Vec<usize>, Error> {
    let mut uniforms = uniforms.iter();
    seeded_by(x, uniforms.len(), |weights| weighted_index(weights, uniforms.next().copied().unwrap_or(0.0)))
}

/// `k` rows of `x`, each chosen by `choose` from what the rows weigh: 1 at first, and then the squared distance to the nearest row chosen, `wᵢ = min_c ‖xᵢ − x_c‖²`.
///
/// Shapes: `x` (n, d) → (k); the weights are (n).
/// Edge: a row equal to a chosen one weighs nothing; where every row is, all weigh 1 again.
/// Errors: [`Error::Empty`] if there is no row.
/// Source: as [`k_means_plus_plus`].
///
/// ```
/// use ndarray::array;
/// let heaviest = |weights: &[f64]| if weights[3] > weights[0] { 3 } else { 0 };
/// let chosen = kernels::seeded_by(array![[0.0], [1.0], [4.0], [10.0]].view(), 2, heaviest)?;
/// assert_eq!(chosen, [0, 3]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn seeded_by(
    x: ArrayView2<'_, f64>,
    k: usize,
    mut choose: impl FnMut(&[f64]) -> usize,
) -> Result<Vec<usize>, Error> {
    if x.nrows() == 0 {
        return Err(Error::Empty { name: "x" });
    }
    let even = vec![1.0; x.nrows()];
    let mut nearest = vec![f64::INFINITY; x.nrows()];
    let mut chosen = Vec::with_capacity(k);
    for _ in 0..k {
        let none_is_far = chosen.is_empty() || nearest.iter().all(|squared| *squared == 0.0);
        let idx = choose(if none_is_far { &even } else { &nearest });
        chosen.push(idx);
        for (row, nearest) in x.rows().into_iter().zip(&mut nearest) {
            let squared: f64 = row.iter().zip(x.row(idx)).map(|(a, b)| (a - b) * (a - b)).sum();
            *nearest = nearest.min(squared);
        }
    }
    Ok(chosen)
}

/// The index that the random number `u` draws with these weights: the smallest `i` with `w₀ + … + wᵢ > u · Σw`.
///
/// Shapes: `weights` (n), none negative. Units: `u` in [0, 1).
/// Edge: what weighs nothing is never drawn; if rounding leaves no sum above `u · Σw`, it is the last that weighs something, and 0 if nothing does.
/// Source: Devroye, *Non-Uniform Random Variate Generation* (1986), §III.2.
///
/// ```
/// assert_eq!(kernels::weighted_index(&[0.0, 3.0, 1.0], 0.0), 1);
/// assert_eq!(kernels::weighted_index(&[0.0, 3.0, 1.0], 0.8), 2);
/// ```
pub fn weighted_index(weights: &[f64], u: f64) -> usize {
    let target = u * weights.iter().sum::<f64>();
    let mut sum = 0.0;
    let reached = weights.iter().position(|weight| {
        sum += weight;
        sum > target
    });
    reached.or_else(|| weights.iter().rposition(|weight| *weight > 0.0)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use ndarray::Array2;

    use super::*;

    fn check(x: &[f64], uniforms: &[f64], expected: &[usize]) {
        let x = Array2::from_shape_fn((x.len(), 1), |(i, _)| x[i]);
        assert_eq!(k_means_plus_plus(x.view(), uniforms).as_deref(), Ok(expected));
    }

    #[test]
    fn takes_no_point_twice_while_another_is_left() {
        check(&[0.0, 0.0, 5.0], &[0.0, 0.0], &[0, 2]);
        check(&[5.0, 0.0, 0.0], &[0.0, 0.99], &[0, 2]);
    }

    #[test]
    fn draws_evenly_where_all_points_are_chosen() {
        check(&[3.0, 3.0, 3.0, 3.0], &[0.6, 0.8, 0.0], &[2, 3, 0]);
    }

    #[test]
    fn measures_to_the_nearest_centre() {
        // From 0 and 10: 0, 16, 4, 0.
        check(&[0.0, 4.0, 8.0, 10.0], &[0.0, 0.99, 0.7], &[0, 3, 1]);
        check(&[0.0, 4.0, 8.0, 10.0], &[0.0, 0.99, 0.9], &[0, 3, 2]);
    }

    #[test]
    fn wants_a_point() {
        let none = Array2::zeros((0, 2));
        assert_eq!(k_means_plus_plus(none.view(), &[0.5]), Err(Error::Empty { name: "x" }));
    }
}
