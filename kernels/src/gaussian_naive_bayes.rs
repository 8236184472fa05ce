//! Naive Bayes with a normal distribution for each feature of each class.

use ndarray::{Array2, ArrayView2, Axis};

use crate::{Error, log_sum_exp, math};

/// The logarithms of the posterior probabilities of the classes, for each of the samples to be classified.
///
/// `ln P(c | x) = ln n_c − ½ Σⱼ (ln v_cj + (xⱼ − m_cj)² / v_cj) − ln Z`, with `m_cj` the mean of feature j in class c, `v_cj` its population variance and ε, and Z such that probabilities sum to 1. What all classes share, `2π` and `n`, is in Z.
///
/// Shapes: `x_train` (n, d), `y_train` (n) with classes below `k`, `x_test` (m, d) → (m, k).
/// Edge: one class has probability 1 everywhere.
/// Errors: [`Error::Shape`] if lengths differ; [`Error::Class`] if a class is not below `k`; [`Error::Samples`] if one has no sample.
/// Source: Hastie, Tibshirani, Friedman, *The Elements of Statistical Learning*, 2nd edition (2009), §6.6.3.
///
/// ```
/// use ndarray::array;
/// let log_p = kernels::gaussian_naive_bayes(array![[-1.0], [1.0]].view(), &[0, 1], 2, array![[0.0]].view(), 1.0)?;
/// assert!(log_p.iter().all(|log_p| (log_p - 0.5_f64.ln()).abs() < 1e-15));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn gaussian_naive_bayes(
    x_train: ArrayView2<'_, f64>,
    y_train: &[usize],
    k: usize,
    x_test: ArrayView2<'_, f64>,
    epsilon: f64,
) -> Result<Array2<f64>, Error> {
    let (n, d) = x_train.dim();
    if y_train.len() != n {
        return Err(Error::Shape { name: "y_train", expected: vec![n], found: vec![y_train.len()] });
    }
    if x_test.ncols() != d {
        return Err(Error::Shape { name: "x_test", expected: vec![x_test.nrows(), d], found: x_test.shape().to_vec() });
    }
    if let Some(index) = y_train.iter().position(|class| *class >= k) {
        return Err(Error::Class { index, class: y_train[index], k });
    }
    let mut joint = Array2::<f64>::zeros((x_test.nrows(), k));
    for class in 0..k {
        let members: Vec<usize> = (0..n).filter(|&i| y_train[i] == class).collect();
        let members = x_train.select(Axis(0), &members);
        let mean = members.mean_axis(Axis(0)).ok_or(Error::Samples { needed: 1, found: 0 })?;
        let deviations = &members - &mean;
        let variance = (&deviations * &deviations).sum_axis(Axis(0)) / members.nrows() as f64 + epsilon;
        for (row, sum) in x_test.rows().into_iter().zip(joint.column_mut(class)) {
            let feature = |j: usize| math::ln(variance[j]) + (row[j] - mean[j]) * (row[j] - mean[j]) / variance[j];
            *sum = math::ln(members.nrows() as f64) - 0.5 * (0..d).map(feature).sum::<f64>();
        }
    }
    for mut row in joint.rows_mut() {
        let whole = log_sum_exp(row.iter().copied());
        row -= whole;
    }
    Ok(joint)
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn weighs_classes_by_their_samples() {
        let x_train = array![[0.0], [0.0], [0.0], [0.0]];
        let found = gaussian_naive_bayes(x_train.view(), &[0, 1, 1, 1], 2, array![[7.0]].view(), 1.0).unwrap();
        assert!((math::exp(found[[0, 0]]) - 0.25).abs() < 1e-15);
    }

    #[test]
    fn knows_the_posterior_where_every_density_underflows() {
        let found =
            gaussian_naive_bayes(array![[0.0], [10.0]].view(), &[0, 1], 2, array![[1000.0]].view(), 1.0).unwrap();
        assert_eq!(found, array![[-(1e6 - 990.0 * 990.0) / 2.0, 0.0]]);
    }

    #[test]
    fn wants_a_sample_of_each_class() {
        let found = gaussian_naive_bayes(array![[0.0]].view(), &[1], 2, array![[1.0]].view(), 1.0);
        assert_eq!(found, Err(Error::Samples { needed: 1, found: 0 }));
        let found = gaussian_naive_bayes(array![[0.0]].view(), &[2], 2, array![[1.0]].view(), 1.0);
        assert_eq!(found, Err(Error::Class { index: 0, class: 2, k: 2 }));
    }
}
