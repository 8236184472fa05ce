//! What is kept of a person's work: code, progress, settings, inputs of their own.

use std::collections::BTreeMap;

use base64ct::{Base64, Encoding};
use judge::{Report, Verdict};
use serde::{Deserialize, Serialize};

use super::store::{self, Damaged, Record, Store};
use crate::site::ProblemKey;

/// The code of a problem as it stands in the editor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The code.
    pub text: String,
    /// Counts up with every edit, whichever tab it is made in.
    pub revision: u64,
    /// The tab it was made in.
    pub tab: String,
    /// Milliseconds since 1970.
    pub saved_at: f64,
}

/// The code of a problem that lost a conflict between two tabs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DraftCopy {
    /// The code.
    pub text: String,
    /// Milliseconds since 1970.
    pub saved_at: f64,
}

/// How far a person is with a problem.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    /// How many submissions were judged.
    pub attempts: u32,
    /// When it was first solved, in milliseconds since 1970.
    pub solved_at: Option<f64>,
    /// The latest revision of the problem that was solved; nothing if that was never written down.
    pub solved_revision: Option<u32>,
    /// How many hints were opened.
    pub hints: u32,
    /// Whether the solutions were opened before it was solved.
    pub peeked: bool,
    /// How long it was worked on in all, in seconds.
    pub seconds: u32,
    /// How long this time: what the timer shows until it is set to zero.
    pub lap_seconds: u32,
    /// The last run.
    pub last: Option<LastRun>,
}

/// How far a person is, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Not submitted yet.
    New,
    /// Submitted, not solved.
    Tried,
    /// Solved.
    Solved,
}

/// The last run of a problem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LastRun {
    /// What was run.
    pub what: What,
    /// When, in milliseconds since 1970.
    pub at: f64,
    /// The verdict's name.
    pub verdict: String,
    /// The report, as postcard in base64: JSON would lose NaN. Missing if it was too large.
    pub report: Option<String>,
}

/// What a run runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// The examples of the statement.
    Examples,
    /// Everything.
    Submission,
    /// The person's own input.
    Custom,
    /// One case again.
    Replay,
}

/// The input that a person typed, one text a parameter.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CustomInput {
    /// In order of the parameters.
    pub texts: Vec<String>,
}

/// What a person has set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The colours.
    pub theme: Theme,
    /// The size of all letters, in percent of the browser's.
    pub text_percent: u16,
    /// The size of code in the editor, in percent of the other letters around it.
    pub code_percent: u16,
    /// The keys of the editor.
    pub keymap: Keymap,
    /// Whether the editor closes brackets and quotes by itself.
    pub closes_brackets: bool,
    /// Whether the editor offers completions while one types.
    pub completes: bool,
    /// Whether mistakes are marked while one types.
    pub marks_mistakes: bool,
    /// What code is written in.
    pub field: CodeField,
    /// Whether the examples run by themselves a moment after typing stops.
    pub live: bool,
    /// How many times as long as its problem says a case may take, for slow devices.
    pub patience: u8,
    /// Whether single keys, such as `?`, are shortcuts; speech input may press them by accident.
    pub single_keys: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            theme: Theme::System,
            text_percent: 100,
            code_percent: 100,
            keymap: Keymap::Default,
            closes_brackets: true,
            completes: true,
            marks_mistakes: true,
            field: CodeField::Auto,
            live: false,
            patience: 1,
            single_keys: true,
        }
    }
}

/// The colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system has them.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Black and white as the system has them, with strong lines.
    Contrast,
}

/// The keys of the editor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Keymap {
    /// As most editors have them.
    #[default]
    Default,
    /// As in Vim.
    Vim,
}

/// What code is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CodeField {
    /// The editor, or a plain text field on small touch screens.
    #[default]
    Auto,
    /// The editor.
    Editor,
    /// A plain text field, which screen keyboards and some screen readers get on with better.
    Plain,
}

impl Record for Draft {
    const KIND: &'static str = "draft";
    const VERSION: u32 = 1;

    /// The newer code; an import keeps the other as a [`DraftCopy`].
    fn merge(self, imported: Draft) -> Draft {
        if imported.saved_at <= self.saved_at || imported.text == self.text {
            return self;
        }
        // A revision that no open tab has seen, so that each looks again.
        Draft { revision: self.revision.max(imported.revision) + 1, ..imported }
    }
}

