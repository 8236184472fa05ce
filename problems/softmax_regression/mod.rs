//! Softmax regression by gradient descent: a fixed number of steps from zeros, with an L2 penalty.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::Descent;

use crate::arrays::{self, spread};
use crate::constraints::{each_within, elements_within, extents, require, within};
use crate::group::group;

const MAX_SAMPLES: usize = 100;
const MAX_FEATURES: usize = 8;
const MAX_CLASSES: usize = 6;
const MAX: f64 = 1000.0;
const MAX_STEPS: usize = 50;

/// See `statement.md`.
pub struct SoftmaxRegression;

type Parts = (Array, Vec<i64>, usize, f64, f64, usize);

impl Spec for SoftmaxRegression {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(vec![2.0, -2.0], vec![0, 1], 2, descent(0.5, 0.0, 1)),
            args(vec![3.0], vec![1], 3, descent(0.1, 0.5, 0)),
            args(vec![0.0, 0.0], vec![0, 0], 2, descent(1.0, 0.5, 2)),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(vec![2.0, -1.0], vec![0, 0], 1, descent(0.5, 0.5, 2)),
            args(vec![1.0], vec![2], 4, descent(0.5, 0.25, 3)),
            args(vec![1.0, -1.0, 0.5], vec![0, 2, 0], 3, descent(0.5, 0.0, MAX_STEPS)),
            args(vec![1.0, -1.0, 0.5], vec![0, 2, 0], 3, descent(0.5, 1.0, MAX_STEPS)),
            args(
                spread(MAX_SAMPLES, -1.0, 1.0),
                (0..MAX_SAMPLES as i64).map(|idx| idx % MAX_CLASSES as i64).collect(),
                MAX_CLASSES,
                descent(0.5, 0.1, 3),
            ),
        ];
        let huge = vec![
            args(vec![MAX, -MAX], vec![0, 1], 2, descent(1.0, 0.0, 1)),
            args(vec![MAX, 900.0], vec![0, 1], 2, descent(1.0, 0.0, 2)),
            args(vec![MAX, -MAX, 500.0], vec![0, 1, 2], 3, descent(1.0, 0.5, 2)),
        ];
        vec![
            group("basic", Role::Basic, "A few steps on a few samples", vec![], 12),
            group("edge", Role::Edge, "One class, one sample, classes that do not occur", edges, 0),
            group("random", Role::Random, "Up to 100 samples, 6 classes and 50 steps", vec![], 6),
            group("stability", Role::Stability, "Huge features", huge, 6),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_n, max_d, max_k, steps, rates): (usize, usize, usize, _, &[f64]) = match group {
            "basic" => (3 + size / 20, 2, 3, 1..=2 + size / 25, &[1.0, 0.5, 0.25]),
            // Two steps at most: the first is exact, the second meets saturated probabilities. Later ones could magnify rounding.
            "stability" => (2 + size / 25, 2, 3, 1..=2, &[1.0, 0.5]),
            // Features in [−1, 1] and these learning rates stay below the bound at which steps overshoot, so rounding dies out.
            _ => (
                1 + size * (MAX_SAMPLES - 1) / 100,
                1 + size * (MAX_FEATURES - 1) / 100,
                1 + size * (MAX_CLASSES - 1) / 100,
                0..=size * MAX_STEPS / 100,
                &[0.25, 0.1],
            ),
        };
        let descent = descent(*source.choose(rates), *source.choose(&[0.25, 0.5, 0.0]), source.size(steps));
        let (d, k) = (source.size(1..=max_d), source.size(if group == "random" { 1 } else { 2 }..=max_k));
        let y = source.list(1..=max_n, |source| source.index(k) as i64);
        let x = if group == "stability" {
            (0..y.len() * d).map(|_| source.integer(-1000..=1000) as f64).collect()
        } else {
            source.floats(y.len() * d, -1.0..=1.0)
        };
        args(x, y, k, descent)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, y, n_classes, learning_rate, penalty, n_steps): Parts = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        elements_within("x", &x, -MAX..=MAX)?;
        within("n_classes", n_classes, 1..=MAX_CLASSES)?;
        each_within("y", &y, 0..=n_classes as i64 - 1)?;
        require(learning_rate > 0.0 && learning_rate <= 1.0, || {
            format!("`learning_rate` is {learning_rate}; it must be positive and at most 1.")
        })?;
        within("penalty", penalty, 0.0..=1.0)?;
        within("n_steps", n_steps, 0..=MAX_STEPS)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, y, n_classes, learning_rate, penalty, n_steps): (Array, Vec<usize>, usize, f64, f64, usize) =
            unpack(args);
        let descent = Descent { learning_rate, penalty, n_steps };
        match kernels::fit_softmax_regression(arrays::floats(&x).view(), &y, n_classes, descent) {
            Ok((w, b, loss)) => Value::from((arrays::value(w), arrays::value(b), loss)),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Each of 50 steps rounds to 10⁻¹⁶ of weights of size 1, and no step magnifies what came before: 10⁻¹⁴ in all.
        // With huge features the weights are in the hundreds and the loss in the hundred thousands, and the relative tolerance counts.
        Check::close(1e-8, 1e-8).unchanged()
    }
}

fn descent(learning_rate: f64, penalty: f64, n_steps: usize) -> Descent {
    Descent { learning_rate, penalty, n_steps }
}

/// Arguments for as many samples as there are labels.
fn args(x: Vec<f64>, y: Vec<i64>, n_classes: usize, descent: Descent) -> Args {
    let n = y.len();
    let Descent { learning_rate, penalty, n_steps } = descent;
    vec![
        Value::array([n, x.len() / n], x),
        Value::array([n], y),
        n_classes.into(),
        learning_rate.into(),
        penalty.into(),
        n_steps.into(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_classes_that_there_are() {
        let sentence = SoftmaxRegression.validate(&args(vec![0.0], vec![2], 2, descent(0.5, 0.0, 1))).unwrap_err();
        assert_eq!(sentence, "`y[0]` is 2; it must lie between 0 and 1.");
    }
}
