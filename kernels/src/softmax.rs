//! Softmax: from scores to probabilities.

use ndarray::{ArrayD, ArrayViewD, ArrayViewMut1, Axis};

use crate::{Error, math};

/// Softmax along `axis`, shifted by the maximum so that large logits stay finite.
///
/// `yᵢ = exp(xᵢ − m) / Σⱼ exp(xⱼ − m)`, with `m = max x`.
///
/// Shapes: `x` (…, n, …) → same; each slice along `axis` sums to 1. Units: logits in nats.
/// Edge: an axis of length 1 gives ones; a logit of −∞ beside a finite one gives 0.
/// Errors: [`Error::Axis`] if `axis` ≥ `x.ndim()`; [`Error::Empty`] if that axis is empty.
/// Source: Goodfellow, Bengio, Courville, *Deep Learning* (2016), §4.1.
///
/// ```
/// use ndarray::array;
/// let y = kernels::softmax(array![0.0, 0.0].view().into_dyn(), 0)?;
/// assert_eq!(y, array![0.5, 0.5].into_dyn());
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn softmax(x: ArrayViewD<'_, f64>, axis: usize) -> Result<ArrayD<f64>, Error> {
    if axis >= x.ndim() {
        return Err(Error::Axis { axis, ndim: x.ndim() });
    }
    if x.len_of(Axis(axis)) == 0 {
        return Err(Error::Empty { name: "x" });
    }
    let mut y = x.to_owned();
    for lane in y.lanes_mut(Axis(axis)) {
        softmax_in_place(lane);
    }
    Ok(y)
}

/// Softmax of one slice with at least one finite element.
pub(crate) fn softmax_in_place(mut lane: ArrayViewMut1<'_, f64>) {
    let max = lane.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    lane.mapv_inplace(|x| math::exp(x - max));
    let total: f64 = lane.iter().sum();
    lane.mapv_inplace(|y| y / total);
}

#[cfg(test)]
mod tests {
    use ndarray::{ArrayD, array};

    use super::*;

    fn check(x: ArrayD<f64>, axis: usize, expected: ArrayD<f64>) {
        assert_eq!(softmax(x.view(), axis), Ok(expected));
    }

    #[test]
    fn stays_finite_far_from_zero() {
        check(array![1e4, 1e4].into_dyn(), 0, array![0.5, 0.5].into_dyn());
        check(array![-1e4, -1e4].into_dyn(), 0, array![0.5, 0.5].into_dyn());
        check(array![1e4, -1e4].into_dyn(), 0, array![1.0, 0.0].into_dyn());
        check(array![f64::NEG_INFINITY, 3.0].into_dyn(), 0, array![0.0, 1.0].into_dyn());
    }

    #[test]
    fn normalises_along_the_axis_asked_for() {
        let x = array![[0.0, 0.0], [0.0, 0.0], [0.0, 0.0], [0.0, 0.0]].into_dyn();
        check(x.clone(), 0, ArrayD::from_elem(vec![4, 2], 0.25));
        check(x, 1, ArrayD::from_elem(vec![4, 2], 0.5));
    }

    #[test]
    fn refuses_what_has_no_slice() {
        let x = ArrayD::<f64>::zeros(vec![2, 0]);
        assert_eq!(softmax(x.view(), 2), Err(Error::Axis { axis: 2, ndim: 2 }));
        assert_eq!(softmax(x.view(), 1), Err(Error::Empty { name: "x" }));
    }
}
