//! Where the ways from two nodes of a tree to its root meet.

/// The value of the lowest node of a binary tree that has both `p` and `q` below it or is one of them; `None` unless both are in the tree.
///
/// Level by level, a node's parent stands before it; so of two different nodes the one that stands later cannot be above the other, and may be replaced by its parent until they are one. O(n) time and space.
///
/// Shapes: the tree as its nodes level by level, `None` for each absent child of a node that is there; trailing `None`s may be left out → a value.
/// Edge: a node is its own ancestor; of equal values the first in the list is meant.
/// Errors: none.
/// Source: Aho, Hopcroft, Ullman, *On finding lowest common ancestors in trees*, SIAM Journal on Computing 5 (1976).
///
/// ```
/// assert_eq!(kernels::lowest_common_ancestor(&[Some(1), Some(2), Some(3), Some(4), Some(5)], &4, &5), Some(&2));
/// ```
pub fn lowest_common_ancestor<'a, T: PartialEq>(tree: &'a [Option<T>], p: &T, q: &T) -> Option<&'a T> {
    let present: Vec<usize> = (0..tree.len()).filter(|place| tree[*place].is_some()).collect();
    let find = |value: &T| tree.iter().position(|node| node.as_ref() == Some(value));
    let (mut p, mut q) = (find(p)?, find(q)?);
    while p != q {
        let later = if p > q { &mut p } else { &mut q };
        // Each node that is there has two places behind the root's, in order.
        *later = *present.get((*later - 1) / 2)?;
    }
    tree[p].as_ref()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tree: &[Option<i64>], p: i64, q: i64, expected: Option<i64>) {
        assert_eq!(lowest_common_ancestor(tree, &p, &q), expected.as_ref(), "{p} and {q} in {tree:?}");
        assert_eq!(lowest_common_ancestor(tree, &q, &p), expected.as_ref(), "{q} and {p} in {tree:?}");
    }

    #[test]
    fn climbs_from_both_nodes() {
        let tree = [Some(3), Some(5), Some(1), Some(6), None, None, Some(8), None, Some(7), Some(4)];
        check(&tree, 5, 1, Some(3));
        check(&tree, 5, 7, Some(5));
        check(&tree, 4, 1, Some(1));
        check(&tree, 7, 4, Some(3));
        check(&tree, 3, 3, Some(3));
        check(&tree, 3, 9, None);
        check(&[], 1, 1, None);
    }
}
