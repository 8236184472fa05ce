//! Counting what a submission costs, before it meets large inputs.

use super::{FIXED_SEED, Grading, PlannedCase};
use crate::cost::{BUDGET, SIZES, holds_array, size_of};
use crate::source::case_seed;
use crate::{Args, Case, Cost, Event, Group, Growth, Point, ProblemError, Source, Verdict};

impl Grading<'_> {
    /// Counts the submission's work on inputs of growing size. Gives a failed case if it grows too fast.
    pub(super) fn measure(
        &mut self,
        group: &Group,
        case: &PlannedCase,
        allowed: Growth,
    ) -> Result<Option<Case>, ProblemError> {
        let mut points: Vec<Point> = Vec::new();
        let mut at_least = None;
        let mut largest = Args::new();
        for size in SIZES {
            let mut source = Source::from_seed(case_seed(&group.id, FIXED_SEED, size));
            let args = self.problem.generate(&group.id, &mut source, size)?;
            let n = size_of(&args);
            // Small sizes of a generator that has a least one.
            if points.last().is_some_and(|last| n <= last.n) {
                continue;
            }
            self.emit(Event::Started { id: case.id.clone(), args: args.clone() });
            let Some(work) = self.runner.count(&args, BUDGET) else { break };
            largest = args;
            if work.total() > BUDGET {
                at_least = Some(Point { n, work });
                break;
            }
            points.push(Point { n, work });
        }
        // A runner that cannot count has nothing to show.
        if points.is_empty() && at_least.is_none() {
            return Ok(None);
        }
        let cost = Cost::of(Some(allowed), points, at_least);
        let verdict = match cost.fitted {
            Some(found) if cost.is_too_slow => Some(Verdict::TooSlow { allowed, found }),
            _ => None,
        };
        self.emit(Event::Measured(cost));
        let (id, args, stdout) = (case.id.clone(), largest, String::new());
        Ok(verdict.map(|verdict| Case { id, args, expected: None, found: None, stdout, verdict, nearly: vec![] }))
    }

    /// Counts the work on the largest input of those judged, where inputs hold arrays: how much of it NumPy does. Past the budget a part stands for the whole.
    pub(super) fn measure_arrays(&mut self) {
        let largest = self.report.cases.iter().max_by_key(|case| size_of(&case.args));
        let Some(case) = largest.filter(|case| case.args.iter().any(holds_array)) else { return };
        let (id, args) = (case.id.clone(), case.args.clone());
        self.emit(Event::Started { id, args: args.clone() });
        if let Some(work) = self.runner.count(&args, BUDGET) {
            self.emit(Event::Measured(Cost::of(None, vec![Point { n: size_of(&args), work }], None)));
        }
    }
}
