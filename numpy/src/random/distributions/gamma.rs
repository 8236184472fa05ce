//! The gamma distribution and what is made of it.
//!
//! Source: G. Marsaglia, W. W. Tsang, "A simple method for generating gamma variables" (2000); for shapes below 1, J. H. Ahrens, U. Dieter (1974).

use super::super::bit_generator::BitGenerator;
use super::super::ziggurat_f32::{standard_exponential, standard_normal};
use super::{Stream, poisson};
use crate::math::{ln, lnf, pow, powf};

/// Gamma with scale 1. NaN for a NaN shape, where NumPy never returns.
pub fn standard_gamma(stream: &mut Stream<'_>, shape: f64) -> f64 {
    if shape.is_nan() {
        return f64::NAN;
    }
    if shape == 1.0 {
        return stream.standard_exponential();
    }
    if shape == 0.0 {
        return 0.0;
    }
    if shape < 1.0 {
        return small_gamma(stream, shape);
    }
    let b = shape - 1.0 / 3.0;
    let c = 1.0 / (9.0 * b).sqrt();
    loop {
        let x = stream.standard_normal();
        let v = 1.0 + c * x;
        if v <= 0.0 {
            continue;
        }
        let v = v * v * v;
        let u = stream.next_f64();
        if u < 1.0 - 0.0331 * (x * x) * (x * x) || ln(u) < 0.5 * x * x + b * (1.0 - v + ln(v)) {
            return b * v;
        }
    }
}

fn small_gamma(stream: &mut Stream<'_>, shape: f64) -> f64 {
    loop {
        let u = stream.next_f64();
        let v = stream.standard_exponential();
        let (x, bound) = if u <= 1.0 - shape {
            (pow(u, 1.0 / shape), v)
        } else {
            let y = -ln((1.0 - u) / shape);
            (pow(1.0 - shape + shape * y, 1.0 / shape), v + y)
        };
        if x <= bound {
            return x;
        }
    }
}

/// [`standard_gamma`] in singles, as `Generator` draws it.
pub fn standard_gamma_f32(bits: &mut BitGenerator, shape: f32) -> f32 {
    if shape.is_nan() {
        return f32::NAN;
    }
    if shape == 1.0 {
        return standard_exponential(bits);
    }
    if shape == 0.0 {
        return 0.0;
    }
    if shape < 1.0 {
        return small_gamma_f32(bits, shape);
    }
    let b = shape - 1.0 / 3.0;
    let c = 1.0 / (9.0 * b).sqrt();
    loop {
        let x = standard_normal(bits);
        let v = 1.0 + c * x;
        if v <= 0.0 {
            continue;
        }
        let v = v * v * v;
        let u = bits.next_f32();
        if u < 1.0 - 0.0331 * (x * x) * (x * x) || lnf(u) < 0.5 * x * x + b * (1.0 - v + lnf(v)) {
            return b * v;
        }
    }
}

fn small_gamma_f32(bits: &mut BitGenerator, shape: f32) -> f32 {
    loop {
        let u = bits.next_f32();
        let v = standard_exponential(bits);
        let (x, bound) = if u <= 1.0 - shape {
            (powf(u, 1.0 / shape), v)
        } else {
            let y = -lnf((1.0 - u) / shape);
            (powf(1.0 - shape + shape * y, 1.0 / shape), v + y)
        };
        if x <= bound {
            return x;
        }
    }
}

/// Gamma.
pub fn gamma(stream: &mut Stream<'_>, shape: f64, scale: f64) -> f64 {
    scale * standard_gamma(stream, shape)
}

/// Chi-square with `df` degrees of freedom.
pub fn chisquare(stream: &mut Stream<'_>, df: f64) -> f64 {
    2.0 * standard_gamma(stream, df / 2.0)
}

/// Fisher's F.
pub fn f(stream: &mut Stream<'_>, dfnum: f64, dfden: f64) -> f64 {
    let upper = chisquare(stream, dfnum) * dfden;
    let lower = chisquare(stream, dfden) * dfnum;
    upper / lower
}

/// Chi-square of normals whose means have the squared length `nonc`.
pub fn noncentral_chisquare(stream: &mut Stream<'_>, df: f64, nonc: f64) -> f64 {
    if nonc.is_nan() {
        return f64::NAN;
    }
    if nonc == 0.0 {
        return chisquare(stream, df);
    }
    if 1.0 < df {
        let squares = chisquare(stream, df - 1.0);
        let n = stream.standard_normal() + nonc.sqrt();
        return squares + n * n;
    }
    let i = poisson(stream.bits, nonc / 2.0);
    chisquare(stream, df + 2.0 * i as f64)
}

/// F with a noncentral numerator.
pub fn noncentral_f(stream: &mut Stream<'_>, dfnum: f64, dfden: f64, nonc: f64) -> f64 {
    let t = noncentral_chisquare(stream, dfnum, nonc) * dfden;
    t / (chisquare(stream, dfden) * dfnum)
}

/// Student's t.
pub fn standard_t(stream: &mut Stream<'_>, df: f64) -> f64 {
    let num = stream.standard_normal();
    let denom = standard_gamma(stream, df / 2.0);
    (df / 2.0).sqrt() * num / denom.sqrt()
}
