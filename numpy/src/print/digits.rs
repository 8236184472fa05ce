//! The digits of one float.

use std::fmt::{Display, LowerExp};
use std::str::FromStr;

use half::f16;

use crate::cast::Wide;
use crate::dtype::DType;
use crate::scalar::Scalar;

/// A float as it is written: its exact value, and the double whose shortest digits are those that tell it from its neighbours in its own dtype.
#[derive(Clone, Copy, Debug)]
pub struct Digits {
    exact: f64,
    shortest: f64,
    /// From here on a scalar is written in scientific notation: its dtype has no more whole digits.
    limit: f64,
}

impl Digits {
    /// The digits of a float of `dtype`.
    pub fn new(x: f64, dtype: DType) -> Digits {
        let shortest = match dtype {
            DType::Float32 | DType::Complex64 => shortest(x as f32, false).parse().unwrap_or(x),
            DType::Float16 => shortest16(x),
            _ => x,
        };
        let limit = if dtype.real() == DType::Float64 { 1e16 } else { whole_limit(dtype) };
        Digits { exact: x, shortest, limit }
    }
}

/// The power of ten up to which a float dtype, or a complex one's parts, tells decimals apart; 10⁸ at most.
pub(super) fn whole_limit(dtype: DType) -> f64 {
    match dtype.real() {
        DType::Float16 => 1e3,
        DType::Float32 => 1e6,
        _ => 1e8,
    }
}

impl From<f64> for Digits {
    fn from(x: f64) -> Digits {
        Digits::new(x, DType::Float64)
    }
}

/// The fewest digits that tell a float from its neighbours; of two that are equally near the even one, which is how exact values are rounded.
fn shortest<T: Copy + Display + LowerExp + FromStr + PartialEq>(x: T, is_scientific: bool) -> String {
    let text = if is_scientific { format!("{x:e}") } else { format!("{x}") };
    let mantissa = text.split('e').next().unwrap_or_default();
    let n = mantissa.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    // There are never two of fewer than seven digits.
    if n == 0 || mantissa.len() <= 7 {
        return text;
    }
    let even = if is_scientific { format!("{x:.n$e}") } else { format!("{x:.n$}") };
    if even.parse().is_ok_and(|y: T| y == x) { even } else { text }
}

/// The decimal of fewest digits that rounds to this half float.
fn shortest16(x: f64) -> f64 {
    let candidates = (0..5).filter_map(|precision| format!("{x:.precision$e}").parse::<f64>().ok());
    candidates.into_iter().find(|&y| f16::from_f64(y).to_f64() == x).unwrap_or(x)
}

/// `repr` of a Python float, which is also how NumPy writes `np.float64(…)`.
pub fn float_repr(x: f64) -> String {
    let text = short(Digits::from(x));
    if text.contains(['.', 'e', 'n']) { text } else { text + ".0" }
}

/// `str` of a NumPy scalar.
///
/// ```
/// # use numpy::{Scalar, print::scalar_text};
/// assert_eq!(scalar_text(Scalar::Float32(0.1)), "0.1");
/// assert_eq!(scalar_text(Scalar::Float64(2.0)), "2.0");
/// ```
pub fn scalar_text(value: Scalar) -> String {
    let dtype = value.dtype();
    match value.wide() {
        Wide::Int(x) if dtype == DType::Bool => if x == 0 { "False" } else { "True" }.into(),
        Wide::Int(x) => x.to_string(),
        Wide::UInt(x) => x.to_string(),
        Wide::Float(x) => {
            let text = short(Digits::new(x, dtype));
            if text.contains(['.', 'e', 'n']) { text } else { text + ".0" }
        }
        Wide::Complex(x) => {
            let imag = short(Digits::new(x.im, dtype)) + "j";
            if x.re == 0.0 && x.re.is_sign_positive() {
                return imag;
            }
            let sign = if imag.starts_with('-') { "" } else { "+" };
            format!("({}{sign}{imag})", short(Digits::new(x.re, dtype)))
        }
    }
}

/// As few digits as possible, without a point where there is nothing behind it.
fn short(x: Digits) -> String {
    if x.exact.is_nan() {
        return "nan".into();
    }
    if x.exact.is_infinite() {
        return if x.exact > 0.0 { "inf".into() } else { "-inf".into() };
    }
    let magnitude = x.exact.abs();
    if magnitude != 0.0 && !(1e-4..x.limit).contains(&magnitude) {
        return scientific(x, None, 0, 2).replace(".e", "e");
    }
    shortest(x.shortest, false)
}

