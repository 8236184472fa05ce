//! What components hold of the store: they are drawn anew when it changes.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use crate::site::ProblemKey;
use crate::state::saved::Progress;

/// How often records of each kind changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    of_all: u64,
    of_kinds: BTreeMap<String, u64>,
}

impl Changes {
    /// How often those of one kind changed.
    pub fn of(&self, kind: &str) -> u64 {
        self.of_all + self.of_kinds.get(kind).copied().unwrap_or_default()
    }
}

/// What changed in the store.
pub enum Change {
    /// A record of this kind.
    Kind(String),
    /// Anything.
    All,
}

impl Reducible for Changes {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut changes = (*self).clone();
        match change {
            Change::Kind(kind) => *changes.of_kinds.entry(kind).or_default() += 1,
            Change::All => changes.of_all += 1,
        }
        Rc::new(changes)
    }
}

/// The progress of every problem that has some.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllProgress(BTreeMap<String, Progress>);

/// What happened to the progress.
pub enum ProgressAction {
    /// That of one problem changed.
    Changed(String, Progress),
    /// It was all read.
    Read(BTreeMap<String, Progress>),
}

impl Reducible for AllProgress {
    type Action = ProgressAction;

    fn reduce(self: Rc<Self>, action: ProgressAction) -> Rc<Self> {
        Rc::new(AllProgress(match action {
            ProgressAction::Read(all) => all,
            ProgressAction::Changed(name, progress) => {
                let mut all = self.0.clone();
                all.insert(name, progress);
                all
            }
        }))
    }
}

impl AllProgress {
    /// That of every problem that has some, by name.
    pub fn all(&self) -> &BTreeMap<String, Progress> {
        &self.0
    }

    /// That of one problem.
    pub fn of(&self, key: &ProblemKey) -> Progress {
        self.0.get(&key.to_string()).cloned().unwrap_or_default()
    }
}
