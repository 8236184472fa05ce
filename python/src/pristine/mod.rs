//! Undoing what a submission did to the interpreter: `sys.modules`, the names in `builtins`, `sys` and every other module, and what it changed in the classes, containers and instances that stand there.
//!
//! What lies deeper, in a dictionary of a class or in a list of lists, is not undone until the next session.

mod contents;

use std::collections::{HashMap, HashSet};

use rustpython_vm::builtins::{PyDictRef, PyModule, PyStr};
use rustpython_vm::function::FuncArgs;
use rustpython_vm::{AsObject, PyObjectRef, PyResult, VirtualMachine};

use contents::Contents;

/// The recursion limit of CPython.
const RECURSION_LIMIT: usize = 1000;

/// How far from a module's names something is noted: its names, what they name, and what that holds.
const MAX_DEPTH: usize = 2;

/// The modules as they were.
#[derive(Default)]
pub(crate) struct Pristine {
    modules: HashMap<String, PyObjectRef>,
    contents: Vec<Contents>,
    /// What is noted or need not be, by address; modules keep all of it alive.
    seen: HashSet<usize>,
}

impl Pristine {
    /// Notes the modules imported since the last time. No code of a submission may have run in between.
    pub(crate) fn note(&mut self, vm: &VirtualMachine) -> PyResult<()> {
        let modules = modules(vm)?;
        self.seen.insert(modules.get_id());
        for (name, module) in modules.items_vec() {
            let Some(name) = text(&name) else { continue };
            let Some(dict) = module.downcast_ref::<PyModule>().map(|module| module.dict()) else { continue };
            if self.modules.insert(name, module).is_none() {
                self.note_contents(Contents::of_dict(dict), 0, vm);
            }
        }
        Ok(())
    }

    fn note_contents(&mut self, contents: Contents, depth: usize, vm: &VirtualMachine) {
        if depth < MAX_DEPTH {
            for object in contents.held() {
                if self.seen.insert(object.get_id())
                    && let Some(held) = Contents::of(&object, vm)
                {
                    self.note_contents(held, depth + 1, vm);
                }
            }
        }
        self.contents.push(contents);
    }

    /// Puts everything back. Modules of ours that were imported since are imported anew, untouched, and kept from now on.
    pub(crate) fn restore(&mut self, vm: &VirtualMachine) -> PyResult<()> {
        let modules = modules(vm)?;
        let mut wanted = Vec::new();
        for (name, module) in modules.items_vec() {
            let noted = text(&name).and_then(|name| self.modules.get(&name));
            if !noted.is_some_and(|noted| noted.is(&module)) {
                wanted
                    .extend(text(&name).filter(|name| noted.is_none() && vm.state.frozen.contains_key(name.as_str())));
                modules.del_item(&*name, vm)?;
            }
        }
        for contents in &mut self.contents {
            contents.restore(vm)?;
        }
        #[expect(clippy::iter_over_hash_type, reason = "modules are put back independently of each other")]
        for (name, module) in &self.modules {
            if !modules.contains_key(name.as_str(), vm) {
                modules.set_item(name.as_str(), module.clone(), vm)?;
            }
        }
        vm.sys_module.set_attr("modules", modules, vm)?;
        vm.recursion_limit.set(RECURSION_LIMIT);
        vm.trace_func.replace(vm.ctx.none());
        vm.profile_func.replace(vm.ctx.none());
        vm.use_tracing.set(false);
        for name in &wanted {
            // What cannot be imported is told where it is asked for.
            let _ = vm.import(&*vm.ctx.new_utf8_str(name.as_str()), 0);
        }
        if !wanted.is_empty() {
            self.note(vm)?;
        }
        self.seed(vm)
    }

    /// Gives `random` and `numpy.random` the same stream for every call.
    fn seed(&self, vm: &VirtualMachine) -> PyResult<()> {
        if let Some(numpy) = self.modules.get("numpy") {
            numpy.get_attr("_reset", vm)?.call((), vm)?;
        }
        if let Some(random) = self.modules.get("random") {
            random.get_attr("seed", vm)?.call(FuncArgs::from(vec![vm.ctx.new_int(0).into()]), vm)?;
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
