//! Whether a rule makes sense, before anything is judged by it.

use super::Check;
use crate::tensor::Vectors;

impl Check {
    /// Whether the rule can be applied to a problem with `n_params` parameters. Errors: a sentence for the author.
    ///
    /// [`Check::Witness`], [`Check::Gradient`], [`Check::Unchanged`] and [`Check::InPlace`] look at more than values, so only they and [`Check::All`] may stand around them.
    pub fn validate(&self, n_params: usize) -> Result<(), String> {
        self.own(n_params)?;
        let stands_outside = matches!(self, Check::All { .. } | Check::Unchanged { .. } | Check::InPlace { .. });
        for part in self.parts() {
            if part.needs_more_than_values() && !stands_outside {
                return Err(format!("`{}` cannot stand inside `{}`.", part.name(), self.name()));
            }
            part.validate(n_params)?;
        }
        Ok(())
    }

    /// What is wrong with the rule itself, whatever stands in it.
    fn own(&self, n_params: usize) -> Result<(), String> {
        let name = self.name();
        let arg = |arg: usize| {
            if arg < n_params {
                Ok(())
            } else {
                Err(format!("`{name}` names argument {arg}, but there are {n_params}."))
            }
        };
        let tolerance = |tol: f64| {
            if tol >= 0.0 && tol.is_finite() { Ok(()) } else { Err(format!("`{name}` has the tolerance {tol}.")) }
        };
        match self {
            Check::Close { rtol, atol, .. } => tolerance(*rtol).and(tolerance(*atol)),
            Check::Unordered { depth: 0, .. } => {
                Err(format!("`{name}` has depth 0, which leaves nothing in any order."))
            }
            Check::Subspace { of: Vectors::Whole, .. } => Err(format!("`{name}` needs rows or columns.")),
            Check::Subspace { tol, .. } => tolerance(*tol),
            Check::Permutation { arg: position } | Check::InPlace { arg: position, .. } => arg(*position),
            Check::Residual { a, b, tol } => arg(*a).and(arg(*b)).and(tolerance(*tol)),
            Check::Factors { arg: position, tol } => arg(*position).and(tolerance(*tol)),
            Check::Score { margin, .. } => tolerance(*margin),
            Check::Distribution { false_alarm, .. } if !(*false_alarm > 0.0 && *false_alarm < 1.0) => {
                Err(format!("`{name}` has the false-alarm rate {false_alarm}."))
            }
            Check::Gradient { of, rtol, atol, .. } => {
                of.iter().try_for_each(|derivative| arg(derivative.arg))?;
                tolerance(*rtol).and(tolerance(*atol))
            }
            Check::Unchanged { args, .. } => args.iter().try_for_each(|position| arg(*position)),
            _ => Ok(()),
        }
    }

    /// The rules within.
    fn parts(&self) -> Vec<&Check> {
        match self {
            Check::Strict { each }
            | Check::Unordered { each, .. }
            | Check::Set { each }
            | Check::Multiset { each }
            | Check::AnyOf { each }
            | Check::UpToSign { each, .. }
            | Check::UpToScale { each, .. }
            | Check::Items { each }
            | Check::Unchanged { each, .. }
            | Check::InPlace { each, .. } => vec![each],
            Check::Tuple { items: checks } | Check::All { checks } => checks.iter().collect(),
            Check::Dict { keys: parts, each } | Check::Operations { methods: parts, each } => {
                parts.values().chain([&**each]).collect()
            }
            Check::Exact
            | Check::Close { .. }
            | Check::Permutation { .. }
            | Check::Witness
            | Check::UpToLabels { .. }
            | Check::Subspace { .. }
            | Check::Residual { .. }
            | Check::Factors { .. }
            | Check::Score { .. }
            | Check::Distribution { .. }
            | Check::Gradient { .. } => vec![],
        }
    }

    /// Whether the rule asks the problem, runs the submission or looks at its arguments, here or within.
    pub(crate) fn needs_more_than_values(&self) -> bool {
        let does =
            matches!(self, Check::Witness | Check::Gradient { .. } | Check::Unchanged { .. } | Check::InPlace { .. });
        does || self.parts().into_iter().any(Check::needs_more_than_values)
    }

    /// Whether the rule asks the problem's own function, here or within: [`Check::Witness`].
    pub fn asks_problem(&self) -> bool {
        matches!(self, Check::Witness) || self.parts().into_iter().any(Check::asks_problem)
    }

    /// The rule's name, as packs write it.
    pub fn name(&self) -> &'static str {
        match self {
            Check::Exact => "exact",
            Check::Strict { .. } => "strict",
            Check::Close { .. } => "close",
            Check::Unordered { .. } => "unordered",
            Check::Set { .. } => "set",
            Check::Multiset { .. } => "multiset",
            Check::Permutation { .. } => "permutation",
            Check::AnyOf { .. } => "any_of",
            Check::Witness => "witness",
            Check::UpToSign { .. } => "up_to_sign",
            Check::UpToScale { .. } => "up_to_scale",
            Check::UpToLabels { .. } => "up_to_labels",
            Check::Subspace { .. } => "subspace",
            Check::Residual { .. } => "residual",
            Check::Factors { .. } => "factors",
            Check::Score { .. } => "score",
            Check::Distribution { .. } => "distribution",
            Check::Gradient { .. } => "gradient",
            Check::Items { .. } => "items",
            Check::Tuple { .. } => "tuple",
            Check::Dict { .. } => "dict",
            Check::Operations { .. } => "operations",
            Check::All { .. } => "all",
            Check::Unchanged { .. } => "unchanged",
            Check::InPlace { .. } => "in_place",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_rules_that_make_no_sense() {
        let check = |check: Check, sentence: &str| assert_eq!(check.validate(2), Err(sentence.to_string()));
        check(Check::close(-1.0, 0.0), "`close` has the tolerance -1.");
        check(Check::close(0.0, f64::NAN).in_any_order(1), "`close` has the tolerance NaN.");
        check(Check::Exact.in_any_order(0), "`unordered` has depth 0, which leaves nothing in any order.");
        check(Check::Exact.in_place(2), "`in_place` names argument 2, but there are 2.");
        check(Check::Subspace { of: Vectors::Whole, tol: 0.1 }, "`subspace` needs rows or columns.");
        check(Check::Witness.in_any_order(1), "`witness` cannot stand inside `unordered`.");
        let checks = vec![Check::Exact, Check::Exact.unchanged()];
        check(Check::Tuple { items: vec![Check::All { checks }] }, "`all` cannot stand inside `tuple`.");
        let distribution = Check::Distribution { law: crate::Law::Counts, false_alarm: 0.0 };
        check(distribution, "`distribution` has the false-alarm rate 0.");
    }

    #[test]
    fn lets_the_rest_pass() {
        let all = Check::All { checks: vec![Check::Witness, Check::close(1e-6, 0.0).any_of()] };
        assert_eq!(all.unchanged().validate(1), Ok(()));
        assert_eq!(Check::Witness.in_place(0).validate(1), Ok(()));
    }
}
