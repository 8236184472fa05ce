//! One call judged. The rules that look at more than values are applied here: they ask the problem, run the submission again, or look at its arguments.

use super::{Grading, verdict_of};
use crate::check::{gradient, mutation};
use crate::nearly::{Attempt, nearly};
use crate::{Answer, Args, Case, CaseId, Check, Mismatch, Nearly, ProblemError, Value, Verdict, compare};

/// What a call left behind.
struct Done<'a> {
    args: &'a Args,
    args_after: Option<&'a Args>,
    expected: &'a Value,
    /// The value judged: what was returned, or an argument.
    found: &'a Value,
    /// Where `found` is if it is an argument.
    place: Option<usize>,
}

/// Right, or the verdict.
type Judged = Result<Result<(), Verdict>, ProblemError>;

impl Grading<'_> {
    /// Runs the submission on one input and compares.
    pub(super) fn judge(&mut self, id: &CaseId, args: &Args, expected: Value) -> Result<Case, ProblemError> {
        let call = self.runner.call(args, self.limits);
        let place = self.check.place();
        let (id, args_after, stdout) = (id.clone(), call.args_after, call.stdout);
        let (found, returned) = match (call.outcome, place) {
            (Err(fault), _) => {
                let (expected, args) = (Some(expected), args.clone());
                return Ok(Case {
                    id,
                    args,
                    expected,
                    found: None,
                    stdout,
                    verdict: verdict_of(fault),
                    nearly: vec![],
                });
            }
            (Ok(returned), None) => (Some(returned), None),
            (Ok(returned), Some(arg)) => (args_after.as_ref().and_then(|args| args.get(arg)).cloned(), Some(returned)),
        };
        let (verdict, nearly) = match &found {
            Some(found) => {
                let done = Done { args, args_after: args_after.as_ref(), expected: &expected, found, place };
                let verdict = self.apply(self.check, &done)?.err().unwrap_or(Verdict::Accepted);
                let nearly = self.nearly(&verdict, &done, returned.as_ref());
                (verdict, nearly)
            }
            None => {
                let name = self.signature.input(place.unwrap_or_default());
                let message = format!("`{name}` can no longer be read after the call.");
                (Verdict::WrongAnswer(Mismatch::property(message)), vec![])
            }
        };
        // What nests too deep could not be read by whoever gets the report.
        let found = found.filter(|found| !found.is_too_deep());
        Ok(Case { id, args: args.clone(), expected: Some(expected), found, stdout, verdict, nearly })
    }

    /// What a wrong answer is nearly.
    fn nearly(&self, verdict: &Verdict, done: &Done<'_>, returned: Option<&Value>) -> Vec<Nearly> {
        let Verdict::WrongAnswer(mismatch) = verdict else { return vec![] };
        let Some(check) = self.check.on_values().filter(|_| !matches!(mismatch, Mismatch::Changed { .. })) else {
            return vec![];
        };
        let Done { args, args_after, expected, found, .. } = *done;
        let signature = self.signature;
        let name = |arg: usize| signature.input(arg);
        nearly(check, &Attempt { answer: Answer { args, expected, found }, returned, args_after, name: &name })
    }

    fn apply(&mut self, check: &Check, done: &Done<'_>) -> Judged {
        let Done { args, expected, found, place, .. } = *done;
        let answer = Answer { args, expected, found };
        let wrong = |mismatch: Mismatch| Err(Verdict::WrongAnswer(mismatch));
        let in_place = |mismatch: Mismatch| match place {
            Some(arg) => mismatch.at(&self.signature.input(arg)),
            None => mismatch,
        };
        match check {
            _ if found.is_too_deep() => Ok(compare(&Check::Exact, answer).map_err(in_place).or_else(wrong)),
            Check::All { checks } => {
                for check in checks {
                    if let Err(verdict) = self.apply(check, done)? {
                        return Ok(Err(verdict));
                    }
                }
                Ok(Ok(()))
            }
            Check::Unchanged { args: named, each } => {
                let signature = self.signature;
                let after = done.args_after.unwrap_or(args);
                match mutation::unchanged(named, args, after, &|arg| signature.input(arg)) {
                    // A wrong result tells more than how it came about.
                    Err(mismatch) => Ok(self.apply(each, done)?.and_then(|()| wrong(mismatch))),
                    Ok(()) => self.apply(each, done),
                }
            }
            Check::InPlace { each, .. } => self.apply(each, done),
            Check::Witness => match self.signature.fit_output(args, found, place) {
                // An author's own check may rely on the kind of what it is given.
                Err(mismatch) => Ok(wrong(in_place(mismatch))),
                Ok(()) => Ok(self.problem.witness(args, expected, found)?.or_else(wrong)),
            },
            Check::Gradient { loss, of, rtol, atol } => {
                let rule = gradient::Rule { loss: *loss, of, rtol: *rtol, atol: *atol };
                let (signature, limits) = (self.signature, self.limits);
                let runner = &mut *self.runner;
                let checked = gradient::check(&rule, answer, &|arg| signature.input(arg), &mut |args| {
                    runner.call(args, limits).outcome
                });
                Ok(match checked {
                    Ok(result) => result.or_else(wrong),
                    Err(fault) => Err(verdict_of(fault)),
                })
            }
            check => Ok(compare(check, answer).map_err(in_place).or_else(wrong)),
        }
    }
}

impl Check {
    /// The rule on the value alone, if it is one that looks at nothing else.
    pub(super) fn on_values(&self) -> Option<&Check> {
        match self {
            Check::Unchanged { each, .. } | Check::InPlace { each, .. } => each.on_values(),
            check if check.needs_more_than_values() => None,
            check => Some(check),
        }
    }

    /// The argument that is judged instead of what is returned.
    pub(super) fn place(&self) -> Option<usize> {
        match self {
            Check::InPlace { arg, .. } => Some(*arg),
            Check::Unchanged { each, .. } => each.place(),
            Check::All { checks } => checks.iter().find_map(Check::place),
            _ => None,
        }
    }
}
