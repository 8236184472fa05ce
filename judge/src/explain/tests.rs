//! What a learner reads.

use super::*;
use crate::{Answer, Check, Growth, Mismatch, Type, Value, compare};

fn function(name: &str) -> Signature {
    Signature::Function { name: name.to_string(), params: vec![], returns: Type::Any }
}

fn compared(check: &Check, expected: impl Into<Value>, found: impl Into<Value>) -> Mismatch {
    compare(check, Answer { args: &[], expected: &expected.into(), found: &found.into() }).unwrap_err()
}

fn check(verdict: Verdict, text: &str) {
    assert_eq!(explain(&verdict, &function("solve")).to_string(), text);
}

/// What is said of an output that is compared exactly.
fn check_output(expected: impl Into<Value>, found: impl Into<Value>, text: &str) {
    let mismatch = compared(&Check::Exact, expected, found);
    check(Verdict::WrongAnswer(mismatch), &format!("Wrong answer: {text}"));
}

#[test]
fn explains_wrong_answers() {
    check_output(3, (), "`solve` returned `None` where an integer was expected. Hint: is a `return` missing?");
    check_output(3, 4, "`solve` returned 4 where 3 was expected.");
    check_output([1, 2], [1], "`solve` returned 1 item where 2 were expected.");
    check_output(
        [1, 2],
        [1, 3],
        "At `[1]` of the result, `solve` returned 3 where 2 was expected. 1 of 2 values differ.",
    );
    check_output(
        true,
        1,
        "`solve` returned an integer where a boolean was expected. Hint: return `True` or `False`, not a number.",
    );
    check_output(
        Value::array([2, 3], vec![0.0; 6]),
        Value::array([3], vec![0.0; 3]),
        "`solve` returned shape (3,) where (2, 3) was expected. Hint: an axis was lost; look at the `axis` of each reduction.",
    );
    check_output(
        Value::array([2, 3], vec![0.0; 6]),
        Value::array([3, 2], vec![0.0; 6]),
        "`solve` returned shape (3, 2) where (2, 3) was expected. Hint: it looks transposed.",
    );
    check_output(
        Value::array([2, 1], vec![0.0; 2]),
        Value::array([2], vec![0.0; 2]),
        "`solve` returned shape (2,) where (2, 1) was expected. Hint: an axis of length 1 was dropped; try `keepdims=True`.",
    );
    check_output(
        [1.0, 0.5],
        [1.0, f64::NAN],
        "At `[1]` of the result, `solve` returned nan where 0.5 was expected. 1 of 2 values differ. Hint: `nan` comes from operations such as 0/0, `inf - inf` or the logarithm of a negative number.",
    );
    check_output(
        [1.0, 0.5],
        [1.0, 0.501],
        "At `[1]` of the result, `solve` returned 0.501 where 0.5 was expected. 1 of 2 values differ. The largest difference is 0.0010, the largest relative one 0.0020.",
    );
    let mismatch = compared(&Check::unordered(), [1, 2], [1, 3]);
    check(
        Verdict::WrongAnswer(mismatch),
        "Wrong answer: Missing: 2. Not expected: 3. Hint: any order is fine here; the elements themselves differ.",
    );
    check_output(
        [1.0, 2.0, 4.0],
        [1.0, 3.0, 3.0],
        "At `[1]` of the result, `solve` returned 3.0 where 2.0 was expected. 2 of 3 values differ. The largest difference is 1, the largest relative one 0.5000.",
    );
    check(
        Verdict::WrongAnswer(compared(&Check::Exact.any_of(), ["a", "b", "c", "d"], "x")),
        "Wrong answer: 'x' is none of the 4 right answers: 'a', 'b', 'c', ….",
    );
    check(
        Verdict::WrongAnswer(compared(&Check::Exact, [1, 2], [2, 1]).at("nums")),
        "Wrong answer: After the call `nums[0]` is 2 where 1 was expected. 2 of 2 values differ. The largest difference is 1, the largest relative one 1.",
    );
    let (path, before, after) = ("x[0][1]".to_string(), "3.0".to_string(), "1.0".to_string());
    check(
        Verdict::WrongAnswer(Mismatch::Changed { path, before, after }),
        "Wrong answer: The call must leave `x` as it was, but `x[0][1]` went from 3.0 to 1.0. Hint: work on a copy, or write `x = x - 1` rather than `x -= 1`.",
    );
    let message = "Course 1 is taken before course 0, which it needs.".to_string();
    check(
        Verdict::WrongAnswer(Mismatch::Property { message }),
        "Wrong answer: Course 1 is taken before course 0, which it needs.",
    );
}

