//! One problem at work: its code, its runs, the person's own input.

use std::cell::{Ref, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use judge::{Args, CaseId, Event, Idea, Limits, Plan};
use pack::manifest::Entry;
use protocol::Grade;
use yew::prelude::*;

use super::{CodeHandle, Runner, Saved, use_code, use_ideas, use_runner, use_saved};
use crate::browser::clock;
use crate::site::ProblemKey;
use crate::state::Shared;
use crate::state::answer::Answer;
use crate::state::crew::{News, Task};
use crate::state::custom::{CustomAction, CustomForm};
use crate::state::saved::{CustomInput, Settings, What};
use crate::state::workspace::{Action, Workspace};

/// How many calls of the submission are spent on finding a smaller failing input.
const SHRINK_CALLS: u32 = 300;

/// How often progress is drawn while something runs. Drawing every case anew would take longer than most cases.
const PROGRESS_MS: u32 = 100;

/// A problem at work, with verbs.
#[derive(Clone)]
pub struct WorkspaceHandle {
    /// The results.
    pub results: Live,
    /// The person's own input.
    pub custom: UseReducerHandle<CustomForm>,
    /// The code.
    pub code: CodeHandle,
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
    results: Rc<RefCell<Workspace>>,
    custom: UseReducerDispatcher<CustomForm>,
    redraw: UseForceUpdateHandle,
    /// The drawing of progress to come.
    soon: Rc<RefCell<Option<Timeout>>>,
    /// Known mistakes, as soon as they are there.
    ideas: Rc<RefCell<Vec<Idea>>>,
}

/// Opens a problem.
#[hook]
pub fn use_workspace(key: &ProblemKey, entry: &Shared<Entry>) -> WorkspaceHandle {
    let (runner, saved) = (use_runner(), use_saved());
    let results = use_mut_ref(Workspace::default);
    let custom = use_reducer_eq(CustomForm::default);
    let code = use_code(key, entry);
    let bench = Bench {
        key: key.clone(),
        entry: entry.clone(),
        runner,
        saved,
        results: results.clone(),
        custom: custom.dispatcher(),
        redraw: use_force_update(),
        soon: use_mut_ref(|| None),
        ideas: use_ideas(key, entry),
    };
    use_effect_with((), {
        let bench = bench.clone();
        move |()| {
            bench.remember();
            move || {
                bench.runner.stop();
                bench.soon.take();
            }
        }
    });
    let version = results.borrow().version;
    WorkspaceHandle { results: Live { state: results, version }, custom, code, bench }
}

impl WorkspaceHandle {
    /// Runs the examples or everything, and shows what comes of it.
    pub fn run(&self, what: What, answer: Answer) {
        self.open_custom(false);
        self.bench.run(what, answer);
    }

    /// Runs the examples without being asked; the person goes on with what they look at.
    pub fn run_live(&self) {
        self.bench.run(What::Examples, Answer::Python(self.code.current()));
    }

    /// Runs one case again.
    pub fn replay(&self, id: CaseId, answer: Answer) {
        self.bench.grade(What::Replay, Plan::Replay(id), answer);
    }

    /// Runs the person's own input.
    pub fn run_custom(&self, texts: Vec<String>, answer: Answer) {
        self.bench.run_custom(texts, answer);
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
        self.bench.saved.save(&self.bench.key.to_string(), &CustomInput { texts: texts.clone() });
        self.bench.custom.dispatch(CustomAction::Typed(texts));
    }

    /// The person looks at the form for input of their own, or away from it.
    pub fn open_custom(&self, is_open: bool) {
        self.bench.custom.dispatch(CustomAction::Opened(is_open));
    }
}

impl Bench {
    /// Something happened to the results.
    fn tell(&self, action: Action) {
        let is_progress =
            matches!(&action, Action::Heard(News::Event(event)) if !matches!(event, Event::Finished { .. }));
        self.results.borrow_mut().take(action);
        if !is_progress {
            self.soon.take();
            self.redraw.force_update();
        } else if self.soon.borrow().is_none() {
            let (soon, redraw) = (self.soon.clone(), self.redraw.clone());
            let draw = move || {
                soon.take();
                redraw.force_update();
            };
            self.soon.replace(Some(Timeout::new(PROGRESS_MS, draw)));
        }
    }

    /// Brings back the last run of an earlier visit and the input typed then.
    fn remember(&self) {
        if let Some(last) = self.saved.stored_progress(&self.key).last {
            self.tell(Action::Remembered(last));
        }
        if let Some(CustomInput { texts }) = self.saved.load(&self.key.to_string()) {
            self.custom.dispatch(CustomAction::Typed(texts));
        }
    }

    /// What the problem says, and the time that the person gives a slow device.
    fn limits(&self) -> Limits {
        let Settings { patience, .. } = self.saved.load("").unwrap_or_default();
        let limits = self.entry.limits.clone();
        Limits { seconds: limits.seconds * f64::from(patience.max(1)), ..limits }
    }

    fn run(&self, what: What, answer: Answer) {
        let plan = match what {
            What::Submission => {
                let ideas = self.ideas.borrow().clone();
                Plan::Submit { seed: clock::seed(), shrink_calls: SHRINK_CALLS, ideas }
            }
            _ => Plan::Examples,
        };
        self.grade(what, plan, answer);
    }

    fn run_custom(&self, texts: Vec<String>, answer: Answer) {
        let bench = self.clone();
        let task = Task::Parse { signature: self.entry.signature.clone(), texts };
        self.runner.stop();
        self.tell(Action::Began { what: What::Custom, answer: answer.clone() });
        let on_news = move |news: News| match news {
            News::Parsed(values) => {
                let errors: Vec<Option<String>> = values.iter().map(|value| value.as_ref().err().cloned()).collect();
                let is_readable = errors.iter().all(Option::is_none);
                bench.custom.dispatch(CustomAction::Checked(errors));
                if is_readable {
                    let args: Args = values.into_iter().flatten().collect();
                    bench.grade(What::Custom, Plan::Custom(args), answer.clone());
                } else {
                    bench.tell(Action::Withdrawn);
                }
            }
            news => bench.tell(Action::Heard(news)),
        };
        self.runner.start(task, Callback::from(on_news));
    }

    fn grade(&self, what: What, plan: Plan, answer: Answer) {
        // Before the new run begins, so that the end of the old one is not taken for its own.
        self.runner.stop();
        self.tell(Action::Began { what, answer: answer.clone() });
        let grade = Grade {
            job: 0,
            pack: self.key.pack.clone(),
            problem: self.key.problem.clone(),
            signature: self.entry.signature.clone(),
            submission: answer.submission(),
            plan,
            limits: self.limits(),
        };
        let bench = self.clone();
        let on_news = move |news: News| {
            bench.tell(Action::Heard(news));
            let results = bench.results.borrow();
            let over = results.run.as_ref().filter(|run| run.over).map(|run| &run.report);
            if let Some(report) = over.filter(|report| report.verdict.is_some()) {
                bench.saved.record(&bench.key, bench.entry.revision, what, report, &answer);
                bench.saved.learn_from(&bench.key, &bench.entry, what, report);
            }
        };
        self.runner.start(Task::Grade(grade), Callback::from(on_news));
    }
}
