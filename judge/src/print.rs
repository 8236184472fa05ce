//! Values as Python would print them, floats in their shortest form.

use std::fmt::{self, Display, Formatter, Write};

use crate::{Array, DType, Data, Value};

impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Value::None => f.write_str("None"),
            Value::Bool(item) => f.write_str(if *item { "True" } else { "False" }),
            Value::Int(item) => write!(f, "{item}"),
            Value::Float(item) => f.write_str(&float(*item)),
            Value::Str(item) => f.write_str(&quoted(item)),
            Value::List(items) => sequence(f, "[", items, "]"),
            Value::Tuple(items) if items.len() == 1 => sequence(f, "(", items, ",)"),
            Value::Tuple(items) => sequence(f, "(", items, ")"),
            Value::Set(items) if items.is_empty() => f.write_str("set()"),
            Value::Set(items) => sequence(f, "{", items, "}"),
            Value::Dict(pairs) => {
                f.write_char('{')?;
                for (pair_idx, (key, value)) in pairs.iter().enumerate() {
                    let comma = if pair_idx > 0 { ", " } else { "" };
                    write!(f, "{comma}{key}: {value}")?;
                }
                f.write_char('}')
            }
            Value::Array(item) => array(f, item),
        }
    }
}

impl Value {
    /// The value for a person to read, cut to about `max_chars` characters with an ellipsis. A matrix has a line for each row, with its columns aligned, as NumPy prints it.
    pub fn brief(&self, max_chars: usize) -> String {
        let mut brief = Brief { text: String::new(), left: max_chars };
        let written = match self {
            // Aligning takes all elements; those of a larger array would not be shown anyway.
            Value::Array(array) if array.shape().len() > 1 && (1..=max_chars).contains(&array.data().len()) => {
                brief.write_str(&aligned(array))
            }
            _ => write!(brief, "{self}"),
        };
        match written {
            Ok(()) => brief.text,
            Err(_) => brief.text + " …",
        }
    }
}

/// A float as Python's `repr` prints it: the shortest digits that read back as the same double.
pub(crate) fn float(x: f64) -> String {
    if x.is_nan() {
        return "nan".to_string();
    }
    if x.is_infinite() {
        return if x > 0.0 { "inf" } else { "-inf" }.to_string();
    }
    let exponential = format!("{x:e}");
    let Some((mantissa, exponent)) = exponential.split_once('e') else {
        return exponential;
    };
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-4..16).contains(&exponent) {
        return format!("{x:?}");
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{mantissa}e{sign}{:02}", exponent.abs())
}

