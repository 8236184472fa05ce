//! Rotary position embedding.

use ndarray::{Array3, ArrayView1, ArrayView3};

use crate::{Error, math};

/// Rotary position embedding: each pair of neighbouring features is a point in a plane, turned by an angle that grows with the position.
///
/// For pair i at position m, with `θᵢ = base^(−2i/d)`: `y₂ᵢ = x₂ᵢ cos mθᵢ − x₂ᵢ₊₁ sin mθᵢ`, `y₂ᵢ₊₁ = x₂ᵢ sin mθᵢ + x₂ᵢ₊₁ cos mθᵢ`.
///
/// Shapes: `x` (b, t, d), `positions` (t) → (b, t, d). Angles in radians.
/// Edge: position 0 leaves its features; no features leave nothing to turn.
/// Errors: [`Error::Shape`] if there are not as many positions as rows, or if d is odd.
/// Source: Su et al., *RoFormer: Enhanced Transformer with Rotary Position Embedding* (2021), §3.2.2.
///
/// ```
/// use ndarray::array;
/// let x = array![[[3.0, 4.0]]];
/// assert_eq!(kernels::rope(x.view(), array![0.0].view(), 10_000.0)?, x);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn rope(x: ArrayView3<'_, f64>, positions: ArrayView1<'_, f64>, base: f64) -> Result<Array3<f64>, Error> {
    let (b, t, d) = x.dim();
    if positions.len() != t {
        return Err(Error::Shape { name: "positions", expected: vec![t], found: vec![positions.len()] });
    }
    if d % 2 == 1 {
        return Err(Error::Shape { name: "x", expected: vec![b, t, d + 1], found: vec![b, t, d] });
    }
    Ok(Array3::from_shape_fn((b, t, d), |(b, row, feature)| {
        let even = feature - feature % 2;
        let angle = positions[row] * math::pow(base, -(even as f64) / d as f64);
        let (sin, cos) = (math::sin(angle), math::cos(angle));
        let (first, second) = (x[[b, row, even]], x[[b, row, even + 1]]);
        if feature == even { first * cos - second * sin } else { first * sin + second * cos }
    }))
}

#[cfg(test)]
mod tests {
    use ndarray::{Array3, array};

    use super::*;

    fn product(x: &Array3<f64>, m: f64, y: &Array3<f64>, n: f64) -> f64 {
        let turn = |x: &Array3<f64>, m: f64| rope(x.view(), array![m].view(), 100.0).unwrap();
        (turn(x, m) * turn(y, n)).sum()
    }

    #[test]
    fn turns_the_first_pair_by_the_position() {
        let y = rope(array![[[1.0, 0.0, 1.0, 0.0]]].view(), array![2.0].view(), 100.0);
        let (fast, slow) = (2.0, 2.0 * math::pow(100.0, -0.5));
        assert_eq!(y, Ok(array![[[math::cos(fast), math::sin(fast), math::cos(slow), math::sin(slow)]]]));
    }

    #[test]
    fn products_depend_on_the_distance_alone() {
        let (x, y) = (array![[[1.0, 2.0, -1.0, 0.5]]], array![[[0.5, -1.0, 2.0, 1.0]]]);
        let near = product(&x, 3.0, &y, 1.0);
        assert!((near - product(&x, 13.0, &y, 11.0)).abs() < 1e-12);
        assert!((near - product(&x, 3.0, &y, 2.0)).abs() > 1e-2);
    }

    #[test]
    fn wants_pairs() {
        let error = Error::Shape { name: "x", expected: vec![1, 1, 4], found: vec![1, 1, 3] };
        assert_eq!(rope(Array3::zeros((1, 1, 3)).view(), array![0.0].view(), 10.0), Err(error));
    }
}
