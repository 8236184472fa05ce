//! The lasso after so many sweeps of coordinate descent. Features are multiples of 1/8, so that a constant one has no spread, not even by rounding.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, multiples, within};
use crate::group::group;

const MAX_SAMPLES: usize = 40;
const MAX_FEATURES: usize = 6;
const MAX_X: f64 = 10.0;
const MAX_Y: f64 = 100.0;
const STEP: f64 = 0.125;
const MAX_ALPHA: f64 = 100.0;
const MAX_SWEEPS: usize = 20;

/// See `statement.md`.
pub struct Lasso;

impl Spec for Lasso {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(1, vec![-1.0, 1.0], vec![1.0, 5.0], 0.5, 1),
            args(2, vec![-1.0, -1.0, -1.0, 1.0, 1.0, -1.0, 1.0, 1.0], vec![0.0, 1.0, 4.0, 5.0], 1.0, 1),
            args(2, vec![0.0, 0.0, 2.0, 2.0], vec![0.0, 4.0], 1.0, 5),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(1, vec![5.0], vec![3.0], 0.0, 1),
            args(1, vec![4.0, 4.0], vec![1.0, 2.0], 0.5, 2),
            args(2, vec![1.0, 3.0, 2.0, 3.0, 4.0, 3.0], vec![1.0, 2.0, 6.0], 0.25, 3),
            args(2, vec![3.0, -1.0, 3.0, 1.0], vec![1.0, 5.0], 0.25, 2),
            args(1, vec![-1.0, 1.0], vec![5.0, 1.0], 0.5, 1),
            args(1, vec![-1.0, 1.0], vec![1.0, 5.0], 2.0, 2),
            args(1, vec![-1.0, 1.0], vec![1.0, 5.0], MAX_ALPHA, 2),
            args(3, vec![1.0, 0.0, 2.0, 0.0, 1.0, 1.0], vec![1.0, -1.0], 0.125, 4),
            args(2, vec![1.0, 2.0, 2.0, 4.0, 3.0, 6.0], vec![1.0, 3.0, 4.0], 0.0, 3),
        ];
        let n = MAX_SAMPLES * MAX_FEATURES;
        let largest =
            vec![args(MAX_FEATURES, spread(n, -MAX_X, MAX_X), spread(MAX_SAMPLES, -MAX_Y, MAX_Y), 0.5, MAX_SWEEPS)];
        vec![
            group("basic", Role::Basic, "A few samples of up to two features", vec![], 20),
            group(
                "edge",
                Role::Edge,
                "One sample, constant and dependent features, more features than samples, no penalty, too much of it",
                edges,
                0,
            ),
            group("alike", Role::Random, "Features that are almost the same", vec![], 10),
            group("random", Role::Random, "Up to 30 samples of 6 features", largest, 6),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => samples(source, 3 + size / 14, 2, 4, false),
            "alike" => samples(source, 4 + size / 14, 4, 6, true),
            _ => samples(source, 4 + 26 * size / 100, MAX_FEATURES, 10, false),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, y, alpha, sweeps): (Array, Array, f64, i64) = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        elements_within("x", &x, -MAX_X..=MAX_X)?;
        multiples("x", &x, STEP)?;
        elements_within("y", &y, -MAX_Y..=MAX_Y)?;
        within("alpha", alpha, 0.0..=MAX_ALPHA)?;
        within("sweeps", sweeps, 1..=MAX_SWEEPS as i64)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, y, alpha, sweeps): (Array, Vec<f64>, f64, usize) = unpack(args);
        match kernels::lasso(arrays::floats(&x).view(), aview1(&y), alpha, sweeps) {
            Ok((weights, bias)) => Value::from((arrays::value(weights), bias)),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // A mean product of numbers up to 10 and 100 rounds to 10⁻¹², and is divided by a mean square of 10⁻⁴ at least; steps do not make errors grow.
        Check::close(1e-7, 1e-7).unchanged()
    }
}

fn args(d: usize, x: Vec<f64>, y: Vec<f64>, alpha: f64, sweeps: usize) -> Args {
    vec![Value::array([x.len() / d, d], x), Value::array([y.len()], y), alpha.into(), (sweeps as i64).into()]
}

/// Samples around a place on each axis; targets by whole weights, some of them 0, and noise. Where features are `alike`, each is the first one with a little added.
fn samples(source: &mut Source, max_samples: usize, max_features: usize, max_sweeps: usize, alike: bool) -> Args {
    let d = source.size(if alike { 2 } else { 1 }..=max_features);
    let alpha = *source.choose(&[0.5, 0.25, 1.0, 2.0, 4.0, 0.0]);
    let sweeps = source.size(1..=max_sweeps);
    let place: Vec<i64> = (0..d).map(|_| source.integer(-40..=40)).collect();
    let weights: Vec<i64> = (0..d).map(|_| source.integer(-3..=3)).collect();
    let rows = source.list(2..=max_samples, |source| {
        let first = source.integer(-28..=28);
        let off: Vec<i64> = (0..d)
            .map(|j| match (j, alike) {
                (0, _) => first,
                (_, true) => first + source.integer(-4..=4),
                (_, false) => source.integer(-32..=32),
            })
            .collect();
        let row: Vec<f64> = off.iter().zip(&place).map(|(off, place)| (off + place) as f64 * STEP).collect();
        let signal: i64 = off.iter().zip(&weights).map(|(off, weight)| off * weight).sum();
        (row, signal as f64 * STEP + source.float(-2.0..=2.0))
    });
    let (x, y): (Vec<Vec<f64>>, Vec<f64>) = rows.into_iter().unzip();
    args(d, x.concat(), y, alpha, sweeps)
}
