//! Normalised discounted cumulative gain of a ranking by scores.

use std::ops::RangeInclusive;

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::constraints::{each_within, elements_within, length, require, within};
use crate::group::group;

const MAX_ITEMS: usize = 5000;
const MAX_GRADE: i64 = 5;
const MAX: f64 = 1e6;
const MAX_K: usize = 10_000;

/// See `statement.md`.
pub struct Ndcg;

impl Spec for Ndcg {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(vec![3, 1, 0], vec![0.5, 0.2, 0.9], 3),
            args(vec![1, 0, 0], vec![0.5; 3], 1),
            args(vec![0, 0], vec![0.1, 0.2], 2),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(vec![4], vec![0.0], 1),
            args(vec![0], vec![1.0], 1),
            args(vec![0, 0, 0], vec![3.0, 2.0, 1.0], 2),
            args(vec![1, 2], vec![1.0, 0.0], 5),
            args(vec![2, 2], vec![-1.0, -2.0], 10_000),
            args(vec![0, 5], vec![1.0, 0.0], 1),
            args(vec![0, 1], vec![1.0, 2.0], 1),
            args(vec![1, 2], vec![MAX, -MAX], 2),
        ];
        let ties = vec![
            args(vec![0, 1], vec![-0.0, 0.0], 1),
            // Enough of them for a sort that is not stable to mix them up.
            args((0..60).map(|i| i % 4).collect(), vec![0.5; 60], 20),
        ];
        vec![
            group("basic", Role::Basic, "A few items with different scores", vec![], 20),
            group("edge", Role::Edge, "One item, nothing relevant, more ranks than items", edges, 0),
            group("ties", Role::Edge, "Few different scores", ties, 15),
            group("random", Role::Random, "Up to 200 items", vec![], 10),
            group("performance", Role::Performance, "5000 items", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => {
                let scores = source.distinct(2..=3 + size / 10, |source| source.integer(-40..=40));
                let mut relevance: Vec<i64> = scores.iter().map(|_| source.integer(0..=MAX_GRADE)).collect();
                // Something is relevant, so that only the ranking is asked about.
                relevance[0] = relevance[0].max(1);
                let k = source.size(1..=scores.len());
                args(relevance, scores.into_iter().map(|score| score as f64 / 8.0).collect(), k)
            }
            "ties" => items(source, 1..=3 + size / 8, |source| source.integer(-1..=1) as f64 / 2.0),
            "random" => items(source, 1..=2 * size, Source::bell),
            _ => {
                let n = MAX_ITEMS * size / 100;
                let (relevance, scores) = (0..n).map(|_| (source.integer(0..=MAX_GRADE), source.bell())).unzip();
                args(relevance, scores, n)
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (relevance, scores, k): (Vec<i64>, Array, usize) = try_unpack(args)?;
        length("relevance", relevance.len(), 1..=MAX_ITEMS)?;
        each_within("relevance", &relevance, 0..=MAX_GRADE)?;
        let (n, m) = (relevance.len(), scores.shape()[0]);
        require(n == m, || format!("There are {n} relevances and {m} scores."))?;
        elements_within("scores", &scores, -MAX..=MAX)?;
        within("k", k, 1..=MAX_K)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (relevance, scores, k): (Vec<i64>, Vec<f64>, usize) = unpack(args);
        let grades: Vec<u8> = relevance.iter().map(|grade| u8::try_from(*grade).unwrap_or(0)).collect();
        match kernels::ndcg(&grades, aview1(&scores), k) {
            Ok(share) => share.into(),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // 5000 terms round to 10⁻¹³ of their sum. The least two neighbours in the wrong order lose is a gain of 1 times 10⁻⁵ of 10⁴: 10⁻⁹ in the largest, far more where it is looked for.
        Check::close(0.0, 1e-9).unchanged()
    }
}

fn args(relevance: Vec<i64>, scores: Vec<f64>, k: usize) -> Args {
    vec![Value::array([relevance.len()], relevance), Value::array([scores.len()], scores), k.into()]
}

fn items(source: &mut Source, len: RangeInclusive<usize>, mut score: impl FnMut(&mut Source) -> f64) -> Args {
    let items = source.list(len, |source| (source.integer(0..=MAX_GRADE), score(source)));
    let k = source.size(1..=items.len() + 2);
    let (relevance, scores) = items.into_iter().unzip();
    args(relevance, scores, k)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_a_score_for_each_item() {
        let sentence = Ndcg.validate(&args(vec![1, 2], vec![0.5], 1)).unwrap_err();
        assert_eq!(sentence, "There are 2 relevances and 1 scores.");
    }
}
