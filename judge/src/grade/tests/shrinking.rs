//! Shrinking as a part of grading: its time, and the constraints it keeps.

use super::*;
use crate::explain::shape_hint;
use crate::grade::smallest::SHRINK_SECONDS;
use crate::{Call, Check, Native, Value, unpack};

/// A submission that is always wrong, on a clock that strikes once a call.
struct Slow {
    seconds: f64,
    n_calls: u32,
}

impl Runner for Slow {
    fn load(&mut self, _: &str, _: &Signature) -> Result<(), Fault> {
        Ok(())
    }

    fn call(&mut self, args: &Args, _: &Limits) -> Call {
        self.seconds += 1.0;
        self.n_calls += 1;
        // Wrong for long lists only, so that there is much to try.
        let (nums,): (Vec<i64>,) = unpack(args);
        let answer = if nums.len() > 3 { vec![] } else { sums(&nums) };
        Call { outcome: Ok(Value::ints(answer)), stdout: String::new(), args_after: None }
    }

    fn seconds(&mut self) -> Option<f64> {
        Some(self.seconds)
    }
}

#[test]
fn shrinking_ends_when_its_time_is_up() {
    let mut runner = Slow { seconds: 0.0, n_calls: 0 };
    let mut problem = Native(&RunningSums);
    let report = grade(&mut problem, &signature(), &mut runner, "", &SUBMIT, &Limits::default(), &mut |_| {}).unwrap();
    let n_shrinking = runner.n_calls as usize - report.cases.len();
    assert!((1..=SHRINK_SECONDS as usize + 1).contains(&n_shrinking), "{n_shrinking}");
    assert!(matches!(report.verdict, Some(Verdict::WrongAnswer(_))));
}

/// Even numbers only, though the generator forgets it once choices are lowered.
struct Evens;

impl crate::Spec for Evens {
    fn examples(&self) -> Vec<Args> {
        vec![]
    }

    fn groups(&self) -> Vec<Group> {
        vec![Group { id: "g".to_string(), title: "G".to_string(), role: Role::Random, fixed: vec![], drawn: 20 }]
    }

    fn generate(&self, _: &str, source: &mut Source, _: u32) -> Args {
        vec![source.integer(0..=1000).into()]
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        if args[0].as_int()? % 2 == 0 { Ok(()) } else { Err("`n` is odd.".to_string()) }
    }

    fn oracle(&self, args: &Args) -> Value {
        args[0].clone()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

#[test]
fn shrinking_never_shows_an_input_that_breaks_the_constraints() {
    let param = crate::Param { name: "n".to_string(), ty: crate::Type::Int };
    let signature = Signature::Function { name: "f".to_string(), params: vec![param], returns: crate::Type::Int };
    let mut wrong_from_101 = Capped;
    let mut smallest = None;
    for seed in 2..30 {
        let plan = Plan::Submit { seed, shrink_calls: 500, ideas: vec![] };
        let limits = Limits::default();
        let mut watch = |event: Event| {
            if let Event::Shrunk(case) = event {
                assert_eq!(case.args[0].as_int().unwrap() % 2, 0, "{:?}", case.args);
                smallest = Some(case.args);
            }
        };
        grade(&mut Native(&Evens), &signature, &mut wrong_from_101, "", &plan, &limits, &mut watch).unwrap();
    }
    assert_eq!(smallest, Some(vec![102.into()]));
}

/// Right up to 100.
struct Capped;

impl Runner for Capped {
    fn load(&mut self, _: &str, _: &Signature) -> Result<(), Fault> {
        Ok(())
    }

    fn call(&mut self, args: &Args, _: &Limits) -> Call {
        let n = args[0].as_int().unwrap().min(100);
        Call { outcome: Ok(n.into()), stdout: String::new(), args_after: None }
    }
}

/// A matrix as it is.
struct Same;

impl crate::Spec for Same {
    fn examples(&self) -> Vec<Args> {
        vec![]
    }

    fn groups(&self) -> Vec<Group> {
        vec![Group { id: "g".to_string(), title: "G".to_string(), role: Role::Random, fixed: vec![], drawn: 5 }]
    }

    fn generate(&self, _: &str, source: &mut Source, _: u32) -> Args {
        let (n, m) = (source.size(1..=5), source.size(1..=5));
        vec![Value::array([n, m], source.floats(n * m, -2.0..=2.0))]
    }

    fn validate(&self, _: &Args) -> Result<(), String> {
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        args[0].clone()
    }

    fn check(&self) -> Check {
        Check::close(0.0, 1e-9)
    }
}

/// Loses the second axis.
struct FirstColumn;

impl Runner for FirstColumn {
    fn load(&mut self, _: &str, _: &Signature) -> Result<(), Fault> {
        Ok(())
    }

    fn call(&mut self, args: &Args, _: &Limits) -> Call {
        let n_rows = args[0].as_array().unwrap().shape()[0];
        Call { outcome: Ok(Value::array([n_rows], vec![0.0; n_rows])), stdout: String::new(), args_after: None }
    }
}

#[test]
fn shrinking_keeps_what_is_said_of_a_shape() {
    let param = crate::Param { name: "x".to_string(), ty: crate::Type::Any };
    let signature = Signature::Function { name: "f".to_string(), params: vec![param], returns: crate::Type::Any };
    for seed in 2..20 {
        let plan = Plan::Submit { seed, shrink_calls: 500, ideas: vec![] };
        let limits = Limits::default();
        let mut problem = Native(&Same);
        let report = grade(&mut problem, &signature, &mut FirstColumn, "", &plan, &limits, &mut |_| {}).unwrap();
        let shapes = |case: &crate::Case| match &case.verdict {
            Verdict::WrongAnswer(Mismatch::Shape { expected, found, .. }) => (expected.clone(), found.clone()),
            other => panic!("{other:?}"),
        };
        let first = shapes(report.first_failure().unwrap());
        if let Some(smallest) = &report.smallest {
            let smallest = shapes(smallest);
            assert_eq!(shape_hint(&smallest.0, &smallest.1), shape_hint(&first.0, &first.1), "seed {seed}");
        }
    }
}

/// A long list that is given, and after it short ones that are drawn.
struct GivenFirst;

impl crate::Spec for GivenFirst {
    fn examples(&self) -> Vec<Args> {
        RunningSums.examples()
    }

    fn groups(&self) -> Vec<Group> {
        let given = vec![Value::ints(1..=40)];
        vec![Group { id: "g".to_string(), title: "G".to_string(), role: Role::Basic, fixed: vec![given], drawn: 20 }]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        RunningSums.generate(group, source, size)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        RunningSums.validate(args)
    }

    fn oracle(&self, args: &Args) -> Value {
        RunningSums.oracle(args)
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

#[test]
fn a_given_input_that_fails_is_replaced_by_a_small_one() {
    let mut always_empty = Closure { solve: |_: &[i64]| Ok(Value::ints([])), load: Ok(()), n_calls: 0 };
    let mut problem = Native(&GivenFirst);
    let mut grade = |plan: &Plan| {
        grade(&mut problem, &signature(), &mut always_empty, "", plan, &Limits::default(), &mut |_| {}).unwrap()
    };
    let report = grade(&SUBMIT);
    assert_eq!(ids(&report), ["g#0:0"]);
    assert_eq!(report.smallest.map(|case| case.args), Some(vec![Value::ints([0])]));
    let report = grade(&Plan::Submit { seed: 7, shrink_calls: 0, ideas: vec![] });
    assert!(report.smallest.is_none());
}
