//! The dtypes of results are NumPy's: compares with `ufunc/dtypes.txt`, which `ufunc/record.py` records.

use numpy::{Array, DType, Operand, Ufunc};
use wasm_bindgen_test::wasm_bindgen_test;

/// The letter of the result, or `-` where the ufunc refuses.
fn letter(ufunc: &Ufunc, dtypes: &[DType]) -> char {
    let operands: Vec<Operand> = dtypes.iter().map(|&dtype| Array::zeros(&[1], dtype).unwrap().into()).collect();
    ufunc.result_dtype(&operands).map_or('-', DType::char)
}

#[wasm_bindgen_test(unsupported = test)]
fn gives_the_dtypes_that_numpy_gives() {
    let mut n_ufuncs = 0;
    for line in include_str!("ufunc/dtypes.txt").lines() {
        let mut words = line.split(' ');
        let name = words.next().unwrap();
        let ufunc = Ufunc::find(name).unwrap();
        for (k, expected) in words.enumerate() {
            let others = |&b: &DType| match ufunc.n_in {
                1 => letter(ufunc, &[b]),
                _ => letter(ufunc, &[DType::ALL[k], b]),
            };
            let found: String = DType::ALL.iter().map(others).collect();
            assert_eq!(found, expected, "{name}, row {k}");
        }
        n_ufuncs += 1;
    }
    assert_eq!(n_ufuncs, numpy::ufunc::UFUNCS.len(), "a ufunc is not recorded");
}
