//! The packs that workers can open, and those that none can.

use super::job::{Job, SILENCE_SECONDS, Stage};
use super::{Crew, Effect, News, Task, WorkerId};

impl Crew {
    /// A pack can be opened; in place of the one before, if there was one of this name. A worker opens it with the first job that needs it: one that never ends must not keep others from work.
    pub fn pack_loaded(&mut self, pack: String) -> Vec<Effect> {
        self.forget_pack(&pack);
        self.packs.push(pack);
        self.send_job()
    }

    /// A pack's code cannot be had; the sentence says why.
    pub fn pack_failed(&mut self, pack: String, why: String) -> Vec<Effect> {
        self.forget_pack(&pack);
        self.unreadable.push((pack, why));
        self.send_job()
    }

    pub(super) fn forget_pack(&mut self, pack: &str) {
        self.packs.retain(|known| known != pack);
        self.unreadable.retain(|(known, _)| known != pack);
        for hand in [&mut self.active, &mut self.spare].into_iter().flatten() {
            hand.opened.retain(|known| known != pack);
        }
    }

    /// Opening a pack took some of the job's time; the clock starts again.
    pub(super) fn opened(&mut self, worker: WorkerId) -> Vec<Effect> {
        let is_active = self.is_active(worker);
        match self.job.as_mut().filter(|job| is_active && job.stage == Stage::Opening) {
            Some(job) => {
                job.stage = Stage::Preparing;
                vec![self.wind(SILENCE_SECONDS)]
            }
            None => vec![],
        }
    }

    /// Ends a job whose pack cannot be opened.
    pub(super) fn fail_unreadable(&mut self) -> Vec<Effect> {
        let Some(Job { task: Task::Grade(grade), .. }) = &self.job else { return vec![] };
        let Some((_, why)) = self.unreadable.iter().find(|(pack, _)| *pack == grade.pack) else { return vec![] };
        let news = News::Failed(why.clone());
        self.job.take().map(|job| Effect::Tell(job.id, news)).into_iter().collect()
    }
}
