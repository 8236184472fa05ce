//! What holds for every rule.

use super::*;
use crate::Vectors;

/// Compares two values that no argument plays a part in.
pub(super) fn compared(check: &Check, expected: impl Into<Value>, found: impl Into<Value>) -> Result<(), Mismatch> {
    compare(check, Answer { args: &[], expected: &expected.into(), found: &found.into() })
}

#[test]
fn refuses_to_decode_checks_nested_too_deep() {
    let nested = |depth: usize| (1..depth).fold(Check::Exact, |each, _| each.in_any_order(1));
    let decode = |check: Check| postcard::from_bytes::<Check>(&postcard::to_stdvec(&check).unwrap());
    assert_eq!(decode(nested(Check::MAX_DEPTH)), Ok(nested(Check::MAX_DEPTH)));
    assert!(decode(nested(Check::MAX_DEPTH + 1)).is_err());
}

/// Packs without code write their rules as text.
#[test]
fn reads_what_a_pack_writes() {
    let check = |text: &str, expected: Check| {
        let read: std::collections::BTreeMap<String, Check> = toml::from_str(text).unwrap();
        assert_eq!(read["check"], expected, "{text}");
        let bytes = postcard::to_stdvec(&expected).unwrap();
        assert_eq!(postcard::from_bytes::<Check>(&bytes), Ok(expected));
    };
    check("check = 'exact'", Check::Exact);
    check("[check.close]\nrtol = 1e-6\natol = 0.0", Check::close(1e-6, 0.0));
    check("[check.close]\nrtol = 0.0\natol = 1e-9\nscale = 'largest'", Check::close_to_scale(1e-9));
    check("[check.unordered]\ndepth = 2", Check::Exact.in_any_order(2));
    check(
        "[check.up_to_sign]\nof = 'columns'\neach.close = { rtol = 0.0, atol = 1e-8 }",
        Check::close(0.0, 1e-8).up_to_sign(Vectors::Columns),
    );
    check("[check.in_place]\narg = 0", Check::Exact.in_place(0));
    check("[check.unchanged]", Check::Exact.unchanged());
    let gradient = Check::Gradient { loss: 0, of: vec![Derivative { item: 1, arg: 2 }], rtol: 1e-5, atol: 1e-7 };
    check("[check.gradient]\nloss = 0\nof = [{ item = 1, arg = 2 }]\nrtol = 1e-5\natol = 1e-7", gradient);
    let keys = [("loss".to_string(), Check::close(1e-6, 0.0))].into();
    check("[check.dict.keys.loss.close]\nrtol = 1e-6\natol = 0.0", Check::Dict { keys, each: Box::default() });
    assert!(
        toml::from_str::<std::collections::BTreeMap<String, Check>>("[check.close]\nrtol = 1.0\natol = 1.0\nnann = 1")
            .is_err()
    );
}
