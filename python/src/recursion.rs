//! What RecursionError says.
//!
//! RustPython ends the message with a space, and leaves it out where the native stack ran low before the limit was reached.

use rustpython_vm::function::{ItemDoc, PyMethodFlags};
use rustpython_vm::{AsObject, PyObjectRef, PyResult, VirtualMachine};

/// Gives every RecursionError a message as CPython's.
pub(crate) fn install(vm: &VirtualMachine) {
    let class = vm.ctx.exceptions.recursion_error;
    let method = vm.ctx.new_method_def("__str__", message, PyMethodFlags::METHOD, ItemDoc::NONE);
    class.set_attr(vm.ctx.intern_str("__str__"), method.build_method(class, vm).into());
}

fn message(error: PyObjectRef, vm: &VirtualMachine) -> PyResult<String> {
    let inherited = vm.ctx.exceptions.base_exception_type.as_object().get_attr("__str__", vm)?;
    let said: String = inherited.call((error,), vm)?.try_to_value(vm)?;
    let said = said.trim_end();
    Ok(if said.is_empty() { "maximum recursion depth exceeded".to_owned() } else { said.to_owned() })
}
