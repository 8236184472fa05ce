//! Softmax: each row shifted by its maximum.

use pack::kernel::ndarray::{Array2, ArrayView2};

fn softmax(x: ArrayView2<f64>) -> Array2<f64> {
    let mut y = x.to_owned();
    for mut row in y.rows_mut() {
        let max = row.fold(f64::NEG_INFINITY, |max, &z| max.max(z));
        row.mapv_inplace(|z| (z - max).exp());
        row /= row.sum();
    }
    y
}

pack::kernel!(fn softmax(x: ArrayView2<f64>) -> Array2<f64>);
