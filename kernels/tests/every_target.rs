//! Oracles know the same answer on every machine, bit for bit: these run natively and, by `./x test`, in WebAssembly.

use ndarray::Array1;
use wasm_bindgen_test::wasm_bindgen_test;

/// One number for many: equal only if all bits are.
fn fingerprint(values: impl IntoIterator<Item = f64>) -> u64 {
    values
        .into_iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, value| (hash ^ value.to_bits()).wrapping_mul(0x0100_0000_01b3))
}

#[wasm_bindgen_test(unsupported = test)]
fn exp_has_the_same_bits_everywhere() {
    let values = (-400..400).map(|number| kernels::math::exp(f64::from(number) * 0.173));
    assert_eq!(fingerprint(values), 6_201_718_811_781_679_382);
}

#[wasm_bindgen_test(unsupported = test)]
fn softmax_has_the_same_bits_everywhere() {
    let logits: Array1<f64> = (0..200).map(|number| f64::from(number * number % 97) * 0.37).collect();
    let shares = kernels::softmax(logits.view().into_dyn(), 0).expect("the axis is there");
    assert_eq!(fingerprint(shares), 11_050_018_422_331_686_298);
}
