//! Cross-entropy from logits.

use ndarray::ArrayView2;

use crate::{Error, math};

/// The mean negative log-probability that the softmax of `logits` gives to the target classes.
///
/// `L = 1/b Σᵢ (log Σⱼ exp zᵢⱼ − zᵢₜ)`, with `t` the target of row i and `log Σ exp z = m + log Σ exp(z − m)`, `m = max z`. No probability is formed, so none underflows.
///
/// Shapes: `logits` (b, k), `targets` (b) → a number ≥ 0. Units: nats.
/// Edge: one class gives 0.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Empty`] if there is no sample; [`Error::Class`] if a target is ≥ k.
/// Source: Goodfellow, Bengio, Courville, *Deep Learning* (2016), §6.2.2.3.
///
/// ```
/// use ndarray::array;
/// let loss = kernels::cross_entropy(array![[0.0, 0.0]].view(), &[1])?;
/// assert!((loss - std::f64::consts::LN_2).abs() < 1e-15);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn cross_entropy(logits: ArrayView2<'_, f64>, targets: &[usize]) -> Result<f64, Error> {
    let (b, k) = logits.dim();
    if targets.len() != b {
        return Err(Error::Shape { name: "targets", expected: vec![b], found: vec![targets.len()] });
    }
    if b == 0 {
        return Err(Error::Empty { name: "logits" });
    }
    if let Some(index) = targets.iter().position(|target| *target >= k) {
        return Err(Error::Class { index, class: targets[index], k });
    }
    let losses = logits.rows().into_iter().zip(targets).map(|(row, target)| {
        let max = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let total: f64 = row.iter().map(|z| math::exp(z - max)).sum();
        // The difference first: both are of the size of the logits, the logarithm is not.
        (max - row[*target]) + math::ln(total)
    });
    Ok(losses.sum::<f64>() / b as f64)
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, array};

    use super::*;

    fn check(logits: Array2<f64>, targets: &[usize], expected: f64) {
        assert_eq!(cross_entropy(logits.view(), targets), Ok(expected));
    }

    #[test]
    fn counts_confident_mistakes_in_full() {
        check(array![[1000.0, 0.0]], &[0], 0.0);
        check(array![[1000.0, 0.0]], &[1], 1000.0);
        check(array![[1000.0, 0.0], [1000.0, 0.0]], &[0, 1], 500.0);
        check(array![[-1e4]], &[0], 0.0);
    }

    #[test]
    fn names_the_class_that_is_none() {
        let found = cross_entropy(array![[0.0], [0.0]].view(), &[0, 1]);
        assert_eq!(found, Err(Error::Class { index: 1, class: 1, k: 1 }));
    }
}
