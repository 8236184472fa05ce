//! Rotary position embedding at given positions.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::arrays::{self, spread};
use crate::constraints::{each_within, elements_within, extents, require, within};
use crate::group::group;

const MAX_BATCH: usize = 4;
const MAX_TIME: usize = 64;
const MAX_FEATURES: usize = 32;
const MAX: f64 = 10.0;
const MAX_POSITION: i64 = 1000;
const MAX_BASE: f64 = 1e6;

/// See `statement.md`.
pub struct Rope;

impl Spec for Rope {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(2, vec![1.0, 0.0, 1.0, 0.0], vec![1, 0], 10_000.0),
            args(4, vec![1.0, 0.0, 1.0, 0.0], vec![2], 100.0),
            args(4, vec![1.0, 0.0, 0.0, 1.0], vec![3], 1.0),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        // Every extent is another, so that an axis mistaken for another one does not fit.
        let plain = vec![args(4, (0..24).map(|idx| f64::from(idx % 7) - 3.0).collect(), vec![5, 0, 2], 100.0)];
        let edges = vec![
            args(2, vec![3.0, -4.0], vec![0], 10_000.0),
            args(2, vec![3.0, -4.0], vec![1], 1.0),
            args(2, vec![0.0, 1.0, 0.0, 1.0, 0.0, 1.0], vec![7, 7, 6], 10.0),
            args(6, vec![1.0; 6], vec![MAX_POSITION], MAX_BASE),
        ];
        let positions = (0..MAX_TIME as i64).collect();
        let large = vec![args(2, spread(2 * MAX_TIME, -MAX, MAX), positions, 10_000.0)];
        vec![
            group("basic", Role::Basic, "A few tokens", plain, 12),
            group("edge", Role::Edge, "One pair, position 0, equal positions, base 1", edges, 0),
            group("random", Role::Random, "Up to 64 tokens of 32 features", large, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_b, max_t, max_pairs) = match group {
            "basic" => (2, 1 + size / 25, 1 + size / 30),
            _ => (MAX_BATCH, 1 + size * (MAX_TIME - 1) / 100, 1 + size * (MAX_FEATURES / 2 - 1) / 100),
        };
        let base = *source.choose(&[10_000.0, 100.0, 500_000.0, 2.0]);
        let (b, d) = (source.size(1..=max_b), 2 * source.size(1..=max_pairs));
        let positions = source.list(1..=max_t, |source| source.integer(0..=10 * size as i64));
        let x = source.floats(b * positions.len() * d, -3.0..=3.0);
        args(d, x, positions, base)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, positions, base): (Array, Vec<i64>, f64) = try_unpack(args)?;
        extents("btd", x.shape(), &[1..=MAX_BATCH, 1..=MAX_TIME, 2..=MAX_FEATURES])?;
        let d = x.shape()[2];
        require(d % 2 == 0, || format!("d is {d}; it must be even, so that features form pairs."))?;
        elements_within("x", &x, -MAX..=MAX)?;
        each_within("positions", &positions, 0..=MAX_POSITION)?;
        within("base", base, 1.0..=MAX_BASE)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, positions, base): (Array, Vec<f64>, f64) = unpack(args);
        match kernels::rope(arrays::floats(&x).view(), aview1(&positions), base) {
            Ok(y) => arrays::value(y),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Angles up to 1000 are known to 10⁻¹², and features are at most 10.
        Check::close(1e-8, 1e-8).unchanged()
    }
}

/// Arguments for d features of each token and a batch that uses up `x`.
fn args(d: usize, x: Vec<f64>, positions: Vec<i64>, base: f64) -> Args {
    let t = positions.len();
    vec![Value::array([x.len() / (t * d), t, d], x), Value::array([t], positions), base.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_pairs() {
        let sentence = Rope.validate(&args(3, vec![0.0; 3], vec![0], 10.0)).unwrap_err();
        assert_eq!(sentence, "d is 3; it must be even, so that features form pairs.");
    }
}
