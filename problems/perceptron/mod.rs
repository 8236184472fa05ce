//! The perceptron. Numbers are halves, so a score of 0 is 0.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, multiples, signs, within};
use crate::group::group;

const MAX_SAMPLES: usize = 50;
const MAX_FEATURES: usize = 5;
const MAX: f64 = 8.0;
const MAX_EPOCHS: usize = 30;
const HALF: f64 = 0.5;

/// See `statement.md`.
pub struct Perceptron;

impl Spec for Perceptron {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(1, vec![2.0, -1.0], vec![1, -1], 5),
            args(1, vec![1.0, 1.0], vec![1, -1], 2),
            args(1, vec![1.0, 3.0], vec![-1, 1], 10),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(2, vec![1.0, 2.0], vec![-1], 0),
            args(1, vec![0.0], vec![1], 5),
            args(1, vec![0.0, 0.0], vec![-1, -1], 1),
            args(2, vec![0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0], vec![-1, 1, 1, -1], 8),
            args(2, vec![0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0], vec![-1, 1, 1, 1], MAX_EPOCHS),
            args(1, vec![MAX, -MAX, 7.5], vec![1, -1, -1], 30),
        ];
        let labels = (0..MAX_SAMPLES as i64).map(|i| 2 * (i % 2) - 1).collect();
        let large = vec![args(1, spread(MAX_SAMPLES, -MAX, MAX), labels, 3)];
        vec![
            group("basic", Role::Basic, "A few samples", vec![], 20),
            group("edge", Role::Edge, "No epochs, one sample, samples in one place, exclusive or", edges, 0),
            group("random", Role::Random, "Up to 50 samples and 30 epochs", large, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_n, max_d, max_epochs) = match group {
            "basic" => (3 + size / 20, 2, 2 + size / 20),
            _ => (
                1 + size * (MAX_SAMPLES - 1) / 100,
                1 + size * (MAX_FEATURES - 1) / 100,
                1 + size * (MAX_EPOCHS - 1) / 100,
            ),
        };
        let (max_epochs, d) = (source.size(1..=max_epochs), source.size(1..=max_d));
        // Mostly classes that a plane parts, and some that overlap.
        let distance = *source.choose(&[6, 8, 3]);
        let samples = source.list(1..=max_n, |source| {
            let label = if source.boolean() { 1 } else { -1 };
            let row: Vec<f64> = (0..d).map(|_| (source.integer(-5..=5) + distance * label) as f64 * HALF).collect();
            (label, row)
        });
        let (y, x): (Vec<i64>, Vec<Vec<f64>>) = samples.into_iter().unzip();
        args(d, x.concat(), y, max_epochs)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, y, max_epochs): (Array, Vec<i64>, usize) = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        elements_within("x", &x, -MAX..=MAX)?;
        multiples("x", &x, HALF)?;
        signs("y", &y)?;
        within("max_epochs", max_epochs, 0..=MAX_EPOCHS)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, y, max_epochs): (Array, Vec<f64>, usize) = unpack(args);
        match kernels::perceptron(arrays::floats(&x).view(), aview1(&y), max_epochs) {
            Ok((w, b, mistakes)) => Value::from((arrays::value(w), b, Value::list(mistakes))),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Everything is exact; one mistake more or less moves the bias by 1.
        let close = || Check::close(0.0, 1e-9);
        Check::Tuple { items: vec![close(), close(), Check::Exact] }.unchanged()
    }
}

/// Arguments for d features and as many samples as there are labels.
fn args(d: usize, x: Vec<f64>, y: Vec<i64>, max_epochs: usize) -> Args {
    vec![Value::array([y.len(), d], x), Value::array([y.len()], y), max_epochs.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(x: f64, y: i64, sentence: &str) {
        assert_eq!(Perceptron.validate(&args(1, vec![x], vec![y], 1)), Err(sentence.to_string()));
    }

    #[test]
    fn wants_signs_and_halves() {
        check(1.0, 0, "`y[0]` is 0; it must be -1 or 1.");
        check(0.3, 1, "`x` contains 0.3, which is no multiple of 0.5.");
    }
}
