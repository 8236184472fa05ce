//! Ufuncs of elements that are not numbers: comparison and joining of text, and whatever objects do.

use crate::array::Array;
use crate::broadcast_arrays;
use crate::dtype::{Casting, DType};
use crate::error::{Error, Result};
use crate::object;
use crate::scalar::Operand;
use crate::text;

use super::Ufunc;

/// Whether an operand's elements are not numbers.
pub(super) fn concerns(operands: &[Operand]) -> bool {
    operands.iter().any(|operand| operand.strong().is_some_and(|dtype| !dtype.is_number()))
}

/// The result for `operands`, broadcast together.
pub(super) fn call(ufunc: &Ufunc, operands: &[Operand]) -> Result<Array> {
    let has_object = operands.iter().any(|operand| operand.strong() == Some(DType::Object));
    if has_object {
        return call_objects(ufunc, operands);
    }
    let arrays = operands.iter().map(|operand| operand.clone().into_array()).collect::<Result<Vec<_>>>()?;
    let arrays = broadcast_arrays(&arrays)?;
    match (ufunc.name, arrays.as_slice()) {
        ("equal" | "not_equal", [a, b]) if a.dtype().kind() != b.dtype().kind() => {
            Array::full(a.shape(), crate::Scalar::Bool(ufunc.name == "not_equal"))
        }
        ("equal" | "not_equal", [a, b]) if matches!(a.dtype(), DType::Record(_)) => compare_records(ufunc, a, b),
        (_, [a, b]) if ufunc.is_comparison() && a.dtype().kind() == b.dtype().kind() && is_text(a) => {
            let (a, b) = (text::to_strings(a), text::to_strings(b));
            let pairs = a.iter().zip(&b);
            let holds: Vec<bool> = match ufunc.name {
                "equal" => pairs.map(|(a, b)| a == b).collect(),
                "not_equal" => pairs.map(|(a, b)| a != b).collect(),
                "less" => pairs.map(|(a, b)| a < b).collect(),
                "less_equal" => pairs.map(|(a, b)| a <= b).collect(),
                "greater" => pairs.map(|(a, b)| a > b).collect(),
                _ => pairs.map(|(a, b)| a >= b).collect(),
            };
            Array::from_vec(holds, arrays[0].shape())
        }
        ("add", [a, b]) if is_text(a) && is_text(b) => {
            let joined: Vec<String> =
                text::to_strings(a).into_iter().zip(text::to_strings(b)).map(|(a, b)| a + &b).collect();
            let width = (a.dtype().itemsize() + b.dtype().itemsize()) / 4;
            text::from_strings(&joined, a.shape())?.into_dtype(DType::Str(width as u32))
        }
        ("isnan" | "isinf" | "isfinite", _) => Err(Error::UfuncTypes { ufunc: ufunc.name }),
        ("multiply", _) => Err(Error::Type("The 'out' kwarg is necessary when using the string multiply ufunc directly. Use numpy.strings.multiply to multiply strings without specifying 'out'.".into())),
        _ => Err(no_loop(ufunc, operands, &arrays)),
    }
}

fn is_text(array: &Array) -> bool {
    matches!(array.dtype(), DType::Str(_))
}

