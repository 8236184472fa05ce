//! Threads, of which there are none: a browser's worker has one, and a thread would outlive the call that started it.

use rustpython_vm::function::FuncArgs;
use rustpython_vm::{PyResult, VirtualMachine};

/// Makes starting a thread raise what CPython raises where the system gives it none.
pub(crate) fn install(vm: &VirtualMachine) -> PyResult<()> {
    let module = vm.import("_thread", 0)?;
    for name in ["start_new_thread", "start_new", "start_joinable_thread"] {
        let refuse = vm.new_function(name, |_: FuncArgs, vm: &VirtualMachine| -> PyResult {
            Err(vm.new_runtime_error("can't start new thread"))
        });
        module.set_attr(name, refuse, vm)?;
    }
    Ok(())
}
