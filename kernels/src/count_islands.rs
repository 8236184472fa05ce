//! Connected regions of a grid.

use ndarray::{Array2, ArrayView2};

/// The number of islands: regions of true cells joined along their sides.
///
/// Each true cell not seen yet begins an island; a depth-first search with a stack marks all that is joined to it. O(n m) time and space.
///
/// Shapes: `grid` (n, m) → a count.
/// Edge: no cells, or none that is true, give 0; cells that touch at a corner are not joined.
/// Errors: none.
/// Source: Rosenfeld, Pfaltz, *Sequential operations in digital picture processing*, Journal of the ACM 13 (1966).
///
/// ```
/// use ndarray::array;
/// assert_eq!(kernels::count_islands(array![[true, false, true], [true, false, false]].view()), 2);
/// ```
pub fn count_islands(grid: ArrayView2<'_, bool>) -> usize {
    let mut seen = Array2::from_elem(grid.dim(), false);
    let mut n_islands = 0;
    for (cell, is_land) in grid.indexed_iter() {
        if !is_land || seen[cell] {
            continue;
        }
        n_islands += 1;
        seen[cell] = true;
        let mut stack = vec![cell];
        while let Some((i, j)) = stack.pop() {
            // Left of column 0 wraps to a column that no grid has.
            for next in [(i + 1, j), (i.wrapping_sub(1), j), (i, j + 1), (i, j.wrapping_sub(1))] {
                if grid.get(next) == Some(&true) && !seen[next] {
                    seen[next] = true;
                    stack.push(next);
                }
            }
        }
    }
    n_islands
}

#[cfg(test)]
mod tests {
    use ndarray::Array2;

    use super::*;

    fn check(rows: &[&str], expected: usize) {
        let m = rows.first().map_or(0, |row| row.len());
        let grid = Array2::from_shape_fn((rows.len(), m), |(i, j)| rows[i].as_bytes()[j] == b'#');
        assert_eq!(count_islands(grid.view()), expected, "{rows:?}");
    }

    #[test]
    fn joins_along_sides_only() {
        check(&[], 0);
        check(&["..", ".."], 0);
        check(&["#.", ".#"], 2);
        check(&["##", ".#"], 1);
        check(&["#.#"], 2);
        check(&["#.#", "#.#", "###"], 1);
        check(&["#####", "#...#", "#.#.#", "#...#", "#####"], 2);
    }
}
