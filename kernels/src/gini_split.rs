//! The best binary split of labelled samples by one feature.

use ndarray::{ArrayView1, ArrayView2};

use crate::Error;

/// A question to samples: is this feature at most the threshold?
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Split {
    /// The feature, from 0.
    pub feature: usize,
    /// Samples up to and including it go left.
    pub threshold: f64,
}

impl Split {
    /// Whether `sample` goes left. Shape: (d), with d above the feature.
    pub fn is_left(&self, sample: ArrayView1<'_, f64>) -> bool {
        sample[self.feature] <= self.threshold
    }
}

/// The split with the lowest Gini impurity of its two sides, weighted by their samples; the first such, with the threshold half-way between two values. `None` if no feature has two different values.
///
/// Impurity of n samples with counts `c_l` of their classes: `1 − Σ_l (c_l / n)²`. Along a sorted feature, moving one sample to the left changes two counts, so each feature costs its sorting.
///
/// Shapes: `x` (n, d), `labels` (n). O(d n log n) time.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Nan`] if `x` has NaN, by its place in C order.
/// Source: Breiman, Friedman, Olshen, Stone, *Classification and Regression Trees* (1984), §4.
///
/// ```
/// use kernels::{Split, best_gini_split};
/// let found = best_gini_split(ndarray::array![[1.0], [2.0], [4.0]].view(), &[0, 0, 1])?;
/// assert_eq!(found, Some(Split { feature: 0, threshold: 3.0 }));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn best_gini_split(x: ArrayView2<'_, f64>, labels: &[usize]) -> Result<Option<Split>, Error> {
    let (n, d) = x.dim();
    if labels.len() != n {
        return Err(Error::Shape { name: "labels", expected: vec![n], found: vec![labels.len()] });
    }
    if let Some(index) = x.iter().position(|value| value.is_nan()) {
        return Err(Error::Nan { name: "x", index });
    }
    let mut best: Option<(f64, Split)> = None;
    for feature in 0..d {
        let mut samples: Vec<(f64, usize)> = x.column(feature).iter().copied().zip(labels.iter().copied()).collect();
        samples.sort_by(|x, y| x.0.total_cmp(&y.0));
        let mut left = Counts::of(&[], labels);
        let mut right = Counts::of(labels, labels);
        for pair in samples.windows(2) {
            let [(value, label), (next, _)] = [pair[0], pair[1]];
            left.add(label);
            right.remove(label);
            let impurity = left.impurity() + right.impurity();
            if value < next && best.is_none_or(|(lowest, _)| impurity < lowest) {
                best = Some((impurity, Split { feature, threshold: value + (next - value) / 2.0 }));
            }
        }
    }
    Ok(best.map(|(_, split)| split))
}

/// The Gini impurity of the two sides of a split, weighted by their shares of the samples. `None` if a side is empty or there is no such feature.
///
/// Shapes: `x` (n, d), `labels` (n) → a number in [0, 1).
///
/// ```
/// use kernels::{Split, gini_impurity};
/// let split = Split { feature: 0, threshold: 1.0 };
/// assert_eq!(gini_impurity(ndarray::array![[1.0], [2.0], [4.0]].view(), &[0, 0, 1], split), Some(1.0 / 3.0));
/// ```
pub fn gini_impurity(x: ArrayView2<'_, f64>, labels: &[usize], split: Split) -> Option<f64> {
    if split.feature >= x.ncols() {
        return None;
    }
    let column = x.column(split.feature);
    let side = |is_left: bool| -> Vec<usize> {
        let samples = column.iter().zip(labels).filter(|(value, _)| (**value <= split.threshold) == is_left);
        samples.map(|(_, label)| *label).collect()
    };
    let sides = [true, false].map(|is_left| Counts::of(&side(is_left), labels));
    sides.iter().all(|side| side.n > 0).then(|| (sides[0].impurity() + sides[1].impurity()) / labels.len() as f64)
}

/// How many samples there are of each class, and the sum of the squares of that, in whole numbers.
struct Counts {
    of_class: Vec<u64>,
    n: u64,
    squares: u64,
}

impl Counts {
    /// Those of `labels`, with room for the classes among `all`.
    fn of(labels: &[usize], all: &[usize]) -> Counts {
        let n_classes = all.iter().max().map_or(0, |label| label + 1);
        let mut counts = Counts { of_class: vec![0; n_classes], n: 0, squares: 0 };
        labels.iter().for_each(|label| counts.add(*label));
        counts
    }

    fn add(&mut self, label: usize) {
        self.squares += 2 * self.of_class[label] + 1;
        self.of_class[label] += 1;
        self.n += 1;
    }

    fn remove(&mut self, label: usize) {
        self.of_class[label] -= 1;
        self.squares -= 2 * self.of_class[label] + 1;
        self.n -= 1;
    }

    /// The impurity times the number of samples.
    fn impurity(&self) -> f64 {
        if self.n == 0 { 0.0 } else { self.n as f64 - self.squares as f64 / self.n as f64 }
    }
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn check(x: ArrayView2<'_, f64>, labels: &[usize], expected: Option<(usize, f64)>) {
        let expected = expected.map(|(feature, threshold)| Split { feature, threshold });
        assert_eq!(best_gini_split(x, labels), Ok(expected), "{x}");
    }

    #[test]
    fn looks_at_every_feature() {
        check(array![[1.0, 5.0], [2.0, 9.0], [3.0, 6.0]].view(), &[0, 1, 0], Some((1, 7.5)));
    }

    #[test]
    fn never_parts_equal_values() {
        check(array![[1.0], [1.0], [2.0]].view(), &[0, 1, 1], Some((0, 1.5)));
        check(array![[1.0], [1.0]].view(), &[0, 1], None);
    }

    #[test]
    fn weighs_the_sides() {
        // One sample off each end is pure but leaves 4/9 of three behind; the middle leaves 1/2 of two.
        check(array![[1.0], [2.0], [3.0], [4.0]].view(), &[0, 1, 1, 0], Some((0, 1.5)));
        let middle = Split { feature: 0, threshold: 2.5 };
        assert_eq!(gini_impurity(array![[1.0], [2.0], [3.0], [4.0]].view(), &[0, 1, 1, 0], middle), Some(0.5));
    }

    #[test]
    fn knows_no_impurity_of_an_empty_side() {
        let x = array![[1.0], [2.0]];
        assert_eq!(gini_impurity(x.view(), &[0, 1], Split { feature: 0, threshold: 2.0 }), None);
        assert_eq!(gini_impurity(x.view(), &[0, 1], Split { feature: 1, threshold: 1.5 }), None);
        assert_eq!(gini_impurity(x.view(), &[0, 1], Split { feature: 0, threshold: f64::NAN }), None);
    }
}
