//! Percentile intervals from resamples that are given, so that nothing is left to chance.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::Array2;

use crate::arrays::spread;
use crate::constraints::{elements_within, extents, length, require, within};
use crate::group::group;

const MAX_NUMBERS: usize = 60;
const MAX_RESAMPLES: usize = 200;
const MAX: f64 = 1000.0;
const LEVELS: [f64; 2] = [0.05, 0.99];

/// See `statement.md`.
pub struct BootstrapInterval;

impl Spec for BootstrapInterval {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(vec![0.0, 4.0], &[[0, 0], [1, 0], [1, 1], [0, 1], [1, 1]], "mean", 0.5),
            args(vec![0.0, 4.0], &[[0, 1], [1, 1], [0, 0]], "mean", 0.75),
            args(vec![1.0, 2.0, 9.0], &[[0, 2, 2], [1, 1, 0]], "median", 0.5),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let largest = |statistic| {
            let row = |b| (0..MAX_NUMBERS).map(|i| ((i * i + b * (i + 7)) % MAX_NUMBERS) as i64).collect();
            let rows: Vec<Vec<i64>> = (0..MAX_RESAMPLES).map(row).collect();
            args(spread(MAX_NUMBERS, -MAX, MAX), &rows, statistic, LEVELS[1])
        };
        let edges = vec![
            args(vec![7.0], &[[0]], "mean", 0.9),
            args(vec![7.0], &[[0], [0]], "median", LEVELS[0]),
            args(vec![1.0, 5.0], &[[0, 1]], "median", 0.95),
            args(vec![3.0, 1.0, 2.0], &[[0, 0, 0], [0, 1, 2], [2, 1, 0]], "median", 0.8),
            args(vec![5.0, 5.0, 5.0], &[[0, 0, 0], [0, 1, 2]], "mean", LEVELS[1]),
            args(vec![9.0, 0.0], &[[0, 0], [0, 1], [1, 1]], "mean", LEVELS[0]),
            largest("mean"),
            largest("median"),
        ];
        vec![
            group("basic", Role::Basic, "A few numbers, a few resamples", vec![], 24),
            group("edge", Role::Edge, "One number, one resample, equal numbers, wide and narrow levels", edges, 0),
            group("random", Role::Random, "Up to 40 numbers and 100 resamples", vec![], 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_numbers, max_resamples) =
            if group == "random" { (2 + 2 * size / 5, 2 + size) } else { (2 + size / 20, 2 + size / 12) };
        let statistic = *source.choose(&["mean", "median"]);
        let level = *source.choose(&[0.5, 0.9, 0.8, 0.95, 0.68]);
        let x = source.list(2..=max_numbers, |source| source.integer(-80..=80) as f64 / 4.0);
        let n = x.len();
        let rows = source.list(2..=max_resamples, |source| (0..n).map(|_| source.index(n) as i64).collect::<Vec<_>>());
        args(x, &rows, statistic, level)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, resamples, statistic, level): (Array, Array, String, f64) = try_unpack(args)?;
        let n = x.shape()[0];
        length("x", n, 1..=MAX_NUMBERS)?;
        extents("mn", resamples.shape(), &[1..=MAX_RESAMPLES, 1..=MAX_NUMBERS])?;
        elements_within("x", &x, -MAX..=MAX)?;
        elements_within("resamples", &resamples, 0.0..=(n - 1) as f64)?;
        require(["mean", "median"].contains(&statistic.as_str()), || {
            format!("`statistic` is {statistic:?}; it must be \"mean\" or \"median\".")
        })?;
        within("level", level, LEVELS[0]..=LEVELS[1])
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, resamples, statistic, level): (Vec<f64>, Array, String, f64) = unpack(args);
        let indices: Vec<usize> = resamples.to_floats().iter().map(|idx| *idx as usize).collect();
        let resamples = Array2::from_shape_fn((indices.len() / x.len(), x.len()), |(b, i)| indices[b * x.len() + i]);
        let found = match statistic.as_str() {
            "mean" => kernels::bootstrap_interval(&x, resamples.view(), kernels::mean, level),
            _ => kernels::bootstrap_interval(&x, resamples.view(), |drawn| kernels::quantile(drawn, 0.5), level),
        };
        match found {
            Ok(ends) => ends.into(),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Sums of 60 numbers up to 1000 and a position known to 10⁻¹⁴ err by 10⁻¹¹ at most.
        // Quarters divided by 40 at most are 1/160 apart; what mistakes the position by a step of a hundred misses by 10⁻⁵.
        Check::close(1e-9, 1e-9).unchanged()
    }
}

fn args<R: AsRef<[i64]>>(x: Vec<f64>, rows: &[R], statistic: &str, level: f64) -> Args {
    let indices: Vec<i64> = rows.iter().flat_map(|row| row.as_ref().iter().copied()).collect();
    let resamples = Value::array([rows.len(), x.len()], indices);
    vec![Value::array([x.len()], x), resamples, statistic.into(), level.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(BootstrapInterval.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_indices_of_the_sample() {
        let case = args(vec![1.0, 2.0], &[[0, 1], [2, 0]], "mean", 0.9);
        check(&case, "`resamples[1, 0]` is 2; it must lie between 0 and 1.");
    }

    #[test]
    fn knows_two_statistics() {
        let case = args(vec![1.0], &[[0]], "mode", 0.9);
        check(&case, "`statistic` is \"mode\"; it must be \"mean\" or \"median\".");
    }
}
