//! Undoing what a submission did to the interpreter: `sys.modules`, and the names in `builtins`, `sys` and every other module.
//!
//! The undoing is shallow. A submission that patches a class of the standard library keeps its patch until the next session.

use std::collections::HashMap;

use rustpython_vm::builtins::{PyDictRef, PyModule, PyStr};
use rustpython_vm::function::FuncArgs;
use rustpython_vm::{AsObject, PyObjectRef, PyResult, VirtualMachine};

/// The recursion limit of CPython.
const RECURSION_LIMIT: usize = 1000;

/// The modules as they were, by name.
#[derive(Default)]
pub(crate) struct Pristine(HashMap<String, Names>);

struct Names {
    module: PyObjectRef,
    dict: PyDictRef,
    entries: Vec<(PyObjectRef, PyObjectRef)>,
}

impl Pristine {
    /// Notes the modules imported since the last time. No code of a submission may have run in between.
    pub(crate) fn note(&mut self, vm: &VirtualMachine) -> PyResult<()> {
        for (name, module) in modules(vm)?.items_vec() {
            let Some(name) = text(&name) else { continue };
            let Some(dict) = module.downcast_ref::<PyModule>().map(|module| module.dict()) else { continue };
            self.0.entry(name).or_insert_with(|| Names { entries: dict.items_vec(), module, dict });
        }
        Ok(())
    }

    /// Puts everything back.
    pub(crate) fn restore(&self, vm: &VirtualMachine) -> PyResult<()> {
        let modules = modules(vm)?;
        for (name, module) in modules.items_vec() {
            let noted = text(&name).and_then(|name| self.0.get(&name));
            if !noted.is_some_and(|noted| noted.module.is(&module)) {
                modules.del_item(&*name, vm)?;
            }
        }
        #[expect(clippy::iter_over_hash_type, reason = "modules are restored independently of each other")]
        for (name, names) in &self.0 {
            if !same(&names.dict.items_vec(), &names.entries) {
                names.dict.clear();
                for (key, value) in &names.entries {
                    names.dict.set_item(&**key, value.clone(), vm)?;
                }
            }
            if !modules.contains_key(name.as_str(), vm) {
                modules.set_item(name.as_str(), names.module.clone(), vm)?;
            }
        }
        vm.sys_module.set_attr("modules", modules, vm)?;
        vm.recursion_limit.set(RECURSION_LIMIT);
        vm.trace_func.replace(vm.ctx.none());
        vm.profile_func.replace(vm.ctx.none());
        vm.use_tracing.set(false);
        self.seed(vm)
    }

    /// Gives `random` and `numpy.random` the same stream for every call.
    fn seed(&self, vm: &VirtualMachine) -> PyResult<()> {
        if let Some(numpy) = self.0.get("numpy") {
            numpy.dict.get_item("_reset", vm)?.call((), vm)?;
        }
        if let Some(random) = self.0.get("random") {
            random.dict.get_item("seed", vm)?.call(FuncArgs::from(vec![vm.ctx.new_int(0).into()]), vm)?;
        }
        Ok(())
    }
}

fn modules(vm: &VirtualMachine) -> PyResult<PyDictRef> {
    vm.sys_module.get_attr("modules", vm)?.try_into_value(vm)
}

fn text(name: &PyObjectRef) -> Option<String> {
    name.downcast_ref::<PyStr>().and_then(|name| name.to_str()).map(str::to_owned)
}

fn same(left: &[(PyObjectRef, PyObjectRef)], right: &[(PyObjectRef, PyObjectRef)]) -> bool {
    left.len() == right.len() && left.iter().zip(right).all(|(l, r)| l.0.is(&r.0) && l.1.is(&r.1))
}
