//! Why an answer is wrong, in words.

use super::{Explanation, words};
use crate::print::shape;
use crate::trace::call;
use crate::{Args, Mismatch, Signature};

/// Says why an answer is wrong.
pub(super) fn explain(mismatch: &Mismatch, signature: &Signature, args: &Args) -> Explanation {
    let is = |path: &str| subject(path, signature, args);
    let (text, hint) = match mismatch {
        Mismatch::Kind { path, expected, found } => {
            (format!("{} {found} where {expected} was expected.", is(path)), kind_hint(expected, found))
        }
        Mismatch::Shape { path, expected, found } => match (expected.as_slice(), found.as_slice()) {
            ([expected], [found]) => (format!("{} {} where {expected} were expected.", is(path), items(*found)), None),
            _ => (
                format!("{} shape {} where {} was expected.", is(path), shape(found), shape(expected)),
                shape_hint(expected, found),
            ),
        },
        Mismatch::Values { path, expected, found, n_wrong, n_total, max_abs, max_rel } => {
            let mut text = format!("{} {found} where {expected} was expected.", is(path));
            if *n_total > 1 {
                text += &format!(" {n_wrong} of {n_total} values differ.");
            }
            // Of a single difference the two values say enough, unless they look alike.
            if let (Some(max_abs), Some(max_rel)) = (max_abs, max_rel)
                && (*n_wrong > 1 || *max_rel < 0.01)
            {
                let (max_abs, max_rel) = (amount(*max_abs), amount(*max_rel));
                text += &format!(" The largest difference is {max_abs}, the largest relative one {max_rel}.");
            }
            let hint = if *found == "nan" && *expected != "nan" {
                Some("`nan` comes from operations such as 0/0, `inf - inf` or the logarithm of a negative number.")
            } else if found.ends_with("inf") && !expected.ends_with("inf") {
                Some("`inf` comes from an overflow or a division by zero.")
            } else {
                None
            };
            (text, hint)
        }
        Mismatch::Elements { missing, extra } => {
            let part = |what: &str, items: &[String]| match items {
                [] => None,
                items => Some(format!("{what}: {}.", items.join(", "))),
            };
            let parts = [part("Missing", missing), part("Not expected", extra)];
            let text: Vec<String> = parts.into_iter().flatten().collect();
            (text.join(" "), Some("any order is fine here; the elements themselves differ."))
        }
        Mismatch::NoneOf { found, accepted, n_accepted } => {
            let more = if accepted.len() < *n_accepted { ", …" } else { "" };
            let accepted = accepted.join(", ");
            (format!("{found} is none of the {n_accepted} right answers: {accepted}{more}."), None)
        }
        Mismatch::Changed { path, before, after } => {
            let name = path.split('[').next().unwrap_or(path);
            let text = format!("The call must leave `{name}` as it was, but `{path}` went from {before} to {after}.");
            (text, Some("work on a copy, or write `x = x - 1` rather than `x -= 1`."))
        }
        Mismatch::Property { message } => (message.clone(), None),
    };
    words("Wrong answer", &text, hint)
}

/// What the sentence is about: the result, a part of it, or an argument after the call.
fn subject(path: &str, signature: &Signature, args: &Args) -> String {
    let name = signature.name();
    match (signature, path) {
        (_, path) if !path.is_empty() && !path.starts_with('[') => format!("After the call `{path}` is"),
        (Signature::Function { .. }, "") => format!("`{name}` returned"),
        (Signature::Function { .. }, path) => format!("At `{path}` of the result, `{name}` returned"),
        (Signature::Class { .. }, "") => format!("The operations on `{name}` returned"),
        (Signature::Class { .. }, path) => class_subject(name, path, args),
    }
}

/// A difference with a few digits.
fn amount(x: f64) -> String {
    match x {
        x if x.fract() == 0.0 && x < 1e6 => format!("{x}"),
        x if (1e-3..1e6).contains(&x) => format!("{x:.4}"),
        x => format!("{x:.2e}"),
    }
}

/// Where a class's result is wrong: results are listed by operation.
fn class_subject(name: &str, path: &str, args: &Args) -> String {
    let operation = path.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let Some((index, rest)) = operation.and_then(|(index, rest)| Some((index.parse::<usize>().ok()?, rest))) else {
        return format!("At `{path}`, the operations on `{name}` returned");
    };
    let called = call(args, index).map_or_else(|| format!(" on `{name}`"), |call| format!(", `{call}`,"));
    match rest {
        "" => format!("Operation {}{called} returned", index + 1),
        rest => format!("At `{rest}` of its result, operation {}{called} returned", index + 1),
    }
}

fn items(n: usize) -> String {
    if n == 1 { "1 item".to_string() } else { format!("{n} items") }
}

fn kind_hint(expected: &str, found: &str) -> Option<&'static str> {
    match (expected, found) {
        (_, "`None`") => Some("is a `return` missing?"),
        ("`None`", _) => Some("this one changes something in place and returns nothing."),
        ("a boolean", "an integer" | "a float") => Some("return `True` or `False`, not a number."),
        ("an integer" | "a float" | "a number", "a boolean") => Some("return the number itself, not a comparison."),
        ("a list", "a set") => Some("sets have no order; return a list."),
        ("a list", "a dictionary") => Some("`list(d)` gives the keys, `list(d.values())` the values."),
        (_, "a string") => Some("return the value itself, not its text."),
        (_, "a value nested too deep") => Some("does the result contain itself?"),
        _ => None,
    }
}

/// What may have become of the axes.
pub(crate) fn shape_hint(expected: &[usize], found: &[usize]) -> Option<&'static str> {
    let without_ones = |extents: &[usize]| extents.iter().copied().filter(|&extent| extent != 1).collect::<Vec<_>>();
    let mut reversed = found.to_vec();
    reversed.reverse();
    if reversed == expected && found.len() > 1 {
        Some("it looks transposed.")
    } else if without_ones(expected) == without_ones(found) && found.len() < expected.len() {
        Some("an axis of length 1 was dropped; try `keepdims=True`.")
    } else if without_ones(expected) == without_ones(found) {
        Some("there is an axis of length 1 too many.")
    } else if found.len() + 1 == expected.len() {
        Some("an axis was lost; look at the `axis` of each reduction.")
    } else if found.len() == expected.len() + 1 {
        Some("there is an axis too many; did something broadcast?")
    } else {
        None
    }
}
