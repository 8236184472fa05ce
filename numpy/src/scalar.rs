//! One element on its own, and operands that may be a plain Python number.

use half::f16;
use num_complex::{Complex32, Complex64};
use smallvec::SmallVec;

use crate::array::Array;
use crate::cast::{Wide, Widen};
use crate::dtype::{Class, DType, Element, dispatch, must_meet};
use crate::error::{Error, Result};

/// One element on its own: what indexing every axis gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar {
    /// `np.bool`
    Bool(bool),
    /// `np.int8`
    Int8(i8),
    /// `np.uint8`
    UInt8(u8),
    /// `np.int16`
    Int16(i16),
    /// `np.uint16`
    UInt16(u16),
    /// `np.int32`
    Int32(i32),
    /// `np.uint32`
    UInt32(u32),
    /// `np.int64`
    Int64(i64),
    /// `np.uint64`
    UInt64(u64),
    /// `np.float16`
    Float16(f16),
    /// `np.float32`
    Float32(f32),
    /// `np.float64`
    Float64(f64),
    /// `np.complex64`
    Complex64(Complex32),
    /// `np.complex128`
    Complex128(Complex64),
}

impl Scalar {
    /// Its dtype.
    pub fn dtype(self) -> DType {
        match self {
            Scalar::Bool(_) => DType::Bool,
            Scalar::Int8(_) => DType::Int8,
            Scalar::UInt8(_) => DType::UInt8,
            Scalar::Int16(_) => DType::Int16,
            Scalar::UInt16(_) => DType::UInt16,
            Scalar::Int32(_) => DType::Int32,
            Scalar::UInt32(_) => DType::UInt32,
            Scalar::Int64(_) => DType::Int64,
            Scalar::UInt64(_) => DType::UInt64,
            Scalar::Float16(_) => DType::Float16,
            Scalar::Float32(_) => DType::Float32,
            Scalar::Float64(_) => DType::Float64,
            Scalar::Complex64(_) => DType::Complex64,
            Scalar::Complex128(_) => DType::Complex128,
        }
    }

    /// The value without its dtype.
    pub fn wide(self) -> Wide {
        match self {
            Scalar::Bool(x) => Wide::Int(x.to_wide()),
            Scalar::Int8(x) => Wide::Int(x.to_wide()),
            Scalar::UInt8(x) => Wide::Int(x.to_wide()),
            Scalar::Int16(x) => Wide::Int(x.to_wide()),
            Scalar::UInt16(x) => Wide::Int(x.to_wide()),
            Scalar::Int32(x) => Wide::Int(x.to_wide()),
            Scalar::UInt32(x) => Wide::Int(x.to_wide()),
            Scalar::Int64(x) => Wide::Int(x),
            Scalar::UInt64(x) => Wide::UInt(x),
            Scalar::Float16(x) => Wide::Float(x.to_wide()),
            Scalar::Float32(x) => Wide::Float(x.to_wide()),
            Scalar::Float64(x) => Wide::Float(x),
            Scalar::Complex64(x) => Wide::Complex(x.to_wide()),
            Scalar::Complex128(x) => Wide::Complex(x),
        }
    }

    /// The element of `dtype` nearest to a value; where elements are not numbers, the value as it is.
    pub fn new(value: Wide, dtype: DType) -> Scalar {
        dispatch!(dtype, T => value.narrow::<T>().into_scalar(), _ => match value {
            Wide::Int(x) => Scalar::Int64(x),
            Wide::UInt(x) => Scalar::UInt64(x),
            Wide::Float(x) => Scalar::Float64(x),
            Wide::Complex(x) => Scalar::Complex128(x),
        })
    }

    /// The value as a double; of a complex number, its real part.
    pub fn as_f64(self) -> f64 {
        self.wide().narrow()
    }

    /// The value as an integer, cut towards zero.
    pub fn as_i64(self) -> i64 {
        self.wide().narrow()
    }

    /// The value as a complex number.
    pub fn as_complex(self) -> Complex64 {
        self.wide().narrow()
    }

    /// The value as an exact integer, if the dtype is one of integers or booleans.
    pub fn as_integer(self) -> Option<i128> {
        match self.wide() {
            Wide::Int(x) => Some(x.into()),
            Wide::UInt(x) => Some(x.into()),
            _ => None,
        }
    }

    /// Whether it is not zero; NaN is not.
    pub fn is_true(self) -> bool {
        self.wide().narrow()
    }

    /// The value cast to `dtype`.
    pub fn cast(self, dtype: DType) -> Scalar {
        if dtype == self.dtype() { self } else { Scalar::new(self.wide(), dtype) }
    }
}

/// What an operation takes: an array, or a Python number that adapts to the arrays beside it (NEP 50).
#[derive(Clone, Debug)]
pub enum Operand {
    /// An array or a NumPy scalar, whose dtype counts.
    Array(Array),
    /// A Python `int`, which counts only as "at least an integer".
    Int(i128),
    /// A Python `float`, which counts only as "at least a float".
    Float(f64),
    /// A Python `complex`, which counts only as "complex".
    Complex(Complex64),
}

