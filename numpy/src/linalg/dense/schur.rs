//! Eigenvalues and eigenvectors of a general square matrix: Hessenberg form, then real Schur form by double implicit shifts.
//!
//! Source: G. H. Golub, C. F. Van Loan, *Matrix Computations* (2013), §7.5; the steps are those of LAPACK's `dgeev`, `dlahqr` and `dlanv2`.

use super::NoConvergence;
use super::hessenberg::{Balanced, reduce};
use super::matrix::Matrix;
use super::reflector::{Reflector, norm};
use super::rotation::Rotation;
use super::schur_vectors::vectors_of_triangle;

/// Complex eigenvalues and eigenvectors, each as a real and an imaginary part; conjugate pairs stand together, the positive imaginary part first.
#[derive(Clone, Debug)]
pub struct Eigen {
    /// Real parts of the eigenvalues.
    pub real: Vec<f64>,
    /// Imaginary parts of the eigenvalues; all zero if the matrix has real eigenvalues only.
    pub imaginary: Vec<f64>,
    /// Real parts of the eigenvectors, one a column.
    pub vectors_real: Matrix,
    /// Imaginary parts of the eigenvectors.
    pub vectors_imaginary: Matrix,
}

/// The decomposition, with vectors of length 1 whose largest entry is real.
pub fn eigen(matrix: Matrix) -> Result<Eigen, NoConvergence> {
    let n = matrix.n_rows();
    if n == 0 {
        let none = Matrix::zeros(0, 0);
        return Ok(Eigen {
            real: Vec::new(),
            imaginary: Vec::new(),
            vectors_real: none.clone(),
            vectors_imaginary: none,
        });
    }
    let mut balanced = Balanced::of(matrix);
    let (low, high) = (balanced.low, balanced.high);
    let q = reduce(&mut balanced.matrix, low, high);
    let mut schur = Schur { h: balanced.matrix.clone(), z: q, real: vec![0.0; n], imaginary: vec![0.0; n] };
    for i in (0..low).chain(high + 1..n) {
        schur.real[i] = schur.h[(i, i)];
    }
    schur.run(low, high)?;
    let Schur { h, z, real, imaginary } = schur;
    // Of a conjugate pair, one column holds the real and the next the imaginary parts.
    let mut packed = vectors_of_triangle(&h, &z, &real, &imaginary);
    balanced.undo(&mut packed);
    let (mut vectors_real, mut vectors_imaginary) = (Matrix::zeros(n, n), Matrix::zeros(n, n));
    for j in 0..n {
        if imaginary[j] == 0.0 {
            let length = norm(packed.column(j));
            vectors_real
                .column_mut(j)
                .iter_mut()
                .zip(packed.column(j))
                .for_each(|(slot, x)| *slot = x * (1.0 / length));
        } else if imaginary[j] > 0.0 {
            let length = libm::hypot(norm(packed.column(j)), norm(packed.column(j + 1)));
            for column in [j, j + 1] {
                packed.column_mut(column).iter_mut().for_each(|x| *x *= 1.0 / length);
            }
            let size = |i: usize| packed[(i, j)] * packed[(i, j)] + packed[(i, j + 1)] * packed[(i, j + 1)];
            let largest = (1..n).fold(0, |largest, i| if size(i) > size(largest) { i } else { largest });
            let (rotation, _) = Rotation::of(packed[(largest, j)], packed[(largest, j + 1)]);
            rotation.apply_columns(&mut packed, j, j + 1, 0..n);
            packed[(largest, j + 1)] = 0.0;
            for i in 0..n {
                (vectors_real[(i, j)], vectors_real[(i, j + 1)]) = (packed[(i, j)], packed[(i, j)]);
                (vectors_imaginary[(i, j)], vectors_imaginary[(i, j + 1)]) = (packed[(i, j + 1)], -packed[(i, j + 1)]);
            }
        }
    }
    Ok(Eigen { real, imaginary, vectors_real, vectors_imaginary })
}

/// A Hessenberg matrix on its way to quasi-triangular form, and what was done to it.
struct Schur {
    h: Matrix,
    z: Matrix,
    real: Vec<f64>,
    imaginary: Vec<f64>,
}

impl Schur {
    fn run(&mut self, low: usize, high: usize) -> Result<(), NoConvergence> {
        let n_steps = 30 * (high + 1 - low).max(10);
        // The block in work ends here.
        let mut end = high as isize;
        while end >= low as isize {
            let last = end as usize;
            let mut n_since_split = 0;
            let first = loop {
                let first = self.split(low, last);
                if first + 1 >= last {
                    break first;
                }
                n_since_split += 1;
                if n_since_split > n_steps {
                    return Err(NoConvergence);
                }
                self.step(first, last, n_since_split);
            };
            if first == last {
                self.real[last] = self.h[(last, last)];
            } else {
                self.standardise(last);
            }
            end = first as isize - 1;
        }
        Ok(())
    }

