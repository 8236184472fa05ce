//! Queens that do not attack each other.

/// The first placement, in the sense of the dictionary, of `n` queens on a board of `n` rows and columns so that no two share a row, a column or a diagonal: the column for each row; `None` if there is none.
///
/// Backtracking: row by row, the first column that is not attacked; if a row has none, the queen above moves on. Columns and both kinds of diagonals in use are marked, so a place is tested in O(1).
///
/// Edge: no queens are placed on no board; there are placements for all n but 2 and 3.
/// Errors: none.
/// Source: Knuth, *The Art of Computer Programming*, volume 4B (2022), §7.2.2 (backtrack programming).
///
/// ```
/// assert_eq!(kernels::queens(4), Some(vec![1, 3, 0, 2]));
/// ```
pub fn queens(n: usize) -> Option<Vec<usize>> {
    let mut columns = Vec::new();
    place(n, &mut columns, &mut vec![false; n], &mut vec![false; 2 * n], &mut vec![false; 2 * n]).then_some(columns)
}

/// Places the queens of the rows that are left. Falling diagonals are named by row − column + n, rising ones by row + column.
fn place(n: usize, columns: &mut Vec<usize>, used: &mut [bool], falling: &mut [bool], rising: &mut [bool]) -> bool {
    let row = columns.len();
    if row == n {
        return true;
    }
    for column in 0..n {
        let (down, up) = (row + n - column, row + column);
        if used[column] || falling[down] || rising[up] {
            continue;
        }
        columns.push(column);
        (used[column], falling[down], rising[up]) = (true, true, true);
        if place(n, columns, used, falling, rising) {
            return true;
        }
        (used[column], falling[down], rising[up]) = (false, false, false);
        columns.pop();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_queens_that_do_not_attack_each_other() {
        for n in 0..=14 {
            let Some(columns) = queens(n) else {
                assert!(n == 2 || n == 3, "{n}");
                continue;
            };
            assert_eq!(columns.len(), n);
            for (row, column) in columns.iter().enumerate() {
                for (above, other) in columns[..row].iter().enumerate() {
                    assert!(column != other && column.abs_diff(*other) != row - above, "{columns:?}");
                }
            }
        }
    }
}
