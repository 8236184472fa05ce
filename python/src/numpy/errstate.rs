//! The warnings NumPy gives when floating-point numbers leave their range.

use num_complex::Complex64;
use numpy::reduce::{self, Step};
use numpy::{Array, Axes, DType, Operand, shape, ufunc};
use rustpython_vm::{PyResult, VirtualMachine};

use super::error::OrRaise;

/// What went wrong somewhere among the elements, as the flags of a processor tell it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Trouble {
    divides_by_zero: bool,
    overflows: bool,
    is_invalid: bool,
}

impl Trouble {
    /// Warns of it, in NumPy's order.
    pub(super) fn report(self, operation: &str, vm: &VirtualMachine) -> PyResult<()> {
        let found = [
            (self.divides_by_zero, "divide by zero"),
            (self.overflows, "overflow"),
            (self.is_invalid, "invalid value"),
        ];
        found.into_iter().filter(|(is_so, _)| *is_so).try_for_each(|(_, what)| {
            let errstate = vm.import("_numpy_errstate", 0)?;
            let text = vm.ctx.new_str(format!("{what} encountered in {operation}"));
            errstate.get_attr("report", vm)?.call((text,), vm).map(drop)
        })
    }

    /// What either of two is.
    pub(super) fn or(self, other: Trouble) -> Trouble {
        Trouble {
            divides_by_zero: self.divides_by_zero || other.divides_by_zero,
            overflows: self.overflows || other.overflows,
            is_invalid: self.is_invalid || other.is_invalid,
        }
    }
}

/// What an infinite result of a ufunc means where its operands were finite; `None` if neither that nor NaN is worth a warning.
enum Infinite {
    Nothing,
    Pole,
    Overflow,
}

fn infinite(ufunc: &str) -> Option<Infinite> {
    Some(match ufunc {
        "divide" | "floor_divide" | "remainder" | "divmod" | "log" | "log2" | "log10" | "log1p" | "arctanh"
        | "reciprocal" | "power" => Infinite::Pole,
        "exp" | "exp2" | "expm1" | "sinh" | "cosh" | "square" | "multiply" | "add" | "subtract" | "logaddexp" => {
            Infinite::Overflow
        }
        "sqrt" | "sin" | "cos" | "tan" | "arcsin" | "arccos" | "arccosh" | "fmod" => Infinite::Nothing,
        _ => return None,
    })
}

/// Warns if the result of a ufunc is infinite or NaN where its operands were not. Between scalars NumPy says so: `scalar divide`.
pub(super) fn check(
    ufunc: &str,
    is_scalar: bool,
    operands: &[Operand],
    out: &Array,
    vm: &VirtualMachine,
) -> PyResult<()> {
    warn_numbers(operands, vm)?;
    find(ufunc, is_scalar, operands, out).report(&shown(ufunc, is_scalar), vm)
}

/// Warns of Python numbers too large for the narrow floats beside them, which makes them infinite.
pub(super) fn warn_numbers(operands: &[Operand], vm: &VirtualMachine) -> PyResult<()> {
    let is_number = |operand: &&Operand| matches!(operand, Operand::Int(_) | Operand::Float(_));
    let is_narrow = |operand: &Operand| operand.strong().is_some_and(|dtype| matches!(dtype.char(), 'e' | 'f' | 'F'));
    if !operands.iter().any(is_narrow) {
        return Ok(());
    }
    let met = numpy::result_type(operands);
    for number in operands.iter().filter(is_number) {
        if met.is_number() && !met.is_integral() {
            find_in_cast(&number.to_array(DType::Float64).or_raise(vm)?, met).or_raise(vm)?.report("cast", vm)?;
        }
    }
    Ok(())
}

/// The name of an operation in a warning.
pub(super) fn shown(ufunc: &str, is_scalar: bool) -> String {
    if is_scalar { format!("scalar {ufunc}") } else { ufunc.to_owned() }
}

/// As [`check`], for whoever has more to say.
pub(super) fn find(ufunc: &str, is_scalar: bool, operands: &[Operand], out: &Array) -> Trouble {
    if out.dtype() == DType::Bool {
        return find_in_comparison(ufunc, operands, out);
    }
    if out.dtype().is_integral() {
        return find_in_integers(ufunc, is_scalar, operands, out);
    }
    let mut trouble = Trouble::default();
    let Some(meaning) = infinite(ufunc) else { return trouble };
    if out.is_all_finite() || ufunc::is_inherited(operands, out) {
        return trouble;
    }
    let inputs: Option<Vec<Vec<Complex64>>> = operands
        .iter()
        .map(|operand| {
            // A Python number is what the result's dtype makes of it.
            let dtype = if operand.strong().is_some() { DType::Complex128 } else { out.dtype() };
            operand.to_array(dtype).ok()?.broadcast_to(out.shape()).ok()?.to_vec_cast().ok()
        })
        .collect();
    let (Some(inputs), Ok(values)) = (inputs, out.to_vec_cast::<Complex64>()) else { return trouble };
    for (i, x) in values.iter().enumerate() {
        let mut each = inputs.iter().map(|input| input[i]);
        if (x.re.is_infinite() || x.im.is_infinite()) && each.clone().all(Complex64::is_finite) {
            // A division by a number other than zero that is infinite has overflowed; so has a power of anything but zero.
            let is_pole = match ufunc {
                "divide" | "floor_divide" | "divmod" => each.clone().nth(1) == Some(Complex64::ZERO),
                "power" | "reciprocal" => each.clone().next() == Some(Complex64::ZERO),
                _ => true,
            };
            match meaning {
                Infinite::Pole if is_pole => trouble.divides_by_zero = true,
                Infinite::Pole | Infinite::Overflow => trouble.overflows = true,
                Infinite::Nothing => {}
            }
        }
        trouble.is_invalid |= match ufunc {
            // Sums have their parts apart.
            "add" | "subtract" => {
                x.re.is_nan() && !each.clone().any(|x| x.re.is_nan()) || x.im.is_nan() && !each.any(|x| x.im.is_nan())
            }
            _ => x.is_nan() && !each.any(Complex64::is_nan),
        };
    }
    trouble
}

