//! The vote of a random forest, with all that is random given. Which split is taken never depends on rounding, so predictions are compared exactly.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::Plot;
use ndarray::{Array2, ArrayView2, Axis};

use crate::arrays::{self, spread};
use crate::constraints::{each_within, elements_within, extents, multiples, require, within};
use crate::decision_tree::{self, samples};
use crate::group::group;
use crate::splits::clear_depth;

const MAX_SAMPLES: usize = 50;
const MAX_QUERIES: usize = 20;
const MAX_FEATURES: usize = 5;
const MAX_TREES: usize = 15;
const MAX: f64 = 1000.0;
const MAX_CLASS: i64 = 4;
const MAX_DEPTH: usize = 4;
const HALF: f64 = 0.5;

/// See `statement.md`.
pub struct RandomForest;

/// The arguments as they are read, classes as `T`.
type Parts<T> = (Array, Vec<T>, Array, Array, Array, usize);

/// The arguments as they are made.
struct Case {
    x: Array2<f64>,
    y: Vec<usize>,
    queries: Vec<f64>,
    plots: Vec<Plot>,
    max_depth: usize,
}

impl Spec for RandomForest {
    fn examples(&self) -> Vec<Args> {
        let line = [1.0, 2.0, 3.0, 4.0];
        vec![
            on_line(&line, &[0, 0, 1, 1], &[2.0, 3.0], &[&[0, 1, 2, 3], &[0, 0, 0, 2], &[0, 3, 3, 3]], 1),
            plane(&[0, 1], &[1.0, 0.0], &[(&[0, 1], &[0]), (&[0, 1], &[1]), (&[1, 0], &[1])], 1),
            plane(&[2, 1], &[1.0, 0.0], &[(&[0, 1], &[0]), (&[0, 1], &[1])], 1),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            on_line(&[3.0], &[4], &[0.0, 5.0], &[&[0]], 2),
            on_line(&[1.0, 2.0, 3.0], &[0, 1, 2], &[1.0, 3.0], &[&[2, 2, 2], &[2, 2, 1], &[0, 0, 1]], 0),
            on_line(&[1.0, 2.0, 3.0], &[1, 0, 0], &[0.0], &[&[0, 0, 1]], 0),
            on_line(&[5.0, 5.0], &[3, 1], &[5.0], &[&[0, 1], &[0, 0], &[0, 0]], MAX_DEPTH),
            on_line(&[5.0, 5.0], &[3, 1], &[4.5, 5.0, 6.0], &[&[0, 1]], MAX_DEPTH),
            on_line(&[-MAX, MAX], &[1, 0], &[-MAX, -HALF, 0.0, HALF, MAX], &[&[0, 1]], 1),
            on_line(&[0.0, 4.0], &[0, 4], &[1.0, 3.0], &[&[0, 0], &[1, 1], &[0, 1]], 1),
            on_line(&[0.0, 1.0, 2.0], &[0, 4, 1], &[0.0], &[&[0, 0, 0], &[1, 1, 1], &[1, 1, 1], &[0, 0, 0]], 1),
            plane(&[0, 1], &[0.0, 1.0, 1.0, 0.0], &[(&[0, 1], &[0, 1])], 1),
            plane(&[0, 1], &[0.0, 1.0, 1.0, 0.0], &[(&[0, 1], &[1])], 1),
        ];
        let shifted = |tree: usize| (0..MAX_SAMPLES).map(|i| (i * 7 + tree * i % 11) % MAX_SAMPLES).collect();
        let largest = Case {
            x: Array2::from_shape_vec((MAX_SAMPLES, MAX_FEATURES), spread(MAX_SAMPLES * MAX_FEATURES, -MAX, MAX))
                .unwrap_or_default(),
            y: (0..MAX_SAMPLES).map(|row| [4, 0, 2, 4, 1, 4, 0, 4, 3][row % 9]).collect(),
            queries: spread(MAX_QUERIES * MAX_FEATURES, -MAX, MAX),
            plots: (0..MAX_TREES)
                .map(|tree| Plot { rows: shifted(tree), features: (0..MAX_FEATURES).collect() })
                .collect(),
            max_depth: 0,
        };
        vec![
            group("basic", Role::Basic, "A few samples and trees", vec![], 20),
            group(
                "edge",
                Role::Edge,
                "One sample, one tree, no question, one row drawn again and again, ties",
                edges,
                0,
            ),
            group("random", Role::Random, "Up to 50 samples of five features, and 15 trees", vec![largest.args()], 10),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_n, max_d, max_class, max_depth, max_trees) = match group {
            "basic" => (4 + size / 12, 3, 2, 2, 5),
            _ => (10 + 4 * size / 10, MAX_FEATURES, MAX_CLASS, MAX_DEPTH, MAX_TREES),
        };
        let decision_tree::Case { d, x, y, mut queries, max_depth } =
            samples(source, max_n, max_d, max_class, max_depth);
        queries.truncate(MAX_QUERIES * d);
        let n = y.len();
        let n_features = source.size(1..=d);
        let plots = source.list(1..=max_trees, |source| {
            let rows = (0..n).map(|_| source.index(n)).collect();
            let mut features = source.permutation(d);
            features.truncate(n_features);
            features.sort_unstable();
            Plot { rows, features }
        });
        let x = Array2::from_shape_fn((n, d), |(i, j)| x[i * d + j]);
        let y = y.iter().map(|label| *label as usize).collect();
        Case { x, y, queries, plots, max_depth }.clear().args()
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, y, rows, features, queries, max_depth): Parts<i64> = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        extents("tn", rows.shape(), &[1..=MAX_TREES, 1..=MAX_SAMPLES])?;
        extents("md", queries.shape(), &[1..=MAX_QUERIES, 1..=MAX_FEATURES])?;
        for (name, array, step) in [("x", &x, 1.0), ("queries", &queries, HALF)] {
            elements_within(name, array, -MAX..=MAX)?;
            multiples(name, array, step)?;
        }
        each_within("y", &y, 0..=MAX_CLASS)?;
        within("max_depth", max_depth, 0..=MAX_DEPTH)?;
        let (n, d) = (x.shape()[0], x.shape()[1]);
        within("r", features.shape()[1], 1..=d)?;
        elements_within("rows", &rows, 0.0..=n as f64 - 1.0)?;
        elements_within("features", &features, 0.0..=d as f64 - 1.0)?;
        let (x, y) = (arrays::floats(&x), y.iter().map(|label| *label as usize).collect::<Vec<_>>());
        for (tree, plot) in plots(&rows, &features).iter().enumerate() {
            let increasing = plot.features.windows(2).all(|pair| pair[0] < pair[1]);
            require(increasing, || format!("`features[{tree}]` must increase."))?;
            let n_clear = clear_depth_of(x.view(), &y, plot, max_depth);
            require(n_clear == max_depth, || {
                format!("In tree {tree}, at depth {n_clear}, two splits are equally good, and rounding would decide.")
            })?;
        }
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, y, rows, features, queries, max_depth): Parts<usize> = unpack(args);
        let (x, queries) = (arrays::floats(&x), arrays::floats(&queries));
        match kernels::random_forest(x.view(), &y, &plots(&rows, &features), queries.view(), max_depth) {
            Ok(classes) => Value::array([classes.len()], classes.iter().map(|class| *class as i64).collect::<Vec<_>>()),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        Check::Exact.unchanged()
    }
}

