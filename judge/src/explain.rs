//! What a verdict says to a learner: a title, what was found and where, and a hint. The page and the command line show the same words.

use std::fmt::{self, Display, Formatter};

use crate::print::shape;
use crate::{Fault, Mismatch, Signature, Verdict};

/// A verdict in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// A few words: "Wrong answer".
    pub title: String,
    /// What was found and where, in whole sentences; empty if there is nothing to say.
    pub text: String,
    /// What to try.
    pub hint: Option<String>,
    /// The line of the submission that it is about, from 1.
    pub line: Option<u32>,
}

impl Display for Explanation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.title)?;
        if !self.text.is_empty() {
            write!(f, ": {}", self.text)?;
        }
        match &self.hint {
            Some(hint) => write!(f, " Hint: {hint}"),
            None => Ok(()),
        }
    }
}

/// Says what a verdict means for a submission to a problem with this signature.
pub fn explain(verdict: &Verdict, signature: &Signature) -> Explanation {
    match verdict {
        Verdict::Accepted => words("Accepted", "", None),
        Verdict::WrongAnswer(mismatch) => explain_mismatch(mismatch, signature),
        Verdict::RuntimeError(fault) => explain_fault(fault),
        Verdict::TimeLimit { seconds } => words(
            "Time limit",
            &format!("This case took longer than {seconds} s."),
            Some("if no loop runs for ever, look for work done again and again."),
        ),
        Verdict::OutputLimit => explain_fault(&Fault::OutputLimit),
        Verdict::MemoryLimit => explain_fault(&Fault::MemoryLimit),
        Verdict::Stopped => words("Stopped", "You stopped this run.", None),
    }
}

