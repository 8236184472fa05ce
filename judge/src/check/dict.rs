//! Dictionaries with a rule for each key.

use std::collections::BTreeMap;

use super::{Answer, Check, Mismatch, compare as compare_by, unordered};
use crate::Value;

/// Compares the keys exactly and each value by the rule of its key.
pub(super) fn compare(keys: &BTreeMap<String, Check>, each: &Check, answer: Answer<'_>) -> Result<(), Mismatch> {
    let (Value::Dict(expected), Value::Dict(found)) = (answer.expected, answer.found) else {
        let (expected, found) = ("a dictionary".to_string(), answer.found.kind());
        return Err(Mismatch::Kind { path: String::new(), expected, found });
    };
    let names = |pairs: &[(Value, Value)]| pairs.iter().map(|(key, _)| key.clone()).collect::<Vec<Value>>();
    for (expected_idx, found_idx) in unordered::pair_up(&names(expected), &names(found), 0)? {
        let (key, expected) = &expected[expected_idx];
        let check = key.as_str().ok().and_then(|key| keys.get(key)).unwrap_or(each);
        compare_by(check, answer.part(expected, &found[found_idx].1))
            .map_err(|mismatch| mismatch.at(&format!("[{}]", key.brief(40))))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;
    use crate::{Check, Mismatch, Value};

    #[test]
    fn judges_each_value_by_the_rule_of_its_key() {
        let keys = [("loss".to_string(), Check::close(0.0, 0.1)), ("ids".to_string(), Check::unordered())];
        let check = Check::Dict { keys: keys.into(), each: Box::default() };
        let value = |loss: f64, ids: [i64; 2], epoch: i64| {
            Value::dict([("loss", Value::from(loss)), ("ids", ids.into()), ("epoch", epoch.into())])
        };
        assert_eq!(compared(&check, value(0.5, [1, 2], 3), value(0.55, [2, 1], 3)), Ok(()));
        assert!(compared(&check, value(0.5, [1, 2], 3), value(0.7, [1, 2], 3)).is_err());
        assert!(compared(&check, value(0.5, [1, 2], 3), value(f64::NAN, [1, 2], 3)).is_err());
        assert!(compared(&check, value(0.5, [1, 2], 3), value(0.5, [1, 2], 4)).is_err());
        let missing = compared(&check, value(0.5, [1, 2], 3), Value::dict([("loss", 0.5)]));
        assert!(matches!(missing, Err(Mismatch::Elements { .. })));
        let hostile = Value::Dict(vec![(f64::NAN.into(), 0.5.into()), (Value::Dict(vec![]), ().into())]);
        assert!(matches!(compared(&check, value(0.5, [1, 2], 3), hostile), Err(Mismatch::Elements { .. })));
        assert!(matches!(compared(&check, value(0.5, [1, 2], 3), [0.5]), Err(Mismatch::Kind { .. })));
        let Err(Mismatch::Elements { missing, .. }) = compared(&check, value(0.5, [1, 2], 3), value(0.5, [1, 9], 3))
        else {
            panic!("other ids pass");
        };
        assert_eq!(missing, ["2 in ['ids']"]);
    }
}
