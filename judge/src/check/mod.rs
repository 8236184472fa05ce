//! How an output is compared with the expected value: on values, never on printed text; shape first, never by broadcasting.
//!
//! [`Check`] declares the rule, and each rule has a file of its own. The rules in [`compare`] look at values only; those that ask the problem, run the submission again or look at its arguments are in `grade`.

mod all;
mod any_of;
mod close;
mod declared;
mod dict;
mod distribution;
mod exact;
mod factors;
pub(crate) mod gradient;
mod items;
mod labels;
mod mismatch;
pub(crate) mod mutation;
mod operations;
mod permutation;
mod residual;
mod room;
mod scale;
mod score;
mod set;
mod sign;
mod strict;
mod structure;
mod subspace;
mod unordered;
mod validate;

use crate::Value;

pub use declared::{Check, Law, Metric, Nan, Scale};
pub use gradient::Derivative;
pub use mismatch::Mismatch;
pub use room::error_in_tolerances;

/// An output with what it is compared with.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// The arguments of the call.
    pub args: &'a [Value],
    /// What is expected.
    pub expected: &'a Value,
    /// What came out.
    pub found: &'a Value,
}

impl<'a> Answer<'a> {
    /// A part of the answer: the same call, other values.
    pub(crate) fn part(self, expected: &'a Value, found: &'a Value) -> Answer<'a> {
        Answer { expected, found, ..self }
    }

    /// An argument, by its position.
    fn arg(self, arg: usize) -> Option<&'a Value> {
        self.args.get(arg)
    }
}

/// Compares an output with the expected value, structure before values. Errors: the mismatch.
///
/// [`Check::Witness`], [`Check::Gradient`], [`Check::Unchanged`] and [`Check::InPlace`] need more than values and stand outside all others; here the first two mean [`Check::Exact`], and the last two the rule within.
pub fn compare(check: &Check, answer: Answer<'_>) -> Result<(), Mismatch> {
    if answer.found.is_too_deep() {
        let found = "a value nested too deep".to_string();
        return Err(Mismatch::Kind { path: String::new(), expected: answer.expected.kind(), found });
    }
    match check {
        Check::Exact | Check::Witness | Check::Gradient { .. } => exact::compare(answer),
        Check::Strict { each } => strict::compare(each, answer),
        Check::Close { rtol, atol, scale, nan } => close::compare(*rtol, *atol, *scale, *nan, answer),
        Check::Unordered { depth, each } => unordered::compare(*depth, each, answer),
        Check::Set { each } => set::compare(each, answer),
        Check::Multiset { each } => set::compare_multiset(each, answer),
        Check::Permutation { arg } => permutation::compare(*arg, answer),
        Check::AnyOf { each } => any_of::compare(each, answer),
        Check::UpToSign { of, each } => sign::compare(*of, each, answer),
        Check::UpToScale { of, each } => scale::compare(*of, each, answer),
        Check::UpToLabels { fixed } => labels::compare(fixed, answer),
        Check::Subspace { of, tol } => subspace::compare(*of, *tol, answer),
        Check::Residual { a, b, tol } => residual::compare(*a, *b, *tol, answer),
        Check::Factors { arg, tol } => factors::compare(*arg, *tol, answer),
        Check::Score { metric, margin } => score::compare(*metric, *margin, answer),
        Check::Distribution { law, false_alarm } => distribution::compare(*law, *false_alarm, answer),
        Check::Items { each } => items::compare(each, answer),
        Check::Tuple { items } => items::compare_tuple(items, answer),
        Check::Dict { keys, each } => dict::compare(keys, each, answer),
        Check::Operations { methods, each } => operations::compare(methods, each, answer),
        Check::All { checks } => all::compare(checks, answer),
        Check::Unchanged { each, .. } | Check::InPlace { each, .. } => compare(each, answer),
    }
}

#[cfg(test)]
mod hostile;

#[cfg(test)]
mod tests;