    /// Where the block that ends at `last` begins.
    fn split(&mut self, low: usize, last: usize) -> usize {
        let h = &mut self.h;
        let high = h.n_rows() - 1;
        let least = f64::MIN_POSITIVE * ((high + 1) as f64 / f64::EPSILON);
        for k in (low + 1..=last).rev() {
            let below = h[(k, k - 1)].abs();
            let mut sum = h[(k - 1, k - 1)].abs() + h[(k, k)].abs();
            if sum == 0.0 {
                if k >= low + 2 {
                    sum += h[(k - 1, k - 2)].abs();
                }
                if k < high {
                    sum += h[(k + 1, k)].abs();
                }
            }
            let is_negligible = below <= least
                || (below <= f64::EPSILON * sum && {
                    let above = h[(k - 1, k)].abs();
                    let difference = (h[(k - 1, k - 1)] - h[(k, k)]).abs();
                    let corner = h[(k, k)].abs();
                    let (ab, ba) = (below.max(above), below.min(above));
                    let (aa, bb) = (corner.max(difference), corner.min(difference));
                    let s = aa + ab;
                    ba * (ab / s) <= least.max(f64::EPSILON * (bb * (aa / s)))
                });
            if is_negligible {
                h[(k, k - 1)] = 0.0;
                return k;
            }
        }
        low
    }

    /// Two shifts at once, by reflections of three entries.
    fn step(&mut self, first: usize, last: usize, n_since_split: usize) {
        let n = self.h.n_rows();
        let ((r1, i1), (r2, i2)) = self.shifts(first, last, n_since_split);
        let h = &mut self.h;
        // Two small entries in a row let the step begin further down.
        let mut start = last - 2;
        let mut vector = loop {
            let m = start;
            let s = (h[(m, m)] - r2).abs() + i2.abs() + h[(m + 1, m)].abs();
            let below = h[(m + 1, m)] / s;
            let v = [
                below * h[(m, m + 1)] + (h[(m, m)] - r1) * ((h[(m, m)] - r2) / s) - i1 * (i2 / s),
                below * (h[(m, m)] + h[(m + 1, m + 1)] - r1 - r2),
                below * h[(m + 2, m + 1)],
            ];
            let s = v.iter().map(|x| x.abs()).sum::<f64>();
            let v = v.map(|x| x / s);
            if m == first {
                break v;
            }
            let around = h[(m - 1, m - 1)].abs() + h[(m, m)].abs() + h[(m + 1, m + 1)].abs();
            if h[(m, m - 1)].abs() * (v[1].abs() + v[2].abs()) <= f64::EPSILON * v[0].abs() * around {
                break v;
            }
            start -= 1;
        };
        for k in start..last {
            let size = 3.min(last - k + 1);
            if k > start {
                (0..size).for_each(|i| vector[i] = h[(k + i, k - 1)]);
            }
            let reflector = Reflector::of(&vector[..size]);
            if k > start {
                h[(k, k - 1)] = reflector.beta;
                h[(k + 1, k - 1)] = 0.0;
                if k + 1 < last {
                    h[(k + 2, k - 1)] = 0.0;
                }
            } else if start > first {
                h[(k, k - 1)] *= 1.0 - reflector.tau;
            }
            reflector.apply_left(h, k, k..n);
            reflector.apply_right(h, 0..(k + 4).min(last + 1), k);
            reflector.apply_right(&mut self.z, 0..n, k);
        }
    }

    /// The eigenvalues of the last two rows, or what breaks a cycle.
    fn shifts(&self, first: usize, last: usize, n_since_split: usize) -> ((f64, f64), (f64, f64)) {
        let h = &self.h;
        let exceptional = |s: f64, corner: f64| (0.75 * s + corner, -0.4375 * s, s, 0.75 * s + corner);
        let (h11, h12, h21, h22) = if n_since_split.is_multiple_of(20) {
            exceptional(h[(last, last - 1)].abs() + h[(last - 1, last - 2)].abs(), h[(last, last)])
        } else if n_since_split.is_multiple_of(10) {
            exceptional(h[(first + 1, first)].abs() + h[(first + 2, first + 1)].abs(), h[(first, first)])
        } else {
            (h[(last - 1, last - 1)], h[(last - 1, last)], h[(last, last - 1)], h[(last, last)])
        };
        let s = h11.abs() + h12.abs() + h21.abs() + h22.abs();
        if s == 0.0 {
            return ((0.0, 0.0), (0.0, 0.0));
        }
        let (h11, h12, h21, h22) = (h11 / s, h12 / s, h21 / s, h22 / s);
        let half_trace = (h11 + h22) / 2.0;
        let determinant = (h11 - half_trace) * (h22 - half_trace) - h12 * h21;
        let root = determinant.abs().sqrt();
        if determinant >= 0.0 {
            return ((half_trace * s, root * s), (half_trace * s, -root * s));
        }
        let (larger, smaller) = (half_trace + root, half_trace - root);
        let nearer = if (larger - h22).abs() <= (smaller - h22).abs() { larger } else { smaller };
        ((nearer * s, 0.0), (nearer * s, 0.0))
    }

