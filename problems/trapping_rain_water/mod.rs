//! Trapping Rain Water: the lower of two running maxima.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{each_within, length};
use crate::group::{group, length_at};

const MAX_LEN: usize = 100_000;
const MAX: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct TrappingRainWater;

impl Spec for TrappingRainWater {
    fn examples(&self) -> Vec<Args> {
        vec![args([3, 0, 1, 2]), args([5, 0, 2, 0, 4]), args([1, 2, 3])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args([]),
            args([4]),
            args([4, 4]),
            args([1, 0, 1]),
            args([0, 1, 0]),
            args([2, 0, 1]),
            args([1, 0, 2]),
            args([3, 2, 1]),
            args([2, 2, 2]),
            args([2, 0, 0, 1, 0, 2]),
            args([1, 0, 1, 0, 1]),
        ];
        vec![
            group("basic", Role::Basic, "Low walls on a few places", vec![], 30),
            group("edge", Role::Edge, "No place, one, two; one puddle, one hill, slopes", edges, 0),
            group("random", Role::Random, "Up to 300 places", vec![], 10),
            group("high", Role::Edge, "Walls of up to a thousand million", vec![args([MAX, 0, MAX - 1])], 5),
            group("performance", Role::Performance, "100 000 places", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => args(source.list(0..=3 + size / 12, |source| source.integer(0..=4))),
            "random" => args(source.list(0..=3 * size, |source| source.integer(0..=1000))),
            "high" => args(source.list(3..=10, |source| source.integer(0..=MAX))),
            _ => {
                let (start, step) = (source.integer(0..=999), source.integer(1..=1000));
                // Pseudo-random and cheap: no choice a wall.
                args((0..length_at(MAX_LEN, size) as i64).map(|idx| start + idx * idx % 7919 * step % 100_003))
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (heights,): (Vec<i64>,) = try_unpack(args)?;
        length("heights", heights.len(), 0..=MAX_LEN)?;
        each_within("heights", &heights, 0..=MAX)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (heights,): (Vec<i64>,) = unpack(args);
        kernels::trapped_water(&heights).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(heights: impl IntoIterator<Item = i64>) -> Args {
    vec![Value::ints(heights)]
}
