//! The area under the steps of the precision-recall curve, equal scores being one threshold.

use judge::{Args, Check, Group, Nan, Role, Scale, Source, Spec, Value, unpack};
use ndarray::aview1;

use crate::group::{group, length_at};
use crate::scored_labels::{self, MAX_SAMPLES, MAX_SCORE, args, different, spread, tied};

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
            args(vec![0, 1], vec![-MAX_SCORE, MAX_SCORE]),
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
            "basic" => different(source, size),
            "ties" => tied(source, size),
            "random" => spread(source, 1..=2 * size),
            _ => {
                let n = length_at(MAX_SAMPLES, size);
                spread(source, n..=n)
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        scored_labels::validate(args)
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
