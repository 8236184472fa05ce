//! The words of an array's elements, padded to one width.

use super::Options;
use super::digits::{Digits, fixed, positional, scientific, whole_limit};
use crate::array::Array;
use crate::cast::Wide;
use crate::dtype::{DType, Kind};
use crate::scalar::Scalar;

/// One word an element, in C order.
pub(super) fn format(array: &Array, options: &Options) -> Vec<String> {
    let dtype = array.dtype();
    let parts = |part: fn(Wide) -> f64| array.to_scalars().into_iter().map(|x| part(x.wide())).collect::<Vec<f64>>();
    match dtype.kind() {
        Kind::Bool => {
            let width = if array.ndim() == 0 { 0 } else { 5 };
            let words = array.to_scalars().into_iter().map(super::scalar_text);
            words.map(|word| format!("{word:>width$}")).collect()
        }
        Kind::Signed | Kind::Unsigned => {
            let words: Vec<String> = array.to_scalars().into_iter().map(super::scalar_text).collect();
            let width = words.iter().map(String::len).max().unwrap_or(0);
            words.iter().map(|word| format!("{word:>width$}")).collect()
        }
        Kind::Text => crate::text::to_strings(array).iter().map(|text| crate::text::quoted(text)).collect(),
        Kind::Object => crate::object::handles(array).into_iter().map(object_text).collect(),
        Kind::Record => records(array, options),
        Kind::Float => floats(&parts(|x| x.narrow()), dtype, options, false),
        Kind::Complex => {
            let real = floats(&parts(|x| x.narrow()), dtype.real(), options, false);
            let imag = parts(|x| if let Wide::Complex(x) = x { x.im } else { 0.0 });
            let imag = floats(&imag, dtype.real(), options, true);
            let join = |(real, imag): (String, String)| {
                // Blanks that fill up the digits go behind the letter.
                let digits = imag.trim_end().len();
                format!("{real}{}j{}", &imag[..digits], &imag[digits..])
            };
            real.into_iter().zip(imag).map(join).collect()
        }
    }
}

/// An object as it shows itself; one that fails to is shown by three dots.
fn object_text(object: crate::object::Handle) -> String {
    crate::object::host().and_then(|host| host.repr(object)).unwrap_or_else(|_| "...".into())
}

/// Records as tuples, each field lined up with that of the other records.
fn records(array: &Array, options: &Options) -> Vec<String> {
    let DType::Record(record) = array.dtype() else { return Vec::new() };
    let fields: Vec<Vec<String>> = record.fields().iter().map(|field| format(&array.field(field), options)).collect();
    let tuple = |i: usize| {
        let parts: Vec<&str> = fields.iter().map(|column| column[i].as_str()).collect();
        if let [only] = parts.as_slice() { format!("({only},)") } else { format!("({})", parts.join(", ")) }
    };
    (0..array.size()).map(tuple).collect()
}

/// Floats of `dtype`; with a `+` before those that are not negative if `has_plus`.
fn floats(values: &[f64], dtype: DType, options: &Options, has_plus: bool) -> Vec<String> {
    let signed = |text: String| if has_plus && !text.starts_with('-') { format!("+{text}") } else { text };
    let finite: Vec<f64> = values.iter().copied().filter(|x| x.is_finite()).collect();
    let magnitudes = finite.iter().map(|x| x.abs()).filter(|&x| x != 0.0);
    let (least, most) =
        magnitudes.fold((f64::INFINITY, 0.0), |(least, most): (f64, f64), x| (least.min(x), most.max(x)));
    // The limits are compared in the dtype itself.
    let limit = |x: f64| Scalar::Float64(x).cast(dtype).as_f64();
    let is_scientific = most >= whole_limit(dtype)
        || !options.suppress && most > 0.0 && (least < limit(1e-4) || limit(most / least) > 1000.0);
    let precision = options.precision;
    let digits = |x: f64| Digits::new(x, dtype);

    let first: Vec<String> = finite
        .iter()
        .map(|&x| match (is_scientific, options.is_fixed) {
            (true, false) => scientific(digits(x), Some(precision), 0, 2),
            (true, true) => scientific(digits(x), Some(precision), precision, 2),
            (false, false) => positional(digits(x), Some(precision)),
            (false, true) => fixed(x, precision),
        })
        .map(signed)
        .collect();
    let halves = |text: &str| -> (usize, usize, usize) {
        let (number, exponent) = text.split_once('e').unwrap_or((text, ""));
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        (whole.len(), fraction.len(), exponent.len())
    };
    let (mut left, mut fraction, mut exponent) = (0, 0, 0);
    for text in &first {
        let (a, b, c) = halves(text);
        (left, fraction, exponent) = (left.max(a), fraction.max(b), exponent.max(c));
    }
    let right = if is_scientific { fraction + 1 + exponent } else { fraction };
    if finite.len() < values.len() {
        let inf_width = if has_plus || values.contains(&f64::NEG_INFINITY) { 4 } else { 3 };
        left = left.max(inf_width - (right + 1).min(inf_width)).max(3 - (right + 1).min(3));
    }
    let width = left + 1 + right;
    values
        .iter()
        .map(|&x| {
            if !x.is_finite() {
                let word = if x.is_nan() {
                    "nan"
                } else if x > 0.0 {
                    "inf"
                } else {
                    "-inf"
                };
                return format!("{:>width$}", signed(word.into()));
            }
            if is_scientific {
                let word = scientific(digits(x), Some(fraction), fraction, exponent.saturating_sub(1));
                return format!("{:>width$}", signed(word));
            }
            let word = if options.is_fixed { fixed(x, precision) } else { positional(digits(x), Some(precision)) };
            let missing = right - halves(&word).1;
            // Positional numbers are padded with blanks after the point, so that the points stand in line.
            let filled = signed(word) + &" ".repeat(missing);
            format!("{filled:>width$}")
        })
        .collect()
}
