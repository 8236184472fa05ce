//! Singular values and vectors: to bidiagonal form by reflections, to diagonal form by implicit QR steps.
//!
//! Source: J. Demmel, W. Kahan, "Accurate singular values of bidiagonal matrices" (1990); the steps are those of LAPACK's `dgesdd`, `dbdsqr` and `dlasv2`.

use super::NoConvergence;
use super::bidiagonal::Bidiagonal;
use super::matrix::Matrix;
use super::qr::Qr;
use super::rotation::Rotation;

/// The spacing of numbers below 1.
const EPSILON: f64 = f64::EPSILON / 2.0;

/// `A = U · diag(s) · Vᵀ`, values in descending order.
#[derive(Clone, Debug)]
pub struct Svd {
    /// As many columns as rows if full, else as many as there are values.
    pub u: Matrix,
    /// The singular values.
    pub s: Vec<f64>,
    /// As many rows as columns if full, else as many as there are values.
    pub vt: Matrix,
}

/// The decomposition, with square `U` and `Vᵀ` if `full`.
pub fn svd(a: &Matrix, full: bool) -> Result<Svd, NoConvergence> {
    let (n_rows, n_cols) = (a.n_rows(), a.n_cols());
    let n = n_rows.min(n_cols);
    let n_much_more = (n as f64 * 11.0 / 6.0) as usize;
    let (u_cols, vt_rows) = if full { (n_rows, n_cols) } else { (n, n) };
    if n == 0 {
        return Ok(Svd { u: Matrix::identity(n_rows, u_cols), s: Vec::new(), vt: Matrix::identity(vt_rows, n_cols) });
    }
    // A matrix much longer than wide is made square first.
    if n_rows >= n_cols && n_rows >= n_much_more {
        let qr = Qr::of(a.clone());
        let inner = direct(qr.r(n), n, n)?;
        let mut u = embed(&inner.u, n_rows, u_cols);
        qr.apply_q(&mut u);
        return Ok(Svd { u, s: inner.s, vt: inner.vt });
    }
    if n_rows < n_cols && n_cols >= n_much_more {
        let qr = Qr::of(a.transposed());
        let inner = direct(qr.r(n).transposed(), n, n)?;
        let mut v = embed(&inner.vt.transposed(), n_cols, vt_rows);
        qr.apply_q(&mut v);
        return Ok(Svd { u: inner.u, s: inner.s, vt: v.transposed() });
    }
    direct(a.clone(), u_cols, vt_rows)
}

fn direct(a: Matrix, u_cols: usize, vt_rows: usize) -> Result<Svd, NoConvergence> {
    let (n_rows, n_cols) = (a.n_rows(), a.n_cols());
    let n = n_rows.min(n_cols);
    let mut form = Bidiagonal::of(a);
    let rotations = form.make_upper();
    let (mut d, mut e) = (std::mem::take(&mut form.diagonal), std::mem::take(&mut form.off));
    let (mut u, mut vt) = (Matrix::identity(n, n), Matrix::identity(n, n));
    if n == 1 {
        u[(0, 0)] = 1.0_f64.copysign(d[0]);
        d[0] = d[0].abs();
    } else {
        Sweep { d: &mut d, e: &mut e, u: &mut u, vt: &mut vt }.run()?;
        sort(&mut d, &mut u, &mut vt);
    }
    for (i, rotation) in rotations.into_iter().enumerate().rev() {
        rotation.inverse().apply_rows(&mut u, i, i + 1, 0..n);
    }
    let mut u = embed(&u, n_rows, u_cols);
    form.apply_q(&mut u);
    let mut vt = embed(&vt, vt_rows, n_cols);
    form.apply_pt(&mut vt);
    Ok(Svd { u, s: d, vt })
}

/// A square matrix in the corner of a larger identity.
fn embed(inner: &Matrix, n_rows: usize, n_cols: usize) -> Matrix {
    let mut outer = Matrix::identity(n_rows, n_cols);
    for j in 0..inner.n_cols() {
        outer.column_mut(j)[..inner.n_rows()].copy_from_slice(inner.column(j));
    }
    outer
}

/// An upper bidiagonal matrix on its way to diagonal form.
struct Sweep<'a> {
    d: &'a mut [f64],
    e: &'a mut [f64],
    u: &'a mut Matrix,
    vt: &'a mut Matrix,
}

