//! The logarithm of a sum of exponentials.

use crate::math;

/// `ln Σᵢ exp(xᵢ)`, shifted by the maximum so that nothing overflows and not everything underflows.
///
/// `m + ln Σᵢ exp(xᵢ − m)`, with `m = max x`.
///
/// Edge: −∞ without terms, or if all are −∞; NaN if a term is NaN.
/// Source: Goodfellow, Bengio, Courville, *Deep Learning* (2016), §4.1.
///
/// ```
/// assert_eq!(kernels::log_sum_exp([-1000.0]), -1000.0);
/// ```
pub fn log_sum_exp(x: impl IntoIterator<Item = f64, IntoIter: Clone>) -> f64 {
    let terms = x.into_iter();
    let highest = terms.clone().fold(f64::NEG_INFINITY, f64::max);
    if highest == f64::NEG_INFINITY {
        return terms.sum::<f64>() + highest;
    }
    highest + math::ln(terms.map(|term| math::exp(term - highest)).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stays_finite() {
        assert_eq!(log_sum_exp([1000.0, 1000.0]), 1000.0 + std::f64::consts::LN_2);
        assert_eq!(log_sum_exp([-1e6, -1e6]), -1e6 + std::f64::consts::LN_2);
        assert_eq!(log_sum_exp([0.0, -1e9]), 0.0);
        assert_eq!(log_sum_exp([f64::NEG_INFINITY, 3.0]), 3.0);
    }

    #[test]
    fn is_minus_infinity_for_a_sum_of_zero() {
        assert_eq!(log_sum_exp([]), f64::NEG_INFINITY);
        assert_eq!(log_sum_exp([f64::NEG_INFINITY; 2]), f64::NEG_INFINITY);
        assert!(log_sum_exp([f64::NAN, 1.0]).is_nan());
    }
}
