//! The mean of a sample, and its quantiles.

use crate::Error;

/// The arithmetic mean, summed in order.
///
/// Shapes: a sample (n) → a number.
/// Errors: [`Error::Empty`] if there is none.
pub fn mean(x: &[f64]) -> Result<f64, Error> {
    match x.len() {
        0 => Err(Error::Empty { name: "x" }),
        n => Ok(x.iter().sum::<f64>() / n as f64),
    }
}

/// The quantile of a sample at `q`, from 0 for the least to 1 for the greatest number, linearly interpolated; at ½ it is the median.
///
/// With `h = q (n − 1)` and the numbers sorted, `x₍⌊h⌋₎ + (h − ⌊h⌋) (x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎)`.
///
/// Shapes: a sample (n), in any order → a number. O(n log n) time.
/// Edge: `q` beyond 0 to 1 gives the least or the greatest.
/// Errors: [`Error::Empty`] if there is no number; [`Error::Nan`] if one is NaN.
/// Source: Hyndman, Fan, *Sample quantiles in statistical packages*, The American Statistician 50 (1996), definition 7.
///
/// ```
/// assert_eq!(kernels::quantile(&[9.0, 1.0, 2.0], 0.25), Ok(1.5));
/// ```
pub fn quantile(x: &[f64], q: f64) -> Result<f64, Error> {
    if let Some(index) = x.iter().position(|number| number.is_nan()) {
        return Err(Error::Nan { name: "x", index });
    }
    let mut sorted = x.to_vec();
    sorted.sort_by(f64::total_cmp);
    let position = q.clamp(0.0, 1.0) * sorted.len().saturating_sub(1) as f64;
    let before = position.floor() as usize;
    match (sorted.get(before), sorted.get(before + 1)) {
        (Some(low), Some(high)) => Ok(low + (position - position.floor()) * (high - low)),
        (Some(last), None) => Ok(*last),
        (None, _) => Err(Error::Empty { name: "x" }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(x: &[f64], q: f64, expected: Result<f64, Error>) {
        assert_eq!(quantile(x, q), expected, "{x:?} at {q}");
    }

    #[test]
    fn interpolates_between_neighbours() {
        check(&[4.0, 0.0, 2.0], 0.125, Ok(0.5));
        check(&[4.0, 0.0, 2.0], 0.0, Ok(0.0));
        check(&[4.0, 0.0, 2.0], 1.0, Ok(4.0));
        check(&[3.0], 0.7, Ok(3.0));
    }

    #[test]
    fn is_the_median_at_a_half() {
        check(&[9.0, 1.0, 2.0], 0.5, Ok(2.0));
        check(&[9.0, 1.0, 2.0, 4.0], 0.5, Ok(3.0));
    }

    #[test]
    fn refuses_what_has_no_order() {
        check(&[], 0.5, Err(Error::Empty { name: "x" }));
        check(&[0.0, f64::NAN], 0.5, Err(Error::Nan { name: "x", index: 1 }));
    }

    #[test]
    fn the_mean_needs_a_number() {
        assert_eq!(mean(&[1.0, 2.0, 6.0]), Ok(3.0));
        assert_eq!(mean(&[]), Err(Error::Empty { name: "x" }));
    }
}
