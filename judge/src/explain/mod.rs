//! What a verdict says to a learner: a title, what was found and where, and a hint. The page and the command line show the same words.

mod fault;
mod mismatch;

use std::fmt::{self, Display, Formatter};

use crate::{Args, Case, Fault, Report, Signature, Verdict};

pub(crate) use mismatch::shape_hint;

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

/// Says what became of a case. What its answer is nearly takes the place of a hint from the mismatch alone.
pub fn explain_case(case: &Case, report: &Report, signature: &Signature) -> Explanation {
    let explanation = explain_call(&case.verdict, signature, &case.args);
    match report.nearly(case) {
        Some(near) => Explanation { hint: Some(near.sentence.clone()), ..explanation },
        None => explanation,
    }
}

/// Says what a verdict means for a submission to a problem with this signature.
pub fn explain(verdict: &Verdict, signature: &Signature) -> Explanation {
    explain_call(verdict, signature, &vec![])
}

/// Says what a verdict means for a call with these arguments, none if they are not known.
fn explain_call(verdict: &Verdict, signature: &Signature, args: &Args) -> Explanation {
    match verdict {
        Verdict::Accepted => words("Accepted", "", None),
        Verdict::WrongAnswer(mismatch) => mismatch::explain(mismatch, signature, args),
        Verdict::RuntimeError(fault) => fault::explain(fault),
        Verdict::TimeLimit { seconds } => words(
            "Time limit",
            &format!("This case took longer than {seconds} s."),
            Some("if no loop runs for ever, look for work done again and again."),
        ),
        Verdict::TooSlow { allowed, found } => words(
            "Too slow",
            &format!("The work of your code grows like {found} with the input; {allowed} is asked for."),
            Some("look for what is done again for every element, and keep what has been found."),
        ),
        Verdict::OutputLimit => fault::explain(&Fault::OutputLimit),
        Verdict::MemoryLimit => fault::explain(&Fault::MemoryLimit),
        Verdict::Stopped => words("Stopped", "You stopped this run.", None),
    }
}

fn words(title: &str, text: &str, hint: Option<&str>) -> Explanation {
    Explanation { title: title.to_string(), text: text.to_string(), hint: hint.map(str::to_string), line: None }
}

#[cfg(test)]
mod tests;
