//! A linear support vector machine. Numbers are short binary fractions, so a margin of 1 is 1.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, multiples, require, signs, within};
use crate::group::group;

const MAX_SAMPLES: usize = 50;
const MAX_FEATURES: usize = 5;
const MAX: f64 = 8.0;
const MAX_C: f64 = 4.0;
/// A step adds three bits behind the point: 27 in a margin, beside 19 before it.
const MAX_STEPS: usize = 8;
const HALF: f64 = 0.5;
const EIGHTH: f64 = 0.125;

/// See `statement.md`.
pub struct LinearSvm;

impl Spec for LinearSvm {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(1, vec![1.0, -1.0], vec![1, -1], [1.0, 0.25], 1),
            args(1, vec![1.0, 3.0], vec![1, 1], [1.0, 0.5], 2),
            args(1, vec![0.0], vec![1], [1.0, 1.0], 3),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(2, vec![1.0, 2.0], vec![-1], [1.0, 0.5], 0),
            args(1, vec![2.0], vec![-1], [0.5, 0.5], 1),
            args(1, vec![1.0, -1.0], vec![1, -1], [0.5, 1.0], 2),
            args(2, vec![0.0, 0.0, 0.0, 0.0], vec![-1, -1], [0.5, 1.0], 3),
            args(1, vec![1.0, 1.0], vec![1, -1], [1.0, 0.125], 8),
            args(1, vec![8.0, -8.0, 7.5], vec![1, -1, -1], [4.0, 1.0], 8),
        ];
        let labels = (0..MAX_SAMPLES as i64).map(|i| 2 * (i % 2) - 1).collect();
        let large = vec![args(1, spread(MAX_SAMPLES, -MAX, MAX), labels, [1.0, 0.25], 3)];
        vec![
            group("basic", Role::Basic, "A few samples", vec![], 15),
            group("edge", Role::Edge, "No steps, one sample, a margin of exactly 1, samples in one place", edges, 0),
            group("random", Role::Random, "Up to 50 samples and 8 steps", large, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_n, max_d, max_steps) = match group {
            "basic" => (3 + size / 20, 2, 2 + size / 30),
            _ => (
                1 + size * (MAX_SAMPLES - 1) / 100,
                1 + size * (MAX_FEATURES - 1) / 100,
                1 + size * (MAX_STEPS - 1) / 100,
            ),
        };
        let (c, learning_rate) = (*source.choose(&[1.0, 0.5, 2.0]), *source.choose(&[0.25, 0.125, 0.5]));
        let n_steps = source.size(0..=max_steps);
        let d = source.size(1..=max_d);
        let samples = source.list(1..=max_n, |source| {
            let label = if source.boolean() { 1 } else { -1 };
            // Classes that overlap a little.
            let row: Vec<f64> = (0..d).map(|_| (source.integer(-5..=5) + 2 * label) as f64 * HALF).collect();
            (label, row)
        });
        let (y, x): (Vec<i64>, Vec<Vec<f64>>) = samples.into_iter().unzip();
        args(d, x.concat(), y, [c, learning_rate], n_steps)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, y, c, learning_rate, n_steps): (Array, Vec<i64>, f64, f64, usize) = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        elements_within("x", &x, -MAX..=MAX)?;
        multiples("x", &x, HALF)?;
        signs("y", &y)?;
        for (name, number, high, step) in [("c", c, MAX_C, HALF), ("learning_rate", learning_rate, 1.0, EIGHTH)] {
            within(name, number, step..=high)?;
            require((number / step).fract() == 0.0, || {
                format!("`{name}` is {number}, which is no multiple of {step}.")
            })?;
        }
        within("n_steps", n_steps, 0..=MAX_STEPS)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, y, c, learning_rate, n_steps): (Array, Vec<f64>, f64, f64, usize) = unpack(args);
        match kernels::linear_svm(arrays::floats(&x).view(), aview1(&y), c, learning_rate, n_steps) {
            Ok((w, b)) => Value::from((arrays::value(w), b)),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Everything is exact; the last step alone moves by 10⁻⁷ or more.
        Check::close(0.0, 1e-9).unchanged()
    }
}

/// Arguments for d features and as many samples as there are labels.
fn args(d: usize, x: Vec<f64>, y: Vec<i64>, [c, learning_rate]: [f64; 2], n_steps: usize) -> Args {
    vec![Value::array([y.len(), d], x), Value::array([y.len()], y), c.into(), learning_rate.into(), n_steps.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(x: f64, y: i64, learning_rate: f64, sentence: &str) {
        let case = args(1, vec![x], vec![y], [1.0, learning_rate], 1);
        assert_eq!(LinearSvm.validate(&case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_signs_and_short_fractions() {
        check(1.0, 0, 0.5, "`y[0]` is 0; it must be -1 or 1.");
        check(0.3, 1, 0.5, "`x` contains 0.3, which is no multiple of 0.5.");
        check(1.0, 1, 0.3, "`learning_rate` is 0.3, which is no multiple of 0.125.");
    }
}
