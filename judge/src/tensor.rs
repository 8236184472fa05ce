//! Numbers in a regular arrangement, read from an array or from nested lists.

use num_traits::ToPrimitive;

use crate::{Array, Data, Value};

/// Floats in C order with a shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Tensor {
    /// The extent of each axis; empty for a single number.
    pub shape: Vec<usize>,
    /// The numbers, last axis fastest.
    pub items: Vec<f64>,
}

impl Tensor {
    /// Reads an array of numbers, regular nested lists of numbers, or one number; `None` if it is none of these. Booleans are not numbers here.
    pub fn read(value: &Value) -> Option<Tensor> {
        match value {
            Value::Array(array) if matches!(array.data(), Data::Bool(_)) => None,
            Value::Array(array) => Some(Tensor { shape: array.shape().to_vec(), items: array.to_floats() }),
            Value::Int(int) => Some(Tensor::number(int.to_f64()?)),
            Value::Float(float) => Some(Tensor::number(*float)),
            Value::List(rows) | Value::Tuple(rows) => {
                let mut shape: Option<Vec<usize>> = None;
                let mut items = Vec::new();
                for row in rows {
                    let row = Tensor::read(row)?;
                    if shape.get_or_insert_with(|| row.shape.clone()) != &row.shape {
                        return None;
                    }
                    items.extend(row.items);
                }
                let mut shape = shape.unwrap_or_default();
                shape.insert(0, rows.len());
                Some(Tensor { shape, items })
            }
            _ => None,
        }
    }

    fn number(item: f64) -> Tensor {
        Tensor { shape: vec![], items: vec![item] }
    }

    /// As an array of `float64`, or a float if there are no axes.
    pub fn into_value(self) -> Value {
        match (self.shape.is_empty(), self.items.first()) {
            (true, Some(item)) => Value::Float(*item),
            _ => Array::new(self.shape, self.items).map_or(Value::None, Value::Array),
        }
    }

    /// The numbers in the structure of `value`, which has this shape: lists stay lists, an array one of `float64`.
    pub(crate) fn like(&self, value: &Value) -> Value {
        fn fill(value: &Value, items: &mut dyn Iterator<Item = f64>) -> Value {
            match value {
                Value::List(rows) => Value::List(rows.iter().map(|row| fill(row, items)).collect()),
                Value::Tuple(rows) => Value::Tuple(rows.iter().map(|row| fill(row, items)).collect()),
                Value::Array(array) => {
                    let taken: Vec<f64> = items.take(array.data().len()).collect();
                    Array::new(array.shape(), taken).map_or(Value::None, Value::Array)
                }
                _ => items.next().map_or(Value::None, Value::Float),
            }
        }
        fill(value, &mut self.items.iter().copied())
    }

    /// The numbers as rows and columns: a vector is one column. `None` for other dimensions.
    pub(crate) fn rows_and_columns(&self) -> Option<(usize, usize)> {
        match self.shape[..] {
            [n] => Some((n, 1)),
            [n, m] => Some((n, m)),
            _ => None,
        }
    }

    /// The matrix product `self · other`; a vector is one column. `None` if the shapes do not fit.
    pub(crate) fn product(&self, other: &Tensor) -> Option<Tensor> {
        let ((n, k), (k_other, m)) = (self.rows_and_columns()?, other.rows_and_columns()?);
        if k != k_other {
            return None;
        }
        let mut items = vec![0.0; n * m];
        for i in 0..n {
            for l in 0..k {
                for j in 0..m {
                    items[i * m + j] += self.items[i * k + l] * other.items[l * m + j];
                }
            }
        }
        Some(Tensor { shape: vec![n, m], items })
    }

    /// The largest magnitude; NaN if there is one.
    pub(crate) fn max_abs(&self) -> f64 {
        largest(self.items.iter().copied())
    }

