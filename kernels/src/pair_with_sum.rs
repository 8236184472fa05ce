//! Two elements with a given sum.

use std::collections::HashMap;

/// The positions `(i, j)`, `i < j`, of two elements of `values` that add up to `target`: those with the smallest `j`, and for it the smallest `i`.
///
/// One pass: at `j`, look up `target − values[j]` among the elements before it. O(n) expected time, O(n) space.
///
/// Shapes: n values → a pair of positions, if there is one.
/// Edge: fewer than two values have no pair; a position is never used twice, equal values at two positions may be.
/// Errors: none; a sum that leaves `i64` is no match.
/// Source: Cormen, Leiserson, Rivest, Stein, *Introduction to Algorithms* (2022), §11.1 (direct addressing and hashing).
///
/// ```
/// assert_eq!(kernels::pair_with_sum(&[3, 2, 4], 6), Some((1, 2)));
/// assert_eq!(kernels::pair_with_sum(&[3], 6), None);
/// ```
pub fn pair_with_sum(values: &[i64], target: i64) -> Option<(usize, usize)> {
    let mut first_seen = HashMap::new();
    for (j, value) in values.iter().enumerate() {
        if let Some(partner) = target.checked_sub(*value)
            && let Some(i) = first_seen.get(&partner)
        {
            return Some((*i, j));
        }
        first_seen.entry(*value).or_insert(j);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(values: &[i64], target: i64, expected: Option<(usize, usize)>) {
        assert_eq!(pair_with_sum(values, target), expected, "{values:?}, {target}");
    }

    #[test]
    fn pairs_positions_not_values() {
        check(&[3, 3], 6, Some((0, 1)));
        check(&[3, 1], 6, None);
        check(&[-1, 4, -3], -4, Some((0, 2)));
        check(&[i64::MIN, 1], i64::MAX, None);
    }
}
