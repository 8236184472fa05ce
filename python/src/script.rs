//! Running a script as `python FILE` would.

use rustpython_vm::builtins::PyBaseExceptionRef;
use rustpython_vm::compiler::Mode;
use rustpython_vm::scope::Scope;
use rustpython_vm::{AsObject, PyResult, VirtualMachine};

use crate::fault;
use crate::output::Stream;
use crate::session::{Session, fresh_module};

impl Session {
    /// Runs `source` as the main program and gives its exit status; what it prints is passed to `out` as it comes, a traceback on [`Stream::Stderr`].
    pub fn run_script(
        &mut self,
        source: &str,
        file_name: &str,
        argv: &[String],
        out: impl FnMut(Stream, &str) + 'static,
    ) -> i32 {
        self.output.pass(out);
        let output = self.output.clone();
        let pristine = &self.pristine;
        self.interpreter.enter(|vm| {
            let Err(error) = pristine.restore(vm).and_then(|()| run(source, file_name, argv, vm)) else { return 0 };
            if error.class().fast_issubclass(vm.ctx.exceptions.system_exit) {
                return exit_status(&error, |text| output.print(Stream::Stderr, text), vm);
            }
            let traceback = fault::render(&error, None, vm);
            output.print(Stream::Stderr, &traceback.unwrap_or_else(|| format!("{}\n", error.class().name())));
            1
        })
    }
}

fn run(source: &str, file_name: &str, argv: &[String], vm: &VirtualMachine) -> PyResult<()> {
    let argv = std::iter::once(file_name).chain(argv.iter().map(String::as_str));
    let argv = argv.map(|arg| vm.ctx.new_str(arg).into()).collect();
    vm.sys_module.set_attr("argv", vm.ctx.new_list(argv), vm)?;
    let helpers = vm.import("_katagrad", 0)?;
    helpers.get_attr("remember", vm)?.call((vm.ctx.new_str(file_name), vm.ctx.new_str(source)), vm)?;
    let code = vm.compile(source, Mode::Exec, file_name).map_err(|error| error.into_pyexception(vm, Some(source)))?;
    let module = fresh_module("__main__", vm)?;
    module.set_attr("__file__", vm.ctx.new_str(file_name), vm)?;
    vm.run_code_obj(code, Scope::with_builtins(None, module.dict(), vm))?;
    Ok(())
}

/// What `sys.exit(argument)` means: nothing is success, a number is the status, anything else is printed and is failure.
fn exit_status(error: &PyBaseExceptionRef, print: impl Fn(&str), vm: &VirtualMachine) -> i32 {
    let Ok(argument) = error.as_object().get_attr("code", vm) else { return 0 };
    if vm.is_none(&argument) {
        return 0;
    }
    if let Ok(status) = argument.try_to_value::<i32>(vm) {
        return status;
    }
    if let Ok(text) = argument.str_utf8(vm) {
        print(&format!("{}\n", text.as_str()));
    }
    1
}
