//! The `numpy` module: thin bindings over the `numpy` crate. `lib/numpy/__init__.py` is the visible list of what is offered; the long tail is written there in Python.

mod array;
mod dtype;
mod element;
mod error;
mod errstate;
mod field;
mod functions;
mod host;
mod index;
mod iter;
mod leaves;
mod number;
mod object;
mod options;
mod random;
mod scalar;
mod ufunc;

use judge::{Data, Value};
use numpy::cast::Wide;
use numpy::{Array, DType, Kind};
use rustpython_vm::builtins::PyModuleDef;
use rustpython_vm::class::PyClassImpl;
use rustpython_vm::{Context, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine};

use array::NdArray;
use error::OrRaise;

/// The native modules that make up `numpy`; also readies the classes, which must be there before an object is made.
pub(crate) fn modules(ctx: &Context) -> Vec<&'static PyModuleDef> {
    let _ = (NdArray::make_static_type(), iter::Rows::make_static_type());
    let _ = (scalar::classes(), element::classes());
    host::ready();
    let _ = (dtype::DTypeObject::make_static_type(), ufunc::UfuncObject::make_static_type());
    let _ = (random::Bits::make_static_type(), random::Stream::make_static_type());
    options::set(numpy::print::Options::default(), false);
    vec![functions::_numpy::module_def(ctx)]
}

/// A fresh `ndarray`.
pub(crate) fn to_python(array: &judge::Array, vm: &VirtualMachine) -> PyResult {
    let array = match array.data() {
        Data::Bool(data) => Array::from_vec(data.clone(), array.shape()),
        Data::Int64(data) => Array::from_vec(data.clone(), array.shape()),
        Data::Float64(data) => Array::from_vec(data.clone(), array.shape()),
    };
    Ok(NdArray::new(array.or_raise(vm)?).into_pyobject(vm))
}

/// How many elements an array has; `None` for every other object.
pub(crate) fn size(object: &PyObject) -> Option<u64> {
    let array = object.downcast_ref::<NdArray>()?;
    Some(array.array().shape().iter().product::<usize>() as u64)
}

/// The value of an array or of one of NumPy's scalars; `None` for every other object.
///
/// Cases know fewer dtypes: every integer is an `int` there, every float a `float`. What fits in none is told by its message.
pub(crate) fn from_python(object: &PyObject, vm: &VirtualMachine) -> Option<Result<Value, String>> {
    if let Some(array) = object.downcast_ref::<NdArray>() {
        if !array.array().dtype().is_number() {
            return None;
        }
        return Some(array_value(&array.array()));
    }
    Some(match object::strong_scalar(object, vm)?.wide() {
        Wide::Int(x) if object::strong_scalar(object, vm)?.dtype() == DType::Bool => Ok(Value::Bool(x != 0)),
        Wide::Int(x) => Ok(Value::Int(x.into())),
        Wide::UInt(x) => Ok(Value::Int(x.into())),
        Wide::Float(x) => Ok(Value::Float(x)),
        Wide::Complex(_) => Err("a complex number".into()),
    })
}

/// The nested lists that an array of texts, objects or records is for a case; `None` for every other object.
pub(crate) fn plain_list(object: &PyObject, vm: &VirtualMachine) -> Option<PyObjectRef> {
    if let Some(record) = object.downcast_ref::<element::Void>() {
        return Some(element::plain(&record.0, vm));
    }
    let array = object.downcast_ref::<NdArray>()?.array();
    (!array.dtype().is_number())
        .then(|| array::nested_list(array.shape(), &mut element::all_plain(&array, vm).into_iter(), vm))
}

fn array_value(array: &Array) -> Result<Value, String> {
    let dtype = array.dtype();
    let unfit = |_| format!("an array of dtype {dtype}");
    let data = match dtype.kind() {
        Kind::Bool => Data::Bool(array.to_vec_cast().map_err(unfit)?),
        Kind::Float => Data::Float64(array.to_vec_cast().map_err(unfit)?),
        Kind::Complex | Kind::Text | Kind::Object | Kind::Record => return Err(format!("an array of dtype {dtype}")),
        Kind::Signed | Kind::Unsigned => {
            let values: Vec<i64> = array.to_vec_cast().map_err(unfit)?;
            // The widest unsigned integers that have no signed counterpart would come out negative.
            if dtype == DType::UInt64 && values.iter().any(|&x| x < 0) {
                return Err(format!("an array of dtype {dtype} with numbers of more than 63 bits"));
            }
            Data::Int64(values)
        }
    };
    judge::Array::new(array.shape().to_vec(), data).map(Value::Array).map_err(|error| error.to_string())
}
