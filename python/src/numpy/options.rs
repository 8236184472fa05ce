//! The print options in force, one set a thread as there is one interpreter a thread.

use std::cell::{Cell, RefCell};

use numpy::print::Options;
use rustpython_vm::{PyObject, PyResult, VirtualMachine};

thread_local! {
    static OPTIONS: RefCell<Options> = RefCell::new(Options::default());
    static IS_CUSTOM: Cell<bool> = const { Cell::new(false) };
}

/// The options in force.
pub(super) fn current() -> Options {
    OPTIONS.with_borrow(Clone::clone)
}

/// Puts other options in force; `is_custom` if they ask for what only `numpy._arrayprint` knows.
pub(super) fn set(options: Options, is_custom: bool) {
    OPTIONS.set(options);
    IS_CUSTOM.set(is_custom);
}

/// `repr` or `str` of an array under options that are written in Python; `None` if there are none.
pub(super) fn custom_text(array: &PyObject, is_repr: bool, vm: &VirtualMachine) -> PyResult<Option<String>> {
    if !IS_CUSTOM.get() {
        return Ok(None);
    }
    let write = vm.import("numpy._print", 0)?.get_attr("_print", vm)?.get_attr("array_text", vm)?;
    let text = write.call((array.to_owned(), is_repr), vm)?;
    Ok(Some(text.str(vm)?.to_string_lossy().into_owned()))
}
