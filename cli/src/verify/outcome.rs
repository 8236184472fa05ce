//! What the proof needs of a report.

use judge::{Case, Check, Cost, Mismatch, Report, Verdict, error_in_tolerances};
use pack::manifest::Entry;

/// One submission graded.
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    /// The verdict's name.
    pub verdict: String,
    /// The groups it failed in, in order, each with the verdict's name.
    pub failed: Vec<(String, String)>,
    /// The first failure in words.
    pub failure: String,
    /// The largest error in tolerances, where there is a tolerance and something was returned.
    pub error: Option<f64>,
    /// How near its growth comes to being too steep, where that was measured.
    pub steepness: Option<f64>,
    /// How long grading took on the clock.
    pub seconds: f64,
}

impl Outcome {
    pub fn read(report: &Report, seconds: f64, check: &Check, entry: &Entry) -> Outcome {
        let verdict = report.verdict.as_ref().map_or("none", Verdict::name).to_owned();
        let failing = report.cases.iter().filter(|case| case.verdict != Verdict::Accepted);
        let mut failed: Vec<(String, String)> = Vec::new();
        for case in failing {
            if failed.iter().all(|(group, _)| *group != case.id.group) {
                failed.push((case.id.group.clone(), case.verdict.name().to_owned()));
            }
        }
        // Of a wrong solution only values that differ tell how far it is off.
        let is_accepted = report.verdict == Some(Verdict::Accepted);
        let differs = |case: &&Case| matches!(case.verdict, Verdict::WrongAnswer(Mismatch::Values { .. }));
        let errors = report.cases.iter().filter(|case| is_accepted || differs(case)).filter_map(|case| {
            let (expected, found) = (case.expected.as_ref()?, case.found.as_ref()?);
            error_in_tolerances(check, expected, found)
        });
        let error = errors.max_by(f64::total_cmp);
        let steepness = report.cost.as_ref().and_then(Cost::steepness);
        Outcome { verdict, failed, failure: failure(report, entry), error, steepness, seconds }
    }

    pub fn is_accepted(&self) -> bool {
        self.verdict == "Accepted"
    }
}

fn failure(report: &Report, entry: &Entry) -> String {
    let case = report.first_failure();
    let place = case.map_or_else(String::new, |case| format!(" at {}", case.id));
    let verdict = case.map(|case| &case.verdict).or(report.verdict.as_ref());
    let words = verdict.map(|verdict| crate::check::headline(verdict, entry));
    format!("{}{place}", words.unwrap_or_else(|| "no failure".to_owned()))
}
