//! Layer norm: each row by its own mean and variance.

use pack::kernel::ndarray::{Array2, ArrayView1, ArrayView2};

fn layer_norm(x: ArrayView2<f64>, gamma: ArrayView1<f64>, beta: ArrayView1<f64>, eps: f64) -> Array2<f64> {
    let mut y = x.to_owned();
    for mut row in y.rows_mut() {
        let n = row.len() as f64;
        row -= row.sum() / n;
        let variance = row.dot(&row) / n;
        row /= (variance + eps).sqrt();
    }
    y * &gamma + &beta
}

pack::kernel!(fn layer_norm(x: ArrayView2<f64>, gamma: ArrayView1<f64>, beta: ArrayView1<f64>, eps: f64) -> Array2<f64>);
