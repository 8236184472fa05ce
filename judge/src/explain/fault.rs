//! What stopped a submission, in words.

use super::{Explanation, words};
use crate::Fault;

/// Says what stopped a submission.
pub(super) fn explain(fault: &Fault) -> Explanation {
    match fault {
        Fault::Syntax { message, line, column } => Explanation {
            line: Some(*line),
            ..words("Syntax error", &format!("Line {line}, column {column}: {}.", message.trim_end_matches('.')), None)
        },
        Fault::MissingEntry { name, defined } => {
            let text = format!("Nothing called `{name}` is defined at the top level of your code.");
            let hint = closest(name, defined).map(|other| format!("is it the one you called `{other}`?"));
            let hint = hint.unwrap_or_else(|| format!("the starter shows how `{name}` begins."));
            words("Name not found", &text, Some(&hint))
        }
        Fault::Parameters { name, expected, found } => {
            let expected_count = match expected.len() {
                1 => "1 argument".to_string(),
                n => format!("{n} arguments"),
            };
            let expected = expected.join(", ");
            let text = format!("`{name}` is called with {expected_count}, `({expected})`, but it takes `{found}`.");
            words(
                "Wrong parameters",
                &text,
                Some(&format!("write `def {name}({expected})`, with `self` first in a class.")),
            )
        }
        Fault::Exception { kind, message, line, .. } => {
            let at = line.map_or_else(String::new, |line| format!(" in line {line}"));
            let text = match message.is_empty() {
                true => format!("Your code raised `{kind}`{at}."),
                false => format!("Your code raised `{kind}`{at}: {}.", message.trim_end_matches('.')),
            };
            Explanation { line: *line, ..words("Exception", &text, exception_hint(kind)) }
        }
        Fault::Unconvertible { found } => words(
            "Result not readable",
            &format!("The result cannot be compared: {}.", found.trim_end_matches('.')),
            Some("return numbers, strings, lists, dictionaries or arrays, as the statement says."),
        ),
        Fault::OutputLimit => words(
            "Output limit",
            "Your code printed more than is kept.",
            Some("remove `print` calls from inner loops."),
        ),
        Fault::MemoryLimit => words(
            "Memory limit",
            "Your code used more memory than there is.",
            Some("look for a list that grows without end or an array of needless size."),
        ),
        Fault::Panic { place, message } => {
            let text = match place.is_empty() {
                true => format!("Your kernel was stopped: {}.", message.trim_end_matches('.')),
                false => format!("Your kernel panicked at {place}: {}.", message.trim_end_matches('.')),
            };
            words("Panic", &text, panic_hint(message))
        }
        Fault::NoKernel { reason } => words(
            "Not a kernel of this problem",
            reason,
            Some("`katagrad kernel new` writes one that fits, and `katagrad kernel build` compiles it."),
        ),
        Fault::Crashed { .. } => words(
            "The engine stopped",
            "The engine failed while it ran your code. It starts afresh with the next run.",
            Some("this is our mistake; if it happens again, please report it with your code."),
        ),
    }
}

fn exception_hint(kind: &str) -> Option<&'static str> {
    match kind {
        "NotImplementedError" => Some("the starter's `raise` is still there; put your code in its place."),
        "RecursionError" => Some("is there a base case, and does every call come closer to it? A loop needs no stack."),
        "ModuleNotFoundError" => Some("only the standard library's common modules and NumPy are here."),
        _ => None,
    }
}

fn panic_hint(message: &str) -> Option<&'static str> {
    let hints = [
        ("not yet implemented", "the starter's `todo!` is still there; put your code in its place."),
        ("stack", "is there a base case, and does every call come closer to it? A loop needs no stack."),
    ];
    hints.into_iter().find(|(part, _)| message.contains(part)).map(|(_, hint)| hint)
}

/// The name nearest to `name`, if one is near enough to be a slip.
fn closest<'a>(name: &str, defined: &'a [String]) -> Option<&'a str> {
    let plain = |name: &str| name.to_lowercase().replace('_', "");
    let distance = |other: &str| edit_distance(&plain(name), &plain(other));
    let nearest = defined.iter().map(|other| (distance(other), other)).min()?;
    let (distance, other) = nearest;
    (distance <= name.chars().count().div_ceil(3) || defined.len() == 1).then_some(other)
}

/// How many characters must be inserted, deleted or replaced.
fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (a_idx, a_char) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], a_idx + 1);
        for (b_idx, b_char) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(a_char != *b_char);
            diagonal = row[b_idx + 1];
            row[b_idx + 1] = replaced.min(row[b_idx] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