    /// The block of two that ends at `last` becomes a triangle, or has equal diagonal entries if its eigenvalues are complex.
    fn standardise(&mut self, last: usize) {
        let n = self.h.n_rows();
        let first = last - 1;
        let block =
            Block::of(self.h[(first, first)], self.h[(first, last)], self.h[(last, first)], self.h[(last, last)]);
        self.h[(first, first)] = block.a;
        self.h[(first, last)] = block.b;
        self.h[(last, first)] = block.c;
        self.h[(last, last)] = block.d;
        (self.real[first], self.real[last]) = (block.a, block.d);
        if block.c != 0.0 {
            let imaginary = block.b.abs().sqrt() * block.c.abs().sqrt();
            (self.imaginary[first], self.imaginary[last]) = (imaginary, -imaginary);
        }
        block.rotation.apply_rows(&mut self.h, first, last, last + 1..n);
        block.rotation.apply_columns(&mut self.h, first, last, 0..first);
        block.rotation.apply_columns(&mut self.z, first, last, 0..n);
    }
}

/// `[a b; c d]` in standard form, and the rotation that led there.
struct Block {
    a: f64,
    b: f64,
    c: f64,
    d: f64,
    rotation: Rotation,
}

impl Block {
    fn of(a: f64, b: f64, c: f64, d: f64) -> Block {
        if c == 0.0 {
            return Block { a, b, c, d, rotation: Rotation { c: 1.0, s: 0.0 } };
        }
        if b == 0.0 {
            return Block { a: d, b: -c, c: 0.0, d: a, rotation: Rotation { c: 0.0, s: 1.0 } };
        }
        if a == d && b.is_sign_negative() != c.is_sign_negative() {
            return Block { a, b, c, d, rotation: Rotation { c: 1.0, s: 0.0 } };
        }
        let difference = a - d;
        let p = 0.5 * difference;
        let largest = b.abs().max(c.abs());
        let least = b.abs().min(c.abs()) * 1.0_f64.copysign(b) * 1.0_f64.copysign(c);
        let scale = p.abs().max(largest);
        let z = (p / scale) * p + (largest / scale) * least;
        if z >= 4.0 * f64::EPSILON {
            // Two real eigenvalues.
            let z = p + (scale.sqrt() * z.sqrt()).copysign(p);
            let tau = libm::hypot(c, z);
            let rotation = Rotation { c: z / tau, s: c / tau };
            return Block { a: d + z, b: b - c, c: 0.0, d: d - (largest / z) * least, rotation };
        }
        // Complex ones, or real ones that are almost equal: make the diagonal equal.
        let sigma = b + c;
        let tau = libm::hypot(sigma, difference);
        let cs = (0.5 * (1.0 + sigma.abs() / tau)).sqrt();
        let sn = -(p / (tau * cs)) * 1.0_f64.copysign(sigma);
        let (aa, bb, cc, dd) = (a * cs + b * sn, -a * sn + b * cs, c * cs + d * sn, -c * sn + d * cs);
        let (a, b, c, d) = (aa * cs + cc * sn, bb * cs + dd * sn, -aa * sn + cc * cs, -bb * sn + dd * cs);
        let mean = 0.5 * (a + d);
        if c == 0.0 {
            return Block { a: mean, b, c, d: mean, rotation: Rotation { c: cs, s: sn } };
        }
        if b == 0.0 {
            return Block { a: mean, b: -c, c: 0.0, d: mean, rotation: Rotation { c: -sn, s: cs } };
        }
        if b.is_sign_negative() != c.is_sign_negative() {
            return Block { a: mean, b, c, d: mean, rotation: Rotation { c: cs, s: sn } };
        }
        let (root_b, root_c) = (b.abs().sqrt(), c.abs().sqrt());
        let p = (root_b * root_c).copysign(c);
        let tau = 1.0 / (b + c).abs().sqrt();
        let (c1, s1) = (root_b * tau, root_c * tau);
        let rotation = Rotation { c: cs * c1 - sn * s1, s: cs * s1 + sn * c1 };
        Block { a: mean + p, b: b - c, c: 0.0, d: mean - p, rotation }
    }
}