/// A shape as Python prints a tuple: `(3,)`, `(2, 3)`.
pub(crate) fn shape(extents: &[usize]) -> String {
    match extents {
        [extent] => format!("({extent},)"),
        _ => format!("({})", extents.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")),
    }
}

fn sequence(f: &mut Formatter<'_>, open: &str, items: &[Value], close: &str) -> fmt::Result {
    f.write_str(open)?;
    for (item_idx, item) in items.iter().enumerate() {
        if item_idx > 0 {
            f.write_str(", ")?;
        }
        item.fmt(f)?;
    }
    f.write_str(close)
}

/// Text in Python's quotes: single ones, unless it holds a single and no double quote.
fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut quoted = String::from(quote);
    for c in text.chars() {
        match c {
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if c == quote => quoted.extend(['\\', c]),
            c if u32::from(c) < 0x20 || u32::from(c) == 0x7f => quoted.push_str(&format!("\\x{:02x}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push(quote);
    quoted
}

fn array(f: &mut Formatter<'_>, array: &Array) -> fmt::Result {
    let dtype = match array.dtype() {
        DType::Bool => "bool",
        DType::Int64 => "int64",
        DType::Float64 => "float64",
    };
    if array.data().is_empty() {
        return match array.shape() {
            [_] => write!(f, "array([], dtype={dtype})"),
            extents => write!(f, "array([], shape={}, dtype={dtype})", shape(extents)),
        };
    }
    f.write_str("array(")?;
    axis(f, array, array.shape(), &mut 0)?;
    f.write_char(')')
}

/// One axis and those under it; `position` is the next element in C order.
fn axis(f: &mut Formatter<'_>, array: &Array, shape: &[usize], position: &mut usize) -> fmt::Result {
    let Some((&extent, inner)) = shape.split_first() else {
        *position += 1;
        return f.write_str(&element(array.data(), *position - 1));
    };
    f.write_char('[')?;
    for row_idx in 0..extent {
        if row_idx > 0 {
            f.write_str(", ")?;
        }
        axis(f, array, inner, position)?;
    }
    f.write_char(']')
}

/// An element as NumPy prints it: `1.` for a whole float.
fn element(data: &Data, index: usize) -> String {
    match data {
        Data::Bool(items) => if items[index] { "True" } else { "False" }.to_string(),
        Data::Int64(items) => items[index].to_string(),
        Data::Float64(items) => {
            let text = float(items[index]);
            text.strip_suffix(".0").map(|whole| format!("{whole}.")).unwrap_or(text)
        }
    }
}

/// An array of two axes or more with a line for each row and its columns aligned.
fn aligned(array: &Array) -> String {
    let mut elements: Vec<String> = (0..array.data().len()).map(|index| element(array.data(), index)).collect();
    align(&mut elements);
    let mut text = String::from("array(");
    let n_axes = array.shape().len();
    for (n_printed, row) in elements.chunks(array.shape()[n_axes - 1]).enumerate() {
        // How many axes begin anew with this row: all of them at first, one from row to row.
        let mut n_rows_within = 1;
        let n_begun = 1 + array.shape()[..n_axes - 1]
            .iter()
            .rev()
            .take_while(|&&extent| {
                n_rows_within *= extent;
                n_printed % n_rows_within == 0
            })
            .count();
        if n_printed > 0 {
            text.push_str(&"]".repeat(n_begun));
            text.push(',');
            // A blank line between matrices, two between stacks of them.
            text.push_str(&"\n".repeat(n_begun));
            text.push_str(&" ".repeat("array(".len() + n_axes - n_begun));
        }
        text.push_str(&"[".repeat(n_begun));
        text.push_str(&row.join(", "));
    }
    text + &"]".repeat(n_axes) + ")"
}

/// Pads texts of numbers to one width, at their points if all have one.
fn align(texts: &mut [String]) {
    let at_point = |text: &str| text.find('.').filter(|_| !text.contains('e'));
    let n_before = |text: &str| at_point(text).unwrap_or(text.len());
    let all_have_points = texts.iter().all(|text| at_point(text).is_some());
    let before = texts.iter().map(|text| n_before(text)).max().unwrap_or(0);
    if all_have_points {
        for text in texts.iter_mut() {
            *text = " ".repeat(before - n_before(text)) + text;
        }
    }
    let width = texts.iter().map(String::len).max().unwrap_or(0);
    for text in texts.iter_mut() {
        *text = if all_have_points { format!("{text:<width$}") } else { format!("{text:>width$}") };
    }
}

/// A writer that refuses what comes after its space is used up.
struct Brief {
    text: String,
    left: usize,
}

impl Write for Brief {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars() {
            if self.left == 0 {
                return Err(fmt::Error);
            }
            self.left -= 1;
            self.text.push(c);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_as_python_does() {
        let check = |value: Value, printed: &str| assert_eq!(value.to_string(), printed);
        check(Value::from(()), "None");
        check(Value::list([true, false]), "[True, False]");
        check(Value::from(1.0), "1.0");
        check(Value::from(-0.0), "-0.0");
        check(Value::from(0.1 + 0.2), "0.30000000000000004");
        check(Value::from(1e16), "1e+16");
        check(Value::from(123456789012345.0), "123456789012345.0");
        check(Value::from(1e15), "1000000000000000.0");
        check(Value::from(0.0001), "0.0001");
        check(Value::from(0.00001), "1e-05");
        check(Value::from(1.5e300), "1.5e+300");
        check(Value::floats([f64::NAN, f64::INFINITY, f64::NEG_INFINITY]), "[nan, inf, -inf]");
        check(Value::from("it's"), "\"it's\"");
        check(Value::from("a\"b'\\\n\u{1}é"), "'a\"b\\'\\\\\\n\\x01é'");
        check(Value::tuple([1]), "(1,)");
        check(Value::from((1, "x")), "(1, 'x')");
        check(Value::set(Vec::<i64>::new()), "set()");
        check(Value::dict([("a", 1), ("b", 2)]), "{'a': 1, 'b': 2}");
        check(Value::array([1, 2], vec![1.0, 2.5]), "array([[1., 2.5]])");
        check(Value::array([2], vec![true, false]), "array([True, False])");
        check(Value::array([], vec![3i64]), "array(3)");
        check(Value::array([0], Vec::<i64>::new()), "array([], dtype=int64)");
        check(Value::array([0, 3], Vec::<f64>::new()), "array([], shape=(0, 3), dtype=float64)");
    }

    #[test]
    fn shows_a_matrix_by_rows() {
        let check = |value: Value, printed: &str| assert_eq!(value.brief(1000), printed);
        check(Value::array([2, 2], vec![1.0, -2.25, 30.5, 4.0]), "array([[ 1.  , -2.25],\n       [30.5 ,  4.  ]])");
        check(Value::array([2, 2], vec![1i64, -20, 3, 4]), "array([[  1, -20],\n       [  3,   4]])");
        check(Value::array([2, 1], vec![f64::NAN, 1.0]), "array([[nan],\n       [ 1.]])");
        check(Value::array([2, 2], vec![true, false, true, true]), "array([[ True, False],\n       [ True,  True]])");
        check(
            Value::array([2, 2, 1], vec![1i64, 2, 3, 4]),
            "array([[[1],\n        [2]],\n\n       [[3],\n        [4]]])",
        );
        check(Value::array([2, 1, 1, 1], vec![1i64, 2]), "array([[[[1]]],\n\n\n       [[[2]]]])");
        check(Value::array([2], vec![1.0, 2.0]), "array([1., 2.])");
        check(Value::array([2, 0], Vec::<f64>::new()), "array([], shape=(2, 0), dtype=float64)");
    }

    #[test]
    fn cuts_long_values() {
        assert_eq!(Value::ints(0..100_000).brief(9), "[0, 1, 2, …");
        assert_eq!(Value::ints([0, 1]).brief(6), "[0, 1]");
        assert_eq!(Value::array([1000, 1000], vec![0.0; 1_000_000]).brief(9), "array([[0 …");
    }
}
