//! The warnings NumPy gives when floating-point numbers leave their range.

use num_complex::Complex64;
use numpy::{Array, DType, Operand};
use rustpython_vm::{PyResult, VirtualMachine};

/// What can go wrong in a ufunc on floats: the warning for an infinite result, and whether a NaN result is worth one.
fn hazards(ufunc: &str) -> Option<(&'static str, bool)> {
    Some(match ufunc {
        "divide" | "floor_divide" | "remainder" | "log" | "log2" | "log10" | "log1p" | "arctanh" | "reciprocal"
        | "power" => ("divide by zero", true),
        "exp" | "exp2" | "expm1" | "sinh" | "cosh" | "square" | "multiply" | "add" | "subtract" | "logaddexp" => {
            ("overflow", true)
        }
        "sqrt" | "sin" | "cos" | "tan" | "arcsin" | "arccos" | "arccosh" | "fmod" => ("", true),
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
    if out.dtype().is_integral() {
        return check_integers(ufunc, is_scalar, operands, out, vm);
    }
    let Some((infinite, is_nan_odd)) = hazards(ufunc) else { return Ok(()) };
    if out.is_all_finite() {
        return Ok(());
    }
    let inputs: Option<Vec<Vec<Complex64>>> = operands
        .iter()
        .map(|operand| operand.to_array(DType::Complex128).ok()?.broadcast_to(out.shape()).ok()?.to_vec_cast().ok())
        .collect();
    let (Some(inputs), Ok(values)) = (inputs, out.to_vec_cast::<Complex64>()) else { return Ok(()) };
    let shown = if is_scalar { format!("scalar {ufunc}") } else { ufunc.to_owned() };
    let (mut is_infinite, mut is_overflow, mut is_nan) = (false, false, false);
    for (i, x) in values.iter().enumerate() {
        let mut each = inputs.iter().map(|input| input[i]);
        if x.is_infinite() && each.clone().all(Complex64::is_finite) {
            // A division by a number other than zero that is infinite has overflowed; so has a power of anything but zero.
            let is_pole = match ufunc {
                "divide" | "floor_divide" => each.clone().nth(1) == Some(Complex64::ZERO),
                "power" => each.clone().next() == Some(Complex64::ZERO),
                _ => true,
            };
            if is_pole { is_infinite = true } else { is_overflow = true }
        }
        if x.is_nan() && !each.any(Complex64::is_nan) {
            is_nan = true;
        }
    }
    let pole = if is_infinite { infinite } else { "" };
    for (found, what) in [(!pole.is_empty(), pole), (is_overflow, "overflow"), (is_nan && is_nan_odd, "invalid value")]
    {
        if found {
            warn(&format!("{what} encountered in {shown}"), vm)?;
        }
    }
    Ok(())
}

/// Integers divide by zero; between scalars they overflow, too.
fn check_integers(
    ufunc: &str,
    is_scalar: bool,
    operands: &[Operand],
    out: &Array,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let divides = matches!(ufunc, "floor_divide" | "remainder" | "fmod" | "reciprocal");
    if !out.dtype().is_integer() || out.size() == 0 || !is_scalar && !divides {
        return Ok(());
    }
    let shown = if is_scalar { format!("scalar {ufunc}") } else { ufunc.to_owned() };
    if divides {
        let divisor = operands.last().and_then(|operand| operand.clone().into_array().ok());
        let has_zero = |divisor: Array| divisor.to_vec_cast::<bool>().is_ok_and(|values| values.contains(&false));
        if divisor.is_some_and(has_zero) {
            warn(&format!("divide by zero encountered in {shown}"), vm)?;
            // The reciprocal is taken of a float, and infinity is no integer.
            return if ufunc == "reciprocal" { invalid(&shown, vm) } else { Ok(()) };
        }
    }
    if is_scalar && overflows(ufunc, operands, out) {
        warn(&format!("overflow encountered in {shown}"), vm)?;
    }
    Ok(())
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
    use super::error::OrRaise;
    let from = array.dtype();
    if from == dtype {
        return Ok(array);
    }
    if !from.is_number() || !dtype.is_number() {
        return array.cast(dtype).or_raise(vm);
    }
    if from.is_complex() && !dtype.is_complex() && dtype != DType::Bool {
        let errstate = vm.import("_numpy_errstate", 0)?;
        errstate.get_attr("warn_complex", vm)?.call((), vm)?;
    }
    if dtype.is_integer() && !from.is_integral() {
        let values = array.to_vec_cast::<f64>().or_raise(vm)?;
        if values.iter().any(|&x| numpy::cast::is_invalid_as(x, dtype)) {
            warn("invalid value encountered in cast", vm)?;
        }
    }
    let is_finite = array.is_all_finite();
    let cast = array.cast(dtype).or_raise(vm)?;
    if is_finite && !cast.is_all_finite() {
        warn("overflow encountered in cast", vm)?;
    }
    Ok(cast)
}

/// `numpy._warn(text)`, which knows what `np.errstate` asks for.
fn warn(text: &str, vm: &VirtualMachine) -> PyResult<()> {
    let errstate = vm.import("_numpy_errstate", 0)?;
    errstate.get_attr("report", vm)?.call((vm.ctx.new_str(text),), vm)?;
    Ok(())
}

/// Warns that an operation divides by zero.
pub(super) fn divide_by_zero(operation: &str, vm: &VirtualMachine) -> PyResult<()> {
    warn(&format!("divide by zero encountered in {operation}"), vm)
}

/// Warns that an operation has no meaningful result.
pub(super) fn invalid(operation: &str, vm: &VirtualMachine) -> PyResult<()> {
    warn(&format!("invalid value encountered in {operation}"), vm)
}

/// A warning that no error state silences.
pub(super) fn warn_plain(text: &str, vm: &VirtualMachine) -> PyResult<()> {
    let errstate = vm.import("_numpy_errstate", 0)?;
    errstate.get_attr("warn", vm)?.call((vm.ctx.new_str(text),), vm)?;
    Ok(())
}
