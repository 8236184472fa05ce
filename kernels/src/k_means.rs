//! Lloyd's algorithm for k-means.

use ndarray::{Array1, Array2, ArrayView2};

use crate::Error;

/// One step of Lloyd's algorithm: every point goes to its nearest centre, then every centre to the mean of its points.
///
/// `lᵢ = argminⱼ ‖xᵢ − cⱼ‖²` and `cⱼ ← mean {xᵢ : lᵢ = j}`. The labels are those of the assignment, so the new centres are the means of the labelled points.
///
/// Shapes: `x` (n, d), `centres` (k, d) → centres (k, d), labels (n).
/// Edge: of centres that are equally near the first wins; a centre without points stays where it is.
/// Errors: [`Error::Shape`] if the numbers of features differ; [`Error::Empty`] if there is no centre.
/// Source: Lloyd, *Least squares quantization in PCM*, IEEE Transactions on Information Theory 28 (1982).
///
/// ```
/// use ndarray::array;
/// let (centres, labels) = kernels::lloyd_step(array![[0.0], [2.0], [9.0]].view(), array![[0.0], [8.0]].view())?;
/// assert_eq!((centres, labels), (array![[1.0], [9.0]], array![0, 0, 1]));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn lloyd_step(x: ArrayView2<'_, f64>, centres: ArrayView2<'_, f64>) -> Result<(Array2<f64>, Array1<usize>), Error> {
    let k = centres.nrows();
    if centres.ncols() != x.ncols() {
        return Err(Error::Shape { name: "centres", expected: vec![k, x.ncols()], found: centres.shape().to_vec() });
    }
    if k == 0 {
        return Err(Error::Empty { name: "centres" });
    }
    let mut labels = Array1::zeros(x.nrows());
    let mut sums = Array2::<f64>::zeros(centres.dim());
    let mut counts = vec![0usize; k];
    for (point, label) in x.rows().into_iter().zip(&mut labels) {
        let mut nearest = f64::INFINITY;
        for (j, centre) in centres.rows().into_iter().enumerate() {
            let squared: f64 = point.iter().zip(centre).map(|(x, c)| (x - c) * (x - c)).sum();
            if squared < nearest {
                (nearest, *label) = (squared, j);
            }
        }
        let mut sum = sums.row_mut(*label);
        sum += &point;
        counts[*label] += 1;
    }
    let mut moved = centres.to_owned();
    for (j, count) in counts.into_iter().enumerate().filter(|(_, count)| *count > 0) {
        moved.row_mut(j).assign(&(&sums.row(j) / count as f64));
    }
    Ok((moved, labels))
}

/// Centres after `n_steps` of [`lloyd_step`], and the labels of the last one.
///
/// Shapes: as [`lloyd_step`].
/// Edge: no steps leave the centres and give every point label 0.
/// Errors: as [`lloyd_step`].
/// Source: as [`lloyd_step`].
///
/// ```
/// use ndarray::array;
/// let x = array![[0.0], [2.0], [8.0], [10.0]];
/// let (centres, labels) = kernels::k_means(x.view(), array![[0.0], [2.0]].view(), 2)?;
/// assert_eq!((centres, labels), (array![[1.0], [9.0]], array![0, 0, 1, 1]));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn k_means(
    x: ArrayView2<'_, f64>,
    centres: ArrayView2<'_, f64>,
    n_steps: usize,
) -> Result<(Array2<f64>, Array1<usize>), Error> {
    let start = (centres.to_owned(), Array1::zeros(x.nrows()));
    (0..n_steps).try_fold(start, |(centres, _), _| lloyd_step(x, centres.view()))
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn gives_a_tie_to_the_first_centre() {
        let found = lloyd_step(array![[1.0], [5.0]].view(), array![[0.0], [2.0]].view());
        assert_eq!(found, Ok((array![[1.0], [5.0]], array![0, 1])));
    }

    #[test]
    fn leaves_a_centre_without_points() {
        let found = k_means(array![[0.0], [1.0]].view(), array![[50.0], [0.0]].view(), 3);
        assert_eq!(found, Ok((array![[50.0], [0.5]], array![1, 1])));
    }

    #[test]
    fn wants_as_many_features_for_the_centres() {
        let error = Error::Shape { name: "centres", expected: vec![1, 2], found: vec![1, 1] };
        assert_eq!(lloyd_step(array![[0.0, 0.0]].view(), array![[0.0]].view()), Err(error));
    }
}
