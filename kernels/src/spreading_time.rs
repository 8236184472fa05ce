//! How long something takes to spread over a grid.

use std::collections::VecDeque;

use ndarray::{Array2, ArrayView2};

/// A cell of the grid on which something spreads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing is there, and nothing passes.
    Empty,
    /// Not reached yet.
    Fresh,
    /// Where it begins.
    Source,
}

/// The number of steps after which all fresh cells are reached, if in each step the reached cells reach their neighbours along the sides; `None` if some are never reached.
///
/// Breadth-first search from all sources at once: the queue holds the cells in the order of their times. O(n m) time and space.
///
/// Shapes: `grid` (n, m) → a count.
/// Edge: without fresh cells it is 0.
/// Errors: none.
/// Source: Moore, *The shortest path through a maze* (1959); Lee, *An algorithm for path connections and its applications* (1961).
///
/// ```
/// use kernels::Cell::{Empty, Fresh, Source};
/// use ndarray::array;
/// assert_eq!(kernels::spreading_time(array![[Source, Fresh], [Empty, Fresh]].view()), Some(2));
/// ```
pub fn spreading_time(grid: ArrayView2<'_, Cell>) -> Option<usize> {
    let mut times = Array2::from_elem(grid.dim(), None);
    let mut queue = VecDeque::new();
    for (cell, _) in grid.indexed_iter().filter(|(_, kind)| **kind == Cell::Source) {
        times[cell] = Some(0);
        queue.push_back((cell, 0));
    }
    let mut last = 0;
    while let Some(((i, j), time)) = queue.pop_front() {
        last = time;
        // Left of column 0 wraps to a column that no grid has.
        for next in [(i + 1, j), (i.wrapping_sub(1), j), (i, j + 1), (i, j.wrapping_sub(1))] {
            if grid.get(next) == Some(&Cell::Fresh) && times[next].is_none() {
                times[next] = Some(time + 1);
                queue.push_back((next, time + 1));
            }
        }
    }
    let is_left = grid.indexed_iter().any(|(cell, kind)| *kind == Cell::Fresh && times[cell].is_none());
    (!is_left).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rows: &[&str], expected: Option<usize>) {
        let m = rows.first().map_or(0, |row| row.len());
        let grid = Array2::from_shape_fn((rows.len(), m), |(i, j)| match rows[i].as_bytes()[j] {
            b'.' => Cell::Empty,
            b'o' => Cell::Fresh,
            _ => Cell::Source,
        });
        assert_eq!(spreading_time(grid.view()), expected, "{rows:?}");
    }

    #[test]
    fn spreads_from_all_sources_at_once() {
        check(&[], Some(0));
        check(&[".."], Some(0));
        check(&["x"], Some(0));
        check(&["o"], None);
        check(&["xoo"], Some(2));
        check(&["xoox"], Some(1));
        check(&["x.o"], None);
        check(&["xo", "oo"], Some(2));
        check(&["x.", ".o"], None);
    }
}