#[test]
fn explains_classes_by_operation() {
    let class = Signature::Class { name: "LRUCache".to_string(), init: vec![], methods: vec![] };
    let mismatch = compared(&Check::Exact, vec![None, Some(1)], vec![None, Some(2)]);
    assert_eq!(
        explain(&Verdict::WrongAnswer(mismatch), &class).text,
        "Operation 2 on `LRUCache` returned 2 where 1 was expected. 1 of 2 values differ."
    );
}

#[test]
fn names_the_call_of_a_case() {
    let class = Signature::Class { name: "LRUCache".to_string(), init: vec![], methods: vec![] };
    let call = |method: &str, args: &[i64]| Value::tuple([Value::from(method), Value::ints(args.iter().copied())]);
    let mismatch = compared(&Check::Exact, vec![None, Some(1)], vec![None, Some(2)]);
    let case = Case {
        id: "basic#0:0".parse().unwrap(),
        args: vec![Value::list([call("LRUCache", &[2]), call("get", &[7])])],
        expected: None,
        found: None,
        stdout: String::new(),
        verdict: Verdict::WrongAnswer(mismatch),
        nearly: vec![],
    };
    assert_eq!(
        explain_case(&case, &Report::default(), &class).text,
        "Operation 2, `get(7)`, returned 2 where 1 was expected. 1 of 2 values differ."
    );
}

#[test]
fn explains_faults() {
    let strings = |items: &[&str]| items.iter().map(|item| item.to_string()).collect::<Vec<_>>();
    let check_fault = |fault: Fault, text: &str| check(Verdict::RuntimeError(fault), text);
    check_fault(
        Fault::MissingEntry { name: "two_sum".to_string(), defined: strings(&["helper", "twoSum"]) },
        "Name not found: Nothing called `two_sum` is defined at the top level of your code. Hint: is it the one you called `twoSum`?",
    );
    check_fault(
        Fault::MissingEntry { name: "two_sum".to_string(), defined: vec![] },
        "Name not found: Nothing called `two_sum` is defined at the top level of your code. Hint: the starter shows how `two_sum` begins.",
    );
    check_fault(
        Fault::Parameters { name: "f".to_string(), expected: strings(&["a", "b"]), found: "(a)".to_string() },
        "Wrong parameters: `f` is called with 2 arguments, `(a, b)`, but it takes `(a)`. Hint: write `def f(a, b)`, with `self` first in a class.",
    );
    check_fault(
        Fault::Syntax { message: "invalid syntax".to_string(), line: 3, column: 7 },
        "Syntax error: Line 3, column 7: invalid syntax.",
    );
    let exception = |kind: &str, message: &str| Fault::Exception {
        kind: kind.to_string(),
        message: message.to_string(),
        traceback: String::new(),
        line: Some(4),
    };
    check_fault(
        exception("ZeroDivisionError", "division by zero"),
        "Exception: Your code raised `ZeroDivisionError` in line 4: division by zero.",
    );
    check_fault(
        exception("NotImplementedError", ""),
        "Exception: Your code raised `NotImplementedError` in line 4. Hint: the starter's `raise` is still there; put your code in its place.",
    );
    check(
        Verdict::TimeLimit { seconds: 10.0 },
        "Time limit: This case took longer than 10 s. Hint: if no loop runs for ever, look for work done again and again.",
    );
    check(
        Verdict::TooSlow { allowed: Growth::LinearLog, found: Growth::Quadratic },
        "Too slow: The work of your code grows like n² with the input; n log n is asked for. Hint: look for what is done again for every element, and keep what has been found.",
    );
}

#[test]
fn points_at_the_line() {
    let fault = Fault::Syntax { message: "x".to_string(), line: 3, column: 7 };
    assert_eq!(explain(&Verdict::RuntimeError(fault), &function("solve")).line, Some(3));
}
