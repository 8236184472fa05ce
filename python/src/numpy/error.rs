//! Errors of the `numpy` crate as the exceptions NumPy raises.

use numpy::{Error, Exception};
use rustpython_vm::builtins::{PyBaseExceptionRef, PyType};
use rustpython_vm::{PyRef, PyResult, VirtualMachine};

/// The exception for `error`.
pub(super) fn exception(error: &Error, vm: &VirtualMachine) -> PyBaseExceptionRef {
    if let Error::Raised(object) = error {
        return super::host::raised(*object, vm);
    }
    let types = &vm.ctx.exceptions;
    let class = match error.exception() {
        Exception::Value => types.value_error.to_owned(),
        Exception::Type => types.type_error.to_owned(),
        Exception::Index => types.index_error.to_owned(),
        Exception::Overflow => types.overflow_error.to_owned(),
        Exception::ZeroDivision => types.zero_division_error.to_owned(),
        Exception::Memory => types.memory_error.to_owned(),
        Exception::UfuncType => ours("UFuncTypeError", vm).unwrap_or_else(|| types.type_error.to_owned()),
        Exception::Axis => ours("AxisError", vm).unwrap_or_else(|| types.value_error.to_owned()),
        Exception::Promotion => ours("DTypePromotionError", vm).unwrap_or_else(|| types.type_error.to_owned()),
        Exception::LinAlg => ours("LinAlgError", vm).unwrap_or_else(|| types.value_error.to_owned()),
    };
    vm.new_exception_msg(class, error.to_string().into())
}

/// A class that `_numpy` defines.
fn ours(name: &'static str, vm: &VirtualMachine) -> Option<PyRef<PyType>> {
    vm.import("_numpy", 0).ok()?.get_attr(name, vm).ok()?.downcast().ok()
}

/// Results of the `numpy` crate inside functions that raise.
pub(super) trait OrRaise<T> {
    /// The value, or NumPy's exception.
    fn or_raise(self, vm: &VirtualMachine) -> PyResult<T>;
}

impl<T> OrRaise<T> for numpy::Result<T> {
    fn or_raise(self, vm: &VirtualMachine) -> PyResult<T> {
        self.map_err(|error| exception(&error, vm))
    }
}
