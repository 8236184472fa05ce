//! Non-maximum suppression of boxes.

use ndarray::{ArrayView1, ArrayView2};

use crate::Error;

/// The boxes that are left when each, from the highest score downwards, drops those that overlap it too much.
///
/// A box is kept unless its intersection over union with one kept before is **more** than `threshold`. Boxes that were dropped drop none.
///
/// Shapes: `boxes` (n, 4), left, top, right, bottom; `scores` (n) → at most n indices, by falling score.
/// Edge: of equal scores the smaller index goes first; boxes that only touch have overlap 0.
/// Errors: [`Error::Shape`] if a box has not four sides or the lengths differ; [`Error::Nan`] if a score is NaN.
/// Source: Girshick et al., *Rich feature hierarchies for accurate object detection*, CVPR (2014), §2.2.
///
/// ```
/// use ndarray::array;
/// let boxes = array![[0.0, 0.0, 2.0, 2.0], [0.0, 0.0, 2.0, 3.0], [5.0, 5.0, 6.0, 6.0]];
/// let kept = kernels::non_max_suppression(boxes.view(), array![0.5, 0.75, 0.25].view(), 0.5)?;
/// assert_eq!(kept, [1, 2]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn non_max_suppression(
    boxes: ArrayView2<'_, f64>,
    scores: ArrayView1<'_, f64>,
    threshold: f64,
) -> Result<Vec<usize>, Error> {
    let n = scores.len();
    if boxes.dim() != (n, 4) {
        return Err(Error::Shape { name: "boxes", expected: vec![n, 4], found: boxes.shape().to_vec() });
    }
    if let Some(index) = scores.iter().position(|score| score.is_nan()) {
        return Err(Error::Nan { name: "scores", index });
    }
    let mut order: Vec<usize> = (0..n).collect();
    // Stable, so that equal scores stay in the order of their indices.
    order.sort_by(|&i, &j| scores[j].total_cmp(&scores[i]));
    let mut kept: Vec<usize> = Vec::new();
    for i in order {
        if kept.iter().all(|&j| overlap(boxes.row(i), boxes.row(j)) <= threshold) {
            kept.push(i);
        }
    }
    Ok(kept)
}

/// Intersection over union of two boxes with positive areas.
fn overlap(a: ArrayView1<'_, f64>, b: ArrayView1<'_, f64>) -> f64 {
    let side = |low: usize| (a[low + 2].min(b[low + 2]) - a[low].max(b[low])).max(0.0);
    let area = |x: ArrayView1<'_, f64>| (x[2] - x[0]) * (x[3] - x[1]);
    let intersection = side(0) * side(1);
    intersection / (area(a) + area(b) - intersection)
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, array};

    use super::*;

    /// Boxes one high on a line, by their left and right ends; the first scores highest.
    fn check(ends: &[[f64; 2]], threshold: f64, expected: &[usize]) {
        let n = ends.len();
        let boxes = Array2::from_shape_fn((n, 4), |(i, side)| [ends[i][0], 0.0, ends[i][1], 1.0][side]);
        let scores = (0..n).map(|i| -(i as f64)).collect();
        let kept = non_max_suppression(boxes.view(), ndarray::Array1::from_vec(scores).view(), threshold);
        assert_eq!(kept, Ok(expected.to_vec()), "{ends:?}");
    }

    #[test]
    fn drops_only_what_overlaps_more() {
        check(&[[0.0, 2.0], [0.0, 4.0]], 0.5, &[0, 1]);
        check(&[[0.0, 2.0], [0.0, 4.0]], 0.25, &[0]);
        check(&[[0.0, 2.0], [2.0, 4.0], [5.0, 6.0]], 0.0, &[0, 1, 2]);
    }

    #[test]
    fn lets_dropped_boxes_drop_none() {
        check(&[[0.0, 4.0], [1.0, 5.0], [2.0, 6.0]], 0.5, &[0, 2]);
    }

    #[test]
    fn takes_equal_scores_in_order() {
        let boxes = array![[0.0, 0.0, 1.0, 1.0], [0.0, 0.0, 1.0, 1.0]];
        assert_eq!(non_max_suppression(boxes.view(), array![0.0, -0.0].view(), 0.5), Ok(vec![0]));
        let nan = non_max_suppression(boxes.view(), array![0.0, f64::NAN].view(), 0.5);
        assert_eq!(nan, Err(Error::Nan { name: "scores", index: 1 }));
    }
}
