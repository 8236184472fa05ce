//! The words of an array's elements, padded to one width.

use super::Options;
use super::digits::{positional, scientific};
use crate::array::Array;
use crate::dtype::DType;

/// One word an element, in C order.
pub(super) fn format(array: &Array, options: &Options) -> Vec<String> {
    match array.dtype() {
        DType::Bool => {
            let width = if array.ndim() == 0 { 0 } else { 5 };
            array
                .to_vec::<bool>()
                .into_iter()
                .map(|x| format!("{:>width$}", if x { "True" } else { "False" }))
                .collect()
        }
        DType::Int64 => {
            let words: Vec<String> = array.to_vec::<i64>().iter().map(i64::to_string).collect();
            let width = words.iter().map(String::len).max().unwrap_or(0);
            words.iter().map(|word| format!("{word:>width$}")).collect()
        }
        DType::Float64 => floats(&array.to_vec::<f64>(), options),
    }
}

fn floats(values: &[f64], options: &Options) -> Vec<String> {
    let finite: Vec<f64> = values.iter().copied().filter(|x| x.is_finite()).collect();
    let magnitudes = finite.iter().map(|x| x.abs()).filter(|&x| x != 0.0);
    let (least, most) =
        magnitudes.fold((f64::INFINITY, 0.0), |(least, most): (f64, f64), x| (least.min(x), most.max(x)));
    let is_scientific = most >= 1e8 || !options.suppress && most > 0.0 && (least < 1e-4 || most / least > 1000.0);
    let precision = options.precision;

    let first: Vec<String> = finite
        .iter()
        .map(|&x| match (is_scientific, options.is_fixed) {
            (true, false) => scientific(x, Some(precision), 0, 2),
            (true, true) => scientific(x, Some(precision), precision, 2),
            (false, false) => positional(x, Some(precision)),
            (false, true) => with_point(format!("{x:.precision$}")),
        })
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
        let inf_width = if values.contains(&f64::NEG_INFINITY) { 4 } else { 3 };
        left = left.max(inf_width - (right + 1).min(inf_width)).max(3 - (right + 1).min(3));
    }
    let width = left + 1 + right;
    values
        .iter()
        .map(|&x| {
            if x.is_nan() {
                return format!("{:>width$}", "nan");
            }
            if x.is_infinite() {
                return format!("{:>width$}", if x > 0.0 { "inf" } else { "-inf" });
            }
            if is_scientific {
                let word = scientific(x, Some(fraction), fraction, exponent.saturating_sub(1));
                return format!("{word:>width$}");
            }
            let word =
                if options.is_fixed { with_point(format!("{x:.precision$}")) } else { positional(x, Some(precision)) };
            let missing = right - halves(&word).1;
            // Positional numbers are padded with blanks after the point, so that the points stand in line.
            let filled = word + &" ".repeat(missing);
            format!("{filled:>width$}")
        })
        .collect()
}

fn with_point(text: String) -> String {
    if text.contains('.') { text } else { text + "." }
}