fn explain_mismatch(mismatch: &Mismatch, signature: &Signature) -> Explanation {
    let name = signature.name();
    let subject = |path: &str| match (signature, path) {
        (Signature::Function { .. }, "") => format!("`{name}` returned"),
        (Signature::Function { .. }, path) => format!("At `{path}` of the result, `{name}` returned"),
        (Signature::Class { .. }, "") => format!("The operations on `{name}` returned"),
        (Signature::Class { .. }, path) => class_subject(name, path),
    };
    let (text, hint) = match mismatch {
        Mismatch::Kind { path, expected, found } => {
            (format!("{} {found} where {expected} was expected.", subject(path)), kind_hint(expected, found))
        }
        Mismatch::Shape { path, expected, found } => match (expected.as_slice(), found.as_slice()) {
            ([expected], [found]) => {
                (format!("{} {} where {expected} were expected.", subject(path), items(*found)), None)
            }
            _ => (
                format!("{} shape {} where {} was expected.", subject(path), shape(found), shape(expected)),
                shape_hint(expected, found),
            ),
        },
        Mismatch::Values { path, expected, found, n_wrong, n_total, max_abs, max_rel } => {
            let mut text = format!("{} {found} where {expected} was expected.", subject(path));
            if *n_total > 1 {
                text += &format!(" {n_wrong} of {n_total} values differ.");
            }
            // A hint of rounding only where the difference could be one.
            if let (Some(max_abs), Some(max_rel)) = (max_abs, max_rel)
                && *max_rel < 0.01
            {
                text += &format!(" The largest difference is {max_abs:.2e}, {max_rel:.2e} of the expected value.");
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
        Mismatch::Property { message } => (message.clone(), None),
    };
    words("Wrong answer", &text, hint)
}

/// Where a class's result is wrong: results are listed by operation.
fn class_subject(name: &str, path: &str) -> String {
    let operation = path.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    match operation.and_then(|(index, rest)| Some((index.parse::<usize>().ok()?, rest))) {
        Some((index, "")) => format!("Operation {} on `{name}` returned", index + 1),
        Some((index, rest)) => format!("At `{rest}` of its result, operation {} on `{name}` returned", index + 1),
        None => format!("At `{path}`, the operations on `{name}` returned"),
    }
}

fn explain_fault(fault: &Fault) -> Explanation {
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
        Fault::Crashed { .. } => words(
            "The engine stopped",
            "The engine failed while it ran your code. It starts afresh with the next run.",
            Some("this is our mistake; if it happens again, please report it with your code."),
        ),
    }
}

fn words(title: &str, text: &str, hint: Option<&str>) -> Explanation {
    Explanation { title: title.to_string(), text: text.to_string(), hint: hint.map(str::to_string), line: None }
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

fn shape_hint(expected: &[usize], found: &[usize]) -> Option<&'static str> {
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

fn exception_hint(kind: &str) -> Option<&'static str> {
    match kind {
        "NotImplementedError" => Some("the starter's `raise` is still there; put your code in its place."),
        "RecursionError" => Some("is there a base case, and does every call come closer to it? A loop needs no stack."),
        "ModuleNotFoundError" => Some("only the standard library's common modules and NumPy are here."),
        _ => None,
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Type, Value, compare};

    fn function(name: &str) -> Signature {
        Signature::Function { name: name.to_string(), params: vec![], returns: Type::Any }
    }

    fn check(verdict: Verdict, text: &str) {
        assert_eq!(explain(&verdict, &function("solve")).to_string(), text);
    }

    /// What is said of an output that is compared exactly.
    fn check_output(expected: impl Into<Value>, found: impl Into<Value>, text: &str) {
        let mismatch = compare(&crate::Check::Exact, &expected.into(), &found.into()).unwrap_err();
        check(Verdict::WrongAnswer(mismatch), &format!("Wrong answer: {text}"));
    }

    #[test]
    fn explains_wrong_answers() {
        check_output(3, (), "`solve` returned `None` where an integer was expected. Hint: is a `return` missing?");
        check_output(3, 4, "`solve` returned 4 where 3 was expected.");
        check_output([1, 2], [1], "`solve` returned 1 item where 2 were expected.");
        check_output(
            [1, 2],
            [1, 3],
            "At `[1]` of the result, `solve` returned 3 where 2 was expected. 1 of 2 values differ.",
        );
        check_output(
            true,
            1,
            "`solve` returned an integer where a boolean was expected. Hint: return `True` or `False`, not a number.",
        );
        check_output(
            Value::array([2, 3], vec![0.0; 6]),
            Value::array([3], vec![0.0; 3]),
            "`solve` returned shape (3,) where (2, 3) was expected. Hint: an axis was lost; look at the `axis` of each reduction.",
        );
        check_output(
            Value::array([2, 3], vec![0.0; 6]),
            Value::array([3, 2], vec![0.0; 6]),
            "`solve` returned shape (3, 2) where (2, 3) was expected. Hint: it looks transposed.",
        );
        check_output(
            Value::array([2, 1], vec![0.0; 2]),
            Value::array([2], vec![0.0; 2]),
            "`solve` returned shape (2,) where (2, 1) was expected. Hint: an axis of length 1 was dropped; try `keepdims=True`.",
        );
        check_output(
            [1.0, 0.5],
            [1.0, f64::NAN],
            "At `[1]` of the result, `solve` returned nan where 0.5 was expected. 1 of 2 values differ. Hint: `nan` comes from operations such as 0/0, `inf - inf` or the logarithm of a negative number.",
        );
        check_output(
            [1.0, 0.5],
            [1.0, 0.501],
            "At `[1]` of the result, `solve` returned 0.501 where 0.5 was expected. 1 of 2 values differ. The largest difference is 1.00e-3, 2.00e-3 of the expected value.",
        );
        let mismatch = compare(&crate::Check::unordered(), &[1, 2].into(), &[1, 3].into()).unwrap_err();
        check(
            Verdict::WrongAnswer(mismatch),
            "Wrong answer: Missing: 2. Not expected: 3. Hint: any order is fine here; the elements themselves differ.",
        );
        let message = "Course 1 is taken before course 0, which it needs.".to_string();
        check(
            Verdict::WrongAnswer(Mismatch::Property { message }),
            "Wrong answer: Course 1 is taken before course 0, which it needs.",
        );
    }

    #[test]
    fn explains_classes_by_operation() {
        let class = Signature::Class { name: "LRUCache".to_string(), init: vec![], methods: vec![] };
        let mismatch =
            compare(&crate::Check::Exact, &vec![None, Some(1)].into(), &vec![None, Some(2)].into()).unwrap_err();
        assert_eq!(
            explain(&Verdict::WrongAnswer(mismatch), &class).text,
            "Operation 2 on `LRUCache` returned 2 where 1 was expected. 1 of 2 values differ."
        );
    }

    #[test]
    fn explains_faults() {
        let strings = |items: &[&str]| items.iter().map(|item| item.to_string()).collect::<Vec<_>>();
        let check_fault = |fault: Fault, text: &str| check(Verdict::RuntimeError(fault), text);
        check_fault(
            Fault::MissingEntry { name: "two_sum".to_string(), defined: strings(&["helper", "twoSum"]) },
            "Name not found: Nothing called `two_sum` is defined at the top level of your code. Hint: is it the one you called `twoSum`?",
        );
        check_fault(
            Fault::MissingEntry { name: "two_sum".to_string(), defined: vec![] },
            "Name not found: Nothing called `two_sum` is defined at the top level of your code. Hint: the starter shows how `two_sum` begins.",
        );
        check_fault(
            Fault::Parameters { name: "f".to_string(), expected: strings(&["a", "b"]), found: "(a)".to_string() },
            "Wrong parameters: `f` is called with 2 arguments, `(a, b)`, but it takes `(a)`. Hint: write `def f(a, b)`, with `self` first in a class.",
        );
        check_fault(
            Fault::Syntax { message: "invalid syntax".to_string(), line: 3, column: 7 },
            "Syntax error: Line 3, column 7: invalid syntax.",
        );
        let exception = |kind: &str, message: &str| Fault::Exception {
            kind: kind.to_string(),
            message: message.to_string(),
            traceback: String::new(),
            line: Some(4),
        };
        check_fault(
            exception("ZeroDivisionError", "division by zero"),
            "Exception: Your code raised `ZeroDivisionError` in line 4: division by zero.",
        );
        check_fault(
            exception("NotImplementedError", ""),
            "Exception: Your code raised `NotImplementedError` in line 4. Hint: the starter's `raise` is still there; put your code in its place.",
        );
        check(
            Verdict::TimeLimit { seconds: 10.0 },
            "Time limit: This case took longer than 10 s. Hint: if no loop runs for ever, look for work done again and again.",
        );
    }

    #[test]
    fn points_at_the_line() {
        let fault = Fault::Syntax { message: "x".to_string(), line: 3, column: 7 };
        assert_eq!(explain(&Verdict::RuntimeError(fault), &function("solve")).line, Some(3));
    }
}
