//! Universal functions: element by element, with broadcasting and promotion.
//!
//! As in NumPy, a [`Ufunc`] is a name and a list of loops, one for each dtype it has a meaning for. A call finds the first loop that all operands reach by safe casts.

mod arithmetic;
mod bitwise;
mod comparison;
mod floating;
mod kernel;
mod logical;
mod rounding;
mod transcendental;

use smallvec::SmallVec;

pub use arithmetic::*;
pub use bitwise::*;
pub use comparison::*;
pub use floating::*;
pub use logical::*;
pub use rounding::*;
pub use transcendental::*;

use crate::array::Array;
use crate::broadcast::broadcast_shapes;
use crate::dtype::DType;
use crate::error::{Error, Result};
use crate::scalar::{Operand, result_type};

/// Every ufunc, by name.
pub static UFUNCS: &[&Ufunc] = &[
    // Arithmetic
    &ADD,
    &SUBTRACT,
    &MULTIPLY,
    &DIVIDE,
    &FLOOR_DIVIDE,
    &REMAINDER,
    &FMOD,
    &POWER,
    &FLOAT_POWER,
    &NEGATIVE,
    &POSITIVE,
    &ABSOLUTE,
    &FABS,
    &SIGN,
    &SQUARE,
    &RECIPROCAL,
    &MAXIMUM,
    &MINIMUM,
    &FMAX,
    &FMIN,
    &HEAVISIDE,
    &GCD,
    &LCM,
    // Comparison
    &EQUAL,
    &NOT_EQUAL,
    &LESS,
    &LESS_EQUAL,
    &GREATER,
    &GREATER_EQUAL,
    // Logic
    &LOGICAL_AND,
    &LOGICAL_OR,
    &LOGICAL_XOR,
    &LOGICAL_NOT,
    // Bits
    &BITWISE_AND,
    &BITWISE_OR,
    &BITWISE_XOR,
    &INVERT,
    &LEFT_SHIFT,
    &RIGHT_SHIFT,
    // Transcendental
    &EXP,
    &EXP2,
    &EXPM1,
    &LOG,
    &LOG2,
    &LOG10,
    &LOG1P,
    &SQRT,
    &CBRT,
    &SIN,
    &COS,
    &TAN,
    &ARCSIN,
    &ARCCOS,
    &ARCTAN,
    &ARCTAN2,
    &SINH,
    &COSH,
    &TANH,
    &ARCSINH,
    &ARCCOSH,
    &ARCTANH,
    &HYPOT,
    &LOGADDEXP,
    &LOGADDEXP2,
    &DEG2RAD,
    &RAD2DEG,
    // Rounding
    &FLOOR,
    &CEIL,
    &RINT,
    &TRUNC,
    // Floating point
    &ISNAN,
    &ISINF,
    &ISFINITE,
    &SIGNBIT,
    &COPYSIGN,
];

/// A function applied element by element.
#[derive(Debug)]
pub struct Ufunc {
    /// Its name in NumPy.
    pub name: &'static str,
    /// How many operands it takes.
    pub n_in: usize,
    /// One loop a dtype, in the order in which they are tried.
    loops: &'static [Loop],
    /// What must hold of the operands beyond their dtypes.
    guard: Guard,
}

/// A check of operands, already broadcast and cast.
type Guard = fn(&[Array]) -> Result<()>;

/// The loop for inputs of one dtype.
#[derive(Debug)]
struct Loop {
    input: DType,
    output: DType,
    kernel: Kernel,
}

/// Code that fills the last array from the ones before it; all have one shape.
#[derive(Debug)]
enum Kernel {
    Unary(fn(&Array, &Array)),
    Binary(fn(&Array, &Array, &Array)),
}

/// A loop over one operand: `unary!(f64 => bool, |x| x.is_nan())`.
macro_rules! unary {
    ($input:ty => $output:ty, $f:expr) => {
        $crate::ufunc::Loop {
            input: <$input as $crate::dtype::Element>::DTYPE,
            output: <$output as $crate::dtype::Element>::DTYPE,
            kernel: $crate::ufunc::Kernel::Unary(|a, out| $crate::ufunc::kernel::unary::<$input, $output>(a, out, $f)),
        }
    };
}

/// A loop over two operands: `binary!(f64 => f64, |x, y| x + y)`.
macro_rules! binary {
    ($input:ty => $output:ty, $f:expr) => {
        $crate::ufunc::Loop {
            input: <$input as $crate::dtype::Element>::DTYPE,
            output: <$output as $crate::dtype::Element>::DTYPE,
            kernel: $crate::ufunc::Kernel::Binary(|a, b, out| {
                $crate::ufunc::kernel::binary::<$input, $output>(a, b, out, $f)
            }),
        }
    };
}
use {binary, unary};

