//! Transforms along the axes of an array in C order.

use num_complex::Complex64;

use super::line::{Direction, transform};

/// Which direction is divided by how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Norm {
    /// The inverse by `n`; NumPy's default.
    Backward,
    /// Both by `√n`.
    Ortho,
    /// The forward transform by `n`.
    Forward,
}

impl Norm {
    /// NumPy's name.
    pub fn parse(name: &str) -> Option<Norm> {
        match name {
            "backward" => Some(Norm::Backward),
            "ortho" => Some(Norm::Ortho),
            "forward" => Some(Norm::Forward),
            _ => None,
        }
    }

    fn factor(self, direction: Direction, n: usize) -> f64 {
        match (self, direction) {
            (Norm::Ortho, _) => 1.0 / (n as f64).sqrt(),
            (Norm::Backward, Direction::Backward) | (Norm::Forward, Direction::Forward) => 1.0 / n as f64,
            _ => 1.0,
        }
    }
}

/// An array of complex numbers: C order and shape.
pub type Field = (Vec<Complex64>, Vec<usize>);

/// Transforms along each axis in turn, the last given first as in NumPy; each axis is cut or filled with zeros to its new length.
pub fn along_axes(mut field: Field, axes: &[(usize, usize)], direction: Direction, norm: Norm) -> Field {
    for &(axis, n) in axes.iter().rev() {
        let factor = norm.factor(direction, n);
        field = each_line(&field, axis, n, |line| {
            let mut line = line.to_vec();
            line.resize(n, Complex64::ZERO);
            transform(&line, direction).into_iter().map(|x| x * factor).collect()
        });
    }
    field
}

/// The transform of real numbers along an axis of `n`: the `n / 2 + 1` entries that decide the others.
pub fn half_along_axis(field: &Field, axis: usize, n: usize, norm: Norm) -> Field {
    let factor = norm.factor(Direction::Forward, n);
    each_line(field, axis, n / 2 + 1, |line| {
        let mut line: Vec<Complex64> = line.iter().map(|x| Complex64::new(x.re, 0.0)).collect();
        line.resize(n, Complex64::ZERO);
        let mut half: Vec<Complex64> = transform(&line, Direction::Forward).into_iter().take(n / 2 + 1).collect();
        half[0].im = 0.0;
        if n.is_multiple_of(2) {
            half[n / 2].im = 0.0;
        }
        half.into_iter().map(|x| x * factor).collect()
    })
}

/// The `n` real numbers along an axis whose transform begins with these entries.
pub fn inverse_half_along_axis(field: &Field, axis: usize, n: usize, norm: Norm) -> Field {
    let factor = norm.factor(Direction::Backward, n);
    each_line(field, axis, n, |line| {
        let mut whole = vec![Complex64::ZERO; n];
        for (k, &x) in line.iter().take(n / 2 + 1).enumerate() {
            whole[(n - k) % n] = x.conj();
            whole[k] = x;
        }
        whole[0].im = 0.0;
        if n.is_multiple_of(2) {
            whole[n / 2].im = 0.0;
        }
        transform(&whole, Direction::Backward).into_iter().map(|x| Complex64::new(x.re * factor, 0.0)).collect()
    })
}

/// Replaces each line along `axis`, at most `n` entries of it, by what `f` makes of it, which is `n` entries long.
fn each_line((data, shape): &Field, axis: usize, n: usize, f: impl Fn(&[Complex64]) -> Vec<Complex64>) -> Field {
    let (n_before, length) = (shape[..axis].iter().product::<usize>(), shape[axis]);
    let n_after: usize = shape[axis + 1..].iter().product();
    let mut out = vec![Complex64::ZERO; n_before * n * n_after];
    for before in 0..n_before {
        for after in 0..n_after {
            let line: Vec<Complex64> = (0..length).map(|k| data[(before * length + k) * n_after + after]).collect();
            for (k, x) in f(&line).into_iter().take(n).enumerate() {
                out[(before * n + k) * n_after + after] = x;
            }
        }
    }
    let mut shape = shape.clone();
    shape[axis] = n;
    (out, shape)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(values: &[f64], shape: &[usize]) -> Field {
        (values.iter().map(|&x| Complex64::new(x, 0.0)).collect(), shape.to_vec())
    }

    fn check(found: Field, expected: &[(f64, f64)]) {
        assert_eq!(found.0.len(), expected.len());
        for (found, &(re, im)) in found.0.iter().zip(expected) {
            assert!((found - Complex64::new(re, im)).norm() < 1e-12, "{found}, {re} {im}");
        }
    }

    // What NumPy gives.
    #[test]
    fn transforms_as_numpy_does() {
        let forward = |x: Field, axes: &[(usize, usize)], norm| along_axes(x, axes, Direction::Forward, norm);
        check(
            forward(field(&[0.0, 1.0, 2.0, 3.0], &[4]), &[(0, 4)], Norm::Backward),
            &[(6.0, 0.0), (-2.0, 2.0), (-2.0, 0.0), (-2.0, -2.0)],
        );
        check(forward(field(&[1.0, 2.0, 3.0], &[3]), &[(0, 2)], Norm::Backward), &[(3.0, 0.0), (-1.0, 0.0)]);
        check(
            forward(field(&[1.0, 2.0, 3.0, 4.0], &[2, 2]), &[(0, 2), (1, 2)], Norm::Ortho),
            &[(5.0, 0.0), (-1.0, 0.0), (-2.0, 0.0), (0.0, 0.0)],
        );
        let half = half_along_axis(&field(&[1.0, 2.0, 3.0, 4.0, 5.0], &[5]), 0, 5, Norm::Backward);
        check(half.clone(), &[(15.0, 0.0), (-2.5, 3.4409548011779334), (-2.5, 0.8122992405822655)]);
        check(inverse_half_along_axis(&half, 0, 5, Norm::Backward), &[1.0, 2.0, 3.0, 4.0, 5.0].map(|x| (x, 0.0)));
    }
}
