//! Search a Rotated Array: a binary search, for many targets so that a linear one is too slow.

use std::ops::RangeInclusive;

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{each_within, length, require};
use crate::group::{group, length_at};

const MAX_LEN: usize = 100_000;
const MAX_TARGETS: usize = 20_000;
const MAX: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct SearchRotatedArray;

impl Spec for SearchRotatedArray {
    fn examples(&self) -> Vec<Args> {
        vec![args([5, 8, 1, 3], [1, 8, 4]), args([2, 4, 6], [2, 6]), args([7], [7, 0])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args([1], [0, 1, 2]),
            args([1, 3], [0, 1, 2, 3, 4]),
            args([3, 1], [0, 1, 2, 3, 4]),
            args([1, 3, 5], [0, 1, 2, 3, 4, 5, 6]),
            args([3, 5, 1], [0, 1, 2, 3, 4, 5, 6]),
            args([5, 1, 3], [0, 1, 2, 3, 4, 5, 6]),
            args([0, -2], [-2, 0]),
            args([MAX, -MAX], [-MAX, MAX, 0]),
            args([2, 1], []),
        ];
        vec![
            group("edge", Role::Edge, "One number, two, three, in every rotation", edges, 0),
            group("basic", Role::Basic, "A few numbers, one target", vec![], 40),
            group("random", Role::Random, "Up to 200 numbers, every number and gap asked for", vec![], 10),
            group("performance", Role::Performance, "100 000 numbers, 20 000 targets", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => {
                let nums = rotated(source, 1..=2 + size / 10, 3);
                let target = if source.chance(3, 4) { *source.choose(&nums) } else { source.integer(-20..=20) };
                args(nums, [target])
            }
            "random" => {
                let nums = rotated(source, 1..=2 * size, 2);
                let targets: Vec<i64> = nums.iter().flat_map(|x| [*x, *x + 1]).collect();
                args(nums, targets)
            }
            _ => {
                let n = length_at(MAX_LEN, size);
                let nums = rotated(source, n..=n, 3);
                // Half of them are not there, the others spread evenly.
                let targets =
                    (0..n / (MAX_LEN / MAX_TARGETS)).map(|idx| nums[idx * 5] + (idx % 2) as i64 * 2 * MAX_LEN as i64);
                let targets: Vec<i64> = targets.collect();
                args(nums, targets)
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (nums, targets): (Vec<i64>, Vec<i64>) = try_unpack(args)?;
        length("nums", nums.len(), 1..=MAX_LEN)?;
        each_within("nums", &nums, -MAX..=MAX)?;
        length("targets", targets.len(), 0..=MAX_TARGETS)?;
        each_within("targets", &targets, -MAX..=MAX)?;
        let n_drops = nums.iter().zip(nums.iter().cycle().skip(1)).filter(|(x, next)| x >= next).count();
        require(n_drops == 1, || "`nums` is not a rotation of a list in increasing order.".to_string())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (nums, targets): (Vec<i64>, Vec<i64>) = unpack(args);
        let position = |target: &i64| kernels::search_rotated(&nums, *target).map_or(-1, |position| position as i64);
        Value::ints(targets.iter().map(position))
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(nums: impl IntoIterator<Item = i64>, targets: impl IntoIterator<Item = i64>) -> Args {
    vec![Value::ints(nums), Value::ints(targets)]
}

/// Increasing numbers around 0 with steps up to `max_step`, rotated.
fn rotated(source: &mut Source, len: RangeInclusive<usize>, max_step: i64) -> Vec<i64> {
    let steps = source.list(len, |source| source.integer(1..=max_step));
    let mut x = -(steps.len() as i64);
    let mut nums: Vec<i64> = Vec::with_capacity(steps.len());
    for step in steps {
        x += step;
        nums.push(x);
    }
    let n_moved = source.index(nums.len());
    nums.rotate_left(n_moved);
    nums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_one_drop_counting_the_way_round() {
        let check = |nums: &[i64], valid: bool| {
            assert_eq!(SearchRotatedArray.validate(&args(nums.iter().copied(), [])).is_ok(), valid, "{nums:?}");
        };
        check(&[1], true);
        check(&[2, 1], true);
        check(&[1, 1], false);
        check(&[1, 3, 2, 4], false);
        check(&[3, 4, 1, 3], false);
        check(&[3, 4, 1, 2], true);
    }
}
