//! Posteriors of discrete hypotheses. Probabilities are multiples of 1/64, so that they sum to 1 without rounding.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::arrays;
use crate::constraints::{each_within, elements_within, extents, length, multiples, require};
use crate::group::group;

const MAX_HYPOTHESES: usize = 10;
const MAX_OUTCOMES: usize = 6;
const MAX_OBSERVATIONS: usize = 3000;
const UNITS: usize = 64;
const UNIT: f64 = 1.0 / UNITS as f64;

/// See `statement.md`.
pub struct BayesUpdate;

impl Spec for BayesUpdate {
    fn examples(&self) -> Vec<Args> {
        let coins = [vec![0.5, 0.5], vec![0.25, 0.75]];
        vec![
            args(&[0.5, 0.5], &coins, &[1, 1]),
            args(&[0.75, 0.25], &[vec![0.5, 0.5], vec![0.0, 1.0]], &[1, 0, 1]),
            args(&[0.0, 1.0], &[vec![0.5, 0.5], vec![0.0, 1.0]], &[0]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let (fair, heads) = (vec![0.5, 0.5], vec![0.0, 1.0]);
        let edges = vec![
            args(&[1.0], &[vec![1.0]], &[]),
            args(&[0.25, 0.75], &[fair.clone(), fair.clone()], &[]),
            args(&[0.25, 0.0, 0.75], &[fair.clone(), heads.clone(), fair.clone()], &[0, 1]),
            args(&[0.5, 0.5], &[fair.clone(), heads.clone()], &[1, 1, 1]),
            args(&[0.5, 0.5], &[heads.clone(), fair.clone()], &[1, 0]),
            args(&[0.5, 0.5], &[heads.clone(), vec![1.0, 0.0]], &[0]),
            args(&[0.0, 1.0, 0.0], &[fair.clone(), heads.clone(), fair.clone()], &[1, 1]),
            args(&[1.0], &[vec![0.25; 4]], &[3, 0, 2, 1]),
        ];
        let impossible = vec![
            args(&[1.0], &[vec![0.0, 1.0]], &[0]),
            args(&[0.5, 0.5], &[heads.clone(), vec![1.0, 0.0]], &[0, 1]),
            args(&[0.5, 0.5], &[vec![0.5, 0.5, 0.0], vec![0.0, 1.0, 0.0]], &[1, 2, 1]),
            args(&[1.0, 0.0], &[heads, fair.clone()], &[1, 0, 1]),
        ];
        let long = vec![
            args(&[0.5, 0.5], &[fair.clone(), fair], &[0, 1].repeat(MAX_OBSERVATIONS / 2)),
            args(&[0.5, 0.5], &[vec![1.0 - UNIT, UNIT], vec![UNIT, 1.0 - UNIT]], &[1; MAX_OBSERVATIONS]),
        ];
        vec![
            group("basic", Role::Basic, "Up to four hypotheses and a few observations", vec![], 20),
            group("edge", Role::Edge, "No observation, one hypothesis, some ruled out, a prior of 0", edges, 10),
            group("impossible", Role::Edge, "Observations that no hypothesis allows", impossible, 5),
            group("stability", Role::Stability, "Up to 3000 observations", long, 6),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => sequence(source, [4, 3], 1, 1 + size / 12),
            "edge" | "impossible" => sequence(source, [3, 4], 0, 1 + size / 15),
            _ => sequence(source, [MAX_HYPOTHESES, MAX_OUTCOMES], 1, MAX_OBSERVATIONS * size / 100),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (prior, likelihood, observations): (Array, Array, Vec<i64>) = try_unpack(args)?;
        extents("km", likelihood.shape(), &[1..=MAX_HYPOTHESES, 1..=MAX_OUTCOMES])?;
        length("observations", observations.len(), 0..=MAX_OBSERVATIONS)?;
        for (name, array) in [("prior", &prior), ("likelihood", &likelihood)] {
            elements_within(name, array, 0.0..=1.0)?;
            multiples(name, array, UNIT)?;
        }
        require(prior.to_floats().iter().sum::<f64>() == 1.0, || "`prior` must sum to 1.".to_string())?;
        let m = likelihood.shape()[1];
        for (row, probabilities) in likelihood.to_floats().chunks(m).enumerate() {
            let sum: f64 = probabilities.iter().sum();
            require(sum == 1.0, || format!("`likelihood[{row}]` sums to {sum}; it must sum to 1."))?;
        }
        each_within("observations", &observations, 0..=m as i64 - 1)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (prior, likelihood, observations): (Array, Array, Vec<usize>) = unpack(args);
        match kernels::bayes_update(arrays::floats(&prior).view(), arrays::floats(&likelihood).view(), &observations) {
            Ok(log_p) => log_p.map(arrays::value).into(),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // 3000 terms of at most ln 64 sum to 12 500, with an error of at most 3000 roundings of that, 10⁻⁸, and of far less in practice.
        Check::close(1e-9, 1e-8).unchanged()
    }
}

/// A row of likelihoods for each hypothesis.
fn args(prior: &[f64], likelihood: &[Vec<f64>], observations: &[i64]) -> Args {
    let [k, m] = [likelihood.len(), likelihood.first().map_or(0, Vec::len)];
    vec![
        Value::array([k], prior.to_vec()),
        Value::array([k, m], likelihood.concat()),
        Value::array([observations.len()], observations.to_vec()),
    ]
}

/// At most so many hypotheses, outcomes and observations, with every probability at least so many units.
fn sequence(source: &mut Source, max_extents: [usize; 2], least: usize, max_observations: usize) -> Args {
    let [k, m] = max_extents.map(|max| source.size(1..=max));
    let prior = probabilities(source, k, least);
    let likelihood: Vec<Vec<f64>> = (0..k).map(|_| probabilities(source, m, least)).collect();
    let observations = source.list(0..=max_observations, |source| source.index(m) as i64);
    args(&prior, &likelihood, &observations)
}

/// `n` multiples of 1/64 that sum to 1. With `least` 0, each stands a chance to be 0.
fn probabilities(source: &mut Source, n: usize, least: usize) -> Vec<f64> {
    // Cut what is left over at n − 1 places; few places make empty parts likely.
    let free = UNITS - n * least;
    let step = if least == 0 { 16 } else { 1 };
    let mut cuts: Vec<usize> = (1..n).map(|_| step * source.size(0..=free / step)).collect();
    cuts.sort_unstable();
    let ends = cuts.iter().copied().chain([free]);
    let starts = [0].into_iter().chain(cuts.iter().copied());
    starts.zip(ends).map(|(start, end)| (end - start + least) as f64 * UNIT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(BayesUpdate.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_probabilities_that_sum_to_one() {
        check(&args(&[0.5, 0.25], &[vec![1.0], vec![1.0]], &[]), "`prior` must sum to 1.");
        check(&args(&[1.0], &[vec![0.5, 0.25]], &[]), "`likelihood[0]` sums to 0.75; it must sum to 1.");
        check(&args(&[1.0], &[vec![0.5, 0.5]], &[2]), "`observations[0]` is 2; it must lie between 0 and 1.");
    }
}