impl Ufunc {
    const fn new(name: &'static str, n_in: usize, loops: &'static [Loop]) -> Ufunc {
        Ufunc { name, n_in, loops, guard: |_| Ok(()) }
    }

    const fn guarded(self, guard: Guard) -> Ufunc {
        Ufunc { guard, ..self }
    }

    /// The ufunc of this name.
    pub fn find(name: &str) -> Option<&'static Ufunc> {
        UFUNCS.iter().copied().find(|ufunc| ufunc.name == name)
    }

    fn find_loop(&self, dtype: DType) -> Result<&Loop> {
        match (self.name, dtype) {
            ("subtract", DType::Bool) => Err(Error::Type("numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.".into())),
            ("negative", DType::Bool) => Err(Error::Type("The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.".into())),
            _ => self.loops.iter().find(|each| dtype.casts_safely(each.input)).ok_or(Error::UfuncTypes { ufunc: self.name }),
        }
    }

    /// The result for `operands`, broadcast together, in a new array.
    ///
    /// Errors: [`Error::Broadcast`], [`Error::UfuncTypes`].
    pub fn call(&self, operands: &[Operand]) -> Result<Array> {
        let (each, inputs) = self.prepare(operands, None)?;
        let like = inputs.iter().find(|input| !input.strides().contains(&0)).unwrap_or(&inputs[0]);
        let out = Array::zeros_like_layout(like, each.output)?;
        each.run(&inputs, &out);
        Ok(out)
    }

    /// The result for `operands` written into `out`, which may be one of them.
    ///
    /// Errors: as [`Ufunc::call`]; [`Error::OutputCast`] if the result's kind does not fit `out`'s dtype; [`Error::ReadOnly`].
    pub fn call_into(&self, operands: &[Operand], out: &Array) -> Result<()> {
        if !out.is_writeable() {
            return Err(Error::Value("output array is read-only".into()));
        }
        let output = self.find_loop(result_type(operands))?.output;
        if !output.casts_same_kind(out.dtype()) {
            return Err(Error::OutputCast { ufunc: self.name, from: output, to: out.dtype() });
        }
        let (each, mut inputs) = self.prepare(operands, Some(out.shape()))?;
        for input in &mut inputs {
            let is_same = input.offset() == out.offset() && input.strides() == out.strides();
            if !is_same && input.may_share_memory(out) {
                *input = input.copy()?;
            }
        }
        if each.output == out.dtype() {
            each.run(&inputs, out);
            return Ok(());
        }
        let result = Array::zeros(out.shape(), each.output)?;
        each.run(&inputs, &result);
        out.assign(&result)
    }

    /// The loop for `operands`, and them cast and broadcast to its needs.
    fn prepare(&self, operands: &[Operand], out: Option<&[usize]>) -> Result<(&Loop, SmallVec<[Array; 2]>)> {
        debug_assert_eq!(operands.len(), self.n_in);
        let each = self.find_loop(result_type(operands))?;
        let mut inputs: SmallVec<[Array; 2]> = SmallVec::new();
        for operand in operands {
            inputs.push(operand.to_array(each.input)?);
        }
        if inputs.len() > 1 || out.is_some() {
            let mut shapes: SmallVec<[&[usize]; 3]> = inputs.iter().map(Array::shape).collect();
            shapes.extend(out);
            let shape = broadcast_shapes(&shapes)?;
            drop(shapes);
            if let Some(out) = out.filter(|&out| out != shape.as_slice()) {
                return Err(Error::Value(format!(
                    "non-broadcastable output operand with shape {} doesn't match the broadcast shape {}",
                    crate::error::shape_text(out),
                    crate::error::shape_text(&shape)
                )));
            }
            for input in &mut inputs {
                if input.shape() != shape.as_slice() {
                    *input = input.broadcast_to(&shape)?;
                }
            }
        }
        (self.guard)(&inputs)?;
        Ok((each, inputs))
    }

    /// Folds `array` along `axis` with this ufunc of two operands, the first element coming first.
    ///
    /// Errors: [`Error::NoIdentity`] if the axis is empty.
    pub fn reduce(&self, array: &Array, axis: usize) -> Result<Array> {
        let steps = self.accumulate(array, axis)?;
        match steps.shape()[axis] {
            0 => Err(Error::NoIdentity { operation: self.name }),
            n => steps.index_axis(axis, n - 1).copy(),
        }
    }

    /// Every intermediate result of [`Ufunc::reduce`].
    pub fn accumulate(&self, array: &Array, axis: usize) -> Result<Array> {
        let each = self.find_loop(array.dtype())?;
        let out = array.cast(each.output)?;
        let input = array.cast(each.input)?;
        if each.input != each.output {
            return Err(Error::UfuncTypes { ufunc: self.name });
        }
        for k in 1..array.shape()[axis] {
            each.run(&[out.index_axis(axis, k - 1), input.index_axis(axis, k)], &out.index_axis(axis, k));
        }
        Ok(out)
    }

    /// The ufunc of every pair of elements: the shape is that of `a` followed by that of `b`.
    pub fn outer(&self, a: &Array, b: &Array) -> Result<Array> {
        let mut left = a.clone();
        for _ in 0..b.ndim() {
            left = left.insert_axis(left.ndim());
        }
        self.call(&[left.into(), b.into()])
    }

    /// As [`Ufunc::at`], where several axes are indexed.
    pub fn at_indices(&self, array: &Array, indices: &[crate::Index], values: &Operand) -> Result<()> {
        let places = Array::vector((0..array.size() as i64).collect())?;
        let shape: Vec<isize> = array.shape().iter().map(|&n| n as isize).collect();
        let places = crate::index::get(&crate::shape::reshape(&places, &shape)?, indices)?;
        let flat = crate::shape::ravel(&array.contiguous()?)?;
        self.at(&flat, &places, values)?;
        if flat.shares_storage(array) { Ok(()) } else { array.assign(&crate::shape::reshape(&flat, &shape)?) }
    }

    /// Applies the ufunc in place at `positions` of `array`, repeated positions repeatedly: `np.add.at`.
    pub fn at(&self, array: &Array, positions: &Array, values: &Operand) -> Result<()> {
        let n = positions.size();
        let flat = positions.cast(DType::Int64)?.to_vec::<i64>();
        let values = values.clone().into_array()?;
        let mut shape = positions.shape().to_vec();
        shape.extend_from_slice(&array.shape()[1..]);
        let values = crate::shape::reshape(&values.broadcast_to(&shape)?.contiguous()?, &{
            let mut flat = vec![n as isize];
            flat.extend(array.shape()[1..].iter().map(|&n| n as isize));
            flat
        })?;
        for (k, i) in flat.into_iter().enumerate() {
            let i = crate::index::check_bounds(i, 0, array.shape()[0])?;
            let slot = array.index_axis(0, i);
            self.call_into(&[(&slot).into(), values.index_axis(0, k).into()], &slot)?;
        }
        Ok(())
    }
}

