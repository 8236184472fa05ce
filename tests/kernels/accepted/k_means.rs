//! k-means: Lloyd's steps.

use pack::kernel::ndarray::{Array1, Array2, ArrayView2, Axis};

fn k_means(x: ArrayView2<f64>, centres: ArrayView2<f64>, n_steps: i64) -> (Array2<f64>, Array1<i64>) {
    let mut centres = centres.to_owned();
    let mut labels = Array1::zeros(x.nrows());
    for _ in 0..n_steps {
        for (point, label) in x.rows().into_iter().zip(&mut labels) {
            let mut nearest = f64::INFINITY;
            for (j, centre) in centres.rows().into_iter().enumerate() {
                let squared = point.iter().zip(centre).map(|(a, b)| (a - b) * (a - b)).sum();
                if squared < nearest {
                    (nearest, *label) = (squared, j as i64);
                }
            }
        }
        for (j, mut centre) in centres.rows_mut().into_iter().enumerate() {
            let members: Vec<usize> = (0..x.nrows()).filter(|&i| labels[i] == j as i64).collect();
            if let Some(mean) = x.select(Axis(0), &members).mean_axis(Axis(0)) {
                centre.assign(&mean);
            }
        }
    }
    (centres, labels)
}

pack::kernel!(fn k_means(x: ArrayView2<f64>, centres: ArrayView2<f64>, n_steps: i64) -> (Array2<f64>, Array1<i64>));
