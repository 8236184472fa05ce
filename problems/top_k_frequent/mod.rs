//! Top K Frequent: counting and selection. Ties may be settled any way, so the answer is judged as a witness.

use std::collections::{BTreeMap, BTreeSet};

use judge::{Args, Check, Group, Mismatch, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{each_within, length, within};
use crate::group::{group, length_at};

const MAX_LEN: usize = 50_000;
const MAX: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct TopKFrequent;

impl Spec for TopKFrequent {
    fn examples(&self) -> Vec<Args> {
        vec![args([7, 1, 7, 4, 7, 4], 2), args([5, 2, 5, 9], 2), args([100, 1, 1], 1)]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args([3], 1),
            args([3, 3], 1),
            args([1, 2], 1),
            args([1, 2], 2),
            args([1, 2, 2], 1),
            args([2, 1, 1], 1),
            args([0, 0, -1], 2),
            args([1, 1, 2, 2, 3], 2),
            args([1, 1, 2, 2, 3, 3], 2),
            args([MAX, -MAX, -MAX], 1),
        ];
        vec![
            group("basic", Role::Basic, "Short lists of few different numbers", vec![], 30),
            group("edge", Role::Edge, "One number, all the same, ties, zeros", edges, 0),
            group("random", Role::Random, "Up to 300 numbers", vec![], 15),
            group("performance", Role::Performance, "50 000 numbers, half of them different", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => any(source, 3 + size / 8, 3),
            "random" => any(source, 1 + 3 * size, 40),
            _ => {
                let step = 2 * source.integer(1..=5000) + 1;
                let n = length_at(MAX_LEN, size) as i64;
                // Half of them different, most of those twice.
                let nums: Vec<i64> = (0..n).map(|idx| idx * step % (n / 2 + 1)).collect();
                let n_different = nums.iter().collect::<BTreeSet<_>>().len();
                args(nums, n_different.min(10))
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (nums, k): (Vec<i64>, i64) = try_unpack(args)?;
        length("nums", nums.len(), 1..=MAX_LEN)?;
        each_within("nums", &nums, -MAX..=MAX)?;
        within("k", k, 1..=counts(&nums).len() as i64)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (nums, k): (Vec<i64>, usize) = unpack(args);
        let mut by_count: Vec<(i64, usize)> = counts(&nums).into_iter().collect();
        by_count.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        Value::ints(by_count.into_iter().take(k).map(|(x, _)| x))
    }

    fn check(&self) -> Check {
        Check::Witness
    }

    fn witness(&self, args: &Args, expected: &Value, found: &Value) -> Result<(), Mismatch> {
        let (nums, k): (Vec<i64>, usize) = unpack(args);
        let counts = counts(&nums);
        let count = |x: &i64| counts.get(x).copied().unwrap_or_default();
        let property = |message: String| Err(Mismatch::Property { message });
        let (expected, found) = (expected.as_ints()?, found.as_ints()?);
        if found.len() != k {
            return property(format!("{} numbers are returned, not k = {k}.", found.len()));
        }
        for (idx, x) in found.iter().enumerate() {
            if count(x) == 0 {
                return property(format!("{x} does not occur in `nums`."));
            }
            if found[..idx].contains(x) {
                return property(format!("{x} is returned twice."));
            }
        }
        let weakest = found.iter().min_by_key(|x| count(x));
        let missing = expected.iter().find(|x| !found.contains(x));
        match (weakest, missing) {
            (Some(weak), Some(missing)) if count(weak) < count(missing) => property(format!(
                "{weak} occurs {}×, and {missing}, which is left out, {}×.",
                count(weak),
                count(missing)
            )),
            _ => Ok(()),
        }
    }
}

fn args(nums: impl IntoIterator<Item = i64>, k: usize) -> Args {
    vec![Value::ints(nums), k.into()]
}

/// How often each number occurs.
fn counts(nums: &[i64]) -> BTreeMap<i64, usize> {
    let mut counts = BTreeMap::new();
    for x in nums {
        *counts.entry(*x).or_default() += 1;
    }
    counts
}

/// Numbers up to `max` in size, and as many asked for as there are different ones at most.
fn any(source: &mut Source, max_len: usize, max: i64) -> Args {
    let nums = source.list(1..=max_len, |source| source.integer(-max..=max));
    let k = source.size(1..=counts(&nums).len());
    args(nums, k)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(found: &[i64], expected: Result<(), &str>) {
        let case = args([5, 2, 5, 9, 7, 7, 7], 2);
        let found = Value::ints(found.iter().copied());
        let message = match TopKFrequent.witness(&case, &TopKFrequent.oracle(&case), &found) {
            Ok(()) => Ok(()),
            Err(Mismatch::Property { message }) => Err(message),
            Err(other) => Err(format!("{other:?}")),
        };
        assert_eq!(message, expected.map_err(str::to_string), "{found}");
    }

    #[test]
    fn says_what_is_wrong_with_a_choice() {
        check(&[5, 7], Ok(()));
        check(&[7, 5], Ok(()));
        check(&[7], Err("1 numbers are returned, not k = 2."));
        check(&[7, 7], Err("7 is returned twice."));
        check(&[7, 1], Err("1 does not occur in `nums`."));
        check(&[7, 9], Err("9 occurs 1×, and 5, which is left out, 2×."));
        check(&[2, 9], Err("2 occurs 1×, and 7, which is left out, 3×."));
    }

    #[test]
    fn accepts_any_of_equals() {
        let case = args([1, 2, 3], 2);
        for found in [[1, 2], [3, 1], [2, 3]] {
            assert!(TopKFrequent.witness(&case, &TopKFrequent.oracle(&case), &Value::ints(found)).is_ok(), "{found:?}");
        }
    }
}
