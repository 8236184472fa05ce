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
        let Session { interpreter, output, pristine, .. } = self;
        output.pass(out);
        interpreter.enter(|vm| {
            let Err(error) = pristine.restore(vm).and_then(|()| run(source, file_name, argv, vm)) else { return 0 };
            if error.class().fast_issubclass(vm.ctx.exceptions.system_exit) {
                return exit_status(&error, |text| output.print(Stream::Stderr, text), vm);
            }
            let traceback = fault::render(&error, file_name, source, false, vm);
            output.print(Stream::Stderr, &traceback.unwrap_or_else(|_| fault::in_short(&error, vm)));
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

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::rc::Rc;

    use super::*;

    fn check(source: &str, status: i32, stdout: &str, stderr: &str) {
        let printed = Rc::new(RefCell::new((String::new(), String::new())));
        let sink = printed.clone();
        let code = Session::new().run_script(source, "main.py", &["x".to_owned()], move |stream, text| match stream {
            Stream::Stdout => sink.borrow_mut().0.push_str(text),
            Stream::Stderr => sink.borrow_mut().1.push_str(text),
        });
        let (out, err) = printed.borrow().clone();
        assert_eq!((code, out.as_str(), err.as_str()), (status, stdout, stderr), "{source}");
    }

    #[test]
    fn runs_as_python_would() {
        check("import sys\nprint(__name__, sys.argv, __file__)", 0, "__main__ ['main.py', 'x'] main.py\n", "");
        check("import sys\nsys.exit()", 0, "", "");
        check("import sys\nsys.exit(3)", 3, "", "");
        check("import sys\nsys.exit('no')", 1, "", "no\n");
        check("import warnings\nwarnings.warn('old')", 0, "", "main.py:2: UserWarning: old\n  warnings.warn('old')\n");
        check(
            "print(1)\n1 / 0",
            1,
            "1\n",
            "Traceback (most recent call last):\n  File \"main.py\", line 2, in <module>\n    1 / 0\n    ~~^~~\nZeroDivisionError: division by zero\n",
        );
        check(
            "x = (1",
            1,
            "",
            "  File \"main.py\", line 1\n    x = (1\n        ^\nSyntaxError: '(' was never closed\n",
        );
        check(
            "print(input())",
            1,
            "",
            "Traceback (most recent call last):\n  File \"main.py\", line 1, in <module>\n    print(input())\n          ~~~~~^^\nEOFError: EOF when reading a line\n",
        );
    }
}
