//! The workers and the job they do: one works, one stands ready, so that stopping an endless loop costs nothing.
//!
//! A machine without side effects: what happened goes in, what is to be done comes out.

mod hands;
mod job;
mod packs;
#[cfg(test)]
mod tests;

use judge::{Signature, Value, Verdict};
use protocol::{Grade, Request, Response};

use self::hands::Hand;
use self::job::{Job, Stage};

/// Names a worker; never used twice.
pub type WorkerId = u32;

/// Names a job; never used twice.
pub type JobId = u32;

/// What a person asks for. The job's number in it is filled in by the crew.
#[derive(Clone, Debug)]
pub enum Task {
    /// Grade a submission.
    Grade(Grade),
    /// Read values that were typed.
    Parse {
        /// What they must fit.
        signature: Signature,
        /// One text a parameter.
        texts: Vec<String>,
    },
}

/// What happened to a job.
#[derive(Clone, Debug)]
pub enum News {
    /// A step of grading.
    Event(judge::Event),
    /// What was typed, read.
    Parsed(Vec<Result<Value, String>>),
    /// The job was ended from outside.
    Ended(Verdict),
    /// The job is over without a verdict; a whole sentence.
    Failed(String),
}

/// What is to be done.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Start a worker.
    Spawn(WorkerId),
    /// End a worker at once, whatever it does.
    Dismiss(WorkerId),
    /// Send it a message; the module of an opened pack goes along.
    Send(WorkerId, Request),
    /// Say [`Crew::alarm`] with this number when so many seconds have passed. Replaces the alarm before.
    SetAlarm {
        /// Its number.
        alarm: u32,
        /// After how long.
        seconds: f64,
    },
    /// Tell who asked for the job.
    Tell(JobId, News),
}

/// What the header says of the crew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mood {
    /// The first worker is not there yet.
    Starting,
    /// Waits for work.
    Ready,
    /// Works.
    Busy,
    /// A worker was lost or ended, and its successor is not there yet.
    Restarting,
    /// Workers do not start; a whole sentence.
    Broken(String),
}

/// The workers and their job.
#[derive(Debug, Default)]
pub struct Crew {
    active: Option<Hand>,
    spare: Option<Hand>,
    packs: Vec<String>,
    unreadable: Vec<(String, String)>,
    job: Option<Job>,
    n_workers: u32,
    n_jobs: u32,
    n_alarms: u32,
    failed_starts: u32,
    replaced: bool,
    broken: Option<String>,
}

impl Crew {
    /// A worker said something.
    pub fn heard(&mut self, worker: WorkerId, response: Response) -> Vec<Effect> {
        match response {
            Response::Ready => self.ready(worker),
            Response::Opened { error: None, .. } => self.opened(worker),
            Response::Opened { pack, error: Some(why) } => {
                let why = format!("The problem set `{pack}` cannot be opened: {why}.");
                self.forget_pack(&pack);
                self.unreadable.push((pack, why));
                self.fail_unreadable()
            }
            Response::Event { job, event } => {
                let next = match event {
                    judge::Event::Finished { .. } => None,
                    judge::Event::Started { .. } => Some(Stage::InCase),
                    _ => Some(Stage::Preparing),
                };
                self.answer(worker, job, News::Event(event), next)
            }
            Response::Failed { job, message } => self.answer(worker, job, News::Failed(message), None),
            Response::Parsed { job, values } => self.answer(worker, job, News::Parsed(values), None),
            Response::Died { verdict } if self.is_active(worker) => self.end_job(verdict),
            Response::Died { verdict } => self.died(worker, verdict.name().to_owned()),
            // It says so again after the next job.
            Response::Grown if self.job.is_some() || !self.is_active(worker) => vec![],
            Response::Grown => self.replace(),
        }
    }

    /// What the header says.
    pub fn mood(&self) -> Mood {
        if let Some(why) = &self.broken {
            return Mood::Broken(why.clone());
        }
        match &self.active {
            Some(hand) if hand.ready && self.job.is_some() => Mood::Busy,
            Some(hand) if hand.ready => Mood::Ready,
            _ if self.replaced => Mood::Restarting,
            _ => Mood::Starting,
        }
    }
}
