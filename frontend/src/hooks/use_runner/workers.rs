//! What the crew wants done with workers.

use gloo::timers::callback::Timeout;
use protocol::{Request, Response};
use yew::Callback;
use yew::platform::spawn_local;

use super::Runner;
use crate::browser::pack_code::Answers;
use crate::browser::words;
use crate::browser::worker::{Heard, Worker};
use crate::state::crew::WorkerId;

/// A worker that runs.
pub(super) struct Hired {
    pub(super) worker: Worker,
    /// Runs out if it never gets ready; gone once it is.
    pub(super) patience: Option<Timeout>,
}

/// How long a worker may take to start, on the slowest phone.
const PATIENCE_MS: u32 = 60_000;

impl Runner {
    pub(super) fn spawn(&self, id: WorkerId) {
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

    pub(super) fn dismiss(&self, id: WorkerId) {
        if let Some(hired) = self.0.workers.borrow_mut().remove(&id) {
            // Later, because the worker's own callback may be what runs now.
            spawn_local(async move { drop(hired) });
        }
    }

    pub(super) fn send(&self, id: WorkerId, request: &Request) {
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

    pub(super) fn set_alarm(&self, alarm: u32, seconds: f64) {
        let runner = self.clone();
        let timeout = Timeout::new((seconds * 1000.0) as u32, move || {
            let effects = runner.0.crew.borrow_mut().alarm(alarm);
            runner.perform(effects);
        });
        self.0.alarm.replace(Some(timeout));
    }

    /// The worker is lost; told after what runs now is done.
    pub(super) fn lose_soon(&self, id: WorkerId, why: String) {
        let runner = self.clone();
        spawn_local(async move { runner.lose(id, &why) });
    }

    pub(super) fn lose(&self, id: WorkerId, why: &str) {
        let effects = self.0.crew.borrow_mut().died(id, why.to_owned());
        self.perform(effects);
    }
}
