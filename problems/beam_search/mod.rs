//! Beam search over a bigram model. Scores are multiples of 1/8, so equal ones are equal.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{elements_within, extents, multiples, within};
use crate::group::group;

const MAX_TOKENS: usize = 30;
const MAX_WIDTH: usize = 20;
const MAX_LENGTH: usize = 20;
const LEAST: f64 = -20.0;
const STEP: f64 = 0.125;

/// See `statement.md`.
pub struct BeamSearch;

type Parts = (Array, Array, usize, usize, usize);

impl Spec for BeamSearch {
    fn examples(&self) -> Vec<Args> {
        let second_is_better = [-9.0, -9.0, -4.0, -9.0, -9.0, -1.0, 0.0, 0.0, 0.0];
        vec![
            args(&[-1.0, -2.0, -6.0], &second_is_better, 2, 2, 2),
            args(&[-0.5, -1.0], &[-1.0, -3.0, 0.0, 0.0], 1, 2, 2),
            args(&[-1.0, -1.0, -9.0], &[-1.0, -1.0, -9.0, -1.0, -1.0, -9.0, 0.0, 0.0, 0.0], 2, 3, 2),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(&[-1.0], &[-2.0], 0, 3, 3),
            args(&[-1.0, -2.0], &[-0.5; 4], 1, 1, 1),
            args(&[-1.0, -2.0], &[-0.5; 4], 0, 5, 4),
            args(&[0.0; 2], &[0.0; 4], 1, 2, 3),
            args(&[0.0; 3], &[0.0; 9], 0, 4, 3),
            args(&[-1.0, -1.0, 0.0], &[-1.0, 0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0], 2, 2, 2),
            // The end is the smallest token, and an ended list is equal to an open one.
            args(&[-2.0, -1.0], &[0.0, 0.0, -1.0, -1.0], 0, 2, 2),
        ];
        vec![
            group("basic", Role::Basic, "A few tokens", vec![], 20),
            group(
                "edge",
                Role::Edge,
                "One token, one step, a beam wider than there are sequences, equal scores",
                edges,
                0,
            ),
            group("ties", Role::Edge, "Few different scores", vec![], 15),
            group("random", Role::Random, "Up to 30 tokens, 20 sequences of 20 tokens", vec![], 6),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_k, max_width, max_length, least) = match group {
            "basic" => (3 + size / 50, 2 + size / 30, 3 + size / 50, -64),
            "ties" => (3 + size / 25, 2 + size / 20, 3 + size / 50, -1),
            _ => (
                2 + size * (MAX_TOKENS - 2) / 100,
                1 + size * (MAX_WIDTH - 1) / 100,
                1 + size * (MAX_LENGTH - 1) / 100,
                -160,
            ),
        };
        let (width, max_length) = (source.size(1..=max_width), source.size(1..=max_length));
        let k = source.size(1..=max_k);
        let end = source.index(k);
        let mut scores = |n: usize| -> Vec<f64> { (0..n).map(|_| source.integer(least..=0) as f64 * STEP).collect() };
        let (start, step) = (scores(k), scores(k * k));
        args(&start, &step, end, width, max_length)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (start, step, end, width, max_length): Parts = try_unpack(args)?;
        extents("kk", step.shape(), &[1..=MAX_TOKENS, 1..=MAX_TOKENS])?;
        for (name, scores) in [("start", &start), ("step", &step)] {
            elements_within(name, scores, LEAST..=0.0)?;
            multiples(name, scores, STEP)?;
        }
        within("end", end, 0..=start.shape()[0] - 1)?;
        within("width", width, 1..=MAX_WIDTH)?;
        within("max_length", max_length, 1..=MAX_LENGTH)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (start, step, end, width, max_length): (Vec<f64>, Vec<Vec<f64>>, usize, usize, usize) = unpack(args);
        let found = kernels::beam_search(&start, &step, end, width, max_length);
        Value::list(found.into_iter().map(|found| (found.tokens, found.score)))
    }

    fn check(&self) -> Check {
        Check::Exact.unchanged()
    }
}

fn args(start: &[f64], step: &[f64], end: usize, width: usize, max_length: usize) -> Args {
    let k = start.len();
    vec![
        Value::array([k], start.to_vec()),
        Value::array([k, k], step.to_vec()),
        end.into(),
        width.into(),
        max_length.into(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(BeamSearch.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_exact_scores_and_an_end() {
        check(&args(&[-0.1], &[0.0], 0, 1, 1), "`start` contains -0.1, which is no multiple of 0.125.");
        check(&args(&[0.0], &[1.0], 0, 1, 1), "`step[0, 0]` is 1; it must lie between -20 and 0.");
        check(&args(&[0.0], &[0.0], 1, 1, 1), "`end` is 1; it must lie between 0 and 0.");
    }
}
