//! Top-p filtering. Probabilities are multiples of 1/1024, so running sums are exact and the boundary is where it is.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::{Array2, Axis};

use crate::arrays;
use crate::constraints::{elements_within, extents, multiples, require};
use crate::group::group;

const MAX_ROWS: usize = 20;
const MAX_TOKENS: usize = 200;
const PARTS: i64 = 1024;

/// See `statement.md`.
pub struct TopPFilter;

impl Spec for TopPFilter {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(4, vec![0.125, 0.5, 0.25, 0.125], 0.625),
            args(3, vec![0.25, 0.5, 0.25], 0.5),
            args(4, vec![0.25, 0.25, 0.25, 0.25, 0.0, 0.0, 1.0, 0.0], 0.5),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        // 24 parts more than 5 each.
        let longest = (0..MAX_TOKENS).map(|idx| if idx % 8 == 3 && idx < 192 { 6.0 } else { 5.0 } / PARTS as f64);
        let edges = vec![
            args(1, vec![1.0], 1.0),
            args(2, vec![0.75, 0.25], 0.25),
            args(2, vec![0.25, 0.75], 0.875),
            args(2, vec![0.5, 0.5], 0.5),
            args(2, vec![0.25, 0.75], 1.0),
            args(2, vec![0.0, 1.0], 1.0),
            args(3, vec![0.25, 0.25, 0.5], 0.75),
            args(3, vec![0.25, 0.25, 0.5], 0.125),
            args(2, vec![0.25, 0.75, 0.75, 0.25], 0.5),
            args(MAX_TOKENS, longest.collect(), 0.5),
        ];
        vec![
            group("basic", Role::Basic, "A few tokens", vec![], 20),
            group("edge", Role::Edge, "One token, a sum that meets p exactly, p = 1, equal tokens", edges, 0),
            group("ties", Role::Edge, "Many equal probabilities", vec![], 15),
            group("random", Role::Random, "Up to 20 rows of 200 tokens", vec![], 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_b, max_k, step) = match group {
            "basic" => (1 + size / 50, 2 + size / 20, 64),
            "ties" => (1, 3 + size / 20, 128),
            _ => (1 + size * (MAX_ROWS - 1) / 100, 1 + size * (MAX_TOKENS - 1) / 100, 1),
        };
        let (b, k) = (source.size(1..=max_b), source.size(1..=max_k));
        let probs = (0..b).flat_map(|_| shares(source, k, step)).collect();
        let p = step * source.integer(1..=PARTS / step);
        args(k, probs, p as f64 / PARTS as f64)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (probs, p): (Array, f64) = try_unpack(args)?;
        extents("bk", probs.shape(), &[1..=MAX_ROWS, 1..=MAX_TOKENS])?;
        elements_within("probs", &probs, 0.0..=1.0)?;
        multiples("probs", &probs, 1.0 / PARTS as f64)?;
        let rows: Array2<f64> = arrays::floats(&probs);
        let short = rows.rows().into_iter().position(|row| row.sum() != 1.0);
        require(short.is_none(), || format!("Row {} of `probs` does not sum to 1.", short.unwrap_or(0)))?;
        require(p > 0.0 && p <= 1.0, || format!("`p` is {p}; it must be positive and at most 1."))?;
        require((p * PARTS as f64).fract() == 0.0, || format!("`p` is {p}, which is no multiple of 1/{PARTS}."))
    }

    fn oracle(&self, args: &Args) -> Value {
        let (probs, p): (Array, f64) = unpack(args);
        let mut rows: Array2<f64> = arrays::floats(&probs);
        for mut row in rows.axis_iter_mut(Axis(0)) {
            match kernels::top_p_filter(row.view(), p) {
                Ok(kept) => row.assign(&kept),
                Err(error) => panic!("{error}"),
            }
        }
        arrays::value(rows)
    }

    fn check(&self) -> Check {
        // Sums are exact and a quotient rounds once; one token more or less is 1/1024.
        Check::close(0.0, 1e-9).unchanged()
    }
}

fn args(k: usize, probs: Vec<f64>, p: f64) -> Args {
    vec![Value::array([probs.len() / k, k], probs), p.into()]
}

/// `k` multiples of `step / PARTS` that sum to 1: the distances between cuts of the whole.
fn shares(source: &mut Source, k: usize, step: i64) -> Vec<f64> {
    let mut cuts: Vec<i64> = (1..k).map(|_| step * source.integer(0..=PARTS / step)).collect();
    cuts.push(PARTS);
    cuts.sort_unstable();
    let before = [0].into_iter().chain(cuts.iter().copied());
    cuts.iter().zip(before).map(|(cut, before)| (cut - before) as f64 / PARTS as f64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(TopPFilter.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_exact_shares_of_one() {
        check(&args(2, vec![0.5, 0.25], 0.5), "Row 0 of `probs` does not sum to 1.");
        check(&args(1, vec![1.0], 0.3), "`p` is 0.3, which is no multiple of 1/1024.");
        check(&args(1, vec![1.0], 0.0), "`p` is 0; it must be positive and at most 1.");
    }
}
