//! Normalised discounted cumulative gain of a ranking.

use ndarray::ArrayView1;

use crate::{Error, math};

/// How much of the best possible gain the first `k` of a ranking by descending scores collect, of equal scores the earlier item first; 0 if nothing is relevant.
///
/// `DCG = Σᵣ (2^relᵣ − 1) / log₂(r + 1)` over ranks r = 1 … k, divided by the DCG of the items sorted by relevance.
///
/// Shapes: `relevance` (n), `scores` (n) → a number in [0, 1]. O(n log n) time.
/// Edge: a `k` above n means n.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Nan`] if a score is NaN.
/// Source: Järvelin, Kekäläinen, *Cumulated gain-based evaluation of IR techniques*, ACM TOIS 20 (2002), with the gain of Burges et al. (2005).
///
/// ```
/// use ndarray::aview1;
/// assert_eq!(kernels::ndcg(&[1, 0], aview1(&[0.9, 0.1]), 2)?, 1.0);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn ndcg(relevance: &[u8], scores: ArrayView1<'_, f64>, k: usize) -> Result<f64, Error> {
    if scores.len() != relevance.len() {
        return Err(Error::Shape { name: "scores", expected: vec![relevance.len()], found: vec![scores.len()] });
    }
    if let Some(index) = scores.iter().position(|score| score.is_nan()) {
        return Err(Error::Nan { name: "scores", index });
    }
    let mut ranked: Vec<usize> = (0..relevance.len()).collect();
    ranked.sort_by(|&i, &j| scores[j].partial_cmp(&scores[i]).unwrap_or(std::cmp::Ordering::Equal));
    let mut ideal = relevance.to_vec();
    ideal.sort_unstable_by(|x, y| y.cmp(x));
    let best = dcg(ideal.into_iter().take(k));
    Ok(if best == 0.0 { 0.0 } else { dcg(ranked.into_iter().take(k).map(|i| relevance[i])) / best })
}

/// The discounted gain of relevances in the order of their ranks.
fn dcg(relevance: impl Iterator<Item = u8>) -> f64 {
    let gain = |relevance: u8| (1_u64 << relevance.min(63)) as f64 - 1.0;
    relevance.zip(2..).map(|(relevance, place)| gain(relevance) / math::log2(f64::from(place))).sum()
}

#[cfg(test)]
mod tests {
    use ndarray::aview1;

    use super::*;

    fn check(relevance: &[u8], scores: &[f64], k: usize, expected: f64) {
        let found = ndcg(relevance, aview1(scores), k).unwrap();
        assert!((found - expected).abs() < 1e-15, "{relevance:?}, {scores:?}, {k}: {found}");
    }

    #[test]
    fn discounts_later_ranks() {
        check(&[0, 1], &[0.9, 0.1], 2, 1.0 / math::log2(3.0));
        check(&[0, 1], &[0.9, 0.1], 1, 0.0);
        check(&[3, 1], &[0.0, 1.0], 1, 1.0 / 7.0);
        check(&[2, 2, 2], &[3.0, 2.0, 1.0], 9, 1.0);
    }

    #[test]
    fn keeps_the_order_of_equal_scores() {
        check(&[1, 0], &[0.5, 0.5], 1, 1.0);
        check(&[0, 1], &[0.0, -0.0], 1, 0.0);
    }

    #[test]
    fn is_zero_where_nothing_is_relevant() {
        check(&[0, 0], &[1.0, 2.0], 2, 0.0);
        check(&[], &[], 1, 0.0);
    }
}