impl Sweep<'_> {
    fn run(&mut self) -> Result<(), NoConvergence> {
        let n = self.d.len();
        let tolerance = 10.0_f64.max(100.0_f64.min(libm::pow(EPSILON, -0.125))) * EPSILON;
        let threshold = (tolerance * self.least_value()).max(6.0 * (n * n) as f64 * f64::MIN_POSITIVE);
        let mut n_left = 6 * n * n;
        // The block in work is `first..=last`, the one before `old`.
        let mut last = n - 1;
        let (mut old_first, mut old_last) = (usize::MAX, 0);
        let mut is_downward = true;
        while last > 0 {
            let mut largest = self.d[last].abs();
            let mut first = last;
            let mut is_split = false;
            while first > 0 {
                let (beside, above) = (self.e[first - 1].abs(), self.d[first - 1].abs());
                if beside <= threshold {
                    self.e[first - 1] = 0.0;
                    is_split = true;
                    break;
                }
                largest = largest.max(above).max(beside);
                first -= 1;
            }
            if is_split && first == last {
                last -= 1;
                continue;
            }
            if first + 1 == last {
                self.finish_two(first);
                last = last.saturating_sub(2);
                continue;
            }
            let is_new = old_first == usize::MAX || first > old_last || last < old_first;
            if is_new {
                is_downward = self.d[first].abs() >= self.d[last].abs();
            }
            let Some(least) = self.least_in_block(first, last, is_downward, tolerance) else { continue };
            (old_first, old_last) = (first, last);
            let shift = if n as f64 * tolerance * (least / largest) <= EPSILON.max(0.01 * tolerance) {
                0.0
            } else {
                self.shift(first, last, is_downward)
            };
            n_left = n_left.checked_sub(last - first).ok_or(NoConvergence)?;
            match (shift == 0.0, is_downward) {
                (true, true) => self.chase_down_without_shift(first, last),
                (true, false) => self.chase_up_without_shift(first, last),
                (false, true) => self.chase_down(first, last, shift),
                (false, false) => self.chase_up(first, last, shift),
            }
            let end = if is_downward { last - 1 } else { first };
            if self.e[end].abs() <= threshold {
                self.e[end] = 0.0;
            }
        }
        for i in 0..n {
            if self.d[i] < 0.0 || (self.d[i] == 0.0 && self.d[i].is_sign_negative()) {
                let is_negative = self.d[i] < 0.0;
                self.d[i] = -self.d[i];
                if is_negative {
                    (0..self.vt.n_cols()).for_each(|j| self.vt[(i, j)] = -self.vt[(i, j)]);
                }
            }
        }
        Ok(())
    }

    /// An estimate from below of the least singular value.
    fn least_value(&self) -> f64 {
        let mut mu = self.d[0].abs();
        let mut least = mu;
        for i in 1..self.d.len() {
            if least == 0.0 {
                break;
            }
            mu = self.d[i].abs() * (mu / (mu + self.e[i - 1].abs()));
            least = least.min(mu);
        }
        least / (self.d.len() as f64).sqrt()
    }

    /// `None` if an entry beside the diagonal was small enough to become zero; else an estimate of the block's least value.
    fn least_in_block(&mut self, first: usize, last: usize, is_downward: bool, tolerance: f64) -> Option<f64> {
        let (end, corner) = if is_downward { (last - 1, last) } else { (first, first) };
        if self.e[end].abs() <= tolerance * self.d[corner].abs() {
            self.e[end] = 0.0;
            return None;
        }
        let mut mu = self.d[if is_downward { first } else { last }].abs();
        let mut least = mu;
        for step in 0..last - first {
            let (beside, next) =
                if is_downward { (first + step, first + step + 1) } else { (last - 1 - step, last - 1 - step) };
            if self.e[beside].abs() <= tolerance * mu {
                self.e[beside] = 0.0;
                return None;
            }
            mu = self.d[next].abs() * (mu / (mu + self.e[beside].abs()));
            least = least.min(mu);
        }
        Some(least)
    }

    fn shift(&self, first: usize, last: usize, is_downward: bool) -> f64 {
        let (corner, at) = if is_downward { (self.d[first].abs(), last - 1) } else { (self.d[last].abs(), first) };
        let shift = least_of_two(self.d[at], self.e[at], self.d[at + 1]);
        let is_tiny = corner > 0.0 && (shift / corner) * (shift / corner) < EPSILON;
        if is_tiny { 0.0 } else { shift }
    }

    fn chase_down_without_shift(&mut self, first: usize, last: usize) {
        let n = self.u.n_rows();
        let (mut c, mut old) = (1.0, Rotation { c: 1.0, s: 0.0 });
        for i in first..last {
            let (right, r) = Rotation::of(self.d[i] * c, self.e[i]);
            if i > first {
                self.e[i - 1] = old.s * r;
            }
            let (left, diagonal) = Rotation::of(old.c * r, self.d[i + 1] * right.s);
            self.d[i] = diagonal;
            right.apply_rows(self.vt, i, i + 1, 0..n);
            left.apply_columns(self.u, i, i + 1, 0..n);
            (c, old) = (right.c, left);
        }
        let h = self.d[last] * c;
        self.d[last] = h * old.c;
        self.e[last - 1] = h * old.s;
    }

    fn chase_up_without_shift(&mut self, first: usize, last: usize) {
        let n = self.u.n_rows();
        let (mut c, mut old) = (1.0, Rotation { c: 1.0, s: 0.0 });
        for i in (first + 1..=last).rev() {
            let (left, r) = Rotation::of(self.d[i] * c, self.e[i - 1]);
            if i < last {
                self.e[i] = old.s * r;
            }
            let (right, diagonal) = Rotation::of(old.c * r, self.d[i - 1] * left.s);
            self.d[i] = diagonal;
            right.inverse().apply_rows(self.vt, i - 1, i, 0..n);
            left.inverse().apply_columns(self.u, i - 1, i, 0..n);
            (c, old) = (left.c, right);
        }
        let h = self.d[first] * c;
        self.d[first] = h * old.c;
        self.e[first] = h * old.s;
    }

    fn chase_down(&mut self, first: usize, last: usize, shift: f64) {
        let n = self.u.n_rows();
        let (d, e) = (&mut *self.d, &mut *self.e);
        let mut f = (d[first].abs() - shift) * (1.0_f64.copysign(d[first]) + shift / d[first]);
        let mut g = e[first];
        for i in first..last {
            let (right, r) = Rotation::of(f, g);
            if i > first {
                e[i - 1] = r;
            }
            f = right.c * d[i] + right.s * e[i];
            e[i] = right.c * e[i] - right.s * d[i];
            g = right.s * d[i + 1];
            d[i + 1] *= right.c;
            let (left, r) = Rotation::of(f, g);
            d[i] = r;
            f = left.c * e[i] + left.s * d[i + 1];
            d[i + 1] = left.c * d[i + 1] - left.s * e[i];
            if i + 1 < last {
                g = left.s * e[i + 1];
                e[i + 1] *= left.c;
            }
            right.apply_rows(self.vt, i, i + 1, 0..n);
            left.apply_columns(self.u, i, i + 1, 0..n);
        }
        e[last - 1] = f;
    }

    fn chase_up(&mut self, first: usize, last: usize, shift: f64) {
        let n = self.u.n_rows();
        let (d, e) = (&mut *self.d, &mut *self.e);
        let mut f = (d[last].abs() - shift) * (1.0_f64.copysign(d[last]) + shift / d[last]);
        let mut g = e[last - 1];
        for i in (first + 1..=last).rev() {
            let (left, r) = Rotation::of(f, g);
            if i < last {
                e[i] = r;
            }
            f = left.c * d[i] + left.s * e[i - 1];
            e[i - 1] = left.c * e[i - 1] - left.s * d[i];
            g = left.s * d[i - 1];
            d[i - 1] *= left.c;
            let (right, r) = Rotation::of(f, g);
            d[i] = r;
            f = right.c * e[i - 1] + right.s * d[i - 1];
            d[i - 1] = right.c * d[i - 1] - right.s * e[i - 1];
            if i > first + 1 {
                g = right.s * e[i - 2];
                e[i - 2] *= right.c;
            }
            right.inverse().apply_rows(self.vt, i - 1, i, 0..n);
            left.inverse().apply_columns(self.u, i - 1, i, 0..n);
        }
        e[first] = f;
    }

    /// A block of two is diagonalised at once.
    fn finish_two(&mut self, i: usize) {
        let n = self.u.n_rows();
        let two = two_by_two(self.d[i], self.e[i], self.d[i + 1]);
        (self.d[i], self.e[i], self.d[i + 1]) = (two.largest, 0.0, two.least);
        two.right.apply_rows(self.vt, i, i + 1, 0..n);
        two.left.apply_columns(self.u, i, i + 1, 0..n);
    }
}

