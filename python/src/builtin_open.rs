//! `open`, which reaches files in memory and nothing else.

use rustpython_vm::function::FuncArgs;
use rustpython_vm::{PyResult, VirtualMachine};

/// Makes `open`, `io.open` and `io.open_code` mean `_memory_os.open_file`, which is imported when it is first called.
pub(crate) fn install(vm: &VirtualMachine) -> PyResult<()> {
    let open = vm.new_function("open", |args: FuncArgs, vm: &VirtualMachine| -> PyResult {
        vm.import("_memory_os", 0)?.get_attr("open_file", vm)?.call(args, vm)
    });
    vm.builtins.set_attr("open", open.clone(), vm)?;
    let io = vm.import("_io", 0)?;
    io.set_attr("open", open.clone(), vm)?;
    io.set_attr("open_code", open, vm)
}
