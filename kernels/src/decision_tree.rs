//! Classification trees, grown by Gini impurity.

use ndarray::{ArrayView1, ArrayView2, Axis};

use crate::error::expect_shape;
use crate::{Error, Split, best_gini_split, majority_vote};

/// A binary tree of questions.
#[derive(Clone, Debug, PartialEq)]
pub enum DecisionTree {
    /// The class of whoever comes here.
    Leaf(usize),
    /// A question, and where the answers lead: left, right.
    Branch(Split, Box<[DecisionTree; 2]>),
}

impl DecisionTree {
    /// The tree that samples grow, of at most `max_depth` questions one after the other.
    ///
    /// A node asks the question of [`best_gini_split`], also if nothing is gained by it. It is a leaf if no question may follow, if its samples are of one class, or if no feature parts them, and then has the class of [`majority_vote`].
    ///
    /// Shapes: `x` (n, d), `labels` (n). O(d n log n) time a level.
    /// Errors: [`Error::Empty`] without samples; as [`best_gini_split`].
    /// Source: Breiman, Friedman, Olshen, Stone, *Classification and Regression Trees* (1984), §2.
    ///
    /// ```
    /// use kernels::DecisionTree;
    /// use ndarray::array;
    /// let tree = DecisionTree::grow(array![[1.0], [2.0], [4.0]].view(), &[0, 0, 1], 1)?;
    /// assert_eq!(tree.predict(array![3.5].view()), 1);
    /// # Ok::<(), kernels::Error>(())
    /// ```
    pub fn grow(x: ArrayView2<'_, f64>, labels: &[usize], max_depth: usize) -> Result<DecisionTree, Error> {
        let class = majority_vote(labels.iter().copied()).ok_or(Error::Empty { name: "labels" })?;
        let is_done = max_depth == 0 || labels.iter().all(|label| *label == class);
        let split = best_gini_split(x, labels)?.filter(|_| !is_done);
        let Some(split) = split else { return Ok(DecisionTree::Leaf(class)) };
        let grow_side = |is_left: bool| {
            let rows: Vec<usize> = (0..labels.len()).filter(|&row| split.is_left(x.row(row)) == is_left).collect();
            let side: Vec<usize> = rows.iter().map(|&row| labels[row]).collect();
            DecisionTree::grow(x.select(Axis(0), &rows).view(), &side, max_depth - 1)
        };
        Ok(DecisionTree::Branch(split, Box::new([grow_side(true)?, grow_side(false)?])))
    }

    /// The class of the leaf that `sample` comes to. Shape: (d), with d above every feature asked for.
    pub fn predict(&self, sample: ArrayView1<'_, f64>) -> usize {
        match self {
            DecisionTree::Leaf(class) => *class,
            DecisionTree::Branch(split, sides) => sides[usize::from(!split.is_left(sample))].predict(sample),
        }
    }
}

/// The classes that a tree grown on `x` and `labels` predicts for `queries`.
///
/// Shapes: `x` (n, d), `labels` (n), `queries` (m, d) → (m).
/// Edge and errors: as [`DecisionTree::grow`], and [`Error::Shape`] if the numbers of features differ.
///
/// ```
/// use ndarray::array;
/// let x = array![[1.0], [2.0], [4.0]];
/// assert_eq!(kernels::decision_tree(x.view(), &[0, 0, 1], array![[3.0], [3.5]].view(), 1), Ok(vec![0, 1]));
/// ```
pub fn decision_tree(
    x: ArrayView2<'_, f64>,
    labels: &[usize],
    queries: ArrayView2<'_, f64>,
    max_depth: usize,
) -> Result<Vec<usize>, Error> {
    expect_shape("queries", &[queries.nrows(), x.ncols()], queries.shape())?;
    let tree = DecisionTree::grow(x, labels, max_depth)?;
    Ok(queries.rows().into_iter().map(|query| tree.predict(query)).collect())
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn check(labels: [usize; 4], max_depth: usize, expected: [usize; 4]) {
        let x = array![[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]];
        let found = decision_tree(x.view(), &labels, x.view(), max_depth);
        assert_eq!(found.as_deref(), Ok(&expected[..]), "{labels:?}, depth {max_depth}");
    }

    #[test]
    fn asks_as_often_as_it_may() {
        check([0, 1, 2, 2], 0, [2; 4]);
        check([0, 1, 2, 2], 1, [0, 0, 2, 2]);
        check([0, 1, 2, 2], 2, [0, 1, 2, 2]);
        check([0, 1, 2, 2], 9, [0, 1, 2, 2]);
    }

    #[test]
    fn asks_also_where_nothing_is_gained() {
        check([0, 1, 1, 0], 1, [0; 4]);
        check([0, 1, 1, 0], 2, [0, 1, 1, 0]);
    }

    #[test]
    fn is_a_leaf_where_no_feature_parts() {
        let x = array![[5.0], [5.0], [5.0]];
        assert_eq!(DecisionTree::grow(x.view(), &[0, 1, 1], 3), Ok(DecisionTree::Leaf(1)));
        assert_eq!(DecisionTree::grow(x.view(), &[], 3), Err(Error::Empty { name: "labels" }));
    }
}
