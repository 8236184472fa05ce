//! Validate a Search Tree: whether the values in order increase.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::within;
use crate::group::group;

const MAX_NODES: usize = 2000;
const LOW: i64 = i32::MIN as i64;
const HIGH: i64 = i32::MAX as i64;

/// See `statement.md`.
pub struct ValidateBst;

impl Spec for ValidateBst {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(vec![Some(4), Some(2), Some(6), None, Some(3)]),
            args(vec![Some(4), Some(2), Some(6), None, None, Some(3)]),
            args(vec![Some(1), None, Some(1)]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(vec![]),
            args(vec![Some(0)]),
            args(vec![Some(LOW)]),
            args(vec![Some(HIGH)]),
            args(vec![Some(1), Some(1)]),
            args(vec![Some(1), Some(2)]),
            args(vec![Some(1), None, Some(0)]),
            args(vec![Some(0), Some(-1), None, None, Some(1)]),
            args(vec![Some(0), None, Some(1), Some(-1)]),
            args(vec![Some(3), Some(1), Some(5), Some(0), Some(3)]),
            args(vec![Some(3), Some(1), Some(5), None, None, Some(3)]),
            args(vec![Some(0), Some(LOW), Some(HIGH)]),
        ];
        let chain = |values: &mut dyn Iterator<Item = i64>| {
            let mut tree: Vec<Option<i64>> = values.flat_map(|val| [None, Some(val)]).collect();
            tree.remove(0);
            args(tree)
        };
        let n = MAX_NODES as i64;
        let chains = vec![chain(&mut (0..n)), chain(&mut (0..n).map(|val| if val == n - 1 { 0 } else { val }))];
        vec![
            group("basic", Role::Basic, "Small search trees, half of them damaged", vec![], 40),
            group("edge", Role::Edge, "No node, one node, equal values, zeros, the ends of 32 bits", edges, 0),
            group("random", Role::Random, "Up to 200 nodes, half of them damaged", vec![], 15),
            group("large", Role::Performance, "2000 nodes, as deep as they can be or wide", chains, 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => args(search_tree(source, 1 + size / 8)),
            "random" => args(search_tree(source, 2 * size)),
            _ => args(search_tree(source, MAX_NODES)),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (tree,): (Vec<Option<i64>>,) = try_unpack(args)?;
        within("number of nodes", tree.iter().flatten().count(), 0..=MAX_NODES)?;
        tree.iter().flatten().try_for_each(|val| within("val", *val, LOW..=HIGH))
    }

    fn oracle(&self, args: &Args) -> Value {
        let (tree,): (Vec<Option<i64>>,) = unpack(args);
        kernels::in_order(&tree).is_sorted_by(|val, next| val < next).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(tree: Vec<Option<i64>>) -> Args {
    vec![tree.into()]
}

/// A search tree of any shape with values around 0, and half of the time one value of it changed to another's or beside it.
fn search_tree(source: &mut Source, max_nodes: usize) -> Vec<Option<i64>> {
    let mut places = 0_usize..;
    let mut tree = source.tree(max_nodes, |_| places.next().unwrap_or_default());
    let steps: Vec<i64> = tree.iter().flatten().map(|_| source.integer(1..=3)).collect();
    let mut values = vec![0; steps.len()];
    let mut val = -(steps.len() as i64);
    for (node, step) in kernels::in_order(&tree).into_iter().zip(steps) {
        val += step;
        values[node] = val;
    }
    if !values.is_empty() && source.boolean() {
        let node = source.index(values.len());
        values[node] = *source.choose(&values) + source.integer(-1..=1);
    }
    tree.iter_mut().map(|node| node.map(|node| values[node])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_search_trees_and_others() {
        let is_search_tree = |seed: u64| {
            let tree = search_tree(&mut Source::from_seed(seed), 12);
            ValidateBst.oracle(&args(tree)) == Value::from(true)
        };
        let n_search_trees = (0..200).filter(|seed| is_search_tree(*seed)).count();
        assert!((80..180).contains(&n_search_trees), "{n_search_trees} of 200");
    }
}
