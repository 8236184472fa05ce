//! The transform of one line of numbers, of any length.
//!
//! Source: J. W. Cooley, J. W. Tukey, "An algorithm for the machine calculation of complex Fourier series" (1965); for large prime factors L. I. Bluestein (1970).

use num_complex::Complex64;

use crate::math::{cospi, sinpi};

/// The sign of the exponent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// `Xₖ = Σⱼ xⱼ · exp(−2πi·jk/n)`
    Forward,
    /// `xⱼ = Σₖ Xₖ · exp(+2πi·jk/n)`, without the division by `n`.
    Backward,
}

/// Above this, a prime factor is better done by Bluestein's convolution than by definition.
const LARGEST_PRIME: usize = 40;

/// The transform, not divided by anything.
///
/// Shapes: (n,) → (n,).
pub fn transform(line: &[Complex64], direction: Direction) -> Vec<Complex64> {
    if line.len() < 2 {
        return line.to_vec();
    }
    let factors = factors(line.len());
    if factors.iter().any(|&factor| factor > LARGEST_PRIME) {
        // Backward is forward with both ends conjugated.
        let conjugated = |list: Vec<Complex64>| match direction {
            Direction::Forward => list,
            Direction::Backward => list.into_iter().map(|x| x.conj()).collect(),
        };
        return conjugated(by_convolution(&conjugated(line.to_vec())));
    }
    let mut roots = roots(line.len());
    if direction == Direction::Backward {
        roots.iter_mut().for_each(|root| *root = root.conj());
    }
    let mut out = vec![Complex64::ZERO; line.len()];
    combine(line, 1, &factors, &roots, direction, &mut out);
    out
}

/// Fours first, because they need no products; then primes.
fn factors(mut n: usize) -> Vec<usize> {
    let mut list = Vec::new();
    while n.is_multiple_of(4) {
        list.push(4);
        n /= 4;
    }
    let mut factor = 2;
    while n > 1 {
        if factor * factor > n {
            factor = n;
        }
        while n.is_multiple_of(factor) {
            list.push(factor);
            n /= factor;
        }
        factor += 1;
    }
    list
}

/// `exp(−2πi·k/n)` for k below n; angles of at most π/4 are asked for, the rest is symmetry.
fn roots(n: usize) -> Vec<Complex64> {
    let root = |k: usize| {
        let (half, k) = if 2 * k > n { (-1.0, n - k) } else { (1.0, k) };
        let (quarter, k4) = if 4 * k > n { (-1.0, 2 * n - 4 * k) } else { (1.0, 4 * k) };
        // The angle is π/2 · k4 / n; beyond its middle sine and cosine change places.
        let angle = |k4: usize| (cospi(0.5 * k4 as f64 / n as f64), sinpi(0.5 * k4 as f64 / n as f64));
        let (cos, sin) = if 2 * k4 > n {
            let (sin, cos) = angle(n - k4);
            (cos, sin)
        } else {
            angle(k4)
        };
        Complex64::new(quarter * cos, -half * sin)
    };
    (0..n).map(root).collect()
}

