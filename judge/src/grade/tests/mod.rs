//! Grading a small problem, the running sums of a list, with submissions that are closures.

mod known;
mod rules;
mod shrinking;

use super::*;
use crate::{Call, Case, Mismatch, Native, Value, unpack};

struct RunningSums;

impl crate::Spec for RunningSums {
    fn examples(&self) -> Vec<Args> {
        vec![vec![Value::ints([1, 2, 3])], vec![Value::ints([])]]
    }

    fn groups(&self) -> Vec<Group> {
        let group =
            |id: &str, role, fixed, drawn| Group { id: id.to_string(), title: id.to_uppercase(), role, fixed, drawn };
        vec![
            group("edge", Role::Edge, vec![vec![Value::ints([])], vec![Value::ints([5])]], 0),
            group("random", Role::Random, vec![], 10),
            group("performance", Role::Performance, vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let lengths = if group == "performance" { 10 * size as usize..=10 * size as usize } else { 0..=size as usize };
        vec![Value::ints(source.list(lengths, |source| source.integer(-1000..=1000)))]
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (nums,): (Vec<i64>,) = crate::try_unpack(args)?;
        if nums.len() > 1000 { Err("`nums` has at most 1000 items.".to_string()) } else { Ok(()) }
    }

    fn oracle(&self, args: &Args) -> Value {
        let (nums,): (Vec<i64>,) = unpack(args);
        Value::ints(sums(&nums))
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn sums(nums: &[i64]) -> Vec<i64> {
    nums.iter()
        .scan(0, |sum, x| {
            *sum += x;
            Some(*sum)
        })
        .collect()
}

/// A submission written in Rust.
struct Closure<F> {
    solve: F,
    load: Result<(), Fault>,
    n_calls: u32,
}

impl<F: FnMut(&[i64]) -> Result<Value, Fault>> Runner for Closure<F> {
    fn load(&mut self, _: &str, _: &Signature) -> Result<(), Fault> {
        self.load.clone()
    }

    fn call(&mut self, args: &Args, _: &Limits) -> Call {
        self.n_calls += 1;
        let (nums,): (Vec<i64>,) = unpack(args);
        Call { outcome: (self.solve)(&nums), stdout: "printed".to_string(), args_after: None }
    }
}

fn signature() -> Signature {
    let param = crate::Param { name: "nums".to_string(), ty: "list[int]".parse().unwrap() };
    Signature::Function { name: "solve".to_string(), params: vec![param], returns: "list[int]".parse().unwrap() }
}

const SUBMIT: Plan = Plan::Submit { seed: 7, shrink_calls: 500, ideas: vec![] };

fn run(
    plan: &Plan,
    load: Result<(), Fault>,
    solve: impl FnMut(&[i64]) -> Result<Value, Fault>,
) -> Result<Report, ProblemError> {
    let mut runner = Closure { solve, load, n_calls: 0 };
    let mut folded = Report::default();
    let mut emit = |event: Event| folded.apply(event);
    let report = grade(&mut Native(&RunningSums), &signature(), &mut runner, "", plan, &Limits::default(), &mut emit)?;
    assert_eq!(format!("{report:?}"), format!("{folded:?}"), "the events add up to the report");
    Ok(report)
}

fn submit(solve: impl FnMut(&[i64]) -> Result<Value, Fault>) -> Report {
    run(&SUBMIT, Ok(()), solve).unwrap()
}

fn exception(kind: &str) -> Fault {
    Fault::Exception { kind: kind.to_string(), message: String::new(), traceback: String::new(), line: Some(3) }
}

fn ids(report: &Report) -> Vec<String> {
    report.cases.iter().map(|case| case.id.to_string()).collect()
}

#[test]
fn a_right_submission_is_accepted_on_every_case() {
    let report = submit(|nums| Ok(Value::ints(sums(nums))));
    assert_eq!(report.verdict, Some(Verdict::Accepted));
    let n_cases: Vec<u32> = report.groups.iter().map(|group| group.n_cases).collect();
    assert_eq!(n_cases, [2, 20, 2]);
    assert_eq!(report.cases.len(), 24);
    assert_eq!(ids(&report)[..4], ["edge#0:0", "edge#0:1", "random#1:0", "random#1:1"]);
    assert_eq!(ids(&report)[12], "random#7:0");
    assert_eq!(report.cases[0].stdout, "printed");
    assert!(report.smallest.is_none() && report.running.is_none());
}

#[test]
fn a_group_ends_at_its_first_failure_and_the_next_begins() {
    let report = submit(|nums| Ok(if nums.is_empty() { ().into() } else { Value::ints(sums(nums)) }));
    let failed: Vec<&Case> = report.cases.iter().filter(|case| case.verdict != Verdict::Accepted).collect();
    assert_eq!(failed[0].id.to_string(), "edge#0:0");
    assert_eq!(report.cases[1].id.group, "random");
    let kind = Mismatch::Kind { path: String::new(), expected: "a list".to_string(), found: "`None`".to_string() };
    assert_eq!(report.verdict, Some(Verdict::WrongAnswer(kind)));
}

#[test]
fn large_inputs_are_kept_for_a_submission_that_failed_nothing() {
    let report = submit(|nums| Ok(if nums.is_empty() { ().into() } else { Value::ints(sums(nums)) }));
    assert!(report.groups.iter().any(|group| group.role == Role::Performance));
    assert!(report.cases.iter().all(|case| case.id.group != "performance"));
}

#[test]
fn a_failing_case_is_made_small() {
    // Forgets that numbers may be negative.
    let report = submit(|nums| Ok(Value::ints(sums(&nums.iter().map(|x| x.abs()).collect::<Vec<_>>()))));
    assert_eq!(report.smallest.unwrap().args, [Value::ints([-1])]);
    // Takes a third number for the last.
    let report = submit(|nums| Ok(Value::ints(sums(&nums[..nums.len().min(3)]))));
    assert_eq!(report.smallest.unwrap().args, [Value::ints([0, 0, 0, 0])]);
    // Overflows at a threshold.
    let report = submit(|nums| Ok(Value::ints(sums(nums).into_iter().map(|sum| if sum >= 1500 { 0 } else { sum }))));
    let smallest = report.smallest.unwrap();
    let (nums,): (Vec<i64>,) = unpack(&smallest.args);
    assert_eq!((nums.len(), nums.iter().sum::<i64>()), (2, 1500), "{nums:?}");
}

#[test]
fn shrinking_keeps_to_one_exception() {
    let report = submit(|nums| match nums {
        [_, x, ..] if *x > 10 => Err(exception("KeyError")),
        [x] if *x < 0 => Err(exception("ValueError")),
        nums => Ok(Value::ints(sums(nums))),
    });
    let smallest = report.smallest.unwrap();
    assert_eq!(smallest.verdict, Verdict::RuntimeError(exception("KeyError")));
    assert_eq!(smallest.args, [Value::ints([0, 11])]);
}

#[test]
fn shrinking_spends_no_more_calls_than_allowed() {
    for shrink_calls in [0, 1, 17] {
        let mut runner =
            Closure { solve: |nums: &[i64]| Ok(Value::ints(nums.iter().copied().skip(1))), load: Ok(()), n_calls: 0 };
        let plan = Plan::Submit { seed: 3, shrink_calls, ideas: vec![] };
        let report =
            grade(&mut Native(&RunningSums), &signature(), &mut runner, "", &plan, &Limits::default(), &mut |_| {})
                .unwrap();
        assert!(runner.n_calls <= report.cases.len() as u32 + shrink_calls);
    }
}

#[test]
fn every_fault_has_its_verdict() {
    let check = |fault: Fault, verdict: Verdict| {
        let report = submit(|_| Err(fault.clone()));
        assert_eq!(report.verdict, Some(verdict));
    };
    check(exception("ZeroDivisionError"), Verdict::RuntimeError(exception("ZeroDivisionError")));
    check(Fault::OutputLimit, Verdict::OutputLimit);
    check(Fault::MemoryLimit, Verdict::MemoryLimit);
    let crash = Fault::Crashed { message: "unreachable".to_string() };
    check(crash.clone(), Verdict::RuntimeError(crash));
    let cycle = Fault::Unconvertible { found: "a cycle".to_string() };
    check(cycle.clone(), Verdict::RuntimeError(cycle));
}

#[test]
fn exhausted_memory_and_crashes_end_all() {
    assert_eq!(submit(|_| Err(Fault::MemoryLimit)).cases.len(), 1);
    assert_eq!(submit(|_| Err(Fault::Crashed { message: String::new() })).cases.len(), 1);
    assert_eq!(submit(|_| Err(exception("KeyError"))).cases.len(), 2);
}

#[test]
fn a_fault_while_loading_ends_all_before_any_call() {
    let fault = Fault::Syntax { message: "invalid syntax".to_string(), line: 1, column: 2 };
    let report = run(&SUBMIT, Err(fault.clone()), |_| Err(exception("never called"))).unwrap();
    assert_eq!(report.verdict, Some(Verdict::RuntimeError(fault)));
    assert!(report.cases.is_empty() && report.running.is_none());
}

#[test]
fn examples_all_run_whatever_fails() {
    let report = run(&Plan::Examples, Ok(()), |_| Ok(().into())).unwrap();
    assert_eq!(ids(&report), ["example#0:0", "example#0:1"]);
    assert!(matches!(report.verdict, Some(Verdict::WrongAnswer(_))));
}

#[test]
fn a_case_can_be_replayed_from_its_id() {
    let report = submit(|nums| Ok(Value::ints(sums(nums))));
    for case in &report.cases {
        let again = run(&Plan::Replay(case.id.clone()), Ok(()), |nums| Ok(Value::ints(sums(nums)))).unwrap();
        assert_eq!((again.cases.len(), &again.cases[0].args), (1, &case.args), "{}", case.id);
    }
    for id in ["nope#1:0", "random#1:99", "edge#0:2", "example#0:2"] {
        let error = run(&Plan::Replay(id.parse().unwrap()), Ok(()), |_| Ok(().into())).unwrap_err();
        assert_eq!(error, ProblemError::UnknownCase { id: id.to_string() });
    }
}

#[test]
fn fresh_seeds_add_what_a_submission_with_them_adds() {
    let right = |nums: &[i64]| Ok(Value::ints(sums(nums)));
    let groups = ["random", "performance"].map(str::to_string).to_vec();
    let fresh = run(&Plan::Fresh { groups, seeds: vec![7, 8] }, Ok(()), right).unwrap();
    assert_eq!(fresh.cases.len(), 22);
    for seed in [7, 8] {
        let whole = run(&Plan::Submit { seed, shrink_calls: 0, ideas: vec![] }, Ok(()), right).unwrap();
        let of_seed = |report: &Report| {
            let cases = report.cases.iter().filter(|case| case.id.seed == seed);
            cases.map(|case| (case.id.clone(), case.args.clone())).collect::<Vec<_>>()
        };
        assert_eq!(of_seed(&fresh), of_seed(&whole));
    }
    let wrong = run(&Plan::Fresh { groups: vec!["random".to_string()], seeds: vec![7, 8] }, Ok(()), |_| Ok(().into()));
    assert_eq!(ids(&wrong.unwrap()), ["random#7:0"], "it ends at the first failure");
    let none = run(&Plan::Fresh { groups: vec!["edge".to_string()], seeds: vec![7] }, Ok(()), right);
    assert_eq!(none.unwrap_err(), ProblemError::NoCases);
}

#[test]
fn ones_own_input_is_checked_first() {
    let check = |args: Args, sentence: &str| {
        let error = run(&Plan::Custom(args), Ok(()), |_| Err(exception("never called"))).unwrap_err();
        assert_eq!(error.to_string(), sentence);
    };
    check(vec![], "1 value is due, not 0.");
    check(vec![Value::strs(["a"])], "`nums[0]` must be an integer, not a string.");
    check(vec![Value::ints(vec![0; 1001])], "`nums` has at most 1000 items.");
    let report = run(&Plan::Custom(vec![(1, 2).into()]), Ok(()), |nums| Ok(Value::ints(sums(nums)))).unwrap();
    assert_eq!(report.verdict, Some(Verdict::Accepted));
    assert_eq!(report.cases[0].expected, Some(Value::ints([1, 3])));
}

#[test]
fn sizes_grow_to_100() {
    let group = Group { id: "g".to_string(), title: "g".to_string(), role: Role::Random, fixed: vec![], drawn: 4 };
    let sizes: Vec<u32> = Series::all(group, FIXED_SEED).cases.iter().map(|case| case.size).collect();
    assert_eq!(sizes, [25, 50, 75, 100]);
}
