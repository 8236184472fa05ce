//! How far two sequences are apart, in edits.

/// The smallest number of insertions, deletions and replacements of single items that turn `a` into `b`.
///
/// `d(i, j) = min(d(i−1, j) + 1, d(i, j−1) + 1, d(i−1, j−1) + [aᵢ ≠ bⱼ])`, with `d(i, 0) = i` and `d(0, j) = j`: the last edit deletes, inserts, or replaces unless the items agree. One row at a time: O(n m) time, O(m) space.
///
/// Shapes: n and m items → a count.
/// Edge: with one of them empty it is the length of the other. It is a metric: symmetric, 0 only for equal sequences, and no detour is shorter.
/// Errors: none.
/// Source: Wagner, Fischer, *The string-to-string correction problem*, Journal of the ACM 21 (1974); Levenshtein (1965).
///
/// ```
/// assert_eq!(kernels::edit_distance(b"kitten", b"sitting"), 3);
/// ```
pub fn edit_distance<T: PartialEq>(a: &[T], b: &[T]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(a: &str, b: &str, expected: usize) {
        assert_eq!(edit_distance(a.as_bytes(), b.as_bytes()), expected, "{a:?} to {b:?}");
        assert_eq!(edit_distance(b.as_bytes(), a.as_bytes()), expected, "{b:?} to {a:?}");
    }

    #[test]
    fn counts_the_fewest_edits() {
        check("", "", 0);
        check("", "abc", 3);
        check("a", "a", 0);
        check("a", "b", 1);
        check("ab", "ba", 2);
        check("abc", "bcd", 2);
        check("intention", "execution", 5);
    }
}
