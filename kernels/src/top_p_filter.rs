//! Nucleus filtering of a distribution before a token is drawn from it.

use ndarray::{Array1, ArrayView1};

use crate::Error;

/// The most probable tokens that hold at least the share `p`, their probabilities divided by their sum; all others 0.
///
/// By falling probability, tokens are kept until their sum reaches `p`; the one that reaches it is kept too, so there is always one.
///
/// Shapes: `probabilities` (k) → (k).
/// Edge: of equal probabilities the smaller index is kept first; `p` of 0 keeps the most probable token, and a sum that never reaches `p` keeps all.
/// Errors: [`Error::Empty`] if there is no token; [`Error::Nan`] if a probability is NaN.
/// Source: Holtzman et al., *The Curious Case of Neural Text Degeneration* (2020), §3.1.
///
/// ```
/// use ndarray::array;
/// let kept = kernels::top_p_filter(array![0.125, 0.5, 0.25, 0.125].view(), 0.625)?;
/// assert_eq!(kept, array![0.0, 2.0 / 3.0, 1.0 / 3.0, 0.0]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn top_p_filter(probabilities: ArrayView1<'_, f64>, p: f64) -> Result<Array1<f64>, Error> {
    if probabilities.is_empty() {
        return Err(Error::Empty { name: "probabilities" });
    }
    if let Some(index) = probabilities.iter().position(|probability| probability.is_nan()) {
        return Err(Error::Nan { name: "probabilities", index });
    }
    let mut order: Vec<usize> = (0..probabilities.len()).collect();
    // Stable, so that equal probabilities stay in the order of their indices.
    order.sort_by(|&i, &j| probabilities[j].total_cmp(&probabilities[i]));
    let mut kept = Array1::zeros(probabilities.len());
    let mut sum = 0.0;
    for i in order {
        kept[i] = probabilities[i];
        sum += probabilities[i];
        if sum >= p {
            break;
        }
    }
    Ok(kept / sum)
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn check(p: f64, expected: Array1<f64>) {
        assert_eq!(top_p_filter(array![0.25, 0.25, 0.5].view(), p), Ok(expected), "{p}");
    }

    #[test]
    fn keeps_what_reaches_the_share() {
        check(0.0, array![0.0, 0.0, 1.0]);
        check(0.5, array![0.0, 0.0, 1.0]);
        check(0.625, array![1.0 / 3.0, 0.0, 2.0 / 3.0]);
        check(1.0, array![0.25, 0.25, 0.5]);
    }

    #[test]
    fn wants_numbers() {
        let found = top_p_filter(array![0.5, f64::NAN].view(), 0.5);
        assert_eq!(found, Err(Error::Nan { name: "probabilities", index: 1 }));
    }
}
