//! The session: one interpreter, the submission it has loaded, and the calls made to it.

use judge::{Args, Call, Fault, Limits, Runner, Signature, Type, Value};
use rustpython_vm::builtins::{PyBaseExceptionRef, PyCode, PyDictRef, PyModule};
use rustpython_vm::compiler::Mode;
use rustpython_vm::function::FuncArgs;
use rustpython_vm::scope::Scope;
use rustpython_vm::{Interpreter, PyObjectRef, PyRef, PyResult, Settings, VirtualMachine};

use crate::convert::{Nodes, Unconvertible, from_python, to_python};
use crate::output::Output;
use crate::pristine::Pristine;
use crate::{builtin_open, class, entry, fault, imports, numpy, stdlib};

/// The name of the submission's file in tracebacks.
pub(crate) const FILE: &str = "solution.py";

/// The name of the submission's module.
const MODULE: &str = "solution";

/// A Python runtime. Making one costs some milliseconds; a call costs what the submission costs.
pub struct Session {
    pub(crate) interpreter: Interpreter,
    pub(crate) output: Output,
    pub(crate) pristine: Pristine,
    nodes: PyRef<PyCode>,
    submission: Option<Submission>,
}

struct Submission {
    code: PyRef<PyCode>,
    source: String,
    signature: Signature,
}

impl Session {
    /// A fresh interpreter with the standard library and NumPy.
    pub fn new() -> Session {
        let builder = Interpreter::builder(settings());
        let native = [stdlib::native(&builder.ctx), numpy::modules(&builder.ctx)].concat();
        let frozen = stdlib::FROZEN.iter().copied();
        let interpreter = builder.add_native_modules(&native).add_frozen_modules(frozen).build();
        let output = Output::new();
        let mut pristine = Pristine::default();
        let nodes = interpreter.enter(|vm| {
            let ready = prepare(&output, &mut pristine, vm);
            vm.expect_pyresult(ready, "the interpreter starts")
        });
        Session { interpreter, output, pristine, nodes, submission: None }
    }
}

impl Default for Session {
    fn default() -> Session {
        Session::new()
    }
}

fn settings() -> Settings {
    let mut settings = Settings::default();
    settings.hash_seed = Some(0);
    settings.import_site = false;
    settings.install_signal_handlers = false;
    settings.isolated = true;
    settings.ignore_environment = true;
    settings.user_site_directory = false;
    settings.write_bytecode = false;
    settings.allow_external_library = false;
    settings.safe_path = true;
    settings
}

fn prepare(output: &Output, pristine: &mut Pristine, vm: &VirtualMachine) -> PyResult<PyRef<PyCode>> {
    output.install(vm)?;
    builtin_open::install(vm)?;
    let nodes = vm.state.frozen["_nodes"].code;
    let nodes = PyCode::new_ref_from_frozen(vm, nodes);
    pristine.note(vm)?;
    Ok(nodes)
}

impl Runner for Session {
    fn load(&mut self, source: &str, signature: &Signature) -> Result<(), Fault> {
        self.submission = None;
        let Session { interpreter, output, pristine, nodes, .. } = self;
        let limit = Limits::default().output_bytes;
        let code = interpreter.enter(|vm| {
            output.keep(limit);
            let loaded = (|| {
                clean(pristine, vm)?;
                let code = vm
                    .compile(source, Mode::Exec, FILE)
                    .map_err(|error| fault::from_compile_error(error, source, vm))?;
                imports::import_all(&code, vm);
                pristine.note(vm).map_err(|error| crash(&error, vm))?;
                clean(pristine, vm)?;
                let scope = execute(&code, source, nodes, vm).map_err(|error| fault::from_exception(&error, vm))?;
                entry::find(&scope, signature, vm)?;
                Ok(code)
            })();
            if output.take().1 { Err(Fault::OutputLimit) } else { loaded }
        })?;
        self.submission = Some(Submission { code, source: source.to_owned(), signature: signature.clone() });
        Ok(())
    }

