//! Several rules at once.

use super::{Answer, Check, Mismatch, compare as compare_by};

/// Judges by one rule after the other; the first mismatch counts.
pub(super) fn compare(checks: &[Check], answer: Answer<'_>) -> Result<(), Mismatch> {
    checks.iter().try_for_each(|check| compare_by(check, answer))
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;
    use crate::{Check, Metric};

    #[test]
    fn wants_all_rules_to_hold() {
        let checks = vec![
            Check::Strict { each: Box::new(Check::close(0.0, 1.0)) },
            Check::Score { metric: Metric::Value, margin: 0.0 },
        ];
        let check = Check::All { checks };
        assert_eq!(compared(&check, 1.0, 1.5), Ok(()));
        assert!(compared(&check, 1.0, 2).is_err());
        assert!(compared(&check, 1.0, 0.5).is_err());
        assert!(compared(&check, 1.0, f64::NAN).is_err());
    }
}
