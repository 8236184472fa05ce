//! Cases of ranking metrics: labels of 0 and 1, and a score for each.

use std::ops::RangeInclusive;

use judge::{Args, Array, Source, Value, try_unpack};

use crate::constraints::{each_within, elements_within, length};

/// The most samples of a case.
pub const MAX_SAMPLES: usize = 5000;

/// The largest score, and without its sign the smallest.
pub const MAX_SCORE: f64 = 1e6;

/// A case.
pub fn args(y_true: Vec<i64>, scores: Vec<f64>) -> Args {
    vec![Value::array([y_true.len()], y_true), Value::array([scores.len()], scores)]
}

/// Few samples with different scores, of both classes.
pub fn different(source: &mut Source, size: usize) -> Args {
    let scores = source.distinct(2..=2 + size / 8, |source| source.integer(-40..=40));
    let mut labels: Vec<i64> = scores.iter().map(|_| i64::from(source.boolean())).collect();
    // Eight draws of 81 values find two different ones but for a chance in a quadrillion; then one class is left, which is valid too.
    labels[0] = 1;
    if let Some(label) = labels.get_mut(1) {
        *label = 0;
    }
    args(labels, scores.into_iter().map(|score| score as f64 / 8.0).collect())
}

/// Few samples, with three different scores at most.
pub fn tied(source: &mut Source, size: usize) -> Args {
    samples(source, 1..=2 + size / 8, |source| source.integer(-1..=1) as f64 / 2.0)
}

/// So many samples, with scores around 0.
pub fn spread(source: &mut Source, len: RangeInclusive<usize>) -> Args {
    samples(source, len, Source::bell)
}

fn samples(source: &mut Source, len: RangeInclusive<usize>, mut score: impl FnMut(&mut Source) -> f64) -> Args {
    let samples = source.list(len, |source| (i64::from(source.boolean()), score(source)));
    let (y_true, scores) = samples.into_iter().unzip();
    args(y_true, scores)
}

/// Errors: a sentence that names the constraint broken.
pub fn validate(args: &Args) -> Result<(), String> {
    let (y_true, scores): (Vec<i64>, Array) = try_unpack(args)?;
    length("y_true", y_true.len(), 1..=MAX_SAMPLES)?;
    each_within("y_true", &y_true, 0..=1)?;
    elements_within("scores", &scores, -MAX_SCORE..=MAX_SCORE)
}
