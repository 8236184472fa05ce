//! `repr` and `str` as NumPy 2 writes them: shortest digits, aligned, scientific where magnitudes differ, summarised when long.

mod digits;
mod elements;

pub use digits::{Digits, float_repr, positional, scalar_text, scientific};

use crate::array::Array;
use crate::dtype::DType;

/// How arrays are written, NumPy's `printoptions`.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Digits after the point at most.
    pub precision: usize,
    /// From how many elements on an array is summarised.
    pub threshold: usize,
    /// How many elements a summary shows at each end.
    pub edgeitems: usize,
    /// Columns of a line.
    pub linewidth: usize,
    /// Whether small numbers are written as 0 rather than in scientific notation.
    pub suppress: bool,
    /// Whether every number gets exactly `precision` digits.
    pub is_fixed: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options { precision: 8, threshold: 1000, edgeitems: 3, linewidth: 75, suppress: false, is_fixed: false }
    }
}

/// `repr(array)`: what one could type to get it.
///
/// ```
/// # use numpy::{Array, print::{Options, repr}};
/// let array = Array::vector(vec![1.0, 2.5])?;
/// assert_eq!(repr(&array, &Options::default()), "array([1. , 2.5])");
/// # Ok::<(), numpy::Error>(())
/// ```
pub fn repr(array: &Array, options: &Options) -> String {
    let prefix = "array(";
    let body = if array.size() == 0 { "[]".to_string() } else { text(array, options, ", ", prefix, ")") };
    let mut extras = Vec::new();
    if array.size() == 0 && array.shape() != [0] || array.size() > options.threshold {
        extras.push(format!("shape={}", tuple_text(array.shape())));
    }
    if array.size() == 0 || !is_implied(array.dtype()) {
        extras.push(match array.dtype() {
            DType::Str(_) => format!("dtype={}", array.dtype().repr()),
            dtype => format!("dtype={dtype}"),
        });
    }
    if extras.is_empty() {
        return format!("{prefix}{body})");
    }
    let (start, end) = (format!("{prefix}{body},"), format!("{})", extras.join(", ")));
    let last_line = start.rsplit('\n').next().unwrap_or_default().chars().count();
    let spacer = if last_line + end.len() + 1 > options.linewidth {
        format!("\n{}", " ".repeat(prefix.len()))
    } else {
        " ".into()
    };
    start + &spacer + &end
}

/// `str(array)`: for people.
pub fn str(array: &Array, options: &Options) -> String {
    if array.size() == 0 {
        return "[]".into();
    }
    text(array, options, " ", "", "")
}

/// A shape as Python writes a tuple.
pub fn tuple_text(shape: &[usize]) -> String {
    let parts: Vec<String> = shape.iter().map(usize::to_string).collect();
    if parts.len() == 1 { format!("({},)", parts[0]) } else { format!("({})", parts.join(", ")) }
}

/// Whether the elements alone tell the dtype.
fn is_implied(dtype: DType) -> bool {
    matches!(dtype, DType::Bool | DType::Int64 | DType::Float64 | DType::Complex128)
}

fn text(array: &Array, options: &Options, separator: &str, prefix: &str, suffix: &str) -> String {
    let is_summarised = array.size() > options.threshold;
    let shown = if is_summarised { edges(array, options.edgeitems) } else { array.clone() };
    let words = elements::format(&shown, options);
    if array.ndim() == 0 {
        return words.into_iter().next().unwrap_or_default();
    }
    let layout = Layout { separator, options, is_summarised };
    let hanging = " ".repeat(prefix.len() + 1);
    let width = options.linewidth.saturating_sub(suffix.len());
    layout.nest(array.shape(), &mut words.iter(), &hanging, width)
}

/// The corners that a summary shows, as one smaller array.
fn edges(array: &Array, n: usize) -> Array {
    (0..array.ndim()).fold(array.clone(), |array, axis| {
        let extent = array.shape()[axis];
        if extent <= 2 * n {
            return array;
        }
        let ends = [array.slice_axis(axis, 0, n), array.slice_axis(axis, extent - n, extent)];
        crate::shape::concatenate(&ends, axis as isize).unwrap_or(array)
    })
}

