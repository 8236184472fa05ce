//! Importing what a submission will import, before it runs, so that its modules can be noted while nobody has touched them.

use rustpython_vm::bytecode::{BorrowedConstant, CodeObject, Constant};
use rustpython_vm::{PyResult, VirtualMachine};

/// Imports every module that `code` names, at any depth, if there is one of that name.
pub(crate) fn import_all<C: Constant>(code: &CodeObject<C>, vm: &VirtualMachine) -> PyResult<()> {
    each_name(code, &mut |name| {
        let known = vm.state.frozen.contains_key(name) || vm.state.module_defs.contains_key(name);
        if known {
            // A module that cannot be imported fails again when the submission imports it, and then it is told.
            let _ = vm.import(&*vm.ctx.new_utf8_str(name), 0);
        }
        Ok(())
    })?;
    import_parts_of_numpy(code, vm)
}

/// Asks NumPy for every name in `code` that it imports only when it is first asked for. What a call imports is undone after it, so the next would import it anew.
fn import_parts_of_numpy<C: Constant>(code: &CodeObject<C>, vm: &VirtualMachine) -> PyResult<()> {
    let modules = vm.sys_module.get_attr("modules", vm)?;
    let Ok(numpy) = modules.get_item("numpy", vm) else { return Ok(()) };
    let lazy = [numpy.get_attr("_home", vm)?, numpy.get_attr("_MODULES", vm)?];
    each_name(code, &mut |name| {
        for names in &lazy {
            if vm.call_method(names, "__contains__", (name,))?.try_to_bool(vm)? {
                numpy.get_attr(&*vm.ctx.new_utf8_str(name), vm)?;
            }
        }
        Ok(())
    })
}

/// Visits the names of `code` and of all code in it. Errors: the first that `visit` gives.
fn each_name<C: Constant>(code: &CodeObject<C>, visit: &mut dyn FnMut(&str) -> PyResult<()>) -> PyResult<()> {
    code.names.iter().try_for_each(|name| visit(name.as_ref()))?;
    for constant in code.constants.iter() {
        if let BorrowedConstant::Code { code } = constant.borrow_constant() {
            each_name(code, visit)?;
        }
    }
    Ok(())
}
