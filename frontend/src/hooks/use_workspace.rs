//! One problem at work: its code, its runs, the person's own input.

use std::cell::{Ref, RefCell};
use std::rc::Rc;

use judge::{Args, CaseId, Idea, Plan, Report};
use pack::manifest::Entry;
use protocol::Grade;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent, StorageEvent};
use yew::prelude::*;

use super::{Notices, Runner, Saved, use_ideas, use_listener, use_notices, use_runner, use_saved};
use crate::browser::clock;
use crate::site::ProblemKey;
use crate::state::Shared;
use crate::state::crew::{News, Task};
use crate::state::draft::Desk;
use crate::state::saved::{CustomInput, Draft, What};
use crate::state::store;
use crate::state::workspace::{Action, Workspace};

/// How many calls of the submission are spent on finding a smaller failing input.
const SHRINK_CALLS: u32 = 300;

/// What a person typed as input, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomForm {
    /// One text a parameter; missing until something is typed.
    pub texts: Option<Vec<String>>,
    /// A sentence for each text that cannot be read.
    pub errors: Vec<Option<String>>,
    /// Whether the person looks at it.
    pub is_open: bool,
}

/// What happened to the form.
pub enum CustomAction {
    /// The person typed.
    Typed(Vec<String>),
    /// The texts were read.
    Checked(Vec<Option<String>>),
    /// The person looks at it, or at something else.
    Opened(bool),
}

impl Reducible for CustomForm {
    type Action = CustomAction;

    fn reduce(self: Rc<Self>, action: CustomAction) -> Rc<Self> {
        Rc::new(match action {
            CustomAction::Typed(texts) => CustomForm { texts: Some(texts), errors: vec![], ..(*self).clone() },
            CustomAction::Checked(errors) => CustomForm { errors, ..(*self).clone() },
            CustomAction::Opened(is_open) => CustomForm { is_open, ..(*self).clone() },
        })
    }
}

/// A problem at work, with verbs.
#[derive(Clone)]
pub struct WorkspaceHandle {
    /// The results.
    pub results: Live,
    /// The person's own input.
    pub custom: UseReducerHandle<CustomForm>,
    /// The code.
    pub text: AttrValue,
    /// Whether another tab has other code.
    pub has_rival: bool,
    desk: Rc<RefCell<Desk>>,
    bench: Bench,
}

/// The results as they are now; equal to themselves until they change.
#[derive(Clone)]
pub struct Live {
    state: Rc<RefCell<Workspace>>,
    version: u64,
}

impl Live {
    /// The results.
    pub fn get(&self) -> Ref<'_, Workspace> {
        self.state.borrow()
    }
}

impl PartialEq for Live {
    fn eq(&self, other: &Live) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && self.version == other.version
    }
}

/// What stays the same for as long as the problem is open.
#[derive(Clone)]
struct Bench {
    key: ProblemKey,
    entry: Shared<Entry>,
    runner: Runner,
    saved: Saved,
    notices: Notices,
    results: Rc<RefCell<Workspace>>,
    custom: UseReducerDispatcher<CustomForm>,
    redraw: UseForceUpdateHandle,
    /// Known mistakes, as soon as they are there.
    ideas: Rc<RefCell<Vec<Idea>>>,
}

impl PartialEq for Bench {
    fn eq(&self, other: &Bench) -> bool {
        Rc::ptr_eq(&self.results, &other.results) && self.key == other.key
    }
}

/// Opens a problem.
#[hook]
pub fn use_workspace(key: &ProblemKey, entry: &Shared<Entry>) -> WorkspaceHandle {
    let (runner, saved, notices) = (use_runner(), use_saved(), use_notices());
    let results = use_mut_ref(Workspace::default);
    let custom = use_reducer_eq(CustomForm::default);
    let desk = {
        let (saved, key, entry) = (saved.clone(), key.clone(), entry.clone());
        use_mut_ref(move || Desk::open(saved.draft(&key), &entry.starter, saved.tab()))
    };
    let bench = Bench {
        key: key.clone(),
        entry: entry.clone(),
        runner,
        saved,
        notices,
        results: results.clone(),
        custom: custom.dispatcher(),
        redraw: use_force_update(),
        ideas: use_ideas(key, entry),
    };
    use_effect_with((), {
        let bench = bench.clone();
        move |()| {
            bench.remember();
            move || bench.runner.stop()
        }
    });
    let on_key = {
        let desk = desk.clone();
        use_callback(bench.clone(), move |event: Event, bench| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>().filter(|event| !event.default_prevented()) else {
                return;
            };
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
                event.prevent_default();
                bench.run(if event.shift_key() { What::Submission } else { What::Examples }, &desk.borrow().text);
            }
        })
    };
    use_listener("keydown", on_key);
    let on_storage = {
        let desk = desk.clone();
        use_callback(bench.clone(), move |event: Event, bench| {
            if let Some(event) = event.dyn_ref::<StorageEvent>() {
                bench.other_tab_wrote(event, &desk);
                bench.redraw.force_update();
            }
        })
    };
    use_listener("storage", on_storage);
    let (text, has_rival) = {
        let desk = desk.borrow();
        (AttrValue::from(desk.text.clone()), desk.rival.is_some())
    };
    let version = results.borrow().version;
    let results = Live { state: results, version };
    WorkspaceHandle { results, custom, text, has_rival, desk, bench }
}

impl WorkspaceHandle {
    /// The person changed the code.
    pub fn edit(&self, text: String) {
        let keep = self.desk.borrow_mut().edit(text, self.bench.saved.draft(&self.bench.key), clock::now());
        self.bench.saved.keep(&self.bench.key, keep);
        self.bench.redraw.force_update();
    }

