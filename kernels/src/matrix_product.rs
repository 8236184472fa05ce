//! The product of two matrices.

use ndarray::{Array2, ArrayView2};

/// `X Y`, each element summed in index order, so that the bits are the same on every target; `dot` sums in blocks that depend on it.
///
/// Shapes: (n, k) and (k, m) → (n, m); the caller has made sure that they fit.
pub(crate) fn matrix_product(x: ArrayView2<'_, f64>, y: ArrayView2<'_, f64>) -> Array2<f64> {
    let ((n, inner), (_, m)) = (x.dim(), y.dim());
    Array2::from_shape_fn((n, m), |(i, j)| (0..inner).map(|k| x[[i, k]] * y[[k, j]]).sum())
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn multiplies_rows_by_columns() {
        let found = matrix_product(array![[1.0, 2.0]].view(), array![[3.0, 5.0], [10.0, 0.0]].view());
        assert_eq!(found, array![[23.0, 5.0]]);
    }
}