impl Record for DraftCopy {
    const KIND: &'static str = "draft-copy";
    const VERSION: u32 = 1;

    fn merge(self, imported: DraftCopy) -> DraftCopy {
        if imported.saved_at > self.saved_at { imported } else { self }
    }
}

impl Record for Progress {
    const KIND: &'static str = "progress";
    const VERSION: u32 = 1;

    /// The most of both: no attempt is counted twice, and the first solution stays.
    fn merge(self, imported: Progress) -> Progress {
        let solved_at = [self.solved_at, imported.solved_at].into_iter().flatten().min_by(f64::total_cmp);
        let runs = [self.last, imported.last].into_iter().flatten();
        Progress {
            attempts: self.attempts.max(imported.attempts),
            solved_at,
            solved_revision: self.solved_revision.max(imported.solved_revision),
            hints: self.hints.max(imported.hints),
            peeked: self.peeked || imported.peeked,
            seconds: self.seconds.max(imported.seconds),
            lap_seconds: self.lap_seconds,
            last: runs.max_by(|left, right| left.at.total_cmp(&right.at)),
        }
    }
}

impl Record for CustomInput {
    const KIND: &'static str = "custom-input";
    const VERSION: u32 = 1;

    fn merge(self, _imported: CustomInput) -> CustomInput {
        self
    }
}

impl Record for Settings {
    const KIND: &'static str = "settings";
    const VERSION: u32 = 1;

    /// What was set here stays; a browser where nothing was set takes over everything.
    fn merge(self, imported: Settings) -> Settings {
        if self == Settings::default() { imported } else { self }
    }
}

impl Progress {
    /// How far, in a word.
    pub fn status(&self) -> Status {
        match self {
            Progress { solved_at: Some(_), .. } => Status::Solved,
            Progress { attempts: 0, .. } => Status::New,
            _ => Status::Tried,
        }
    }

    /// Takes in a finished run of the examples or of everything, of this revision of the problem.
    pub fn after(&self, what: What, report: &Report, revision: u32, at: f64) -> Progress {
        let Some(verdict) = report.verdict.as_ref().filter(|_| what != What::Custom) else { return self.clone() };
        let last = Some(LastRun::new(what, verdict, report, at));
        // What the person stopped was not judged.
        let judged = what == What::Submission && *verdict != Verdict::Stopped;
        let solved = judged && *verdict == Verdict::Accepted;
        Progress {
            attempts: self.attempts + u32::from(judged),
            solved_at: self.solved_at.or(solved.then_some(at)),
            solved_revision: self.solved_revision.max(solved.then_some(revision)),
            last,
            ..self.clone()
        }
    }
}

/// A report larger than this is kept without the cases that passed, or not at all.
const MAX_REPORT_BYTES: usize = 48 * 1024;

impl LastRun {
    fn new(what: What, verdict: &Verdict, report: &Report, at: f64) -> LastRun {
        let failures = || Report {
            cases: report.cases.iter().filter(|case| case.verdict != Verdict::Accepted).cloned().collect(),
            ..report.clone()
        };
        let kept = packed(report).or_else(|| packed(&failures()));
        LastRun { what, at, verdict: verdict.name().to_owned(), report: kept }
    }

    /// The report, if it was kept and this version can read it.
    pub fn report(&self) -> Option<Report> {
        let bytes = Base64::decode_vec(self.report.as_deref()?).ok()?;
        postcard::from_bytes(&bytes).ok()
    }
}

fn packed(report: &Report) -> Option<String> {
    let bytes = postcard::to_stdvec(report).ok()?;
    (bytes.len() <= MAX_REPORT_BYTES).then(|| Base64::encode_string(&bytes))
}

/// The progress of every problem that has some, and what could not be read.
pub fn all_progress(store: &dyn Store, now: f64) -> (BTreeMap<String, Progress>, Vec<Damaged>) {
    let mut found = BTreeMap::new();
    let mut damaged = Vec::new();
    for key in store.keys() {
        let Some(name) = store::name_in_key::<Progress>(&key) else { continue };
        match store::load::<Progress>(store, name, now) {
            Ok(Some(progress)) => drop(found.insert(name.to_owned(), progress)),
            Ok(None) => {}
            Err(one) => damaged.push(one),
        }
    }
    (found, damaged)
}

