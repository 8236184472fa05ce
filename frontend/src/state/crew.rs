//! The workers and the job they do: one works, one stands ready, so that stopping an endless loop costs nothing.
//!
//! A machine without side effects: what happened goes in, what is to be done comes out.

use judge::{Limits, Signature, Value, Verdict};
use protocol::{Grade, Request, Response};

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

#[derive(Debug)]
struct Hand {
    id: WorkerId,
    ready: bool,
    /// The packs it was told to open.
    opened: Vec<String>,
}

#[derive(Debug)]
struct Job {
    id: JobId,
    task: Task,
    limits: Limits,
    stage: Stage,
    alarm: u32,
}

/// Whose code runs, as far as can be told from outside: who is to blame for silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Nothing was sent yet.
    Waiting,
    /// The pack is opened.
    Opening,
    /// The pack makes a case, or the person's input is read.
    Preparing,
    /// The submission runs, and what it returns is judged.
    InCase,
}

/// After this many workers died before they were ready, another would too.
const MAX_FAILED_STARTS: u32 = 3;

/// What a case may take beyond its limit before the clock ends it: the worker's own report of the event is on its way.
const GRACE_SECONDS: f64 = 0.25;

/// How long a worker may be silent outside a case, while cases are generated, and while a person's code is loaded or their input read.
const SILENCE_SECONDS: f64 = 10.0;

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

    fn forget_pack(&mut self, pack: &str) {
        self.packs.retain(|known| known != pack);
        self.unreadable.retain(|(known, _)| known != pack);
        for hand in [&mut self.active, &mut self.spare].into_iter().flatten() {
            hand.opened.retain(|known| known != pack);
        }
    }

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

    fn ready(&mut self, worker: WorkerId) -> Vec<Effect> {
        let hand = [&mut self.active, &mut self.spare].into_iter().flatten().find(|hand| hand.id == worker);
        let Some(hand) = hand else { return vec![] };
        hand.ready = true;
        self.failed_starts = 0;
        let mut effects = self.send_job();
        effects.extend(self.hire_spare());
        effects
    }

    /// The spare comes once there is nothing to do, so that the first worker has the machine to itself while it starts and does its first job.
    fn hire_spare(&mut self) -> Option<Effect> {
        let is_idle = self.job.is_none() && self.active.as_ref().is_some_and(|hand| hand.ready);
        if !is_idle || self.spare.is_some() {
            return None;
        }
        let (hand, hire) = self.hire();
        self.spare = Some(hand);
        Some(hire)
    }

    fn hire(&mut self) -> (Hand, Effect) {
        self.n_workers += 1;
        (Hand { id: self.n_workers, ready: false, opened: vec![] }, Effect::Spawn(self.n_workers))
    }

    /// Ends the active worker; the spare takes its place.
    fn replace(&mut self) -> Vec<Effect> {
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

    /// Sends the waiting job if everything it needs is there.
    fn send_job(&mut self) -> Vec<Effect> {
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

    /// Ends a job whose pack cannot be opened.
    fn fail_unreadable(&mut self) -> Vec<Effect> {
        let Some(Job { task: Task::Grade(grade), .. }) = &self.job else { return vec![] };
        let Some((_, why)) = self.unreadable.iter().find(|(pack, _)| *pack == grade.pack) else { return vec![] };
        let news = News::Failed(why.clone());
        self.job.take().map(|job| Effect::Tell(job.id, news)).into_iter().collect()
    }

    fn end_job(&mut self, verdict: Verdict) -> Vec<Effect> {
        // Memory can run out between jobs.
        if self.job.is_none() && verdict == Verdict::MemoryLimit {
            return self.replace();
        }
        self.end(News::Ended(verdict))
    }

    /// Ends the job, and the worker that has it.
    fn end(&mut self, news: News) -> Vec<Effect> {
        let Some(job) = self.job.take() else { return vec![] };
        let mut effects = vec![Effect::Tell(job.id, news)];
        if job.stage != Stage::Waiting {
            effects.extend(self.replace());
        }
        effects
    }

    fn give_up(&mut self, why: String) -> Vec<Effect> {
        let sentence = format!(
            "The Python engine does not start ({why}). Reload the page; if that does not help, try an up-to-date browser. Your code is safe."
        );
        self.broken = Some(sentence.clone());
        let hands = [self.active.take(), self.spare.take()].into_iter().flatten();
        let mut effects: Vec<Effect> = hands.map(|hand| Effect::Dismiss(hand.id)).collect();
        effects.extend(self.job.take().map(|job| Effect::Tell(job.id, News::Failed(sentence))));
        effects
    }

    /// Passes on what a worker said of a job; `next` says what comes now, nothing if the job is over.
    fn answer(&mut self, worker: WorkerId, job: JobId, news: News, next: Option<Stage>) -> Vec<Effect> {
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

    /// Opening a pack took some of the job's time; the clock starts again.
    fn opened(&mut self, worker: WorkerId) -> Vec<Effect> {
        let is_active = self.is_active(worker);
        match self.job.as_mut().filter(|job| is_active && job.stage == Stage::Opening) {
            Some(job) => {
                job.stage = Stage::Preparing;
                vec![self.wind(SILENCE_SECONDS)]
            }
            None => vec![],
        }
    }

    /// Sets the clock to the job's limit or `at_least`, whichever is more.
    fn wind(&mut self, at_least: f64) -> Effect {
        self.n_alarms += 1;
        let alarm = self.n_alarms;
        let mut seconds = at_least;
        if let Some(job) = &mut self.job {
            job.alarm = alarm;
            seconds = seconds.max(job.limits.seconds + GRACE_SECONDS);
        }
        Effect::SetAlarm { alarm, seconds }
    }

    fn is_active(&self, worker: WorkerId) -> bool {
        self.active.as_ref().is_some_and(|hand| hand.id == worker)
    }
}

#[cfg(test)]
mod tests {
    use judge::{CaseId, Event, Fault, Plan, Type};

    use protocol::Submission;

    use super::*;

    fn task() -> Task {
        Task::Grade(Grade {
            job: 0,
            pack: "p".to_owned(),
            problem: "q".to_owned(),
            signature: Signature::Function { name: "f".to_owned(), params: vec![], returns: Type::Any },
            submission: Submission::Python(String::new()),
            plan: Plan::Examples,
            limits: Limits { seconds: 2.0, ..Limits::default() },
        })
    }

    fn event(job: JobId, event: Event) -> Response {
        Response::Event { job, event }
    }

    fn started(job: JobId) -> Response {
        let id = CaseId { group: "example".to_owned(), seed: 0, index: 0 };
        event(job, Event::Started { id, args: vec![] })
    }

    fn finished(job: JobId) -> Response {
        event(job, Event::Finished { verdict: Verdict::Accepted })
    }

    /// Effects in short: what a reader of a test wants to see.
    fn short(effects: &[Effect]) -> String {
        let word = |effect: &Effect| match effect {
            Effect::Spawn(id) => format!("spawn {id}"),
            Effect::Dismiss(id) => format!("dismiss {id}"),
            Effect::Send(id, Request::Open { .. }) => format!("open {id}"),
            Effect::Send(id, Request::Grade(grade)) => format!("grade {id} job {}", grade.job),
            Effect::Send(id, Request::Parse { job, .. }) => format!("parse {id} job {job}"),
            Effect::SetAlarm { seconds, .. } => format!("alarm {seconds}"),
            Effect::Tell(job, News::Event(_)) => format!("event {job}"),
            Effect::Tell(job, News::Parsed(_)) => format!("parsed {job}"),
            Effect::Tell(job, News::Ended(verdict)) => format!("{} {job}", verdict.name()),
            Effect::Tell(job, News::Failed(_)) => format!("failed {job}"),
        };
        effects.iter().map(word).collect::<Vec<_>>().join(", ")
    }

    fn check(effects: Vec<Effect>, expected: &str) {
        assert_eq!(short(&effects), expected);
    }

    fn last_alarm(effects: &[Effect]) -> u32 {
        let number = |effect: &Effect| match effect {
            Effect::SetAlarm { alarm, .. } => Some(*alarm),
            _ => None,
        };
        effects.iter().rev().find_map(number).expect("the clock was set")
    }

    /// A crew of two ready workers, 1 at work and 2 the spare.
    fn ready() -> Crew {
        let mut crew = Crew::default();
        crew.engine_loaded();
        crew.pack_loaded("p".to_owned());
        crew.heard(1, Response::Ready);
        crew.heard(2, Response::Ready);
        crew
    }

    #[test]
    fn a_spare_is_hired_once_the_first_is_ready() {
        let mut crew = Crew::default();
        check(crew.engine_loaded(), "spawn 1");
        assert_eq!(crew.mood(), Mood::Starting);
        check(crew.pack_loaded("p".to_owned()), "");
        check(crew.heard(1, Response::Ready), "spawn 2");
        check(crew.heard(2, Response::Ready), "");
        assert_eq!(crew.mood(), Mood::Ready);
    }

    #[test]
    fn a_job_waits_for_the_worker_and_its_pack() {
        let mut crew = Crew::default();
        check(crew.start(task()).1, "");
        check(crew.engine_loaded(), "spawn 1");
        check(crew.heard(1, Response::Ready), "");
        check(crew.pack_loaded("p".to_owned()), "open 1, grade 1 job 1, alarm 10");
        assert_eq!(crew.mood(), Mood::Busy);
        check(crew.heard(1, finished(1)), "event 1, spawn 2");
        assert_eq!(crew.mood(), Mood::Ready);
        // It is open now.
        check(crew.start(task()).1, "grade 1 job 2, alarm 10");
        // Another version of it is not.
        crew.heard(1, finished(2));
        crew.pack_loaded("p".to_owned());
        check(crew.start(task()).1, "open 1, grade 1 job 3, alarm 10");
    }

    #[test]
    fn a_pack_that_never_answers_is_stopped_and_named() {
        let opened = || Response::Opened { pack: "p".to_owned(), error: None };
        let blamed = |effects: Vec<Effect>| {
            let Some(Effect::Tell(_, News::Failed(sentence))) = effects.first() else { panic!("{effects:?}") };
            assert!(sentence.contains("The problem set `p` was silent"), "{sentence}");
            check(effects, "failed 1, dismiss 1, spawn 3");
        };
        let mut crew = ready();
        let alarm = last_alarm(&crew.start(task()).1);
        blamed(crew.alarm(alarm));
        // Others go on: the spare has not opened it.
        let parse = Task::Parse {
            signature: Signature::Function { name: "f".to_owned(), params: vec![], returns: Type::Any },
            texts: vec![],
        };
        check(crew.start(parse).1, "parse 2 job 2, alarm 10.25");
        let mut crew = ready();
        crew.start(task());
        let alarm = last_alarm(&crew.heard(1, opened()));
        blamed(crew.alarm(alarm));
        // Between two cases it makes the next one.
        let mut crew = ready();
        crew.start(task());
        crew.heard(1, opened());
        crew.heard(1, started(1));
        let alarm = last_alarm(&crew.heard(1, event(1, Event::Planned { groups: vec![] })));
        blamed(crew.alarm(alarm));
    }

    #[test]
    fn the_clock_of_a_case_is_the_problems_own() {
        let mut crew = ready();
        crew.start(task());
        check(crew.heard(1, started(1)), "event 1, alarm 2.25");
    }

    #[test]
    fn stop_ends_the_worker_and_the_spare_goes_on() {
        let mut crew = ready();
        crew.start(task());
        check(crew.stop(), "Stopped 1, dismiss 1, spawn 3");
        assert_eq!(crew.mood(), Mood::Ready);
        check(crew.start(task()).1, "open 2, grade 2 job 2, alarm 10");
    }

    #[test]
    fn stopping_what_has_not_begun_costs_no_worker() {
        let mut crew = Crew::default();
        crew.start(task());
        check(crew.stop(), "Stopped 1");
    }

    #[test]
    fn a_new_job_takes_the_place_of_the_old() {
        let mut crew = ready();
        crew.start(task());
        check(crew.start(task()).1, "Stopped 1, dismiss 1, spawn 3, open 2, grade 2 job 2, alarm 10");
    }

    #[test]
    fn only_the_last_alarm_counts() {
        let mut crew = ready();
        let first = last_alarm(&crew.start(task()).1);
        let second = last_alarm(&crew.heard(1, started(1)));
        check(crew.alarm(first), "");
        check(crew.alarm(second), "TimeLimit 1, dismiss 1, spawn 3");
        check(crew.alarm(second), "");
    }

    #[test]
    fn a_crash_is_told_and_the_next_run_works() {
        let mut crew = ready();
        crew.start(task());
        let effects = crew.died(1, "unreachable".to_owned());
        assert!(matches!(&effects[0], Effect::Tell(1, News::Ended(Verdict::RuntimeError(Fault::Crashed { .. })))));
        check(effects, "RuntimeError 1, dismiss 1, spawn 3");
        check(crew.start(task()).1, "open 2, grade 2 job 2, alarm 10");
    }

    #[test]
    fn memory_that_runs_out_is_a_verdict() {
        let mut crew = ready();
        crew.start(task());
        let died = Response::Died { verdict: Verdict::MemoryLimit };
        check(crew.heard(1, died), "MemoryLimit 1, dismiss 1, spawn 3");
    }

    #[test]
    fn a_worker_that_has_grown_is_replaced_between_jobs() {
        let mut crew = ready();
        crew.start(task());
        check(crew.heard(1, Response::Grown), "");
        crew.heard(1, finished(1));
        check(crew.heard(1, Response::Grown), "dismiss 1, spawn 3");
        check(crew.heard(1, Response::Grown), "");
        check(crew.start(task()).1, "open 2, grade 2 job 2, alarm 10");
    }

    #[test]
    fn a_spare_that_dies_is_replaced_quietly() {
        let mut crew = ready();
        crew.start(task());
        check(crew.died(2, "gone".to_owned()), "dismiss 2, spawn 3");
        assert_eq!(crew.mood(), Mood::Busy);
    }

    #[test]
    fn a_spare_that_still_starts_takes_over_and_hires_its_own() {
        let mut crew = Crew::default();
        crew.engine_loaded();
        crew.pack_loaded("p".to_owned());
        crew.heard(1, Response::Ready);
        crew.start(task());
        check(crew.stop(), "Stopped 1, dismiss 1");
        assert_eq!(crew.mood(), Mood::Restarting);
        check(crew.start(task()).1, "");
        check(crew.heard(2, Response::Ready), "open 2, grade 2 job 2, alarm 10");
        check(crew.heard(2, finished(2)), "event 2, spawn 3");
    }

    #[test]
    fn an_engine_that_never_starts_is_given_up_in_words() {
        let mut crew = Crew::default();
        crew.engine_loaded();
        crew.start(task());
        check(crew.died(1, "no".to_owned()), "dismiss 1, spawn 2");
        check(crew.died(2, "no".to_owned()), "dismiss 2, spawn 3");
        check(crew.died(3, "no".to_owned()), "dismiss 3, failed 1");
        assert!(matches!(crew.mood(), Mood::Broken(_)));
        check(crew.start(task()).1, "failed 2");
    }

    #[test]
    fn a_pack_without_code_fails_its_jobs_in_words() {
        let mut crew = Crew::default();
        crew.engine_loaded();
        crew.heard(1, Response::Ready);
        check(crew.pack_failed("p".to_owned(), "It is not there.".to_owned()), "");
        check(crew.start(task()).1, "failed 1");
        let opened = Response::Opened { pack: "p".to_owned(), error: Some("it imports something".to_owned()) };
        let mut crew = ready();
        crew.start(task());
        check(crew.heard(1, opened), "failed 1");
    }

    #[test]
    fn what_a_dismissed_worker_said_last_is_not_heard() {
        let mut crew = ready();
        crew.start(task());
        crew.stop();
        crew.start(task());
        check(crew.heard(1, finished(1)), "");
        check(crew.heard(2, finished(1)), "");
    }
}