/// Complex numbers have an order, in which NaN as the real part has no place.
fn find_in_comparison(ufunc: &str, operands: &[Operand], out: &Array) -> Trouble {
    let is_ordered = matches!(ufunc, "less" | "less_equal" | "greater" | "greater_equal");
    let is_complex = |operand: &Operand| operand.strong().is_some_and(DType::is_complex);
    if !is_ordered || out.size() == 0 || !operands.iter().any(is_complex) {
        return Trouble::default();
    }
    let has_nan = |operand: &Operand| {
        let real = operand.clone().into_array()?.real();
        ufunc::ISNAN.call(&[real.into()])?.to_vec_cast::<bool>().map(|answers| answers.contains(&true))
    };
    let is_invalid = operands.iter().any(|operand| has_nan(operand).unwrap_or(false));
    Trouble { is_invalid, ..Trouble::default() }
}

/// Integers divide by zero; between scalars they overflow, too.
fn find_in_integers(ufunc: &str, is_scalar: bool, operands: &[Operand], out: &Array) -> Trouble {
    let mut trouble = Trouble::default();
    let divides = matches!(ufunc, "floor_divide" | "remainder" | "divmod" | "fmod" | "reciprocal");
    if !out.dtype().is_integer() || out.size() == 0 || !is_scalar && !divides {
        return trouble;
    }
    if divides {
        let divisor = operands.last().and_then(|operand| operand.clone().into_array().ok());
        let has_zero = |divisor: Array| divisor.to_vec_cast::<bool>().is_ok_and(|values| values.contains(&false));
        if divisor.is_some_and(has_zero) {
            trouble.divides_by_zero = true;
            // The reciprocal is taken of a float, and infinity is no integer.
            trouble.is_invalid = ufunc == "reciprocal";
            return trouble;
        }
    }
    trouble.overflows = is_scalar && overflows(ufunc, operands, out);
    trouble
}

/// What went wrong where elements were folded along axes: NaN comes from numbers that were none, an infinity from finite ones.
pub(super) fn find_in_fold(array: &Array, axes: &Axes, out: &Array) -> Trouble {
    let mut trouble = Trouble::default();
    if !array.dtype().is_number() || array.dtype().is_integral() || out.is_all_finite() {
        return trouble;
    }
    let any = |question: &numpy::Ufunc| {
        let answers = question.call(&[array.into()])?;
        reduce::any(&answers, axes, false).map(|any| any.to_vec::<bool>())
    };
    let (Ok(had_nan), Ok(had_infinity)) = (any(&ufunc::ISNAN), any(&ufunc::ISINF)) else { return trouble };
    let Ok(values) = out.to_vec_cast::<Complex64>() else { return trouble };
    for ((x, had_nan), had_infinity) in values.into_iter().zip(had_nan).zip(had_infinity) {
        trouble.is_invalid |= x.is_nan() && !had_nan;
        trouble.overflows |= (x.re.is_infinite() || x.im.is_infinite()) && !had_nan && !had_infinity;
    }
    trouble
}

/// As [`find_in_fold`], where every result on the way is kept.
pub(super) fn find_in_scan(array: &Array, axis: usize, out: &Array) -> Trouble {
    let mut trouble = Trouble::default();
    if !array.dtype().is_number() || array.dtype().is_integral() || out.is_all_finite() {
        return trouble;
    }
    let n = out.shape()[axis].max(1);
    let lanes = |array: &Array| shape::moveaxis(array, &[axis as isize], &[-1])?.to_vec_cast::<Complex64>();
    let (Ok(values), Ok(results)) = (lanes(array), lanes(out)) else { return trouble };
    for (values, results) in values.chunks(n).zip(results.chunks(n)) {
        let (mut had_nan, mut had_infinity) = (false, false);
        for (x, result) in values.iter().zip(results) {
            had_nan |= x.is_nan();
            had_infinity |= x.re.is_infinite() || x.im.is_infinite();
            trouble.is_invalid |= result.is_nan() && !had_nan;
            trouble.overflows |= (result.re.is_infinite() || result.im.is_infinite()) && !had_nan && !had_infinity;
        }
    }
    trouble
}

