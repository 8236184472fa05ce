//! Real draws that take a line or two.

use super::Stream;
use crate::math::{exp, expm1, ln, log1p, pow};

/// `loc + scale · z`.
pub fn normal(stream: &mut Stream<'_>, loc: f64, scale: f64) -> f64 {
    loc + scale * stream.standard_normal()
}

/// The exponential of a normal draw.
pub fn lognormal(stream: &mut Stream<'_>, mean: f64, sigma: f64) -> f64 {
    exp(normal(stream, mean, sigma))
}

/// `scale · e`.
pub fn exponential(stream: &mut Stream<'_>, scale: f64) -> f64 {
    scale * stream.standard_exponential()
}

/// A ratio of two normals.
pub fn standard_cauchy(stream: &mut Stream<'_>) -> f64 {
    let upper = stream.standard_normal();
    upper / stream.standard_normal()
}

/// Uniform from `low` on, `range` wide.
pub fn uniform(stream: &mut Stream<'_>, low: f64, range: f64) -> f64 {
    low + range * stream.next_f64()
}

/// Laplace, or double exponential.
pub fn laplace(stream: &mut Stream<'_>, loc: f64, scale: f64) -> f64 {
    loop {
        let u = stream.next_f64();
        if u >= 0.5 {
            return loc - scale * ln(2.0 - u - u);
        }
        if u > 0.0 {
            return loc + scale * ln(u + u);
        }
    }
}

/// Gumbel.
pub fn gumbel(stream: &mut Stream<'_>, loc: f64, scale: f64) -> f64 {
    loop {
        let u = 1.0 - stream.next_f64();
        if u < 1.0 {
            return loc - scale * ln(-ln(u));
        }
    }
}

/// Logistic.
pub fn logistic(stream: &mut Stream<'_>, loc: f64, scale: f64) -> f64 {
    loop {
        let u = stream.next_f64();
        if u > 0.0 {
            return loc + scale * ln(u / (1.0 - u));
        }
    }
}

/// Triangular between `left` and `right` with its peak at `mode`.
pub fn triangular(stream: &mut Stream<'_>, left: f64, mode: f64, right: f64) -> f64 {
    let base = right - left;
    let left_base = mode - left;
    let u = stream.next_f64();
    if u <= left_base / base {
        left + (u * (left_base * base)).sqrt()
    } else {
        right - ((1.0 - u) * ((right - mode) * base)).sqrt()
    }
}

/// Pareto II as `Generator` draws it.
pub fn pareto(stream: &mut Stream<'_>, a: f64) -> f64 {
    expm1(stream.standard_exponential() / a)
}

/// Pareto II as `RandomState` draws it.
pub fn legacy_pareto(stream: &mut Stream<'_>, a: f64) -> f64 {
    exp(stream.standard_exponential() / a) - 1.0
}

/// Weibull.
pub fn weibull(stream: &mut Stream<'_>, a: f64) -> f64 {
    if a == 0.0 {
        return 0.0;
    }
    pow(stream.standard_exponential(), 1.0 / a)
}

/// Power as `Generator` draws it.
pub fn power(stream: &mut Stream<'_>, a: f64) -> f64 {
    pow(-expm1(-stream.standard_exponential()), 1.0 / a)
}

/// Power as `RandomState` draws it.
pub fn legacy_power(stream: &mut Stream<'_>, a: f64) -> f64 {
    pow(1.0 - exp(-stream.standard_exponential()), 1.0 / a)
}

/// Rayleigh as `Generator` draws it.
pub fn rayleigh(stream: &mut Stream<'_>, scale: f64) -> f64 {
    scale * (2.0 * stream.standard_exponential()).sqrt()
}

/// Rayleigh as `RandomState` draws it.
pub fn legacy_rayleigh(stream: &mut Stream<'_>, scale: f64) -> f64 {
    scale * (-2.0 * log1p(-stream.next_f64())).sqrt()
}

/// Wald, or inverse Gaussian, as `Generator` draws it.
pub fn wald(stream: &mut Stream<'_>, mean: f64, scale: f64) -> f64 {
    let y = stream.standard_normal();
    let y = mean * y * y;
    let d = 1.0 + (1.0 + 4.0 * scale / y).sqrt();
    one_of_two_roots(stream, mean, mean * (1.0 - 2.0 / d))
}

/// Wald as `RandomState` draws it.
pub fn legacy_wald(stream: &mut Stream<'_>, mean: f64, scale: f64) -> f64 {
    let half = mean / (2.0 * scale);
    let y = stream.standard_normal();
    let y = mean * y * y;
    one_of_two_roots(stream, mean, mean + half * (y - (4.0 * scale * y + y * y).sqrt()))
}

fn one_of_two_roots(stream: &mut Stream<'_>, mean: f64, x: f64) -> f64 {
    let u = stream.next_f64();
    if u <= mean / (mean + x) { x } else { mean * mean / x }
}