/// The copies kept of a problem's code, the latest first, each with the name it is kept under.
pub fn copies_of(store: &dyn Store, problem: &ProblemKey) -> Vec<(String, DraftCopy)> {
    let problem = problem.to_string();
    // Those of other sheets of the problem too: `…#2:tab`.
    let is_of_problem =
        |name: &str| name.strip_prefix(&problem).is_some_and(|rest| rest.starts_with(':') || rest.starts_with('#'));
    let mut copies: Vec<(String, DraftCopy)> = store
        .keys()
        .iter()
        .filter_map(|key| store::name_in_key::<DraftCopy>(key))
        .filter(|name| is_of_problem(name))
        .filter_map(|name| Some((name.to_owned(), store::decode(&store.read(&store::key_of::<DraftCopy>(name))?)?)))
        .collect();
    copies.sort_by(|(_, left), (_, right)| right.saved_at.total_cmp(&left.saved_at));
    copies
}

#[cfg(test)]
mod tests {
    use judge::{Case, CaseId, Value};

    use super::*;
    use crate::state::store::Memory;

    fn report(verdict: Verdict, value: Value) -> Report {
        let id = CaseId { group: "edge".to_owned(), seed: 0, index: 0 };
        let case = Case {
            id,
            args: vec![value],
            expected: None,
            found: None,
            stdout: String::new(),
            verdict: verdict.clone(),
            nearly: vec![],
        };
        Report { cases: vec![case], verdict: Some(verdict), ..Report::default() }
    }

    #[test]
    fn submissions_count_and_the_first_solution_stays() {
        let accepted = report(Verdict::Accepted, Value::None);
        let wrong = report(Verdict::OutputLimit, Value::None);
        let stopped = report(Verdict::Stopped, Value::None);
        let progress = Progress::default().after(What::Examples, &accepted, 1, 1.0);
        assert_eq!((progress.status(), progress.attempts), (Status::New, 0));
        let progress = progress.after(What::Submission, &stopped, 1, 2.0);
        assert_eq!((progress.status(), progress.attempts), (Status::New, 0));
        let progress = progress.after(What::Submission, &wrong, 1, 3.0);
        assert_eq!((progress.status(), progress.attempts), (Status::Tried, 1));
        let progress = progress.after(What::Submission, &accepted, 1, 4.0).after(What::Submission, &wrong, 1, 5.0);
        assert_eq!((progress.status(), progress.attempts, progress.solved_at), (Status::Solved, 3, Some(4.0)));
    }

    #[test]
    fn reports_keep_what_json_would_lose() {
        let progress =
            Progress::default().after(What::Submission, &report(Verdict::OutputLimit, Value::Float(f64::NAN)), 1, 1.0);
        let text = serde_json::to_string(&progress).expect("it can be written");
        let read: Progress = serde_json::from_str(&text).expect("it can be read");
        let report = read.last.and_then(|last| last.report()).expect("it was kept");
        assert!(matches!(report.cases[0].args[0], Value::Float(item) if item.is_nan()));
    }

    #[test]
    fn a_large_report_is_kept_without_what_passed() {
        let mut large = report(Verdict::OutputLimit, Value::None);
        let long = Value::Str("x".repeat(MAX_REPORT_BYTES));
        large.cases.extend(report(Verdict::Accepted, long.clone()).cases);
        let kept = |report: &Report| {
            Progress::default().after(What::Submission, report, 1, 1.0).last.and_then(|last| last.report())
        };
        assert_eq!(kept(&large).map(|report| report.cases.len()), Some(1));
        assert!(kept(&report(Verdict::OutputLimit, long)).is_none());
    }

    #[test]
    fn progress_is_found_by_problem() {
        let memory = Memory::default();
        store::save(&memory, "builtin/two_sum", &Progress { attempts: 2, ..Progress::default() })
            .expect("there is room");
        memory.write("katagrad:progress:builtin/lru_cache", "?").expect("there is room");
        let (found, damaged) = all_progress(&memory, 7.0);
        assert_eq!(found["builtin/two_sum"].attempts, 2);
        assert_eq!(damaged.len(), 1);
    }
}
