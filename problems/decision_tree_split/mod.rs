//! The best split of a decision tree by Gini impurity. Any best split is right, so the answer is judged by its impurity.

use std::ops::RangeInclusive;

use judge::{Args, Array, Check, Group, Mismatch, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::Split;

use crate::arrays;
use crate::constraints::{each_within, elements_within, extents};
use crate::group::group;

const MAX_SAMPLES: usize = 2000;
const MAX_FEATURES: usize = 5;
const MAX: f64 = 1000.0;
const MAX_CLASS: i64 = 4;
/// Impurities of at most 2000 samples that differ at all differ by 1 / 2000³.
const TOLERANCE: f64 = 1e-9;

/// See `statement.md`.
pub struct DecisionTreeSplit;

impl Spec for DecisionTreeSplit {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(1, vec![2.0, 4.0, 1.0, 5.0], vec![0, 1, 0, 1]),
            args(2, vec![1.0, 3.0, 2.0, 8.0, 3.0, 5.0, 4.0, 9.0], vec![0, 1, 0, 1]),
            args(1, vec![7.0, 7.0], vec![0, 1]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(1, vec![3.0], vec![0]),
            args(2, vec![1.0, 1.0, 1.0, 1.0], vec![0, 1]),
            args(1, vec![1.0, 2.0], vec![0, 0]),
            args(1, vec![2.0, 1.0, 3.0], vec![4, 0, 4]),
            args(2, vec![0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0], vec![0, 1, 1, 0]),
            args(1, vec![1.0, 1.0, 1.0, 2.0], vec![0, 0, 1, 1]),
            args(1, vec![-1000.0, 1000.0, 0.5], vec![1, 0, 0]),
            args(1, vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0], vec![1, 0, 0, 1, 1, 1]),
        ];
        vec![
            group("basic", Role::Basic, "A few samples of up to two features", vec![], 25),
            group("edge", Role::Edge, "One sample, no split, one class, no improvement, repeated values", edges, 0),
            group("random", Role::Random, "Up to 60 samples of five features", vec![], 15),
            group("performance", Role::Performance, "2000 samples", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => samples(source, 2..=4 + size / 10, 2, 2, |source| source.integer(0..=6) as f64),
            "random" => samples(source, 2..=10 + size / 2, MAX_FEATURES, MAX_CLASS, |source| source.float(-2.0..=2.0)),
            _ => {
                let n = MAX_SAMPLES * size / 100;
                let y = (0..n).map(|_| source.integer(0..=MAX_CLASS)).collect();
                args(2, (0..2 * n).map(|_| source.bell()).collect(), y)
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, y): (Array, Vec<i64>) = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        elements_within("x", &x, -MAX..=MAX)?;
        each_within("y", &y, 0..=MAX_CLASS)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, y): (Array, Vec<usize>) = unpack(args);
        match kernels::best_gini_split(arrays::floats(&x).view(), &y) {
            Ok(best) => best.map(|Split { feature, threshold }| Value::from((feature, threshold))).into(),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        Check::Witness.unchanged()
    }

    fn witness(&self, args: &Args, expected: &Value, found: &Value) -> Result<(), Mismatch> {
        let wrong = |message: String| Err(Mismatch::property(message));
        let (expected, found) = match (expected, found) {
            (Value::None, Value::None) => return Ok(()),
            (Value::None, _) => {
                return wrong(
                    "No feature has two different values, so there is no split: the answer is `None`.".into(),
                );
            }
            (_, Value::None) => return wrong(format!("There is a split, for example `{expected}`.")),
            _ => (read(expected)?, read(found)?),
        };
        let (x, y): (Array, Vec<usize>) = unpack(args);
        let impurity = |split| kernels::gini_impurity(arrays::floats(&x).view(), &y, split);
        let Some(impurity_found) = impurity(found) else {
            let n_features = x.shape()[1];
            if found.feature >= n_features {
                return wrong(format!(
                    "There is no feature {}; there are {n_features}, counted from 0.",
                    found.feature
                ));
            }
            return wrong("This threshold leaves one side without samples.".into());
        };
        let lowest = impurity(expected).unwrap_or(0.0);
        if impurity_found <= lowest + TOLERANCE {
            return Ok(());
        }
        let Split { feature, threshold } = expected;
        wrong(format!(
            "This split has impurity {impurity_found:.6}; feature {feature} at {threshold} has {lowest:.6}, which is lower."
        ))
    }
}

/// A feature and a threshold, the latter maybe a whole number.
fn read(value: &Value) -> Result<Split, Mismatch> {
    let kind = || Mismatch::Kind {
        path: String::new(),
        expected: "a tuple of an integer and a float".to_string(),
        found: value.kind(),
    };
    let items = value.to_items().map_err(|_| kind())?;
    let (Some(Value::Int(_)), [feature, threshold]) = (items.first(), &items[..]) else { return Err(kind()) };
    let (Ok(feature), Ok(threshold)) = (feature.as_int(), threshold.as_float()) else { return Err(kind()) };
    Ok(Split { feature: usize::try_from(feature).unwrap_or(usize::MAX), threshold })
}

fn args(d: usize, x: Vec<f64>, y: Vec<i64>) -> Args {
    vec![Value::array([x.len() / d, d], x), Value::array([y.len()], y)]
}

fn samples(
    source: &mut Source,
    len: RangeInclusive<usize>,
    max_features: usize,
    max_class: i64,
    mut value: impl FnMut(&mut Source) -> f64,
) -> Args {
    let d = source.size(1..=max_features);
    let rows = source.list(len, |source| {
        let label = source.integer(0..=max_class);
        (label, (0..d).map(|_| value(source)).collect::<Vec<f64>>())
    });
    let (y, x): (Vec<i64>, Vec<Vec<f64>>) = rows.into_iter().unzip();
    args(d, x.concat(), y)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, found: impl Into<Value>, expected: Result<(), &str>) {
        let found = found.into();
        let result = match DecisionTreeSplit.witness(case, &DecisionTreeSplit.oracle(case), &found) {
            Ok(()) => Ok(()),
            Err(Mismatch::Property { message }) => Err(message),
            Err(other) => Err(format!("{other:?}")),
        };
        assert_eq!(result, expected.map_err(str::to_string), "{found}");
    }

    #[test]
    fn takes_every_best_split() {
        let case = args(1, vec![2.0, 4.0, 1.0, 5.0], vec![0, 1, 0, 1]);
        check(&case, (0, 3.0), Ok(()));
        check(&case, (0, 2.0), Ok(()));
        check(&case, (0, 3), Ok(()));
        check(&case, (0, 4.0), Err("This split has impurity 0.333333; feature 0 at 3 has 0.000000, which is lower."));
    }

    #[test]
    fn says_what_is_no_split() {
        let case = args(1, vec![2.0, 4.0], vec![0, 1]);
        check(&case, (0, 4.0), Err("This threshold leaves one side without samples."));
        check(&case, (0, f64::NAN), Err("This threshold leaves one side without samples."));
        check(&case, (1, 3.0), Err("There is no feature 1; there are 1, counted from 0."));
        check(&case, (), Err("There is a split, for example `(0, 3.0)`."));
        let constant = args(1, vec![2.0, 2.0], vec![0, 1]);
        check(&constant, (), Ok(()));
        let sentence = "No feature has two different values, so there is no split: the answer is `None`.";
        check(&constant, (0, 2.0), Err(sentence));
    }
}
