//! Welch's test for the difference of two means.

use crate::Error;

/// Welch's statistic for the difference of the means of two samples, and its degrees of freedom by Welch and Satterthwaite. `None` if neither sample varies.
///
/// `t = (x̄ − ȳ) / √(u + v)` and `ν = (u + v)² / (u² / (n − 1) + v² / (m − 1))`, with `u = s_x² / n` and `v = s_y² / m` the squared standard errors, from variances divided by n − 1 and m − 1 about the means.
///
/// Shapes: samples (n) and (m) → two numbers.
/// Edge: if one sample does not vary, ν is the other's size less one.
/// Errors: [`Error::Samples`] if a sample has fewer than two numbers.
/// Source: Welch, *The generalization of "Student's" problem when several different population variances are involved*, Biometrika 34 (1947).
///
/// ```
/// let test = kernels::welch_t_test(&[0.0, 2.0], &[4.0, 4.0])?;
/// assert_eq!(test, Some((-3.0, 1.0)));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn welch_t_test(x: &[f64], y: &[f64]) -> Result<Option<(f64, f64)>, Error> {
    let ((x_mean, u), (y_mean, v)) = (mean_and_squared_error(x)?, mean_and_squared_error(y)?);
    if u + v == 0.0 {
        return Ok(None);
    }
    let parts = u * u / (x.len() - 1) as f64 + v * v / (y.len() - 1) as f64;
    Ok(Some(((x_mean - y_mean) / (u + v).sqrt(), (u + v) * (u + v) / parts)))
}

/// The mean of a sample, and the square of its standard error.
fn mean_and_squared_error(sample: &[f64]) -> Result<(f64, f64), Error> {
    let n = sample.len();
    if n < 2 {
        return Err(Error::Samples { needed: 2, found: n });
    }
    let mean = sample.iter().sum::<f64>() / n as f64;
    let squares: f64 = sample.iter().map(|value| (value - mean) * (value - mean)).sum();
    Ok((mean, squares / (n - 1) as f64 / n as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(x: &[f64], y: &[f64], expected: Option<(f64, f64)>) {
        assert_eq!(welch_t_test(x, y), Ok(expected), "{x:?}, {y:?}");
    }

    #[test]
    fn is_students_for_equal_sizes_and_variances() {
        let (t, nu) = welch_t_test(&[0.0, 2.0], &[3.0, 5.0]).unwrap().unwrap();
        assert!((t + 3.0 / 2.0_f64.sqrt()).abs() < 1e-15);
        assert_eq!(nu, 2.0);
    }

    #[test]
    fn does_not_see_where_the_samples_lie() {
        let moved = |sample: [f64; 3]| sample.map(|value| value + 1e9);
        let (x, y) = ([0.0, 1.0, 5.0], [2.0, 4.0, 3.0]);
        check(&moved(x), &moved(y), welch_t_test(&x, &y).unwrap());
    }

    #[test]
    fn is_undefined_without_variance() {
        check(&[1.0, 1.0], &[2.0, 2.0], None);
        assert_eq!(welch_t_test(&[1.0], &[2.0, 2.0]), Err(Error::Samples { needed: 2, found: 1 }));
    }
}
