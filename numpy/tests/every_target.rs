//! Arrays hold the same bits on every machine: these run natively and, by `./x test`, in WebAssembly.

use numpy::{Array, Operand, Ufunc};
use wasm_bindgen_test::wasm_bindgen_test;

/// One number for many: equal only if all bits are.
fn fingerprint(values: impl IntoIterator<Item = f64>) -> u64 {
    values
        .into_iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, value| (hash ^ value.to_bits()).wrapping_mul(0x0100_0000_01b3))
}

fn bits_of(ufunc: &str) -> u64 {
    let x = Array::vector((1..400).map(|number| f64::from(number) * 0.0137).collect()).expect("it is small");
    let ufunc = Ufunc::find(ufunc).expect("it is listed");
    let y = ufunc.call(&[Operand::Array(x)]).expect("it takes floats");
    fingerprint(y.to_vec::<f64>())
}

#[wasm_bindgen_test(unsupported = test)]
fn transcendental_functions_have_the_same_bits_everywhere() {
    assert_eq!(
        ["exp", "log", "sin", "tanh"].map(bits_of),
        [15_582_630_930_653_023_630, 816_638_155_053_085_746, 1_220_005_512_425_063_507, 3_165_859_013_481_000_216]
    );
}