    /// Runs the examples or everything.
    pub fn run(&self, what: What) {
        self.bench.run(what, &self.desk.borrow().text);
    }

    /// Runs one case again.
    pub fn replay(&self, id: CaseId) {
        self.bench.grade(What::Replay, Plan::Replay(id), &self.desk.borrow().text);
    }

    /// Runs the person's own input.
    pub fn run_custom(&self, texts: Vec<String>) {
        self.bench.run_custom(texts, &self.desk.borrow().text);
    }

    /// The person picked a case.
    pub fn pick(&self, id: CaseId) {
        self.bench.tell(Action::Picked(id));
    }

    /// Ends what runs.
    pub fn stop(&self) {
        self.bench.runner.stop();
    }

    /// The person typed input of their own.
    pub fn type_custom(&self, texts: Vec<String>) {
        self.bench.saved.save_custom_input(&self.bench.key, &CustomInput { texts: texts.clone() });
        self.bench.custom.dispatch(CustomAction::Typed(texts));
    }

    /// The person looks at the form for input of their own, or away from it.
    pub fn open_custom(&self, is_open: bool) {
        self.bench.custom.dispatch(CustomAction::Opened(is_open));
    }

    /// The person chose this tab's code over another tab's.
    pub fn keep_mine(&self) {
        self.resolve(Desk::keep_mine);
    }

    /// The person chose the other tab's code.
    pub fn take_theirs(&self) {
        self.resolve(Desk::take_theirs);
    }

    fn resolve(&self, choose: impl FnOnce(&mut Desk, f64) -> Vec<crate::state::draft::Keep>) {
        let keeps = choose(&mut self.desk.borrow_mut(), clock::now());
        for keep in keeps {
            self.bench.saved.keep(&self.bench.key, keep);
        }
        self.bench.redraw.force_update();
    }
}

impl Bench {
    /// Something happened to the results.
    fn tell(&self, action: Action) {
        self.results.borrow_mut().take(action);
        self.redraw.force_update();
    }

    /// Brings back the last run of an earlier visit and the input typed then.
    fn remember(&self) {
        if let Some(last) = self.saved.stored_progress(&self.key).last {
            self.tell(Action::Remembered(last));
        }
        if let Some(CustomInput { texts }) = self.saved.custom_input(&self.key) {
            self.custom.dispatch(CustomAction::Typed(texts));
        }
    }

    fn run(&self, what: What, source: &str) {
        let plan = match what {
            What::Submission => {
                let ideas = self.ideas.borrow().clone();
                Plan::Submit { seed: clock::seed(), shrink_calls: SHRINK_CALLS, ideas }
            }
            _ => Plan::Examples,
        };
        self.custom.dispatch(CustomAction::Opened(false));
        self.grade(what, plan, source);
    }

    fn run_custom(&self, texts: Vec<String>, source: &str) {
        let (bench, source) = (self.clone(), source.to_owned());
        let task = Task::Parse { signature: self.entry.signature.clone(), texts };
        self.runner.stop();
        self.tell(Action::Began { what: What::Custom, source: source.clone() });
        let on_news = move |news: News| match news {
            News::Parsed(values) => {
                let errors: Vec<Option<String>> = values.iter().map(|value| value.as_ref().err().cloned()).collect();
                let is_readable = errors.iter().all(Option::is_none);
                bench.custom.dispatch(CustomAction::Checked(errors));
                if is_readable {
                    let args: Args = values.into_iter().flatten().collect();
                    bench.grade(What::Custom, Plan::Custom(args), &source);
                } else {
                    bench.tell(Action::Withdrawn);
                }
            }
            news => bench.tell(Action::Heard(news)),
        };
        self.runner.start(task, Callback::from(on_news));
    }

    fn grade(&self, what: What, plan: Plan, source: &str) {
        // Before the new run begins, so that the end of the old one is not taken for its own.
        self.runner.stop();
        self.tell(Action::Began { what, source: source.to_owned() });
        let grade = Grade {
            job: 0,
            pack: self.key.pack.clone(),
            problem: self.key.problem.clone(),
            signature: self.entry.signature.clone(),
            source: source.to_owned(),
            plan,
            limits: self.entry.limits.clone(),
        };
        let bench = self.clone();
        let report = RefCell::new(Report::default());
        let on_news = move |news: News| {
            let mut report = report.borrow_mut();
            match &news {
                News::Event(event) => report.apply(event.clone()),
                News::Ended(verdict) => report.stop(verdict.clone()),
                News::Failed(_) | News::Parsed(_) => {}
            }
            if report.verdict.is_some() {
                bench.saved.record(&bench.key, what, &report);
            }
            bench.tell(Action::Heard(news));
        };
        self.runner.start(Task::Grade(grade), Callback::from(on_news));
    }

    fn other_tab_wrote(&self, event: &StorageEvent, desk: &RefCell<Desk>) {
        let name = self.key.to_string();
        if event.key() != Some(store::key_of::<Draft>(&name)) {
            return;
        }
        let Some(draft) = event.new_value().and_then(|text| store::decode::<Draft>(&text)) else { return };
        let before = desk.borrow().text.clone();
        if let Some(keep) = desk.borrow_mut().other_tab_wrote(draft, clock::now()) {
            self.saved.keep(&self.key, keep);
        } else if desk.borrow().text != before {
            self.notices.inform("followed", "This code was changed in another tab; this tab follows.");
        }
    }
}
