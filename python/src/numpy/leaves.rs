//! Arrays of what is not only numbers: nested sequences down to texts, objects or records.

use numpy::{Array, DType, Scalar};
use rustpython_vm::builtins::{PyList, PyStr, PyTuple};
use rustpython_vm::{PyObject, PyObjectRef, PyResult, VirtualMachine};

use super::array::NdArray;
use super::error::OrRaise;
use super::object::{any_scalar, array_from, inhomogeneous, items, strong_scalar};
use super::{element, host};

/// The array that nested sequences make, of `dtype` or of one that holds all elements.
pub(super) fn array(object: &PyObject, dtype: Option<DType>, vm: &VirtualMachine) -> PyResult<Array> {
    let keeps_tuples = matches!(dtype, Some(DType::Record(_)));
    let Shape { extents, is_ragged } = shape_of(object, keeps_tuples, 0, vm)?;
    if is_ragged && dtype != Some(DType::Object) {
        return Err(inhomogeneous(&extents, extents.len(), vm));
    }
    let mut leaves = Vec::new();
    collect(object, extents.len(), &mut leaves, vm)?;
    let wanted = match dtype {
        Some(dtype) => dtype,
        None => {
            let dtypes = leaves.iter().map(|leaf| natural(leaf, vm));
            let found = dtypes.reduce(|a, b| Ok(a?.promote(b?))).unwrap_or(Ok(DType::Float64))?;
            // Arrays are as wide as they are, whatever they hold.
            if let DType::Str(_) = found { found.promote(DType::Str(width(object, vm)?)) } else { found }
        }
    };
    match wanted {
        DType::Str(width) => {
            let texts = leaves.iter().map(|leaf| Ok(leaf.str(vm)?.to_string_lossy().into_owned()));
            let array = numpy::text::from_strings(&texts.collect::<PyResult<Vec<_>>>()?, &extents).or_raise(vm)?;
            // A width that was asked for cuts; one that was found only adds.
            if width == 0 { Ok(array) } else { array.into_dtype(wanted).or_raise(vm) }
        }
        DType::Record(_) => {
            let array = Array::zeros(&extents, wanted).or_raise(vm)?;
            for (i, leaf) in leaves.iter().enumerate() {
                set_record(&array.element(i), leaf, vm)?;
            }
            Ok(array)
        }
        wanted => {
            let handles: Vec<_> = leaves.iter().map(|leaf| host::handle(leaf, vm)).collect();
            numpy::object::from_handles(&handles, &extents).or_raise(vm)?.into_dtype(wanted).or_raise(vm)
        }
    }
}

/// The width of the widest array of texts among nested sequences.
fn width(object: &PyObject, vm: &VirtualMachine) -> PyResult<u32> {
    if let Some(array) = object.downcast_ref::<NdArray>() {
        return Ok(if let DType::Str(width) = array.array().dtype() { width } else { 0 });
    }
    let items = items(object, vm)?.unwrap_or_default();
    items.iter().try_fold(0, |widest, item| Ok(width(item, vm)?.max(widest)))
}

struct Shape {
    extents: Vec<usize>,
    /// Whether something below the last extent is a sequence in one place and something else in another.
    is_ragged: bool,
}

/// How deep sequences agree in their lengths.
fn shape_of(object: &PyObject, keeps_tuples: bool, depth: usize, vm: &VirtualMachine) -> PyResult<Shape> {
    if let Some(array) = object.downcast_ref::<NdArray>() {
        return Ok(Shape { extents: array.array().shape().to_vec(), is_ragged: false });
    }
    let is_leaf = keeps_tuples && object.downcast_ref::<PyTuple>().is_some() || depth >= super::object::MAX_DIMS;
    let Some(items) = (if is_leaf { None } else { items(object, vm)? }) else {
        return Ok(Shape { extents: vec![], is_ragged: false });
    };
    let mut common: Option<Shape> = None;
    for item in &items {
        let next = shape_of(item, keeps_tuples, depth + 1, vm)?;
        common = Some(match common {
            None => next,
            Some(common) => {
                let n = common.extents.iter().zip(&next.extents).take_while(|(a, b)| a == b).count();
                let differs = n < common.extents.len() || n < next.extents.len();
                Shape {
                    extents: common.extents[..n].to_vec(),
                    is_ragged: common.is_ragged || next.is_ragged || differs,
                }
            }
        });
    }
    let common = common.unwrap_or(Shape { extents: vec![], is_ragged: false });
    Ok(Shape { extents: [vec![items.len()], common.extents].concat(), is_ragged: common.is_ragged })
}

