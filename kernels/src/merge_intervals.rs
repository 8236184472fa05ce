//! The union of intervals.

/// The union of closed intervals as disjoint intervals in increasing order.
///
/// Sorted by start, an interval either begins inside the last one merged, `start ≤ end`, and extends it, or opens a new one. O(n log n) time.
///
/// Shapes: n pairs `(start, end)` with `start ≤ end` → at most n.
/// Edge: intervals that share one point are merged; no intervals give none.
/// Errors: none.
/// Source: de Berg et al., *Computational Geometry* (2008), §2.1 (plane sweep, in one dimension).
///
/// ```
/// assert_eq!(kernels::merge_intervals(&[(5, 6), (1, 3), (3, 4)]), [(1, 4), (5, 6)]);
/// ```
pub fn merge_intervals(intervals: &[(i64, i64)]) -> Vec<(i64, i64)> {
    let mut sorted = intervals.to_vec();
    sorted.sort_unstable();
    let mut merged: Vec<(i64, i64)> = Vec::new();
    for (start, end) in sorted {
        match merged.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => merged.push((start, end)),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(intervals: &[(i64, i64)], expected: &[(i64, i64)]) {
        assert_eq!(merge_intervals(intervals), expected, "{intervals:?}");
    }

    #[test]
    fn merges_what_touches_overlaps_or_lies_inside() {
        check(&[], &[]);
        check(&[(1, 2), (2, 3)], &[(1, 3)]);
        check(&[(1, 2), (3, 4)], &[(1, 2), (3, 4)]);
        check(&[(1, 9), (2, 3), (4, 5)], &[(1, 9)]);
        check(&[(4, 4), (4, 4)], &[(4, 4)]);
        check(&[(-3, -1), (-5, -3)], &[(-5, -1)]);
    }
}