/// Fixed notation with the fewest digits that tell the number from its neighbours, `precision` after the point at most; the point always stays.
pub fn positional(x: impl Into<Digits>, precision: Option<usize>) -> String {
    let Digits { exact, shortest: nearest, .. } = x.into();
    let shortest = shortest(nearest, false);
    let n_fraction = shortest.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let text = match precision {
        Some(precision) if n_fraction > precision => trim_zeros(&format!("{exact:.precision$}")).to_string(),
        _ => shortest,
    };
    if text.contains('.') { text } else { text + "." }
}

/// Fixed notation with exactly `precision` digits after the point, which always stays.
pub(super) fn fixed(x: f64, precision: usize) -> String {
    let text = format!("{x:.precision$}");
    if text.contains('.') { text } else { text + "." }
}

/// Scientific notation with the fewest digits, `precision` after the point at most and `min_digits` at least, and an exponent of `exponent_width` digits at least.
pub fn scientific(x: impl Into<Digits>, precision: Option<usize>, min_digits: usize, exponent_width: usize) -> String {
    let Digits { exact, shortest: nearest, .. } = x.into();
    let shortest = shortest(nearest, true);
    let n_fraction = |text: &str| text.split_once('.').map_or(0, |(_, rest)| rest.find('e').unwrap_or(rest.len()));
    let most = precision.unwrap_or(usize::MAX);
    let text = if n_fraction(&shortest) > most { format!("{exact:.most$e}") } else { shortest };
    let split = |text: &str| {
        let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let mantissa = trim_zeros(mantissa).to_string();
        (if mantissa.contains('.') { mantissa } else { mantissa + "." }, exponent.to_string())
    };
    let (mut mantissa, mut exponent) = split(&text);
    if n_fraction(&mantissa) < min_digits {
        // More digits than are needed are those of the exact value.
        let text = format!("{exact:.min_digits$e}");
        exponent = split(&text).1;
        mantissa = text.split('e').next().unwrap_or_default().to_string();
    }
    let (sign, digits) = exponent.strip_prefix('-').map_or(('+', &*exponent), |digits| ('-', digits));
    format!("{mantissa}e{sign}{digits:0>exponent_width$}")
}

/// Without zeros at the end; a bare point stays.
fn trim_zeros(text: &str) -> &str {
    if text.contains('.') { text.trim_end_matches('0') } else { text }
}

#[cfg(test)]
mod tests {
    use num_complex::Complex;

    use super::*;

    #[test]
    fn writes_scalars_as_numpy_does() {
        let check = |value: Scalar, expected: &str| assert_eq!(scalar_text(value), expected);
        let half = |x| Scalar::Float16(f16::from_f64(x));
        check(half(1.0 / 3.0), "0.3333");
        check(half(999.0), "999.0");
        check(half(2049.0), "2.048e+03");
        check(half(65504.0), "6.55e+04");
        check(half(6e-8), "6e-08");
        check(Scalar::Float32(1.0 / 3.0), "0.33333334");
        check(Scalar::Float32(123456.0), "123456.0");
        check(Scalar::Float32(16777216.0), "1.6777216e+07");
        check(Scalar::Float32(1e-4), "1e-04");
        check(Scalar::Float32(1e20), "1e+20");
        check(Scalar::Float32(-0.0), "-0.0");
        check(Scalar::Float32(-1845.0 - 9.0 / 32.0), "-1845.2812");
        check(Scalar::Float64(9.0 + 1.0 / 65536.0), "9.000015258789062");
        check(Scalar::Float64(1125899906842624.0 + 0.75), "1125899906842624.8");
        check(Scalar::Float64(1e16), "1e+16");
        check(Scalar::Float64(f64::NAN), "nan");
        check(Scalar::UInt64(u64::MAX), "18446744073709551615");
        check(Scalar::Complex128(Complex::new(1.5, -2.0)), "(1.5-2j)");
        check(Scalar::Complex128(Complex::new(0.0, 1.0)), "1j");
        check(Scalar::Complex128(Complex::new(-0.0, 1.0)), "(-0+1j)");
        check(Scalar::Complex64(Complex::new(0.1, f32::NAN)), "(0.1+nanj)");
        check(Scalar::Complex128(Complex::new(1e20, -1e-7)), "(1e+20-1e-07j)");
    }
}
