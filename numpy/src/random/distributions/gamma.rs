//! The gamma distribution and what is made of it.
//!
//! Source: G. Marsaglia, W. W. Tsang, "A simple method for generating gamma variables" (2000); for shapes below 1, J. H. Ahrens, U. Dieter (1974).

use super::{Source, poisson};
use crate::math::{ln, pow};

/// Gamma with scale 1. NaN for a NaN shape, where NumPy never returns.
pub fn standard_gamma(source: &mut impl Source, shape: f64) -> f64 {
    if shape.is_nan() {
        return f64::NAN;
    }
    if shape == 1.0 {
        return source.standard_exponential();
    }
    if shape == 0.0 {
        return 0.0;
    }
    if shape < 1.0 {
        return small_gamma(source, shape);
    }
    let b = shape - 1.0 / 3.0;
    let c = 1.0 / (9.0 * b).sqrt();
    loop {
        let (x, v) = loop {
            let x = source.standard_normal();
            let v = 1.0 + c * x;
            if v > 0.0 {
                break (x, v);
            }
        };
        let v = v * v * v;
        let u = source.next_f64();
        if u < 1.0 - 0.0331 * (x * x) * (x * x) || ln(u) < 0.5 * x * x + b * (1.0 - v + ln(v)) {
            return b * v;
        }
    }
}

fn small_gamma(source: &mut impl Source, shape: f64) -> f64 {
    loop {
        let u = source.next_f64();
        let v = source.standard_exponential();
        if u <= 1.0 - shape {
            let x = pow(u, 1.0 / shape);
            if x <= v {
                return x;
            }
        } else {
            let y = -ln((1.0 - u) / shape);
            let x = pow(1.0 - shape + shape * y, 1.0 / shape);
            if x <= v + y {
                return x;
            }
        }
    }
}

/// Gamma.
pub fn gamma(source: &mut impl Source, shape: f64, scale: f64) -> f64 {
    scale * standard_gamma(source, shape)
}

/// Chi-square with `df` degrees of freedom.
pub fn chisquare(source: &mut impl Source, df: f64) -> f64 {
    2.0 * standard_gamma(source, df / 2.0)
}

/// Fisher's F.
pub fn f(source: &mut impl Source, dfnum: f64, dfden: f64) -> f64 {
    let upper = chisquare(source, dfnum) * dfden;
    let lower = chisquare(source, dfden) * dfnum;
    upper / lower
}

/// Chi-square of normals whose means have the squared length `nonc`.
pub fn noncentral_chisquare(source: &mut impl Source, df: f64, nonc: f64) -> f64 {
    if nonc.is_nan() {
        return f64::NAN;
    }
    if nonc == 0.0 {
        return chisquare(source, df);
    }
    if 1.0 < df {
        let squares = chisquare(source, df - 1.0);
        let n = source.standard_normal() + nonc.sqrt();
        return squares + n * n;
    }
    let i = poisson(source.bits(), nonc / 2.0);
    chisquare(source, df + 2.0 * i as f64)
}

/// F with a noncentral numerator.
pub fn noncentral_f(source: &mut impl Source, dfnum: f64, dfden: f64, nonc: f64) -> f64 {
    let t = noncentral_chisquare(source, dfnum, nonc) * dfden;
    t / (chisquare(source, dfden) * dfnum)
}

/// Student's t.
pub fn standard_t(source: &mut impl Source, df: f64) -> f64 {
    let num = source.standard_normal();
    let denom = standard_gamma(source, df / 2.0);
    (df / 2.0).sqrt() * num / denom.sqrt()
}
