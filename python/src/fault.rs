//! Exceptions into faults: what the learner is told about a mistake in the submission.

use judge::Fault;
use rustpython_vm::builtins::{PyBaseExceptionRef, PyTypeRef};
use rustpython_vm::vm::VmCompileError;
use rustpython_vm::{AsObject, PyObjectRef, PyResult, VirtualMachine};

use crate::convert::Unconvertible;
use crate::pristine::Pristine;
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

/// Why a submission went no further.
pub(crate) enum Stop {
    /// What is already known to be wrong.
    Fault(Fault),
    /// An exception left it.
    Raised(PyBaseExceptionRef),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Stop {
        Stop::Fault(fault)
    }
}

impl From<PyBaseExceptionRef> for Stop {
    fn from(error: PyBaseExceptionRef) -> Stop {
        Stop::Raised(error)
    }
}

impl From<Unconvertible> for Stop {
    fn from(Unconvertible(found): Unconvertible) -> Stop {
        Stop::Fault(Fault::Unconvertible { found })
    }
}

impl Stop {
    /// The fault to report. `source` is the submission's, for the lines in the traceback.
    pub(crate) fn into_fault(self, source: &str, pristine: &mut Pristine, vm: &VirtualMachine) -> Fault {
        let error = match self {
            Stop::Fault(fault) => return fault,
            Stop::Raised(error) => error,
        };
        let class: PyTypeRef = error.class().to_owned();
        if class.fast_issubclass(vm.ctx.exceptions.memory_error) {
            return Fault::MemoryLimit;
        }
        // The modules that print tracebacks are imported and noted before `__str__` and the like run.
        let ready = pristine.restore(vm).and_then(|()| vm.import("_katagrad", 0)).and_then(|_| pristine.note(vm));
        let kind = class.name().to_string();
        let message = message(&error, vm);
        let traceback = ready.and_then(|()| render(&error, FILE, source, true, vm));
        let traceback = traceback.unwrap_or_else(|_| in_short(&error, vm));
        Fault::Exception { kind, message, traceback, line: line(&error) }
    }
}

/// The traceback as Python prints it, quoting `source` for `file`, and with the frames of `file` alone if `own` is set.
pub(crate) fn render(
    error: &PyBaseExceptionRef,
    file: &str,
    source: &str,
    own: bool,
    vm: &VirtualMachine,
) -> PyResult<String> {
    let helpers = vm.import("_katagrad", 0)?;
    helpers.get_attr("remember", vm)?.call((vm.ctx.new_str(file), vm.ctx.new_str(source)), vm)?;
    let file: PyObjectRef = if own { vm.ctx.new_str(file).into() } else { vm.ctx.none() };
    let text: String = helpers.get_attr("render", vm)?.call((error.clone(), file), vm)?.try_to_value(vm)?;
    Ok(text)
}

/// The last line of a traceback, for when no traceback can be had.
pub(crate) fn in_short(error: &PyBaseExceptionRef, vm: &VirtualMachine) -> String {
    let (kind, message) = (error.class().name().to_string(), message(error, vm));
    if message.is_empty() { format!("{kind}\n") } else { format!("{kind}: {message}\n") }
}

fn message(error: &PyBaseExceptionRef, vm: &VirtualMachine) -> String {
    error.as_object().str_utf8(vm).map_or_else(|_| String::new(), |text| text.as_str().to_owned())
}

/// The line of the innermost frame of the submission.
fn line(error: &PyBaseExceptionRef) -> Option<u32> {
    let traceback = error.traceback()?;
    let frames = traceback.iter().filter(|entry| entry.frame.f_code().source_path().as_str() == FILE);
    frames.last().and_then(|entry| u32::try_from(entry.lineno.get()).ok())
}
