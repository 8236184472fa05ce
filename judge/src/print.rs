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
    /// The value as printed, cut to about `max_chars` characters with an ellipsis.
    pub fn brief(&self, max_chars: usize) -> String {
        let mut brief = Brief { text: String::new(), left: max_chars };
        match write!(brief, "{self}") {
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
        return element(f, array.data(), *position - 1);
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

fn element(f: &mut Formatter<'_>, data: &Data, index: usize) -> fmt::Result {
    match data {
        Data::Bool(items) => f.write_str(if items[index] { "True" } else { "False" }),
        Data::Int64(items) => write!(f, "{}", items[index]),
        Data::Float64(items) => {
            let text = float(items[index]);
            f.write_str(text.strip_suffix(".0").map_or(text.as_str(), |whole| whole))?;
            if text.ends_with(".0") { f.write_char('.') } else { Ok(()) }
        }
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
    fn cuts_long_values() {
        assert_eq!(Value::ints(0..100_000).brief(9), "[0, 1, 2, …");
        assert_eq!(Value::ints([0, 1]).brief(6), "[0, 1]");
    }
}
