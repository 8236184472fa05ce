//! Ufuncs of elements that are not numbers: comparison and joining of text, and whatever objects do.

use crate::array::Array;
use crate::broadcast_arrays;
use crate::dtype::{Casting, DType, Kind};
use crate::error::{Error, Result};
use crate::layout::walked;
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
    let mut arrays = operands.iter().map(|operand| operand.clone().into_array()).collect::<Result<Vec<_>>>()?;
    if ufunc.is_logical() && ufunc.n_in == 2 {
        // Whatever it is, it is true or not.
        arrays.iter_mut().try_for_each(|array| array.cast(DType::Bool).map(|truths| *array = truths))?;
        return ufunc.call(&arrays.into_iter().map(Operand::from).collect::<Vec<_>>());
    }
    let kinds: Vec<Kind> = arrays.iter().map(|array| array.dtype().kind()).collect();
    match (ufunc.name, kinds.as_slice()) {
        ("multiply", [Kind::Text, Kind::Signed | Kind::Unsigned] | [Kind::Signed | Kind::Unsigned, Kind::Text]) => {
            return Err(Error::Type("The 'out' kwarg is necessary when using the string multiply ufunc directly. Use numpy.strings.multiply to multiply strings without specifying 'out'.".into()));
        }
        (_, [Kind::Text, Kind::Text]) if ufunc.is_comparison() || ufunc.name == "add" => {}
        ("equal" | "not_equal", [Kind::Record, Kind::Record]) => {}
        _ => return Err(no_loop(ufunc, operands, &arrays)),
    }
    let arrays = broadcast_arrays(&arrays)?;
    let [a, b] = arrays.as_slice() else { return Err(no_loop(ufunc, operands, &arrays)) };
    if !is_text(a) {
        return compare_records(ufunc, a, b);
    }
    let width = (a.dtype().itemsize() + b.dtype().itemsize()) / 4;
    let (left, right) = (text::to_strings(a), text::to_strings(b));
    let pairs = left.iter().zip(&right);
    let holds: Vec<bool> = match ufunc.name {
        "add" => {
            let joined: Vec<String> = pairs.map(|(a, b)| format!("{a}{b}")).collect();
            let joined = text::from_strings(&joined, a.shape())?.into_dtype(DType::Str(width as u32))?;
            return joined.lying_through(&walked(&arrays));
        }
        "equal" => pairs.map(|(a, b)| a == b).collect(),
        "not_equal" => pairs.map(|(a, b)| a != b).collect(),
        "less" => pairs.map(|(a, b)| a < b).collect(),
        "less_equal" => pairs.map(|(a, b)| a <= b).collect(),
        "greater" => pairs.map(|(a, b)| a > b).collect(),
        _ => pairs.map(|(a, b)| a >= b).collect(),
    };
    Array::from_vec(holds, a.shape())?.lying_through(&walked(&arrays))
}

/// Texts repeated, as wide as `out`, which must hold texts; `None` of other operands.
fn repeat(operands: &[Operand], out: &Array, casting: Casting) -> Result<Option<Array>> {
    let arrays = operands.iter().map(|operand| operand.clone().into_array()).collect::<Result<Vec<_>>>()?;
    let (texts, counts) = match arrays.as_slice() {
        [a, b] if is_text(a) && b.dtype().is_integer() => (a, b),
        [a, b] if is_text(b) && a.dtype().is_integer() => (b, a),
        _ => return Ok(None),
    };
    if out.dtype().is_number() {
        let (from, to) = (DType::Str(out.dtype().text_width()), out.dtype());
        return Err(if casting == Casting::Unsafe {
            Error::Value("invalid literal for int() with base 10: np.str_('')".into())
        } else {
            Error::UfuncCast { ufunc: "multiply", place: "output".to_owned(), from, to, casting }
        });
    }
    let most = out.dtype().itemsize() / 4;
    let (texts, counts) = (texts.broadcast_to(out.shape())?, counts.broadcast_to(out.shape())?.to_vec_cast::<i64>()?);
    let repeated = text::to_strings(&texts).into_iter().zip(counts).map(|(text, n)| {
        text.chars().cycle().take(most.min(text.chars().count() * usize::try_from(n).unwrap_or(0))).collect::<String>()
    });
    text::from_strings(&repeated.collect::<Vec<_>>(), out.shape()).map(Some)
}

