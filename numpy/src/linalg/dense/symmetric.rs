//! Eigenvalues and eigenvectors of a symmetric matrix: to tridiagonal form by reflections, to diagonal form by QL or QR with implicit shifts.
//!
//! Source: G. H. Golub, C. F. Van Loan, *Matrix Computations* (2013), §8.3; the steps are those of LAPACK's `dsytd2` and `dsteqr`.

use super::NoConvergence;
use super::matrix::Matrix;
use super::reflector::Reflector;
use super::rotation::Rotation;

/// The spacing of numbers below 1.
const EPSILON: f64 = f64::EPSILON / 2.0;

/// Values in ascending order, and a matrix whose columns are the vectors.
#[derive(Clone, Debug)]
pub struct SymmetricEigen {
    /// The eigenvalues.
    pub values: Vec<f64>,
    /// The eigenvectors.
    pub vectors: Matrix,
}

/// Which triangle of a symmetric matrix is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Triangle {
    /// The lower.
    Lower,
    /// The upper.
    Upper,
}

/// The decomposition; only one triangle is read.
pub fn symmetric_eigen(mut matrix: Matrix, triangle: Triangle) -> Result<SymmetricEigen, NoConvergence> {
    let n = matrix.n_rows();
    // From the other corner, the upper triangle is the lower one.
    let is_upper = triangle == Triangle::Upper;
    let turn_rows = |matrix: &mut Matrix| (0..n / 2).for_each(|i| matrix.swap_rows(i, n - 1 - i));
    if is_upper {
        turn_rows(&mut matrix);
        (0..n / 2).for_each(|j| matrix.swap_columns(j, n - 1 - j));
    }
    let (mut diagonal, mut off, reflectors) = tridiagonal(matrix);
    if is_upper {
        diagonal.reverse();
        off.reverse();
    }
    let mut vectors = Matrix::identity(n, n);
    diagonalise(&mut diagonal, &mut off, &mut vectors)?;
    sort(&mut diagonal, &mut vectors);
    if is_upper {
        turn_rows(&mut vectors);
    }
    for (k, reflector) in reflectors.iter().enumerate().rev() {
        reflector.apply_left(&mut vectors, k + 1, 0..n);
    }
    if is_upper {
        turn_rows(&mut vectors);
    }
    Ok(SymmetricEigen { values: diagonal, vectors })
}

/// The diagonal, what is beside it, and the reflections that led there.
fn tridiagonal(mut a: Matrix) -> (Vec<f64>, Vec<f64>, Vec<Reflector>) {
    let n = a.n_rows();
    let (mut off, mut reflectors) = (Vec::new(), Vec::new());
    for k in 0..n.saturating_sub(1) {
        let reflector = Reflector::of(&a.column(k)[k + 1..]);
        let (v, tau, first) = (&reflector.v, reflector.tau, k + 1);
        if tau != 0.0 {
            let entry = |i: usize, j: usize| if i >= j { a[(first + i, first + j)] } else { a[(first + j, first + i)] };
            let m = v.len();
            let mut w: Vec<f64> = (0..m).map(|i| tau * (0..m).map(|j| entry(i, j) * v[j]).sum::<f64>()).collect();
            let alpha = -0.5 * tau * w.iter().zip(v).map(|(w, v)| w * v).sum::<f64>();
            w.iter_mut().zip(v).for_each(|(w, v)| *w += alpha * v);
            for j in 0..m {
                for i in j..m {
                    a[(first + i, first + j)] -= v[i] * w[j] + w[i] * v[j];
                }
            }
        }
        off.push(reflector.beta);
        reflectors.push(reflector);
    }
    ((0..n).map(|i| a[(i, i)]).collect(), off, reflectors)
}

/// Works on one unreduced block after the other.
fn diagonalise(d: &mut [f64], e: &mut [f64], z: &mut Matrix) -> Result<(), NoConvergence> {
    let n = d.len();
    let mut n_left = 30 * n;
    let mut start = 0;
    while start < n {
        if start > 0 {
            e[start - 1] = 0.0;
        }
        let mut end = start;
        while end + 1 < n {
            if e[end].abs() <= d[end].abs().sqrt() * d[end + 1].abs().sqrt() * EPSILON {
                e[end] = 0.0;
                break;
            }
            end += 1;
        }
        if d[end].abs() < d[start].abs() {
            qr_block(d, e, z, start, end, &mut n_left)?;
        } else {
            ql_block(d, e, z, start, end, &mut n_left)?;
        }
        start = end + 1;
    }
    Ok(())
}

fn is_negligible(e: f64, left: f64, right: f64) -> bool {
    e * e <= EPSILON * EPSILON * left.abs() * right.abs() + f64::MIN_POSITIVE
}