    /// The largest sum of magnitudes in a row, the operator norm for the largest magnitude of vectors.
    pub(crate) fn row_sum_norm(&self) -> f64 {
        let n_columns = self.rows_and_columns().map_or(1, |(_, n_columns)| n_columns);
        largest(self.items.chunks(n_columns.max(1)).map(|row| row.iter().map(|x| x.abs()).sum()))
    }
}

/// The largest magnitude; NaN if there is one, 0 if there is none at all.
fn largest(items: impl Iterator<Item = f64>) -> f64 {
    items.map(f64::abs).fold(0.0, |max, x| if x > max || x.is_nan() { x } else { max })
}

/// Vectors in a value whose freedom each has of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Vectors {
    /// The value is one vector.
    #[default]
    Whole,
    /// Each row is one: the elements along the last axis.
    Rows,
    /// Each column is one: the elements along the last axis but one.
    Columns,
}

impl Vectors {
    /// Where the elements of each vector stand, in C order. With fewer than two axes there is one vector.
    pub(crate) fn positions(self, shape: &[usize]) -> Vec<Vec<usize>> {
        let n_elements: usize = shape.iter().product();
        let [.., n_rows, n_columns] = *shape else { return vec![(0..n_elements).collect()] };
        match self {
            Vectors::Whole => vec![(0..n_elements).collect()],
            Vectors::Rows if n_columns == 0 => vec![],
            Vectors::Rows => {
                (0..n_elements / n_columns).map(|row| (row * n_columns..(row + 1) * n_columns).collect()).collect()
            }
            Vectors::Columns if n_elements == 0 => vec![],
            Vectors::Columns => (0..n_elements / (n_rows * n_columns))
                .flat_map(|matrix| (0..n_columns).map(move |column| matrix * n_rows * n_columns + column))
                .map(|first| (0..n_rows).map(|row| first + row * n_columns).collect())
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_regular() {
        let check = |value: Value, shape: &[usize], items: &[f64]| {
            let tensor = Tensor { shape: shape.to_vec(), items: items.to_vec() };
            assert_eq!(Tensor::read(&value), Some(tensor), "{value}");
        };
        check(3.into(), &[], &[3.0]);
        check([[1, 2], [3, 4]].into(), &[2, 2], &[1.0, 2.0, 3.0, 4.0]);
        check(Value::list([Value::array([2], vec![1.0, 2.0])]), &[1, 2], &[1.0, 2.0]);
        check(Vec::<i64>::new().into(), &[0], &[]);
        for value in [Value::list([Value::from(1), [1].into()]), true.into(), "1".into(), [[true]].into()] {
            assert_eq!(Tensor::read(&value), None, "{value}");
        }
        assert_eq!(Tensor::read(&vec![vec![1], vec![1, 2]].into()), None);
    }

    #[test]
    fn finds_the_vectors_in_a_shape() {
        let check = |of: Vectors, shape: &[usize], positions: &[&[usize]]| assert_eq!(of.positions(shape), positions);
        check(Vectors::Whole, &[2, 2], &[&[0, 1, 2, 3]]);
        check(Vectors::Rows, &[2, 2], &[&[0, 1], &[2, 3]]);
        check(Vectors::Columns, &[2, 2], &[&[0, 2], &[1, 3]]);
        check(Vectors::Columns, &[2, 2, 1], &[&[0, 1], &[2, 3]]);
        check(Vectors::Columns, &[2], &[&[0, 1]]);
        check(Vectors::Rows, &[2, 0], &[]);
        check(Vectors::Columns, &[2, 0], &[]);
    }

    #[test]
    fn multiplies() {
        let a = Tensor { shape: vec![2, 2], items: vec![1.0, 2.0, 3.0, 4.0] };
        let x = Tensor { shape: vec![2], items: vec![5.0, 6.0] };
        assert_eq!(a.product(&x).map(|product| product.items), Some(vec![17.0, 39.0]));
        assert_eq!((a.max_abs(), a.row_sum_norm()), (4.0, 7.0));
        assert_eq!(x.product(&a), None);
    }
}
