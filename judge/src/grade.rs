//! The one loop that page, command line and tests share: draw a case, ask the oracle, run the submission, compare, report; at the end make a failing case small.

mod diagnosis;
mod judging;
mod measuring;
mod smallest;

use crate::report::overall;
use crate::source::case_seed;
use crate::{
    Args, CaseId, Check, Event, Fault, Group, Limits, Plan, PlannedGroup, Problem, ProblemError, Report, Role, Runner,
    Signature, Source, Verdict,
};

/// The seed of the drawn cases that every submission meets, whatever its fresh seed.
pub const FIXED_SEED: u64 = 1;

/// The group of the statement's examples.
const EXAMPLE: &str = "example";

/// The group of a person's own input.
const CUSTOM: &str = "custom";

/// Grades a submission. Each event is given to `emit` as it happens, and all of them add up to the report returned.
///
/// The overall verdict is the gravest of any case, and of equals the first: a wrong answer weighs least, then what a limit ended, then an exception.
/// A group ends at its first failure and the next one begins; large inputs are kept for a submission that has failed nothing before, and whose work, counted on smaller ones, grows no faster than allowed. A fault while loading, a crash of the runtime and exhausted memory end all. The first case is announced before the submission is loaded, so that a clock outside also covers code that loops at top level.
/// Errors: the pack failed, or the plan names what does not exist; nothing the submission does is an error.
pub fn grade(
    problem: &mut dyn Problem,
    signature: &Signature,
    runner: &mut dyn Runner,
    source: &str,
    plan: &Plan,
    limits: &Limits,
    emit: &mut dyn FnMut(Event),
) -> Result<Report, ProblemError> {
    let check = problem.check()?;
    check.validate(signature.n_inputs()).map_err(|sentence| ProblemError::Check { sentence })?;
    let series = series_of(problem, signature, plan)?;
    let mut grading = Grading { problem, signature, runner, limits, check: &check, emit, report: Report::default() };
    grading.emit(Event::Planned { groups: series.iter().map(Series::planned).collect() });
    let mut failing = Vec::new();
    let mut is_loaded = false;
    'groups: for one_series in &series {
        if one_series.group.role == Role::Performance && !failing.is_empty() {
            continue;
        }
        if one_series.group.role == Role::Performance
            && is_loaded
            && let (Plan::Submit { .. }, Some(allowed), [case, ..]) = (plan, limits.growth, &one_series.cases[..])
            && let Some(too_slow) = grading.measure(&one_series.group, case, allowed)?
        {
            grading.emit(Event::Judged(too_slow));
            continue;
        }
        for case in &one_series.cases {
            let drawn = grading.draw(&one_series.group, case)?;
            let expected = grading.problem.oracle(&drawn.args)?;
            grading.emit(Event::Started { id: case.id.clone(), args: drawn.args.clone() });
            if !is_loaded && let Err(fault) = grading.runner.load(source, signature) {
                return Ok(grading.finish(verdict_of(fault)));
            }
            is_loaded = true;
            let judged = grading.judge(&case.id, &drawn.args, expected)?;
            let verdict = judged.verdict.clone();
            grading.emit(Event::Judged(judged));
            if ends_all(&verdict) {
                failing.clear();
                break 'groups;
            }
            if verdict != Verdict::Accepted {
                failing.push((one_series.group.clone(), case.clone(), drawn, verdict));
                if matches!(plan, Plan::Submit { .. } | Plan::Fresh { .. }) {
                    continue 'groups;
                }
            }
        }
    }
    let verdict = overall(&grading.report.cases);
    if let Plan::Submit { shrink_calls, ideas, .. } = plan {
        smallest::search(&mut grading, &series, &failing, &verdict, *shrink_calls)?;
        grading.diagnose(ideas);
        if verdict == Verdict::Accepted && limits.growth.is_none() {
            grading.measure_arrays();
        }
    }
    Ok(grading.finish(verdict))
}

/// The cases of one group that a plan runs.
struct Series {
    group: Group,
    cases: Vec<PlannedCase>,
}

/// A case to come.
#[derive(Clone)]
struct PlannedCase {
    id: CaseId,
    /// The input, if it is not drawn.
    fixed: Option<Args>,
    /// The size to draw at.
    size: u32,
}

/// An input, with the choices it came from.
struct Drawn {
    args: Args,
    source: Source,
}

impl Series {
    fn planned(&self) -> PlannedGroup {
        let Group { id, title, role, .. } = &self.group;
        PlannedGroup { id: id.clone(), title: title.clone(), role: *role, n_cases: self.cases.len() as u32 }
    }

    /// Cases that are given, as examples and a person's own input are.
    fn given(id: &str, title: &str, inputs: Vec<Args>) -> Series {
        let group = Group { id: id.to_string(), title: title.to_string(), role: Role::Basic, fixed: inputs, drawn: 0 };
        let cases = (0..group.fixed.len() as u32).map(|index| planned_case(&group, 0, index)).collect();
        Series { group, cases }
    }

