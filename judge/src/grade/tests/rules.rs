//! The rules that look at more than values: witnesses, arguments, gradients.

use super::*;
use crate::{Call, Check, Derivative, Group, Mismatch, Native, Value};

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
