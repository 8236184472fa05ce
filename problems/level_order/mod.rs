//! Level Order of a Tree: the values of a binary tree level by level.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::within;
use crate::group::group;

const MAX_NODES: usize = 2000;
const MAX: i64 = 1000;

/// See `statement.md`.
pub struct LevelOrder;

impl Spec for LevelOrder {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(vec![Some(4), Some(2), Some(6), None, Some(3), Some(5)]),
            args(vec![Some(1), None, Some(2), Some(3)]),
            args(vec![]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(vec![]),
            args(vec![Some(0)]),
            args(vec![Some(1), Some(2)]),
            args(vec![Some(1), None, Some(2)]),
            args(vec![Some(1), Some(0), Some(1), Some(3)]),
            args(vec![Some(5), Some(5), Some(5), None, Some(5), Some(5)]),
        ];
        let chain = [Some(1)].into_iter().chain([None, Some(2)].into_iter().cycle().take(2 * (MAX_NODES - 1)));
        vec![
            group("basic", Role::Basic, "Small trees", vec![], 20),
            group("edge", Role::Edge, "No node, one node, zeros, equal values", edges, 0),
            group("random", Role::Random, "Trees of up to 200 nodes", vec![], 15),
            group(
                "large",
                Role::Performance,
                "2000 nodes, as deep as they can be or wide",
                vec![args(chain.collect())],
                1,
            ),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => args(source.tree(1 + size / 10, |source| source.integer(-9..=9))),
            "random" => args(source.tree(2 * size, |source| source.integer(-MAX..=MAX))),
            _ => args(source.tree(MAX_NODES * size / 100, |source| source.integer(-9..=9))),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (tree,): (Vec<Option<i64>>,) = try_unpack(args)?;
        within("number of nodes", tree.iter().flatten().count(), 0..=MAX_NODES)?;
        tree.iter().flatten().try_for_each(|val| within("val", *val, -MAX..=MAX))
    }

    fn oracle(&self, args: &Args) -> Value {
        let (tree,): (Vec<Option<i64>>,) = unpack(args);
        kernels::levels(&tree).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(tree: Vec<Option<i64>>) -> Args {
    vec![tree.into()]
}
