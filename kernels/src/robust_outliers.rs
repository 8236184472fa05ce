//! Modified z-scores: outliers told by median and median absolute deviation.

use crate::{Error, mean, quantile};

/// What makes the median absolute deviation of a normal distribution a standard deviation: the third quartile of the standard normal.
const QUARTILE: f64 = 0.6745;
/// What makes the mean absolute deviation of a normal distribution a standard deviation: √(π/2).
const MEAN_SCALE: f64 = 1.253314;

/// How many robust standard deviations each number lies from the median.
///
/// `zᵢ = 0.6745 (xᵢ − x̃) / MAD`, with x̃ the median and MAD that of `|xᵢ − x̃|`. If MAD is 0, `zᵢ = (xᵢ − x̃) / (1.253314 · A)` with A the mean of `|xᵢ − x̃|`, and 0 if that is 0 too.
///
/// Shapes: (n) → (n).
/// Edge: the median of an even number is the mean of the two in the middle.
/// Errors: [`Error::Empty`] without numbers; [`Error::Nan`] if there is a NaN.
/// Source: Iglewicz, Hoaglin, *How to Detect and Handle Outliers* (1993).
///
/// ```
/// let scores = kernels::modified_z_scores(&[1.0, 2.0, 3.0, 4.0, 100.0])?;
/// assert_eq!(scores, [-1.349, -0.6745, 0.0, 0.6745, 0.6745 * 97.0]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn modified_z_scores(x: &[f64]) -> Result<Vec<f64>, Error> {
    let centre = quantile(x, 0.5)?;
    let away: Vec<f64> = x.iter().map(|value| (value - centre).abs()).collect();
    let mad = quantile(&away, 0.5)?;
    let mean = mean(&away)?;
    let score = |value: &f64| match value - centre {
        off if mad > 0.0 => QUARTILE * off / mad,
        off if mean > 0.0 => off / (MEAN_SCALE * mean),
        _ => 0.0,
    };
    Ok(x.iter().map(score).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(x: &[f64], expected: Result<Vec<f64>, Error>) {
        assert_eq!(modified_z_scores(x), expected, "{x:?}");
    }

    #[test]
    fn takes_the_mean_of_the_middle_two() {
        // Median 2.5 and deviations 1.5, 0.5, 0.5, 5.5: the MAD is 1.
        check(&[1.0, 2.0, 3.0, 8.0], Ok(vec![-1.5, -0.5, 0.5, 5.5].into_iter().map(|off| 0.6745 * off).collect()));
    }

    #[test]
    fn takes_the_mean_deviation_where_most_are_equal() {
        check(&[5.0, 5.0, 5.0, 9.0], Ok(vec![0.0, 0.0, 0.0, 4.0 / 1.253314]));
        check(&[5.0, 5.0], Ok(vec![0.0, 0.0]));
    }

    #[test]
    fn is_not_moved_by_a_far_number() {
        let near = modified_z_scores(&[1.0, 2.0, 3.0, 4.0, 10.0]).unwrap();
        let far = modified_z_scores(&[1.0, 2.0, 3.0, 4.0, 1e9]).unwrap();
        assert_eq!(near[..4], far[..4]);
    }

    #[test]
    fn refuses_what_has_no_median() {
        check(&[], Err(Error::Empty { name: "x" }));
        check(&[0.0, f64::NAN], Err(Error::Nan { name: "x", index: 1 }));
    }
}
