//! What is kept in the browser's store: records with a version under keys that do not depend on the page's address.
//!
//! A record that cannot be read is set aside under another key and said so; it is never dropped.

use std::cell::RefCell;
use std::collections::BTreeMap;

use base64ct::{Base64, Encoding};
use judge::{Report, Verdict};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::site::ProblemKey;

/// All our keys start with this.
pub const PREFIX: &str = "katagrad:";

/// Texts by key; in the browser `localStorage`.
pub trait Store {
    /// The text of a key.
    fn read(&self, key: &str) -> Option<String>;
    /// Keeps a text. Errors: the store is full or refuses.
    fn write(&self, key: &str, text: &str) -> Result<(), StoreError>;
    /// Forgets a key.
    fn remove(&self, key: &str);
    /// All keys, in order.
    fn keys(&self) -> Vec<String>;
}

/// Why a text was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// No room is left.
    Full,
    /// The browser keeps nothing for this page.
    Refused,
}

/// A kind of record.
pub trait Record: Serialize + DeserializeOwned {
    /// The part of the key after [`PREFIX`].
    const KIND: &'static str;
    /// Counts up when old data must be migrated.
    const VERSION: u32;
}

/// A record that could not be read, and the key it was moved to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// Where it was.
    pub key: String,
    /// Where it is now.
    pub aside: String,
}

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
    /// How many hints were opened.
    pub hints: u32,
    /// Whether the solutions were opened before it was solved.
    pub peeked: bool,
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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The colours.
    pub theme: Theme,
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
}

impl Record for Draft {
    const KIND: &'static str = "draft";
    const VERSION: u32 = 1;
}

impl Record for DraftCopy {
    const KIND: &'static str = "draft-copy";
    const VERSION: u32 = 1;
}

impl Record for Progress {
    const KIND: &'static str = "progress";
    const VERSION: u32 = 1;
}

impl Record for CustomInput {
    const KIND: &'static str = "custom-input";
    const VERSION: u32 = 1;
}

impl Record for Settings {
    const KIND: &'static str = "settings";
    const VERSION: u32 = 1;
}

#[derive(Serialize, Deserialize)]
struct Envelope<T> {
    version: u32,
    data: T,
}

/// The key of a record; `name` says whose it is and is empty where there is only one.
pub fn key_of<T: Record>(name: &str) -> String {
    if name.is_empty() { format!("{PREFIX}{}", T::KIND) } else { format!("{PREFIX}{}:{name}", T::KIND) }
}

/// The name in a key of this kind of record.
pub fn name_in_key<'a, T: Record>(key: &'a str) -> Option<&'a str> {
    key.strip_prefix(PREFIX)?.strip_prefix(T::KIND)?.strip_prefix(':')
}

/// Reads a record as text.
pub fn decode<T: Record>(text: &str) -> Option<T> {
    let envelope: Envelope<T> = serde_json::from_str(text).ok()?;
    (envelope.version == T::VERSION).then_some(envelope.data)
}

/// Reads a record. Errors: [`Damaged`] if it is there but cannot be read; it has been set aside.
pub fn load<T: Record>(store: &dyn Store, name: &str, now: f64) -> Result<Option<T>, Damaged> {
    let key = key_of::<T>(name);
    let Some(text) = store.read(&key) else { return Ok(None) };
    if let Some(record) = decode(&text) {
        return Ok(Some(record));
    }
    let aside = format!("{PREFIX}damaged:{now:.0}:{}", &key[PREFIX.len()..]);
    // Removed first: a full store has no room for it twice.
    store.remove(&key);
    if store.write(&aside, &text).is_ok() {
        return Err(Damaged { key, aside });
    }
    // It fitted a moment ago under its own key.
    let _ = store.write(&key, &text);
    Err(Damaged { aside: key.clone(), key })
}