fn collect(object: &PyObject, depth: usize, leaves: &mut Vec<PyObjectRef>, vm: &VirtualMachine) -> PyResult<()> {
    if depth == 0 {
        let only = object.downcast_ref::<NdArray>().map(|array| array.array()).filter(|array| array.ndim() == 0);
        leaves.push(only.map_or_else(|| object.to_owned(), |array| element::of(&array, vm)));
        return Ok(());
    }
    if let Some(array) = object.downcast_ref::<NdArray>() {
        let array = array.array();
        if array.ndim() == depth {
            leaves.extend(element::all_plain(&array, vm));
            return Ok(());
        }
        for i in 0..array.shape()[0] {
            let row = array.index_axis(0, i);
            let row = rustpython_vm::PyPayload::into_pyobject(NdArray::new(row), vm);
            collect(&row, depth - 1, leaves, vm)?;
        }
        return Ok(());
    }
    let items = items(object, vm)?.unwrap_or_default();
    items.iter().try_for_each(|item| collect(item, depth - 1, leaves, vm))
}

/// The dtype of one element; integers that no dtype holds are objects.
fn natural(leaf: &PyObject, vm: &VirtualMachine) -> PyResult<DType> {
    if let Some(text) = leaf.downcast_ref::<PyStr>() {
        return Ok(DType::Str(numpy::text::width([text.to_string_lossy()])));
    }
    if let Some(record) = leaf.downcast_ref::<element::Void>() {
        return Ok(record.0.dtype());
    }
    Ok(any_scalar(leaf, None, vm).ok().flatten().map_or(DType::Object, Scalar::dtype))
}

/// Sets a record from a tuple, a field an item, or every field from one value.
pub(super) fn set_record(place: &Array, value: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
    let DType::Record(record) = place.dtype() else {
        return place.assign(&assigned(value, place.dtype(), true, vm)?).or_raise(vm);
    };
    if let Some(record) = value.downcast_ref::<element::Void>() {
        return place.assign(&record.0).or_raise(vm);
    }
    let Some(tuple) = value.downcast_ref::<PyTuple>() else {
        return record.fields().iter().try_for_each(|field| set_record(&place.field(field), value, vm));
    };
    let (found, wanted) = (tuple.as_slice().len(), record.fields().len());
    if found != wanted {
        return Err(
            vm.new_value_error(format!("could not assign tuple of length {found} to structure with {wanted} fields."))
        );
    }
    record.fields().iter().zip(tuple.as_slice()).try_for_each(|(field, item)| set_record(&place.field(field), item, vm))
}

/// Whether an object has to become an array here: a text, a record, or a list with anything but numbers.
pub(super) fn is_other(object: &PyObject) -> bool {
    object.downcast_ref::<PyStr>().is_some() || object.downcast_ref::<element::Void>().is_some()
}

/// What is assigned to elements that are not numbers: objects stay whole where one element is set.
pub(super) fn assigned(value: &PyObject, dtype: DType, is_one: bool, vm: &VirtualMachine) -> PyResult<Array> {
    let is_list = value.downcast_ref::<PyList>().is_some();
    match dtype {
        DType::Object if is_one && value.downcast_ref::<NdArray>().is_none() => host::array_of(value, vm).or_raise(vm),
        DType::Object if !is_list && strong_scalar(value, vm).is_some() => host::array_of(value, vm).or_raise(vm),
        _ => array_from(value, Some(dtype), vm),
    }
}
