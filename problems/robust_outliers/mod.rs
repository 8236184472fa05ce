//! Modified z-scores by median and MAD. Numbers are multiples of 1/8, so that medians, deviations and their sums are exact.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::arrays::spread;
use crate::constraints::{elements_within, length, multiples, require, within};
use crate::group::group;

const MAX_SAMPLES: usize = 200;
const MAX: f64 = 1e6;
const STEP: f64 = 0.125;
const MAX_THRESHOLD: f64 = 10.0;

/// See `statement.md`.
pub struct RobustOutliers;

impl Spec for RobustOutliers {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(vec![1.0, 2.0, 3.0, 4.0, 100.0], 3.5),
            args(vec![5.0, 5.0, 9.0, 5.0], 3.5),
            args(vec![2.0, 2.0, 2.0], 0.0),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(vec![7.0], 3.5),
            args(vec![7.0], 0.0),
            args(vec![1.0, 3.0], 0.5),
            args(vec![0.0, 0.0, 3.0, 4.0], 0.0),
            args(vec![4.0, 1.0, 2.0], 0.0),
            args(vec![-MAX, 1.0, 2.0, 4.0, MAX], MAX_THRESHOLD),
            args(spread(MAX_SAMPLES, -MAX, MAX), 1.0),
        ];
        let repeated = vec![
            args(vec![3.0, 3.0, 3.0, 3.0, 3.125], 3.5),
            args(vec![-1.0, -1.0, -9.0, -1.0, 7.5], 1.0),
            args(vec![6.0, 6.0], 0.0),
            args(vec![0.0, 0.0, 0.0, 1.0, -2.0], 0.0),
        ];
        vec![
            group("basic", Role::Basic, "Up to ten numbers", vec![], 20),
            group("edge", Role::Edge, "One number, two, an even count, an outlier on each side", edges, 0),
            group("repeated", Role::Edge, "More than half of the numbers equal", repeated, 15),
            group("random", Role::Random, "Up to 150 numbers, a few of them far away", vec![], 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let place = source.integer(-100..=100);
        let near = |source: &mut Source| source.integer(-24..=24);
        let far = |source: &mut Source| source.integer(60..=4000) * *source.choose(&[1, -1]);
        let mut off: Vec<i64> = match group {
            "basic" => source.list(3..=3 + size / 14, near),
            "repeated" => source.list(1..=2 + size / 12, near),
            _ => source.list(3..=2 + 3 * size / 2, near),
        };
        match group {
            // One more than there are others.
            "repeated" => off.extend(vec![0; off.len() + 1]),
            _ => off.extend(source.list(0..=1 + off.len() / 8, far)),
        }
        source.shuffle(&mut off);
        let x: Vec<f64> = off.into_iter().map(|off| (8 * place + off) as f64 * STEP).collect();
        let threshold = *source.choose(&[3.5, 3.0, 2.0, 1.0]);
        let threshold = if near_to(&x, threshold).is_some() { 0.0 } else { threshold };
        args(x, threshold)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, threshold): (Array, f64) = try_unpack(args)?;
        length("x", x.shape()[0], 1..=MAX_SAMPLES)?;
        elements_within("x", &x, -MAX..=MAX)?;
        multiples("x", &x, STEP)?;
        within("threshold", threshold, 0.0..=MAX_THRESHOLD)?;
        let near = near_to(&x.to_floats(), threshold);
        require(near.is_none(), || {
            format!("The score of x[{}] is as good as the threshold; rounding would decide.", near.unwrap_or(0))
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, threshold): (Vec<f64>, f64) = unpack(args);
        let z = scores(&x);
        let outliers: Vec<bool> = z.iter().map(|score| score.abs() > threshold).collect();
        Value::from((Value::array([z.len()], z), Value::array([outliers.len()], outliers)))
    }

    fn check(&self) -> Check {
        // Deviations and their sums are exact, and three operations follow.
        Check::Tuple { items: vec![Check::close(1e-9, 1e-9), Check::Exact] }.unchanged()
    }
}

fn scores(x: &[f64]) -> Vec<f64> {
    match kernels::modified_z_scores(x) {
        Ok(scores) => scores,
        Err(error) => panic!("{error}"),
    }
}

/// The first number whose score rounding could move across the threshold. A score of 0 is exact.
fn near_to(x: &[f64], threshold: f64) -> Option<usize> {
    scores(x).iter().position(|score| *score != 0.0 && (score.abs() - threshold).abs() < 1e-9)
}

fn args(x: Vec<f64>, threshold: f64) -> Args {
    vec![Value::array([x.len()], x), threshold.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_scores_that_rounding_does_not_decide() {
        let sentence = "The score of x[0] is as good as the threshold; rounding would decide.";
        assert_eq!(RobustOutliers.validate(&args(vec![1.0, 2.0, 3.0], 0.6745)), Err(sentence.to_string()));
        assert_eq!(RobustOutliers.validate(&args(vec![2.0, 2.0, 2.0], 0.0)), Ok(()));
    }
}
