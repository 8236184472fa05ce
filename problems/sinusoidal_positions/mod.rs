//! Sines and cosines that tell positions.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::arrays;
use crate::constraints::{each_within, length, within};
use crate::group::group;

const MAX_TIME: usize = 200;
const MAX_FEATURES: usize = 64;
const MAX_POSITION: i64 = 10_000;
const MAX_BASE: f64 = 1e6;

/// See `statement.md`.
pub struct SinusoidalPositions;

impl Spec for SinusoidalPositions {
    fn examples(&self) -> Vec<Args> {
        vec![args(vec![0, 1], 2, 10_000.0), args(vec![2], 4, 100.0), args(vec![4], 3, 8.0)]
    }

    fn groups(&self) -> Vec<Group> {
        let plain = vec![args(vec![5, 0, 2], 4, 100.0), args(vec![1, 2, 3], 6, 10_000.0)];
        let edges = vec![
            args(vec![3], 1, 10_000.0),
            args(vec![0], 5, 10_000.0),
            args(vec![7, 7, 6], 3, 10.0),
            args(vec![2, 1], 4, 1.0),
            args(vec![MAX_POSITION], 7, MAX_BASE),
        ];
        let spread = (0..MAX_TIME as i64).map(|idx| idx * 7919 % (MAX_POSITION + 1)).collect();
        let large = vec![args(spread, MAX_FEATURES, 10_000.0)];
        vec![
            group("basic", Role::Basic, "A few positions, an even number of features", plain, 12),
            group("edge", Role::Edge, "An odd number of features, one feature, equal positions, base 1", edges, 6),
            group("random", Role::Random, "Up to 200 positions and 64 features", large, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let base = *source.choose(&[10_000.0, 100.0, 500_000.0, 2.0]);
        let (max_t, d) = match group {
            "basic" => (1 + size / 25, 2 * source.size(1..=1 + size / 30)),
            "edge" => (2, 1 + 2 * source.size(0..=1 + size / 30)),
            _ => (1 + size * (MAX_TIME - 1) / 100, source.size(1..=1 + size * (MAX_FEATURES - 1) / 100)),
        };
        args(source.list(1..=max_t, |source| source.integer(0..=50 * size as i64)), d, base)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (positions, d, base): (Vec<i64>, usize, f64) = try_unpack(args)?;
        length("positions", positions.len(), 1..=MAX_TIME)?;
        each_within("positions", &positions, 0..=MAX_POSITION)?;
        within("d", d, 1..=MAX_FEATURES)?;
        within("base", base, 1.0..=MAX_BASE)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (positions, d, base): (Vec<f64>, usize, f64) = unpack(args);
        arrays::value(kernels::sinusoidal_positions(aview1(&positions), d, base))
    }

    fn check(&self) -> Check {
        // Angles up to 10⁴ are known to 10⁻¹¹, through logarithms too.
        Check::close(1e-8, 1e-8).unchanged()
    }
}

fn args(positions: Vec<i64>, d: usize, base: f64) -> Args {
    vec![Value::array([positions.len()], positions), d.into(), base.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_positions_from_zero() {
        let sentence = SinusoidalPositions.validate(&args(vec![0, -1], 2, 10.0)).unwrap_err();
        assert_eq!(sentence, "`positions[1]` is -1; it must lie between 0 and 10000.");
    }
}
