//! Beam search.

/// A sequence of tokens with the sum of its scores.
#[derive(Clone, Debug, PartialEq)]
pub struct Hypothesis {
    /// What has been chosen so far.
    pub tokens: Vec<usize>,
    /// The sum of the scores of the choices; higher is better.
    pub score: f64,
}

/// Beam search over a bigram model: the best sequences that it finds, best first, keeping `width` at a time.
///
/// The score of `y₁ … yₗ` is `start[y₁] + Σ next[yᵢ₋₁][yᵢ]`. Each round extends every open sequence by every token, then keeps the `width` best of these and of those that have ended, on equal scores the one that is smaller as a list. A sequence ends with the token `end`, or with `max_length` tokens.
///
/// Edge: no tokens, a width of 0 or a length of 0 leave nothing, nothing and the empty sequence.
/// Panics if a token is not one of `start` and of each row of `next`.
/// Source: Lowerre, *The HARPY Speech Recognition System* (1976); Graves, *Sequence Transduction with Recurrent Neural Networks* (2012).
///
/// ```
/// let next = [vec![-1.0, -2.0], vec![0.0, 0.0]];
/// let best = &kernels::beam_search(&[-3.0, -0.5], &next, 1, 1, 3)[0];
/// assert_eq!((best.tokens.as_slice(), best.score), (&[1][..], -0.5));
/// ```
pub fn beam_search(start: &[f64], next: &[Vec<f64>], end: usize, width: usize, max_length: usize) -> Vec<Hypothesis> {
    let mut beam = vec![Hypothesis { tokens: vec![], score: 0.0 }];
    for _ in 0..max_length {
        let mut candidates = Vec::new();
        for hypothesis in beam {
            let last = hypothesis.tokens.last().copied();
            if last == Some(end) {
                candidates.push(hypothesis);
                continue;
            }
            let scores = last.map_or(start, |last| &next[last]);
            candidates.extend(scores.iter().enumerate().map(|(token, score)| Hypothesis {
                tokens: hypothesis.tokens.iter().copied().chain([token]).collect(),
                score: hypothesis.score + score,
            }));
        }
        candidates.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.tokens.cmp(&b.tokens)));
        candidates.truncate(width);
        beam = candidates;
    }
    beam
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Token 2 ends a sequence. Greedily 0 comes first; the best sequence begins with 1.
    fn check(width: usize, max_length: usize, expected: &[(&[usize], f64)]) {
        let next = [vec![-9.0, -9.0, -4.0], vec![-9.0, -9.0, -1.0], vec![0.0; 3]];
        let found = beam_search(&[-1.0, -2.0, -6.0], &next, 2, width, max_length);
        let found: Vec<(&[usize], f64)> = found.iter().map(|found| (found.tokens.as_slice(), found.score)).collect();
        assert_eq!(found, expected, "width {width}, length {max_length}");
    }

    #[test]
    fn a_wider_beam_sees_further() {
        check(1, 2, &[(&[0, 2], -5.0)]);
        check(2, 2, &[(&[1, 2], -3.0), (&[0, 2], -5.0)]);
    }

    #[test]
    fn what_has_ended_stays_and_is_not_extended() {
        check(3, 2, &[(&[1, 2], -3.0), (&[0, 2], -5.0), (&[2], -6.0)]);
        check(3, 5, &[(&[1, 2], -3.0), (&[0, 2], -5.0), (&[2], -6.0)]);
    }

    #[test]
    fn goes_no_further_than_it_may() {
        check(2, 1, &[(&[0], -1.0), (&[1], -2.0)]);
        check(2, 0, &[(&[], 0.0)]);
        check(0, 2, &[]);
    }

    #[test]
    fn equal_scores_go_by_the_tokens() {
        let found = beam_search(&[0.0; 3], &vec![vec![0.0; 3]; 3], 1, 3, 2);
        let found: Vec<Vec<usize>> = found.into_iter().map(|found| found.tokens).collect();
        assert_eq!(found, [vec![0, 0], vec![0, 1], vec![0, 2]]);
    }
}
