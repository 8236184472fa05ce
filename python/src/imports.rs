//! Importing what a submission will import, before it runs, so that its modules can be noted while nobody has touched them.

use rustpython_vm::VirtualMachine;
use rustpython_vm::bytecode::{BorrowedConstant, CodeObject, Constant};

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
