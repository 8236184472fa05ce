//! Whole-number draws that take a few lines.

use super::super::bit_generator::BitGenerator;
use super::{Stream, gamma, poisson};
use crate::math::{exp, expm1, ln, log1p, pow};

/// Failures before the `n`-th success.
pub fn negative_binomial(stream: &mut Stream<'_>, n: f64, p: f64) -> i64 {
    let rate = gamma(stream, n, (1.0 - p) / p);
    poisson(stream.bits, rate)
}

/// Trials up to the first success, as `Generator` draws them.
pub fn geometric(stream: &mut Stream<'_>, p: f64) -> i64 {
    if p >= 1.0 / 3.0 {
        return geometric_by_search(stream.bits, p);
    }
    // A float beyond the integers becomes the largest.
    (-stream.standard_exponential() / log1p(-p)).ceil() as i64
}

/// Trials up to the first success, as `RandomState` draws them.
pub fn legacy_geometric(bits: &mut BitGenerator, p: f64) -> i64 {
    if p >= 1.0 / 3.0 {
        return geometric_by_search(bits, p);
    }
    let z = (log1p(-bits.next_f64()) / ln(1.0 - p)).ceil();
    // What x86-64 makes of a float beyond the integers.
    if z >= 9.223_372_036_854_776e18 { i64::MIN } else { z as i64 }
}

fn geometric_by_search(bits: &mut BitGenerator, p: f64) -> i64 {
    let (mut x, mut sum, mut product) = (1, p, p);
    let u = bits.next_f64();
    while u > sum {
        product *= 1.0 - p;
        sum += product;
        x += 1;
    }
    x
}

/// Zipf as `Generator` draws it.
pub fn zipf(bits: &mut BitGenerator, a: f64) -> i64 {
    if a >= 1025.0 {
        return 1;
    }
    let smallest = pow(i64::MAX as f64, -(a - 1.0));
    zipf_from(bits, a, |u| u * smallest + (1.0 - u))
}

/// Zipf as `RandomState` draws it.
pub fn legacy_zipf(bits: &mut BitGenerator, a: f64) -> i64 {
    zipf_from(bits, a, |u| 1.0 - u)
}

fn zipf_from(bits: &mut BitGenerator, a: f64, spread: impl Fn(f64) -> f64) -> i64 {
    let exponent = a - 1.0;
    let b = pow(2.0, exponent);
    loop {
        let u = spread(bits.next_f64());
        let v = bits.next_f64();
        let x = pow(u, -1.0 / exponent).floor();
        if x > i64::MAX as f64 || x < 1.0 {
            continue;
        }
        let t = pow(1.0 + 1.0 / x, exponent);
        if v * x * (t - 1.0) / (b - 1.0) <= t / b {
            return x as i64;
        }
    }
}

/// Logarithmic series as `Generator` draws it.
pub fn logseries(bits: &mut BitGenerator, p: f64) -> i64 {
    let r = log1p(-p);
    logseries_from(bits, p, |u| -expm1(r * u))
}

/// Logarithmic series as `RandomState` draws it.
pub fn legacy_logseries(bits: &mut BitGenerator, p: f64) -> i64 {
    let r = ln(1.0 - p);
    logseries_from(bits, p, |u| 1.0 - exp(r * u))
}

fn logseries_from(bits: &mut BitGenerator, p: f64, q: impl Fn(f64) -> f64) -> i64 {
    loop {
        let v = bits.next_f64();
        if v >= p {
            return 1;
        }
        let q = q(bits.next_f64());
        if v <= q * q {
            let result = (1.0 + ln(v) / ln(q)).floor() as i64;
            if result < 1 || v == 0.0 {
                continue;
            }
            return result;
        }
        return if v >= q { 1 } else { 2 };
    }
}
