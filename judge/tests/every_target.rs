//! A seed names the same case on every machine: these run natively and, by `./x test`, in WebAssembly.

use judge::{Answer, Check, Law, Source, Value, Vectors, compare};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test(unsupported = test)]
fn draws_the_same_everywhere() {
    let mut source = Source::from_seed(7);
    let integers: Vec<i64> = (0..4).map(|_| source.integer(-1000..=1000)).collect();
    let floats: Vec<u64> = (0..3).map(|_| source.float(-2.0..=2.0).to_bits()).collect();
    let bells: Vec<u64> = (0..3).map(|_| source.bell().to_bits()).collect();
    let shown =
        format!("{integers:?} {floats:x?} {bells:x?} {:?} {}", source.permutation(5), source.string(3..=3, "abc"));
    assert_eq!(
        shown,
        "[-220, -967, 802, 166] [bfc851eb851eb852, bff00c49ba5e353f, bfc0624dd2f1a9fc] \
         [bffc4dd2f1a9fbe7, 40065a1cac083127, 3fe4b4395810624e] [3, 0, 2, 1, 4] cca"
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn prints_the_same_everywhere() {
    let values = Value::List([0.1, 1e16, -0.0, 5e-324, f64::NAN].map(Value::Float).to_vec());
    assert_eq!(values.to_string(), "[0.1, 1e+16, -0.0, 5e-324, nan]");
}

#[wasm_bindgen_test(unsupported = test)]
fn judges_the_same_everywhere() {
    let judged = |check: &Check, args: &[Value], expected: Value, found: Value| match compare(
        check,
        Answer { args, expected: &expected, found: &found },
    ) {
        Ok(()) => "right".to_string(),
        Err(mismatch) => format!("{mismatch:?}"),
    };
    let mut source = Source::from_seed(3);
    let draws = Value::ints((0..300).map(|_| source.integer(0..=2)));
    // Between these two rates lies the chance of what was drawn: the test's own arithmetic is the same on every target.
    for (false_alarm, verdict) in [(0.3, "right"), (0.9, "Property")] {
        let check = Check::Distribution { law: Law::Counts, false_alarm };
        let found = judged(&check, &[], vec![100.0; 3].into(), draws.clone());
        assert!(found.starts_with(verdict), "{false_alarm}: {found}");
    }
    let check = Check::Subspace { of: Vectors::Rows, tol: 1e-9 };
    assert_eq!(
        judged(&check, &[], [[1.0, 2.0, 3.0]].into(), [[1.0, 2.0, 3.1]].into()),
        "Property { message: \"The rows do not span the expected space: the sine of the angle is 1.56e-2.\" }"
    );
    let check = Check::Residual { a: 0, b: 1, tol: 1e-9 };
    let system = [Value::from([[2.0, 1.0], [1.0, 3.0]]), Value::from([3.0, 5.0])];
    assert_eq!(
        judged(&check, &system, Value::None, [0.8, 1.3].into()),
        "Property { message: \"This does not solve the system: `b - A @ x` is as large as 3.00e-1, where 1.02e-8 is allowed.\" }"
    );
}
