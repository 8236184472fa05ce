//! Expected calibration error. Probabilities and the edges of bins are multiples of a power of two, so no rounding decides about a bin.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::arrays::spread;
use crate::constraints::{each_within, elements_within, length, multiples, require};
use crate::group::group;

const MAX_SAMPLES: usize = 1000;
const STEP: f64 = 1.0 / 1024.0;
const N_BINS: [usize; 5] = [1, 2, 4, 8, 16];

/// See `statement.md`.
pub struct Calibration;

impl Spec for Calibration {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(vec![1, 0, 1, 0], vec![0.75; 4], 2),
            args(vec![1, 0], vec![0.5, 0.5], 4),
            args(vec![0, 0], vec![1.0, 0.25], 2),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(vec![1], vec![1.0], 1),
            args(vec![0], vec![1.0], 8),
            args(vec![1], vec![0.0], 4),
            args(vec![1, 0], vec![1.0, 0.0], 16),
            args(vec![0, 1], vec![0.5, 0.25], 2),
            // 1 and 0.75 err to different sides, and share a bin.
            args(vec![0, 1], vec![1.0, 0.75], 4),
            args(vec![0, 1], vec![1.0, 0.25], 1),
            args(vec![1, 0, 1], vec![0.25, 0.125, 0.5], 4),
        ];
        let probabilities = spread(MAX_SAMPLES, 0.0, 1024.0).into_iter().map(|p| p * STEP).collect();
        let large = vec![args((0..MAX_SAMPLES as i64).map(|i| i % 3 % 2).collect(), probabilities, 16)];
        vec![
            group("basic", Role::Basic, "Samples inside their bins", vec![], 20),
            group("edge", Role::Edge, "One sample, probabilities 0 and 1, one bin", edges, 0),
            group("boundaries", Role::Edge, "Probabilities on the edges of bins", vec![], 15),
            group("random", Role::Random, "Up to 500 samples", large, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            // Odd multiples of 1/32 lie on no edge.
            "basic" => samples(source, 2 + size / 8, |source| (2 * source.integer(0..=15) + 1) as f64 / 32.0),
            "boundaries" => samples(source, 1 + size / 10, |source| source.integer(0..=8) as f64 / 8.0),
            _ => samples(source, 5 * size, |source| source.integer(0..=1024) as f64 * STEP),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (y_true, probabilities, n_bins): (Vec<i64>, Array, usize) = try_unpack(args)?;
        length("y_true", y_true.len(), 1..=MAX_SAMPLES)?;
        each_within("y_true", &y_true, 0..=1)?;
        let (n, m) = (y_true.len(), probabilities.shape()[0]);
        require(n == m, || format!("There are {n} outcomes and {m} probabilities."))?;
        elements_within("probabilities", &probabilities, 0.0..=1.0)?;
        multiples("probabilities", &probabilities, STEP)?;
        require(N_BINS.contains(&n_bins), || format!("`n_bins` is {n_bins}; it must be 1, 2, 4, 8 or 16."))
    }

    fn oracle(&self, args: &Args) -> Value {
        let (y_true, probabilities, n_bins): (Vec<i64>, Vec<f64>, usize) = unpack(args);
        let labels: Vec<bool> = y_true.iter().map(|label| *label == 1).collect();
        match kernels::expected_calibration_error(aview1(&labels), aview1(&probabilities), n_bins) {
            Ok(error) => error.into(),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Sums of multiples of 1/1024 are exact and a few divisions round to 10⁻¹⁶; the least difference of two errors is 10⁻⁶.
        Check::close(0.0, 1e-9).unchanged()
    }
}

fn args(y_true: Vec<i64>, probabilities: Vec<f64>, n_bins: usize) -> Args {
    vec![Value::array([y_true.len()], y_true), Value::array([probabilities.len()], probabilities), n_bins.into()]
}

fn samples(source: &mut Source, max_samples: usize, mut probability: impl FnMut(&mut Source) -> f64) -> Args {
    let n_bins = *source.choose(&N_BINS);
    let samples = source.list(1..=max_samples, |source| (i64::from(source.boolean()), probability(source)));
    let (y_true, probabilities) = samples.into_iter().unzip();
    args(y_true, probabilities, n_bins)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(Calibration.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_bins_that_no_rounding_blurs() {
        check(&args(vec![1], vec![0.5], 10), "`n_bins` is 10; it must be 1, 2, 4, 8 or 16.");
        check(&args(vec![1], vec![0.3], 2), "`probabilities` contains 0.3, which is no multiple of 0.0009765625.");
        check(&args(vec![1, 0], vec![0.5], 2), "There are 2 outcomes and 1 probabilities.");
    }
}
