//! Lowest Common Ancestor: where two ways to the root meet.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{require, within};
use crate::group::group;

const MAX_NODES: usize = 2000;
const MAX: i64 = 10_000;

/// See `statement.md`.
pub struct LowestCommonAncestor;

impl Spec for LowestCommonAncestor {
    fn examples(&self) -> Vec<Args> {
        let tree = [Some(3), Some(5), Some(1), Some(6), Some(7)];
        vec![args(tree, 6, 7), args(tree, 5, 7), args(tree, 6, 1)]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args([Some(0)], 0, 0),
            args([Some(1), Some(0)], 0, 1),
            args([Some(1), Some(0)], 1, 0),
            args([Some(1), Some(0)], 0, 0),
            args([Some(0), None, Some(1)], 1, 0),
            args([Some(0), Some(1), Some(2)], 1, 2),
            args([Some(2), Some(1), None, Some(3), None, Some(0)], 0, 3),
            args([Some(4), Some(1), Some(3), Some(0), None, None, Some(2)], 0, 2),
            args([Some(4), Some(1), Some(3), Some(0), None, Some(5), Some(2)], 5, 2),
            args([Some(4), Some(1), None, Some(3), Some(5), Some(0)], 0, 5),
            args([Some(0), Some(-MAX), Some(MAX)], -MAX, MAX),
        ];
        let chain = (0..MAX_NODES as i64).flat_map(|val| [None, Some(val)]).skip(1);
        let last = MAX_NODES as i64 - 1;
        vec![
            group("basic", Role::Basic, "Small trees", vec![], 40),
            group("edge", Role::Edge, "One node, the same node twice, one below the other, zeros", edges, 0),
            group("random", Role::Random, "Trees of up to 200 nodes", vec![], 15),
            group(
                "large",
                Role::Performance,
                "2000 nodes, as deep as they can be or wide",
                vec![args(chain, last, last - 1)],
                1,
            ),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => two_of(source, 1 + size / 8),
            "random" => two_of(source, 2 * size),
            _ => two_of(source, MAX_NODES),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (tree, p, q): (Vec<Option<i64>>, i64, i64) = try_unpack(args)?;
        let mut values: Vec<i64> = tree.iter().flatten().copied().collect();
        within("number of nodes", values.len(), 1..=MAX_NODES)?;
        values.iter().try_for_each(|val| within("val", *val, -MAX..=MAX))?;
        for (name, val) in [("p", p), ("q", q)] {
            require(values.contains(&val), || format!("`{name}` is {val}, which is not in the tree."))?;
        }
        values.sort_unstable();
        match values.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => require(false, || format!("The value {} is in the tree twice.", pair[0])),
            None => Ok(()),
        }
    }

    fn oracle(&self, args: &Args) -> Value {
        let (tree, p, q): (Vec<Option<i64>>, i64, i64) = unpack(args);
        kernels::lowest_common_ancestor(&tree, &p, &q).copied().into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(tree: impl IntoIterator<Item = Option<i64>>, p: i64, q: i64) -> Args {
    vec![Value::list(tree), p.into(), q.into()]
}

/// A tree of any shape with the values 0, 1, 2 … in any order, and two of them.
fn two_of(source: &mut Source, max_nodes: usize) -> Args {
    let shape = source.tree(max_nodes, |_| ());
    let n = shape.iter().flatten().count().max(1);
    let mut values = source.permutation(n).into_iter().map(|val| val as i64);
    let mut tree: Vec<Option<i64>> = shape.iter().map(|node| node.and_then(|()| values.next())).collect();
    if tree.is_empty() {
        tree.push(Some(0));
    }
    let (p, q) = (source.index(n) as i64, source.index(n) as i64);
    args(tree, p, q)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_two_of_different_values() {
        let check = |case: Args, expected: &str| {
            assert_eq!(LowestCommonAncestor.validate(&case), Err(expected.to_string()));
        };
        check(args([Some(1), Some(2)], 1, 3), "`q` is 3, which is not in the tree.");
        check(args([Some(1), Some(1)], 1, 1), "The value 1 is in the tree twice.");
        check(args([], 1, 1), "`number of nodes` is 0; it must lie between 1 and 2000.");
    }
}