/// How the words of an array are laid out in lines and brackets.
struct Layout<'a> {
    separator: &'a str,
    options: &'a Options,
    is_summarised: bool,
}

impl Layout<'_> {
    fn nest<'w>(
        &self,
        shape: &[usize],
        words: &mut impl Iterator<Item = &'w String>,
        hanging: &str,
        width: usize,
    ) -> String {
        let Some((&n, inner)) = shape.split_first() else {
            return words.next().cloned().unwrap_or_default();
        };
        let edge = self.options.edgeitems;
        let is_cut = self.is_summarised && 2 * edge < n;
        let (leading, trailing) = if is_cut { (edge, edge) } else { (0, n) };
        let next_hanging = format!("{hanging} ");
        let next_width = width.saturating_sub(1);
        let separator = self.separator;
        let mut text = String::new();
        if inner.is_empty() {
            let element_width = width.saturating_sub(separator.trim_end().len().max(1));
            let mut line = hanging.to_string();
            for _ in 0..leading {
                let word = self.nest(inner, words, &next_hanging, next_width);
                extend(&mut text, &mut line, &word, element_width, hanging);
                line += separator;
            }
            if is_cut {
                extend(&mut text, &mut line, "...", element_width, hanging);
                line += separator;
            }
            for k in 0..trailing {
                let word = self.nest(inner, words, &next_hanging, next_width);
                extend(&mut text, &mut line, &word, element_width, hanging);
                if k + 1 < trailing {
                    line += separator;
                }
            }
            text += &line;
        } else {
            let break_ = separator.trim_end().to_string() + &"\n".repeat(inner.len());
            for _ in 0..leading {
                text += &(hanging.to_string() + &self.nest(inner, words, &next_hanging, next_width) + &break_);
            }
            if is_cut {
                text += &(hanging.to_string() + "..." + &break_);
            }
            for k in 0..trailing {
                text += hanging;
                text += &self.nest(inner, words, &next_hanging, next_width);
                if k + 1 < trailing {
                    text += &break_;
                }
            }
        }
        format!("[{}]", &text[hanging.len()..])
    }
}

/// Adds a word to the line, on a new one if it does not fit and a new one would help.
fn extend(text: &mut String, line: &mut String, word: &str, width: usize, hanging: &str) {
    if line.chars().count() + word.chars().count() > width && line.len() > hanging.len() {
        *text += line.trim_end();
        text.push('\n');
        *line = hanging.to_string();
    }
    *line += word;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(array: crate::Result<Array>, expected: &str) {
        assert_eq!(repr(&array.unwrap(), &Options::default()), expected);
    }

    #[test]
    fn writes_what_numpy_writes() {
        check(Array::vector(vec![1.0, 2.5, -3.25]), "array([ 1.  ,  2.5 , -3.25])");
        check(Array::vector(vec![1e10, 1.0]), "array([1.e+10, 1.e+00])");
        check(Array::vector(vec![1e-5, 1.0]), "array([1.e-05, 1.e+00])");
        check(Array::vector(vec![f64::NAN, 1.0, f64::NEG_INFINITY]), "array([ nan,   1., -inf])");
        check(Array::vector(vec![1.0 / 3.0, 2.0 / 3.0]), "array([0.33333333, 0.66666667])");
        check(Array::vector(vec![true, false]), "array([ True, False])");
        check(Array::zeros(&[0, 3], DType::Float64), "array([], shape=(0, 3), dtype=float64)");
        check(Array::from_vec(vec![1i64, 2, 3, 40], &[2, 2]), "array([[ 1,  2],\n       [ 3, 40]])");
        check(Array::vector((0..1001i64).collect()), "array([   0,    1,    2, ...,  998,  999, 1000], shape=(1001,))");
    }
}
