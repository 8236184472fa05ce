//! Reverse a Linked List.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{each_within, within};
use crate::group::group;

const MAX_NODES: usize = 2000;
const MAX: i64 = 1000;

/// See `statement.md`.
pub struct ReverseLinkedList;

impl Spec for ReverseLinkedList {
    fn examples(&self) -> Vec<Args> {
        vec![args(1..=3), args([7]), args([])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![args([]), args([0]), args([1, 2]), args([1, 1]), args([1, 2, 1])];
        vec![
            group("basic", Role::Basic, "Short lists", vec![], 15),
            group("edge", Role::Edge, "No node, one, two, equal values", edges, 0),
            group("random", Role::Random, "Up to 200 nodes", vec![], 10),
            group("long", Role::Performance, "2000 nodes", vec![args((0..MAX_NODES as i64).map(|idx| idx % MAX))], 0),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_len, max) = if group == "basic" { (1 + size / 10, 9) } else { (2 * size, MAX) };
        args(source.list(0..=max_len, |source| source.integer(-max..=max)))
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (values,): (Vec<i64>,) = try_unpack(args)?;
        within("number of nodes", values.len(), 0..=MAX_NODES)?;
        each_within("head", &values, -MAX..=MAX)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (values,): (Vec<i64>,) = unpack(args);
        Value::ints(values.into_iter().rev())
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(values: impl IntoIterator<Item = i64>) -> Args {
    vec![Value::ints(values)]
}
