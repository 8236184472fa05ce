//! The `numpy` module: thin bindings over the `numpy` crate. `lib/numpy/__init__.py` is the visible list of what is offered; the long tail is written there in Python.

mod array;
mod dtype;
mod error;
mod errstate;
mod functions;
mod index;
mod iter;
mod number;
mod object;
mod options;
mod random;
mod scalar;
mod ufunc;

use judge::{Data, Value};
use numpy::{Array, DType, Scalar};
use rustpython_vm::builtins::PyModuleDef;
use rustpython_vm::class::PyClassImpl;
use rustpython_vm::{Context, PyObject, PyPayload, PyResult, VirtualMachine};

use array::NdArray;
use error::OrRaise;

/// The native modules that make up `numpy`; also readies the classes, which must be there before an object is made.
pub(crate) fn modules(ctx: &Context) -> Vec<&'static PyModuleDef> {
    let _ = (NdArray::make_static_type(), iter::Rows::make_static_type());
    let _ = (scalar::Float64::make_static_type(), scalar::Int64::make_static_type(), scalar::Bool::make_static_type());
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

/// The value of an array or of one of NumPy's scalars; `None` for every other object.
pub(crate) fn from_python(object: &PyObject, vm: &VirtualMachine) -> Option<Value> {
    if let Some(array) = object.downcast_ref::<NdArray>() {
        let array = array.array();
        let data = match array.dtype() {
            DType::Bool => Data::Bool(array.to_vec()),
            DType::Int64 => Data::Int64(array.to_vec()),
            DType::Float64 => Data::Float64(array.to_vec()),
        };
        return judge::Array::new(array.shape().to_vec(), data).ok().map(Value::Array);
    }
    Some(match object::strong_scalar(object, vm)? {
        Scalar::Bool(x) => Value::Bool(x),
        Scalar::Int64(x) => Value::Int(x.into()),
        Scalar::Float64(x) => Value::Float(x),
    })
}
