//! What grading says: events as they happen, and the [`Report`] they add up to.

mod case_id;
mod standing;

use serde::{Deserialize, Serialize};

use crate::{Args, Cost, Fault, Growth, Mismatch, Nearly, Role, Value};

pub use case_id::{CaseId, CaseIdError};
pub use standing::Standing;

/// What became of one case or of the whole submission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Verdict {
    /// Right.
    Accepted,
    /// A wrong answer, and why.
    WrongAnswer(Mismatch),
    /// It could not be loaded, raised, or returned what cannot be judged.
    RuntimeError(Fault),
    /// The wall clock of one case ran out.
    TimeLimit {
        /// Seconds allowed.
        seconds: f64,
    },
    /// The work grows faster with the input than the problem allows.
    TooSlow {
        /// The growth allowed.
        allowed: Growth,
        /// The growth found.
        found: Growth,
    },
    /// It printed too much.
    OutputLimit,
    /// It used too much memory.
    MemoryLimit,
    /// The person pressed Stop.
    Stopped,
}

/// What grading is to run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Plan {
    /// The examples of the statement, all of them, whatever fails.
    Examples,
    /// Every group: fixed cases, cases of the fixed seed, and cases of `seed`. A group stops at its first failure; a load failure ends all.
    Submit {
        /// The fresh seed.
        seed: u64,
        /// How many calls shrinking may spend.
        shrink_calls: u32,
        /// Known mistakes to compare a wrong answer with.
        ideas: Vec<Idea>,
    },
    /// What `seeds` draw in `groups`, and no other case: what fresh seeds add to the cases that every submission meets. A group stops at its first failure.
    Fresh {
        /// The groups, by id.
        groups: Vec<String>,
        /// The seeds.
        seeds: Vec<u64>,
    },
    /// One case again.
    Replay(CaseId),
    /// An input of the person's own.
    Custom(Args),
}

/// A known mistake: a wrong solution of the problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Idea {
    /// The misconception in a few words.
    pub idea: String,
    /// The solution that has it.
    pub source: String,
}

/// One step of grading, in order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Event {
    /// Grading begins.
    Planned {
        /// The groups to run with the number of cases in each.
        groups: Vec<PlannedGroup>,
    },
    /// A case begins; if the clock runs out, it is this one's.
    Started {
        /// The case.
        id: CaseId,
        /// Its input.
        args: Args,
    },
    /// A case is judged.
    Judged(Case),
    /// Shrinking found a smaller input that still fails; replaces the one before it.
    Shrunk(Case),
    /// Work was counted.
    Measured(Cost),
    /// The submission does what a known mistake does.
    Diagnosed {
        /// The mistake in a few words.
        idea: String,
    },
    /// Grading is over.
    Finished {
        /// The verdict on the whole.
        verdict: Verdict,
    },
}

/// A group as planned.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlannedGroup {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its role.
    pub role: Role,
    /// How many cases will run if all pass.
    pub n_cases: u32,
}

/// One judged case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Case {
    /// Which case.
    pub id: CaseId,
    /// Its input.
    pub args: Args,
    /// What the oracle expects.
    pub expected: Option<Value>,
    /// What the submission returned.
    pub found: Option<Value>,
    /// What it printed.
    pub stdout: String,
    /// The verdict.
    pub verdict: Verdict,
    /// The changes with which a wrong answer would have been right.
    pub nearly: Vec<Nearly>,
}

/// All that grading said, folded together; the page, the command line and tests read this.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Report {
    /// The groups planned.
    pub groups: Vec<PlannedGroup>,
    /// The case that is running.
    pub running: Option<(CaseId, Args)>,
    /// The cases judged, in order.
    pub cases: Vec<Case>,
    /// The smallest failing case found by shrinking, if it is smaller than the first one that failed.
    pub smallest: Option<Case>,
    /// What the submission costs, if that was counted.
    pub cost: Option<Cost>,
    /// The known mistake that does the same on every case judged, in a few words.
    pub diagnosis: Option<String>,
    /// The verdict on the whole, once there is one.
    pub verdict: Option<Verdict>,
}

impl Report {
    /// Takes in the next event.
    pub fn apply(&mut self, event: Event) {
        match event {
            Event::Planned { groups } => *self = Report { groups, ..Report::default() },
            Event::Started { id, args } => self.running = Some((id, args)),
            Event::Judged(case) => {
                self.running = None;
                self.cases.push(case);
            }
            Event::Shrunk(case) => {
                self.running = None;
                self.smallest = Some(case);
            }
            Event::Measured(cost) => {
                self.running = None;
                self.cost = Some(cost);
            }
            Event::Diagnosed { idea } => {
                self.running = None;
                self.diagnosis = Some(idea);
            }
            Event::Finished { verdict } => {
                self.running = None;
                self.verdict = Some(verdict);
            }
        }
    }

    /// Ends grading from outside, because the worker was killed: the running case gets `verdict`. What is over already stays as it is.
    ///
    /// A failure found before stands: stopping the search for a smaller input does not take the answer's verdict away.
    pub fn stop(&mut self, verdict: Verdict) {
        if self.verdict.is_some() {
            return;
        }
        let failed_before = self.cases.iter().any(|case| case.verdict != Verdict::Accepted);
        if let Some((id, args)) = self.running.take()
            && !self.cases.iter().any(|case| case.id == id)
        {
            let (expected, found, stdout) = (None, None, String::new());
            self.cases.push(Case { id, args, expected, found, stdout, verdict: verdict.clone(), nearly: vec![] });
        }
        self.verdict = Some(if failed_before { overall(&self.cases) } else { verdict });
    }

