//! The optimiser Adam.

use ndarray::{Array1, ArrayView1, ArrayView2};

use crate::Error;

/// What Adam is told beside gradients.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AdamSettings {
    /// How far a step goes, η.
    pub learning_rate: f64,
    /// How much of the average gradient is kept each step, β₁.
    pub beta1: f64,
    /// How much of the average square is kept each step, β₂.
    pub beta2: f64,
    /// Keeps the division finite, ε.
    pub eps: f64,
}

/// Parameters after a step of Adam for each gradient, the averages beginning at zero.
///
/// In step i, from 1: `m ← β₁ m + (1 − β₁) g`, `v ← β₂ v + (1 − β₂) g²`, `θ ← θ − η m̂ / (√v̂ + ε)`, with `m̂ = m / (1 − β₁ⁱ)` and `v̂ = v / (1 − β₂ⁱ)`.
///
/// Shapes: `parameters` (d), `gradients` (t, d), one row a step → (d).
/// Edge: no gradients leave the parameters; a gradient of zero from the start leaves its parameter if `eps` is positive, and gives NaN if it is 0.
/// Errors: [`Error::Shape`] if the numbers of parameters differ.
/// Source: Kingma, Ba, *Adam: A Method for Stochastic Optimization* (2015), algorithm 1.
///
/// ```
/// use kernels::AdamSettings;
/// use ndarray::array;
/// let settings = AdamSettings { learning_rate: 0.5, beta1: 0.5, beta2: 0.5, eps: 0.0 };
/// // The first step is η in the direction of the sign, however large the gradient.
/// assert_eq!(kernels::adam(array![1.0, 1.0].view(), array![[8.0, -0.25]].view(), settings)?, array![0.5, 1.5]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn adam(
    parameters: ArrayView1<'_, f64>,
    gradients: ArrayView2<'_, f64>,
    settings: AdamSettings,
) -> Result<Array1<f64>, Error> {
    let (t, d) = gradients.dim();
    if parameters.len() != d {
        return Err(Error::Shape { name: "gradients", expected: vec![t, parameters.len()], found: vec![t, d] });
    }
    let AdamSettings { learning_rate, beta1, beta2, eps } = settings;
    let mut theta = parameters.to_owned();
    let (mut m, mut v) = (vec![0.0; d], vec![0.0; d]);
    let (mut power1, mut power2) = (1.0, 1.0);
    for gradient in gradients.rows() {
        power1 *= beta1;
        power2 *= beta2;
        for (j, g) in gradient.iter().enumerate() {
            m[j] = beta1 * m[j] + (1.0 - beta1) * g;
            v[j] = beta2 * v[j] + (1.0 - beta2) * g * g;
            let (m_hat, v_hat) = (m[j] / (1.0 - power1), v[j] / (1.0 - power2));
            theta[j] -= learning_rate * m_hat / (v_hat.sqrt() + eps);
        }
    }
    Ok(theta)
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, array};

    use super::*;

    fn check(gradients: Array2<f64>, eps: f64, expected: Array1<f64>) {
        let settings = AdamSettings { learning_rate: 1.0, beta1: 0.5, beta2: 0.75, eps };
        assert_eq!(adam(array![1.0].view(), gradients.view(), settings), Ok(expected));
    }

    #[test]
    fn takes_the_first_step_by_the_sign() {
        check(Array2::zeros((0, 1)), 0.0, array![1.0]);
        check(array![[4.0]], 0.0, array![0.0]);
        check(array![[4.0]], 4.0, array![0.5]);
    }

    #[test]
    fn remembers_what_came_before() {
        // m = 2, then 1 over 1 − 1/4; v = 4, then 3 over 1 − 9/16: the second step is (4/3) / √(48/7).
        let second = (4.0 / 3.0) / (48.0_f64 / 7.0).sqrt();
        check(array![[4.0], [0.0]], 0.0, array![-second]);
    }
}
