//! Counting what a submission does, in a run of its own: the same number on every machine.

mod instrument;
mod meter;

use judge::Work;
use rustpython_vm::builtins::{PyCode, PyDictRef, PyModuleDef};
use rustpython_vm::compiler::Mode;
use rustpython_vm::{Context, PyRef, PyResult, VirtualMachine};

use crate::session::FILE;

/// The native module behind the counters.
pub(crate) fn module(ctx: &Context) -> &'static PyModuleDef {
    meter::_work::module_def(ctx)
}

/// A submission with counters in it; `None` if it cannot be had.
pub(crate) fn compile(source: &str, vm: &VirtualMachine) -> Option<PyRef<PyCode>> {
    vm.compile(&instrument::instrument(source)?, Mode::Exec, FILE).ok()
}

/// Puts the counters into a module's scope.
pub(crate) fn install(scope: &PyDictRef, vm: &VirtualMachine) -> PyResult<()> {
    let counters = vm.import("_work", 0)?;
    for name in ["step", "made", "scan", "matmul", "call", "each"] {
        scope.set_item(&*format!("_{name}_"), counters.get_attr(name, vm)?, vm)?;
    }
    Ok(())
}

/// What `run` counts; `None` if it fails by itself.
pub(crate) fn count<T, E>(limit: u64, run: impl FnOnce() -> Result<T, E>) -> Option<Work> {
    meter::start(limit);
    let succeeded = run().is_ok();
    (succeeded || meter::is_exceeded()).then(meter::work)
}