/// Ufuncs that text has a loop for, though not for these, name dtypes; others name classes or nothing.
fn no_loop(ufunc: &Ufunc, operands: &[Operand], arrays: &[Array]) -> Error {
    let class = |operand: &Operand| match operand {
        Operand::Int(_) => "_PyLongDType".to_owned(),
        Operand::Float(_) => "_PyFloatDType".to_owned(),
        Operand::Complex(_) => "_PyComplexDType".to_owned(),
        Operand::Array(array) => format!("{}DType", crate::error::class_name(array.dtype())),
    };
    let named = |operand: &Operand| format!("<class 'numpy.dtypes.{}'>", class(operand));
    let is_resolved =
        matches!(ufunc.name, "add" | "subtract" | "maximum" | "minimum" | "divide" | "floor_divide" | "remainder");
    let types = if ufunc.n_in == 1 {
        if !matches!(ufunc.name, "negative" | "absolute" | "positive" | "sign" | "conjugate" | "square" | "reciprocal")
        {
            return Error::UfuncTypes { ufunc: ufunc.name };
        }
        named(&operands[0])
    } else if is_resolved {
        let dtypes: Vec<String> = arrays.iter().map(|array| format!("dtype({})", array.dtype().repr())).collect();
        format!("({})", dtypes.join(", "))
    } else if ufunc.is_comparison() {
        format!("({})", operands.iter().map(named).collect::<Vec<_>>().join(", "))
    } else {
        return Error::UfuncTypes { ufunc: ufunc.name };
    };
    Error::NoSignature { ufunc: ufunc.name, types }
}

/// Records are equal if all their fields are.
fn compare_records(ufunc: &Ufunc, a: &Array, b: &Array) -> Result<Array> {
    let (DType::Record(left), DType::Record(right)) = (a.dtype(), b.dtype()) else {
        return Err(Error::UfuncTypes { ufunc: ufunc.name });
    };
    let is_equal = ufunc.name == "equal";
    let mut all = Array::full(a.shape(), crate::Scalar::Bool(is_equal))?;
    for (x, y) in left.fields().iter().zip(right.fields()) {
        let one = ufunc.call(&[a.field(x).into(), b.field(y).into()])?;
        let join = if is_equal { &super::LOGICAL_AND } else { &super::LOGICAL_OR };
        all = join.call(&[all.into(), one.into()])?;
    }
    Ok(all)
}

/// Each element by what the objects themselves do; comparisons give truth values.
fn call_objects(ufunc: &Ufunc, operands: &[Operand]) -> Result<Array> {
    let arrays = operands
        .iter()
        .map(|operand| operand.clone().into_array()?.into_dtype(DType::Object))
        .collect::<Result<Vec<_>>>()?;
    let arrays = broadcast_arrays(&arrays)?;
    let host = object::host()?;
    let objects: Vec<Vec<object::Handle>> = arrays.iter().map(object::handles).collect();
    let results = (0..arrays[0].size()).map(|i| {
        let objects: Vec<object::Handle> = objects.iter().map(|column| column[i]).collect();
        host.call(ufunc.name, &objects)
    });
    if ufunc.is_comparison() {
        let truths = results.map(|object| host.truth(object?)).collect::<Result<Vec<bool>>>()?;
        return Array::from_vec(truths, arrays[0].shape());
    }
    object::from_handles(&results.collect::<Result<Vec<_>>>()?, arrays[0].shape())
}

/// The result for `operands` written into `out`.
pub(super) fn call_into(ufunc: &Ufunc, operands: &[Operand], out: &Array) -> Result<()> {
    let result = call(ufunc, operands)?;
    if !result.dtype().casts_same_kind(out.dtype()) && result.dtype() != DType::Object {
        let (from, to, casting) = (result.dtype(), out.dtype(), Casting::SameKind);
        return Err(Error::UfuncCast { ufunc: ufunc.name, place: "output".to_owned(), from, to, casting });
    }
    out.assign(&result)
}

/// Every intermediate result of folding `array` along `axis`.
pub(super) fn accumulate(ufunc: &Ufunc, array: &Array, axis: usize) -> Result<Array> {
    if array.dtype() != DType::Object {
        let operands = [Operand::from(array), Operand::from(array)];
        return Err(no_loop(ufunc, &operands, &[array.clone(), array.clone()]));
    }
    let out = array.copy()?;
    for k in 1..array.shape()[axis] {
        let step = call(ufunc, &[out.index_axis(axis, k - 1).into(), array.index_axis(axis, k).into()])?;
        out.index_axis(axis, k).assign(&step)?;
    }
    Ok(out)
}
