//! Right but for rounding to single precision.
//!
//! As for the other axis, nothing is changed and compared: it can be read off the two values.

use super::{Attempt, Change};
use crate::Tensor;

/// How far single precision may lead off, in units of the largest number: what goes in may be large, and was rounded too.
const SINGLE: f64 = 1e-3;

/// Multiples of one in so many are found in both precisions, and tell nothing.
const COARSE: f64 = 1024.0;

pub(super) fn propose(attempt: &Attempt<'_>) -> Vec<Change> {
    let answer = attempt.answer;
    let (Some(expected), Some(found)) = (Tensor::read(answer.expected), Tensor::read(answer.found)) else {
        return vec![];
    };
    let largest = expected.items.iter().fold(0.0, |largest: f64, x| largest.max(x.abs()));
    let is_near = |(x, y): (&f64, &f64)| (x - y).abs() <= SINGLE * largest;
    let is_single = |x: &f64| f64::from(*x as f32) == *x;
    let all_near = expected.shape == found.shape && expected.items.iter().zip(&found.items).all(is_near);
    if all_near && found.items.iter().all(is_single) && found.items.iter().any(|x| (x * COARSE).fract() != 0.0) {
        let sentence = "It is right but for rounding to single precision, `float32`: keep `float64`.";
        return vec![Change::new("single precision", answer.expected.clone(), sentence)];
    }
    vec![]
}
