//! Which known mistake a wrong answer comes from: the problem's wrong solutions are run on the cases judged, and the one that does as the submission did names it.

use super::Grading;
use crate::{Answer, Case, Check, Event, Fault, Idea, Value, Verdict, compare};

/// How many cases that passed a mistake must pass as well.
const MAX_PASSED: usize = 12;

/// The longest input, in values, that mistakes are tried on.
const MAX_SIZE: u64 = 2000;

impl Grading<'_> {
    /// Looks among `ideas` for one that gives what the submission gave on every failing case and passes what it passed, and emits it. Nothing is said of a submission without a wrong answer: exceptions of one class have many causes.
    pub(super) fn diagnose(&mut self, ideas: &[Idea]) {
        let is_small = |case: &&Case| crate::cost::size_of(&case.args) <= MAX_SIZE;
        let judged = self.report.cases.iter().chain(&self.report.smallest).filter(is_small);
        let (failed, passed): (Vec<Case>, Vec<Case>) =
            judged.cloned().partition(|case| case.verdict != Verdict::Accepted);
        let is_wrong = |case: &Case| matches!(case.verdict, Verdict::WrongAnswer(_)) && case.found.is_some();
        if self.check.place().is_some() || !failed.iter().any(is_wrong) {
            return;
        }
        let step = passed.len().div_ceil(MAX_PASSED).max(1);
        let cases: Vec<&Case> = failed.iter().chain(passed.iter().step_by(step)).collect();
        for idea in ideas {
            if self.does_the_same(idea, &cases) {
                self.emit(Event::Diagnosed { idea: idea.idea.clone() });
                return;
            }
        }
    }

    fn does_the_same(&mut self, idea: &Idea, cases: &[&Case]) -> bool {
        let mut is_loaded = false;
        cases.iter().all(|case| {
            self.emit(Event::Started { id: case.id.clone(), args: case.args.clone() });
            if !is_loaded && self.runner.load(&idea.source, self.signature).is_err() {
                return false;
            }
            is_loaded = true;
            let outcome = self.runner.call(&case.args, self.limits).outcome;
            agrees(self.check, case, &outcome)
        })
    }
}

fn agrees(check: &Check, case: &Case, outcome: &Result<Value, Fault>) -> bool {
    match (&case.verdict, &case.found, outcome) {
        (Verdict::RuntimeError(Fault::Exception { kind, .. }), _, Err(Fault::Exception { kind: other, .. })) => {
            kind == other
        }
        (_, Some(found), Ok(value)) => {
            // NaN is the same mistake as NaN, though no right answer.
            format!("{found:?}") == format!("{value:?}")
                || compare(check, Answer { args: &case.args, expected: found, found: value }).is_ok()
        }
        _ => false,
    }
}