impl Operand {
    /// The extent of each axis; none for a number.
    pub fn shape(&self) -> &[usize] {
        match self {
            Operand::Array(array) => array.shape(),
            _ => &[],
        }
    }

    /// The operand as an array of `dtype`, sharing memory when it already is one.
    ///
    /// Errors: [`Error::Overflow`] for a Python integer outside of `dtype`'s range.
    pub fn to_array(&self, dtype: DType) -> Result<Array> {
        match self {
            Operand::Array(array) if array.dtype() == dtype => Ok(array.clone()),
            Operand::Array(array) => array.cast(dtype),
            Operand::Int(x) => Array::scalar(from_python_int(*x, dtype)?)?.into_dtype(dtype),
            Operand::Float(x) => Array::scalar(Scalar::new(Wide::Float(*x), dtype))?.into_dtype(dtype),
            Operand::Complex(x) => Array::scalar(Scalar::new(Wide::Complex(*x), dtype))?.into_dtype(dtype),
        }
    }

    /// The operand as an array of its own dtype.
    pub fn into_array(self) -> Result<Array> {
        let dtype = result_type(std::slice::from_ref(&self));
        self.to_array(dtype)
    }

    /// The dtype that counts in promotion, if any.
    pub fn strong(&self) -> Option<DType> {
        match self {
            Operand::Array(array) => Some(array.dtype()),
            _ => None,
        }
    }

    /// The class that counts in promotion.
    pub fn class(&self) -> Class {
        match self {
            Operand::Array(array) => Class::Of(array.dtype()),
            Operand::Int(_) => Class::Int,
            Operand::Float(_) => Class::Float,
            Operand::Complex(_) => Class::Complex,
        }
    }

    /// What becomes of `dtype` when this operand joins as a Python number.
    fn adapt(&self, dtype: DType) -> DType {
        match self {
            Operand::Array(_) => dtype,
            Operand::Int(_) => dtype.promote_int(),
            Operand::Float(_) => dtype.promote_float(),
            Operand::Complex(_) => dtype.promote_complex(),
        }
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

/// A Python `int` as an element.
///
/// Errors: [`Error::Overflow`] if `dtype` is one of integers and does not hold it.
pub fn from_python_int(x: i128, dtype: DType) -> Result<Scalar> {
    if let Some((low, high)) = dtype.integer_range()
        && !(low..=high).contains(&x)
    {
        // NumPy reads it as a C integer first, and only then looks at the dtype.
        let is_wide = matches!(dtype, DType::UInt32 | DType::UInt64) && u64::try_from(x).is_ok();
        return Err(Error::Overflow(if i64::try_from(x).is_ok() || is_wide {
            format!("Python integer {x} out of bounds for {dtype}")
        } else {
            "Python int too large to convert to C long".into()
        }));
    }
    Ok(Scalar::new(Wide::from_integer(x), dtype))
}

/// The dtype in which `operands` meet, NumPy's `result_type` with weak Python numbers.
pub fn result_type(operands: &[Operand]) -> DType {
    let strong = operands.iter().filter_map(Operand::strong).reduce(DType::promote);
    let weak = operands.iter().filter(|operand| operand.strong().is_none());
    match strong {
        Some(dtype) => weak.fold(dtype, |dtype, operand| operand.adapt(dtype)),
        // Without an array, numbers have the dtypes of their own; what does not fit 64 bits with a sign may fit without.
        None => weak.fold(DType::Bool, |dtype, operand| match operand {
            Operand::Int(x) if *x > i128::from(i64::MAX) && dtype <= DType::UInt64 => DType::UInt64,
            operand => operand.adapt(dtype),
        }),
    }
}

/// As [`result_type`], if the operands meet in a dtype at all.
///
/// Errors: [`Error::NoCommonDType`], [`Error::FieldNames`].
pub fn common_type(operands: &[Operand]) -> Result<DType> {
    let classes: SmallVec<[Class; 4]> = operands.iter().map(Operand::class).collect();
    must_meet(&classes)?;
    Ok(result_type(operands))
}

/// Elements of mixed types, in C order, as an array of the one dtype that holds them all.
pub fn from_scalars(scalars: &[Scalar], shape: &[usize], dtype: DType) -> Result<Array> {
    if scalars.len() != shape.iter().product::<usize>() {
        return Err(Error::Reshape { size: scalars.len(), shape: shape.iter().map(|&n| n as isize).collect() });
    }
    let array = Array::zeros(shape, dtype)?;
    dispatch!(dtype, T => {
        let first = array.ptr::<T>();
        for (i, scalar) in scalars.iter().enumerate() {
            // SAFETY: dense, with an element for every scalar.
            unsafe { first.add(i).write(scalar.wide().narrow()) };
        }
    }, _ => scalars.iter().enumerate().for_each(|(i, &scalar)| array.set_flat(i, scalar)));
    Ok(array)
}