/// Runs a computation of several steps, warning of each in its turn.
pub(super) fn watched<T>(vm: &VirtualMachine, run: impl FnOnce(reduce::Watch) -> numpy::Result<T>) -> PyResult<T> {
    let mut raised = None;
    let found = run(&mut |step| {
        let told = match step {
            Step::Call { ufunc, is_scalar, operands, out } => check(ufunc, is_scalar, operands, out, vm),
            Step::Sum { array, axes, out } => find_in_fold(array, axes, out).report("reduce", vm),
            Step::Cast { from, to, is_summed } => warn_discard(from.dtype(), to, vm).and_then(|()| {
                let lost = find_in_cast(from, to).or_raise(vm)?;
                lost.report(if is_summed { "reduce" } else { "cast" }, vm)
            }),
        };
        told.map_err(|error| {
            raised = Some(error);
            numpy::Error::Value("a warning is an error".into())
        })
    });
    match raised {
        Some(error) => Err(error),
        None => found.or_raise(vm),
    }
}

/// Whether the exact result of an operation on integers differs from the one that wrapped.
fn overflows(ufunc: &str, operands: &[Operand], out: &Array) -> bool {
    let integer = |operand: &Operand| match operand {
        Operand::Int(x) => Some(*x),
        operand => operand.clone().into_array().ok()?.get_flat(0).as_integer(),
    };
    let values: Option<Vec<i128>> = operands.iter().map(integer).collect();
    let exact = match (ufunc, values.as_deref()) {
        ("add", Some(&[x, y])) => x.checked_add(y),
        ("subtract", Some(&[x, y])) => x.checked_sub(y),
        ("multiply", Some(&[x, y])) => x.checked_mul(y),
        ("floor_divide", Some(&[x, y])) => Some(x.div_euclid(y) - i128::from(y < 0 && x.rem_euclid(y) != 0)),
        ("negative", Some(&[x])) => Some(-x),
        ("absolute", Some(&[x])) => Some(x.abs()),
        _ => return false,
    };
    exact != out.get_flat(0).as_integer()
}

/// `array` cast to `dtype`, with NumPy's warnings for what is lost on the way.
pub(super) fn cast(array: Array, dtype: DType, vm: &VirtualMachine) -> PyResult<Array> {
    if array.dtype() == dtype {
        return Ok(array);
    }
    warn_cast(&array, dtype, vm)?;
    array.cast(dtype).or_raise(vm)
}

/// Sets the elements of `target`, with NumPy's warnings for what is lost on the way.
pub(super) fn assign(target: &Array, value: &Array, vm: &VirtualMachine) -> PyResult<()> {
    target.assign(value).or_raise(vm)?;
    warn_cast(value, target.dtype(), vm)
}

/// Warns of what a cast to `dtype` loses.
pub(super) fn warn_cast(array: &Array, dtype: DType, vm: &VirtualMachine) -> PyResult<()> {
    warn_discard(array.dtype(), dtype, vm)?;
    find_in_cast(array, dtype).or_raise(vm)?.report("cast", vm)
}

/// Warns of imaginary parts that a cast loses.
pub(super) fn warn_discard(from: DType, to: DType, vm: &VirtualMachine) -> PyResult<()> {
    if !from.is_complex() || to.is_complex() || !to.is_number() || to == DType::Bool {
        return Ok(());
    }
    let errstate = vm.import("_numpy_errstate", 0)?;
    errstate.get_attr("warn_complex", vm)?.call((), vm).map(drop)
}

/// What goes wrong where elements become elements of `dtype`.
pub(super) fn find_in_cast(array: &Array, dtype: DType) -> numpy::Result<Trouble> {
    let mut trouble = Trouble::default();
    if !array.dtype().is_number() || !dtype.is_number() || array.dtype() == dtype {
        return Ok(trouble);
    }
    if dtype.is_integer() && !array.dtype().is_integral() {
        let values = array.to_vec_cast::<f64>()?;
        trouble.is_invalid = values.iter().any(|&x| numpy::cast::is_invalid_as(x, dtype));
    }
    if !dtype.is_integral() && dtype.real().itemsize() < array.dtype().real().itemsize() {
        trouble.overflows = array.is_all_finite() && !array.cast(dtype)?.is_all_finite();
    }
    Ok(trouble)
}

/// Warns of a number that became infinite in a cast.
pub(super) fn warn_overflow(vm: &VirtualMachine) -> PyResult<()> {
    Trouble { overflows: true, ..Trouble::default() }.report("cast", vm)
}

/// A warning that no error state silences.
pub(super) fn warn_plain(text: &str, vm: &VirtualMachine) -> PyResult<()> {
    let errstate = vm.import("_numpy_errstate", 0)?;
    errstate.get_attr("warn", vm)?.call((vm.ctx.new_str(text),), vm)?;
    Ok(())
}
