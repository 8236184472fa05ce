//! The `numpy` module: thin bindings over the `numpy` crate. One visible list of what is offered.

use judge::{Array, Data, Value};
use rustpython_vm::builtins::PyModuleDef;
use rustpython_vm::{Context, PyObject, PyObjectRef, PyResult, VirtualMachine};

/// The native modules that make up `numpy`.
pub(crate) fn modules(_ctx: &Context) -> Vec<&'static PyModuleDef> {
    Vec::new()
}

/// A fresh Python object for an array: nested lists until `ndarray` is bound.
pub(crate) fn to_python(array: &Array, vm: &VirtualMachine) -> PyResult {
    let elements: Vec<PyObjectRef> = match array.data() {
        Data::Bool(data) => data.iter().map(|&x| vm.ctx.new_bool(x).into()).collect(),
        Data::Int64(data) => data.iter().map(|&x| vm.ctx.new_int(x).into()).collect(),
        Data::Float64(data) => data.iter().map(|&x| vm.ctx.new_float(x).into()).collect(),
    };
    Ok(nested(array.shape(), &mut elements.into_iter(), vm))
}

fn nested(shape: &[usize], elements: &mut impl Iterator<Item = PyObjectRef>, vm: &VirtualMachine) -> PyObjectRef {
    match shape {
        [] => elements.next().unwrap_or_else(|| vm.ctx.none()),
        [n, inner @ ..] => vm.ctx.new_list((0..*n).map(|_| nested(inner, elements, vm)).collect()).into(),
    }
}

/// The value of an array or of one of NumPy's scalars; `None` for every other object.
pub(crate) fn from_python(_object: &PyObject, _vm: &VirtualMachine) -> Option<Value> {
    None
}
