//! The digits of one double.

/// `repr` of a Python float, which is also how NumPy writes `np.float64(…)`.
pub fn float_repr(x: f64) -> String {
    if x.is_nan() {
        return "nan".into();
    }
    if x.is_infinite() {
        return if x > 0.0 { "inf".into() } else { "-inf".into() };
    }
    let magnitude = x.abs();
    if magnitude != 0.0 && !(1e-4..1e16).contains(&magnitude) {
        let text = scientific(x, None, 0, 2);
        return text.replace(".e", "e");
    }
    let text = format!("{x}");
    if text.contains('.') { text } else { text + ".0" }
}

/// Fixed notation with the fewest digits that tell the number from its neighbours, `precision` after the point at most; the point always stays.
pub fn positional(x: f64, precision: Option<usize>) -> String {
    let shortest = format!("{x}");
    let n_fraction = shortest.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let text = match precision {
        Some(precision) if n_fraction > precision => trim_zeros(&format!("{x:.precision$}")).to_string(),
        _ => shortest,
    };
    if text.contains('.') { text } else { text + "." }
}

/// Scientific notation with the fewest digits, `precision` after the point at most and `min_digits` at least, and an exponent of `exponent_width` digits at least.
pub fn scientific(x: f64, precision: Option<usize>, min_digits: usize, exponent_width: usize) -> String {
    let shortest = format!("{x:e}");
    let n_fraction = |text: &str| text.split_once('.').map_or(0, |(_, rest)| rest.find('e').unwrap_or(rest.len()));
    let text = match precision {
        Some(precision) if n_fraction(&shortest) > precision => format!("{x:.precision$e}"),
        _ => shortest,
    };
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let mantissa = if mantissa.contains('.') { trim_zeros(mantissa).to_string() } else { mantissa.to_string() };
    let mantissa = if mantissa.contains('.') { mantissa } else { mantissa + "." };
    let missing = min_digits.saturating_sub(n_fraction(&mantissa));
    let (sign, digits) = exponent.strip_prefix('-').map_or(('+', exponent), |digits| ('-', digits));
    format!("{mantissa}{}e{sign}{digits:0>exponent_width$}", "0".repeat(missing))
}

/// Without zeros at the end; a bare point stays.
fn trim_zeros(text: &str) -> &str {
    if text.contains('.') { text.trim_end_matches('0') } else { text }
}