impl Loop {
    fn run(&self, inputs: &[Array], out: &Array) {
        match (&self.kernel, inputs) {
            (Kernel::Unary(kernel), [a]) => kernel(a, out),
            (Kernel::Binary(kernel), [a, b]) => kernel(a, b, out),
            _ => debug_assert!(false, "a loop takes as many operands as its ufunc"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scalar::Scalar;

    fn check(ufunc: &Ufunc, operands: &[Operand], expected: &[Scalar]) {
        assert_eq!(ufunc.call(operands).unwrap().to_scalars(), expected, "{}", ufunc.name);
    }

    #[test]
    fn promotes_by_nep_50() {
        let ints: Operand = Array::vector(vec![7i64, -7]).unwrap().into();
        let bools: Operand = Array::vector(vec![true, false]).unwrap().into();
        check(&ADD, &[ints.clone(), Operand::Int(1)], &[Scalar::Int64(8), Scalar::Int64(-6)]);
        check(&MULTIPLY, &[ints.clone(), Operand::Float(0.5)], &[Scalar::Float64(3.5), Scalar::Float64(-3.5)]);
        check(&ADD, &[bools.clone(), bools.clone()], &[Scalar::Bool(true), Scalar::Bool(false)]);
        check(&ADD, &[bools, Operand::Int(1)], &[Scalar::Int64(2), Scalar::Int64(1)]);
        check(&DIVIDE, &[ints.clone(), Operand::Int(2)], &[Scalar::Float64(3.5), Scalar::Float64(-3.5)]);
        check(&FLOOR_DIVIDE, &[ints.clone(), Operand::Int(2)], &[Scalar::Int64(3), Scalar::Int64(-4)]);
        check(&REMAINDER, &[ints, Operand::Int(3)], &[Scalar::Int64(1), Scalar::Int64(2)]);
    }

    #[test]
    fn writes_in_place_through_views() {
        let array = Array::vector(vec![0i64, 1, 2, 3]).unwrap();
        let (head, tail) = (array.slice_axis(0, 0, 3), array.slice_axis(0, 1, 4));
        ADD.call_into(&[(&tail).into(), (&head).into()], &tail).unwrap();
        assert_eq!(array.to_vec::<i64>(), [0, 1, 3, 5]);
        let error = ADD.call_into(&[(&array).into(), Operand::Float(0.5)], &array).unwrap_err();
        assert_eq!(
            error.to_string(),
            "Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'"
        );
    }

    #[test]
    fn refuses_shapes_that_do_not_meet() {
        let operand = |n| Operand::Array(Array::zeros(&[n], DType::Float64).unwrap());
        let error = ADD.call(&[operand(2), operand(3)]).unwrap_err();
        assert_eq!(error.to_string(), "operands could not be broadcast together with shapes (2,) (3,) ");
    }
}
