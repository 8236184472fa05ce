//! The job: what of it was sent, what was answered, and the clock that runs over it.

use judge::{Limits, Verdict};
use protocol::{Grade, Request};

use super::{Crew, Effect, JobId, News, Task, WorkerId};

#[derive(Debug)]
pub(super) struct Job {
    pub(super) id: JobId,
    pub(super) task: Task,
    pub(super) limits: Limits,
    pub(super) stage: Stage,
    pub(super) alarm: u32,
}

/// Whose code runs, as far as can be told from outside: who is to blame for silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Nothing was sent yet.
    Waiting,
    /// The pack is opened.
    Opening,
    /// The pack makes a case, or the person's input is read.
    Preparing,
    /// The submission runs, and what it returns is judged.
    InCase,
}

/// What a case may take beyond its limit before the clock ends it: the worker's own report of the event is on its way.
const GRACE_SECONDS: f64 = 0.25;

/// How long a worker may be silent outside a case, while cases are generated, and while a person's code is loaded or their input read.
pub(super) const SILENCE_SECONDS: f64 = 10.0;

impl Crew {
    /// Takes a job, in place of the one before.
    pub fn start(&mut self, task: Task) -> (JobId, Vec<Effect>) {
        let mut effects = self.stop();
        self.n_jobs += 1;
        let id = self.n_jobs;
        let limits = match &task {
            Task::Grade(grade) => grade.limits.clone(),
            Task::Parse { .. } => Limits::default(),
        };
        if let Some(sentence) = &self.broken {
            effects.push(Effect::Tell(id, News::Failed(sentence.clone())));
            return (id, effects);
        }
        self.job = Some(Job { id, task, limits, stage: Stage::Waiting, alarm: 0 });
        effects.extend(self.send_job());
        (id, effects)
    }

    /// The person does not want to wait any longer.
    pub fn stop(&mut self) -> Vec<Effect> {
        self.end_job(Verdict::Stopped)
    }

    /// The clock rang.
    pub fn alarm(&mut self, alarm: u32) -> Vec<Effect> {
        let Some(job) = self.job.as_ref().filter(|job| job.stage != Stage::Waiting && job.alarm == alarm) else {
            return vec![];
        };
        let doing = match job.stage {
            Stage::Opening => "started",
            Stage::Preparing => "made a case",
            Stage::Waiting | Stage::InCase => "",
        };
        let seconds = job.limits.seconds;
        match &job.task {
            // Nothing of the person's runs then.
            Task::Grade(grade) if !doing.is_empty() => {
                let sentence = format!(
                    "The problem set `{}` was silent for too long while it {doing}, and was stopped. Its code may loop: tell its author. Your code is not to blame, and nothing is lost.",
                    grade.pack
                );
                self.end(News::Failed(sentence))
            }
            _ => self.end_job(Verdict::TimeLimit { seconds }),
        }
    }

    /// Sends the waiting job if everything it needs is there.
    pub(super) fn send_job(&mut self) -> Vec<Effect> {
        let failed = self.fail_unreadable();
        let (Some(hand), Some(job)) = (self.active.as_mut().filter(|hand| hand.ready), self.job.as_mut()) else {
            return failed;
        };
        if job.stage != Stage::Waiting {
            return failed;
        }
        let mut effects = Vec::new();
        job.stage = Stage::Preparing;
        let request = match &job.task {
            Task::Grade(grade) if !self.packs.contains(&grade.pack) => {
                job.stage = Stage::Waiting;
                return failed;
            }
            Task::Grade(grade) => {
                let pack = &grade.pack;
                if !hand.opened.contains(pack) {
                    hand.opened.push(pack.clone());
                    job.stage = Stage::Opening;
                    // The shell adds what the pack answers from.
                    effects.push(Effect::Send(hand.id, Request::Open { pack: pack.clone(), data: None }));
                }
                Request::Grade(Grade { job: job.id, ..grade.clone() })
            }
            Task::Parse { signature, texts } => {
                Request::Parse { job: job.id, signature: signature.clone(), texts: texts.clone() }
            }
        };
        effects.push(Effect::Send(hand.id, request));
        effects.push(self.wind(SILENCE_SECONDS));
        effects
    }

    pub(super) fn end_job(&mut self, verdict: Verdict) -> Vec<Effect> {
        // Memory can run out between jobs.
        if self.job.is_none() && verdict == Verdict::MemoryLimit {
            return self.replace();
        }
        self.end(News::Ended(verdict))
    }

    /// Ends the job, and the worker that has it.
    pub(super) fn end(&mut self, news: News) -> Vec<Effect> {
        let Some(job) = self.job.take() else { return vec![] };
        let mut effects = vec![Effect::Tell(job.id, news)];
        if job.stage != Stage::Waiting {
            effects.extend(self.replace());
        }
        effects
    }

    /// Passes on what a worker said of a job; `next` says what comes now, nothing if the job is over.
    pub(super) fn answer(&mut self, worker: WorkerId, job: JobId, news: News, next: Option<Stage>) -> Vec<Effect> {
        let is_active = self.is_active(worker);
        let Some(current) =
            self.job.as_mut().filter(|current| is_active && current.id == job && current.stage != Stage::Waiting)
        else {
            return vec![];
        };
        let mut effects = vec![Effect::Tell(job, news)];
        match next {
            None => {
                self.job = None;
                effects.extend(self.hire_spare());
            }
            Some(stage) => {
                current.stage = stage;
                effects.push(self.wind(if stage == Stage::InCase { 0.0 } else { SILENCE_SECONDS }));
            }
        }
        effects
    }

    /// Sets the clock to the job's limit or `at_least`, whichever is more.
    pub(super) fn wind(&mut self, at_least: f64) -> Effect {
        self.n_alarms += 1;
        let alarm = self.n_alarms;
        let mut seconds = at_least;
        if let Some(job) = &mut self.job {
            job.alarm = alarm;
            seconds = seconds.max(job.limits.seconds + GRACE_SECONDS);
        }
        Effect::SetAlarm { alarm, seconds }
    }
}
