//! Real draws that take a line or two.

use super::Source;
use crate::math::{exp, expm1, ln, log1p, pow};

/// `loc + scale · z`.
pub fn normal(source: &mut impl Source, loc: f64, scale: f64) -> f64 {
    loc + scale * source.standard_normal()
}

/// The exponential of a normal draw.
pub fn lognormal(source: &mut impl Source, mean: f64, sigma: f64) -> f64 {
    exp(normal(source, mean, sigma))
}

/// `scale · e`.
pub fn exponential(source: &mut impl Source, scale: f64) -> f64 {
    scale * source.standard_exponential()
}

/// A ratio of two normals.
pub fn standard_cauchy(source: &mut impl Source) -> f64 {
    let upper = source.standard_normal();
    upper / source.standard_normal()
}

/// Uniform from `low` on, `range` wide.
pub fn uniform(source: &mut impl Source, low: f64, range: f64) -> f64 {
    low + range * source.next_f64()
}

/// Laplace, or double exponential.
pub fn laplace(source: &mut impl Source, loc: f64, scale: f64) -> f64 {
    loop {
        let u = source.next_f64();
        if u >= 0.5 {
            return loc - scale * ln(2.0 - u - u);
        }
        if u > 0.0 {
            return loc + scale * ln(u + u);
        }
    }
}

/// Gumbel.
pub fn gumbel(source: &mut impl Source, loc: f64, scale: f64) -> f64 {
    loop {
        let u = 1.0 - source.next_f64();
        if u < 1.0 {
            return loc - scale * ln(-ln(u));
        }
    }
}

/// Logistic.
pub fn logistic(source: &mut impl Source, loc: f64, scale: f64) -> f64 {
    loop {
        let u = source.next_f64();
        if u > 0.0 {
            return loc + scale * ln(u / (1.0 - u));
        }
    }
}

/// Triangular between `left` and `right` with its peak at `mode`.
pub fn triangular(source: &mut impl Source, left: f64, mode: f64, right: f64) -> f64 {
    let base = right - left;
    let left_base = mode - left;
    let u = source.next_f64();
    if u <= left_base / base {
        left + (u * (left_base * base)).sqrt()
    } else {
        right - ((1.0 - u) * ((right - mode) * base)).sqrt()
    }
}

/// Pareto II as `Generator` draws it.
pub fn pareto(source: &mut impl Source, a: f64) -> f64 {
    expm1(source.standard_exponential() / a)
}

/// Pareto II as `RandomState` draws it.
pub fn legacy_pareto(source: &mut impl Source, a: f64) -> f64 {
    exp(source.standard_exponential() / a) - 1.0
}

/// Weibull.
pub fn weibull(source: &mut impl Source, a: f64) -> f64 {
    if a == 0.0 {
        return 0.0;
    }
    pow(source.standard_exponential(), 1.0 / a)
}

/// Power as `Generator` draws it.
pub fn power(source: &mut impl Source, a: f64) -> f64 {
    pow(-expm1(-source.standard_exponential()), 1.0 / a)
}

/// Power as `RandomState` draws it.
pub fn legacy_power(source: &mut impl Source, a: f64) -> f64 {
    pow(1.0 - exp(-source.standard_exponential()), 1.0 / a)
}

/// Rayleigh as `Generator` draws it.
pub fn rayleigh(source: &mut impl Source, scale: f64) -> f64 {
    scale * (2.0 * source.standard_exponential()).sqrt()
}

/// Rayleigh as `RandomState` draws it.
pub fn legacy_rayleigh(source: &mut impl Source, scale: f64) -> f64 {
    scale * (-2.0 * log1p(-source.next_f64())).sqrt()
}

/// Wald, or inverse Gaussian, as `Generator` draws it.
pub fn wald(source: &mut impl Source, mean: f64, scale: f64) -> f64 {
    let y = source.standard_normal();
    let y = mean * y * y;
    let d = 1.0 + (1.0 + 4.0 * scale / y).sqrt();
    one_of_two_roots(source, mean, mean * (1.0 - 2.0 / d))
}

/// Wald as `RandomState` draws it.
pub fn legacy_wald(source: &mut impl Source, mean: f64, scale: f64) -> f64 {
    let half = mean / (2.0 * scale);
    let y = source.standard_normal();
    let y = mean * y * y;
    one_of_two_roots(source, mean, mean + half * (y - (4.0 * scale * y + y * y).sqrt()))
}

fn one_of_two_roots(source: &mut impl Source, mean: f64, x: f64) -> f64 {
    let u = source.next_f64();
    if u <= mean / (mean + x) { x } else { mean * mean / x }
}
