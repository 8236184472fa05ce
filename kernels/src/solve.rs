//! Systems of linear equations.

use ndarray::{Array1, ArrayView1, ArrayView2};

use crate::Error;

/// The solution of `A x = b` by Gaussian elimination with partial pivoting.
///
/// Column by column, the row with the largest element on or below the diagonal comes up, and multiples of it, none larger than 1, make the elements below zero; then the triangle is solved from the bottom.
///
/// Shapes: `a` (n, n), `b` (n) → (n). O(n³) time.
/// Edge: no equations have the solution with no numbers.
/// Errors: [`Error::Shape`] if the shapes do not fit; [`Error::Dependent`] if a column has no pivot but zeros.
/// Source: Golub, Van Loan, *Matrix Computations*, 4th edition (2013), §3.4.
///
/// ```
/// use ndarray::array;
/// let x = kernels::solve(array![[0.0, 2.0], [1.0, 1.0]].view(), array![4.0, 3.0].view())?;
/// assert_eq!(x, array![1.0, 2.0]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn solve(a: ArrayView2<'_, f64>, b: ArrayView1<'_, f64>) -> Result<Array1<f64>, Error> {
    let n = b.len();
    if a.dim() != (n, n) {
        return Err(Error::Shape { name: "a", expected: vec![n, n], found: a.shape().to_vec() });
    }
    let mut rows: Vec<Vec<f64>> =
        a.rows().into_iter().zip(b).map(|(row, b)| [row.to_vec(), vec![*b]].concat()).collect();
    eliminate(&mut rows)?;
    let mut x = Array1::<f64>::zeros(n);
    for i in (0..n).rev() {
        let known: f64 = (i + 1..n).map(|j| rows[i][j] * x[j]).sum();
        x[i] = (rows[i][n] - known) / rows[i][i];
    }
    Ok(x)
}

/// The smallest magnitude of a pivot that [`solve`] meets; 0 if the matrix is not invertible, infinity if it is empty.
///
/// Shapes: `a` (n, n) → a number.
/// Errors: [`Error::Shape`] if the matrix is not square.
///
/// ```
/// use ndarray::array;
/// assert_eq!(kernels::smallest_pivot(array![[1.0, 0.0], [4.0, -2.0]].view())?, 0.5);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn smallest_pivot(a: ArrayView2<'_, f64>) -> Result<f64, Error> {
    let n = a.nrows();
    if a.ncols() != n {
        return Err(Error::Shape { name: "a", expected: vec![n, n], found: a.shape().to_vec() });
    }
    let mut rows: Vec<Vec<f64>> = a.rows().into_iter().map(|row| row.to_vec()).collect();
    Ok(match eliminate(&mut rows) {
        Ok(()) => (0..n).map(|j| rows[j][j].abs()).fold(f64::INFINITY, f64::min),
        Err(_) => 0.0,
    })
}

/// Makes the first columns of rows, as many as there are rows, an upper triangle. Errors: [`Error::Dependent`].
fn eliminate(rows: &mut [Vec<f64>]) -> Result<(), Error> {
    let n = rows.len();
    for j in 0..n {
        // Of equal magnitudes the first, as `argmax` would.
        let largest = (j..n).rev().max_by(|&i, &l| rows[i][j].abs().total_cmp(&rows[l][j].abs())).unwrap_or(j);
        rows.swap(j, largest);
        let pivot_row = rows[j].clone();
        if pivot_row[j] == 0.0 {
            return Err(Error::Dependent { name: "a", column: j });
        }
        for row in &mut rows[j + 1..] {
            let factor = row[j] / pivot_row[j];
            for (element, above) in row.iter_mut().zip(&pivot_row).skip(j) {
                *element -= factor * above;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, array};

    use super::*;

    #[test]
    fn keeps_its_digits_with_a_tiny_pivot() {
        let x = solve(array![[1e-20, 1.0], [1.0, 1.0]].view(), array![1.0, 2.0].view());
        assert_eq!(x, Ok(array![1.0, 1.0]));
    }

    #[test]
    fn solves_a_larger_system() {
        let a = Array2::from_shape_fn((7, 7), |(i, j)| ((i * 3 + j * j * 5 + i * i * j) % 13) as f64 - 6.0);
        let b = Array1::from_shape_fn(7, |i| i as f64 - 2.0);
        let x = solve(a.view(), b.view()).unwrap();
        for (row, b) in a.rows().into_iter().zip(&b) {
            let left: f64 = row.iter().zip(&x).map(|(a, x)| a * x).sum::<f64>() - b;
            assert!(left.abs() < 1e-12);
        }
    }

    #[test]
    fn names_a_column_without_a_pivot() {
        let found = solve(array![[1.0, 2.0], [2.0, 4.0]].view(), array![1.0, 2.0].view());
        assert_eq!(found, Err(Error::Dependent { name: "a", column: 1 }));
    }
}
