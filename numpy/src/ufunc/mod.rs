//! Universal functions: element by element, with broadcasting and promotion.
//!
//! As in NumPy, a [`Ufunc`] is a name and a list of dtypes it has a meaning for. A call finds the first that all operands reach by safe casts.
//! Few dtypes have code of their own: the others compute in a wider one, a few elements at a time, wherever that gives the same bits.

mod arithmetic;
mod bitwise;
mod catalog;
mod comparison;
mod floating;
mod general;
mod kernel;
mod logical;
mod loops;
mod methods;
mod rounding;
mod transcendental;
mod trouble;

use smallvec::SmallVec;

pub use arithmetic::*;
pub use bitwise::*;
pub use catalog::{PAIRS, UFUNCS};
pub use comparison::*;
pub use floating::*;
pub use logical::*;
pub use rounding::*;
pub use transcendental::*;
pub use trouble::is_inherited;

use loops::Loop;
pub(crate) use loops::wide_dtype;

use crate::array::Array;
use crate::broadcast::broadcast_shapes;
use crate::dtype::{Casting, DType};
use crate::error::{Error, Result};
use crate::scalar::Operand;

/// A ufunc of two results.
#[derive(Debug)]
pub struct Pair {
    /// What gives the first.
    pub first: Ufunc,
    /// What gives the second.
    pub second: Ufunc,
}

/// A function applied element by element.
#[derive(Debug)]
pub struct Ufunc {
    /// Its name in NumPy.
    pub name: &'static str,
    /// How many operands it takes.
    pub n_in: usize,
    /// The dtypes it has a meaning for, by their letters, in the order in which they are tried.
    pub dtypes: &'static str,
    /// The code. A dtype that has none of its own computes in a wider one, see [`loops`].
    kernels: &'static [Kernel],
    /// The dtype of the result.
    output: Output,
    /// What must hold of the operands beyond their dtypes.
    guard: Guard,
}

/// The dtype of a result, given that of the operands.
#[derive(Clone, Copy, Debug)]
enum Output {
    /// The same.
    Same,
    /// The same, but of complex numbers that of their parts.
    Real,
    /// A truth value.
    Bool,
    /// An integer of 32 bits.
    Int32,
}

impl Output {
    fn of(self, dtype: DType) -> DType {
        match self {
            Output::Same => dtype,
            Output::Real => dtype.real(),
            Output::Bool => DType::Bool,
            Output::Int32 => DType::Int32,
        }
    }
}

/// A check of operands, already broadcast.
type Guard = fn(&[Array]) -> Result<()>;

/// A loop for inputs of one dtype.
#[derive(Debug)]
struct Kernel {
    input: DType,
    output: DType,
    inner: Inner,
}

/// Code that fills the last lane from the ones before it.
#[derive(Clone, Copy, Debug)]
enum Inner {
    Unary(kernel::Inner<2>),
    Binary(kernel::Inner<3>),
}

/// Every dtype of numbers.
const NUMBERS: &str = "?bBhHiIlLefdFD";
/// All but booleans.
const NO_BOOL: &str = "bBhHiIlLefdFD";
/// All but complex numbers.
const REALS: &str = "?bBhHiIlLefd";
/// Integers and floats.
const REALS_NO_BOOL: &str = "bBhHiIlLefd";
/// Integers and booleans.
const INTEGRAL: &str = "?bBhHiIlL";
/// Integers.
const INTEGERS: &str = "bBhHiIlL";
/// Floats and complex numbers.
const INEXACT: &str = "efdFD";
/// Floats.
const FLOATS: &str = "efd";

/// A loop over one operand: `unary!(f64 => bool, |x| x.is_nan())`.
macro_rules! unary {
    ($input:ty => $output:ty, $f:expr) => {
        $crate::ufunc::Kernel {
            input: <$input as $crate::dtype::Element>::DTYPE,
            output: <$output as $crate::dtype::Element>::DTYPE,
            // SAFETY: the caller of a kernel keeps its promise.
            inner: $crate::ufunc::Inner::Unary(|pointers, steps, n| unsafe {
                $crate::ufunc::kernel::unary::<$input, $output>(pointers, steps, n, $f)
            }),
        }
    };
}

/// A loop over two operands: `binary!(f64 => f64, |x, y| x + y)`.
macro_rules! binary {
    ($input:ty => $output:ty, $f:expr) => {
        $crate::ufunc::Kernel {
            input: <$input as $crate::dtype::Element>::DTYPE,
            output: <$output as $crate::dtype::Element>::DTYPE,
            // SAFETY: the caller of a kernel keeps its promise.
            inner: $crate::ufunc::Inner::Binary(|pointers, steps, n| unsafe {
                $crate::ufunc::kernel::binary::<$input, $output>(pointers, steps, n, $f)
            }),
        }
    };
}
use {binary, unary};

impl Ufunc {
    const fn unary(name: &'static str, dtypes: &'static str, kernels: &'static [Kernel]) -> Ufunc {
        Ufunc { name, n_in: 1, dtypes, kernels, output: Output::Same, guard: |_| Ok(()) }
    }

    const fn binary(name: &'static str, dtypes: &'static str, kernels: &'static [Kernel]) -> Ufunc {
        Ufunc { n_in: 2, ..Ufunc::unary(name, dtypes, kernels) }
    }

