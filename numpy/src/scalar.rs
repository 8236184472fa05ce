//! One element on its own, and operands that may be a plain Python number.

use crate::array::Array;
use crate::dtype::{DType, dispatch};
use crate::error::{Error, Result};

/// One element on its own: what indexing every axis gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar {
    /// `np.bool_`
    Bool(bool),
    /// `np.int64`
    Int64(i64),
    /// `np.float64`
    Float64(f64),
}

impl Scalar {
    /// Its dtype.
    pub fn dtype(self) -> DType {
        match self {
            Scalar::Bool(_) => DType::Bool,
            Scalar::Int64(_) => DType::Int64,
            Scalar::Float64(_) => DType::Float64,
        }
    }

    /// The value as a double.
    pub fn as_f64(self) -> f64 {
        match self {
            Scalar::Bool(x) => f64::from(u8::from(x)),
            Scalar::Int64(x) => x as f64,
            Scalar::Float64(x) => x,
        }
    }

    /// The value as an integer, cut towards zero.
    pub fn as_i64(self) -> i64 {
        match self {
            Scalar::Bool(x) => i64::from(x),
            Scalar::Int64(x) => x,
            Scalar::Float64(x) => crate::cast::float_to_int(x),
        }
    }

    /// Whether it is not zero; NaN is not.
    pub fn is_true(self) -> bool {
        self.as_f64() != 0.0
    }

    /// The value cast to `dtype`.
    pub fn cast(self, dtype: DType) -> Scalar {
        match dtype {
            DType::Bool => Scalar::Bool(self.is_true()),
            DType::Int64 => Scalar::Int64(self.as_i64()),
            DType::Float64 => Scalar::Float64(self.as_f64()),
        }
    }
}

/// What an operation takes: an array, or a Python number that adapts to the arrays beside it (NEP 50).
#[derive(Clone, Debug)]
pub enum Operand {
    /// An array or a NumPy scalar, whose dtype counts.
    Array(Array),
    /// A Python `int`, which counts only as "at least an integer".
    Int(i64),
    /// A Python `float`, which counts only as "at least a float".
    Float(f64),
}

impl Operand {
    /// The extent of each axis; none for a number.
    pub fn shape(&self) -> &[usize] {
        match self {
            Operand::Array(array) => array.shape(),
            Operand::Int(_) | Operand::Float(_) => &[],
        }
    }

    /// The operand as an array of `dtype`, sharing memory when it already is one.
    pub fn to_array(&self, dtype: DType) -> Result<Array> {
        match self {
            Operand::Array(array) if array.dtype() == dtype => Ok(array.clone()),
            Operand::Array(array) => array.cast(dtype),
            Operand::Int(x) => Array::scalar(Scalar::Int64(*x).cast(dtype)),
            Operand::Float(x) => Array::scalar(Scalar::Float64(*x).cast(dtype)),
        }
    }

    /// The operand as an array of its own dtype.
    pub fn into_array(self) -> Result<Array> {
        let dtype = result_type(std::slice::from_ref(&self));
        self.to_array(dtype)
    }
}

impl From<&Array> for Operand {
    fn from(array: &Array) -> Operand {
        Operand::Array(array.clone())
    }
}

impl From<Array> for Operand {
    fn from(array: Array) -> Operand {
        Operand::Array(array)
    }
}

/// The dtype in which `operands` meet, NumPy's `result_type` with weak Python numbers.
pub fn result_type(operands: &[Operand]) -> DType {
    let strong = operands.iter().filter_map(|operand| match operand {
        Operand::Array(array) => Some(array.dtype()),
        _ => None,
    });
    let strong = strong.reduce(DType::promote);
    operands
        .iter()
        .fold(strong, |dtype, operand| match operand {
            Operand::Array(_) => dtype,
            Operand::Int(_) => Some(dtype.map_or(DType::Int64, DType::promote_int)),
            Operand::Float(_) => Some(dtype.map_or(DType::Float64, DType::promote_float)),
        })
        .unwrap_or(DType::Float64)
}

/// Elements of mixed types, in C order, as an array of the one dtype that holds them all.
pub fn from_scalars(scalars: &[Scalar], shape: &[usize], dtype: DType) -> Result<Array> {
    if scalars.len() != shape.iter().product::<usize>() {
        return Err(Error::Reshape { size: scalars.len(), shape: shape.iter().map(|&n| n as isize).collect() });
    }
    dispatch!(dtype, T => {
        let data: Vec<T> = scalars.iter().map(|&scalar| crate::cast::Cast::cast(scalar)).collect();
        Array::from_vec(data, shape)
    })
}