    /// The first case that failed.
    pub fn first_failure(&self) -> Option<&Case> {
        self.cases.iter().find(|case| case.verdict != Verdict::Accepted)
    }

    /// The change with which a case's answer would have been right, if every other wrong answer would have been, too: on one small case a change may fit by accident.
    pub fn nearly<'a>(&self, case: &'a Case) -> Option<&'a Nearly> {
        let is_wrong = |case: &&Case| matches!(case.verdict, Verdict::WrongAnswer(_));
        let fits_all = |near: &&Nearly| {
            self.cases.iter().filter(is_wrong).all(|case| case.nearly.iter().any(|other| other.name == near.name))
        };
        case.nearly.iter().find(fits_all)
    }
}

impl Verdict {
    /// The names that [`Verdict::name`] gives.
    pub const NAMES: [&str; 8] =
        ["Accepted", "WrongAnswer", "RuntimeError", "TimeLimit", "TooSlow", "OutputLimit", "MemoryLimit", "Stopped"];

    /// The verdict's name, as packs and tests write it.
    pub fn name(&self) -> &'static str {
        match self {
            Verdict::Accepted => "Accepted",
            Verdict::WrongAnswer(_) => "WrongAnswer",
            Verdict::RuntimeError(_) => "RuntimeError",
            Verdict::TimeLimit { .. } => "TimeLimit",
            Verdict::TooSlow { .. } => "TooSlow",
            Verdict::OutputLimit => "OutputLimit",
            Verdict::MemoryLimit => "MemoryLimit",
            Verdict::Stopped => "Stopped",
        }
    }

    /// How much a verdict tells about the submission as a whole; the overall verdict is the first of the greatest severity.
    ///
    /// What ended the run from outside comes first, then what kept the code from answering, then wrong answers.
    fn severity(&self) -> u8 {
        match self {
            Verdict::Accepted => 0,
            Verdict::WrongAnswer(_) => 1,
            Verdict::TimeLimit { .. } => 2,
            Verdict::TooSlow { .. } => 2,
            Verdict::OutputLimit => 2,
            Verdict::MemoryLimit => 2,
            Verdict::RuntimeError(_) => 3,
            Verdict::Stopped => 4,
        }
    }
}

/// The verdict on the whole: of the case with the gravest verdict, the first of equals; accepted if there is none.
pub(crate) fn overall(cases: &[Case]) -> Verdict {
    let mut gravest = &Verdict::Accepted;
    for case in cases {
        if case.verdict.severity() > gravest.severity() {
            gravest = &case.verdict;
        }
    }
    gravest.clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(group: &str, index: u32) -> CaseId {
        CaseId { group: group.to_string(), seed: 0, index }
    }

    fn case(group: &str, index: u32, verdict: Verdict) -> Case {
        let (args, stdout, nearly) = (vec![], String::new(), vec![]);
        Case { id: id(group, index), args, expected: None, found: None, stdout, verdict, nearly }
    }

    fn wrong() -> Verdict {
        Verdict::WrongAnswer(Mismatch::Property { message: "No.".to_string() })
    }

    #[test]
    fn the_gravest_verdict_stands_for_all() {
        let check = |verdicts: &[Verdict], expected: Verdict| {
            let cases: Vec<Case> = verdicts.iter().map(|verdict| case("random", 0, verdict.clone())).collect();
            assert_eq!(overall(&cases), expected);
        };
        let crash = || Verdict::RuntimeError(Fault::MemoryLimit);
        check(&[], Verdict::Accepted);
        check(&[Verdict::Accepted, wrong()], wrong());
        check(&[wrong(), crash()], crash());
        check(&[Verdict::OutputLimit, Verdict::MemoryLimit], Verdict::OutputLimit);
    }

    #[test]
    fn a_killed_case_gets_the_verdict() {
        let mut report = Report::default();
        report.apply(Event::Started { id: id("edge", 3), args: vec![] });
        report.stop(Verdict::TimeLimit { seconds: 10.0 });
        assert_eq!(report.verdict, Some(Verdict::TimeLimit { seconds: 10.0 }));
        assert_eq!(report.cases[0].id, id("edge", 3));
        report.stop(Verdict::Stopped);
        assert_eq!(report.verdict, Some(Verdict::TimeLimit { seconds: 10.0 }));
    }

    #[test]
    fn stopping_while_it_shrinks_keeps_the_failure_found() {
        let mut report = Report::default();
        report.apply(Event::Judged(case("random", 0, wrong())));
        report.apply(Event::Started { id: id("random", 0), args: vec![] });
        report.stop(Verdict::TimeLimit { seconds: 10.0 });
        assert_eq!(report.cases.len(), 1);
        assert_eq!(report.verdict, Some(wrong()));
    }

    #[test]
    fn a_change_must_fit_every_wrong_answer() {
        let near = |name: &str| Nearly { name: name.to_string(), sentence: format!("It is {name}.") };
        let wrong =
            |names: &[&str]| Case { nearly: names.iter().map(|name| near(name)).collect(), ..case("g", 0, wrong()) };
        let mut report = Report {
            cases: vec![wrong(&["off by one", "negated"]), case("g", 1, Verdict::Accepted)],
            ..Report::default()
        };
        assert_eq!(report.nearly(&report.cases[0]), Some(&near("off by one")));
        report.cases.push(wrong(&["negated"]));
        assert_eq!(report.nearly(&report.cases[0]), Some(&near("negated")));
        report.cases.push(wrong(&[]));
        assert_eq!(report.nearly(&report.cases[0]), None);
    }
}
