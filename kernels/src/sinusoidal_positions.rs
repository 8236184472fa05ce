//! Sinusoidal positions.

use ndarray::{Array2, ArrayView1};

use crate::math;

/// Sines and cosines in turns, at a pace for each pair of features, that tell a position.
///
/// `y[p, 2i] = sin pθᵢ` and `y[p, 2i+1] = cos pθᵢ`, with `θᵢ = base^(−2i/d)`.
///
/// Shapes: `positions` (t) → (t, d). Angles in radians.
/// Edge: position 0 gives 0 and 1 in turns; the last feature of an odd number is a sine without its cosine.
/// Source: Vaswani et al., *Attention Is All You Need*, NeurIPS (2017), §3.5.
///
/// ```
/// use ndarray::array;
/// let y = kernels::sinusoidal_positions(array![0.0].view(), 3, 10_000.0);
/// assert_eq!(y, array![[0.0, 1.0, 0.0]]);
/// ```
pub fn sinusoidal_positions(positions: ArrayView1<'_, f64>, d: usize, base: f64) -> Array2<f64> {
    Array2::from_shape_fn((positions.len(), d), |(row, feature)| {
        let even = feature - feature % 2;
        let angle = positions[row] * math::pow(base, -(even as f64) / d as f64);
        if feature == even { math::sin(angle) } else { math::cos(angle) }
    })
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, Axis, array};

    use super::*;

    fn check(position: f64, d: usize, base: f64, expected: Array2<f64>) {
        assert_eq!(sinusoidal_positions(array![position].view(), d, base), expected);
    }

    #[test]
    fn pairs_share_a_pace() {
        let slow = 2.0 * math::pow(100.0, -0.5);
        check(2.0, 4, 100.0, array![[math::sin(2.0), math::cos(2.0), math::sin(slow), math::cos(slow)]]);
        check(1.0, 3, 1.0, array![[math::sin(1.0), math::cos(1.0), math::sin(1.0)]]);
    }

    #[test]
    fn products_depend_on_the_distance_alone() {
        let y = sinusoidal_positions(array![3.0, 1.0, 13.0, 11.0].view(), 6, 100.0);
        let product = |i: usize, j: usize| (&y.index_axis(Axis(0), i) * &y.index_axis(Axis(0), j)).sum();
        assert!((product(0, 1) - product(2, 3)).abs() < 1e-12);
        assert!((product(0, 1) - product(0, 3)).abs() > 1e-2);
    }
}
