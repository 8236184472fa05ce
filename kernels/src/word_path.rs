//! Whether a word can be traced in a grid of letters.

use ndarray::{Array2, ArrayView2};

/// Whether `word` can be spelt along a path of cells that touch along their sides, no cell used twice.
///
/// Backtracking: extend the path by a neighbour that has the next letter, and take the last cell off again when none leads on. O(n m 3ˡ) time for l letters, since a path never turns back at once.
///
/// Shapes: `grid` (n, m) → a boolean.
/// Edge: the empty word can always be spelt.
/// Errors: none.
/// Source: Golomb, Baumert, *Backtrack programming*, Journal of the ACM 12 (1965).
///
/// ```
/// use ndarray::array;
/// let grid = array![['c', 'a'], ['x', 't']];
/// assert!(kernels::word_path(grid.view(), "cat") && !kernels::word_path(grid.view(), "act"));
/// ```
pub fn word_path(grid: ArrayView2<'_, char>, word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let mut used = Array2::from_elem(grid.dim(), false);
    letters.is_empty() || grid.indexed_iter().any(|(cell, _)| continues(grid, &mut used, cell, &letters))
}

/// Whether the letters can be spelt along a path that begins at `cell` and keeps off the used cells.
fn continues(grid: ArrayView2<'_, char>, used: &mut Array2<bool>, cell: (usize, usize), letters: &[char]) -> bool {
    let Some((first, rest)) = letters.split_first() else { return true };
    if grid.get(cell) != Some(first) || used[cell] {
        return false;
    }
    let (i, j) = cell;
    used[cell] = true;
    // Left of column 0 wraps to a column that no grid has.
    let mut nearby = [(i + 1, j), (i.wrapping_sub(1), j), (i, j + 1), (i, j.wrapping_sub(1))].into_iter();
    let found = rest.is_empty() || nearby.any(|next| continues(grid, used, next, rest));
    used[cell] = false;
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rows: &[&str], word: &str, expected: bool) {
        let m = rows.first().map_or(0, |row| row.len());
        let grid = Array2::from_shape_fn((rows.len(), m), |(i, j)| char::from(rows[i].as_bytes()[j]));
        assert_eq!(word_path(grid.view(), word), expected, "{word:?} in {rows:?}");
    }

    #[test]
    fn uses_no_cell_twice_and_comes_back_from_dead_ends() {
        check(&["a"], "a", true);
        check(&["a"], "aa", false);
        check(&["ab", "cd"], "abdc", true);
        check(&["ab", "cd"], "ad", false);
        check(&["aba"], "abab", false);
        check(&["aab", "xac"], "aabc", true);
        check(&["abce", "sfcs", "adee"], "abcced", true);
        check(&["abce", "sfcs", "adee"], "abcb", false);
    }
}
