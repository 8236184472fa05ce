//! Exceptions into faults: what the learner is told about a mistake in the submission.

use judge::Fault;
use rustpython_vm::builtins::{PyBaseExceptionRef, PyTypeRef};
use rustpython_vm::vm::VmCompileError;
use rustpython_vm::{AsObject, PyObjectRef, VirtualMachine};

use crate::session::FILE;

/// The fault for source that cannot be compiled.
pub(crate) fn from_compile_error(error: VmCompileError, source: &str, vm: &VirtualMachine) -> Fault {
    let error = error.into_pyexception(vm, Some(source));
    let number = |name: &'static str| -> u32 {
        let attribute = error.as_object().get_attr(name, vm).ok();
        attribute.and_then(|value| value.try_to_value(vm).ok()).unwrap_or(1)
    };
    let message = error.as_object().get_attr("msg", vm).ok().and_then(|text| text.try_to_value(vm).ok());
    Fault::Syntax {
        message: message.unwrap_or_else(|| "invalid syntax".to_owned()),
        line: number("lineno").max(1),
        column: number("offset").max(1),
    }
}

/// The fault for an exception that left the submission.
pub(crate) fn from_exception(error: &PyBaseExceptionRef, vm: &VirtualMachine) -> Fault {
    let class: PyTypeRef = error.class().to_owned();
    if class.fast_issubclass(vm.ctx.exceptions.memory_error) {
        return Fault::MemoryLimit;
    }
    let kind = class.name().to_string();
    let message = error.as_object().str_utf8(vm).map(|text| text.as_str().trim_end().to_owned()).unwrap_or_default();
    let traceback = render(error, Some(FILE), vm).unwrap_or_else(|| format!("{kind}: {message}\n"));
    Fault::Exception { kind, message, traceback, line: line(error) }
}

/// The traceback as Python prints it, with the frames of `file` alone if one is given; `None` if even that fails.
pub(crate) fn render(error: &PyBaseExceptionRef, file: Option<&str>, vm: &VirtualMachine) -> Option<String> {
    let helpers = vm.import("_katagrad", 0).ok()?;
    let render = helpers.get_attr("render", vm).ok()?;
    let file: PyObjectRef = file.map_or_else(|| vm.ctx.none(), |file| vm.ctx.new_str(file).into());
    let text = render.call((error.clone(), file), vm).ok()?;
    let text: String = text.try_to_value(vm).ok()?;
    // RustPython ends some messages, such as that of RecursionError, with a space.
    Some(text.lines().map(|line| format!("{}\n", line.trim_end())).collect())
}

/// The line of the innermost frame of the submission.
fn line(error: &PyBaseExceptionRef) -> Option<u32> {
    let traceback = error.traceback()?;
    let frames = traceback.iter().filter(|entry| entry.frame.f_code().source_path().as_str() == FILE);
    frames.last().and_then(|entry| u32::try_from(entry.lineno.get()).ok())
}