    const fn giving_bool(self) -> Ufunc {
        Ufunc { output: Output::Bool, ..self }
    }

    const fn giving_real(self) -> Ufunc {
        Ufunc { output: Output::Real, ..self }
    }

    const fn giving_int32(self) -> Ufunc {
        Ufunc { output: Output::Int32, ..self }
    }

    const fn guarded(self, guard: Guard) -> Ufunc {
        Ufunc { guard, ..self }
    }

    /// The dtypes that it takes and gives, by their letters: "ll->l", "dd->d" …
    pub fn types(&self) -> Vec<String> {
        let known = self.dtypes.chars().filter_map(|letter| DType::of_char(letter).map(|dtype| (letter, dtype)));
        known
            .map(|(letter, dtype)| {
                format!("{}->{}", letter.to_string().repeat(self.n_in), self.output.of(dtype).char())
            })
            .collect()
    }

    /// Whether it compares.
    fn is_comparison(&self) -> bool {
        matches!(self.name, "equal" | "not_equal" | "less" | "less_equal" | "greater" | "greater_equal")
    }

    /// The result for `operands`, broadcast together, in a new array.
    ///
    /// Errors: [`Error::Broadcast`], [`Error::UfuncTypes`].
    pub fn call(&self, operands: &[Operand]) -> Result<Array> {
        self.call_watched(operands).map(|(out, _)| out)
    }

    /// As [`Ufunc::call`], and whether the result is known to be of finite numbers only, which costs next to nothing while they are computed.
    pub fn call_watched(&self, operands: &[Operand]) -> Result<(Array, bool)> {
        if general::concerns(operands) {
            return Ok((general::call(self, operands)?, false));
        }
        let each = self.resolve(operands)?;
        let inputs = self.prepare(&each, operands, None)?;
        // SAFETY: the loop writes every element.
        let out = unsafe { Array::room_for_result(&inputs, each.result)? };
        let is_finite = each.run(&inputs, &out);
        Ok((out, is_finite))
    }

    /// The result for `operands` written into `out`, which may be one of them.
    ///
    /// Errors: as [`Ufunc::call`]; [`Error::UfuncCast`] if the result's kind does not fit `out`'s dtype; [`Error::ReadOnly`].
    pub fn call_into(&self, operands: &[Operand], out: &Array) -> Result<()> {
        self.call_into_by(operands, out, Casting::SameKind)
    }

    /// As [`Ufunc::call_into`], where `casting` says what may become of the result.
    pub fn call_into_by(&self, operands: &[Operand], out: &Array, casting: Casting) -> Result<()> {
        if !out.is_writeable() {
            return Err(Error::Value("output array is read-only".into()));
        }
        if general::concerns(operands) {
            return general::call_into(self, operands, out, casting);
        }
        let each = self.resolve(operands)?;
        if !each.result.casts(out.dtype(), casting) {
            let (from, to) = (each.result, out.dtype());
            return Err(Error::UfuncCast { ufunc: self.name, place: "output".to_owned(), from, to, casting });
        }
        let mut inputs = self.prepare(&each, operands, Some(out.shape()))?;
        let is_elementwise = !out.may_overlap_itself();
        for input in &mut inputs {
            let is_same = is_elementwise
                && input.dtype() == out.dtype()
                && input.bytes() == out.bytes()
                && input.strides() == out.strides();
            if !is_same && input.may_share_memory(out) {
                *input = input.copy()?;
            }
        }
        if each.output == out.dtype() || each.result == out.dtype() || each.output == each.result {
            each.run(&inputs, out);
            return Ok(());
        }
        // Rounded to the result's dtype before it is cast to that of `out`.
        let result = Array::zeros(out.shape(), each.result)?;
        each.run(&inputs, &result);
        out.assign(&result)
    }

    /// The operands as arrays, broadcast together.
    fn prepare(&self, each: &Loop, operands: &[Operand], out: Option<&[usize]>) -> Result<SmallVec<[Array; 2]>> {
        debug_assert_eq!(operands.len(), self.n_in);
        let mut inputs: SmallVec<[Array; 2]> = SmallVec::new();
        for operand in operands {
            inputs.push(match operand {
                Operand::Array(array) => array.clone(),
                // Whether a number is true does not depend on what holds it.
                number => number.to_array(if self.is_logical() { DType::Bool } else { each.dtype })?,
            });
        }
        let is_alike = inputs.windows(2).all(|pair| pair[0].shape() == pair[1].shape());
        if !is_alike || out.is_some() {
            let mut shapes: SmallVec<[&[usize]; 3]> = inputs.iter().map(Array::shape).collect();
            shapes.extend(out);
            let shape = broadcast_shapes(&shapes)?;
            drop(shapes);
            if let Some(out) = out.filter(|&out| out != shape.as_slice()) {
                return Err(Error::OutputShape { found: out.to_vec(), needed: shape.to_vec() });
            }
            for input in &mut inputs {
                if input.shape() != shape.as_slice() {
                    *input = input.broadcast_to(&shape)?;
                }
            }
        }
        (self.guard)(&inputs)?;
        Ok(inputs)
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
