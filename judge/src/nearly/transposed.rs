//! Rows for columns.

use super::{Attempt, Change};
use crate::{Array, Data, Value};

pub(super) fn propose(attempt: &Attempt<'_>) -> Vec<Change> {
    let transposed = match attempt.answer.found {
        Value::Array(array) => transposed_array(array),
        found => transposed_rows(found),
    };
    let sentence = "It is right once transposed: rows and columns are swapped.";
    transposed.map(|value| Change::new("transposed", value, sentence)).into_iter().collect()
}

fn transposed_rows(value: &Value) -> Option<Value> {
    let rows: Vec<Vec<Value>> = value.to_items().ok()?.iter().map(|row| row.to_items().ok()).collect::<Option<_>>()?;
    let n_columns = rows.first()?.len();
    if n_columns == 0 || rows.iter().any(|row| row.len() != n_columns) {
        return None;
    }
    Some(Value::list((0..n_columns).map(|column| Value::list(rows.iter().map(|row| row[column].clone())))))
}

/// The last two axes swapped.
fn transposed_array(array: &Array) -> Option<Value> {
    let [outer @ .., n, m] = array.shape() else { return None };
    let (n, m) = (*n, *m);
    let n_matrices: usize = outer.iter().product();
    let from = move |idx: usize| {
        let (matrix, within) = (idx / (n * m), idx % (n * m));
        matrix * n * m + (within % n) * m + within / n
    };
    let order = (0..n_matrices * n * m).map(from);
    let data = match array.data() {
        Data::Bool(items) => Data::Bool(order.map(|idx| items[idx]).collect()),
        Data::Int64(items) => Data::Int64(order.map(|idx| items[idx]).collect()),
        Data::Float64(items) => Data::Float64(order.map(|idx| items[idx]).collect()),
    };
    let shape: Vec<usize> = outer.iter().copied().chain([m, n]).collect();
    Array::new(shape, data).ok().map(Value::Array)
}
