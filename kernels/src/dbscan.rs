//! Clusters as regions of high density.

use std::collections::VecDeque;

use ndarray::{ArrayView1, ArrayView2};

/// The cluster of each point, counted from 0, or `None` for noise.
///
/// A **core** point has at least `min_points` points, itself among them, within the distance `eps`. Core points within `eps` of each other are in one cluster; another point within `eps` of a core point is on its cluster's border, of several clusters that of the one found first. Clusters are found in the order of their first core points.
///
/// Shapes: `x` (n, d) → (n). O(n² d) time.
/// Edge: distances equal to `eps` count; without core points everything is noise.
/// Source: Ester, Kriegel, Sander, Xu, *A density-based algorithm for discovering clusters in large spatial databases with noise*, KDD (1996).
///
/// ```
/// let x = ndarray::array![[0.0], [1.0], [2.0], [9.0]];
/// assert_eq!(kernels::dbscan(x.view(), 1.0, 3), [Some(0), Some(0), Some(0), None]);
/// ```
pub fn dbscan(x: ArrayView2<'_, f64>, eps: f64, min_points: usize) -> Vec<Option<usize>> {
    let squared = |a: ArrayView1<'_, f64>, b: ArrayView1<'_, f64>| -> f64 {
        a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
    };
    let n = x.nrows();
    let near: Vec<Vec<usize>> =
        (0..n).map(|i| (0..n).filter(|&j| squared(x.row(i), x.row(j)) <= eps * eps).collect()).collect();
    let is_core = |i: usize| near[i].len() >= min_points;
    let mut labels = vec![None; n];
    let mut n_clusters = 0;
    for first in 0..n {
        if !is_core(first) || labels[first].is_some() {
            continue;
        }
        labels[first] = Some(n_clusters);
        let mut queue = VecDeque::from([first]);
        while let Some(i) = queue.pop_front() {
            for &j in &near[i] {
                if labels[j].is_none() {
                    labels[j] = Some(n_clusters);
                    // The border belongs to the cluster, and does not lead further.
                    if is_core(j) {
                        queue.push_back(j);
                    }
                }
            }
        }
        n_clusters += 1;
    }
    labels
}

#[cfg(test)]
mod tests {
    use ndarray::Array2;

    use super::*;

    /// Points on a line; −1 stands for noise.
    fn check(x: &[f64], eps: f64, min_points: usize, expected: &[i64]) {
        let found = dbscan(Array2::from_shape_fn((x.len(), 1), |(i, _)| x[i]).view(), eps, min_points);
        let found: Vec<i64> = found.iter().map(|label| label.map_or(-1, |label| label as i64)).collect();
        assert_eq!(found, expected, "{x:?}");
    }

    #[test]
    fn follows_core_points() {
        check(&[0.0, 1.0, 2.0, 3.0, 7.0, 8.0, 9.0], 1.0, 3, &[0, 0, 0, 0, 1, 1, 1]);
        check(&[5.0], 1.0, 1, &[0]);
        check(&[5.0, 6.0], 1.0, 3, &[-1, -1]);
        check(&[], 1.0, 1, &[]);
    }

    #[test]
    fn does_not_cross_a_border() {
        // The point at 0 is near one core point of each side, and has two neighbours only.
        check(&[0.0, -3.0, -4.0, -5.0, -4.5, 3.0, 4.0, 5.0, 4.5], 3.0, 4, &[0, 0, 0, 0, 0, 1, 1, 1, 1]);
    }

    #[test]
    fn gives_a_shared_border_to_the_first_cluster() {
        check(&[3.0, 4.0, 5.0, 4.5, 0.0, -3.0, -4.0, -5.0, -4.5], 3.0, 4, &[0, 0, 0, 0, 0, 1, 1, 1, 1]);
    }
}
