//! Cross-entropy by smoothed labels, and its gradient.

use ndarray::{Array2, ArrayView2};

use crate::error::expect_shape;
use crate::{Error, log_sum_exp, math};

/// The mean cross-entropy of the labelled samples, with a share ε of each label spread over all classes, and its gradient with respect to the logits.
///
/// With `qᵢⱼ = (1 − ε) [j = tᵢ] + ε / k` and m labelled samples: `L = −1/m Σᵢⱼ qᵢⱼ log pᵢⱼ` and `∂L/∂zᵢⱼ = (pᵢⱼ − qᵢⱼ) / m`, where `log pᵢⱼ = zᵢⱼ − log Σₗ exp zᵢₗ`. No logarithm is taken of a probability, so none underflows.
///
/// Shapes: `logits` (b, k), `targets` (b), `None` for a sample without a label → a number ≥ 0 and (b, k). Units: nats.
/// Edge: rows without a label have gradient 0; where no sample has one the loss is 0. One class gives 0.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Class`] if a target is ≥ k.
/// Source: Szegedy et al., *Rethinking the Inception Architecture for Computer Vision*, CVPR (2016), §7.
///
/// ```
/// use ndarray::array;
/// let logits = array![[0.0, 0.0], [1.0, 5.0]];
/// let (loss, gradient) = kernels::label_smoothing(logits.view(), &[Some(1), None], 0.5)?;
/// assert!((loss - std::f64::consts::LN_2).abs() < 1e-15);
/// assert!((gradient - array![[0.25, -0.25], [0.0, 0.0]]).iter().all(|distance| distance.abs() < 1e-15));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn label_smoothing(
    logits: ArrayView2<'_, f64>,
    targets: &[Option<usize>],
    smoothing: f64,
) -> Result<(f64, Array2<f64>), Error> {
    let (b, k) = logits.dim();
    expect_shape("targets", &[b], &[targets.len()])?;
    let labelled: Vec<(usize, usize)> =
        targets.iter().enumerate().filter_map(|(i, target)| target.map(|target| (i, target))).collect();
    if let Some(&(index, class)) = labelled.iter().find(|(_, target)| *target >= k) {
        return Err(Error::Class { index, class, k });
    }
    let m = labelled.len() as f64;
    let (mut loss, mut gradient) = (0.0, Array2::zeros((b, k)));
    for (i, target) in labelled {
        let row = logits.row(i);
        // The largest first: it is of the size of the logits, what the others add to it is not.
        let highest = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let rest = log_sum_exp(row.iter().map(|z| z - highest));
        for (j, z) in row.iter().enumerate() {
            let label = smoothing / k as f64 + if j == target { 1.0 - smoothing } else { 0.0 };
            let log_p = (z - highest) - rest;
            loss -= label * log_p / m;
            gradient[[i, j]] = (math::exp(log_p) - label) / m;
        }
    }
    Ok((loss, gradient))
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn check(logits: Array2<f64>, targets: &[Option<usize>], smoothing: f64, loss: f64, gradient: Array2<f64>) {
        let (found, slopes) = label_smoothing(logits.view(), targets, smoothing).unwrap();
        assert!((found - loss).abs() < 1e-12, "{found} for {loss}");
        assert!((&slopes - &gradient).iter().all(|distance| distance.abs() < 1e-12), "{slopes} for {gradient}");
    }

    #[test]
    fn a_sure_answer_costs_the_share_of_the_others() {
        check(array![[1000.0, 0.0]], &[Some(0)], 0.0, 0.0, array![[0.0, 0.0]]);
        check(array![[1000.0, 0.0]], &[Some(0)], 0.2, 100.0, array![[0.1, -0.1]]);
        check(array![[-1e4]], &[Some(0)], 0.5, 0.0, array![[0.0]]);
    }

    #[test]
    fn means_are_over_the_labelled() {
        let ln2 = std::f64::consts::LN_2;
        check(array![[0.0, 0.0], [9.0, 1.0]], &[Some(1), None], 0.0, ln2, array![[0.5, -0.5], [0.0, 0.0]]);
        check(array![[0.0, 0.0]], &[None], 0.5, 0.0, array![[0.0, 0.0]]);
    }

    #[test]
    fn agrees_with_cross_entropy_without_smoothing() {
        let logits = array![[1.0, 2.0, -0.5], [0.0, 3.0, 1.0]];
        let (loss, _) = label_smoothing(logits.view(), &[Some(2), Some(1)], 0.0).unwrap();
        let expected = crate::cross_entropy(logits.view(), &[2, 1]).unwrap();
        assert!((loss - expected).abs() < 1e-15);
    }

    #[test]
    fn names_the_class_that_is_none() {
        let found = label_smoothing(array![[0.0], [0.0]].view(), &[None, Some(1)], 0.5);
        assert_eq!(found, Err(Error::Class { index: 1, class: 1, k: 1 }));
    }
}
