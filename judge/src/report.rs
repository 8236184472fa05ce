//! What grading says: events as they happen, and the [`Report`] they add up to.

use serde::{Deserialize, Serialize};

use crate::{Args, Fault, Mismatch, Role, Value};

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
    /// It printed too much.
    OutputLimit,
    /// It used too much memory.
    MemoryLimit,
    /// The person pressed Stop.
    Stopped,
}

/// Names a case for good: `pack/problem@revision/group#seed:index`. The pack, problem and revision are known from context; this is the rest.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CaseId {
    /// The group, or `example`, or `custom`.
    pub group: String,
    /// The seed of drawn cases; 0 for fixed ones.
    pub seed: u64,
    /// Position in the group; drawn cases follow the fixed ones.
    pub index: u32,
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
    },
    /// One case again.
    Replay(CaseId),
    /// An input of the person's own.
    Custom(Args),
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
    /// The verdict on the whole, once there is one.
    pub verdict: Option<Verdict>,
}
