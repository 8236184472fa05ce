//! Logistic regression by gradient descent: a fixed number of steps from zeros.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::arrays::{self, spread};
use crate::constraints::{each_within, elements_within, extents, require, within};
use crate::group::group;

const MAX_SAMPLES: usize = 200;
const MAX_FEATURES: usize = 10;
const MAX: f64 = 1000.0;
const MAX_STEPS: i64 = 100;

/// See `statement.md`.
pub struct LogisticRegression;

impl Spec for LogisticRegression {
    fn examples(&self) -> Vec<Args> {
        vec![
            args([2, 1], vec![2.0, -2.0], vec![1, 0], 0.5, 1),
            args([2, 2], vec![1.0, 0.0, 0.0, 1.0], vec![1, 1], 1.0, 1),
            args([1, 1], vec![3.0], vec![1], 0.1, 0),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args([1, 1], vec![0.0], vec![1], 0.5, 1),
            args([1, 1], vec![1.0], vec![0], 0.5, 2),
            args([3, 2], vec![0.0; 6], vec![1, 0, 1], 0.5, 3),
            args([2, 1], vec![1.0, -1.0], vec![1, 0], 0.5, 100),
            // Nearly all is learnt in the first step, and ninety-nine are left.
            args([2, 1], vec![4.0, -4.0], vec![1, 0], 1.0, 100),
            args(
                [MAX_SAMPLES, 1],
                spread(MAX_SAMPLES, -1.0, 1.0),
                (0..MAX_SAMPLES as i64).map(|idx| idx % 2).collect(),
                0.5,
                3,
            ),
        ];
        let huge = vec![
            args([2, 1], vec![1000.0, -1000.0], vec![1, 0], 1.0, 3),
            args([2, 1], vec![1000.0, 900.0], vec![1, 0], 1.0, 3),
            args([1, 1], vec![-1000.0], vec![1], 1.0, 2),
        ];
        vec![
            group("basic", Role::Basic, "A few steps on a few samples", vec![], 12),
            group("edge", Role::Edge, "One sample, one class, no signal, separable classes", edges, 0),
            group("random", Role::Random, "Up to 100 samples and 100 steps", vec![], 6),
            group("stability", Role::Stability, "Huge features", huge, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "stability" => {
                // Two steps: the first is exact, the second meets saturated probabilities. Later ones could magnify rounding.
                let n_steps = source.integer(1..=2);
                samples(source, 1 + size / 20, 3, n_steps, &[1.0, 0.5], |source| source.integer(-1000..=1000) as f64)
            }
            // Features in [−1, 1] and these learning rates stay below the bound at which steps overshoot, so rounding errors die out.
            "random" => {
                let n_steps = source.integer(0..=size as i64);
                samples(source, 1 + size, MAX_FEATURES, n_steps, &[0.5, 0.1, 0.01], |source| source.float(-1.0..=1.0))
            }
            _ => {
                let n_steps = source.integer(0..=1 + size as i64 / 20);
                samples(source, 1 + size / 20, 3, n_steps, &[1.0, 0.5, 0.1], |source| source.float(-1.0..=1.0))
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, y, learning_rate, n_steps): (Array, Vec<i64>, f64, i64) = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        elements_within("x", &x, -MAX..=MAX)?;
        each_within("y", &y, 0..=1)?;
        require(learning_rate > 0.0 && learning_rate <= 1.0, || {
            format!("`learning_rate` is {learning_rate}; it must be positive and at most 1.")
        })?;
        within("n_steps", n_steps, 0..=MAX_STEPS)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, y, learning_rate, n_steps): (Array, Vec<f64>, f64, usize) = unpack(args);
        match kernels::logistic_regression(arrays::floats(&x).view(), aview1(&y), learning_rate, n_steps) {
            Ok((weights, bias)) => Value::from((arrays::value(weights), bias)),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Each of 100 steps rounds to 10⁻¹⁶ of weights of size 1, and no step magnifies what came before: 10⁻¹⁴ in all.
        // With huge features the weights are in the hundreds, and the relative tolerance counts.
        Check::close(1e-8, 1e-8).unchanged()
    }
}

fn args(shape: [usize; 2], x: Vec<f64>, y: Vec<i64>, learning_rate: f64, n_steps: i64) -> Args {
    vec![Value::array(shape, x), Value::array([y.len()], y), learning_rate.into(), n_steps.into()]
}

fn samples(
    source: &mut Source,
    max_samples: usize,
    max_features: usize,
    n_steps: i64,
    learning_rates: &[f64],
    mut feature: impl FnMut(&mut Source) -> f64,
) -> Args {
    let learning_rate = *source.choose(learning_rates);
    let d = source.size(1..=max_features);
    let rows = source.list(1..=max_samples, |source| {
        let label = i64::from(source.boolean());
        (label, (0..d).map(|_| feature(source)).collect::<Vec<f64>>())
    });
    let (y, x): (Vec<i64>, Vec<Vec<f64>>) = rows.into_iter().unzip();
    args([y.len(), d], x.concat(), y, learning_rate, n_steps)
}
