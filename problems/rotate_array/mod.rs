//! Rotate an Array in Place: what the call leaves in its argument is judged.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{each_within, length, within};
use crate::group::{group, length_at};

const MAX_LEN: usize = 50_000;
const MAX: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct RotateArray;

impl Spec for RotateArray {
    fn examples(&self) -> Vec<Args> {
        vec![args([1, 2, 3, 4], 2), args([1, 2, 3], 4), args([5, 6], 0)]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args([1], 0),
            args([1], 7),
            args([1, 2], 1),
            args([1, 2], 2),
            args([1, 2, 3], 1),
            args([1, 2, 3], 2),
            args([1, 2, 3], 3),
            args([1, 2, 3], 5),
            args([1, 2, 3, 4], 2),
            args([1, 2, 3, 4, 5, 6], 4),
            args([1, 2, 3], MAX),
            args([-MAX, MAX], 1),
        ];
        vec![
            group("basic", Role::Basic, "Short lists, a few steps", vec![], 20),
            group("edge", Role::Edge, "One item, no step, all the way round and further", edges, 0),
            group("random", Role::Random, "Up to 200 items, any number of steps", vec![], 15),
            group("performance", Role::Performance, "50 000 items", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => {
                let nums = source.list(1..=2 + size / 12, |source| source.integer(0..=9));
                args(nums, source.integer(0..=12))
            }
            "random" => {
                let nums = source.list(1..=2 * size, |source| source.integer(-MAX..=MAX));
                args(nums, source.integer(0..=MAX))
            }
            _ => {
                let n = length_at(MAX_LEN, size) as i64;
                args(0..n, n / 2 + source.integer(0..=n / 10) + n * source.integer(0..=10_000))
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (nums, k): (Vec<i64>, i64) = try_unpack(args)?;
        length("nums", nums.len(), 1..=MAX_LEN)?;
        each_within("nums", &nums, -MAX..=MAX)?;
        within("k", k, 0..=MAX)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (mut nums, k): (Vec<i64>, usize) = unpack(args);
        let n_steps = k % nums.len();
        nums.rotate_right(n_steps);
        nums.into()
    }

    fn check(&self) -> Check {
        Check::Exact.in_place(0)
    }
}

fn args(nums: impl IntoIterator<Item = i64>, k: i64) -> Args {
    vec![Value::ints(nums), k.into()]
}
