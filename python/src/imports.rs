//! Importing what a submission will import, before it runs, so that its modules can be noted while nobody has touched them.

use rustpython_vm::bytecode::{BorrowedConstant, CodeObject, Constant};
use rustpython_vm::{PyResult, VirtualMachine};

/// Imports every module that `code` names, at any depth, if there is one of that name.
pub(crate) fn import_all<C: Constant>(code: &CodeObject<C>, vm: &VirtualMachine) {
    for name in code.names.iter() {
        let name: &str = name.as_ref();
        let known = vm.state.frozen.contains_key(name) || vm.state.module_defs.contains_key(name);
        if known {
            // A module that cannot be imported fails again when the submission imports it, and then it is told.
            let _ = vm.import(&*vm.ctx.new_utf8_str(name), 0);
        }
    }
    for constant in code.constants.iter() {
        if let BorrowedConstant::Code { code } = constant.borrow_constant() {
            import_all(code, vm);
        }
    }
}

/// Asks NumPy for every name in `code` that it imports only when it is first asked for. What a call imports is undone after it, so the next would import it anew.
pub(crate) fn import_parts_of_numpy<C: Constant>(code: &CodeObject<C>, vm: &VirtualMachine) -> PyResult<()> {
    let modules = vm.sys_module.get_attr("modules", vm)?;
    let Ok(numpy) = modules.get_item("numpy", vm) else { return Ok(()) };
    for name in code.names.iter() {
        let name: &str = name.as_ref();
        for lazy in ["_home", "_MODULES"] {
            let names = numpy.get_attr(lazy, vm)?;
            if vm.call_method(&names, "__contains__", (name,))?.try_to_bool(vm)? {
                numpy.get_attr(&*vm.ctx.new_utf8_str(name), vm)?;
            }
        }
    }
    for constant in code.constants.iter() {
        if let BorrowedConstant::Code { code } = constant.borrow_constant() {
            import_parts_of_numpy(code, vm)?;
        }
    }
    Ok(())
}
