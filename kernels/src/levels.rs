//! The levels of a binary tree.

/// The values of a binary tree level by level, each from left to right.
///
/// Breadth-first search: the children of one level, in order, are the next. O(n) time, O(width) space beside the result.
///
/// Shapes: the tree as its nodes level by level, `None` for each absent child of a node that is there; trailing `None`s may be left out → one list a level.
/// Edge: no nodes, or a root that is `None`, give no levels.
/// Errors: none; entries past the last child are ignored.
/// Source: Cormen, Leiserson, Rivest, Stein, *Introduction to Algorithms* (2022), §20.2.
///
/// ```
/// assert_eq!(kernels::levels(&[Some(1), None, Some(2), Some(3)]), [vec![1], vec![2], vec![3]]);
/// ```
pub fn levels<T: Clone>(tree: &[Option<T>]) -> Vec<Vec<T>> {
    let mut levels = Vec::new();
    let mut rest = tree.iter();
    let mut n_places = 1;
    loop {
        let level: Vec<T> = rest.by_ref().take(n_places).flatten().cloned().collect();
        if level.is_empty() {
            return levels;
        }
        n_places = 2 * level.len();
        levels.push(level);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tree: &[Option<i64>], expected: &[&[i64]]) {
        assert_eq!(levels(tree), expected, "{tree:?}");
    }

    #[test]
    fn follows_the_places_of_absent_children() {
        check(&[], &[]);
        check(&[None], &[]);
        check(&[Some(1)], &[&[1]]);
        check(&[Some(1), Some(2), Some(3), None, Some(4), Some(5)], &[&[1], &[2, 3], &[4, 5]]);
        check(&[Some(1), Some(2), None, Some(3), None, Some(4)], &[&[1], &[2], &[3], &[4]]);
    }
}
