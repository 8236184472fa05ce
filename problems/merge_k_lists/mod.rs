//! Merge K Sorted Lists: a heap of heads.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{each_within, length, require, within};
use crate::group::{group, length_at};

const MAX_LISTS: usize = 10_000;
const MAX_NODES: usize = 20_000;
const MAX: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct MergeKLists;

impl Spec for MergeKLists {
    fn examples(&self) -> Vec<Args> {
        vec![args([vec![1, 4], vec![1, 3], vec![2]]), args([vec![], vec![2, 5]]), args([])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args([]),
            args([vec![]]),
            args([vec![], vec![]]),
            args([vec![0]]),
            args([vec![1, 1]]),
            args([vec![1], vec![1]]),
            args([vec![2], vec![1]]),
            args([vec![1, 3], vec![2]]),
            args([vec![1], vec![2], vec![3]]),
            args([vec![1], vec![], vec![0, 2]]),
            args([vec![1, 2, 3], vec![-1]]),
            args([vec![-MAX], vec![MAX], vec![0]]),
        ];
        vec![
            group("basic", Role::Basic, "A few short lists with equal values", vec![], 30),
            group("edge", Role::Edge, "No list, empty lists, one node, equal heads", edges, 0),
            group("random", Role::Random, "Up to 50 lists of any length", vec![], 15),
            group("performance", Role::Performance, "10 000 lists of two nodes", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => args(lists(source, 2 + size / 30, 3 + size / 30, 5)),
            "random" => args(lists(source, size / 2, 20, MAX)),
            _ => {
                let step = 2 * source.integer(1..=4000) + 1;
                // Each list begins low and ends high, so none is finished early.
                args(
                    (0..length_at(MAX_LISTS, size) as i64)
                        .map(|idx| vec![idx * step % 10_007, 20_000 + idx * step % 9973]),
                )
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (lists,): (Vec<Vec<i64>>,) = try_unpack(args)?;
        length("lists", lists.len(), 0..=MAX_LISTS)?;
        within("number of nodes", lists.iter().map(Vec::len).sum::<usize>(), 0..=MAX_NODES)?;
        lists.iter().enumerate().try_for_each(|(idx, list)| {
            each_within(&format!("lists[{idx}]"), list, -MAX..=MAX)?;
            require(list.is_sorted(), || format!("`lists[{idx}]` is not sorted."))
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (lists,): (Vec<Vec<i64>>,) = unpack(args);
        kernels::merge_sorted(&lists).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(lists: impl IntoIterator<Item = Vec<i64>>) -> Args {
    vec![Value::list(lists)]
}

fn lists(source: &mut Source, max_lists: usize, max_len: usize, max: i64) -> Vec<Vec<i64>> {
    source.list(0..=max_lists, |source| {
        let mut list = source.list(0..=max_len, |source| source.integer(-max..=max));
        list.sort_unstable();
        list
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_sorted_lists() {
        let sentence = MergeKLists.validate(&args([vec![1, 1], vec![2, 1]])).unwrap_err();
        assert_eq!(sentence, "`lists[1]` is not sorted.");
    }
}