    /// All of a group: fixed cases, cases of the fixed seed, cases of the fresh one.
    fn all(group: Group, fresh_seed: u64) -> Series {
        let fixed = (0..group.fixed.len() as u32).map(|index| planned_case(&group, 0, index));
        let seeds = [FIXED_SEED, fresh_seed];
        let n_seeds = if fresh_seed == FIXED_SEED { 1 } else { 2 };
        let cases = fixed.chain(drawn(&group, &seeds[..n_seeds])).collect();
        Series { group, cases }
    }

    /// What seeds draw of a group.
    fn fresh(group: Group, seeds: &[u64]) -> Series {
        let cases = drawn(&group, seeds).collect();
        Series { group, cases }
    }
}

fn drawn(group: &Group, seeds: &[u64]) -> impl Iterator<Item = PlannedCase> {
    let n_fixed = group.fixed.len() as u32;
    let indices = n_fixed..n_fixed + group.drawn;
    seeds.iter().flat_map(move |&seed| indices.clone().map(move |index| planned_case(group, seed, index)))
}

fn planned_case(group: &Group, seed: u64, index: u32) -> PlannedCase {
    let n_fixed = group.fixed.len() as u32;
    let fixed = group.fixed.get(index as usize).cloned();
    // Up to 100 with the last case, so that even a single one is full-sized.
    let size = (index.saturating_sub(n_fixed) + 1).saturating_mul(100).div_ceil(group.drawn.max(1)).min(100);
    PlannedCase { id: CaseId { group: group.id.clone(), seed, index }, fixed, size }
}

fn series_of(problem: &mut dyn Problem, signature: &Signature, plan: &Plan) -> Result<Vec<Series>, ProblemError> {
    let series = match plan {
        Plan::Examples => vec![Series::given(EXAMPLE, "Examples", problem.examples()?)],
        Plan::Custom(args) => {
            let input = |sentence: String| ProblemError::Input { sentence };
            let args = signature.fit_args(args).map_err(input)?;
            problem.validate(&args)?.map_err(input)?;
            vec![Series::given(CUSTOM, "Your input", vec![args])]
        }
        Plan::Submit { seed, .. } => problem.groups()?.into_iter().map(|group| Series::all(group, *seed)).collect(),
        Plan::Fresh { groups, seeds } => {
            let named = problem.groups()?.into_iter().filter(|group| groups.contains(&group.id));
            named.map(|group| Series::fresh(group, seeds)).collect()
        }
        Plan::Replay(id) => vec![replay(problem, id)?],
    };
    if series.iter().all(|series| series.cases.is_empty()) {
        return Err(ProblemError::NoCases);
    }
    Ok(series)
}

/// The one case with this id.
fn replay(problem: &mut dyn Problem, id: &CaseId) -> Result<Series, ProblemError> {
    let unknown = || ProblemError::UnknownCase { id: id.to_string() };
    let mut series = if id.group == EXAMPLE {
        Series::given(EXAMPLE, "Examples", problem.examples()?)
    } else {
        let group = problem.groups()?.into_iter().find(|group| group.id == id.group).ok_or_else(unknown)?;
        Series::all(group, id.seed)
    };
    series.cases.retain(|case| case.id == *id);
    if series.cases.is_empty() { Err(unknown()) } else { Ok(series) }
}

/// What stays the same from case to case.
struct Grading<'a> {
    problem: &'a mut dyn Problem,
    signature: &'a Signature,
    runner: &'a mut dyn Runner,
    limits: &'a Limits,
    check: &'a Check,
    emit: &'a mut dyn FnMut(Event),
    report: Report,
}

impl Grading<'_> {
    fn emit(&mut self, event: Event) {
        self.report.apply(event.clone());
        (self.emit)(event);
    }

    fn finish(mut self, verdict: Verdict) -> Report {
        self.emit(Event::Finished { verdict });
        self.report
    }

    fn draw(&mut self, group: &Group, case: &PlannedCase) -> Result<Drawn, ProblemError> {
        let mut source = Source::from_seed(case_seed(&case.id.group, case.id.seed, case.id.index));
        let args = match &case.fixed {
            Some(args) => args.clone(),
            None => self.problem.generate(&group.id, &mut source, case.size)?,
        };
        Ok(Drawn { args, source })
    }
}

/// The verdict on a call that a fault ended.
fn verdict_of(fault: Fault) -> Verdict {
    match fault {
        Fault::OutputLimit => Verdict::OutputLimit,
        Fault::MemoryLimit => Verdict::MemoryLimit,
        fault => Verdict::RuntimeError(fault),
    }
}

/// Whether nothing can be run after it: the runtime is in pieces.
fn ends_all(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::MemoryLimit | Verdict::RuntimeError(Fault::Crashed { .. }))
}

#[cfg(test)]
mod tests;
