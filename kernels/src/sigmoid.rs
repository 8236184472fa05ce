//! The logistic function.

use crate::math;

/// The logistic function, in the form that never overflows: the exponent is never positive.
///
/// `σ(z) = 1 / (1 + e⁻ᶻ) = eᶻ / (1 + eᶻ)`; the first for `z ≥ 0`, the second otherwise.
///
/// Shapes: a scalar → a scalar in [0, 1]. Units: `z` in nats (log-odds).
/// Edge: saturates to 1 near 37 and to 0 below −745; NaN stays NaN.
/// Errors: none.
/// Source: Murphy, *Probabilistic Machine Learning: An Introduction* (2022), §2.4.2.
///
/// ```
/// assert_eq!(kernels::sigmoid(0.0), 0.5);
/// assert_eq!(kernels::sigmoid(-1e4), 0.0);
/// ```
pub fn sigmoid(z: f64) -> f64 {
    if z >= 0.0 {
        1.0 / (1.0 + math::exp(-z))
    } else {
        let e = math::exp(z);
        e / (1.0 + e)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirrors_about_one_half() {
        for z in [0.0, 0.1, 1.0, 5.0, 30.0, 800.0] {
            let sum = sigmoid(z) + sigmoid(-z);
            assert!((sum - 1.0).abs() < 1e-15, "σ({z}) + σ(−{z}) = {sum}");
        }
    }
}
