//! What is kept in the browser: drafts, progress, settings, the person's own inputs.

use std::collections::BTreeMap;
use std::rc::Rc;

use judge::Report;
use web_sys::StorageEvent;
use web_sys::wasm_bindgen::JsCast;
use yew::prelude::*;

use super::{Notices, use_listener, use_notices};
use crate::browser::local_store::LocalStore;
use crate::browser::{clock, download};
use crate::site::ProblemKey;
use crate::state::backup::Backup;
use crate::state::draft::Keep;
use crate::state::history::{self, History, Submission};
use crate::state::kinds::KINDS;
use crate::state::overflow::Overflow;
use crate::state::saved::{self, DraftCopy, Progress, Settings, What};
use crate::state::store::{self, Damaged, Memory, Record, Store, StoreError};
use crate::state::transfer::{self, Plan, Refusal};

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

/// How often records of each kind changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes(BTreeMap<String, u64>);

impl Changes {
    /// How often those of one kind changed.
    pub fn of(&self, kind: &str) -> u64 {
        self.0.get(kind).copied().unwrap_or_default()
    }
}

impl Reducible for Changes {
    /// The kind of which a record changed.
    type Action = String;

    fn reduce(self: Rc<Self>, kind: String) -> Rc<Self> {
        let mut counts = self.0.clone();
        *counts.entry(kind).or_default() += 1;
        Rc::new(Changes(counts))
    }
}

impl PartialEq for Saved {
    fn eq(&self, other: &Saved) -> bool {
        Rc::ptr_eq(&self.inner, &other.inner)
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

    /// Takes in a finished run of this code for this revision of the problem.
    pub fn record(&self, key: &ProblemKey, revision: u32, what: What, report: &Report, source: &str) {
        let now = clock::now();
        self.change_progress(key, |progress| progress.after(what, report, revision, now));
        if let Some(submission) = Submission::new(report, source, now).filter(|_| what == What::Submission) {
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
        self.inner.changes.dispatch(T::KIND.to_owned());
    }

    /// Forgets a record of any kind.
    pub fn forget<T: Record>(&self, name: &str) {
        self.inner.store.remove(&store::key_of::<T>(name));
        self.inner.changes.dispatch(T::KIND.to_owned());
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

    /// Offers everything as a file. Whether the browser took it.
    pub fn export(&self) -> bool {
        let now = clock::now();
        let (name, text) = (format!("katagrad-{}.json", clock::date(now)), transfer::export(&self.inner.store, now));
        if download::text(&name, &text).is_err() {
            self.inner
                .notices
                .warn("export", "The browser refuses the download. Allow downloads for this page, then try again.");
            return false;
        }
        let backup: Backup = self.load("").unwrap_or_default();
        self.put("", &Backup { exported_at: Some(now), ..backup });
        true
    }

    /// What importing this file would do. Errors: the file is refused; in words.
    pub fn plan_import(&self, text: &str) -> Result<Plan, Refusal> {
        transfer::plan(&self.inner.store, text, clock::now())
    }

    /// Does what was planned. Errors: in words; nothing has changed.
    pub fn import(&self, plan: &Plan) -> Result<(), &'static str> {
        let outcome = transfer::apply(&self.inner.store, plan);
        self.reread();
        outcome.map_err(|why| match why {
            StoreError::Full => "The browser's store has no room for it. Nothing was imported. Delete kept copies of code or other data of this site, then try again.",
            StoreError::Refused => "The browser does not let this page save. Nothing was imported.",
        })
    }

    /// Forgets everything, and gives what was there as the text of a file.
    pub fn reset(&self) -> String {
        let copy = transfer::export(&self.inner.store, clock::now());
        transfer::clear(&self.inner.store);
        self.reread();
        copy
    }

    /// How many letters are kept.
    pub fn used(&self) -> usize {
        transfer::used(&self.inner.store)
    }

    /// Reads anew what components hold.
    fn reread(&self) {
        let (all, damaged) = saved::all_progress(&self.inner.store, clock::now());
        damaged.iter().for_each(|damaged| self.tell_damaged(damaged));
        self.inner.progress.dispatch(ProgressAction::Read(all));
        self.inner.settings.set(self.load("").unwrap_or_default());
        KINDS.iter().for_each(|kind| self.inner.changes.dispatch(kind.name.to_owned()));
    }

    /// Reminds the person of an export, if it is time.
    fn remind_of_backup(&self) {
        let now = clock::now();
        let backup: Option<Backup> = self.load("");
        let is_new = backup.is_none();
        let backup = backup.unwrap_or_default();
        let is_due = !is_new && backup.is_due(transfer::n_records(&self.inner.store), now);
        if is_due {
            self.inner.notices.offer_export(
                "backup",
                "Your work is kept in this browser alone, and you have not exported it for two weeks. A file of it survives a lost device or a cleared browser.",
            );
        }
        // The first visit starts the clock.
        if is_due || is_new {
            self.put("", &Backup { reminded_at: now, ..backup });
        }
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
            self.inner.changes.dispatch(kind.to_owned());
        }
    }
}

/// The topic of what could not be saved.
const UNSAVED: &str = "unsaved";

/// Children of a provider.
#[derive(Properties, PartialEq)]
pub struct SavedProviderProps {
    /// What may keep things.
    pub children: Html,
}

/// Gives the store to what is in it.
#[component]
pub fn SavedProvider(props: &SavedProviderProps) -> Html {
    let notices = use_notices();
    let progress = use_reducer_eq(AllProgress::default);
    let settings = use_state_eq(Settings::default);
    let changes = use_reducer(Changes::default);
    let saved = {
        let (progress, settings, changes) = (progress.dispatcher(), settings.setter(), changes.dispatcher());
        use_memo((), move |()| {
            let store: Option<Box<dyn Store>> = LocalStore::open().map(|store| Box::new(store) as Box<dyn Store>);
            if store.is_none() {
                notices.warn(
                    "no-store",
                    "This browser lets the page keep nothing: your code is lost when you close it. Allow site data for this page, or download your code before you go.",
                );
            }
            let store = Overflow::new(store.unwrap_or_else(|| Box::new(Memory::default())));
            Saved { inner: Rc::new(Inner { store, tab: clock::tab_name(), notices, progress, settings, changes }) }
        })
    };
    let on_first = (*saved).clone();
    use_effect_with((), move |()| {
        on_first.reread();
        on_first.remind_of_backup();
    });
    let on_storage = use_callback((*saved).clone(), |event: Event, saved| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
        match event.key() {
            Some(key) => saved.other_tab_wrote(&key),
            // Everything was cleared.
            None => saved.reread(),
        }
    });
    use_listener("storage", on_storage);
    let on_leave = use_callback((*saved).clone(), |event: Event, saved| {
        // The browser asks whether the person really wants to go.
        if saved.inner.store.n_unsaved() > 0 {
            event.prevent_default();
        }
    });
    use_listener("beforeunload", on_leave);
    html! {
        <ContextProvider<Saved> context={(*saved).clone()}>
            <ContextProvider<AllProgress> context={(*progress).clone()}>
                <ContextProvider<Settings> context={(*settings).clone()}>
                    <ContextProvider<Changes> context={(*changes).clone()}>
                        { props.children.clone() }
                    </ContextProvider<Changes>>
                </ContextProvider<Settings>>
            </ContextProvider<AllProgress>>
        </ContextProvider<Saved>>
    }
}

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
