//! A function too many or too few: the root, the square, the exponential, the logarithm, the complement.

use super::{Attempt, Change, each_number};

pub(super) fn propose(attempt: &Attempt<'_>) -> Vec<Change> {
    let applied = |name, function: &dyn Fn(f64) -> f64, sentence: &str| {
        each_number(attempt.answer.found, function).map(|value| Change::new(name, value, sentence))
    };
    let changes = [
        applied("square", &|x| x.sqrt(), "It is the square of what is right: a root is missing."),
        applied("root", &|x| x * x, "It is the root of what is right: there is one root too many."),
        applied("logarithm", &libm::exp, "It is the logarithm of what is right: an exponential is missing."),
        applied("exponential", &libm::log, "It is the exponential of what is right: a logarithm is missing."),
        applied("complement", &|x| 1.0 - x, "It is 1 minus what is right."),
        applied("reciprocal", &|x| 1.0 / x, "It is 1 divided by what is right: numerator and denominator are swapped."),
        applied("absolute", &f64::abs, "It is right without the sign: an absolute value is due."),
    ];
    changes.into_iter().flatten().collect()
}
