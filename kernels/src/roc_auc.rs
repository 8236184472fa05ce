//! The area under the ROC curve.

use ndarray::ArrayView1;

use crate::Error;

/// The area under the ROC curve: the chance that a positive sample scores above a negative one, ties counting half. `None` if one class is absent.
///
/// `AUC = (Σ_{i: yᵢ} rᵢ − p (p + 1) / 2) / (p q)`, with p positives, q negatives and `rᵢ` the rank of score i from 1, equal scores sharing the mean of their ranks. This is the Mann–Whitney statistic `U / (p q)`.
///
/// Shapes: `labels` (n), true for positive, `scores` (n) → a number in [0, 1]. O(n log n) time. Ranks are summed as integers, so only the last division rounds.
/// Edge: equal scores throughout give 0.5; −0 and 0 are equal.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Nan`] if a score is NaN.
/// Source: Fawcett, *An introduction to ROC analysis*, Pattern Recognition Letters 27 (2006), §7; Hanley, McNeil, Radiology 143 (1982).
///
/// ```
/// use ndarray::array;
/// let (labels, scores) = (array![true, false, false], array![0.5, 0.5, 0.1]);
/// assert_eq!(kernels::roc_auc(labels.view(), scores.view())?, Some(0.75));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn roc_auc(labels: ArrayView1<'_, bool>, scores: ArrayView1<'_, f64>) -> Result<Option<f64>, Error> {
    if scores.len() != labels.len() {
        return Err(Error::Shape { name: "scores", expected: vec![labels.len()], found: vec![scores.len()] });
    }
    if let Some(index) = scores.iter().position(|score| score.is_nan()) {
        return Err(Error::Nan { name: "scores", index });
    }
    let mut sorted: Vec<(f64, bool)> = scores.iter().copied().zip(labels.iter().copied()).collect();
    sorted.sort_by(|x, y| x.0.partial_cmp(&y.0).unwrap_or(std::cmp::Ordering::Equal));

    // Ranks first + 1 … first + m have the mean first + (m + 1) / 2; doubled, everything is an integer.
    let mut double_rank_sum = 0_u64;
    let mut first = 0_u64;
    for ties in sorted.chunk_by(|x, y| x.0 == y.0) {
        let n_ties = ties.len() as u64;
        let n_positive = ties.iter().filter(|(_, label)| *label).count() as u64;
        double_rank_sum += n_positive * (2 * first + n_ties + 1);
        first += n_ties;
    }
    let p = labels.iter().filter(|label| **label).count() as u64;
    let q = labels.len() as u64 - p;
    if p == 0 || q == 0 {
        return Ok(None);
    }
    Ok(Some((double_rank_sum - p * (p + 1)) as f64 / (2 * p * q) as f64))
}

#[cfg(test)]
mod tests {
    use ndarray::aview1;

    use super::*;

    fn check(labels: &[u8], scores: &[f64], expected: Option<f64>) {
        let labels: Vec<bool> = labels.iter().map(|label| *label == 1).collect();
        assert_eq!(roc_auc(aview1(&labels), aview1(scores)), Ok(expected), "{labels:?}, {scores:?}");
    }

    #[test]
    fn counts_pairs_in_the_right_order() {
        check(&[0, 1], &[0.1, 0.9], Some(1.0));
        check(&[1, 0], &[0.1, 0.9], Some(0.0));
        check(&[0, 0, 1, 1], &[0.1, 0.4, 0.35, 0.8], Some(0.75));
    }

    #[test]
    fn counts_ties_half() {
        check(&[0, 1], &[0.5, 0.5], Some(0.5));
        check(&[0, 1], &[0.0, -0.0], Some(0.5));
        check(&[1, 0, 1, 0], &[2.0, 2.0, 2.0, 1.0], Some(0.75));
    }

    #[test]
    fn is_undefined_for_one_class() {
        check(&[1, 1], &[0.1, 0.2], None);
        check(&[0], &[0.1], None);
        check(&[], &[], None);
    }

    #[test]
    fn refuses_nan() {
        let found = roc_auc(aview1(&[true, false]), aview1(&[0.0, f64::NAN]));
        assert_eq!(found, Err(Error::Nan { name: "scores", index: 1 }));
    }
}
