//! Longest Increasing Subsequence: the smallest end for each length.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{each_within, length};
use crate::group::{group, length_at};

const MAX_LEN: usize = 30_000;
const MAX: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct LongestIncreasingSubsequence;

impl Spec for LongestIncreasingSubsequence {
    fn examples(&self) -> Vec<Args> {
        vec![args([5, 1, 4, 2, 3]), args([1, 2, 2, 3]), args([3, 2, 1])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args([]),
            args([0]),
            args([1, 1]),
            args([1, 2]),
            args([2, 1]),
            args([1, 3, 2]),
            args([2, 3, 1]),
            args([1, 9, 2, 3]),
            args([2, 5, 1, 3, 4]),
            args([-2, -1, 0, -3]),
            args([-MAX, MAX]),
        ];
        vec![
            group("basic", Role::Basic, "Short lists of few different numbers", vec![], 40),
            group("edge", Role::Edge, "No number, one, two, equal, falling, large ones in between", edges, 0),
            group("random", Role::Random, "Up to 200 numbers", vec![], 15),
            group("performance", Role::Performance, "30 000 numbers", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => args(source.list(0..=3 + size / 10, |source| source.integer(-4..=4))),
            "random" => args(source.list(0..=2 * size, |source| source.integer(-MAX..=MAX))),
            _ => {
                let step = 2 * source.integer(1..=20_000) + 1;
                // Rising on the whole, in disorder on the small.
                args((0..length_at(MAX_LEN, size) as i64).map(|idx| 20 * idx + idx * step % 65_536))
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (nums,): (Vec<i64>,) = try_unpack(args)?;
        length("nums", nums.len(), 0..=MAX_LEN)?;
        each_within("nums", &nums, -MAX..=MAX)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (nums,): (Vec<i64>,) = unpack(args);
        kernels::longest_increasing(&nums).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(nums: impl IntoIterator<Item = i64>) -> Args {
    vec![Value::ints(nums)]
}
