//! One of several answers.

use super::{Answer, Check, Mismatch, compare as compare_by};

/// How many accepted answers a mismatch names.
const N_NAMED: usize = 3;

/// Characters shown of each.
const SHOWN: usize = 80;

/// Whether the output agrees with one of the expected answers. With only one, the mismatch is the one with it.
pub(super) fn compare(each: &Check, answer: Answer<'_>) -> Result<(), Mismatch> {
    let accepted = answer.expected.to_items()?;
    let mut only = None;
    for expected in &accepted {
        match compare_by(each, answer.part(expected, answer.found)) {
            Ok(()) => return Ok(()),
            Err(mismatch) => only = Some(mismatch),
        }
    }
    match only {
        Some(mismatch) if accepted.len() == 1 => Err(mismatch),
        _ => Err(Mismatch::NoneOf {
            found: answer.found.brief(SHOWN),
            accepted: accepted.iter().take(N_NAMED).map(|answer| answer.brief(SHOWN)).collect(),
            n_accepted: accepted.len(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;
    use crate::{Check, Mismatch, Value};

    #[test]
    fn accepts_each_of_the_answers_and_no_other() {
        let check = |expected: Value, found: Value| compared(&Check::Exact.any_of(), expected, found);
        assert_eq!(check(["bab", "aba"].into(), "aba".into()), Ok(()));
        assert_eq!(check([[1, 2], [2, 1]].into(), (2, 1).into()), Ok(()));
        let none_of = |found: &str| Mismatch::NoneOf {
            found: found.to_string(),
            accepted: vec!["'bab'".to_string(), "'aba'".to_string()],
            n_accepted: 2,
        };
        assert_eq!(check(["bab", "aba"].into(), "ab".into()), Err(none_of("'ab'")));
        assert_eq!(check(["bab", "aba"].into(), ["bab", "aba"].into()), Err(none_of("['bab', 'aba']")));
        assert!(matches!(check([[1]].into(), [1, 2].into()), Err(Mismatch::Shape { .. })));
        assert!(check([f64::NAN, 1.0].into(), f64::NAN.into()).is_err());
        assert!(check(Vec::<i64>::new().into(), ().into()).is_err());
    }
}
