//! Eigenvectors of a real Schur form by back substitution; the steps are those of LAPACK's `dtrevc`.

use num_complex::Complex64;

use super::matrix::Matrix;

/// Vectors of `Z · T · Zᵀ`, one a column; of a conjugate pair the first column holds the real and the second the imaginary parts. Each has largest entry 1.
pub fn vectors_of_triangle(t: &Matrix, z: &Matrix, real: &[f64], imaginary: &[f64]) -> Matrix {
    let n = t.n_rows();
    let mut vectors = Matrix::zeros(n, n);
    let mut k = n;
    while k > 0 {
        k -= 1;
        let is_pair = imaginary[k] != 0.0;
        let first = if is_pair { k - 1 } else { k };
        let mut x = vec![Complex64::ZERO; n];
        let value = if is_pair {
            let (above, below) = (t[(first, k)], t[(k, first)]);
            let w = below.abs().sqrt() * above.abs().sqrt();
            if above.abs() >= below.abs() {
                (x[first], x[k]) = (Complex64::ONE, Complex64::new(0.0, w / above));
            } else {
                (x[first], x[k]) = (Complex64::new(-w / below, 0.0), Complex64::I);
            }
            Complex64::new(t[(k, k)], w)
        } else {
            x[k] = Complex64::ONE;
            Complex64::new(real[k], 0.0)
        };
        for i in 0..first {
            x[i] = -(first..=k).map(|j| x[j] * t[(i, j)]).sum::<Complex64>();
        }
        substitute(t, &mut x, first, value);
        let product: Vec<Complex64> = (0..n).map(|i| (0..=k).map(|j| x[j] * z[(i, j)]).sum()).collect();
        let size = |x: &Complex64| if is_pair { x.re.abs() + x.im.abs() } else { x.re.abs() };
        let largest = product.iter().map(size).fold(0.0, f64::max);
        for (i, entry) in product.iter().enumerate() {
            vectors[(i, first)] = entry.re / largest;
            if is_pair {
                vectors[(i, k)] = entry.im / largest;
            }
        }
        k = first;
    }
    vectors
}

/// Solves `(T − value) · x = x` in the first `n` rows, blocks of one or two at a time, from below.
fn substitute(t: &Matrix, x: &mut [Complex64], n: usize, value: Complex64) {
    let least =
        (f64::EPSILON * (value.re.abs() + value.im.abs())).max(f64::MIN_POSITIVE * (t.n_rows() as f64 / f64::EPSILON));
    let mut end = n;
    while end > 0 {
        let j = end - 1;
        let start = if j > 0 && t[(j, j - 1)] != 0.0 { j - 1 } else { j };
        if start == j {
            x[j] = quotient(x[j], away_from_zero(t[(j, j)] - value, least));
        } else {
            let (a, b, c, d) = (t[(start, start)] - value, t[(start, j)], t[(j, start)], t[(j, j)] - value);
            let determinant = away_from_zero(a * d - b * c, least);
            let (upper, lower) = (x[start], x[j]);
            x[start] = quotient(d * upper - b * lower, determinant);
            x[j] = quotient(a * lower - c * upper, determinant);
        }
        for k in start..end {
            let known = x[k];
            (0..start).for_each(|i| x[i] -= known * t[(i, k)]);
        }
        // Nearly equal eigenvalues make vectors grow; what overflows is no vector.
        let largest = x[start..n].iter().map(|x| x.re.abs().max(x.im.abs())).fold(0.0, f64::max);
        if largest > 1e100 {
            x.iter_mut().for_each(|x| *x /= largest);
        }
        end = start;
    }
}

/// Without the square of a small denominator, which would be zero.
fn quotient(x: Complex64, y: Complex64) -> Complex64 {
    if y.im == 0.0 {
        return Complex64::new(x.re / y.re, x.im / y.re);
    }
    let largest = y.re.abs().max(y.im.abs());
    (x / largest) / (y / largest)
}

fn away_from_zero(x: Complex64, least: f64) -> Complex64 {
    if x.re.abs() + x.im.abs() < least { Complex64::new(least, 0.0) } else { x }
}
