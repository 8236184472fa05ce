//! Text of fixed width in memory: one code point in four bytes, filled up with zeros.

use crate::array::Array;
use crate::dtype::DType;
use crate::error::Result;
use crate::scalar::Scalar;

/// The elements of an array of text, in C order.
pub fn to_strings(array: &Array) -> Vec<String> {
    (0..array.size()).map(|i| get(array, i)).collect()
}

/// One element of an array of text, by its position in C order; of anything else, nothing.
pub fn get(array: &Array, position: usize) -> String {
    let DType::Str(width) = array.dtype() else { return String::new() };
    let first = array.place(position).cast::<u32>();
    // SAFETY: an element of text is so many code points.
    let codes = (0..width as usize).map(|i| unsafe { first.add(i).read_unaligned() });
    let mut text: Vec<u32> = codes.collect();
    while text.last() == Some(&0) {
        text.pop();
    }
    text.into_iter().map(|code| char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Sets one element of an array of text, cut to its width.
pub(crate) fn set(array: &Array, position: usize, text: &str) {
    let DType::Str(width) = array.dtype() else { return };
    let first = array.place(position).cast::<u32>();
    let codes = text.chars().map(u32::from).chain(std::iter::repeat(0));
    for (i, code) in codes.take(width as usize).enumerate() {
        // SAFETY: as in `get`.
        unsafe { first.add(i).write_unaligned(code) };
    }
}

/// How many characters the longest text has; at least one.
pub fn width<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> u32 {
    texts.into_iter().map(|text| text.as_ref().chars().count() as u32).fold(1, u32::max)
}

/// The texts in C order under a shape, as wide as the longest.
pub fn from_strings(texts: &[String], shape: &[usize]) -> Result<Array> {
    let array = Array::zeros(shape, DType::Str(width(texts)))?;
    texts.iter().take(array.size()).enumerate().for_each(|(i, text)| set(&array, i, text));
    Ok(array)
}

/// A number as text, as `astype(str)` writes it.
pub fn of_number(value: Scalar) -> String {
    crate::print::scalar_text(value)
}

/// `repr` of a text: quoted, with escapes for what cannot be seen.
pub fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut quoted = String::from(quote);
    for c in text.chars() {
        match c {
            '\n' => quoted += "\\n",
            '\t' => quoted += "\\t",
            '\r' => quoted += "\\r",
            '\\' => quoted += "\\\\",
            c if c == quote => quoted.extend(['\\', c]),
            c if c.is_control() || c == '\u{ad}' => quoted += &format!("\\x{:02x}", u32::from(c)),
            c => quoted.push(c),
        }
    }
    quoted.push(quote);
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(texts: &[&str]) -> Array {
        from_strings(&texts.iter().map(ToString::to_string).collect::<Vec<_>>(), &[texts.len()]).unwrap()
    }

    #[test]
    fn is_as_wide_as_the_longest_and_cuts_what_is_longer() {
        let array = texts(&["a", "日本語", ""]);
        assert_eq!(array.dtype(), DType::Str(3));
        array.assign(&texts(&["four"])).unwrap();
        assert_eq!(to_strings(&array), ["fou", "fou", "fou"]);
    }

    #[test]
    fn sorts_by_code_points() {
        let check = |given: &[&str], expected: &[&str]| {
            assert_eq!(to_strings(&crate::sort::sort(&texts(given), 0).unwrap()), expected);
        };
        check(&["b", "a", "B", "ab"], &["B", "a", "ab", "b"]);
        check(&["é", "z", ""], &["", "z", "é"]);
    }

    #[test]
    fn quotes_as_python_does() {
        let check = |text: &str, expected: &str| assert_eq!(quoted(text), expected);
        check("it's", "\"it's\"");
        check("it's \"it\"", "'it\\'s \"it\"'");
        check("a\n\\\u{1}", "'a\\n\\\\\\x01'");
    }

    #[test]
    fn reads_numbers_as_python_does() {
        let check = |text: &str, dtype: DType, expected: Option<f64>| {
            let found = texts(&[text]).cast(dtype).ok().map(|array| array.get_flat(0).as_f64());
            assert_eq!(found, expected, "{text:?}");
        };
        check(" 1_000 ", DType::Int64, Some(1000.0));
        check("1.5", DType::Int64, None);
        check("-1.5e3", DType::Float64, Some(-1500.0));
        check("inf", DType::Float64, Some(f64::INFINITY));
        check("1e", DType::Float64, None);
        check("", DType::Bool, Some(0.0));
    }
}
