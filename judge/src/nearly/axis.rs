//! The other axis: shares that add up along columns instead of rows, one value a row where one a column is due.
//!
//! Here nothing is changed and compared: what is said can be read off the two values.

use super::{Attempt, Change};
use crate::Tensor;

/// How far a sum of shares may be from 1.
const ROUNDING: f64 = 1e-6;

pub(super) fn propose(attempt: &Attempt<'_>) -> Vec<Change> {
    let answer = attempt.answer;
    let (Some(expected), Some(found)) = (Tensor::read(answer.expected), Tensor::read(answer.found)) else {
        return vec![];
    };
    // Said as it is: the expected value stands for the changed one.
    let said = |sentence: String| vec![Change::new("axis", answer.expected.clone(), sentence)];
    if let ([.., n, m], true) = (&expected.shape[..], expected.shape == found.shape) {
        let (rows_due, columns_due) = adds_up(&expected, *n, *m);
        let (rows, columns) = adds_up(&found, *n, *m);
        if rows_due && !columns_due && columns && !rows {
            return said("Each column adds up to 1 where each row must: it is the other axis, `axis=-1`.".to_string());
        }
        if columns_due && !rows_due && rows && !columns {
            return said("Each row adds up to 1 where each column must: it is the other axis, `axis=-2`.".to_string());
        }
    }
    let matrices = answer.args.iter().enumerate().filter_map(|(arg, value)| Some((arg, Tensor::read(value)?)));
    for (arg, matrix) in matrices {
        let ([n, m], [due], [got]) = (&matrix.shape[..], &expected.shape[..], &found.shape[..]) else { continue };
        let name = (attempt.name)(arg);
        if n != m && (due, got) == (m, n) {
            return said(format!("There is one number a row of `{name}` where one a column is due: `axis=0`."));
        }
        if n != m && (due, got) == (n, m) {
            return said(format!("There is one number a column of `{name}` where one a row is due: `axis=1`."));
        }
    }
    vec![]
}

/// Whether all rows, and whether all columns, of the matrices in a tensor add up to 1.
fn adds_up(tensor: &Tensor, n: usize, m: usize) -> (bool, bool) {
    let is_one = |sum: f64| (sum - 1.0).abs() <= ROUNDING;
    let matrices = || tensor.items.chunks((n * m).max(1));
    let rows = matrices().all(|matrix| matrix.chunks(m.max(1)).all(|row| is_one(row.iter().sum())));
    let columns = matrices().all(|matrix| (0..m).all(|j| is_one((0..n).map(|i| matrix[i * m + j]).sum())));
    (rows, columns)
}
