//! The longest stretch of a sequence without repeats.

use std::collections::HashMap;
use std::hash::Hash;

/// The length of the longest contiguous part of `items` in which no item occurs twice.
///
/// A window slides over the items. When an item comes in that the window holds already, the window's start moves past its earlier occurrence; it never moves back. O(n) expected time, O(distinct items) space.
///
/// Shapes: n items → a count.
/// Edge: no items give 0.
/// Errors: none.
/// Source: Cormen, Leiserson, Rivest, Stein, *Introduction to Algorithms* (2022), §16.1, for charging each item's entering and leaving once.
///
/// ```
/// assert_eq!(kernels::longest_distinct_run(&['a', 'b', 'b', 'a', 'c']), 3);
/// ```
pub fn longest_distinct_run<T: Eq + Hash>(items: &[T]) -> usize {
    let mut last = HashMap::new();
    let (mut start, mut longest) = (0, 0);
    for (idx, item) in items.iter().enumerate() {
        if let Some(earlier) = last.insert(item, idx) {
            start = start.max(earlier + 1);
        }
        longest = longest.max(idx + 1 - start);
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: usize) {
        assert_eq!(longest_distinct_run(text.as_bytes()), expected, "{text:?}");
    }

    #[test]
    fn never_moves_the_start_back() {
        check("", 0);
        check("a", 1);
        check("aa", 1);
        check("abba", 2);
        check("dvdf", 3);
        check("abcabcbb", 3);
        check("abcad", 4);
    }
}
