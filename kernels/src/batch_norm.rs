//! Batch normalisation, as trained and as used.

use ndarray::{Array1, Array2, ArrayView1, ArrayView2};

use crate::Error;

/// Mean and variance of each feature over a batch.
///
/// `μⱼ = Σᵢ xᵢⱼ / b` and `σⱼ² = Σᵢ (xᵢⱼ − μⱼ)² / b`, in two passes.
///
/// Shapes: `x` (b, d) → (d) and (d).
/// Edge: one sample has variance 0.
/// Errors: [`Error::Empty`] if there is no sample.
/// Source: Ioffe, Szegedy, *Batch Normalization* (2015), algorithm 1.
///
/// ```
/// use ndarray::array;
/// let found = kernels::batch_statistics(array![[1.0], [5.0]].view())?;
/// assert_eq!(found, (array![3.0], array![4.0]));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn batch_statistics(x: ArrayView2<'_, f64>) -> Result<(Array1<f64>, Array1<f64>), Error> {
    let b = x.nrows();
    if b == 0 {
        return Err(Error::Empty { name: "x" });
    }
    let over_batch = |term: &dyn Fn(usize, f64) -> f64| {
        Array1::from_shape_fn(x.ncols(), |j| x.column(j).iter().map(|x| term(j, *x)).sum::<f64>() / b as f64)
    };
    let mean = over_batch(&|_, x| x);
    let variance = over_batch(&|j, x| (x - mean[j]) * (x - mean[j]));
    Ok((mean, variance))
}

/// Features normalised by a mean and a variance, then scaled and shifted.
///
/// `yᵢⱼ = γⱼ (xᵢⱼ − μⱼ) / √(σⱼ² + ε) + βⱼ`. In training μ and σ² are those of the batch, see [`batch_statistics`]; afterwards running averages.
///
/// Shapes: `x` (b, d), `mean`, `variance`, `gamma`, `beta` (d) → (b, d).
/// Edge: a feature equal to its mean gives `beta` if `variance + eps` is positive, NaN if it is 0.
/// Errors: [`Error::Shape`] if a length differs from d.
/// Source: Ioffe, Szegedy, *Batch Normalization* (2015), algorithms 1 and 2.
///
/// ```
/// use ndarray::array;
/// let (one, zero) = (array![1.0], array![0.0]);
/// let x = array![[5.0]];
/// let y = kernels::batch_norm(x.view(), array![3.0].view(), array![4.0].view(), one.view(), zero.view(), 0.0)?;
/// assert_eq!(y, array![[1.0]]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn batch_norm(
    x: ArrayView2<'_, f64>,
    mean: ArrayView1<'_, f64>,
    variance: ArrayView1<'_, f64>,
    gamma: ArrayView1<'_, f64>,
    beta: ArrayView1<'_, f64>,
    eps: f64,
) -> Result<Array2<f64>, Error> {
    let d = x.ncols();
    for (name, parameter) in [("mean", mean), ("variance", variance), ("gamma", gamma), ("beta", beta)] {
        if parameter.len() != d {
            return Err(Error::Shape { name, expected: vec![d], found: vec![parameter.len()] });
        }
    }
    Ok(Array2::from_shape_fn(x.dim(), |(i, j)| gamma[j] * (x[[i, j]] - mean[j]) / (variance[j] + eps).sqrt() + beta[j]))
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn keeps_its_digits_far_from_zero() {
        let found = batch_statistics(array![[1e7 - 1.0, 2.0], [1e7 + 1.0, 2.0]].view());
        assert_eq!(found, Ok((array![1e7, 2.0], array![1.0, 0.0])));
    }

    #[test]
    fn normalises_each_feature_by_its_own() {
        let x = array![[1.0, 10.0], [5.0, 30.0]];
        let (mean, variance) = batch_statistics(x.view()).unwrap();
        let y =
            batch_norm(x.view(), mean.view(), variance.view(), array![1.0, 2.0].view(), array![0.0, 3.0].view(), 0.0);
        assert_eq!(y, Ok(array![[-1.0, 1.0], [1.0, 5.0]]));
    }
}
