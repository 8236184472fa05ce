//! The workers: starts them, ends them, gives them work. What to do when is decided by [`Crew`].

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use protocol::{Request, Response};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::pack_code::{self, Answers};
use crate::browser::worker::{Engine, Heard, Worker};
use crate::browser::{engine, fetch, words};
use crate::site::{OpenPack, Site};
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

struct Hired {
    worker: Worker,
    /// Runs out if it never gets ready; gone once it is.
    patience: Option<Timeout>,
}

/// How long a worker may take to start, on the slowest phone.
const PATIENCE_MS: u32 = 60_000;

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

    /// Fetches and compiles the engine, and starts the first worker. Does nothing if it is there or on its way.
    pub fn load(&self, site: &Site) {
        if self.0.is_loading.replace(true) {
            return;
        }
        let runner = self.clone();
        let (files, total) = (site.engine.clone(), site.engine.bytes);
        self.0.state.set(EngineState::Loading { received: 0, total });
        spawn_local(async move {
            let base = fetch::page_address();
            let state = runner.0.state.clone();
            let on_progress = move |received: u64| state.set(EngineState::Loading { received, total });
            let loaded = async {
                let script = fetch::absolute(&files.worker, &base)?;
                let js = fetch::absolute(&files.js, &base)?;
                let compiled = engine::compile(&files, &base, on_progress).await?;
                Ok(Engine { script, js, compiled })
            };
            match loaded.await {
                Ok(engine) => {
                    *runner.0.engine.borrow_mut() = Some(engine);
                    let effects = runner.0.crew.borrow_mut().engine_loaded();
                    runner.perform(effects);
                }
                Err(sentence) => {
                    runner.0.is_loading.set(false);
                    runner.0.state.set(EngineState::Failed(sentence));
                }
            }
        });
    }

    /// Loads what answers for a pack's problems, but once.
    pub fn load_code(&self, pack: Rc<OpenPack>) {
        let (id, digest) = (&pack.manifest.id, pack.manifest.answers().map(|asset| asset.sha256.clone()));
        let digest = digest.unwrap_or_default();
        if self.0.asked.borrow_mut().insert(id.clone(), digest.clone()) == Some(digest) {
            return;
        }
        let runner = self.clone();
        spawn_local(async move {
            let code = pack_code::load(&pack).await;
            if code.is_err() {
                // Whoever opens one of its problems again asks again.
                runner.0.asked.borrow_mut().remove(&pack.manifest.id);
            }
            runner.open_pack(pack.manifest.id.clone(), code);
        });
    }

    fn open_pack(&self, pack: String, code: Result<Answers, String>) {
        let effects = match code {
            Ok(answers) => {
                self.0.packs.borrow_mut().insert(pack.clone(), answers);
                self.0.crew.borrow_mut().pack_loaded(pack)
            }
            Err(sentence) => self.0.crew.borrow_mut().pack_failed(pack, sentence),
        };
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

    fn spawn(&self, id: WorkerId) {
        let runner = self.clone();
        let on_heard = Callback::from(move |heard: Heard| {
            if let Heard::Said(Response::Ready) = heard
                && let Some(hired) = runner.0.workers.borrow_mut().get_mut(&id)
            {
                hired.patience = None;
            }
            let effects = match heard {
                Heard::Said(response) => runner.0.crew.borrow_mut().heard(id, response),
                Heard::Died(why) => runner.0.crew.borrow_mut().died(id, why),
            };
            runner.perform(effects);
        });
        let Some(engine) = self.0.engine.borrow().clone() else { return };
        match Worker::spawn(&engine, on_heard) {
            Ok(worker) => {
                let runner = self.clone();
                let patience = Timeout::new(PATIENCE_MS, move || runner.lose(id, "it did not answer within a minute"));
                self.0.workers.borrow_mut().insert(id, Hired { worker, patience: Some(patience) });
            }
            Err(error) => self.lose_soon(id, words(&error)),
        }
    }

    fn dismiss(&self, id: WorkerId) {
        if let Some(hired) = self.0.workers.borrow_mut().remove(&id) {
            // Later, because the worker's own callback may be what runs now.
            spawn_local(async move { drop(hired) });
        }
    }

    fn send(&self, id: WorkerId, request: &Request) {
        let workers = self.0.workers.borrow();
        let Some(hired) = workers.get(&id) else { return };
        let packs = self.0.packs.borrow();
        let answers = match request {
            Request::Open { pack, .. } => packs.get(pack).map(|answers| (pack, answers)),
            _ => None,
        };
        let sent = match answers {
            None => hired.worker.send(request, None),
            Some((_, Answers::Code(module))) => hired.worker.send(request, Some(module)),
            Some((pack, Answers::Data(data))) => {
                hired.worker.send(&Request::Open { pack: pack.clone(), data: Some(data.clone()) }, None)
            }
        };
        if let Err(error) = sent {
            self.lose_soon(id, words(&error));
        }
    }

    fn set_alarm(&self, alarm: u32, seconds: f64) {
        let runner = self.clone();
        let timeout = Timeout::new((seconds * 1000.0) as u32, move || {
            let effects = runner.0.crew.borrow_mut().alarm(alarm);
            runner.perform(effects);
        });
        self.0.alarm.replace(Some(timeout));
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

    /// The worker is lost; told after what runs now is done.
    fn lose_soon(&self, id: WorkerId, why: String) {
        let runner = self.clone();
        spawn_local(async move { runner.lose(id, &why) });
    }

    fn lose(&self, id: WorkerId, why: &str) {
        let effects = self.0.crew.borrow_mut().died(id, why.to_owned());
        self.perform(effects);
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
