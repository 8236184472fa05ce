//! Expected calibration error.

use ndarray::ArrayView1;

use crate::Error;

/// How far predicted probabilities are from frequencies, in bins of equal width, averaged over the samples.
///
/// `Σ_b n_b / n · |ȳ_b − p̄_b|`, with `ȳ_b` the share of positives and `p̄_b` the mean probability of the `n_b` samples in bin b, which holds `b / m ≤ p < (b + 1) / m`; the last of the m bins also holds 1.
///
/// Shapes: `labels` (n), true for positive, `probabilities` (n) → a number in [0, 1].
/// Edge: bins without samples count nothing.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Empty`] if there is no sample, or no bin.
/// Source: Naeini, Cooper, Hauskrecht, *Obtaining well calibrated probabilities using Bayesian binning*, AAAI (2015).
///
/// ```
/// use ndarray::aview1;
/// let error = kernels::expected_calibration_error(aview1(&[true, false]), aview1(&[0.75, 0.75]), 2)?;
/// assert_eq!(error, 0.25);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn expected_calibration_error(
    labels: ArrayView1<'_, bool>,
    probabilities: ArrayView1<'_, f64>,
    n_bins: usize,
) -> Result<f64, Error> {
    let n = labels.len();
    if probabilities.len() != n {
        return Err(Error::Shape { name: "probabilities", expected: vec![n], found: vec![probabilities.len()] });
    }
    if n == 0 || n_bins == 0 {
        return Err(Error::Empty { name: if n == 0 { "labels" } else { "n_bins" } });
    }
    // n_b |ȳ_b − p̄_b| is the magnitude of the sum of all y − p in the bin.
    let mut excess = vec![0.0; n_bins];
    for (label, p) in labels.iter().zip(probabilities) {
        let bin = ((p * n_bins as f64) as usize).min(n_bins - 1);
        excess[bin] += if *label { 1.0 - p } else { -p };
    }
    Ok(excess.iter().map(|excess| excess.abs()).sum::<f64>() / n as f64)
}

#[cfg(test)]
mod tests {
    use ndarray::aview1;

    use super::*;

    fn check(labels: &[u8], probabilities: &[f64], n_bins: usize, expected: f64) {
        let labels: Vec<bool> = labels.iter().map(|label| *label == 1).collect();
        let found = expected_calibration_error(aview1(&labels), aview1(probabilities), n_bins);
        assert_eq!(found, Ok(expected), "{labels:?}, {probabilities:?}");
    }

    #[test]
    fn weighs_bins_by_their_samples() {
        // One sum of three is 0.25, the other −0.75.
        check(&[1, 0, 0, 0], &[0.25, 0.25, 0.25, 0.75], 2, 0.25);
        check(&[1, 0], &[1.0, 0.0], 4, 0.0);
        check(&[0, 1], &[1.0, 0.0], 1, 0.0);
        check(&[0, 1], &[1.0, 0.0], 2, 1.0);
    }

    #[test]
    fn puts_a_boundary_into_the_upper_bin() {
        check(&[1, 0], &[0.5, 0.25], 2, 0.375);
    }
}
