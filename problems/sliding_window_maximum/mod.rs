//! Sliding Window Maximum: a queue that falls from front to back.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{each_within, length, within};
use crate::group::{group, length_at};

const MAX_LEN: usize = 100_000;
const MAX: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct SlidingWindowMaximum;

impl Spec for SlidingWindowMaximum {
    fn examples(&self) -> Vec<Args> {
        vec![args([4, 2, 1, 5, 3], 3), args([9, 7, 4, 2], 2), args([1, 3, 2], 3)]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args([5], 1),
            args([2, 1], 1),
            args([2, 1], 2),
            args([1, 2, 3, 4], 2),
            args([4, 3, 2, 1], 2),
            args([3, 1, 2, 0], 3),
            args([3, 3, 1, 0], 2),
            args([3, 3, 3, 1, 1], 2),
            args([-1, -3, -2], 2),
            args([MAX, -MAX], 1),
        ];
        let falling = args((0..MAX_LEN as i64).rev(), MAX_LEN / 2);
        vec![
            group("basic", Role::Basic, "Short lists of few different numbers", vec![], 30),
            group("edge", Role::Edge, "One item, windows of one and of all, rising, falling, equal", edges, 0),
            group("random", Role::Random, "Up to 300 items", vec![], 15),
            group("performance", Role::Performance, "100 000 items, windows of half of them", vec![falling], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => windowed(source, 3 + size / 12, 4),
            "random" => windowed(source, 1 + 3 * size, MAX),
            _ => {
                // Falling with a ripple: the maximum leaves at nearly every step.
                let ripple = source.integer(2..=9);
                let n = length_at(MAX_LEN, size);
                args((0..n as i64).map(|idx| -idx + idx % ripple), n.div_ceil(2))
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (nums, k): (Vec<i64>, i64) = try_unpack(args)?;
        length("nums", nums.len(), 1..=MAX_LEN)?;
        within("k", k, 1..=nums.len() as i64)?;
        each_within("nums", &nums, -MAX..=MAX)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (nums, k): (Vec<i64>, usize) = unpack(args);
        kernels::window_maxima(&nums, k).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(nums: impl IntoIterator<Item = i64>, k: usize) -> Args {
    vec![Value::ints(nums), k.into()]
}

/// Numbers up to `max` in size, and a window that fits.
fn windowed(source: &mut Source, max_len: usize, max: i64) -> Args {
    let nums = source.list(1..=max_len, |source| source.integer(-max..=max));
    let k = source.size(1..=nums.len());
    args(nums, k)
}
