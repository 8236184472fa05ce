//! Merging sorted lists.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// All items of the sorted `lists` in one sorted list.
///
/// A heap holds the next item of every list; the smallest is taken off and its list's next one put in. O(n log k) time for n items in k lists, O(k) space beside the result.
///
/// Shapes: k lists of n items in all → n items.
/// Edge: no lists, or empty ones, give none; equal items all stay.
/// Errors: none; lists that are not sorted are merged into one that is not.
/// Source: Knuth, *The Art of Computer Programming*, volume 3 (1998), §5.4.1 (multiway merging).
///
/// ```
/// assert_eq!(kernels::merge_sorted(&[vec![1, 4], vec![], vec![1, 2]]), [1, 1, 2, 4]);
/// ```
pub fn merge_sorted(lists: &[Vec<i64>]) -> Vec<i64> {
    let next = |list: usize, place: usize| lists[list].get(place).map(|item| Reverse((*item, list, place)));
    let mut heads: BinaryHeap<_> = (0..lists.len()).filter_map(|list| next(list, 0)).collect();
    let mut merged = Vec::new();
    while let Some(Reverse((item, list, place))) = heads.pop() {
        merged.push(item);
        heads.extend(next(list, place + 1));
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_sorting_everything() {
        for lists in
            [vec![], vec![vec![]], vec![vec![1, 1], vec![1]], vec![vec![5], vec![], vec![-1, 7, 9], vec![0, 6]]]
        {
            let mut expected = lists.concat();
            expected.sort_unstable();
            assert_eq!(merge_sorted(&lists), expected, "{lists:?}");
        }
    }
}