/// From the upper end down: the smaller entries are there.
fn ql_block(
    d: &mut [f64],
    e: &mut [f64],
    z: &mut Matrix,
    mut l: usize,
    end: usize,
    n_left: &mut usize,
) -> Result<(), NoConvergence> {
    let n = z.n_rows();
    while l <= end {
        let m = (l..end).find(|&m| is_negligible(e[m], d[m], d[m + 1])).unwrap_or(end);
        if m < end {
            e[m] = 0.0;
        }
        if m == l {
            l += 1;
            continue;
        }
        if m == l + 1 {
            let (large, small, rotation) = two_by_two(d[l], e[l], d[l + 1]);
            rotation.apply_columns(z, l, l + 1, 0..n);
            (d[l], d[l + 1], e[l]) = (large, small, 0.0);
            l += 2;
            continue;
        }
        *n_left = n_left.checked_sub(1).ok_or(NoConvergence)?;
        let shift = d[l];
        let mut g = (d[l + 1] - shift) / (2.0 * e[l]);
        let r = libm::hypot(g, 1.0);
        g = d[m] - shift + e[l] / (g + r.copysign(g));
        let (mut s, mut c, mut p) = (1.0, 1.0, 0.0);
        for i in (l..m).rev() {
            let (f, b) = (s * e[i], c * e[i]);
            let (rotation, r) = Rotation::of(g, f);
            (c, s) = (rotation.c, rotation.s);
            if i + 1 != m {
                e[i + 1] = r;
            }
            g = d[i + 1] - p;
            let r = (d[i] - g) * s + 2.0 * c * b;
            p = s * r;
            d[i + 1] = g + p;
            g = c * r - b;
            rotation.inverse().apply_columns(z, i, i + 1, 0..n);
        }
        d[l] -= p;
        e[l] = g;
    }
    Ok(())
}

/// From the lower end up.
fn qr_block(
    d: &mut [f64],
    e: &mut [f64],
    z: &mut Matrix,
    end: usize,
    mut l: usize,
    n_left: &mut usize,
) -> Result<(), NoConvergence> {
    let n = z.n_rows();
    loop {
        let m = (end + 1..=l).rev().find(|&m| is_negligible(e[m - 1], d[m], d[m - 1])).unwrap_or(end);
        if m > end {
            e[m - 1] = 0.0;
        }
        let n_done = if m == l {
            1
        } else if m + 1 == l {
            let (large, small, rotation) = two_by_two(d[l - 1], e[l - 1], d[l]);
            rotation.apply_columns(z, l - 1, l, 0..n);
            (d[l - 1], d[l], e[l - 1]) = (large, small, 0.0);
            2
        } else {
            *n_left = n_left.checked_sub(1).ok_or(NoConvergence)?;
            let shift = d[l];
            let mut g = (d[l - 1] - shift) / (2.0 * e[l - 1]);
            let r = libm::hypot(g, 1.0);
            g = d[m] - shift + e[l - 1] / (g + r.copysign(g));
            let (mut s, mut c, mut p) = (1.0, 1.0, 0.0);
            for i in m..l {
                let (f, b) = (s * e[i], c * e[i]);
                let (rotation, r) = Rotation::of(g, f);
                (c, s) = (rotation.c, rotation.s);
                if i != m {
                    e[i - 1] = r;
                }
                g = d[i] - p;
                let r = (d[i + 1] - g) * s + 2.0 * c * b;
                p = s * r;
                d[i] = g + p;
                g = c * r - b;
                rotation.apply_columns(z, i, i + 1, 0..n);
            }
            d[l] -= p;
            e[l - 1] = g;
            0
        };
        if l < end + n_done {
            return Ok(());
        }
        l -= n_done;
    }
}

/// Of `[a b; b c]`: the eigenvalue of larger magnitude, the other, and the rotation of the vectors.
fn two_by_two(a: f64, b: f64, c: f64) -> (f64, f64, Rotation) {
    let (sum, difference, twice) = (a + c, a - c, b + b);
    let (larger, smaller) = if a.abs() > c.abs() { (a, c) } else { (c, a) };
    let root = libm::hypot(difference, twice);
    let (first, second, is_first_positive) = if sum == 0.0 {
        (0.5 * root, -0.5 * root, true)
    } else {
        let first = 0.5 * (sum + root.copysign(sum));
        (first, (larger / first) * smaller - (b / first) * b, sum > 0.0)
    };
    let is_difference_positive = difference >= 0.0;
    let cs = if is_difference_positive { difference + root } else { difference - root };
    let (c1, s1) = if cs.abs() > twice.abs() {
        let cotangent = -twice / cs;
        let s1 = 1.0 / (1.0 + cotangent * cotangent).sqrt();
        (cotangent * s1, s1)
    } else if twice == 0.0 {
        (1.0, 0.0)
    } else {
        let tangent = -cs / twice;
        let c1 = 1.0 / (1.0 + tangent * tangent).sqrt();
        (c1, tangent * c1)
    };
    let (c, s) = if is_first_positive == is_difference_positive { (-s1, c1) } else { (c1, s1) };
    (first, second, Rotation { c, s })
}

/// Into ascending order, with as few exchanges of vectors as possible.
fn sort(values: &mut [f64], vectors: &mut Matrix) {
    for i in 0..values.len() {
        let mut least = i;
        for j in i + 1..values.len() {
            if values[j] < values[least] {
                least = j;
            }
        }
        if least != i {
            values.swap(i, least);
            vectors.swap_columns(i, least);
        }
    }
}
