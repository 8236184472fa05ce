//! Gradient boosting for regression: squared error, stumps.

use ndarray::{ArrayView1, ArrayView2, Zip};

use crate::error::expect_shape;
use crate::{Error, Split};

/// A tree with one question: a number for either side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stump {
    /// The question.
    pub split: Split,
    /// What is predicted on the left.
    pub left: f64,
    /// What is predicted on the right.
    pub right: f64,
}

impl Stump {
    /// The number for `sample`. Shape: (d), with d above the feature asked for.
    pub fn predict(&self, sample: ArrayView1<'_, f64>) -> f64 {
        if self.split.is_left(sample) { self.left } else { self.right }
    }
}

/// A stump and what it takes off the sum of squares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// The stump, which predicts the mean of either side.
    pub stump: Stump,
    /// `n_left · mean_left² + n_right · mean_right²`.
    pub reduction: f64,
    /// How many samples go left, and how many right.
    pub sizes: [usize; 2],
}

/// Every stump on `x` that predicts the means of `residuals`, by feature and then by threshold; thresholds lie half-way between two values.
///
/// The squared error left by a stump is `Σ r² − reduction`. Along a sorted feature, moving one sample to the left changes two sums.
///
/// Shapes: `x` (n, d), `residuals` (n). O(d n log n) time.
/// Edge: none if no feature has two different values.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Nan`] if `x` has NaN, by its place in C order.
/// Source: Hastie, Tibshirani, Friedman, *The Elements of Statistical Learning*, 2nd edition (2009), §9.2.2.
///
/// ```
/// let found = kernels::stumps(ndarray::array![[1.0], [3.0]].view(), &[-1.0, 1.0])?;
/// assert_eq!((found[0].stump.split.threshold, found[0].reduction), (2.0, 2.0));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn stumps(x: ArrayView2<'_, f64>, residuals: &[f64]) -> Result<Vec<Candidate>, Error> {
    let (n, d) = x.dim();
    expect_shape("residuals", &[n], &[residuals.len()])?;
    if let Some(index) = x.iter().position(|value| value.is_nan()) {
        return Err(Error::Nan { name: "x", index });
    }
    let total: f64 = residuals.iter().sum();
    let mut found = Vec::new();
    for feature in 0..d {
        let mut samples: Vec<(f64, f64)> = x.column(feature).iter().copied().zip(residuals.iter().copied()).collect();
        samples.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut sum = 0.0;
        for (i, pair) in samples.windows(2).enumerate() {
            let [(value, residual), (next, _)] = [pair[0], pair[1]];
            sum += residual;
            if value < next {
                let sizes = [i + 1, n - i - 1];
                let (left, right) = (sum / sizes[0] as f64, (total - sum) / sizes[1] as f64);
                let split = Split { feature, threshold: value + (next - value) / 2.0 };
                let reduction = sum * sum / sizes[0] as f64 + (total - sum) * (total - sum) / sizes[1] as f64;
                found.push(Candidate { stump: Stump { split, left, right }, reduction, sizes });
            }
        }
    }
    Ok(found)
}

/// The stump with the largest reduction among [`stumps`]; the first of equal ones.
pub fn best_stump(candidates: &[Candidate]) -> Option<&Candidate> {
    candidates.iter().reduce(|best, next| if next.reduction > best.reduction { next } else { best })
}

/// The predictions for `queries` of `n_rounds` boosted stumps.
///
/// `F_0 = mean(y)` and `F_t = F_{t−1} + η h_t`, with `h_t` the stump nearest to the residuals `y − F_{t−1}`, which are the negative gradient of half the squared error.
///
/// Shapes: `x` (n, d), `y` (n), `queries` (m, d) → (m).
/// Edge: of equally good stumps the smaller feature wins, then the smaller threshold; without any stump the mean is left.
/// Errors: [`Error::Empty`] without samples; as [`stumps`], and [`Error::Shape`] if the numbers of features differ.
/// Source: Friedman, *Greedy Function Approximation: A Gradient Boosting Machine*, Annals of Statistics 29 (2001), §4.1 and §5.
///
/// ```
/// use ndarray::array;
/// let x = array![[1.0], [3.0]];
/// let found = kernels::gradient_boosting(x.view(), &[0.0, 4.0], array![[2.0], [2.5]].view(), 1, 0.5)?;
/// assert_eq!(found, [1.0, 3.0]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn gradient_boosting(
    x: ArrayView2<'_, f64>,
    y: &[f64],
    queries: ArrayView2<'_, f64>,
    n_rounds: usize,
    learning_rate: f64,
) -> Result<Vec<f64>, Error> {
    if y.is_empty() {
        return Err(Error::Empty { name: "y" });
    }
    expect_shape("queries", &[queries.nrows(), x.ncols()], queries.shape())?;
    let mean = y.iter().sum::<f64>() / y.len() as f64;
    let mut residuals: Vec<f64> = y.iter().map(|target| target - mean).collect();
    let mut predictions = vec![mean; queries.nrows()];
    for _ in 0..n_rounds {
        let candidates = stumps(x, &residuals)?;
        let Some(Candidate { stump, .. }) = best_stump(&candidates) else { break };
        Zip::from(&mut residuals[..]).and(x.rows()).for_each(|r, sample| *r -= learning_rate * stump.predict(sample));
        Zip::from(&mut predictions[..])
            .and(queries.rows())
            .for_each(|p, query| *p += learning_rate * stump.predict(query));
    }
    Ok(predictions)
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn check(y: &[f64], n_rounds: usize, learning_rate: f64, expected: &[f64]) {
        let x = array![[1.0], [2.0], [3.0], [4.0]];
        assert_eq!(gradient_boosting(x.view(), y, x.view(), n_rounds, learning_rate).as_deref(), Ok(expected));
    }

    #[test]
    fn begins_with_the_mean() {
        check(&[0.0, 0.0, 4.0, 8.0], 0, 1.0, &[3.0; 4]);
    }

    #[test]
    fn corrects_what_is_left() {
        check(&[0.0, 0.0, 4.0, 8.0], 1, 0.5, &[1.5, 1.5, 4.5, 4.5]);
        check(&[0.0, 0.0, 4.0, 8.0], 2, 1.0, &[-2.0 / 3.0, -2.0 / 3.0, 6.0 - 2.0 / 3.0, 8.0]);
    }

    #[test]
    fn takes_the_first_of_equal_stumps() {
        let x = array![[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]];
        let found = gradient_boosting(x.view(), &[0.0, 2.0, 2.0, 4.0], x.view(), 1, 1.0);
        assert_eq!(found, Ok(vec![1.0, 1.0, 3.0, 3.0]));
    }

    #[test]
    fn needs_two_values_to_part() {
        let x = array![[1.0], [1.0]];
        assert_eq!(gradient_boosting(x.view(), &[0.0, 4.0], x.view(), 3, 1.0), Ok(vec![2.0, 2.0]));
        assert_eq!(gradient_boosting(x.view(), &[], x.view(), 3, 1.0), Err(Error::Empty { name: "y" }));
    }
}
