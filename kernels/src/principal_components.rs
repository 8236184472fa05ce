//! Principal components.

use ndarray::{Array1, Array2, ArrayView2, Axis};

use crate::{Error, symmetric_eigen};

/// The directions of largest variance, one a row, and the variances along them, from the largest to the smallest.
///
/// Eigenvectors and eigenvalues of the covariance `1/(n − 1) Σᵢ (xᵢ − x̄)(xᵢ − x̄)ᵀ`.
///
/// Shapes: `x` (n, d) → components (d, d), rows of unit length, and variances (d).
/// Edge: signs of components are arbitrary; with n ≤ d the last d − n + 1 variances are 0.
/// Errors: [`Error::Samples`] with fewer than two samples.
/// Source: Bishop, *Pattern Recognition and Machine Learning* (2006), §12.1.
///
/// ```
/// use ndarray::array;
/// let (_, variances) = kernels::principal_components(array![[-1.0, -1.0], [0.0, 0.0], [1.0, 1.0]].view())?;
/// assert!((variances[0] - 2.0).abs() < 1e-15 && variances[1].abs() < 1e-15);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn principal_components(x: ArrayView2<'_, f64>) -> Result<(Array2<f64>, Array1<f64>), Error> {
    let (n, d) = x.dim();
    let mean = x.mean_axis(Axis(0)).filter(|_| n > 1).ok_or(Error::Samples { needed: 2, found: n })?;
    let centred = &x - &mean;
    let covariance = Array2::from_shape_fn((d, d), |(i, j)| {
        centred.rows().into_iter().map(|row| row[i] * row[j]).sum::<f64>() / (n - 1) as f64
    });
    let (variances, vectors) = symmetric_eigen(covariance.view())?;
    Ok((vectors.reversed_axes().as_standard_layout().into_owned(), variances))
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn does_not_see_where_the_samples_lie() {
        let x = array![[13.0, 20.0], [7.0, 20.0], [10.0, 21.0], [10.0, 19.0]];
        let (components, variances) = principal_components(x.view()).unwrap();
        assert_eq!(components, array![[1.0, 0.0], [0.0, 1.0]]);
        assert_eq!(variances, array![6.0, 2.0 / 3.0]);
    }

    #[test]
    fn wants_two_samples() {
        let found = principal_components(array![[1.0, 2.0]].view());
        assert_eq!(found, Err(Error::Samples { needed: 2, found: 1 }));
    }
}