fn is_text(array: &Array) -> bool {
    matches!(array.dtype(), DType::Str(_))
}

/// Ufuncs that text has a loop for, though not for these, name dtypes; others name classes or nothing.
fn no_loop(ufunc: &Ufunc, operands: &[Operand], arrays: &[Array]) -> Error {
    let is_resolved =
        matches!(ufunc.name, "add" | "subtract" | "multiply" | "maximum" | "minimum" | "fmax" | "fmin" | "gcd" | "lcm");
    if matches!(ufunc.name, "negative" | "absolute" | "positive" | "sign") || ufunc.is_comparison() {
        Error::NoLoop { ufunc: ufunc.name, classes: operands.iter().map(Operand::class).collect() }
    } else if is_resolved {
        Error::NoSignature { ufunc: ufunc.name, types: dtypes_text(arrays) }
    } else {
        Error::UfuncTypes { ufunc: ufunc.name }
    }
}

fn dtypes_text(arrays: &[Array]) -> String {
    let dtypes: Vec<String> = arrays.iter().map(|array| format!("dtype({})", array.dtype().repr())).collect();
    format!("({})", dtypes.join(", "))
}

/// Text cannot be folded: joined text is wider than its parts.
pub(super) fn no_fold(ufunc: &Ufunc, array: &Array, method: &str) -> Error {
    let (DType::Str(width), "add") = (array.dtype(), ufunc.name) else {
        let operands = [Operand::from(array), Operand::from(array)];
        return if ufunc.is_comparison() {
            let ufunc = ufunc.name;
            Error::Type(format!("No loop matching the specified signature and casting was found for ufunc {ufunc}"))
        } else {
            no_loop(ufunc, &operands, &[array.clone(), array.clone()])
        };
    };
    let (narrow, wide) = (DType::Str(width).repr(), DType::Str(2 * width).repr());
    Error::Type(format!(
        "the resolved dtypes are not compatible with add.{method}. Resolved (dtype({narrow}), dtype({narrow}), dtype({wide}))"
    ))
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
pub(super) fn call_into(ufunc: &Ufunc, operands: &[Operand], out: &Array, casting: Casting) -> Result<()> {
    if ufunc.name == "multiply"
        && let Some(repeated) = repeat(operands, out, casting)?
    {
        return out.assign(&repeated);
    }
    let result = call(ufunc, operands).map_err(|error| match error {
        Error::Broadcast { mut shapes } => {
            shapes.push(out.shape().to_vec());
            Error::Broadcast { shapes }
        }
        error => error,
    })?;
    if !result.dtype().casts_same_kind(out.dtype()) && result.dtype() != DType::Object {
        let (from, to, casting) = (result.dtype(), out.dtype(), Casting::SameKind);
        return Err(Error::UfuncCast { ufunc: ufunc.name, place: "output".to_owned(), from, to, casting });
    }
    out.assign(&result)
}

/// Every intermediate result of folding `array` along `axis`.
pub(super) fn accumulate(ufunc: &Ufunc, array: &Array, axis: usize) -> Result<Array> {
    if array.dtype() != DType::Object {
        return Err(no_fold(ufunc, array, "accumulate"));
    }
    let out = array.copy()?;
    for k in 1..array.shape()[axis] {
        let step = call(ufunc, &[out.index_axis(axis, k - 1).into(), array.index_axis(axis, k).into()])?;
        out.index_axis(axis, k).assign(&step)?;
    }
    Ok(out)
}
