//! The workers: the one at work, and the spare that takes its place.

use judge::Verdict;

use super::job::Stage;
use super::{Crew, Effect, News, WorkerId};

#[derive(Debug)]
pub(super) struct Hand {
    pub(super) id: WorkerId,
    pub(super) ready: bool,
    /// The packs it was told to open.
    pub(super) opened: Vec<String>,
}

/// After this many workers died before they were ready, another would too.
const MAX_FAILED_STARTS: u32 = 3;

impl Crew {
    /// The engine is there: workers can start.
    pub fn engine_loaded(&mut self) -> Vec<Effect> {
        self.failed_starts = 0;
        self.broken = None;
        if self.active.is_some() {
            return vec![];
        }
        let (hand, effect) = self.hire();
        self.active = Some(hand);
        vec![effect]
    }

    /// A worker is gone.
    pub fn died(&mut self, worker: WorkerId, why: String) -> Vec<Effect> {
        let was_ready = [&self.active, &self.spare].into_iter().flatten().any(|hand| hand.id == worker && hand.ready);
        self.failed_starts = if was_ready { 0 } else { self.failed_starts + 1 };
        if self.failed_starts >= MAX_FAILED_STARTS {
            return self.give_up(why);
        }
        if self.is_active(worker) {
            let sent = self.job.as_ref().is_some_and(|job| job.stage != Stage::Waiting);
            let fault = judge::Fault::Crashed { message: why };
            return if sent { self.end_job(Verdict::RuntimeError(fault)) } else { self.replace() };
        }
        match self.spare.take_if(|spare| spare.id == worker) {
            Some(spare) => {
                let (hand, hire) = self.hire();
                self.spare = Some(hand);
                vec![Effect::Dismiss(spare.id), hire]
            }
            None => vec![],
        }
    }

    pub(super) fn ready(&mut self, worker: WorkerId) -> Vec<Effect> {
        let hand = [&mut self.active, &mut self.spare].into_iter().flatten().find(|hand| hand.id == worker);
        let Some(hand) = hand else { return vec![] };
        hand.ready = true;
        self.failed_starts = 0;
        let mut effects = self.send_job();
        effects.extend(self.hire_spare());
        effects
    }

    /// The spare comes once there is nothing to do, so that the first worker has the machine to itself while it starts and does its first job.
    pub(super) fn hire_spare(&mut self) -> Option<Effect> {
        let is_idle = self.job.is_none() && self.active.as_ref().is_some_and(|hand| hand.ready);
        if !is_idle || self.spare.is_some() {
            return None;
        }
        let (hand, hire) = self.hire();
        self.spare = Some(hand);
        Some(hire)
    }

    pub(super) fn hire(&mut self) -> (Hand, Effect) {
        self.n_workers += 1;
        (Hand { id: self.n_workers, ready: false, opened: vec![] }, Effect::Spawn(self.n_workers))
    }

    /// Ends the active worker; the spare takes its place.
    pub(super) fn replace(&mut self) -> Vec<Effect> {
        self.replaced = true;
        let mut effects = Vec::new();
        if let Some(hand) = self.active.take() {
            effects.push(Effect::Dismiss(hand.id));
        }
        if let Some(spare) = self.spare.take() {
            let ready = spare.ready;
            self.active = Some(spare);
            // If it is not ready yet, the next spare is hired when it is.
            if ready {
                let (hand, hire) = self.hire();
                self.spare = Some(hand);
                effects.push(hire);
            }
        } else {
            let (hand, hire) = self.hire();
            self.active = Some(hand);
            effects.push(hire);
        }
        effects.extend(self.send_job());
        effects
    }

    pub(super) fn give_up(&mut self, why: String) -> Vec<Effect> {
        let sentence = format!(
            "The Python engine does not start ({why}). Reload the page; if that does not help, try an up-to-date browser. Your code is safe."
        );
        self.broken = Some(sentence.clone());
        let hands = [self.active.take(), self.spare.take()].into_iter().flatten();
        let mut effects: Vec<Effect> = hands.map(|hand| Effect::Dismiss(hand.id)).collect();
        effects.extend(self.job.take().map(|job| Effect::Tell(job.id, News::Failed(sentence))));
        effects
    }

    pub(super) fn is_active(&self, worker: WorkerId) -> bool {
        self.active.as_ref().is_some_and(|hand| hand.id == worker)
    }
}
