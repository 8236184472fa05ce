//! What a submission can import beside NumPy: RustPython's native modules, the frozen Python ones that `build.rs` lists, and a stand-in for the operating system.

mod posix;

use rustpython_vm::Context;
use rustpython_vm::builtins::PyModuleDef;
use rustpython_vm::frozen::{FrozenCodeObject, FrozenModule};

/// The modules written in Python, as bytecode that is unmarshalled on import.
pub(crate) const FROZEN: &[(&str, FrozenModule)] = include!(concat!(env!("OUT_DIR"), "/frozen.rs"));

/// The modules written in Rust.
pub(crate) fn native(ctx: &Context) -> Vec<&'static PyModuleDef> {
    let mut modules = rustpython_stdlib::stdlib_module_defs(ctx);
    modules.push(posix::module_def(ctx));
    modules
}
