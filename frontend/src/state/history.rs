//! What a person submitted for a problem, with the code. Where it gets much, the oldest code is folded away; never the newest.

use judge::{Report, Verdict};
use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::store::{self, Record, Store};

/// The submissions of one problem.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct History {
    /// The oldest first.
    pub submissions: Vec<Submission>,
    /// How many older ones are no longer listed.
    pub n_forgotten: u32,
}

/// One submission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Submission {
    /// When, in milliseconds since 1970.
    pub at: f64,
    /// The verdict's name.
    pub verdict: String,
    /// How many cases passed.
    pub n_passed: u32,
    /// How many cases there were.
    pub n_cases: u32,
    /// The code; missing once it was folded away, and of a kernel.
    pub source: Option<String>,
    /// The name and size of the file, if it was a kernel.
    pub kernel: Option<String>,
}

impl Record for History {
    const KIND: &'static str = "history";
    const VERSION: u32 = 1;

    /// Every submission of both, each once, and of each what code there is.
    fn merge(self, imported: History) -> History {
        let mut all: Vec<Submission> = self.submissions.into_iter().chain(imported.submissions).collect();
        // With the code first among equals, which is the one that stays.
        all.sort_by(|left, right| {
            left.at.total_cmp(&right.at).then(left.source.is_none().cmp(&right.source.is_none()))
        });
        all.dedup_by(|later, earlier| later.at == earlier.at && later.verdict == earlier.verdict);
        let none = History { submissions: vec![], n_forgotten: self.n_forgotten.max(imported.n_forgotten) };
        all.into_iter().fold(none, |history, submission| history.with(submission))
    }
}

/// So many bytes of code are kept for a problem.
const MAX_SOURCE_BYTES: usize = 40_000;

/// So many submissions of a problem are listed.
const MAX_LISTED: usize = 200;

impl Submission {
    /// What is kept of a judged report. `None` without a verdict.
    pub fn new(report: &Report, answer: &Answer, at: f64) -> Option<Submission> {
        let verdict = report.verdict.as_ref()?;
        let n_passed = report.cases.iter().filter(|case| case.verdict == Verdict::Accepted).count() as u32;
        let n_cases = report.groups.iter().map(|group| group.n_cases).sum();
        let (source, kernel) = match answer {
            Answer::Python(source) => (Some(source.clone()), None),
            Answer::Rust(kernel) => (None, Some(kernel.label())),
        };
        Some(Submission { at, verdict: verdict.name().to_owned(), n_passed, n_cases, source, kernel })
    }
}

impl History {
    /// With one more submission.
    pub fn with(&self, submission: Submission) -> History {
        let mut history = self.clone();
        history.submissions.push(submission);
        while history.source_bytes() > MAX_SOURCE_BYTES && history.fold_oldest() {}
        let n_over = history.submissions.len().saturating_sub(MAX_LISTED);
        history.submissions.drain(..n_over);
        history.n_forgotten += n_over as u32;
        history
    }

    /// The number of a submission as people count them, from 1.
    pub fn number(&self, submission_idx: usize) -> u32 {
        self.n_forgotten + submission_idx as u32 + 1
    }

    fn source_bytes(&self) -> usize {
        self.submissions.iter().filter_map(|submission| submission.source.as_ref()).map(String::len).sum()
    }

    /// The oldest code that may go: any but the newest.
    fn oldest_code(&self) -> Option<usize> {
        let older = self.submissions.len().saturating_sub(1);
        self.submissions[..older].iter().position(|submission| submission.source.is_some())
    }

    fn fold_oldest(&mut self) -> bool {
        let Some(oldest) = self.oldest_code() else { return false };
        self.submissions[oldest].source = None;
        true
    }
}

/// Folds away the oldest code of all histories, to make room. Says whether there was any.
pub fn make_room(store: &dyn Store) -> bool {
    let keys = store.keys();
    let histories = keys.iter().filter_map(|key| {
        let (name, text) = (store::name_in_key::<History>(key)?, store.read(key)?);
        let history: History = store::decode(&text)?;
        let at = history.submissions[history.oldest_code()?].at;
        Some((at, key, name, text, history))
    });
    let oldest = histories.min_by(|(left, ..), (right, ..)| left.total_cmp(right));
    let Some((_, key, name, text, mut history)) = oldest else { return false };
    history.fold_oldest();
    // It may still not fit, and is smaller all the same; a store that does not take it at all ends the search.
    let _ = store::save(store, name, &history);
    store.read(key).is_some_and(|now| now != text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::store::{Memory, StoreError};

    fn submission(at: f64, n_bytes: usize) -> Submission {
        let source = Some("x".repeat(n_bytes));
        Submission { at, verdict: "Accepted".to_owned(), n_passed: 1, n_cases: 1, source, kernel: None }
    }

    fn history(sizes: &[usize]) -> History {
        let all = sizes.iter().enumerate();
        all.fold(History::default(), |history, (at, size)| history.with(submission(at as f64, *size)))
    }

    /// Which submissions still have their code, oldest first.
    fn check(history: &History, kept: &[bool]) {
        let found: Vec<bool> = history.submissions.iter().map(|submission| submission.source.is_some()).collect();
        assert_eq!(found, kept);
    }

    #[test]
    fn the_oldest_code_is_folded_away_and_never_the_newest() {
        check(&history(&[10, 10]), &[true, true]);
        check(&history(&[30_000, 20_000, 20_000]), &[false, true, true]);
        check(&history(&[10, 50_000]), &[false, true]);
        check(&history(&[50_000, 10]), &[false, true]);
    }

    #[test]
    fn submissions_keep_their_numbers_when_old_ones_are_no_longer_listed() {
        let history = history(&vec![1; MAX_LISTED + 3]);
        assert_eq!((history.submissions.len(), history.number(0)), (MAX_LISTED, 4));
    }

    #[test]
    fn an_import_adds_what_is_not_there_and_brings_code_back() {
        let folded = Submission { source: None, ..submission(1.0, 1) };
        let here = History { submissions: vec![folded, submission(3.0, 1)], n_forgotten: 2 };
        let there = History { submissions: vec![submission(1.0, 1), submission(2.0, 1)], n_forgotten: 0 };
        let merged = here.merge(there);
        check(&merged, &[true, true, true]);
        assert_eq!(merged.n_forgotten, 2);
    }

    #[test]
    fn a_full_store_loses_old_code_first_whichever_problem_it_is_of() {
        let memory = Memory::with_room(1_600);
        store::save(&memory, "p/a", &history(&[400, 400])).expect("there is room");
        let late = History { submissions: vec![submission(8.0, 300), submission(9.0, 300)], n_forgotten: 0 };
        assert_eq!(store::save(&memory, "p/b", &late), Err(StoreError::Full));
        assert!(make_room(&memory));
        store::save(&memory, "p/b", &late).expect("there is room now");
        check(&store::load(&memory, "p/a", 0.0).expect("it is whole").expect("it is there"), &[false, true]);
        assert!(make_room(&memory), "the older of the second problem's may go too");
        assert!(!make_room(&memory), "what is left is the newest of each");
    }
}
