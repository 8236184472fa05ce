//! How deep a classification tree can be grown before rounding decides which split is taken.

use kernels::Split;
use ndarray::{ArrayView2, Axis};

/// Purities of 100 samples that differ at all differ by 16 / 100⁴.
const GAP: f64 = 1e-9;

/// How many samples of each class a side has.
type Counts = Vec<usize>;

/// The largest depth up to `max_depth` at which all who weigh splits by Gini impurity grow the same tree, in whatever order they add.
///
/// Splits may be equally good where the formulas have the same terms, or terms without rounding.
pub fn clear_depth(x: ArrayView2<'_, f64>, labels: &[usize], max_depth: usize) -> usize {
    if max_depth == 0 || labels.windows(2).all(|pair| pair[0] == pair[1]) {
        return max_depth;
    }
    let splits = candidates(x, labels);
    let highest = splits.iter().map(|(_, sides)| purity(sides)).fold(0.0, f64::max);
    let mut near = splits.iter().filter(|(_, sides)| purity(sides) > highest - GAP);
    let Some((split, sides)) = near.next() else { return max_depth };
    if !near.all(|(_, others)| ties_exactly(sides, others)) {
        return 0;
    }
    let depths = [true, false].map(|is_left| {
        let rows: Vec<usize> = (0..labels.len()).filter(|&row| split.is_left(x.row(row)) == is_left).collect();
        let side: Vec<usize> = rows.iter().map(|&row| labels[row]).collect();
        1 + clear_depth(x.select(Axis(0), &rows).view(), &side, max_depth - 1)
    });
    depths[0].min(depths[1])
}

/// Every split half-way between two values, by feature and then by threshold, with the counts of its sides.
fn candidates(x: ArrayView2<'_, f64>, labels: &[usize]) -> Vec<(Split, [Counts; 2])> {
    let n_classes = labels.iter().max().map_or(0, |class| class + 1);
    let mut found = Vec::new();
    for (feature, column) in x.columns().into_iter().enumerate() {
        let mut values = column.to_vec();
        values.sort_by(f64::total_cmp);
        values.dedup();
        for pair in values.windows(2) {
            let split = Split { feature, threshold: (pair[0] + pair[1]) / 2.0 };
            let mut sides = [vec![0; n_classes], vec![0; n_classes]];
            for (row, &label) in x.rows().into_iter().zip(labels) {
                sides[usize::from(!split.is_left(row))][label] += 1;
            }
            found.push((split, sides));
        }
    }
    found
}

/// `Σ_c l_c² / n_l + Σ_c r_c² / n_r`: the number of samples less that times the impurity.
fn purity(sides: &[Counts; 2]) -> f64 {
    sides.iter().map(|side| squares(side) as f64 / side.iter().sum::<usize>() as f64).sum()
}

fn squares(counts: &[usize]) -> usize {
    counts.iter().map(|count| count * count).sum()
}

/// Whether two splits as good as each other are so for everyone: the same counts on the same sides, or quotients by powers of two, which are exact.
fn ties_exactly(one: &[Counts; 2], other: &[Counts; 2]) -> bool {
    let terms = |sides: &[Counts; 2]| {
        let mut terms = [&sides[0], &sides[1]].map(|side| (side.iter().sum::<usize>(), squares(side)));
        terms.sort_unstable();
        terms
    };
    let (terms_of_one, terms_of_other) = (terms(one), terms(other));
    let is_exact = terms_of_one.iter().all(|(n, _)| n.is_power_of_two());
    one == other || is_exact && terms_of_one == terms_of_other
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, array};

    use super::*;

    fn check(x: &Array2<f64>, labels: &[usize], expected: usize) {
        assert_eq!(clear_depth(x.view(), labels, 3), expected, "{x} {labels:?}");
    }

    #[test]
    fn lets_splits_be_equal_where_all_is_exact() {
        let line = array![[1.0], [2.0], [3.0], [4.0], [5.0]];
        check(&line, &[0, 0, 0, 1, 1], 3);
        // One beside two, from either end.
        check(&line.slice_move(ndarray::s![..3, ..]), &[1, 0, 1], 3);
        check(&array![[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]], &[0, 1, 1, 0], 3);
    }

    #[test]
    fn stops_where_rounding_decides() {
        // Two zeros beside two thirds, from either end.
        check(&array![[1.0], [2.0], [3.0], [4.0], [5.0]], &[0, 0, 1, 0, 0], 0);
        // The same below a split that is clear.
        let below: Array2<f64> = Array2::from_shape_fn((11, 1), |(i, _)| i as f64);
        check(&below, &[0, 0, 1, 0, 0, 2, 2, 2, 2, 2, 2], 1);
    }
}
