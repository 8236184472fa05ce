//! The symmetric traversal of a binary tree.

/// The values of a binary tree in order: of every node first its left subtree, then itself, then its right subtree.
///
/// An explicit stack holds the nodes whose left subtree is being visited. O(n) time, O(height) space beside the children's places.
///
/// Shapes: the tree as its nodes level by level, `None` for each absent child of a node that is there; trailing `None`s may be left out → n values.
/// Edge: no nodes, or a root that is `None`, give no values. In a search tree the result increases.
/// Errors: none; entries past the last child are ignored.
/// Source: Knuth, *The Art of Computer Programming*, volume 1 (1997), §2.3.1, algorithm T.
///
/// ```
/// assert_eq!(kernels::in_order(&[Some(4), Some(2), Some(5), None, Some(3)]), [2, 3, 4, 5]);
/// ```
pub fn in_order<T: Clone>(tree: &[Option<T>]) -> Vec<T> {
    // Each node that is there has two places behind those of the nodes before it.
    let mut n_before = 0;
    let left_child: Vec<usize> = tree
        .iter()
        .map(|node| {
            let place = 2 * n_before + 1;
            n_before += usize::from(node.is_some());
            place
        })
        .collect();
    let mut values = Vec::new();
    let mut stack = Vec::new();
    let mut place = 0;
    loop {
        if let Some(Some(value)) = tree.get(place) {
            stack.push((place, value));
            place = left_child[place];
        } else if let Some((parent, value)) = stack.pop() {
            values.push(value.clone());
            place = left_child[parent] + 1;
        } else {
            return values;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tree: &[Option<i64>], expected: &[i64]) {
        assert_eq!(in_order(tree), expected, "{tree:?}");
    }

    #[test]
    fn visits_left_then_itself_then_right() {
        check(&[], &[]);
        check(&[None], &[]);
        check(&[Some(1)], &[1]);
        check(&[Some(1), None, Some(2), Some(3)], &[1, 3, 2]);
        check(&[Some(1), Some(2), None, None, Some(3), Some(4)], &[2, 4, 3, 1]);
        check(&[Some(4), Some(2), Some(6), Some(1), Some(3), Some(5), Some(7)], &[1, 2, 3, 4, 5, 6, 7]);
    }
}
