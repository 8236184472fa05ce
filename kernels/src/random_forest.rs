//! A forest of classification trees, each grown on samples and features of its own.

use ndarray::{ArrayView2, Axis};

use crate::error::expect_shape;
use crate::{DecisionTree, Error, majority_vote};

/// What one tree of a forest is grown on.
#[derive(Clone, Debug, PartialEq)]
pub struct Plot {
    /// The rows, each as often as it was drawn.
    pub rows: Vec<usize>,
    /// The features, in the order in which they are asked.
    pub features: Vec<usize>,
}

/// The classes that most trees predict for `queries`.
///
/// Each tree is [`DecisionTree::grow`]n on its rows and features of `x`, and has one vote, counted by [`majority_vote`].
///
/// Shapes: `x` (n, d), `labels` (n), `queries` (m, d) → (m). O(t d n log n) time a level for t trees.
/// Errors: [`Error::Empty`] without a tree, or for a tree without rows; [`Error::Shape`] if lengths differ, or if a plot names a row or a feature that there is not, with the shape that would do; as [`DecisionTree::grow`].
/// Source: Breiman, *Random Forests*, Machine Learning 45 (2001); Ho, *The random subspace method for constructing decision forests* (1998).
///
/// ```
/// use kernels::Plot;
/// use ndarray::array;
/// let plots = [[0, 0], [0, 1], [1, 1]].map(|rows| Plot { rows: rows.to_vec(), features: vec![0] });
/// let found = kernels::random_forest(array![[0.0], [2.0]].view(), &[0, 1], &plots, array![[1.0], [2.0]].view(), 1);
/// assert_eq!(found, Ok(vec![0, 1]));
/// ```
pub fn random_forest(
    x: ArrayView2<'_, f64>,
    labels: &[usize],
    plots: &[Plot],
    queries: ArrayView2<'_, f64>,
    max_depth: usize,
) -> Result<Vec<usize>, Error> {
    let (n, d) = x.dim();
    expect_shape("labels", &[n], &[labels.len()])?;
    expect_shape("queries", &[queries.nrows(), d], queries.shape())?;
    let mut votes = vec![Vec::new(); queries.nrows()];
    for Plot { rows, features } in plots {
        let [n_needed, d_needed] = [(rows, n), (features, d)]
            .map(|(drawn, extent)| drawn.iter().map(|index| index + 1).max().unwrap_or(0).max(extent));
        expect_shape("x", &[n_needed, d_needed], x.shape())?;
        let drawn: Vec<usize> = rows.iter().map(|&row| labels[row]).collect();
        let tree = DecisionTree::grow(x.select(Axis(0), rows).select(Axis(1), features).view(), &drawn, max_depth)?;
        for (votes, query) in votes.iter_mut().zip(queries.select(Axis(1), features).rows()) {
            votes.push(tree.predict(query));
        }
    }
    votes.into_iter().map(|votes| majority_vote(votes).ok_or(Error::Empty { name: "plots" })).collect()
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn check(plots: &[(&[usize], &[usize])], expected: Result<Vec<usize>, Error>) {
        let x = array![[0.0, 3.0], [1.0, 2.0], [2.0, 1.0], [3.0, 0.0]];
        let plots: Vec<Plot> =
            plots.iter().map(|(rows, features)| Plot { rows: rows.to_vec(), features: features.to_vec() }).collect();
        let queries = array![[0.0, 0.0], [3.0, 0.0]];
        assert_eq!(random_forest(x.view(), &[0, 0, 1, 1], &plots, queries.view(), 2), expected, "{plots:?}");
    }

    #[test]
    fn each_tree_has_one_vote() {
        let all = [0, 1, 2, 3];
        check(&[(&all, &[0])], Ok(vec![0, 1]));
        check(&[(&all, &[0]), (&all, &[1]), (&all, &[1])], Ok(vec![1, 1]));
        check(&[(&all, &[0]), (&all, &[1])], Ok(vec![0, 1]));
        check(&[(&[0, 0], &[1]), (&[3], &[0, 1]), (&[3], &[1, 0])], Ok(vec![1, 1]));
    }

    #[test]
    fn refuses_rows_and_features_that_are_not_there() {
        check(&[(&[4], &[0])], Err(Error::Shape { name: "x", expected: vec![5, 2], found: vec![4, 2] }));
        check(&[(&[0], &[2])], Err(Error::Shape { name: "x", expected: vec![4, 3], found: vec![4, 2] }));
        check(&[], Err(Error::Empty { name: "plots" }));
    }
}