/// Transforms of every `factors[0]`-th number, put together.
fn combine(
    line: &[Complex64],
    stride: usize,
    factors: &[usize],
    roots: &[Complex64],
    direction: Direction,
    out: &mut [Complex64],
) {
    let Some((&p, rest)) = factors.split_first() else {
        out[0] = line[0];
        return;
    };
    let (n, m) = (out.len(), out.len() / p);
    for (q, part) in out.chunks_exact_mut(m).enumerate() {
        combine(&line[q * stride..], stride * p, rest, roots, direction, part);
    }
    let step = roots.len() / n;
    let mut terms = [Complex64::ZERO; LARGEST_PRIME + 1];
    for k in 0..m {
        for (q, term) in terms[..p].iter_mut().enumerate() {
            *term = out[q * m + k] * roots[q * k * step];
        }
        match p {
            2 => (out[k], out[k + m]) = (terms[0] + terms[1], terms[0] - terms[1]),
            4 => {
                let (even, even_difference) = (terms[0] + terms[2], terms[0] - terms[2]);
                let (odd, odd_difference) = (terms[1] + terms[3], terms[1] - terms[3]);
                let turned = match direction {
                    Direction::Forward => Complex64::new(odd_difference.im, -odd_difference.re),
                    Direction::Backward => Complex64::new(-odd_difference.im, odd_difference.re),
                };
                (out[k], out[k + 2 * m]) = (even + odd, even - odd);
                (out[k + m], out[k + 3 * m]) = (even_difference + turned, even_difference - turned);
            }
            _ => {
                // Terms at the same distance from both ends have conjugate roots: their sum meets the cosines, their difference the sines.
                let pairs = || (1..=p / 2).map(|q| (q, terms[q] + terms[p - q], terms[q] - terms[p - q]));
                out[k] = pairs().fold(terms[0], |sum, (_, both, _)| sum + both);
                for r in 1..=p / 2 {
                    let (mut even, mut odd) = (terms[0], Complex64::ZERO);
                    for (q, both, difference) in pairs() {
                        let root = roots[(q * r % p) * (roots.len() / p)];
                        even += both * root.re;
                        odd += difference * root.im;
                    }
                    let turned = Complex64::new(-odd.im, odd.re);
                    (out[k + r * m], out[k + (p - r) * m]) = (even + turned, even - turned);
                }
            }
        }
    }
}

/// `jk = (j² + k² − (k − j)²) / 2` turns the sum into a convolution, which a transform of a power of two does.
fn by_convolution(line: &[Complex64]) -> Vec<Complex64> {
    let n = line.len();
    let size = (2 * n - 1).next_power_of_two();
    let half_roots = roots(2 * n);
    let chirp: Vec<Complex64> = (0..n).map(|k| half_roots[k * k % (2 * n)]).collect();
    let mut left = vec![Complex64::ZERO; size];
    let mut right = left.clone();
    for k in 0..n {
        left[k] = line[k] * chirp[k];
        right[k] = chirp[k].conj();
        right[(size - k) % size] = right[k];
    }
    let (left, right) = (transform(&left, Direction::Forward), transform(&right, Direction::Forward));
    let product: Vec<Complex64> = left.iter().zip(&right).map(|(x, y)| x * y).collect();
    let back = transform(&product, Direction::Backward);
    (0..n).map(|k| back[k] * chirp[k] / size as f64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every length up to 130 and a few primes and powers: against the definition, and back again.
    #[test]
    fn transforms_lines_of_any_length() {
        for n in (1..130).chain([256, 257, 1000, 1009, 1024]) {
            let line: Vec<Complex64> =
                (0..n).map(|j| Complex64::new((j * 7 % 11) as f64 - 5.0, (j * j % 13) as f64 - 6.0)).collect();
            let roots = roots(n);
            let found = transform(&line, Direction::Forward);
            for (k, found) in found.iter().enumerate() {
                let expected: Complex64 = (0..n).map(|j| line[j] * roots[j * k % n]).sum();
                assert!((found - expected).norm() < 1e-11 * n as f64, "length {n}, entry {k}: {found}, {expected}");
            }
            for (back, original) in transform(&found, Direction::Backward).iter().zip(&line) {
                assert!((back / n as f64 - original).norm() < 1e-12, "length {n}");
            }
        }
    }

    #[test]
    fn knows_roots_of_unity_exactly_where_they_are_exact() {
        assert_eq!(roots(4), [(1.0, 0.0), (0.0, -1.0), (-1.0, 0.0), (0.0, 1.0)].map(|(re, im)| Complex64::new(re, im)));
        for n in 1..100 {
            for (k, root) in roots(n).into_iter().enumerate() {
                let angle = -2.0 * std::f64::consts::PI * k as f64 / n as f64;
                let expected = Complex64::new(libm::cos(angle), libm::sin(angle));
                assert!((root - expected).norm() < 1e-14, "{k} of {n}: {root}, {expected}");
            }
        }
    }
}
