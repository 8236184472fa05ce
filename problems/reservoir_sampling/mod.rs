//! Reservoir sampling, judged by the law of many samples.

use judge::{Args, Check, Group, Law, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{each_within, length, require, within};
use crate::group::group;

const MAX_ITEMS: usize = 12;
const MAX_K: usize = 5;
const MAX_SAMPLES: i64 = 2000;
const MAX_OUTCOMES: usize = 66;
const MAX_ITEM: i64 = 1000;
const MAX_SEED: i64 = (1 << 31) - 1;

/// Each case is a test of its own; with some 20 a submission, a right one fails once in fifty million.
const FALSE_ALARM: f64 = 1e-9;

/// See `statement.md`.
pub struct ReservoirSampling;

impl Spec for ReservoirSampling {
    fn examples(&self) -> Vec<Args> {
        vec![args(&[7, 3], 2, 2, 0), args(&[10, 20, 30], 1, 6, 1), args(&[5], 3, 1, 2)]
    }

    fn groups(&self) -> Vec<Group> {
        let plain = vec![args(&[4, 1, 3, 2], 2, 2000, 5), args(&[0, 1, 2, 3, 4], 3, 2000, 6)];
        let edges = vec![
            args(&[], 1, 3, 0),
            args(&[8], 1, 5, 0),
            args(&[2, 9, 5], 3, 5, 0),
            args(&[2, 9], 5, 5, 0),
            args(&[0, MAX_ITEM], 2, 5, MAX_SEED),
            args(&[1, 2], 1, 0, 0),
            args(&[6, 2], 1, 500, 3),
        ];
        vec![
            group("basic", Role::Basic, "A few items", plain, 5),
            group("edge", Role::Edge, "No items, no more than k, no samples", edges, 0),
            group("random", Role::Random, "Up to 12 items, up to 66 different samples", vec![], 3),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_items, n_samples) = match group {
            "basic" => (3 + size / 30, 1000),
            _ => (3 + size * (MAX_ITEMS - 3) / 100, MAX_SAMPLES),
        };
        let stream = source.distinct(2..=max_items, |source| source.integer(0..=MAX_ITEM));
        // As many as leave few enough outcomes.
        let max_k = (1..=MAX_K.min(stream.len())).take_while(|k| n_outcomes(stream.len(), *k) <= MAX_OUTCOMES).count();
        let k = source.size(1..=max_k);
        let seed = source.integer(0..=MAX_SEED);
        args(&stream, k, n_samples, seed)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (stream, k, n_samples, seed): (Vec<i64>, usize, i64, i64) = try_unpack(args)?;
        length("stream", stream.len(), 0..=MAX_ITEMS)?;
        each_within("stream", &stream, 0..=MAX_ITEM)?;
        let mut sorted = stream.clone();
        sorted.sort_unstable();
        let twice = sorted.windows(2).find(|pair| pair[0] == pair[1]);
        require(twice.is_none(), || format!("{} is in `stream` twice.", twice.map_or(0, |pair| pair[0])))?;
        within("k", k, 1..=MAX_K)?;
        within("n_samples", n_samples, 0..=MAX_SAMPLES)?;
        within("seed", seed, 0..=MAX_SEED)?;
        let n_outcomes = n_outcomes(stream.len(), k);
        require(n_outcomes <= MAX_OUTCOMES, || {
            format!("There are {n_outcomes} different samples; there may be {MAX_OUTCOMES}.")
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (mut stream, k, n_samples, _): (Vec<i64>, usize, i64, i64) = unpack(args);
        stream.sort_unstable();
        let choices = kernels::combinations(stream.len(), k.min(stream.len()));
        let share = n_samples as f64 / choices.len() as f64;
        let sample = |choice: &Vec<usize>| Value::list(choice.iter().map(|idx| stream[*idx]));
        Value::dict(choices.iter().map(|choice| (sample(choice), share)))
    }

    fn check(&self) -> Check {
        Check::Distribution { law: Law::Counts, false_alarm: FALSE_ALARM }.unchanged()
    }
}

fn args(stream: &[i64], k: usize, n_samples: i64, seed: i64) -> Args {
    vec![Value::ints(stream.iter().copied()), k.into(), n_samples.into(), seed.into()]
}

/// How many samples of `k` of `n` items there are: n! / (k! (n − k)!), or 1 if there are no more than k.
fn n_outcomes(n: usize, k: usize) -> usize {
    if n <= k { 1 } else { (0..k).fold(1, |product, idx| product * (n - idx) / (idx + 1)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(ReservoirSampling.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_different_items_and_few_samples() {
        check(&args(&[3, 1, 3], 1, 1, 0), "3 is in `stream` twice.");
        let stream: Vec<i64> = (0..12).collect();
        check(&args(&stream, 3, 1, 0), "There are 220 different samples; there may be 66.");
    }

    #[test]
    fn every_set_is_as_likely() {
        let sets = [[1, 2], [1, 3], [2, 3]].map(|set| (Value::from(set), 2.0));
        assert_eq!(ReservoirSampling.oracle(&args(&[3, 1, 2], 2, 6, 0)), Value::dict(sets));
    }
}
