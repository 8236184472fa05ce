//! A crew is told what happens, and asked what it wants done.

use judge::{CaseId, Event, Fault, Limits, Plan, Type};

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
