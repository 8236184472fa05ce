//! The warnings NumPy gives when floating-point numbers leave their range.

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
    let shown = if is_scalar { format!("scalar {ufunc}") } else { ufunc.to_owned() };
    let Some((infinite, is_nan_odd)) = hazards(ufunc) else { return Ok(()) };
    if out.dtype() != DType::Float64 {
        return check_integers(ufunc, is_scalar, operands, out, vm);
    }
    if out.is_all_finite() {
        return Ok(());
    }
    let inputs: Option<Vec<Vec<f64>>> = operands
        .iter()
        .map(|operand| operand.to_array(DType::Float64).ok()?.broadcast_to(out.shape()).ok()?.to_vec_cast::<f64>().ok())
        .collect();
    let (Some(inputs), Ok(values)) = (inputs, out.to_vec_cast::<f64>()) else { return Ok(()) };
    let (mut is_infinite, mut is_overflow, mut is_nan) = (false, false, false);
    for (i, x) in values.iter().enumerate() {
        let mut each = inputs.iter().map(|input| input[i]);
        if x.is_infinite() && each.clone().all(f64::is_finite) {
            // A division by a number other than zero that is infinite has overflowed; so has a power of anything but zero.
            let is_pole = match ufunc {
                "divide" | "floor_divide" => each.nth(1) == Some(0.0),
                "power" => each.next() == Some(0.0),
                _ => true,
            };
            if is_pole { is_infinite = true } else { is_overflow = true }
        } else if x.is_nan() && !each.any(f64::is_nan) {
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
    if out.dtype() != DType::Int64 {
        return Ok(());
    }
    let shown = if is_scalar { format!("scalar {ufunc}") } else { ufunc.to_owned() };
    if matches!(ufunc, "floor_divide" | "remainder") {
        let divisor = operands.get(1).and_then(|operand| operand.to_array(DType::Int64).ok());
        let has_zero = |divisor: Array| divisor.to_vec_cast::<i64>().is_ok_and(|values| values.contains(&0));
        if out.size() > 0 && divisor.is_some_and(has_zero) {
            warn(&format!("divide by zero encountered in {shown}"), vm)?;
        }
    } else if is_scalar {
        let values = operands.iter().map(|operand| Some(operand.to_array(DType::Int64).ok()?.get_flat(0).as_i64()));
        let values: Option<Vec<i64>> = values.collect();
        let fits = match (ufunc, values.as_deref()) {
            ("add", Some(&[x, y])) => x.checked_add(y).is_some(),
            ("subtract", Some(&[x, y])) => x.checked_sub(y).is_some(),
            ("multiply", Some(&[x, y])) => x.checked_mul(y).is_some(),
            ("negative" | "absolute", Some(&[x])) => x != i64::MIN,
            _ => true,
        };
        if !fits {
            warn(&format!("overflow encountered in {shown}"), vm)?;
        }
    }
    Ok(())
}

/// `numpy._warn(text)`, which knows what `np.errstate` asks for.
fn warn(text: &str, vm: &VirtualMachine) -> PyResult<()> {
    let errstate = vm.import("_numpy_errstate", 0)?;
    errstate.get_attr("report", vm)?.call((vm.ctx.new_str(text),), vm)?;
    Ok(())
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
