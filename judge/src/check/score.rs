//! Answers of which only the quality is judged.

use super::{Answer, Metric, Mismatch, exact, structure};
use crate::tensor::Tensor;

/// Whether the output is as good as the expected value by the metric, up to `margin`.
pub(super) fn compare(metric: Metric, margin: f64, answer: Answer<'_>) -> Result<(), Mismatch> {
    let (due, score) = match metric {
        Metric::Value => (answer.expected.as_float()?, answer.found.as_float()?),
        // Mirrored, so that more is better here too.
        Metric::Cost => (-answer.expected.as_float()?, -answer.found.as_float()?),
        Metric::Accuracy => (1.0, accuracy(answer)?),
        Metric::RSquared => (1.0, r_squared(answer)?),
    };
    // No answer is infinitely good, and NaN fails this comparison on purpose.
    if score >= due - margin && score < f64::INFINITY {
        return Ok(());
    }
    Err(Mismatch::property(match metric {
        Metric::Value => format!("The score is {score}; {} or more is due.", due - margin),
        Metric::Cost => format!("The cost is {}; {} or less is due.", -score, margin - due),
        Metric::Accuracy => format!("The accuracy is {score:.4}; {:.4} or more is due.", due - margin),
        Metric::RSquared => format!("R² is {score:.4}; {:.4} or more is due.", due - margin),
    }))
}

/// The share of labels that are the expected ones.
fn accuracy(answer: Answer<'_>) -> Result<f64, Mismatch> {
    match exact::compare(answer) {
        Ok(()) => Ok(1.0),
        Err(Mismatch::Values { n_wrong, n_total, .. }) => Ok((n_total - n_wrong) as f64 / n_total as f64),
        Err(structural) => Err(structural),
    }
}

/// The coefficient of determination. Of a constant it is 1 if every prediction is exact, and otherwise −∞.
fn r_squared(answer: Answer<'_>) -> Result<f64, Mismatch> {
    let read = |value| Tensor::read(value).ok_or(());
    let (Ok(expected), Ok(found)) = (read(answer.expected), read(answer.found)) else {
        let (expected, found) = ("an array of numbers".to_string(), answer.found.kind());
        return Err(Mismatch::Kind { path: String::new(), expected, found });
    };
    if expected.shape != found.shape {
        let (expected, found) = (structure::shape(answer.expected), structure::shape(answer.found));
        return Err(Mismatch::Shape { path: String::new(), expected, found });
    }
    let mean = expected.items.iter().sum::<f64>() / expected.items.len() as f64;
    let left: f64 =
        expected.items.iter().zip(&found.items).map(|(y, predicted)| (y - predicted) * (y - predicted)).sum();
    let spread: f64 = expected.items.iter().map(|y| (y - mean) * (y - mean)).sum();
    Ok(if left == 0.0 { 1.0 } else { 1.0 - left / spread })
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;
    use crate::{Check, Metric, Value};

    fn check(metric: Metric, margin: f64, expected: impl Into<Value>, found: impl Into<Value>, is_right: bool) {
        let result = compared(&Check::Score { metric, margin }, expected, found);
        assert_eq!(result.is_ok(), is_right, "{result:?}");
    }

    #[test]
    fn accepts_what_is_good_enough() {
        check(Metric::Value, 0.05, 0.9, 0.86, true);
        check(Metric::Value, 0.05, 0.9, 1.0, true);
        check(Metric::Cost, 0.0, 10, 10, true);
        check(Metric::Cost, 1.0, 10, 10.5, true);
        check(Metric::Cost, 0.0, 10, 3, true);
        check(Metric::Accuracy, 0.25, [0, 1, 1, 0], [0, 1, 1, 1], true);
        check(Metric::Accuracy, 0.0, ["cat", "dog"], ["cat", "dog"], true);
        check(Metric::RSquared, 0.1, [1.0, 2.0, 3.0], [1.1, 2.0, 2.9], true);
        check(Metric::RSquared, 0.1, [2.0, 2.0], [2.0, 2.0], true);
    }

    #[test]
    fn rejects_what_is_not() {
        check(Metric::Value, 0.05, 0.9, 0.84, false);
        check(Metric::Value, 0.05, 0.9, f64::NAN, false);
        check(Metric::Value, 0.05, 0.9, f64::INFINITY, false);
        check(Metric::Cost, 0.05, 0.9, f64::NEG_INFINITY, false);
        check(Metric::Value, 0.05, 0.9, "0.95", false);
        check(Metric::Value, 0.05, 0.9, [0.95], false);
        check(Metric::Value, 0.05, 0.9, true, false);
        check(Metric::Cost, 1.0, 10, 11.5, false);
        check(Metric::Cost, 1.0, 10, f64::NAN, false);
        check(Metric::Accuracy, 0.25, [0, 1, 1, 0], [1, 1, 1, 1], false);
        check(Metric::Accuracy, 0.25, [0, 1, 1, 0], [0, 1, 1], false);
        check(Metric::Accuracy, 0.25, [0, 1, 1, 0], 1, false);
        check(Metric::Accuracy, 0.25, [0, 1], [f64::NAN, f64::NAN], false);
        check(Metric::RSquared, 0.1, [1.0, 2.0, 3.0], [2.0, 2.0, 2.0], false);
        check(Metric::RSquared, 0.1, [2.0, 2.0], [2.0, 2.1], false);
        check(Metric::RSquared, 0.1, [1.0, 2.0], [1.0, f64::NAN], false);
        check(Metric::RSquared, 0.1, [1.0, 2.0], [[1.0], [2.0]], false);
        check(Metric::RSquared, 0.1, [1.0, 2.0], (), false);
    }
}