/// Keeps a record. Errors: as [`Store::write`].
pub fn save<T: Record>(store: &dyn Store, name: &str, record: &T) -> Result<(), StoreError> {
    let envelope = Envelope { version: T::VERSION, data: record };
    let text = serde_json::to_string(&envelope).map_err(|_| StoreError::Refused)?;
    store.write(&key_of::<T>(name), &text)
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

    /// Takes in a finished run of the examples or of everything.
    pub fn after(&self, what: What, report: &Report, at: f64) -> Progress {
        let Some(verdict) = report.verdict.as_ref().filter(|_| what != What::Custom) else { return self.clone() };
        let last = Some(LastRun::new(what, verdict, report, at));
        // What the person stopped was not judged.
        let judged = what == What::Submission && *verdict != Verdict::Stopped;
        let solved = judged && *verdict == Verdict::Accepted;
        Progress {
            attempts: self.attempts + u32::from(judged),
            solved_at: self.solved_at.or(solved.then_some(at)),
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
        let Some(name) = name_in_key::<Progress>(&key) else { continue };
        match load::<Progress>(store, name, now) {
            Ok(Some(progress)) => drop(found.insert(name.to_owned(), progress)),
            Ok(None) => {}
            Err(one) => damaged.push(one),
        }
    }
    (found, damaged)
}

/// The copies kept of a problem's code, the latest first, each with the name it is kept under.
pub fn copies_of(store: &dyn Store, problem: &ProblemKey) -> Vec<(String, DraftCopy)> {
    let start = format!("{problem}:");
    let mut copies: Vec<(String, DraftCopy)> = store
        .keys()
        .iter()
        .filter_map(|key| name_in_key::<DraftCopy>(key))
        .filter(|name| name.starts_with(&start))
        .filter_map(|name| Some((name.to_owned(), decode(&store.read(&key_of::<DraftCopy>(name))?)?)))
        .collect();
    copies.sort_by(|(_, left), (_, right)| right.saved_at.total_cmp(&left.saved_at));
    copies
}

/// A store that lasts as long as the page, where the browser gives none.
#[derive(Debug, Default)]
pub struct Memory {
    texts: RefCell<BTreeMap<String, String>>,
    /// How many bytes fit; `None` for no end.
    pub room: Option<usize>,
}

impl Store for Memory {
    fn read(&self, key: &str) -> Option<String> {
        self.texts.borrow().get(key).cloned()
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let mut texts = self.texts.borrow_mut();
        let others: usize =
            texts.iter().filter(|(other, _)| *other != key).map(|(key, text)| key.len() + text.len()).sum();
        if self.room.is_some_and(|room| others + key.len() + text.len() > room) {
            return Err(StoreError::Full);
        }
        texts.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) {
        self.texts.borrow_mut().remove(key);
    }

    fn keys(&self) -> Vec<String> {
        self.texts.borrow().keys().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use judge::{Case, CaseId, Value};

    use super::*;

    fn draft() -> Draft {
        Draft { text: "x = 1\n".to_owned(), revision: 3, tab: "a".to_owned(), saved_at: 5.0 }
    }

    fn report(verdict: Verdict, value: Value) -> Report {
        let id = CaseId { group: "edge".to_owned(), seed: 0, index: 0 };
        let case = Case {
            id,
            args: vec![value],
            expected: None,
            found: None,
            stdout: String::new(),
            verdict: verdict.clone(),
        };
        Report { cases: vec![case], verdict: Some(verdict), ..Report::default() }
    }

    #[test]
    fn records_read_back_as_saved() {
        let store = Memory::default();
        assert_eq!(load::<Draft>(&store, "builtin/two_sum", 0.0), Ok(None));
        save(&store, "builtin/two_sum", &draft()).expect("there is room");
        assert_eq!(store.keys(), ["katagrad:draft:builtin/two_sum"]);
        assert_eq!(load(&store, "builtin/two_sum", 0.0), Ok(Some(draft())));
    }

    #[test]
    fn damaged_records_are_set_aside_and_never_dropped() {
        for text in ["", "{", r#"{"version":1,"data":{"text":3}}"#, r#"{"version":99,"data":{}}"#] {
            let store = Memory::default();
            store.write("katagrad:draft:p/q", text).expect("there is room");
            let damaged = load::<Draft>(&store, "p/q", 7.0).expect_err("it is damaged");
            assert_eq!(damaged.aside, "katagrad:damaged:7:draft:p/q");
            assert_eq!(store.read(&damaged.aside).as_deref(), Some(text));
            assert_eq!(load::<Draft>(&store, "p/q", 8.0), Ok(None));
        }
    }

    #[test]
    fn a_damaged_record_stays_where_it_is_if_there_is_no_room_aside() {
        let store = Memory { room: Some(20), ..Memory::default() };
        store.write("katagrad:draft:p/q", "{").expect("there is room");
        let damaged = load::<Draft>(&store, "p/q", 7.0).expect_err("it is damaged");
        assert_eq!(store.read(&damaged.aside).as_deref(), Some("{"));
    }

    #[test]
    fn a_full_store_says_so() {
        let store = Memory { room: Some(40), ..Memory::default() };
        assert_eq!(save(&store, "builtin/two_sum", &draft()), Err(StoreError::Full));
    }

    #[test]
    fn submissions_count_and_the_first_solution_stays() {
        let accepted = report(Verdict::Accepted, Value::None);
        let wrong = report(Verdict::OutputLimit, Value::None);
        let stopped = report(Verdict::Stopped, Value::None);
        let progress = Progress::default().after(What::Examples, &accepted, 1.0);
        assert_eq!((progress.status(), progress.attempts), (Status::New, 0));
        let progress = progress.after(What::Submission, &stopped, 2.0);
        assert_eq!((progress.status(), progress.attempts), (Status::New, 0));
        let progress = progress.after(What::Submission, &wrong, 3.0);
        assert_eq!((progress.status(), progress.attempts), (Status::Tried, 1));
        let progress = progress.after(What::Submission, &accepted, 4.0).after(What::Submission, &wrong, 5.0);
        assert_eq!((progress.status(), progress.attempts, progress.solved_at), (Status::Solved, 3, Some(4.0)));
    }

    #[test]
    fn reports_keep_what_json_would_lose() {
        let progress =
            Progress::default().after(What::Submission, &report(Verdict::OutputLimit, Value::Float(f64::NAN)), 1.0);
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
            Progress::default().after(What::Submission, report, 1.0).last.and_then(|last| last.report())
        };
        assert_eq!(kept(&large).map(|report| report.cases.len()), Some(1));
        assert!(kept(&report(Verdict::OutputLimit, long)).is_none());
    }

    #[test]
    fn progress_is_found_by_problem() {
        let store = Memory::default();
        save(&store, "builtin/two_sum", &Progress { attempts: 2, ..Progress::default() }).expect("there is room");
        store.write("katagrad:progress:builtin/lru_cache", "?").expect("there is room");
        let (found, damaged) = all_progress(&store, 7.0);
        assert_eq!(found["builtin/two_sum"].attempts, 2);
        assert_eq!(damaged.len(), 1);
    }
}
