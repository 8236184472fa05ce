//! A dense matrix, column after column.

use std::ops::{Index, IndexMut};

/// `n_rows × n_cols` numbers; `matrix[(i, j)]` is row `i`, column `j`.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    n_rows: usize,
    n_cols: usize,
    data: Vec<f64>,
}

impl Matrix {
    /// Zeros.
    pub fn zeros(n_rows: usize, n_cols: usize) -> Matrix {
        Matrix { n_rows, n_cols, data: vec![0.0; n_rows * n_cols] }
    }

    /// Ones on the diagonal, zeros elsewhere.
    pub fn identity(n_rows: usize, n_cols: usize) -> Matrix {
        let mut identity = Matrix::zeros(n_rows, n_cols);
        (0..n_rows.min(n_cols)).for_each(|i| identity[(i, i)] = 1.0);
        identity
    }

    /// From rows one after the other.
    pub fn from_rows(rows: &[f64], n_rows: usize, n_cols: usize) -> Matrix {
        let mut matrix = Matrix::zeros(n_rows, n_cols);
        for i in 0..n_rows {
            for j in 0..n_cols {
                matrix[(i, j)] = rows[i * n_cols + j];
            }
        }
        matrix
    }

    /// Rows one after the other.
    pub fn to_rows(&self) -> Vec<f64> {
        (0..self.n_rows).flat_map(|i| (0..self.n_cols).map(move |j| self[(i, j)])).collect()
    }

    /// How many rows.
    pub fn n_rows(&self) -> usize {
        self.n_rows
    }

    /// How many columns.
    pub fn n_cols(&self) -> usize {
        self.n_cols
    }

    /// Rows and columns exchanged.
    pub fn transposed(&self) -> Matrix {
        let mut matrix = Matrix::zeros(self.n_cols, self.n_rows);
        for j in 0..self.n_cols {
            for i in 0..self.n_rows {
                matrix[(j, i)] = self[(i, j)];
            }
        }
        matrix
    }

    /// The upper left part.
    pub fn leading(&self, n_rows: usize, n_cols: usize) -> Matrix {
        let mut matrix = Matrix::zeros(n_rows, n_cols);
        for j in 0..n_cols {
            matrix.column_mut(j).copy_from_slice(&self.column(j)[..n_rows]);
        }
        matrix
    }

    /// Column `j`.
    pub fn column(&self, j: usize) -> &[f64] {
        &self.data[j * self.n_rows..(j + 1) * self.n_rows]
    }

    /// Column `j`.
    pub fn column_mut(&mut self, j: usize) -> &mut [f64] {
        &mut self.data[j * self.n_rows..(j + 1) * self.n_rows]
    }

    /// Exchanges two columns.
    pub fn swap_columns(&mut self, i: usize, j: usize) {
        (0..self.n_rows).for_each(|row| self.data.swap(i * self.n_rows + row, j * self.n_rows + row));
    }

    /// Exchanges two rows.
    pub fn swap_rows(&mut self, i: usize, j: usize) {
        (0..self.n_cols).for_each(|column| self.data.swap(column * self.n_rows + i, column * self.n_rows + j));
    }

    /// Whether no entry is infinite or NaN.
    pub fn is_finite(&self) -> bool {
        self.data.iter().all(|x| x.is_finite())
    }
}

impl Index<(usize, usize)> for Matrix {
    type Output = f64;

    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.data[j * self.n_rows + i]
    }
}

impl IndexMut<(usize, usize)> for Matrix {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        &mut self.data[j * self.n_rows + i]
    }
}
