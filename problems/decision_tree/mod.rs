//! A classification tree, grown and asked. Which split is taken never depends on rounding, so predictions are compared exactly.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::Array2;

use crate::arrays::{self, spread};
use crate::constraints::{each_within, elements_within, extents, multiples, require, within};
use crate::group::{group, length_at};
use crate::splits::clear_depth;

const MAX_SAMPLES: usize = 300;
const MAX_DRAWN: usize = 100;
const MAX_QUERIES: usize = 50;
const MAX_FEATURES: usize = 5;
const MAX: f64 = 1000.0;
const MAX_CLASS: i64 = 4;
const MAX_DEPTH: usize = 6;
const HALF: f64 = 0.5;

/// See `statement.md`.
pub struct DecisionTree;

/// The arguments, with arrays by rows.
pub struct Case {
    /// How many features there are.
    pub d: usize,
    /// Shape (n, d).
    pub x: Vec<f64>,
    /// Shape (n).
    pub y: Vec<i64>,
    /// Shape (m, d).
    pub queries: Vec<f64>,
    /// How many questions may follow each other.
    pub max_depth: usize,
}

impl Spec for DecisionTree {
    fn examples(&self) -> Vec<Args> {
        let corners = [0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0];
        let on_plane = |max_depth: usize| Case {
            d: 2,
            x: corners.to_vec(),
            y: vec![0, 1, 1, 0],
            queries: vec![0.0, 0.5, 1.0, 0.0, 0.5, 1.0],
            max_depth,
        };
        vec![
            on_line(&[1.0, 2.0, 3.0, 6.0, 7.0], &[0, 0, 1, 2, 2], &[2.0, 2.5, 4.5, 5.0], 2),
            on_plane(2).clear(),
            on_plane(1).clear(),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let plane = |x: &[f64], y: &[i64], queries: &[f64], max_depth: usize| {
            Case { d: 2, x: x.to_vec(), y: y.to_vec(), queries: queries.to_vec(), max_depth }.clear()
        };
        let edges = vec![
            on_line(&[3.0], &[4], &[0.0, 5.0], 3),
            on_line(&[1.0, 2.0, 4.0], &[2, 1, 1], &[2.0], 0),
            on_line(&[1.0, 2.0], &[2, 1], &[1.0, 2.0], 0),
            on_line(&[5.0, 5.0, 5.0], &[0, 3, 3], &[0.0, 9.0], MAX_DEPTH),
            on_line(&[5.0, 5.0, 7.0], &[3, 0, 2], &[5.0, 6.0, 6.5], 2),
            on_line(&[1.0, 2.0, 3.0], &[1, 0, 1], &[1.0, 2.0, 3.0], 1),
            on_line(&[1.0, 2.0, 3.0], &[0, 1, 2], &[1.0, 2.0, 3.0], 1),
            on_line(&[1.0, 2.0, 3.0], &[0, 1, 2], &[1.0, 2.0, 3.0], 2),
            on_line(&[-MAX, MAX], &[1, 0], &[-MAX, -HALF, 0.0, HALF, MAX], 1),
            plane(&[0.0, 0.0, 1.0, 1.0], &[0, 1], &[0.0, 1.0, 1.0, 0.0], 1),
            plane(&[0.0, 0.0, 0.0, 4.0, 4.0, 0.0, 4.0, 4.0], &[0, 1, 1, 0], &[0.0, 3.0, 3.0, 0.0, 3.0, 3.0], 2),
            plane(
                &[0.0, 0.0, 1.0, 0.0, 2.0, 0.0, 3.0, 0.0, 2.0, 1.0, 3.0, 1.0],
                &[0, 0, 1, 0, 3, 3],
                &[1.0, 1.0, 2.0, 0.0, 2.5, 0.0],
                4,
            ),
        ];
        let largest = Case {
            d: MAX_FEATURES,
            x: spread(MAX_DRAWN * MAX_FEATURES, -MAX, MAX),
            y: (0..MAX_DRAWN).map(|row| [4, 0, 2, 4, 1, 4, 0, 4, 3][row % 9]).collect(),
            queries: spread(MAX_QUERIES * MAX_FEATURES, -MAX, MAX),
            max_depth: MAX_DEPTH,
        };
        vec![
            group("basic", Role::Basic, "A few samples of up to two features", vec![], 25),
            group("edge", Role::Edge, "One sample, no question, equal questions, nothing gained at first", edges, 0),
            group("random", Role::Random, "Up to 100 samples of five features", vec![largest.clear()], 15),
            group("performance", Role::Performance, "300 samples", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => samples(source, 3 + size / 10, 2, 2, 3).clear(),
            "random" => samples(source, 10 + 9 * size / 10, MAX_FEATURES, MAX_CLASS, MAX_DEPTH).clear(),
            // On fewer samples what every node costs hides what every threshold does.
            _ => layers(source, 16 + length_at(MAX_SAMPLES - 16, size)).clear(),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, y, queries, max_depth): (Array, Vec<i64>, Array, usize) = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        extents("md", queries.shape(), &[1..=MAX_QUERIES, 1..=MAX_FEATURES])?;
        for (name, array, step) in [("x", &x, 1.0), ("queries", &queries, HALF)] {
            elements_within(name, array, -MAX..=MAX)?;
            multiples(name, array, step)?;
        }
        each_within("y", &y, 0..=MAX_CLASS)?;
        within("max_depth", max_depth, 0..=MAX_DEPTH)?;
        let labels: Vec<usize> = y.iter().map(|label| *label as usize).collect();
        let n_clear = clear_depth(arrays::floats(&x).view(), &labels, max_depth);
        require(n_clear == max_depth, || {
            format!("At depth {n_clear} two splits are equally good, and rounding would decide.")
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, y, queries, max_depth): (Array, Vec<usize>, Array, usize) = unpack(args);
        match kernels::decision_tree(arrays::floats(&x).view(), &y, arrays::floats(&queries).view(), max_depth) {
            Ok(classes) => Value::array([classes.len()], classes.iter().map(|class| *class as i64).collect::<Vec<_>>()),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        Check::Exact.unchanged()
    }
}

impl Case {
    /// The arguments, with a depth at which rounding decides nothing.
    fn clear(self) -> Args {
        let x = Array2::from_shape_fn((self.y.len(), self.d), |(i, j)| self.x[i * self.d + j]);
        let labels: Vec<usize> = self.y.iter().map(|label| *label as usize).collect();
        let max_depth = clear_depth(x.view(), &labels, self.max_depth);
        let rows = |items: Vec<f64>| Value::array([items.len() / self.d, self.d], items);
        vec![rows(self.x), Value::array([self.y.len()], self.y), rows(self.queries), max_depth.into()]
    }
}

/// Samples and queries of one feature.
fn on_line(x: &[f64], y: &[i64], queries: &[f64], max_depth: usize) -> Args {
    Case { d: 1, x: x.to_vec(), y: y.to_vec(), queries: queries.to_vec(), max_depth }.clear()
}

/// `n` samples in three classes, of which one feature tells and the other does not: two questions are enough, and there are as many thresholds as samples.
fn layers(source: &mut Source, n: usize) -> Case {
    let (telling, other) = (source.permutation(n), source.permutation(n));
    let class = |rank: &usize| if *rank < n / 2 { 0 } else { 1 + i64::from(*rank >= 3 * n / 4) };
    let y = telling.iter().map(class).collect();
    let x = telling.iter().zip(&other).flat_map(|(a, b)| [*a as f64, *b as f64]).collect();
    let queries = (0..2 * n.div_ceil(16)).map(|_| source.integer(0..=2 * n as i64) as f64 * HALF).collect();
    Case { d: 2, x, y, queries, max_depth: 2 }
}

/// Samples of which most have the class that three questions tell; few samples lie closer together.
pub fn samples(source: &mut Source, max_n: usize, max_d: usize, max_class: i64, max_depth: usize) -> Case {
    let (d, max_depth) = (source.size(1..=max_d), source.size(0..=max_depth));
    let high = if max_n < 20 { 4 } else { 40 };
    let questions: Vec<(usize, i64)> = (0..3).map(|_| (source.index(d), source.integer(0..=high))).collect();
    let answers: Vec<i64> = (0..8).map(|_| source.integer(0..=max_class)).collect();
    let rows = source.list(1..=max_n, |source| {
        let row: Vec<i64> = (0..d).map(|_| source.integer(0..=high)).collect();
        let answer = questions.iter().fold(0, |bits, &(feature, value)| 2 * bits + usize::from(row[feature] > value));
        let label = if source.chance(1, 8) { source.integer(0..=max_class) } else { answers[answer] };
        (row, label)
    });
    let (x, y): (Vec<Vec<i64>>, Vec<i64>) = rows.into_iter().unzip();
    let queries = source.list(1..=(1 + max_n / 2).min(MAX_QUERIES), |source| {
        (0..d).map(|_| source.integer(-1..=2 * high + 1) as f64 * HALF).collect::<Vec<f64>>()
    });
    Case { d, x: x.concat().into_iter().map(|value| value as f64).collect(), y, queries: queries.concat(), max_depth }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_splits_that_rounding_does_not_decide() {
        let mut case = on_line(&[1.0, 2.0, 3.0, 4.0, 5.0], &[0, 0, 1, 0, 0], &[1.0], 2);
        assert_eq!(case[3].to_string(), "0");
        case[3] = 2.into();
        let sentence = "At depth 0 two splits are equally good, and rounding would decide.";
        assert_eq!(DecisionTree.validate(&case), Err(sentence.to_string()));
    }
}
