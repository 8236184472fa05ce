//! Layer normalisation.

use ndarray::{Array2, ArrayView1, ArrayView2};

use crate::Error;

/// Each row brought to mean 0 and variance 1 over its features, then scaled by `gamma` and shifted by `beta`.
///
/// `yᵢⱼ = γⱼ (xᵢⱼ − μᵢ) / √(σᵢ² + ε) + βⱼ`, with `μᵢ` the mean of row i and `σᵢ²` the mean of its squared deviations. Two passes: the deviations are taken before they are squared, so rows far from zero keep their digits.
///
/// Shapes: `x` (b, d), `gamma` (d), `beta` (d) → (b, d).
/// Edge: a constant row gives `beta` if `eps` is positive, NaN if it is 0.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Empty`] if there is no feature.
/// Source: Ba, Kiros, Hinton, *Layer Normalization* (2016), §3.
///
/// ```
/// use ndarray::array;
/// let y = kernels::layer_norm(array![[2.0, 6.0]].view(), array![1.0, 2.0].view(), array![0.0, 3.0].view(), 0.0)?;
/// assert_eq!(y, array![[-1.0, 5.0]]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn layer_norm(
    x: ArrayView2<'_, f64>,
    gamma: ArrayView1<'_, f64>,
    beta: ArrayView1<'_, f64>,
    eps: f64,
) -> Result<Array2<f64>, Error> {
    let d = x.ncols();
    for (name, parameter) in [("gamma", gamma), ("beta", beta)] {
        if parameter.len() != d {
            return Err(Error::Shape { name, expected: vec![d], found: vec![parameter.len()] });
        }
    }
    if d == 0 {
        return Err(Error::Empty { name: "x" });
    }
    let mut y = x.to_owned();
    for mut row in y.rows_mut() {
        let mean = row.iter().sum::<f64>() / d as f64;
        row -= mean;
        let variance = row.iter().map(|x| x * x).sum::<f64>() / d as f64;
        row /= (variance + eps).sqrt();
        row *= &gamma;
        row += &beta;
    }
    Ok(y)
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn keeps_its_digits_far_from_zero() {
        let x = array![[1e7 - 1.0, 1e7 + 1.0], [-1.0, 1.0]];
        let y = layer_norm(x.view(), array![1.0, 1.0].view(), array![0.0, 0.0].view(), 0.0);
        assert_eq!(y, Ok(array![[-1.0, 1.0], [-1.0, 1.0]]));
    }

    #[test]
    fn leaves_beta_of_a_constant_row() {
        let y = layer_norm(array![[3.0, 3.0]].view(), array![1.0, 1.0].view(), array![5.0, 6.0].view(), 0.1);
        assert_eq!(y, Ok(array![[5.0, 6.0]]));
    }
}
