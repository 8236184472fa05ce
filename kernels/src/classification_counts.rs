//! How predicted classes meet the true ones, and the metrics that follow.

use ndarray::{Array1, Array2, ArrayView2};

use crate::Error;

/// How often each class is predicted for each: the confusion matrix.
///
/// `Cᵢⱼ` is the number of samples of class i that are predicted as class j.
///
/// Shapes: `y_true`, `y_pred` (n), classes below `k` → (k, k).
/// Edge: no samples give zeros.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Class`] if a class is not below `k`.
/// Source: Fawcett, *An introduction to ROC analysis*, Pattern Recognition Letters 27 (2006), §2.
///
/// ```
/// use ndarray::array;
/// assert_eq!(kernels::confusion_matrix(&[0, 0, 1], &[0, 1, 1], 2)?, array![[1, 1], [0, 1]]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn confusion_matrix(y_true: &[usize], y_pred: &[usize], k: usize) -> Result<Array2<i64>, Error> {
    if y_true.len() != y_pred.len() {
        return Err(Error::Shape { name: "y_pred", expected: vec![y_true.len()], found: vec![y_pred.len()] });
    }
    let mut counts = Array2::zeros((k, k));
    for (index, (&truth, &prediction)) in y_true.iter().zip(y_pred).enumerate() {
        let Some(count) = counts.get_mut([truth, prediction]) else {
            return Err(Error::Class { index, class: truth.max(prediction), k });
        };
        *count += 1;
    }
    Ok(counts)
}

/// Precision, recall and F1 of each class, from a confusion matrix.
///
/// `Pⱼ = Cⱼⱼ / Σᵢ Cᵢⱼ`, `Rⱼ = Cⱼⱼ / Σᵢ Cⱼᵢ`, `Fⱼ = 2 Cⱼⱼ / (Σᵢ Cᵢⱼ + Σᵢ Cⱼᵢ)`, the harmonic mean of the two.
///
/// Shapes: `confusion` (k, k), rows true and columns predicted → (k) each.
/// Edge: 0 / 0 is 0: the precision of a class never predicted, the recall of a class that does not occur.
/// Errors: [`Error::Shape`] if the matrix is not square.
/// Source: van Rijsbergen, *Information Retrieval*, 2nd edition (1979), chapter 7.
///
/// ```
/// use ndarray::array;
/// let [precision, recall, f1] = kernels::precision_recall_f1(array![[1, 3], [0, 4]].view())?;
/// assert_eq!((precision[0], recall[0], f1[0]), (1.0, 0.25, 0.4));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn precision_recall_f1(confusion: ArrayView2<'_, i64>) -> Result<[Array1<f64>; 3], Error> {
    let k = confusion.nrows();
    if confusion.ncols() != k {
        return Err(Error::Shape { name: "confusion", expected: vec![k, k], found: confusion.shape().to_vec() });
    }
    let share = |part: i64, whole: i64| if whole == 0 { 0.0 } else { part as f64 / whole as f64 };
    let of_each = |metric: &dyn Fn(i64, i64, i64) -> f64| {
        Array1::from_shape_fn(k, |j| metric(confusion[[j, j]], confusion.column(j).sum(), confusion.row(j).sum()))
    };
    Ok([
        of_each(&|right, predicted, _| share(right, predicted)),
        of_each(&|right, _, actual| share(right, actual)),
        of_each(&|right, predicted, actual| share(2 * right, predicted + actual)),
    ])
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn has_true_classes_in_rows() {
        assert_eq!(confusion_matrix(&[0, 0, 2], &[1, 1, 0], 3), Ok(array![[0, 2, 0], [0, 0, 0], [1, 0, 0]]));
        assert_eq!(confusion_matrix(&[0, 1], &[0, 5], 2), Err(Error::Class { index: 1, class: 5, k: 2 }));
    }

    #[test]
    fn takes_nothing_of_nothing_for_zero() {
        // Class 0 is never predicted, class 1 does not occur, class 2 neither.
        let [precision, recall, f1] = precision_recall_f1(array![[0, 2, 0], [0, 0, 0], [0, 0, 0]].view()).unwrap();
        assert_eq!((precision.sum(), recall.sum(), f1.sum()), (0.0, 0.0, 0.0));
    }
}
