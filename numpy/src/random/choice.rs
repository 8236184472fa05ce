//! Drawing from a list, by probability or not.

use crate::error::{Error, Result};

/// How `choice` draws.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a> {
    /// Whether a thing may be taken again.
    pub replace: bool,
    /// How likely each thing is; all alike if `None`.
    pub probabilities: Option<&'a [f64]>,
    /// Whether what is taken without replacement must be in random order.
    pub shuffle: bool,
}

/// The probabilities if they are some.
///
/// Errors: [`Error::Value`], in `Generator`'s words if `modern`, else in `RandomState`'s.
pub(super) fn checked(probabilities: &[f64], population: usize, modern: bool) -> Result<&[f64]> {
    let fail = |new: &str, old: &str| Err(Error::Value(if modern { new } else { old }.into()));
    if probabilities.len() != population {
        return fail("a and p must have same size", "'a' and 'p' must have same size");
    }
    let sum = compensated_sum(probabilities);
    if sum.is_nan() {
        return fail("Probabilities contain NaN", "probabilities contain NaN");
    }
    if probabilities.iter().any(|&p| p < 0.0) {
        return fail("Probabilities are not non-negative", "probabilities are not non-negative");
    }
    if (sum - 1.0).abs() > f64::EPSILON.sqrt() {
        return fail(
            "Probabilities do not sum to 1. See Notes section of docstring for more information.",
            "probabilities do not sum to 1",
        );
    }
    Ok(probabilities)
}

/// Kahan's sum.
pub(super) fn compensated_sum(terms: &[f64]) -> f64 {
    let Some((&first, rest)) = terms.split_first() else { return 0.0 };
    let (mut sum, mut lost) = (first, 0.0);
    for term in rest {
        let term = term - lost;
        let next = sum + term;
        lost = (next - sum) - term;
        sum = next;
    }
    sum
}

/// Where each uniform draw falls in the cumulated probabilities.
pub(super) fn by_probability(probabilities: &[f64], uniforms: &[f64]) -> Vec<i64> {
    let mut sum = 0.0;
    let mut cumulated: Vec<f64> = probabilities
        .iter()
        .map(|p| {
            sum += p;
            sum
        })
        .collect();
    cumulated.iter_mut().for_each(|c| *c /= sum);
    uniforms.iter().map(|u| cumulated.partition_point(|c| c <= u) as i64).collect()
}

/// `n` different indices: draw as many as are missing, keep the new ones, give them no weight, and again.
pub(super) fn distinct_by_probability(
    probabilities: &[f64],
    n: usize,
    mut uniforms: impl FnMut(usize) -> Vec<f64>,
) -> Result<Vec<i64>> {
    if probabilities.iter().filter(|&&p| p > 0.0).count() < n {
        return Err(Error::Value("Fewer non-zero entries in p than size".into()));
    }
    let mut weights = probabilities.to_vec();
    let mut found: Vec<i64> = Vec::with_capacity(n);
    while found.len() < n {
        let draws = uniforms(n - found.len());
        for index in by_probability(&weights.clone(), &draws) {
            // Only this round can repeat itself: what was found before has no weight.
            if weights[index as usize] > 0.0 {
                weights[index as usize] = 0.0;
                found.push(index);
            }
        }
    }
    Ok(found)
}
