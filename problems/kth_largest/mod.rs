//! K-th Largest: selection.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{each_within, length, within};
use crate::group::{group, length_at};

const MAX_LEN: usize = 50_000;
const MAX: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct KthLargest;

impl Spec for KthLargest {
    fn examples(&self) -> Vec<Args> {
        vec![args([5, 1, 7, 4], 2), args([6, 2, 6], 2), args([3, 8, 5], 3)]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args([4], 1),
            args([1, 2], 1),
            args([1, 2], 2),
            args([2, 1], 1),
            args([2, 1], 2),
            args([1, 1], 2),
            args([2, 2, 1], 2),
            args([2, 1, 1], 2),
            args([-1, -2, 0], 1),
            args([MAX, -MAX], 2),
        ];
        let n = MAX_LEN as i64;
        let ordered = vec![args(0..n, MAX_LEN / 2), args((0..n).rev(), MAX_LEN / 2), args((0..n).map(|_| 7), 25_000)];
        vec![
            group("basic", Role::Basic, "Short lists of few different numbers", vec![], 30),
            group("edge", Role::Edge, "One item, two, the first place and the last, equal items", edges, 0),
            group("random", Role::Random, "Up to 300 numbers", vec![], 10),
            group("performance", Role::Performance, "50 000 numbers: rising, falling, equal, mixed", ordered, 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => any(source, 3 + size / 12, 5),
            "random" => any(source, 1 + 3 * size, MAX),
            _ => {
                let step = 2 * source.integer(1..=20_000) + 1;
                let n = length_at(MAX_LEN, size);
                // The first half rises.
                let num = |idx: i64| if 2 * idx < n as i64 { idx } else { idx * step % 65_536 };
                args((0..n as i64).map(num), n.div_ceil(2))
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
        kernels::kth_largest(&nums, k).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(nums: impl IntoIterator<Item = i64>, k: usize) -> Args {
    vec![Value::ints(nums), k.into()]
}

/// Numbers up to `max` in size, and a place among them.
fn any(source: &mut Source, max_len: usize, max: i64) -> Args {
    let nums = source.list(1..=max_len, |source| source.integer(-max..=max));
    let k = source.size(1..=nums.len());
    args(nums, k)
}
