//! Linear regression by least squares.

use ndarray::{Array1, Array2, ArrayView1, ArrayView2, Axis};

use crate::Error;

/// How much of a column must be left, by length, once its part along the columns before it is taken away.
const INDEPENDENT: f64 = 1e-10;

/// The weights and the bias with the smallest sum of squared errors.
///
/// `min Σᵢ (w · xᵢ + b − yᵢ)²`. Columns and targets are centred, which takes the bias out; then modified Gram–Schmidt makes the columns orthogonal, without normalising them, and a unit triangular system is left.
///
/// Shapes: `x` (n, d), `y` (n) → weights (d) and a bias.
/// Edge: no features leave the mean of `y` as the bias.
/// Errors: [`Error::Shape`] if the lengths differ; [`Error::Empty`] if there is no sample; [`Error::Dependent`] if a column depends on those before it and a constant, so that there are many best fits.
/// Source: Björck, *Solving linear least squares problems by Gram–Schmidt orthogonalization*, BIT 7 (1967).
///
/// ```
/// use ndarray::array;
/// let (x, y) = (array![[0.0], [2.0]], array![1.0, 5.0]);
/// let (weights, bias) = kernels::linear_regression(x.view(), y.view())?;
/// assert_eq!((weights, bias), (array![2.0], 1.0));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn linear_regression(x: ArrayView2<'_, f64>, y: ArrayView1<'_, f64>) -> Result<(Array1<f64>, f64), Error> {
    let (n, d) = x.dim();
    if y.len() != n {
        return Err(Error::Shape { name: "y", expected: vec![n], found: vec![y.len()] });
    }
    let Some(x_mean) = x.mean_axis(Axis(0)) else {
        return Err(Error::Empty { name: "x" });
    };
    let y_mean = y.iter().sum::<f64>() / n as f64;
    let mut q = &x - &x_mean;
    let mut rest = y.mapv(|y| y - y_mean);
    let mut r = Array2::<f64>::zeros((d, d));
    let mut projections = Array1::<f64>::zeros(d);
    let before: Vec<f64> = q.columns().into_iter().map(|column| inner(column, column)).collect();
    for j in 0..d {
        let column = q.column(j).to_owned();
        let square = inner(column.view(), column.view());
        if square <= INDEPENDENT * INDEPENDENT * before[j] {
            return Err(Error::Dependent { name: "x", column: j });
        }
        for l in j + 1..d {
            r[[j, l]] = inner(column.view(), q.column(l)) / square;
            q.column_mut(l).scaled_add(-r[[j, l]], &column);
        }
        projections[j] = inner(column.view(), rest.view()) / square;
        rest.scaled_add(-projections[j], &column);
    }
    let mut weights = Array1::<f64>::zeros(d);
    for j in (0..d).rev() {
        weights[j] = projections[j] - (j + 1..d).map(|l| r[[j, l]] * weights[l]).sum::<f64>();
    }
    let bias = y_mean - inner(weights.view(), x_mean.view());
    Ok((weights, bias))
}

// In index order, so that the bits are the same on every target.
fn inner(x: ArrayView1<'_, f64>, y: ArrayView1<'_, f64>) -> f64 {
    x.iter().zip(y).map(|(x, y)| x * y).sum()
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn goes_between_points_that_no_line_meets() {
        let found = linear_regression(array![[-1.0], [0.0], [1.0]].view(), array![0.0, 3.0, 0.0].view());
        assert_eq!(found, Ok((array![0.0], 1.0)));
    }

    #[test]
    fn leaves_errors_that_no_column_explains() {
        let x = Array2::from_shape_fn((8, 3), |(i, j)| ((i * i * (j + 1) + 3 * i) % 7) as f64 + 50.0);
        let y = Array1::from_shape_fn(8, |i| (i * i % 5) as f64);
        let (weights, bias) = linear_regression(x.view(), y.view()).unwrap();
        let errors = Array1::from_shape_fn(8, |i| inner(x.row(i), weights.view()) + bias - y[i]);
        for column in x.columns() {
            assert!(inner(column, errors.view()).abs() < 1e-10);
        }
        assert!(errors.sum().abs() < 1e-11);
    }

    #[test]
    fn names_a_column_that_depends_on_others() {
        let constant = linear_regression(array![[3.0], [3.0]].view(), array![0.0, 1.0].view());
        assert_eq!(constant, Err(Error::Dependent { name: "x", column: 0 }));
        let twice = linear_regression(array![[1.0, 2.1], [2.0, 4.1], [4.0, 8.1]].view(), array![0.0, 1.0, 2.0].view());
        assert_eq!(twice, Err(Error::Dependent { name: "x", column: 1 }));
    }
}
