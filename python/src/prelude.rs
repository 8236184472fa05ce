//! What every submission finds before its own first line: `ListNode` and `TreeNode`.

use std::cell::RefCell;

use rustpython_vm::builtins::PyCode;
use rustpython_vm::scope::Scope;
use rustpython_vm::{AsObject, PyObjectRef, PyRef, PyResult, VirtualMachine};

/// The classes of `lib/_nodes.py`, and their slots.
const CLASSES: [(&str, &[&str]); 2] = [("ListNode", &["val", "next"]), ("TreeNode", &["val", "left", "right"])];

/// The classes of nodes, fresh for every run.
pub(crate) struct Prelude {
    code: PyRef<PyCode>,
    /// The classes of the last run.
    last: RefCell<Vec<PyObjectRef>>,
}

impl Prelude {
    pub(crate) fn new(vm: &VirtualMachine) -> Prelude {
        let code = PyCode::new_ref_from_frozen(vm, vm.state.frozen["_nodes"].code);
        Prelude { code, last: RefCell::default() }
    }

    /// Puts the classes into a scope, and lets those of the run before go, which has ended by now.
    pub(crate) fn run(&self, scope: &Scope, vm: &VirtualMachine) -> PyResult<()> {
        // A slot holds its class, and RustPython's collector does not see that: a class with slots is never freed.
        for (class, (_, slots)) in self.last.take().iter().zip(CLASSES) {
            for &slot in slots {
                // A submission may have taken it away.
                let _ = class.as_object().del_attr(slot, vm);
            }
        }
        vm.run_code_obj(self.code.clone(), scope.clone())?;
        let classes = CLASSES.iter().map(|(name, _)| scope.globals.get_item(*name, vm));
        self.last.replace(classes.collect::<PyResult<_>>()?);
        Ok(())
    }
}