/// The smaller singular value of `[f g; 0 h]`.
fn least_of_two(f: f64, g: f64, h: f64) -> f64 {
    let (f, g, h) = (f.abs(), g.abs(), h.abs());
    let (small, large) = (f.min(h), f.max(h));
    if small == 0.0 {
        return 0.0;
    }
    let (sum, difference) = (1.0 + small / large, (large - small) / large);
    if g < large {
        let square = (g / large) * (g / large);
        return small * (2.0 / ((sum * sum + square).sqrt() + (difference * difference + square).sqrt()));
    }
    let ratio = large / g;
    if ratio == 0.0 {
        return (small * large) / g;
    }
    let root = |x: f64| (1.0 + (x * ratio) * (x * ratio)).sqrt();
    2.0 * ((small * (1.0 / (root(sum) + root(difference)))) * ratio)
}

/// `[f g; 0 h]` diagonalised by a rotation from each side.
struct Two {
    largest: f64,
    least: f64,
    left: Rotation,
    right: Rotation,
}

fn two_by_two(f: f64, g: f64, h: f64) -> Two {
    let is_swapped = h.abs() > f.abs();
    let (ft, ht) = if is_swapped { (h, f) } else { (f, h) };
    let (fa, ha, ga) = (ft.abs(), ht.abs(), g.abs());
    let (least, largest, left, right) = if ga == 0.0 {
        (ha, fa, Rotation { c: 1.0, s: 0.0 }, Rotation { c: 1.0, s: 0.0 })
    } else if ga > fa && fa / ga < EPSILON {
        let least = if ha > 1.0 { fa / (ga / ha) } else { (fa / ga) * ha };
        (least, ga, Rotation { c: 1.0, s: ht / g }, Rotation { c: ft / g, s: 1.0 })
    } else {
        let d = fa - ha;
        let l = if d == fa { 1.0 } else { d / fa };
        let m = g / ft;
        let t = 2.0 - l;
        let s = (t * t + m * m).sqrt();
        let r = if l == 0.0 { m.abs() } else { (l * l + m * m).sqrt() };
        let a = 0.5 * (s + r);
        let t = if m * m != 0.0 {
            (m / (s + t) + m / (r + l)) * (1.0 + a)
        } else if l == 0.0 {
            2.0_f64.copysign(ft) * 1.0_f64.copysign(g)
        } else {
            g / d.copysign(ft) + m / t
        };
        let length = (t * t + 4.0).sqrt();
        let right = Rotation { c: 2.0 / length, s: t / length };
        let left = Rotation { c: (right.c + right.s * m) / a, s: (ht / ft) * right.s / a };
        (ha / a, fa * a, left, right)
    };
    let (left, right) = if is_swapped {
        (Rotation { c: right.s, s: right.c }, Rotation { c: left.s, s: left.c })
    } else {
        (left, right)
    };
    let sign = |x: f64| 1.0_f64.copysign(x);
    // Which entry is the largest decides which signs meet.
    let largest_sign = if ga > fa {
        sign(right.s) * sign(left.c) * sign(g)
    } else if is_swapped {
        sign(right.s) * sign(left.s) * sign(h)
    } else {
        sign(right.c) * sign(left.c) * sign(f)
    };
    Two {
        largest: largest.copysign(largest_sign),
        least: least.copysign(largest_sign * sign(f) * sign(h)),
        left,
        right,
    }
}

/// Into descending order by LAPACK's three passes, which matters among equal values only.
fn sort(d: &mut [f64], u: &mut Matrix, vt: &mut Matrix) {
    let n = d.len();
    let mut exchange = |d: &mut [f64], i: usize, j: usize| {
        if i != j {
            d.swap(i, j);
            u.swap_columns(i, j);
            vt.swap_rows(i, j);
        }
    };
    for end in (1..n).rev() {
        let least = (1..=end).fold(0, |least, j| if d[j] <= d[least] { j } else { least });
        exchange(d, least, end);
    }
    for i in 0..n {
        let least = (i + 1..n).fold(i, |least, j| if d[j] < d[least] { j } else { least });
        exchange(d, least, i);
    }
    for i in 0..n {
        let largest = (i + 1..n).fold(i, |largest, j| if d[j] > d[largest] { j } else { largest });
        exchange(d, largest, i);
    }
}
