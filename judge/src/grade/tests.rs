//! Grading a small problem, the running sums of a list, with submissions that are closures.

use super::*;
use crate::{Call, Case, Derivative, Mismatch, Native, Value, unpack};

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
        let max = if group == "performance" { 1000 } else { size as usize };
        vec![Value::ints(source.list(0..=max, |source| source.integer(-1000..=1000)))]
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

const SUBMIT: Plan = Plan::Submit { seed: 7, shrink_calls: 500 };

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
        let plan = Plan::Submit { seed: 3, shrink_calls };
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

/// Any divisor of `n` above 1 is right.
struct Divisor;

impl crate::Spec for Divisor {
    fn examples(&self) -> Vec<Args> {
        vec![vec![12.into()]]
    }

    fn groups(&self) -> Vec<Group> {
        vec![]
    }

    fn generate(&self, _: &str, _: &mut Source, _: u32) -> Args {
        vec![2.into()]
    }

    fn validate(&self, _: &Args) -> Result<(), String> {
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        args[0].clone()
    }

    fn check(&self) -> Check {
        Check::Witness
    }

    fn witness(&self, args: &Args, _: &Value, found: &Value) -> Result<(), Mismatch> {
        let (n, found) = (args[0].as_int()?, found.as_int()?);
        if found > 1 && n % found == 0 {
            Ok(())
        } else {
            Err(Mismatch::Property { message: format!("{found} does not divide {n}.") })
        }
    }
}

/// A submission that returns the same value whatever it is given.
struct Constant(Value);

impl Runner for Constant {
    fn load(&mut self, _: &str, _: &Signature) -> Result<(), Fault> {
        Ok(())
    }

    fn call(&mut self, _: &Args, _: &Limits) -> Call {
        Call { outcome: Ok(self.0.clone()), stdout: String::new(), args_after: None }
    }
}

#[test]
fn a_witness_judges_only_what_has_the_kind_promised() {
    let param = crate::Param { name: "n".to_string(), ty: crate::Type::Int };
    let signature = Signature::Function { name: "f".to_string(), params: vec![param], returns: crate::Type::Int };
    let verdict = |plan: Plan, found: Value| {
        let mut runner = Constant(found);
        grade(&mut Native(&Divisor), &signature, &mut runner, "", &plan, &Limits::default(), &mut |_| {})
            .map(|report| report.verdict)
    };
    let check = |found: Value, expected: Verdict| assert_eq!(verdict(Plan::Examples, found), Ok(Some(expected)));
    let property = |message: &str| Verdict::WrongAnswer(Mismatch::Property { message: message.to_string() });
    let kind = |found: &str| {
        let (path, expected, found) = (String::new(), "an integer".to_string(), found.to_string());
        Verdict::WrongAnswer(Mismatch::Kind { path, expected, found })
    };
    check(4.into(), Verdict::Accepted);
    check(5.into(), property("5 does not divide 12."));
    check(().into(), kind("`None`"));
    check("4".into(), kind("a string"));
    check((0..200).fold(Value::from(1), |inner, _| Value::List(vec![inner])), kind("a value nested too deep"));
    assert_eq!(verdict(SUBMIT, 4.into()), Err(ProblemError::NoCases));
}

/// A problem of one case, `f(x) = expected`, with a rule of its own.
struct OneCase {
    x: Value,
    expected: Value,
    check: Check,
}

impl Problem for OneCase {
    fn examples(&mut self) -> Result<Vec<Args>, ProblemError> {
        Ok(vec![vec![self.x.clone()]])
    }

    fn groups(&mut self) -> Result<Vec<Group>, ProblemError> {
        Ok(vec![])
    }

    fn generate(&mut self, _: &str, _: &mut Source, _: u32) -> Result<Args, ProblemError> {
        Err(ProblemError::NoCases)
    }

    fn validate(&mut self, _: &Args) -> Result<Result<(), String>, ProblemError> {
        Ok(Ok(()))
    }

    fn oracle(&mut self, _: &Args) -> Result<Value, ProblemError> {
        Ok(self.expected.clone())
    }

    fn check(&mut self) -> Result<Check, ProblemError> {
        Ok(self.check.clone())
    }

    fn witness(&mut self, _: &Args, _: &Value, found: &Value) -> Result<Result<(), Mismatch>, ProblemError> {
        Ok(if found.is_none() { Err(Mismatch::property("Nothing there.")) } else { Ok(()) })
    }
}

/// A submission that returns something and leaves its argument as something.
struct Leaves<F>(F);

