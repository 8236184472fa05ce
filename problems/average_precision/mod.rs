//! The area under the steps of the precision-recall curve, equal scores being one threshold.

use std::ops::RangeInclusive;

use judge::{Args, Array, Check, Group, Nan, Role, Scale, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::constraints::{each_within, elements_within, length};
use crate::group::{group, length_at};

const MAX_SAMPLES: usize = 5000;
const MAX: f64 = 1e6;

/// See `statement.md`.
pub struct AveragePrecision;

impl Spec for AveragePrecision {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(vec![0, 1, 1, 0], vec![0.6, 0.9, 0.4, 0.2]),
            args(vec![0, 1, 1], vec![0.7, 0.7, 0.3]),
            args(vec![0, 0], vec![0.1, 0.8]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(vec![1], vec![0.5]),
            args(vec![0, 0], vec![0.5, 0.5]),
            args(vec![0, 1], vec![-2.0, -1.0]),
            args(vec![0, 1], vec![7.0, 3.0]),
            args(vec![0, 1], vec![0.0, -0.0]),
            args(vec![0, 1, 0], vec![0.5, 0.5, 0.5]),
            args(vec![1, 1], vec![0.5, 0.25]),
            args(vec![0, 1], vec![-MAX, MAX]),
        ];
        vec![
            group("basic", Role::Basic, "Both classes, different scores", vec![], 15),
            group("edge", Role::Edge, "One class, two samples, equal scores, scores outside 0 to 1", edges, 0),
            group("ties", Role::Edge, "Few different scores", vec![], 15),
            group("random", Role::Random, "Up to 200 samples", vec![], 10),
            group("performance", Role::Performance, "5000 samples", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => {
                let scores = source.distinct(2..=2 + size / 8, |source| source.integer(-40..=40));
                let mut labels: Vec<i64> = scores.iter().map(|_| i64::from(source.boolean())).collect();
                // Eight draws of 81 values find two different ones but for a chance in a quadrillion; then one class is left, which is valid too.
                labels[0] = 1;
                if let Some(label) = labels.get_mut(1) {
                    *label = 0;
                }
                args(labels, scores.into_iter().map(|score| score as f64 / 8.0).collect())
            }
            "ties" => samples(source, 1..=2 + size / 8, |source| source.integer(-1..=1) as f64 / 2.0),
            "random" => samples(source, 1..=2 * size, Source::bell),
            _ => {
                let n = length_at(MAX_SAMPLES, size);
                samples(source, n..=n, Source::bell)
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (y_true, scores): (Vec<i64>, Array) = try_unpack(args)?;
        length("y_true", y_true.len(), 1..=MAX_SAMPLES)?;
        each_within("y_true", &y_true, 0..=1)?;
        elements_within("scores", &scores, -MAX..=MAX)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (y_true, scores): (Vec<i64>, Vec<f64>) = unpack(args);
        let labels: Vec<bool> = y_true.iter().map(|label| *label == 1).collect();
        match kernels::average_precision(aview1(&labels), aview1(&scores)) {
            Ok(mean) => mean.unwrap_or(f64::NAN).into(),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Counts are exact; adding up at most 5000 precisions errs by 10⁻¹².
        // One sample of the 5000 counted wrong at one threshold moves a precision by 10⁻⁴, and the mean of them by 10⁻⁸.
        Check::Close { rtol: 0.0, atol: 1e-9, scale: Scale::One, nan: Nan::Match }.unchanged()
    }
}

fn args(y_true: Vec<i64>, scores: Vec<f64>) -> Args {
    vec![Value::array([y_true.len()], y_true), Value::array([scores.len()], scores)]
}

fn samples(source: &mut Source, len: RangeInclusive<usize>, mut score: impl FnMut(&mut Source) -> f64) -> Args {
    let samples = source.list(len, |source| (i64::from(source.boolean()), score(source)));
    let (y_true, scores) = samples.into_iter().unzip();
    args(y_true, scores)
}
