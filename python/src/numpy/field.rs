//! Fields of structured arrays, and the dtypes that name them.

use numpy::{Array, DType, Record};
use rustpython_vm::builtins::{PyDict, PyInt, PyList, PyStr, PyTuple};
use rustpython_vm::{AsObject, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine};

use super::dtype::DTypeObject;
use super::object;

/// How many fields an element has.
pub(super) fn count(dtype: DType) -> usize {
    if let DType::Record(record) = dtype { record.fields().len() } else { 0 }
}

/// What `array['x']` and `array[['x', 'y']]` give, as views; `None` if these are no names.
pub(super) fn select(array: &Array, needle: &PyObject, vm: &VirtualMachine) -> PyResult<Option<Array>> {
    let DType::Record(record) = array.dtype() else { return Ok(None) };
    if let Some(name) = needle.downcast_ref::<PyStr>() {
        return by_name(array, record, &name.to_string_lossy(), vm).map(Some);
    }
    let Some(list) = needle.downcast_ref::<PyList>() else { return Ok(None) };
    let names: Vec<PyObjectRef> = list.borrow_vec().to_vec();
    let names: Option<Vec<String>> =
        names.iter().map(|name| name.downcast_ref::<PyStr>().map(|name| name.to_string_lossy().into_owned())).collect();
    let Some(names) = names.filter(|names| !names.is_empty()) else { return Ok(None) };
    if let Some(unknown) = names.iter().find(|name| record.field(name).is_none()) {
        return Err(no_field(unknown, vm));
    }
    let chosen = names.iter().filter_map(|name| record.field(name).cloned()).collect();
    Ok(Some(array.with_fields(record.narrowed(chosen))))
}

fn by_name(array: &Array, record: Record, name: &str, vm: &VirtualMachine) -> PyResult<Array> {
    record.field(name).map(|field| array.field(field)).ok_or_else(|| no_field(name, vm))
}

fn no_field(name: &str, vm: &VirtualMachine) -> rustpython_vm::builtins::PyBaseExceptionRef {
    vm.new_value_error(format!("no field of name {name}"))
}

/// A field of one record, by name or by number.
pub(super) fn of_record(array: &Array, needle: &PyObject, vm: &VirtualMachine) -> PyResult<Array> {
    if let (DType::Record(record), Some(_)) = (array.dtype(), needle.downcast_ref::<PyInt>()) {
        let n = record.fields().len() as i64;
        let given = object::index(needle, vm)?;
        let place = if given < 0 { given + n } else { given };
        return usize::try_from(place)
            .ok()
            .and_then(|place| record.fields().get(place))
            .map(|field| array.field(field))
            .ok_or_else(|| vm.new_index_error("invalid index"));
    }
    select(array, needle, vm)?.ok_or_else(|| vm.new_index_error("invalid index"))
}

/// `dtype['x']`
pub(super) fn dtype_of(dtype: DType, needle: &PyObject, vm: &VirtualMachine) -> PyResult<DType> {
    let DType::Record(record) = dtype else {
        return Err(vm.new_key_error(vm.ctx.new_str(format!("There are no fields in dtype {}.", dtype.repr())).into()));
    };
    let Some(name) = needle.downcast_ref::<PyStr>() else {
        let place = usize::try_from(object::index(needle, vm)?).ok();
        let field = place.and_then(|place| record.fields().get(place));
        return field.map(|field| field.dtype).ok_or_else(|| vm.new_index_error("Field index out of range."));
    };
    let unknown =
        || vm.new_key_error(vm.ctx.new_str(format!("Field named {} not found.", name.to_string_lossy())).into());
    record.field(&name.to_string_lossy()).map(|field| field.dtype).ok_or_else(unknown)
}