impl<F: FnMut(&Value) -> (Value, Option<Value>)> Runner for Leaves<F> {
    fn load(&mut self, _: &str, _: &Signature) -> Result<(), Fault> {
        Ok(())
    }

    fn call(&mut self, args: &Args, _: &Limits) -> Call {
        let (returned, after) = (self.0)(&args[0]);
        Call { outcome: Ok(returned), stdout: String::new(), args_after: after.map(|after| vec![after]) }
    }
}

fn graded(
    check: Check,
    x: impl Into<Value>,
    expected: impl Into<Value>,
    call: impl FnMut(&Value) -> (Value, Option<Value>),
) -> Result<Report, ProblemError> {
    let mut problem = OneCase { x: x.into(), expected: expected.into(), check };
    let param = crate::Param { name: "x".to_string(), ty: crate::Type::Any };
    let signature = Signature::Function { name: "f".to_string(), params: vec![param], returns: crate::Type::Any };
    grade(&mut problem, &signature, &mut Leaves(call), "", &Plan::Examples, &Limits::default(), &mut |_| {})
}

#[test]
fn an_argument_may_have_to_stay_as_it_is() {
    let check = |check: Check, returned: i64, after: Option<Value>| {
        let report = graded(check, [3, 1], 1, |_| (returned.into(), after.clone())).unwrap();
        report.verdict.unwrap()
    };
    let changed = Verdict::WrongAnswer(Mismatch::Changed {
        path: "x[0]".to_string(),
        before: "3".to_string(),
        after: "1".to_string(),
    });
    let sorted = || Some(Value::from([1, 3]));
    assert_eq!(check(Check::Exact.unchanged(), 1, Some([3, 1].into())), Verdict::Accepted);
    assert_eq!(check(Check::Exact.unchanged(), 1, None), Verdict::Accepted, "where the runner cannot tell");
    assert_eq!(check(Check::Exact.unchanged(), 1, sorted()), changed);
    assert_eq!(check(Check::Exact, 1, sorted()), Verdict::Accepted);
    let Verdict::WrongAnswer(Mismatch::Values { .. }) = check(Check::Exact.unchanged(), 2, sorted()) else {
        panic!("the result tells more than the change");
    };
}

#[test]
fn an_answer_may_have_to_be_left_in_an_argument() {
    let check = |check: Check, after: Option<Value>| {
        let report = graded(check, [3, 1], [1, 3], |_| (Value::None, after.clone())).unwrap();
        (report.verdict.unwrap(), report.cases[0].found.clone())
    };
    let in_place = || Check::Exact.in_place(0);
    assert_eq!(check(in_place(), Some([1, 3].into())), (Verdict::Accepted, Some([1, 3].into())));
    assert_eq!(check(Check::Witness.in_place(0), Some([1, 3].into())).0, Verdict::Accepted);
    assert_eq!(
        check(Check::Witness.in_place(0), Some(Value::None)).0,
        Verdict::WrongAnswer(Mismatch::property("Nothing there."))
    );
    let (Verdict::WrongAnswer(Mismatch::Values { path, .. }), _) = check(in_place(), Some([3, 1].into())) else {
        panic!("left as it was");
    };
    assert_eq!(path, "x[0]");
    let unreadable = Mismatch::property("`x` can no longer be read after the call.");
    assert_eq!(check(in_place(), None), (Verdict::WrongAnswer(unreadable), None));
}

#[test]
fn a_gradient_is_checked_by_running_the_submission_again() {
    let check = |factor: f64| {
        let of = vec![Derivative { item: 1, arg: 0 }];
        let check = Check::Gradient { loss: 0, of, rtol: 1e-6, atol: 1e-8 };
        let mut n_calls = 0;
        let report = graded(check, 3.0, (), |x| {
            n_calls += 1;
            let x = x.as_float().unwrap();
            (Value::tuple([x * x, factor * x]), None)
        });
        (report.unwrap().verdict == Some(Verdict::Accepted), n_calls)
    };
    assert_eq!(check(2.0), (true, 3));
    assert_eq!(check(1.0), (false, 3));
}

#[test]
fn a_rule_that_makes_no_sense_is_the_authors_mistake() {
    let result = graded(Check::Exact.in_place(1), 1, 1, |_| (Value::None, None));
    let sentence = "`in_place` names argument 1, but there are 1.".to_string();
    assert_eq!(result.map(|_| ()), Err(ProblemError::Check { sentence }));
}
