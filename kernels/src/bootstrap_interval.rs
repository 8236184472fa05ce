//! The bootstrap's percentile interval.

use ndarray::ArrayView2;

use crate::error::expect_shape;
use crate::{Error, quantile};

/// The percentile interval of a statistic, from resamples that have been drawn: its quantiles at `(1 − level) / 2` and `(1 + level) / 2` over the resamples.
///
/// Resample b is `x[resamples[b, 0]], …, x[resamples[b, n − 1]]`; see [`quantile`] for the interpolation.
///
/// Shapes: `x` (n), `resamples` (m, n) of indices into `x` → the lower and the upper end. O(m n + m log m) time, beside the statistic's.
/// Edge: one resample gives its statistic twice.
/// Errors: [`Error::Shape`] unless a resample has as many indices as `x` numbers; [`Error::Empty`] if there are no resamples; [`Error::Index`] for an index beyond `x`; what the statistic refuses.
/// Source: Efron, Tibshirani, *An Introduction to the Bootstrap* (1993), §13.3.
///
/// ```
/// use ndarray::array;
/// let resamples = array![[0, 1], [1, 1], [0, 0]];
/// let ends = kernels::bootstrap_interval(&[0.0, 4.0], resamples.view(), kernels::mean, 0.75)?;
/// assert_eq!(ends, (0.5, 3.5));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn bootstrap_interval(
    x: &[f64],
    resamples: ArrayView2<'_, usize>,
    statistic: impl Fn(&[f64]) -> Result<f64, Error>,
    level: f64,
) -> Result<(f64, f64), Error> {
    let (m, n) = resamples.dim();
    expect_shape("resamples", &[m, x.len()], &[m, n])?;
    if m == 0 {
        return Err(Error::Empty { name: "resamples" });
    }
    let values: Vec<f64> = resamples
        .rows()
        .into_iter()
        .map(|row| {
            let number = |index: &usize| x.get(*index).copied().ok_or(Error::Index { index: *index, n });
            statistic(&row.iter().map(number).collect::<Result<Vec<f64>, Error>>()?)
        })
        .collect::<Result<_, _>>()?;
    Ok((quantile(&values, (1.0 - level) / 2.0)?, quantile(&values, (1.0 + level) / 2.0)?))
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, array};

    use super::*;
    use crate::mean;

    fn check(x: &[f64], resamples: &Array2<usize>, level: f64, expected: Result<(f64, f64), Error>) {
        assert_eq!(bootstrap_interval(x, resamples.view(), mean, level), expected, "{x:?}, {resamples}");
    }

    #[test]
    fn leaves_out_as_much_at_either_end() {
        let resamples = array![[0, 0], [1, 0], [1, 1], [0, 1], [1, 1]];
        check(&[0.0, 4.0], &resamples, 0.5, Ok((2.0, 4.0)));
        check(&[0.0, 4.0], &resamples, 0.0, Ok((2.0, 2.0)));
        check(&[0.0, 4.0], &resamples, 1.0, Ok((0.0, 4.0)));
    }

    #[test]
    fn refuses_what_is_no_resample() {
        check(
            &[1.0],
            &array![[0, 0]],
            0.5,
            Err(Error::Shape { name: "resamples", expected: vec![1, 1], found: vec![1, 2] }),
        );
        check(&[1.0], &array![[1]], 0.5, Err(Error::Index { index: 1, n: 1 }));
        check(&[1.0], &Array2::zeros((0, 1)), 0.5, Err(Error::Empty { name: "resamples" }));
    }
}