    fn call(&mut self, args: &Args, limits: &Limits) -> Call {
        let Session { interpreter, output, pristine, nodes, submission } = self;
        let Some(submission) = submission else {
            let message = "there is no submission to call".to_owned();
            return Call { outcome: Err(Fault::Crashed { message }), stdout: String::new(), args_after: None };
        };
        output.keep(limits.output_bytes);
        let (outcome, args_after) = interpreter.enter(|vm| {
            if let Err(fault) = clean(pristine, vm) {
                return (Err(fault), None);
            }
            run(submission, args, nodes, vm)
        });
        let (stdout, too_much) = output.take();
        Call { outcome: if too_much { Err(Fault::OutputLimit) } else { outcome }, stdout, args_after }
    }
}

fn clean(pristine: &Pristine, vm: &VirtualMachine) -> Result<(), Fault> {
    pristine.restore(vm).map_err(|error| crash(&error, vm))
}

/// An exception where no submission was running.
fn crash(error: &PyBaseExceptionRef, vm: &VirtualMachine) -> Fault {
    match fault::from_exception(error, vm) {
        Fault::Exception { traceback, .. } => Fault::Crashed { message: traceback },
        fault => fault,
    }
}

fn run(
    submission: &Submission,
    args: &Args,
    nodes: &PyRef<PyCode>,
    vm: &VirtualMachine,
) -> (Result<Value, Fault>, Option<Args>) {
    let fault = |error: PyBaseExceptionRef| fault::from_exception(&error, vm);
    let unconvertible = |Unconvertible(found)| Fault::Unconvertible { found };
    let prepared = (|| {
        let scope = execute(&submission.code, &submission.source, nodes, vm).map_err(fault)?;
        let entry = entry::find(&scope, &submission.signature, vm)?;
        let node = |name| scope.get_item(name, vm).map_err(fault);
        Ok((entry, Nodes { list: node("ListNode")?, tree: node("TreeNode")? }))
    })();
    let (entry, nodes) = match prepared {
        Ok(prepared) => prepared,
        Err(fault) => return (Err(fault), None),
    };
    match &submission.signature {
        Signature::Function { params, returns, .. } => {
            let ty = |index: usize| params.get(index).map_or(&Type::Any, |param| &param.ty);
            let objects: PyResult<Vec<PyObjectRef>> =
                args.iter().enumerate().map(|(index, arg)| to_python(arg, ty(index), &nodes, vm)).collect();
            let objects = match objects {
                Ok(objects) => objects,
                Err(error) => return (Err(fault(error)), None),
            };
            let returned = entry.call(FuncArgs::from(objects.clone()), vm).map_err(fault);
            let outcome = returned.and_then(|object| from_python(&object, returns, vm).map_err(unconvertible));
            let after = objects.iter().enumerate().map(|(index, object)| from_python(object, ty(index), vm));
            (outcome, after.collect::<Result<_, _>>().ok())
        }
        Signature::Class { init, methods, .. } => {
            let operations = args.first().unwrap_or(&Value::None);
            let results = class::run(&entry, init, methods, operations, &nodes, vm).map_err(fault);
            let outcome = results.and_then(|results| {
                let values = results.iter().map(|(object, ty)| from_python(object, ty, vm).map_err(unconvertible));
                values.collect::<Result<_, _>>().map(Value::List)
            });
            (outcome, None)
        }
    }
}

/// Runs a submission's top level in a fresh module, in which `ListNode` and `TreeNode` are already there.
fn execute(code: &PyRef<PyCode>, source: &str, nodes: &PyRef<PyCode>, vm: &VirtualMachine) -> PyResult<PyDictRef> {
    let helpers = vm.import("_katagrad", 0)?;
    helpers.get_attr("remember", vm)?.call((vm.ctx.new_str(FILE), vm.ctx.new_str(source)), vm)?;
    let module = fresh_module(MODULE, vm)?;
    let scope = Scope::with_builtins(None, module.dict(), vm);
    vm.run_code_obj(nodes.clone(), scope.clone())?;
    vm.run_code_obj(code.clone(), scope)?;
    Ok(module.dict())
}

/// An empty module, found in `sys.modules` as dataclasses and typing expect.
pub(crate) fn fresh_module(name: &str, vm: &VirtualMachine) -> PyResult<PyRef<PyModule>> {
    let module = vm.new_module(name, vm.ctx.new_dict(), None);
    vm.sys_module.get_attr("modules", vm)?.set_item(name, module.clone().into(), vm)?;
    Ok(module)
}
