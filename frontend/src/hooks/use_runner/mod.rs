//! The workers: starts them, ends them, gives them work. What to do when is decided by [`Crew`].

mod loading;
mod workers;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use self::workers::Hired;
use crate::browser::pack_code::Answers;
use crate::browser::worker::Engine;
use crate::state::crew::{Crew, Effect, JobId, Mood, News, Task, WorkerId};

/// How far the engine is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EngineState {
    /// Not asked for yet.
    Waiting,
    /// On its way.
    Loading {
        /// Bytes that have arrived.
        received: u64,
        /// All of them.
        total: u64,
    },
    /// It could not be loaded; a whole sentence.
    Failed(String),
    /// There; the workers' mood.
    Running(Mood),
}

/// Gives work to workers; the same for as long as the page lives.
#[derive(Clone)]
pub struct Runner(Rc<Shell>);

impl PartialEq for Runner {
    fn eq(&self, other: &Runner) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

struct Shell {
    crew: RefCell<Crew>,
    engine: RefCell<Option<Engine>>,
    packs: RefCell<BTreeMap<String, Answers>>,
    /// The digest of the code that was asked for last, by pack.
    asked: RefCell<BTreeMap<String, String>>,
    workers: RefCell<BTreeMap<WorkerId, Hired>>,
    listeners: RefCell<BTreeMap<JobId, Callback<News>>>,
    alarm: RefCell<Option<Timeout>>,
    is_loading: Cell<bool>,
    state: UseStateSetter<EngineState>,
}

impl Runner {
    /// Gives a job to the workers, in place of the one before; `on_news` hears what comes of it.
    pub fn start(&self, task: Task, on_news: Callback<News>) -> JobId {
        let (job, effects) = self.0.crew.borrow_mut().start(task);
        self.0.listeners.borrow_mut().insert(job, on_news);
        self.perform(effects);
        job
    }

    /// Ends the job.
    pub fn stop(&self) {
        let effects = self.0.crew.borrow_mut().stop();
        self.perform(effects);
    }

    fn perform(&self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Spawn(id) => self.spawn(id),
                Effect::Dismiss(id) => self.dismiss(id),
                Effect::Send(id, request) => self.send(id, &request),
                Effect::SetAlarm { alarm, seconds } => self.set_alarm(alarm, seconds),
                Effect::Tell(job, news) => self.tell(job, news),
            }
        }
        // Before the engine is there, its loading is the news.
        if self.0.engine.borrow().is_some() {
            let mood = self.0.crew.borrow().mood();
            self.0.state.set(EngineState::Running(mood));
        }
    }

    fn tell(&self, job: JobId, news: News) {
        let over = !matches!(&news, News::Event(event) if !matches!(event, judge::Event::Finished { .. }));
        let listener = if over {
            self.0.listeners.borrow_mut().remove(&job)
        } else {
            self.0.listeners.borrow().get(&job).cloned()
        };
        if let Some(listener) = listener {
            listener.emit(news);
        }
    }
}

/// Children of a provider.
#[derive(Properties, PartialEq)]
pub struct RunnerProviderProps {
    /// What may run code.
    pub children: Html,
}

/// Gives the workers to what is in it.
#[component]
pub fn RunnerProvider(props: &RunnerProviderProps) -> Html {
    let state = use_state_eq(|| EngineState::Waiting);
    let runner = {
        let state = state.setter();
        use_memo((), move |()| {
            Runner(Rc::new(Shell {
                crew: RefCell::default(),
                engine: RefCell::default(),
                packs: RefCell::default(),
                asked: RefCell::default(),
                workers: RefCell::default(),
                listeners: RefCell::default(),
                alarm: RefCell::default(),
                is_loading: Cell::new(false),
                state,
            }))
        })
    };
    html! {
        <ContextProvider<Runner> context={(*runner).clone()}>
            <ContextProvider<EngineState> context={(*state).clone()}>
                { props.children.clone() }
            </ContextProvider<EngineState>>
        </ContextProvider<Runner>>
    }
}

/// The way to run code.
#[hook]
pub fn use_runner() -> Runner {
    use_context().expect("the app is inside a RunnerProvider")
}

/// How far the engine is.
#[hook]
pub fn use_engine() -> EngineState {
    use_context().unwrap_or(EngineState::Waiting)
}
