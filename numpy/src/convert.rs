//! Casts from and to elements that are not numbers, one by one.

use num_complex::Complex64;

use crate::array::Array;
use crate::dtype::{DType, Kind, Record};
use crate::error::{Error, Result};
use crate::object;
use crate::scalar::{Scalar, from_python_int};
use crate::text;

/// The dtype that a cast of `array` to `dtype` gives: text asked for without a width is as wide as it must be.
pub(crate) fn fitting(array: &Array, dtype: DType) -> Result<DType> {
    if dtype != DType::Str(0) {
        return Ok(dtype);
    }
    Ok(DType::Str(match array.dtype() {
        DType::Str(n) => n,
        DType::Object => {
            let mut width = 1;
            for handle in object::handles(array) {
                width = width.max(text::width([object::host()?.text(handle)?]));
            }
            width
        }
        number => number.text_width(),
    }))
}

/// Sets every element of `target` to that of `source`, which has the same shape and another dtype.
pub(crate) fn convert(target: &Array, source: &Array) -> Result<()> {
    match (source.dtype(), target.dtype()) {
        (DType::Record(from), DType::Record(to)) if from.fields().len() == to.fields().len() => {
            let pairs = from.fields().iter().zip(to.fields());
            pairs.into_iter().try_for_each(|(from, to)| target.field(to).assign(&source.field(from)))
        }
        (from, DType::Record(record)) if from.is_number() || matches!(from, DType::Str(_)) => {
            record.fields().iter().try_for_each(|field| target.field(field).assign(source))
        }
        _ => (0..source.size()).try_for_each(|i| convert_element(target, source, i)),
    }
}

fn convert_element(target: &Array, source: &Array, i: usize) -> Result<()> {
    match (source.dtype(), target.dtype()) {
        (DType::Str(_), DType::Str(_)) => text::set(target, i, &text::get(source, i)),
        (DType::Str(_), number) if number.is_number() => target.set_flat(i, parse(&text::get(source, i), number)?),
        (DType::Object, DType::Str(_)) => text::set(target, i, &object::host()?.text(object::get(source, i))?),
        (DType::Object, number) if number.is_number() => {
            target.set_flat(i, object::host()?.number(object::get(source, i), number)?);
        }
        (DType::Object, DType::Record(_)) => object::host()?.assign(object::get(source, i), &target.element(i))?,
        (_, DType::Object) => object::set(target, i, object::host()?.object(&source.element(i))?),
        (number, DType::Str(_)) if number.is_number() => text::set(target, i, &text::of_number(source.get_flat(i))),
        (DType::Record(record), to) => {
            let [field] = record.fields() else {
                return Err(Error::Type(format!("Cannot cast array data from {} to {}.", class(record), to)));
            };
            return target.element(i).assign(&source.element(i).field(field));
        }
        (from, to) => {
            return Err(Error::Type(format!(
                "Cannot cast array data from dtype({}) to dtype({}).",
                from.repr(),
                to.repr()
            )));
        }
    }
    Ok(())
}

fn class(record: Record) -> String {
    format!("dtype({record})")
}

/// Whether an element that is not a number is true: text and objects that are not empty, records with a field that is true.
///
/// # Safety
/// There must be one of that dtype; it need not be aligned.
pub(crate) unsafe fn is_true(place: *const u8, dtype: DType) -> bool {
    match dtype {
        // SAFETY: the caller's promise.
        DType::Object => object::truth(unsafe { place.cast::<object::Handle>().read_unaligned() }),
        // SAFETY: as above.
        dtype => (0..dtype.itemsize()).any(|i| unsafe { place.add(i).read() } != 0),
    }
}

/// The number that a text stands for, as Python's `int`, `float`, `complex` and `bool` read it.
fn parse(text: &str, dtype: DType) -> Result<Scalar> {
    let plain = text.trim().replace('_', "");
    let quoted = format!("np.str_({})", text::quoted(text));
    match dtype.kind() {
        Kind::Bool => Ok(Scalar::Bool(!text.is_empty())),
        Kind::Signed | Kind::Unsigned => {
            let wrong = || Error::Value(format!("invalid literal for int() with base 10: {quoted}"));
            from_python_int(plain.parse::<i128>().map_err(|_| wrong())?, dtype)
        }
        Kind::Float => {
            let wrong = || Error::Value(format!("could not convert string to float: {quoted}"));
            Ok(Scalar::Float64(plain.parse::<f64>().map_err(|_| wrong())?))
        }
        _ => {
            let wrong = || Error::Value("complex() arg is a malformed string".into());
            let bare = plain.trim_start_matches('(').trim_end_matches(')').replace('j', "i");
            Ok(Scalar::Complex128(bare.parse::<Complex64>().map_err(|_| wrong())?))
        }
    }
}
