//! What is kept in the browser: drafts, progress, settings, the person's own inputs.

mod everything;
mod held;
mod provider;

use std::rc::Rc;

use judge::Report;
use yew::prelude::*;

pub use held::{AllProgress, Changes};
pub use provider::SavedProvider;

use super::Notices;
use crate::browser::clock;
use crate::site::ProblemKey;
use crate::state::answer::Answer;
use crate::state::draft::Keep;
use crate::state::history::{self, History, Submission};
use crate::state::overflow::Overflow;
use crate::state::saved::{self, DraftCopy, Progress, Settings, What};
use crate::state::store::{self, Damaged, Record, Store, StoreError};
use held::{Change, ProgressAction};

/// Keeps things; the same for as long as the page lives.
#[derive(Clone)]
pub struct Saved {
    inner: Rc<Inner>,
}

struct Inner {
    store: Overflow,
    tab: String,
    notices: Notices,
    progress: UseReducerDispatcher<AllProgress>,
    settings: UseStateSetter<Settings>,
    changes: UseReducerDispatcher<Changes>,
}

impl PartialEq for Saved {
    fn eq(&self, other: &Saved) -> bool {
        Rc::ptr_eq(&self.inner, &other.inner)
    }
}

impl Saved {
    /// This tab's name.
    pub fn tab(&self) -> &str {
        &self.inner.tab
    }

    /// Keeps code under the name of its sheet.
    pub fn keep(&self, name: &str, keep: Keep) {
        match keep {
            Keep::Draft(draft) => self.save(name, &draft),
            Keep::Copy(copy) => self.save(&format!("{name}:{}", self.inner.tab), &copy),
        }
    }

    /// The copies kept of a problem's code, each with the name it is kept under.
    pub fn copies(&self, key: &ProblemKey) -> Vec<(String, DraftCopy)> {
        saved::copies_of(&self.inner.store, key)
    }

    /// The progress of a problem as it is in the store now.
    pub fn stored_progress(&self, key: &ProblemKey) -> Progress {
        self.load(&key.to_string()).unwrap_or_default()
    }

    /// Changes the progress of a problem.
    pub fn change_progress(&self, key: &ProblemKey, change: impl FnOnce(&Progress) -> Progress) {
        let name = key.to_string();
        // From the store, not from what was rendered: another tab may have written.
        let progress = change(&self.stored_progress(key));
        self.save(&name, &progress);
        self.inner.progress.dispatch(ProgressAction::Changed(name, progress));
    }

    /// Takes in a finished run of this answer for this revision of the problem.
    pub fn record(&self, key: &ProblemKey, revision: u32, what: What, report: &Report, answer: &Answer) {
        let now = clock::now();
        self.change_progress(key, |progress| progress.after(what, report, revision, now));
        if let Some(submission) = Submission::new(report, answer, now).filter(|_| what == What::Submission) {
            let name = key.to_string();
            let history: History = self.load(&name).unwrap_or_default();
            self.put(&name, &history.with(submission));
        }
    }

    /// Changes what the person has set.
    pub fn change_settings(&self, change: impl FnOnce(Settings) -> Settings) {
        // From the store, not from what was rendered: another tab may have written.
        let settings = change(self.load("").unwrap_or_default());
        self.save("", &settings);
        self.inner.settings.set(settings);
    }

    /// Keeps a record of any kind; whoever reads that kind with [`use_record`](super::use_record) hears of it.
    pub fn put<T: Record>(&self, name: &str, record: &T) {
        self.save(name, record);
        self.inner.changes.dispatch(Change::Kind(T::KIND.to_owned()));
    }

    /// Forgets a record of any kind.
    pub fn forget<T: Record>(&self, name: &str) {
        self.inner.store.remove(&store::key_of::<T>(name));
        self.inner.changes.dispatch(Change::Kind(T::KIND.to_owned()));
    }

    /// The names of all records of a kind.
    pub fn names<T: Record>(&self) -> Vec<String> {
        store::names::<T>(&self.inner.store)
    }

    /// A record of any kind as it is in the store now. What cannot be read is set aside and said so.
    pub fn load<T: Record>(&self, name: &str) -> Option<T> {
        store::load(&self.inner.store, name, clock::now()).unwrap_or_else(|damaged| {
            self.tell_damaged(&damaged);
            None
        })
    }

    /// As [`Saved::put`], for what nobody reads anew: makes room if need be, and says what could not be kept.
    pub fn save<T: Record>(&self, name: &str, record: &T) {
        let store = &self.inner.store;
        let mut outcome = store::save(store, name, record);
        while outcome == Err(StoreError::Full) && history::make_room(store) {
            outcome = store::save(store, name, record);
        }
        match outcome {
            Ok(()) if store.n_unsaved() == 0 => self.inner.notices.settle(UNSAVED),
            Ok(()) => {}
            Err(StoreError::Full) => self.inner.notices.offer_export(
                UNSAVED,
                "The browser's store for this site is full. Nothing is lost while this page stays open, but your last changes are not saved. Export everything, then delete kept copies of code, or other data of this site.",
            ),
            Err(StoreError::Refused) => self.inner.notices.offer_export(
                UNSAVED,
                "The browser does not let this page save: your last changes are lost when you close it. Export everything before you go.",
            ),
        }
    }

    fn tell_damaged(&self, damaged: &Damaged) {
        self.inner.notices.warn(
            &damaged.key,
            format!(
                "Saved data could not be read and was set aside: `{}` is now `{}`. Nothing was deleted.",
                damaged.key, damaged.aside
            ),
        );
    }

    /// Reads anew what components hold.
    fn reread(&self) {
        let (all, damaged) = saved::all_progress(&self.inner.store, clock::now());
        damaged.iter().for_each(|damaged| self.tell_damaged(damaged));
        self.inner.progress.dispatch(ProgressAction::Read(all));
        self.inner.settings.set(self.load("").unwrap_or_default());
        self.inner.changes.dispatch(Change::All);
    }

    /// Another tab wrote.
    fn other_tab_wrote(&self, key: &str) {
        if let Some(name) = store::name_in_key::<Progress>(key) {
            let progress = self.load(name).unwrap_or_default();
            self.inner.progress.dispatch(ProgressAction::Changed(name.to_owned(), progress));
        } else if key == store::key_of::<Settings>("") {
            self.inner.settings.set(self.load("").unwrap_or_default());
        }
        if let Some(kind) = store::kind_in_key(key) {
            self.inner.changes.dispatch(Change::Kind(kind.to_owned()));
        }
    }
}

/// The topic of what could not be saved.
const UNSAVED: &str = "unsaved";

/// The way to keep things.
#[hook]
pub fn use_saved() -> Saved {
    use_context().expect("the app is inside a SavedProvider")
}

/// The progress of all problems.
#[hook]
pub fn use_all_progress() -> AllProgress {
    use_context().unwrap_or_default()
}

/// The progress of one problem.
#[hook]
pub fn use_progress(key: &ProblemKey) -> Progress {
    use_all_progress().of(key)
}

/// What the person has set.
#[hook]
pub fn use_settings() -> Settings {
    use_context().unwrap_or_default()
}
