//! The binomial distribution: inversion for small means, triangle, parallelogram and exponential tails for large ones.
//!
//! Source: V. Kachitvichyanukul, B. W. Schmeiser, "Binomial random variate generation" (1988), with its Stirling correction as printed, which NumPy up to 2.4 follows.

use super::super::bit_generator::BitGenerator;
use super::super::stream::Api;
use crate::math::{exp, ln, log1p};

/// A binomial distribution made ready to be drawn from many times.
#[derive(Clone, Debug)]
pub struct Binomial {
    n: i64,
    p: f64,
    is_flipped: bool,
    method: Method,
}

#[derive(Clone, Debug)]
enum Method {
    /// Nothing to draw.
    Zero,
    /// Walk up the probabilities until the uniform is used up.
    Inversion { q: f64, none: f64, bound: i64 },
    /// Accept or reject from a hat.
    Btpe(Hat),
}

/// Regions that cover the scaled density: a triangle up to `p1`, parallelograms up to `p2`, tails up to `p3` and `p4`.
#[derive(Clone, Debug)]
struct Hat {
    q: f64,
    m: i64,
    xm: f64,
    xl: f64,
    xr: f64,
    c: f64,
    lambda_left: f64,
    lambda_right: f64,
    p1: f64,
    p2: f64,
    p3: f64,
    p4: f64,
}

impl Binomial {
    /// `n` trials that succeed with probability `p`.
    pub fn new(api: Api, n: i64, p: f64) -> Binomial {
        if api == Api::Generator && (n == 0 || p == 0.0) {
            return Binomial { n, p, is_flipped: false, method: Method::Zero };
        }
        let is_flipped = p > 0.5;
        let p_small = if is_flipped { 1.0 - p } else { p };
        let method =
            if p_small * n as f64 <= 30.0 { inversion(api, n, p_small) } else { Method::Btpe(hat(n, p_small)) };
        Binomial { n, p: p_small, is_flipped, method }
    }

    /// The number of successes.
    pub fn draw(&self, bits: &mut BitGenerator) -> i64 {
        let count = match &self.method {
            Method::Zero => return 0,
            &Method::Inversion { q, none, bound } => self.walk(bits, q, none, bound),
            Method::Btpe(hat) => self.reject(bits, hat),
        };
        if self.is_flipped { self.n - count } else { count }
    }

    fn walk(&self, bits: &mut BitGenerator, q: f64, none: f64, bound: i64) -> i64 {
        let (mut x, mut px) = (0_i64, none);
        let mut u = bits.next_f64();
        while u > px {
            x += 1;
            if x > bound {
                (x, px) = (0, none);
                u = bits.next_f64();
            } else {
                u -= px;
                px = ((self.n - x + 1) as f64 * self.p * px) / (x as f64 * q);
            }
        }
        x
    }

    fn reject(&self, bits: &mut BitGenerator, hat: &Hat) -> i64 {
        let &Hat { q, m, xm, xl, xr, c, lambda_left, lambda_right, p1, p2, p3, p4 } = hat;
        let (n, r) = (self.n, self.p);
        let variance = n as f64 * r * q;
        loop {
            let u = bits.next_f64() * p4;
            let mut v = bits.next_f64();
            if u <= p1 {
                return (xm - p1 * v + u).floor() as i64;
            }
            let y = if u <= p2 {
                let x = xl + (u - p1) / c;
                v = v * c + 1.0 - (m as f64 - x + 0.5).abs() / p1;
                if v > 1.0 {
                    continue;
                }
                x.floor() as i64
            } else if u <= p3 {
                let y = (xl + ln(v) / lambda_left).floor() as i64;
                if y < 0 || v == 0.0 {
                    continue;
                }
                v = v * (u - p2) * lambda_left;
                y
            } else {
                let y = (xr - ln(v) / lambda_right).floor() as i64;
                if y > n || v == 0.0 {
                    continue;
                }
                v = v * (u - p3) * lambda_right;
                y
            };
            let k = (y - m).abs();
            let is_above = if k > 20 && (k as f64) < variance / 2.0 - 1.0 {
                self.is_above_density_by_stirling(hat, variance, y, k, v)
            } else {
                let s = r / q;
                let a = s * (n + 1) as f64;
                let ratio = |i: i64| a / i as f64 - s;
                let density = if m < y {
                    (m + 1..=y).fold(1.0, |product, i| product * ratio(i))
                } else {
                    (y + 1..=m).fold(1.0, |product, i| product / ratio(i))
                };
                v > density
            };
            if !is_above {
                return y;
            }
        }
    }

    fn is_above_density_by_stirling(&self, hat: &Hat, variance: f64, y: i64, k: i64, v: f64) -> bool {
        let &Hat { q, m, xm, .. } = hat;
        let (n, r, k) = (self.n, self.p, k as f64);
        let rho = (k / variance) * ((k * (k / 3.0 + 0.625) + 0.16666666666666666) / variance + 0.5);
        let t = -(k * k) / (2.0 * variance);
        let a = ln(v);
        if a < t - rho {
            return false;
        }
        if a > t + rho {
            return true;
        }
        let x1 = y as f64 + 1.0;
        let f1 = m as f64 + 1.0;
        let z = n as f64 + 1.0 - m as f64;
        let w = n as f64 - y as f64 + 1.0;
        let correction = |x: f64| {
            let square = x * x;
            (13680.0 - (462.0 - (132.0 - (99.0 - 140.0 / square) / square) / square) / square) / x / 166320.0
        };
        let bound = xm * ln(f1 / x1)
            + ((n - m) as f64 + 0.5) * ln(z / w)
            + (y - m) as f64 * ln(w * r / (x1 * q))
            + correction(f1)
            + correction(z)
            + correction(x1)
            + correction(w);
        a > bound
    }
}

fn inversion(api: Api, n: i64, p: f64) -> Method {
    let q = 1.0 - p;
    let log_q = if api == Api::Generator { log1p(-p) } else { ln(q) };
    let mean = n as f64 * p;
    let limit = mean + 10.0 * (mean * q + 1.0).sqrt();
    let bound = if (n as f64) < limit { n } else { limit as i64 };
    Method::Inversion { q, none: exp(n as f64 * log_q), bound }
}

fn hat(n: i64, p: f64) -> Hat {
    let r = p.min(1.0 - p);
    let q = 1.0 - r;
    let trials = n as f64;
    let fm = trials * r + r;
    let m = fm.floor() as i64;
    let p1 = (2.195 * (trials * r * q).sqrt() - 4.6 * q).floor() + 0.5;
    let xm = m as f64 + 0.5;
    let (xl, xr) = (xm - p1, xm + p1);
    let c = 0.134 + 20.5 / (15.3 + m as f64);
    let slope = |a: f64| a * (1.0 + a / 2.0);
    let lambda_left = slope((fm - xl) / (fm - xl * r));
    let lambda_right = slope((xr - fm) / (xr * q));
    let p2 = p1 * (1.0 + 2.0 * c);
    let p3 = p2 + c / lambda_left;
    let p4 = p3 + c / lambda_right;
    Hat { q, m, xm, xl, xr, c, lambda_left, lambda_right, p1, p2, p3, p4 }
}
