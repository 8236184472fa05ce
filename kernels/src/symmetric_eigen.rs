//! Eigenvalues and eigenvectors of a symmetric matrix.

use ndarray::{Array1, Array2, ArrayView2, Axis};

use crate::Error;

/// Sweeps after which the iteration ends in any case; it converges quadratically, and ten are many.
const MAX_SWEEPS: usize = 60;

/// The eigenvalues of a symmetric matrix from the largest to the smallest, and unit eigenvectors in the columns.
///
/// `A = V diag(λ) Vᵀ`, by cyclic Jacobi rotations: each makes one element beside the diagonal zero, with `t² + 2θt − 1 = 0` for the tangent of its angle and `θ = (a_qq − a_pp) / (2 a_pq)`. Only + − × ÷ √ are used, so the bits are the same on every target.
///
/// Shapes: `a` (n, n), of which the upper triangle is read → values (n) and vectors (n, n). O(n³) a sweep.
/// Edge: signs of vectors are arbitrary, and so are vectors of equal eigenvalues within their space; both are the same for the same input.
/// Errors: [`Error::Shape`] if the matrix is not square.
/// Source: Golub, Van Loan, *Matrix Computations*, 4th edition (2013), §8.5.
///
/// ```
/// use ndarray::array;
/// let (values, _) = kernels::symmetric_eigen(array![[2.0, 1.0], [1.0, 2.0]].view())?;
/// assert!((values[0] - 3.0).abs() < 1e-15 && (values[1] - 1.0).abs() < 1e-15);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn symmetric_eigen(a: ArrayView2<'_, f64>) -> Result<(Array1<f64>, Array2<f64>), Error> {
    let n = a.nrows();
    if a.ncols() != n {
        return Err(Error::Shape { name: "a", expected: vec![n, n], found: a.shape().to_vec() });
    }
    let mut a = Array2::from_shape_fn((n, n), |(i, j)| a[[i.min(j), i.max(j)]]);
    let mut vectors = Array2::<f64>::eye(n);
    let whole: f64 = a.iter().map(|element| element * element).sum();
    for _ in 0..MAX_SWEEPS {
        let off_diagonal: f64 = (0..n).flat_map(|q| (0..q).map(move |p| (p, q))).map(|pq| a[pq] * a[pq]).sum();
        if off_diagonal <= f64::EPSILON * f64::EPSILON * whole * 1e-4 {
            break;
        }
        for p in 0..n {
            for q in p + 1..n {
                rotate(&mut a, &mut vectors, p, q);
            }
        }
    }
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|&i, &j| a[[j, j]].total_cmp(&a[[i, i]]));
    Ok((order.iter().map(|&i| a[[i, i]]).collect(), vectors.select(Axis(1), &order)))
}

/// Makes `a[p, q]` zero by a rotation in the plane of axes p and q.
fn rotate(a: &mut Array2<f64>, vectors: &mut Array2<f64>, p: usize, q: usize) {
    if a[[p, q]] == 0.0 {
        return;
    }
    let theta = (a[[q, q]] - a[[p, p]]) / (2.0 * a[[p, q]]);
    // The smaller of the two roots: an angle of at most 45°.
    let tangent = theta.signum() / (theta.abs() + (theta * theta + 1.0).sqrt());
    let cosine = 1.0 / (tangent * tangent + 1.0).sqrt();
    let sine = tangent * cosine;
    let turn = |x: f64, y: f64| (cosine * x - sine * y, sine * x + cosine * y);
    for i in 0..a.nrows() {
        (a[[i, p]], a[[i, q]]) = turn(a[[i, p]], a[[i, q]]);
        (vectors[[i, p]], vectors[[i, q]]) = turn(vectors[[i, p]], vectors[[i, q]]);
    }
    for i in 0..a.nrows() {
        (a[[p, i]], a[[q, i]]) = turn(a[[p, i]], a[[q, i]]);
    }
    (a[[p, q]], a[[q, p]]) = (0.0, 0.0);
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn takes_a_matrix_apart() {
        let a = Array2::from_shape_fn((6, 6), |(i, j)| ((i * j * 7 + i + j) % 11) as f64 - 5.0);
        let (values, vectors) = symmetric_eigen(a.view()).unwrap();
        assert!(values.iter().is_sorted_by(|x, y| x >= y));
        for i in 0..6 {
            for j in 0..6 {
                let rebuilt: f64 = (0..6).map(|l| vectors[[i, l]] * values[l] * vectors[[j, l]]).sum();
                let product: f64 = (0..6).map(|l| vectors[[l, i]] * vectors[[l, j]]).sum();
                assert!((rebuilt - a[[i, j]]).abs() < 1e-13);
                assert!((product - f64::from(u8::from(i == j))).abs() < 1e-14);
            }
        }
    }

    #[test]
    fn leaves_a_diagonal_and_sorts_it() {
        let (values, vectors) = symmetric_eigen(array![[-7.0, 0.0], [0.0, 2.0]].view()).unwrap();
        assert_eq!((values, vectors), (array![2.0, -7.0], array![[0.0, 1.0], [1.0, 0.0]]));
        assert_eq!(symmetric_eigen(array![[0.0]].view()), Ok((array![0.0], array![[1.0]])));
    }

    #[test]
    fn turns_equal_diagonals_by_45_degrees() {
        let (values, vectors) = symmetric_eigen(array![[1.0, -1.0], [-1.0, 1.0]].view()).unwrap();
        assert!((values[0] - 2.0).abs() < 1e-15 && values[1].abs() < 1e-15);
        assert!((vectors[[0, 0]] + vectors[[1, 0]]).abs() < 1e-15);
    }

    #[test]
    fn wants_a_square() {
        let expected = Error::Shape { name: "a", expected: vec![1, 1], found: vec![1, 2] };
        assert_eq!(symmetric_eigen(array![[1.0, 2.0]].view()), Err(expected));
    }
}
