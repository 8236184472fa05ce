//! The longest increasing subsequence.

/// The length of the longest strictly increasing subsequence of `items`: items picked in their order, not necessarily side by side.
///
/// Keep for each length the smallest item that ends an increasing subsequence of that length; these ends increase. A new item replaces the first end that is not smaller, or makes the longest one longer. O(n log n) time.
///
/// Shapes: n items → a count.
/// Edge: no items give 0; equal items do not increase.
/// Errors: none.
/// Source: Fredman, *On computing the length of longest increasing subsequences*, Discrete Mathematics 11 (1975).
///
/// ```
/// assert_eq!(kernels::longest_increasing(&[5, 1, 4, 2, 3]), 3);
/// ```
pub fn longest_increasing(items: &[i64]) -> usize {
    let mut ends: Vec<i64> = Vec::new();
    for &item in items {
        let length = ends.partition_point(|end| *end < item);
        match ends.get_mut(length) {
            Some(end) => *end = item,
            None => ends.push(item),
        }
    }
    ends.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each item extends the best subsequence that ends in a smaller one before it.
    fn by_definition(items: &[i64]) -> usize {
        let mut longest: Vec<usize> = Vec::new();
        for (idx, item) in items.iter().enumerate() {
            let before = (0..idx).filter(|before| items[*before] < *item).map(|before| longest[before]);
            longest.push(1 + before.max().unwrap_or(0));
        }
        longest.into_iter().max().unwrap_or(0)
    }

    #[test]
    fn agrees_with_the_definition() {
        for items in
            [&[][..], &[7], &[1, 1], &[2, 1], &[1, 2], &[5, 1, 4, 2, 3], &[3, 1, 2, 3, 0, 4, 4, 2, 5], &[1, 3, 2, 3]]
        {
            assert_eq!(longest_increasing(items), by_definition(items), "{items:?}");
        }
    }
}