/// What each tree is grown on, from the rows of two arrays of valid indices.
fn plots(rows: &Array, features: &Array) -> Vec<Plot> {
    let indices = |array: &Array| -> Vec<Vec<usize>> {
        let items: Vec<usize> = array.to_floats().into_iter().map(|index| index as usize).collect();
        items.chunks(array.shape()[1]).map(<[usize]>::to_vec).collect()
    };
    indices(rows).into_iter().zip(indices(features)).map(|(rows, features)| Plot { rows, features }).collect()
}

/// [`clear_depth`] of the tree on `plot`.
fn clear_depth_of(x: ArrayView2<'_, f64>, y: &[usize], plot: &Plot, max_depth: usize) -> usize {
    let drawn: Vec<usize> = plot.rows.iter().map(|&row| y[row]).collect();
    clear_depth(x.select(Axis(0), &plot.rows).select(Axis(1), &plot.features).view(), &drawn, max_depth)
}

impl Case {
    /// The case with those trees in which rounding decides nothing; if there is none, with all of them, but without a question.
    fn clear(mut self) -> Case {
        let is_clear = |plot: &Plot| clear_depth_of(self.x.view(), &self.y, plot, self.max_depth) == self.max_depth;
        let clear: Vec<Plot> = self.plots.iter().filter(|plot| is_clear(plot)).cloned().collect();
        if clear.is_empty() {
            self.max_depth = 0;
        } else {
            self.plots = clear;
        }
        self
    }

    fn args(self) -> Args {
        let d = self.x.ncols();
        let table = |of: fn(&Plot) -> &Vec<usize>| {
            let items: Vec<i64> = self.plots.iter().flat_map(of).map(|index| *index as i64).collect();
            Value::array([self.plots.len(), items.len() / self.plots.len()], items)
        };
        vec![
            arrays::value(self.x.clone()),
            Value::array([self.y.len()], self.y.iter().map(|label| *label as i64).collect::<Vec<_>>()),
            table(|plot| &plot.rows),
            table(|plot| &plot.features),
            Value::array([self.queries.len() / d, d], self.queries.clone()),
            self.max_depth.into(),
        ]
    }
}

/// Samples and queries of one feature.
fn on_line(x: &[f64], y: &[usize], queries: &[f64], rows: &[&[usize]], max_depth: usize) -> Args {
    let x = Array2::from_shape_fn((x.len(), 1), |(i, _)| x[i]);
    let plots = rows.iter().map(|rows| Plot { rows: rows.to_vec(), features: vec![0] }).collect();
    Case { x, y: y.to_vec(), queries: queries.to_vec(), plots, max_depth }.args()
}

/// The two samples (0, 0) and (1, 1).
fn plane(y: &[usize], queries: &[f64], plots: &[(&[usize], &[usize])], max_depth: usize) -> Args {
    let x = Array2::from_shape_fn((2, 2), |(i, _)| i as f64);
    let plots =
        plots.iter().map(|(rows, features)| Plot { rows: rows.to_vec(), features: features.to_vec() }).collect();
    Case { x, y: y.to_vec(), queries: queries.to_vec(), plots, max_depth }.args()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(RandomForest.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_trees_that_are_told_plainly() {
        check(&plane(&[0, 1], &[1.0, 0.0], &[(&[0, 1], &[1, 0])], 1), "`features[0]` must increase.");
        let line = [1.0, 2.0, 3.0, 4.0, 5.0];
        let sentence = "In tree 1, at depth 0, two splits are equally good, and rounding would decide.";
        check(&on_line(&line, &[0, 0, 1, 0, 0], &[1.0], &[&[0; 5], &[0, 1, 2, 3, 4]], 1), sentence);
    }
}
