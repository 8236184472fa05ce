//! Two Sum that asks for something from outside.

#[link(wasm_import_module = "env")]
unsafe extern "C" {
    fn now() -> f64;
}

fn two_sum(_nums: &[i64], _target: i64) -> Vec<i64> {
    // SAFETY: nobody gives this function, so nothing is ever called.
    vec![unsafe { now() } as i64]
}

pack::kernel!(fn two_sum(nums: &[i64], target: i64) -> Vec<i64>);
