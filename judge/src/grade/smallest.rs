//! The smallest input that fails as the submission did: one that was drawn is made smaller, as long as it fails in the same way.

use super::{Drawn, Grading, PlannedCase, Series};
use crate::explain::shape_hint;
use crate::shrink::{Failing, shrink};
use crate::{Args, Event, Fault, Group, Mismatch, ProblemError, Role, Source, Verdict};

/// How long the search may take, in seconds on the runner's clock: after that a person would rather read what there is.
pub(super) const SHRINK_SECONDS: f64 = 8.0;

/// A failing case with its group, its input and its verdict.
pub(super) type Failure = (Group, PlannedCase, Drawn, Verdict);

/// Looks for the smallest input, with at most `n_calls` calls: begins with the case that stands for the whole, if it was drawn, else with another one that was. If none was, drawn cases of a failing group are tried, which its first failure has ended.
pub(super) fn search(
    grading: &mut Grading<'_>,
    series: &[Series],
    failing: &[Failure],
    verdict: &Verdict,
    n_calls: u32,
) -> Result<(), ProblemError> {
    let drawn = || failing.iter().filter(|(_, case, ..)| case.fixed.is_none());
    let first = drawn().find(|(.., failed)| failed.name() == verdict.name()).or_else(|| drawn().next());
    if let Some((group, case, drawn, failed)) = first {
        return Search::new(grading, failed, &drawn.args, n_calls).shrink(grading, group, case, drawn);
    }
    let Some((group, _, given, failed)) = failing.iter().find(|(group, ..)| group.drawn > 0) else { return Ok(()) };
    match series.iter().find(|one_series| one_series.group.id == group.id) {
        Some(one_series) => Search::new(grading, failed, &given.args, n_calls).look_among_drawn(grading, one_series),
        None => Ok(()),
    }
}

/// A search, and what it has come to.
struct Search<'a> {
    /// The verdict that an input must get.
    failed: &'a Verdict,
    /// How much there is to read of the smallest input so far.
    smallest: usize,
    /// Calls that are left.
    n_calls: u32,
    /// When it began, if the runner has a clock.
    start: Option<f64>,
}

impl<'a> Search<'a> {
    /// A search for something smaller than `args`, which failed with `failed`.
    fn new(grading: &mut Grading<'_>, failed: &'a Verdict, args: &Args, n_calls: u32) -> Search<'a> {
        Search { failed, smallest: printed_size(args), n_calls, start: grading.runner.seconds() }
    }

    /// Where a given input failed, and its group ended with it: looks for a drawn one of the group that fails too, and makes that one smaller.
    fn look_among_drawn(mut self, grading: &mut Grading<'_>, series: &Series) -> Result<(), ProblemError> {
        // Large inputs are no place to look for small ones.
        if series.group.role == Role::Performance {
            return Ok(());
        }
        for case in series.cases.iter().filter(|case| case.fixed.is_none()) {
            if self.n_calls == 0 || self.is_out_of_time(grading) {
                return Ok(());
            }
            self.n_calls -= 1;
            let drawn = grading.draw(&series.group, case)?;
            if self.still_fails(grading, case, &drawn.args)? {
                return self.shrink(grading, &series.group, case, &drawn);
            }
        }
        Ok(())
    }

    /// Makes a drawn input smaller, and emits each smaller one found.
    fn shrink(
        mut self,
        grading: &mut Grading<'_>,
        group: &Group,
        case: &PlannedCase,
        drawn: &Drawn,
    ) -> Result<(), ProblemError> {
        let first = Failing { choices: drawn.source.choices().to_vec(), spans: drawn.source.spans().to_vec() };
        let shrunk = shrink(first, self.n_calls, &mut |choices| {
            if self.is_out_of_time(grading) {
                return Err(Halt::OutOfTime);
            }
            let mut source = Source::replay(choices);
            let args = grading.problem.generate(&group.id, &mut source, case.size)?;
            // The generator promises valid inputs; a lowered sequence is where a promise may break.
            if grading.problem.validate(&args)?.is_err() || !self.still_fails(grading, case, &args)? {
                return Ok(None);
            }
            Ok(Some(Failing { choices: source.choices().to_vec(), spans: source.spans().to_vec() }))
        });
        match shrunk {
            Ok(_) | Err(Halt::OutOfTime) => Ok(()),
            Err(Halt::Problem(error)) => Err(error),
        }
    }

    /// Whether an input fails in the same way; emits it if it is the smallest so far.
    fn still_fails(
        &mut self,
        grading: &mut Grading<'_>,
        case: &PlannedCase,
        args: &Args,
    ) -> Result<bool, ProblemError> {
        let expected = grading.problem.oracle(args)?;
        grading.emit(Event::Started { id: case.id.clone(), args: args.clone() });
        let judged = grading.judge(&case.id, args, expected)?;
        if !is_same_failure(&judged.verdict, self.failed) {
            return Ok(false);
        }
        let size = printed_size(args);
        // Simpler choices may print longer, a whole number more for a digit less.
        if size <= self.smallest {
            self.smallest = size;
            grading.emit(Event::Shrunk(judged));
        }
        Ok(true)
    }

    fn is_out_of_time(&self, grading: &mut Grading<'_>) -> bool {
        let now = grading.runner.seconds();
        self.start.zip(now).is_some_and(|(start, now)| now - start > SHRINK_SECONDS)
    }
}

/// Why shrinking ends before it is done.
enum Halt {
    OutOfTime,
    Problem(ProblemError),
}

impl From<ProblemError> for Halt {
    fn from(error: ProblemError) -> Halt {
        Halt::Problem(error)
    }
}

/// How much a person has to read.
fn printed_size(args: &Args) -> usize {
    args.iter().map(|arg| arg.to_string().len()).sum()
}

/// Whether two failures have one cause, as far as can be told: the same verdict, and of exceptions the same class. Shrinking must not slip from one mistake to another.
///
/// Of a wrong shape the same must be said: where every extent is 1, a lost axis looks like one that was dropped.
fn is_same_failure(a: &Verdict, b: &Verdict) -> bool {
    use Mismatch::Shape;
    match (a, b) {
        (
            Verdict::WrongAnswer(Shape { expected: a_expected, found: a, .. }),
            Verdict::WrongAnswer(Shape { expected: b_expected, found: b, .. }),
        ) => shape_hint(a_expected, a) == shape_hint(b_expected, b),
        (
            Verdict::RuntimeError(Fault::Exception { kind: a, .. }),
            Verdict::RuntimeError(Fault::Exception { kind: b, .. }),
        ) => a == b,
        (Verdict::RuntimeError(Fault::Unconvertible { .. }), Verdict::RuntimeError(Fault::Unconvertible { .. })) => {
            true
        }
        (
            Verdict::RuntimeError(Fault::Panic { place: a, .. }),
            Verdict::RuntimeError(Fault::Panic { place: b, .. }),
        ) => a == b,
        (Verdict::WrongAnswer(_), Verdict::WrongAnswer(_)) => true,
        (Verdict::OutputLimit, Verdict::OutputLimit) => true,
        _ => false,
    }
}
