//! A training loop to be mended: softmax regression with standardised features.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::{Trained, Training};
use ndarray::aview1;

use crate::arrays;
use crate::constraints::{each_within, elements_within, extents, multiples, within};
use crate::group::group;

const MAX_SAMPLES: usize = 20;
const MAX_FEATURES: usize = 4;
const MAX_CLASSES: usize = 4;
const MAX_FEATURE: f64 = 100.0;
const MAX_WEIGHT: f64 = 1000.0;
const MAX_EPOCHS: usize = 5;
const EIGHTH: f64 = 0.125;

/// See `statement.md`.
pub struct DebugTrainingLoop;

type Parts = (Array, Vec<usize>, Array, Array, Vec<f64>, f64, usize, usize);

impl Spec for DebugTrainingLoop {
    fn examples(&self) -> Vec<Args> {
        vec![
            args([vec![1.0, 5.0], vec![7.0]], vec![0, 1], [vec![0.0; 2], vec![0.0; 2]], training(1.0, 1, 2)),
            args([vec![3.0; 3], vec![4.0]], vec![0, 0, 0], [vec![0.0; 2], vec![0.0; 2]], training(1.0, 1, 2)),
            args([vec![1.0, 5.0], vec![7.0]], vec![0, 1], [vec![0.0, 1.0], vec![0.0, 1.0]], training(1.0, 0, 1)),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let zeros = || [vec![0.0; 2], vec![0.0; 2]];
        // A batch that is not full, and test samples far away.
        let plain = vec![
            args([vec![0.0, 2.0, 7.0], vec![50.0, 60.0]], vec![0, 1, 1], zeros(), training(0.5, 2, 2)),
            args(
                [vec![0.0, 2.0, 7.0], vec![1.0]],
                vec![1, 0, 1],
                [vec![1.0, -1.0], vec![0.5, 0.0]],
                training(0.5, 1, 3),
            ),
        ];
        let edges = vec![
            args([vec![4.0], vec![6.0]], vec![0], zeros(), training(1.0, 1, 5)),
            args([vec![2.5; 3], vec![2.5, 4.0]], vec![0, 1, 1], [vec![1.0, -1.0], vec![0.0; 2]], training(0.5, 2, 2)),
            args([vec![1.0, 3.0], vec![3.0]], vec![0, 0], [vec![2.0], vec![1.0]], training(1.0, 2, 1)),
            args([vec![1.0, 3.0], vec![2.0]], vec![0, 1], zeros(), training(0.0, 3, 1)),
        ];
        let huge = vec![
            args(
                [vec![1.0, 3.0], vec![2.0, 9.0]],
                vec![0, 1],
                [vec![1000.0, -1000.0], vec![0.0; 2]],
                training(1.0, 1, 1),
            ),
            args([vec![1.0, 3.0], vec![2.0, 9.0]], vec![0, 1], [vec![0.0; 2], vec![1000.0; 2]], training(1.0, 1, 2)),
            args(
                [vec![-100.0, 100.0], vec![100.0, -100.0]],
                vec![0, 1],
                [vec![0.0; 2], vec![-1000.0, 1000.0]],
                training(1.0, 1, 2),
            ),
        ];
        vec![
            group("basic", Role::Basic, "A few samples, batches that are not full", plain, 12),
            group("edge", Role::Edge, "One sample, a constant feature, one class, no step", edges, 0),
            group("random", Role::Random, "Up to 20 samples of 4 features", vec![], 5),
            group("stability", Role::Stability, "Huge logits", huge, 4),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_n, max_d, max_k, max_epochs) = match group {
            "basic" => (4 + size / 25, 2, 3, 2),
            "stability" => (4, 2, 3, 1),
            _ => (
                2 + size * (MAX_SAMPLES - 2) / 100,
                1 + size * (MAX_FEATURES - 1) / 100,
                1 + size * (MAX_CLASSES - 1) / 100,
                MAX_EPOCHS,
            ),
        };
        // Steps that do not overshoot, so that rounding dies out.
        let training = Training {
            learning_rate: *source.choose(&[0.25, 0.125, 0.1]),
            n_epochs: source.size(0..=max_epochs),
            batch_size: source.size(1..=max_n),
        };
        let (d, k) = (source.size(1..=max_d), source.size(1..=max_k));
        let y = source.list(2..=max_n, |source| source.index(k) as i64);
        let m = source.size(1..=max_n);
        let mut features =
            |n: usize| -> Vec<f64> { (0..n * d).map(|_| source.integer(-40..=40) as f64 * EIGHTH).collect() };
        let x = [features(y.len()), features(m)];
        let largest = if group == "stability" { 1000 } else { 1 };
        let mut weights =
            |n: usize| -> Vec<f64> { (0..n).map(|_| source.integer(-largest..=largest) as f64).collect() };
        let parameters = [weights(d * k), weights(k)];
        args(x, y, parameters, training)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x_train, _, x_test, w, _, learning_rate, n_epochs, batch_size): Parts = try_unpack(args)?;
        extents("nd", x_train.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        extents("md", x_test.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        extents("dk", w.shape(), &[1..=MAX_FEATURES, 1..=MAX_CLASSES])?;
        for (name, x) in [("x_train", &x_train), ("x_test", &x_test)] {
            elements_within(name, x, -MAX_FEATURE..=MAX_FEATURE)?;
            multiples(name, x, EIGHTH)?;
        }
        each_within("y_train", &args[1].as_ints()?, 0..=w.shape()[1] as i64 - 1)?;
        elements_within("w", &w, -MAX_WEIGHT..=MAX_WEIGHT)?;
        elements_within("b", args[4].as_array()?, -MAX_WEIGHT..=MAX_WEIGHT)?;
        within("learning_rate", learning_rate, 0.0..=1.0)?;
        within("n_epochs", n_epochs, 0..=MAX_EPOCHS)?;
        within("batch_size", batch_size, 1..=MAX_SAMPLES)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x_train, y, x_test, w, b, learning_rate, n_epochs, batch_size): Parts = unpack(args);
        let training = Training { learning_rate, n_epochs, batch_size };
        let [x_train, x_test, w] = [x_train, x_test, w].map(|array| arrays::floats(&array));
        match kernels::softmax_regression(x_train.view(), &y, x_test.view(), w.view(), aview1(&b), training) {
            Ok(Trained { w, b, probabilities }) => {
                Value::from((arrays::value(w), arrays::value(b), arrays::value(probabilities)))
            }
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Logits of 5000 are known to 10⁻¹², and a hundred steps that do not overshoot keep it.
        Check::close(1e-7, 1e-7).unchanged()
    }
}

fn training(learning_rate: f64, n_epochs: usize, batch_size: usize) -> Training {
    Training { learning_rate, n_epochs, batch_size }
}

/// Arguments for training and test features, labels, and weights with biases.
fn args([x_train, x_test]: [Vec<f64>; 2], y: Vec<i64>, [w, b]: [Vec<f64>; 2], training: Training) -> Args {
    let (n, k) = (y.len(), b.len());
    let d = x_train.len() / n;
    let Training { learning_rate, n_epochs, batch_size } = training;
    vec![
        Value::array([n, d], x_train),
        Value::array([n], y),
        Value::array([x_test.len() / d, d], x_test),
        Value::array([d, k], w),
        Value::array([k], b),
        learning_rate.into(),
        n_epochs.into(),
        batch_size.into(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_features_whose_deviation_can_be_zero() {
        let case = args([vec![0.1], vec![0.0]], vec![0], [vec![0.0], vec![0.0]], training(1.0, 1, 1));
        assert_eq!(
            DebugTrainingLoop.validate(&case),
            Err("`x_train` contains 0.1, which is no multiple of 0.125.".to_string())
        );
    }
}
