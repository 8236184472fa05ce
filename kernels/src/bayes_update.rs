//! Bayes' rule for a sequence of observations.

use ndarray::{Array1, ArrayView1, ArrayView2};

use crate::error::expect_shape;
use crate::{Error, log_sum_exp, math};

/// The logarithms of the posterior probabilities of hypotheses after observations that are independent given the hypothesis. `None` if no hypothesis allows all of them.
///
/// `ln P(h | o) = ln P(h) + Σᵢ ln P(oᵢ | h) − ln P(o)`, with `P(o)` such that probabilities sum to 1.
///
/// Shapes: `prior` (k), `likelihood` (k, m), the probability of each outcome by hypothesis, `observations` outcomes below m → (k). O(t k) time for t observations.
/// Edge: −∞ for a hypothesis that is ruled out; without observations, the logarithms of the prior.
/// Errors: [`Error::Shape`] if the numbers of hypotheses differ; [`Error::Class`] if an observation is not below m.
/// Source: Murphy, *Probabilistic Machine Learning: An Introduction* (2022), §2.3.
///
/// ```
/// use ndarray::array;
/// let coins = array![[0.5, 0.5], [0.0, 1.0]];
/// let found = kernels::bayes_update(array![0.5, 0.5].view(), coins.view(), &[0])?;
/// assert_eq!(found, Some(array![0.0, f64::NEG_INFINITY]));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn bayes_update(
    prior: ArrayView1<'_, f64>,
    likelihood: ArrayView2<'_, f64>,
    observations: &[usize],
) -> Result<Option<Array1<f64>>, Error> {
    let m = likelihood.ncols();
    expect_shape("likelihood", &[prior.len(), m], likelihood.shape())?;
    if let Some(index) = observations.iter().position(|outcome| *outcome >= m) {
        return Err(Error::Class { index, class: observations[index], k: m });
    }
    let logs = likelihood.mapv(math::ln);
    let mut joint = prior.mapv(math::ln);
    for &outcome in observations {
        joint += &logs.column(outcome);
    }
    let evidence = log_sum_exp(joint.iter().copied());
    Ok((evidence > f64::NEG_INFINITY).then(|| joint - evidence))
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn check(observations: &[usize], expected: Result<Option<[f64; 2]>, Error>) {
        let found =
            bayes_update(array![0.25, 0.75].view(), array![[0.5, 0.5, 0.0], [0.0, 1.0, 0.0]].view(), observations);
        let rounded = |p: f64| (p * 1e12).round() / 1e12;
        let found = found.map(|log_p| log_p.map(|log_p| [0, 1].map(|h| rounded(math::exp(log_p[h])))));
        assert_eq!(found, expected, "{observations:?}");
    }

    #[test]
    fn rules_out_and_may_be_left_with_nothing() {
        check(&[], Ok(Some([0.25, 0.75])));
        check(&[1, 0], Ok(Some([1.0, 0.0])));
        check(&[2], Ok(None));
        check(&[1, 3], Err(Error::Class { index: 1, class: 3, k: 3 }));
    }

    #[test]
    fn does_not_underflow() {
        let likelihood = array![[0.5, 0.5], [0.25, 0.75]];
        let found = bayes_update(array![0.5, 0.5].view(), likelihood.view(), &[0; 3000]).unwrap().unwrap();
        assert_eq!(found[0], 0.0);
        assert!((found[1] + 3000.0 * std::f64::consts::LN_2).abs() < 1e-9);
    }
}
