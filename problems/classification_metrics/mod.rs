//! The confusion matrix, and precision, recall and F1 of each class.

use std::ops::RangeInclusive;

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::arrays;
use crate::constraints::{each_within, length, require, within};
use crate::group::{group, length_at};

const MAX_SAMPLES: usize = 100_000;
const MAX_CLASSES: usize = 20;

/// See `statement.md`.
pub struct ClassificationMetrics;

impl Spec for ClassificationMetrics {
    fn examples(&self) -> Vec<Args> {
        vec![args(&[0, 0, 0, 0, 1], &[0, 1, 1, 1, 1], 2), args(&[0, 2], &[1, 2], 3), args(&[], &[], 2)]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(&[0], &[0], 1),
            args(&[0], &[0], 2),
            args(&[1], &[1], 2),
            args(&[0], &[1], 2),
            args(&[0, 0], &[0, 0], 1),
            args(&[0, 0, 1], &[0, 1, 1], 2),
            args(&[0, 0, 0, 1, 1], &[0, 0, 1, 0, 1], 3),
        ];
        vec![
            group("basic", Role::Basic, "A few samples of two or three classes", vec![], 20),
            group(
                "edge",
                Role::Edge,
                "One sample, one class, classes that do not occur or are not predicted",
                edges,
                0,
            ),
            group("random", Role::Random, "Up to 200 samples of up to 20 classes", vec![], 10),
            group("large", Role::Performance, "100 000 samples", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => samples(source, 0..=2 + size / 10, 2..=3),
            "random" => samples(source, 1..=2 * size, 1..=MAX_CLASSES),
            _ => {
                // Few choices, so that drawing takes no longer than counting.
                let (k, step) = (source.size(2..=MAX_CLASSES), source.size(1..=1000));
                let n = length_at(MAX_SAMPLES, size);
                let class = |idx: usize| (idx * step % 1009 % k) as i64;
                let y_true: Vec<i64> = (0..n).map(class).collect();
                let y_pred: Vec<i64> = (0..n).map(|idx| class(idx + idx % 3)).collect();
                args(&y_true, &y_pred, k)
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (y_true, y_pred, k): (Vec<i64>, Vec<i64>, i64) = try_unpack(args)?;
        within("k", k, 1..=MAX_CLASSES as i64)?;
        length("y_true", y_true.len(), 0..=MAX_SAMPLES)?;
        let (n, m) = (y_true.len(), y_pred.len());
        require(n == m, || format!("There are {n} true classes and {m} predicted ones."))?;
        each_within("y_true", &y_true, 0..=k - 1)?;
        each_within("y_pred", &y_pred, 0..=k - 1)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (y_true, y_pred, k): (Vec<usize>, Vec<usize>, usize) = unpack(args);
        let metrics = kernels::confusion_matrix(&y_true, &y_pred, k).and_then(|confusion| {
            let [precision, recall, f1] = kernels::precision_recall_f1(confusion.view())?;
            let counts = Value::array([k, k], confusion.into_iter().collect::<Vec<i64>>());
            Ok(Value::tuple([counts, arrays::value(precision), arrays::value(recall), arrays::value(f1)]))
        });
        match metrics {
            Ok(metrics) => metrics,
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // A share of at most 100 000 counts rounds to 10⁻¹⁶; one count more or less is 10⁻⁵ of it.
        Check::close(0.0, 1e-9).unchanged()
    }
}

fn args(y_true: &[i64], y_pred: &[i64], k: usize) -> Args {
    let classes = |y: &[i64]| Value::array([y.len()], y.to_vec());
    vec![classes(y_true), classes(y_pred), k.into()]
}

/// Samples of which half are predicted rightly.
fn samples(source: &mut Source, len: RangeInclusive<usize>, k: RangeInclusive<usize>) -> Args {
    let k = source.size(k);
    let samples = source.list(len, |source| {
        let class = source.index(k) as i64;
        (class, if source.boolean() { source.index(k) as i64 } else { class })
    });
    let (y_true, y_pred): (Vec<i64>, Vec<i64>) = samples.into_iter().unzip();
    args(&y_true, &y_pred, k)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_a_prediction_for_each_sample() {
        let sentence = ClassificationMetrics.validate(&args(&[0, 1], &[0], 2)).unwrap_err();
        assert_eq!(sentence, "There are 2 true classes and 1 predicted ones.");
    }
}
