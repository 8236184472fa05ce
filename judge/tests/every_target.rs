//! A seed names the same case on every machine: these run natively and, by `./x test`, in WebAssembly.

use judge::{Source, Value};
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
