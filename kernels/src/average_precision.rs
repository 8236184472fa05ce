//! The area under the precision-recall curve.

use ndarray::ArrayView1;

use crate::Error;
use crate::error::expect_shape;

/// Average precision: the area under the precision-recall curve drawn in steps, one for each distinct score. `None` if no sample is positive.
///
/// `AP = Σ_k (R_k − R_{k−1}) P_k` over the distinct scores from the highest down, where of the samples with at least that score a share `P_k` is positive, and they are a share `R_k` of all positives.
///
/// Shapes: `labels` (n), true for positive, `scores` (n) → a number in (0, 1]. O(n log n) time.
/// Edge: equal scores throughout give the share of positives; −0 and 0 are equal.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Nan`] if a score is NaN.
/// Source: Manning, Raghavan, Schütze, *Introduction to Information Retrieval* (2008), §8.4.
///
/// ```
/// use ndarray::array;
/// let (labels, scores) = (array![true, false, true], array![0.9, 0.6, 0.6]);
/// let found = kernels::average_precision(labels.view(), scores.view())?;
/// assert_eq!(found, Some((1.0 + 2.0 / 3.0) / 2.0));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn average_precision(labels: ArrayView1<'_, bool>, scores: ArrayView1<'_, f64>) -> Result<Option<f64>, Error> {
    expect_shape("scores", &[labels.len()], &[scores.len()])?;
    if let Some(index) = scores.iter().position(|score| score.is_nan()) {
        return Err(Error::Nan { name: "scores", index });
    }
    let mut sorted: Vec<(f64, bool)> = scores.iter().copied().zip(labels.iter().copied()).collect();
    sorted.sort_by(|x, y| y.0.partial_cmp(&x.0).unwrap_or(std::cmp::Ordering::Equal));

    let (mut n_called, mut n_true, mut weighted) = (0, 0, 0.0);
    for ties in sorted.chunk_by(|x, y| x.0 == y.0) {
        let n_new = ties.iter().filter(|(_, label)| *label).count();
        n_called += ties.len();
        n_true += n_new;
        weighted += (n_new * n_true) as f64 / n_called as f64;
    }
    Ok((n_true > 0).then(|| weighted / n_true as f64))
}

#[cfg(test)]
mod tests {
    use ndarray::aview1;

    use super::*;

    fn check(labels: &[u8], scores: &[f64], expected: Option<f64>) {
        let labels: Vec<bool> = labels.iter().map(|label| *label == 1).collect();
        assert_eq!(average_precision(aview1(&labels), aview1(scores)), Ok(expected), "{labels:?}, {scores:?}");
    }

    #[test]
    fn weights_precision_by_the_recall_gained() {
        check(&[0, 1], &[0.1, 0.9], Some(1.0));
        check(&[1, 0], &[0.1, 0.9], Some(0.5));
        check(&[1, 0, 0, 1], &[0.9, 0.6, 0.4, 0.2], Some(0.75));
    }

    #[test]
    fn lets_equal_scores_in_together() {
        check(&[0, 1, 0, 0], &[0.5; 4], Some(0.25));
        check(&[0, 1], &[0.0, -0.0], Some(0.5));
        check(&[1, 0, 1], &[0.5, 0.5, 0.5], Some(2.0 / 3.0));
    }

    #[test]
    fn is_undefined_without_positives() {
        check(&[0, 0], &[0.1, 0.2], None);
        check(&[], &[], None);
    }

    #[test]
    fn refuses_what_it_cannot_order() {
        let found = average_precision(aview1(&[true, false]), aview1(&[0.0, f64::NAN]));
        assert_eq!(found, Err(Error::Nan { name: "scores", index: 1 }));
        let found = average_precision(aview1(&[true]), aview1(&[]));
        assert_eq!(found, Err(Error::Shape { name: "scores", expected: vec![1], found: vec![0] }));
    }
}
