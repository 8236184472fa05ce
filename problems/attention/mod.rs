//! Scaled dot-product attention with an optional mask.

use std::ops::RangeInclusive;

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::{Ix2, Ix3};

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, require};
use crate::group::group;

const MAX_BATCH: usize = 4;
const MAX_EXTENT: usize = 32;
const MAX: f64 = 100.0;

/// See `statement.md`.
pub struct Attention;

impl Spec for Attention {
    fn examples(&self) -> Vec<Args> {
        let (yes, no) = (true, false);
        vec![
            args([1, 1, 2, 1, 2], vec![0.0], vec![1.0, -1.0], vec![2.0, 0.0, 6.0, 4.0], None),
            args([1, 2, 2, 1, 1], vec![0.0; 2], vec![0.0; 2], vec![1.0, 3.0], Some(vec![yes, no, yes, yes])),
            args([1, 1, 2, 4, 1], vec![1.0; 4], [[1.0; 4], [0.0; 4]].concat(), vec![1.0, 0.0], None),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let (yes, no) = (true, false);
        // Every extent is another, so that an axis mistaken for another one does not fit.
        let plain = vec![args(
            [2, 1, 3, 4, 5],
            [[1.0, 0.0, 1.0, 0.0], [0.0, 1.0, 1.0, 0.0]].concat(),
            (0..24).map(|idx| f64::from(idx % 5) - 2.0).collect(),
            (0..30).map(f64::from).collect(),
            None,
        )];
        let edges = vec![
            args([1, 1, 1, 1, 1], vec![2.0], vec![3.0], vec![-4.0], None),
            args([1, 1, 1, 1, 1], vec![2.0], vec![3.0], vec![-4.0], Some(vec![yes])),
            args([1, 1, 2, 1, 1], vec![1.0], vec![1.0, 1.0], vec![0.0, 1.0], Some(vec![no, yes])),
            args([1, 1, 2, 1, 1], vec![1.0], vec![-1.0, -1.0], vec![0.0, 1.0], Some(vec![yes, no])),
        ];
        let huge = vec![
            args([1, 1, 2, 1, 1], vec![40.0], vec![50.0, 50.0], vec![1.0, 3.0], None),
            args([1, 1, 2, 1, 1], vec![-40.0], vec![50.0, 50.0], vec![1.0, 3.0], None),
            args([1, 1, 2, 1, 1], vec![40.0], vec![50.0, -50.0], vec![1.0, 3.0], Some(vec![no, yes])),
            // The only score that is allowed is −20 000.
            args([1, 1, 2, 4, 1], vec![-MAX; 4], [[MAX; 4], [0.0; 4]].concat(), vec![1.0, 3.0], Some(vec![yes, no])),
            {
                let numbers = || spread(MAX_BATCH * MAX_EXTENT * MAX_EXTENT, -MAX, MAX);
                args([MAX_BATCH, MAX_EXTENT, MAX_EXTENT, MAX_EXTENT, MAX_EXTENT], numbers(), numbers(), numbers(), None)
            },
        ];
        vec![
            group("basic", Role::Basic, "Without a mask", plain, 10),
            group("masks", Role::Basic, "With a mask", vec![], 12),
            group("edge", Role::Edge, "One query, one key", edges, 0),
            group("random", Role::Random, "Longer sequences", vec![], 6),
            group("stability", Role::Stability, "Huge scores", huge, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => sequences(source, 1..=1 + size / 25, false, |source| source.float(-2.0..=2.0)),
            "masks" => sequences(source, 1..=2 + size / 30, true, |source| source.float(-2.0..=2.0)),
            "stability" => {
                let masked = source.boolean();
                sequences(source, 1..=2 + size / 30, masked, |source| source.integer(-100..=100) as f64)
            }
            _ => {
                let masked = source.boolean();
                sequences(source, 1..=2 + size / 8, masked, |source| source.float(-1.0..=1.0))
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (q, k, v, mask): (Array, Array, Array, Option<Array>) = try_unpack(args)?;
        extents("btd", q.shape(), &[1..=MAX_BATCH, 1..=MAX_EXTENT, 1..=MAX_EXTENT])?;
        extents("bse", v.shape(), &[1..=MAX_BATCH, 1..=MAX_EXTENT, 1..=MAX_EXTENT])?;
        for (name, array) in [("q", &q), ("k", &k), ("v", &v)] {
            elements_within(name, array, -MAX..=MAX)?;
        }
        let mask = mask.map(|mask| arrays::booleans::<Ix2>(&mask));
        let blind = mask.and_then(|mask| mask.rows().into_iter().position(|row| !row.iter().any(|allowed| *allowed)));
        require(blind.is_none(), || {
            format!("`mask` lets query {} look at no key; each may look at one at least.", blind.unwrap_or(0))
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (q, k, v, mask): (Array, Array, Array, Option<Array>) = unpack(args);
        let [q, k, v] = [q, k, v].map(|array| arrays::floats::<Ix3>(&array));
        let mask = mask.map(|mask| arrays::booleans::<Ix2>(&mask));
        match kernels::attention(q.view(), k.view(), v.view(), mask.as_ref().map(|mask| mask.view())) {
            Ok(y) => arrays::value(y),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Scores up to 100 · 100 · √32 ≈ 6·10⁴ are known to 10⁻¹⁰, however they are summed and scaled; so are the weights, and a result is a mean of values up to 100: 10⁻⁸.
        Check::close(1e-7, 1e-7).unchanged()
    }
}

/// Arguments for extents b, t, s, d, e.
fn args(extents: [usize; 5], q: Vec<f64>, k: Vec<f64>, v: Vec<f64>, mask: Option<Vec<bool>>) -> Args {
    let [b, t, s, d, e] = extents;
    let mask = mask.map(|mask| Value::array([t, s], mask));
    vec![Value::array([b, t, d], q), Value::array([b, s, d], k), Value::array([b, s, e], v), mask.into()]
}

fn sequences(
    source: &mut Source,
    extent: RangeInclusive<usize>,
    masked: bool,
    mut number: impl FnMut(&mut Source) -> f64,
) -> Args {
    let b = source.size(1..=2);
    let [t, s, d, e] = std::array::from_fn(|_| source.size(extent.clone()));
    let mut numbers = |source: &mut Source, n: usize| -> Vec<f64> { (0..n).map(|_| number(source)).collect() };
    let q = numbers(source, b * t * d);
    let k = numbers(source, b * s * d);
    let v = numbers(source, b * s * e);
    let mask = masked.then(|| mask(source, t, s));
    args([b, t, s, d, e], q, k, v, mask)
}

/// Hides some keys from each query, and never the last one that is left.
fn mask(source: &mut Source, t: usize, s: usize) -> Vec<bool> {
    (0..t)
        .flat_map(|_| {
            let visible = source.index(s);
            let mut row: Vec<bool> = (0..s).map(|_| !source.boolean()).collect();
            row[visible] = true;
            row
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_each_query_to_see_a_key() {
        let case = args([1, 2, 1, 1, 1], vec![0.0; 2], vec![0.0], vec![0.0], Some(vec![true, false]));
        let sentence = Attention.validate(&case).unwrap_err();
        assert_eq!(sentence, "`mask` lets query 1 look at no key; each may look at one at least.");
    }
}
