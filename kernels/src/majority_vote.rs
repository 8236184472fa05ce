//! The most frequent of some votes.

use std::collections::BTreeMap;

/// What most of the votes are for; of several, the smallest. `None` without votes.
///
/// `argmax_c Σᵢ [vᵢ = c]`. O(n log k) time for n votes for k things.
///
/// ```
/// assert_eq!(kernels::majority_vote([3, 1, 3, 1, 2]), Some(1));
/// ```
pub fn majority_vote<T: Ord>(votes: impl IntoIterator<Item = T>) -> Option<T> {
    let mut counts = BTreeMap::new();
    for vote in votes {
        *counts.entry(vote).or_insert(0_usize) += 1;
    }
    // The last of the largest counts is the first from the other end.
    counts.into_iter().rev().max_by_key(|(_, n_votes)| *n_votes).map(|(vote, _)| vote)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(votes: &[i64], expected: Option<i64>) {
        assert_eq!(majority_vote(votes.iter().copied()), expected, "{votes:?}");
    }

    #[test]
    fn prefers_the_smaller_of_equals() {
        check(&[2, 2, 1], Some(2));
        check(&[2, 1, 2, 1], Some(1));
        check(&[7, -7], Some(-7));
        check(&[], None);
    }
}
