//! Redundant Connection: union-find.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{length, require, within};
use crate::group::{group, length_at};

const MAX_NODES: usize = 10_000;

/// See `statement.md`.
pub struct RedundantConnection;

impl Spec for RedundantConnection {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(&[(0, 1), (1, 2), (2, 0)]),
            args(&[(0, 1), (1, 2), (2, 3), (3, 1), (4, 0)]),
            args(&[(0, 1), (1, 2), (1, 0)]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(&[(0, 1), (0, 1)]),
            args(&[(1, 0), (0, 1)]),
            args(&[(1, 0), (2, 1), (0, 2)]),
            args(&[(0, 1), (2, 3), (1, 2), (3, 0)]),
            args(&[(0, 1), (2, 3), (0, 2), (1, 2)]),
            args(&[(2, 1), (1, 0), (2, 0), (3, 2)]),
            args(&[(0, 1), (0, 2), (0, 3), (3, 1)]),
            args(&[(4, 3), (3, 2), (2, 1), (1, 0), (4, 0)]),
        ];
        vec![
            group("basic", Role::Basic, "A few nodes", vec![], 40),
            group("edge", Role::Edge, "Two nodes, rings, doubled connections, parts that join late", edges, 0),
            group("random", Role::Random, "Up to 150 nodes", vec![], 15),
            group("performance", Role::Performance, "10 000 nodes in a long chain that is closed late", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => one_cycle(source, 2 + size / 12),
            "random" => one_cycle(source, 2 + 3 * size / 2),
            _ => {
                let n = length_at(MAX_NODES, size).max(2);
                let first = source.index(n.div_ceil(10));
                let chain = (1..n).map(|node| (node - 1, node));
                args(&chain.chain([(n - 1, first)]).collect::<Vec<_>>())
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (edges,): (Vec<Vec<i64>>,) = try_unpack(args)?;
        length("edges", edges.len(), 2..=MAX_NODES)?;
        let last = edges.len() as i64 - 1;
        let mut pairs = Vec::with_capacity(edges.len());
        for (idx, edge) in edges.iter().enumerate() {
            let [a, b] = edge[..] else {
                return length(&format!("edges[{idx}]"), edge.len(), 2..=2);
            };
            within(&format!("edges[{idx}][0]"), a, 0..=last)?;
            within(&format!("edges[{idx}][1]"), b, 0..=last)?;
            require(a != b, || format!("`edges[{idx}]` joins node {a} to itself."))?;
            pairs.push((a as usize, b as usize));
        }
        // n connections join n nodes exactly if they are a tree without the one that closes a cycle.
        if let Ok(Some(redundant)) = kernels::redundant_edge(pairs.len(), &pairs) {
            pairs.remove(redundant);
        }
        let is_tree = kernels::redundant_edge(pairs.len() + 1, &pairs) == Ok(None);
        require(is_tree, || "`edges` do not join all nodes.".to_string())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (edges,): (Vec<(usize, usize)>,) = unpack(args);
        match kernels::redundant_edge(edges.len(), &edges) {
            Ok(redundant) => redundant.map(|idx| [edges[idx].0, edges[idx].1]).into(),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(edges: &[(usize, usize)]) -> Args {
    vec![Value::list(edges.iter().map(|(a, b)| Value::list([*a, *b])))]
}

/// A tree in which each node hangs from an earlier one, and one connection more; in any order and direction, under new names.
fn one_cycle(source: &mut Source, max_nodes: usize) -> Args {
    let above = source.list(1..=max_nodes - 1, |source| source.integer(0..=i64::MAX));
    let n = above.len() + 1;
    let name = source.permutation(n);
    let mut edges: Vec<_> =
        above.iter().enumerate().map(|(idx, above)| ((above % (idx as i64 + 1)) as usize, idx + 1)).collect();
    let node = source.index(n);
    edges.push((node, (node + 1 + source.index(n - 1)) % n));
    source.shuffle(&mut edges);
    let turned = edges.into_iter().map(|(a, b)| if source.boolean() { (name[b], name[a]) } else { (name[a], name[b]) });
    args(&turned.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_all_nodes_joined() {
        let check = |edges: &[(usize, usize)], expected: Result<(), &str>| {
            assert_eq!(RedundantConnection.validate(&args(edges)), expected.map_err(str::to_string), "{edges:?}");
        };
        check(&[(0, 1), (1, 0)], Ok(()));
        check(&[(0, 1), (1, 0), (0, 1)], Err("`edges` do not join all nodes."));
        check(&[(0, 1), (1, 1)], Err("`edges[1]` joins node 1 to itself."));
        check(&[(0, 1), (1, 2)], Err("`edges[1][1]` is 2; it must lie between 0 and 1."));
    }
}
