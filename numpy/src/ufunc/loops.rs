//! Which loop a ufunc runs for which operands.

use smallvec::SmallVec;

use super::{Inner, Ufunc, kernel};
use crate::array::Array;
use crate::dtype::{Class, DType};
use crate::error::{Error, Result};
use crate::scalar::{Operand, result_type};

/// A dtype's loop: the code, what it reads and writes, and the dtype that its result then has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Loop {
    pub(super) dtype: DType,
    pub(super) input: DType,
    pub(super) output: DType,
    pub(super) result: DType,
    pub(super) inner: Inner,
}

/// The dtypes whose loops give `dtype`'s results, the dearest last.
///
/// Integers wrap in the end whether they are computed in 8 bits or 64; half floats are floats in between in NumPy too; sums, products, quotients and roots of floats rounded to double first are the same floats.
fn computes_in(dtype: DType) -> &'static [DType] {
    use DType::*;
    match dtype {
        UInt64 => &[UInt64, Int64, Bool],
        Float16 => &[Float16, Float32, Float64, Bool],
        Float32 => &[Float32, Float64, Bool],
        Float64 => &[Float64, Bool],
        Complex64 => &[Complex64, Complex128, Bool],
        Complex128 => &[Complex128, Bool],
        Bool => &[Bool, Int64],
        Int8 => &[Int8, Int64, Bool],
        UInt8 => &[UInt8, Int64, Bool],
        Int16 => &[Int16, Int64, Bool],
        UInt16 => &[UInt16, Int64, Bool],
        Int32 => &[Int32, Int64, Bool],
        UInt32 => &[UInt32, Int64, Bool],
        Int64 => &[Int64, Bool],
        Str(_) | Object | Record(_) => &[],
    }
}

/// The widest dtype of its kind, in which narrower ones can be compared without loss.
pub(crate) fn wide_dtype(dtype: DType) -> DType {
    match dtype {
        DType::UInt64 => DType::UInt64,
        dtype if dtype.is_integral() => DType::Int64,
        dtype if dtype.is_complex() => DType::Complex128,
        _ => DType::Float64,
    }
}

impl Loop {
    /// Fills `out` from `inputs`, all of one shape and any dtype; whether that is known to be finite.
    pub(super) fn run(&self, inputs: &[Array], out: &Array) -> bool {
        match (self.inner, inputs) {
            (Inner::Unary(inner), [a]) => kernel::run([a, out], [self.input, self.output], inner),
            (Inner::Binary(inner), [a, b]) => kernel::run([a, b, out], [self.input, self.input, self.output], inner),
            _ => {
                debug_assert!(false, "a loop takes as many operands as its ufunc");
                false
            }
        }
    }
}

impl Ufunc {
    /// The first loop that all `needs` reach by safe casts.
    pub(super) fn find_loop(&self, needs: &[DType]) -> Result<Loop> {
        match (self.name, needs) {
            ("subtract", needs) if needs.iter().all(|&dtype| dtype == DType::Bool) => return Err(Error::Type("numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.".into())),
            ("negative", [DType::Bool]) => return Err(Error::Type("The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.".into())),
            ("sign" | "positive" | "gcd" | "lcm", needs) if needs.iter().all(|&dtype| dtype == DType::Bool) => {
                return Err(self.no_loop(needs));
            }
            ("divide", needs) if needs.iter().all(|dtype| dtype.is_integral()) => return self.loop_of(DType::Float64),
            _ => {}
        }
        let known = self.dtypes.chars().filter_map(DType::of_char);
        let mut fitting = known.filter(|&dtype| needs.iter().all(|need| need.casts_safely(dtype)));
        self.loop_of(fitting.next().ok_or_else(|| match self.name {
            "gcd" | "lcm" => self.no_loop(needs),
            name => Error::UfuncTypes { ufunc: name },
        })?)
    }

    fn no_loop(&self, needs: &[DType]) -> Error {
        Error::NoLoop { ufunc: self.name, classes: needs.iter().copied().map(Class::Of).collect() }
    }

    /// The loop of one dtype.
    pub(super) fn loop_of(&self, dtype: DType) -> Result<Loop> {
        let kernel = |&input: &DType| self.kernels.iter().find(|kernel| kernel.input == input);
        let kernel = computes_in(dtype).iter().find_map(kernel).ok_or(Error::UfuncTypes { ufunc: self.name })?;
        let result = self.output.of(dtype);
        Ok(Loop { dtype, input: kernel.input, output: kernel.output, result, inner: kernel.inner })
    }

    /// The loop for `operands`: Python numbers take part only if they are of a higher kind than the rest (NEP 50).
    pub(super) fn resolve(&self, operands: &[Operand]) -> Result<Loop> {
        // Doubles among themselves, the usual case, need no search.
        let is_double = |operand: &Operand| match operand {
            Operand::Array(array) => array.dtype() == DType::Float64,
            Operand::Int(_) | Operand::Float(_) => true,
            Operand::Complex(_) => false,
        };
        let has_array = operands.iter().any(|operand| matches!(operand, Operand::Array(_)));
        if has_array && operands.iter().all(is_double) && self.dtypes.contains('d') {
            return self.loop_of(DType::Float64);
        }
        let mut needs: SmallVec<[DType; 3]> = operands.iter().filter_map(Operand::strong).collect();
        let met = result_type(operands);
        if needs.iter().copied().reduce(DType::promote) != Some(met) {
            needs.push(met);
        }
        let each = self.find_loop(&needs).map_err(|error| match error {
            Error::NoLoop { ufunc, .. } => {
                Error::NoLoop { ufunc, classes: operands.iter().map(Operand::class).collect() }
            }
            error => error,
        })?;
        if !self.is_comparison() {
            return Ok(each);
        }
        // Any Python integer compares with any array, in a dtype that holds it.
        let is_outside = |range: (i128, i128), x: i128| !(range.0..=range.1).contains(&x);
        let far = operands.iter().find_map(|operand| match (operand, each.dtype.integer_range()) {
            (Operand::Int(x), Some(range)) if is_outside(range, *x) => Some(*x),
            _ => None,
        });
        match far {
            None => Ok(each),
            Some(x) if each.dtype == DType::UInt64 || i64::try_from(x).is_err() => self.loop_of(DType::Float64),
            Some(_) => self.loop_of(DType::Int64),
        }
    }

    /// The dtype of the result for `operands`.
    pub fn result_dtype(&self, operands: &[Operand]) -> Result<DType> {
        Ok(self.resolve(operands)?.result)
    }
}
