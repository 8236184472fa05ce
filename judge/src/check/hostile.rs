//! Every rule meets every strange value: none is accepted, and none breaks the judge.

use std::collections::BTreeMap;

use super::tests::compared;
use super::*;
use crate::Vectors;

/// Values that no rule expects: a person's code may return anything.
fn strange() -> Vec<Value> {
    let deep = (0..300).fold(Value::from(1), |inner, _| Value::List(vec![inner]));
    vec![
        Value::None,
        true.into(),
        f64::NAN.into(),
        f64::INFINITY.into(),
        Value::Int("9".repeat(400).parse().unwrap()),
        "text".into(),
        Value::list([Value::None]),
        vec![vec![1.0], vec![1.0, 2.0]].into(),
        [[[[1.0]]]].into(),
        [f64::NAN, f64::NEG_INFINITY].into(),
        Value::tuple([Value::from("9".repeat(400).as_str()), [1].into()]),
        Value::Dict(vec![(f64::NAN.into(), 1.into()), (f64::NAN.into(), 2.into())]),
        Value::Dict(vec![(Value::list([1]), Value::Dict(vec![]))]),
        Value::Set(vec![f64::NAN.into(), f64::NAN.into()]),
        Value::array([1000, 0], Vec::<f64>::new()),
        Value::array([0, 1000], Vec::<i64>::new()),
        Value::array([], vec![true]),
        Value::array([2, 2], vec![f64::NAN; 4]),
        Value::array([2], vec![i64::MIN, i64::MAX]),
        deep,
    ]
}

/// Each rule with a value that it accepts and the arguments it needs.
fn rules() -> Vec<(Check, Vec<Value>, Value, Value)> {
    let plain = |check: Check, value: Value| (check, vec![], value.clone(), value);
    let identity = || Value::from([[1.0, 0.0], [0.0, 1.0]]);
    vec![
        plain(Check::Exact, [1, 2].into()),
        plain(Check::Strict { each: Box::default() }, [1, 2].into()),
        plain(Check::close(1e-6, 1e-6), [1.0, 2.0].into()),
        plain(Check::close_to_scale(1e-6), [1.0, 2.0].into()),
        plain(Check::Exact.in_any_order(2), [[1, 2], [3, 4]].into()),
        plain(Check::close(1e-6, 1e-6).in_any_order(2), [[1.0, 2.0], [3.0, 4.0]].into()),
        plain(Check::Set { each: Box::default() }, [1, 2].into()),
        plain(Check::Set { each: Box::new(Check::close(0.0, 0.1)) }, [1.0, 2.0].into()),
        plain(Check::Multiset { each: Box::default() }, [1, 2].into()),
        (Check::Permutation { arg: 0 }, vec![[1, 2].into()], Value::None, [2, 1].into()),
        (Check::Exact.any_of(), vec![], [[1], [2]].into(), [2].into()),
        plain(Check::close(0.0, 1e-9).up_to_sign(Vectors::Rows), [[1.0, 2.0], [3.0, 4.0]].into()),
        plain(Check::UpToScale { of: Vectors::Columns, each: Box::new(Check::close(0.0, 1e-9)) }, identity()),
        plain(Check::UpToLabels { fixed: vec![-1] }, [0, 1, 1].into()),
        plain(Check::Subspace { of: Vectors::Columns, tol: 1e-9 }, identity()),
        (
            Check::Residual { a: 0, b: 1, tol: 1e-9 },
            vec![identity(), [1.0, 2.0].into()],
            Value::None,
            [1.0, 2.0].into(),
        ),
        (Check::Factors { arg: 0, tol: 1e-9 }, vec![identity()], Value::None, Value::tuple([identity(), identity()])),
        plain(Check::Score { metric: Metric::Accuracy, margin: 0.1 }, [1, 2, 3].into()),
        plain(Check::Score { metric: Metric::RSquared, margin: 0.1 }, [1.0, 2.0, 3.0].into()),
        plain(Check::Score { metric: Metric::Cost, margin: 0.1 }, (-1e9).into()),
        (Check::Distribution { law: Law::Counts, false_alarm: 1e-6 }, vec![], [1.0, 2.0].into(), [0, 1, 1].into()),
        plain(Check::Distribution { law: Law::Quantiles, false_alarm: 1e-6 }, [0.1, 0.5, 0.9].into()),
        plain(Check::Items { each: Box::new(Check::unordered()) }, [[1, 2]].into()),
        plain(Check::Tuple { items: vec![Check::close(0.0, 0.1), Check::Exact] }, (1.0, 2).into()),
        plain(Check::Dict { keys: BTreeMap::new(), each: Box::default() }, Value::dict([("a", 1)])),
        plain(
            Check::Operations { methods: BTreeMap::new(), each: Box::default() },
            Value::list([Value::None, 1.into()]),
        ),
        plain(Check::All { checks: vec![Check::Exact, Check::close(0.0, 0.1)] }, [1, 2].into()),
    ]
}

#[test]
fn every_rule_accepts_what_is_right() {
    for (check, args, expected, found) in rules() {
        assert_eq!(compare(&check, Answer { args: &args, expected: &expected, found: &found }), Ok(()), "{check:?}");
        assert_eq!(check.validate(2), Ok(()));
    }
}

#[test]
fn no_rule_accepts_or_breaks_on_what_is_strange() {
    for (check, args, expected, _) in rules() {
        for found in strange() {
            let result = compare(&check, Answer { args: &args, expected: &expected, found: &found });
            assert!(result.is_err(), "{check:?} accepts {}", found.brief(200));
        }
    }
}

/// An author may get an expected value wrong, or the arguments: that is an error of theirs, but nothing may panic.
#[test]
fn no_rule_breaks_on_a_strange_expectation() {
    for (check, args, _, found) in rules() {
        for expected in strange().into_iter().filter(|value| !value.is_too_deep()) {
            let _ = compare(&check, Answer { args: &args, expected: &expected, found: &found });
            let _ = compare(
                &check,
                Answer { args: &[expected.clone(), expected.clone()], expected: &expected, found: &found },
            );
        }
    }
}

#[test]
fn nothing_is_broadcast() {
    let close = Check::close(1e-6, 1e-6);
    assert!(compared(&close, [[1.0, 1.0], [1.0, 1.0]], [1.0, 1.0]).is_err());
    assert!(compared(&close, [1.0, 1.0], 1.0).is_err());
    assert!(compared(&close, [[1.0], [1.0]], [1.0, 1.0]).is_err());
}