/// The array with the fields of its records in the order by which they are to be sorted: those named, then the rest.
pub(super) fn ordered(array: &Array, order: &PyObject, vm: &VirtualMachine) -> PyResult<Array> {
    let DType::Record(record) = array.dtype() else {
        return Err(vm.new_value_error("Cannot specify order when the array has no fields."));
    };
    let names: Vec<PyObjectRef> = match order.downcast_ref::<PyStr>() {
        Some(_) => vec![order.to_owned()],
        None => order.to_owned().try_to_value(vm)?,
    };
    let mut fields = Vec::new();
    for name in &names {
        let name = name.str(vm)?;
        let name = name.to_string_lossy();
        fields.push(
            record.field(&name).cloned().ok_or_else(|| vm.new_value_error(format!("unknown field name: {name}")))?,
        );
    }
    let rest: Vec<_> = record.fields().iter().filter(|field| !fields.contains(field)).cloned().collect();
    fields.extend(rest);
    Ok(array.with_fields(record.narrowed(fields)))
}

/// The dtype of `[(name, dtype), …]` or `{'names': …, 'formats': …}`; `None` for anything else.
pub(super) fn dtype_from(object: &PyObject, vm: &VirtualMachine) -> PyResult<Option<DType>> {
    let fields = if let Some(list) = object.downcast_ref::<PyList>() {
        let items = list.borrow_vec().to_vec();
        items.iter().map(|item| field_from(item, vm)).collect::<PyResult<Vec<_>>>()?
    } else if let Some(dict) = object.downcast_ref::<PyDict>() {
        let part = |key: &str| -> PyResult<Vec<PyObjectRef>> { dict.get_item(key, vm)?.try_to_value(vm) };
        let pairs = part("names")?.into_iter().zip(part("formats")?);
        pairs.map(|(name, format)| named(&name, &format, vm)).collect::<PyResult<Vec<_>>>()?
    } else {
        return Ok(None);
    };
    let twice = (1..fields.len()).find(|&k| fields[..k].iter().any(|(name, _)| *name == fields[k].0));
    if let Some(k) = twice {
        return Err(vm.new_value_error(format!("field '{}' occurs more than once", fields[k].0)));
    }
    let record = Record::new(fields).ok_or_else(|| vm.new_value_error("field names must be unique"))?;
    Ok(Some(DType::Record(record)))
}

fn field_from(item: &PyObject, vm: &VirtualMachine) -> PyResult<(String, DType)> {
    match item.downcast_ref::<PyTuple>().map(|tuple| tuple.as_slice().to_vec()).as_deref() {
        Some([name, dtype]) => named(name, dtype, vm),
        Some([_, _, _]) => {
            Err(vm.new_type_error("fields that are arrays themselves are not available here; use a field an element"))
        }
        _ => Err(vm.new_type_error("Field elements must be 2- or 3-tuples, got ".to_owned() + &repr(item, vm)?)),
    }
}

fn repr(item: &PyObject, vm: &VirtualMachine) -> PyResult<String> {
    Ok(format!("'{}'", item.repr(vm)?.to_string_lossy()))
}

fn named(name: &PyObject, dtype: &PyObject, vm: &VirtualMachine) -> PyResult<(String, DType)> {
    let Some(name) = name.downcast_ref::<PyStr>() else {
        return Err(vm.new_type_error("field names must be strings"));
    };
    let dtype = object::dtype(Some(dtype), vm)?.unwrap_or(DType::Float64);
    Ok((name.to_string_lossy().into_owned(), dtype))
}

/// `dtype.names`
pub(super) fn names(dtype: DType, vm: &VirtualMachine) -> PyObjectRef {
    let DType::Record(record) = dtype else { return vm.ctx.none() };
    let names = record.fields().iter().map(|field| vm.ctx.new_str(field.name.as_str()).into()).collect();
    vm.ctx.new_tuple(names).into()
}

/// `dtype.fields`: for each name the dtype and where it starts, in bytes of packed fields.
pub(super) fn fields(dtype: DType, vm: &VirtualMachine) -> PyResult {
    let DType::Record(record) = dtype else { return Ok(vm.ctx.none()) };
    let dict = vm.ctx.new_dict();
    let mut offset = 0;
    for field in record.fields() {
        let each = DTypeObject { dtype: field.dtype }.into_pyobject(vm);
        let entry = vm.ctx.new_tuple(vec![each, vm.ctx.new_int(offset).into()]);
        dict.set_item(field.name.as_str(), entry.into(), vm)?;
        offset += field.dtype.packed_size();
    }
    vm.ctx.types.mappingproxy_type.as_object().call((dict,), vm)
}
