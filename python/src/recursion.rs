//! How deep Python may recurse, and what RecursionError says.
//!
//! RustPython ends the message with a space, and leaves it out where the native stack ran low before the limit was reached.

use num_traits::ToPrimitive;
use rustpython_vm::function::{ArgIndex, ItemDoc, PyMethodFlags};
use rustpython_vm::{AsObject, PyObjectRef, PyResult, VirtualMachine};

/// What `sys.setrecursionlimit` can raise the limit to. More would fill the memory before the stack, and be another verdict.
const MAX_LIMIT: i64 = 20_000;

/// Gives every RecursionError a message as CPython's, and the limit a limit.
pub(crate) fn install(vm: &VirtualMachine) -> PyResult<()> {
    let class = vm.ctx.exceptions.recursion_error;
    let method = vm.ctx.new_method_def("__str__", message, PyMethodFlags::METHOD, ItemDoc::NONE);
    class.set_attr(vm.ctx.intern_str("__str__"), method.build_method(class, vm).into());
    let set = vm.sys_module.get_attr("setrecursionlimit", vm)?;
    let set = vm.new_function("setrecursionlimit", move |limit: ArgIndex, vm: &VirtualMachine| -> PyResult {
        let limit = limit.as_ref().as_bigint().to_i64().unwrap_or(i64::MAX);
        set.call((limit.min(MAX_LIMIT),), vm)
    });
    vm.sys_module.set_attr("setrecursionlimit", set, vm)
}

fn message(error: PyObjectRef, vm: &VirtualMachine) -> PyResult<String> {
    let inherited = vm.ctx.exceptions.base_exception_type.as_object().get_attr("__str__", vm)?;
    let said: String = inherited.call((error,), vm)?.try_to_value(vm)?;
    let said = said.trim_end();
    Ok(if said.is_empty() { "maximum recursion depth exceeded".to_owned() } else { said.to_owned() })
}
