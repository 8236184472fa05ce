//! What stands between the brackets.

use numpy::{Array, DType, Index, Scalar};
use rustpython_vm::builtins::{PyInt, PyList, PySlice, PyTuple};
use rustpython_vm::{AsObject, PyObject, PyResult, VirtualMachine};
use smallvec::{SmallVec, smallvec};

use super::array::NdArray;
use super::error::OrRaise;
use super::object::{array_from, strong_scalar};

const WRONG: &str = "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices";

/// The integers of an index that has nothing else.
pub(super) fn integers(object: &PyObject, vm: &VirtualMachine) -> Option<SmallVec<[i64; 4]>> {
    match object.downcast_ref::<PyTuple>() {
        Some(tuple) => tuple.as_slice().iter().map(|part| integer(part, vm)).collect(),
        None => integer(object, vm).map(|i| smallvec![i]),
    }
}

/// A Python integer, or one of NumPy's widest, that an index can be; no truth value.
pub(super) fn integer(object: &PyObject, vm: &VirtualMachine) -> Option<i64> {
    if object.class().is(vm.ctx.types.int_type) {
        return object.downcast_ref::<PyInt>().and_then(|int| i64::try_from(int.as_bigint()).ok());
    }
    super::scalar::int64(object)
}

/// The parts of an index.
pub(super) fn parse(object: &PyObject, vm: &VirtualMachine) -> PyResult<Vec<Index>> {
    match object.downcast_ref::<PyTuple>() {
        Some(tuple) => tuple.as_slice().iter().map(|part| parse_part(part, vm)).collect(),
        None => parse_part(object, vm).map(|part| vec![part]),
    }
}

fn parse_part(part: &PyObject, vm: &VirtualMachine) -> PyResult<Index> {
    if vm.is_none(part) {
        return Ok(Index::NewAxis);
    }
    if part.is(&vm.ctx.ellipsis) {
        return Ok(Index::Ellipsis);
    }
    if let Some(slice) = part.downcast_ref::<PySlice>() {
        return Ok(Index::Slice {
            start: slice.start.as_deref().map_or(Ok(None), |start| bound(start, vm))?,
            stop: bound(&slice.stop, vm)?,
            step: slice.step.as_deref().map_or(Ok(None), |step| bound(step, vm))?.unwrap_or(1),
        });
    }
    if part.class().is(vm.ctx.types.bool_type) {
        let mask = Array::scalar(Scalar::Bool(part.is(&vm.ctx.true_value))).or_raise(vm)?;
        return Ok(Index::Array(mask));
    }
    if let Some(int) = part.downcast_ref::<PyInt>() {
        return i64::try_from(int.as_bigint())
            .map(Index::Int)
            .map_err(|_| vm.new_index_error("cannot fit 'int' into an index-sized integer"));
    }
    match strong_scalar(part, vm) {
        Some(value) if value.dtype().is_integer() => return Ok(Index::Int(value.as_i64())),
        Some(Scalar::Bool(x)) => return Ok(Index::Array(Array::scalar(Scalar::Bool(x)).or_raise(vm)?)),
        Some(_) => return Err(vm.new_index_error(WRONG)),
        None => {}
    }
    let is_sequence = part.downcast_ref::<PyList>().is_some() || part.downcast_ref::<PyTuple>().is_some();
    if is_sequence || part.downcast_ref::<NdArray>().is_some() || part.class().is(vm.ctx.types.range_type) {
        let array = array_from(part, None, vm)?;
        return match (array.dtype(), array.ndim()) {
            (dtype, 0) if dtype.is_integer() => array.item().or_raise(vm).map(|i| Index::Int(i.as_i64())),
            (dtype, _) if dtype.is_integral() => Ok(Index::Array(array)),
            // An empty list is an index of nothing, whatever its dtype.
            (_, _) if is_sequence && array.size() == 0 => array.cast(DType::Int64).or_raise(vm).map(Index::Array),
            (_, _) if is_sequence => Err(vm.new_index_error(WRONG)),
            _ => Err(vm.new_index_error("arrays used as indices must be of integer (or boolean) type")),
        };
    }
    if part.number().is_index() {
        return super::object::index(part, vm).map(Index::Int);
    }
    Err(vm.new_index_error(WRONG))
}

/// A bound of a slice; what is too large for an index is as good as the end.
fn bound(object: &PyObject, vm: &VirtualMachine) -> PyResult<Option<i64>> {
    if vm.is_none(object) {
        return Ok(None);
    }
    if !object.number().is_index() {
        return Err(vm.new_type_error("slice indices must be integers or None or have an __index__ method"));
    }
    let int = object.to_owned().try_index(vm)?;
    let big = int.as_bigint();
    let clamped = i64::try_from(big).unwrap_or_else(|_| if *big < 0.into() { i64::MIN / 2 } else { i64::MAX / 2 });
    Ok(Some(clamped))
}
