//! The session: one interpreter, the submission it has loaded, and the calls made to it.

use judge::{Args, Call, Fault, Limits, Runner, Signature, Type, Value, Work};
use rustpython_vm::builtins::{PyCode, PyDictRef, PyModule};
use rustpython_vm::compiler::Mode;
use rustpython_vm::function::FuncArgs;
use rustpython_vm::scope::Scope;
use rustpython_vm::{Interpreter, PyObjectRef, PyRef, PyResult, Settings, VirtualMachine};

use crate::convert::{Nodes, from_python, from_python_after, to_python};
use crate::fault::Stop;
use crate::output::Output;
use crate::prelude::Prelude;
use crate::pristine::Pristine;
use crate::{builtin_open, class, clock, cost, deque, entry, fault, imports, numpy, recursion, stdlib, threads};

/// The name of the submission's file in tracebacks.
pub(crate) const FILE: &str = "solution.py";

/// The name of the submission's module.
const MODULE: &str = "solution";

/// A Python runtime. Making one costs some milliseconds; a call costs what the submission costs.
pub struct Session {
    pub(crate) interpreter: Interpreter,
    pub(crate) output: Output,
    pub(crate) pristine: Pristine,
    prelude: Prelude,
    submission: Option<Submission>,
}

struct Submission {
    code: PyRef<PyCode>,
    /// The same with counters, once it has been asked for.
    counting: Option<PyRef<PyCode>>,
    source: String,
    signature: Signature,
}

impl Session {
    /// A fresh interpreter with the standard library and NumPy.
    pub fn new() -> Session {
        let builder = Interpreter::builder(settings());
        let counters = vec![cost::module(&builder.ctx)];
        let native = [stdlib::native(&builder.ctx), numpy::modules(&builder.ctx), counters].concat();
        let frozen = stdlib::FROZEN.iter().copied();
        let interpreter = builder.add_native_modules(&native).add_frozen_modules(frozen).build();
        let output = Output::new();
        let mut pristine = Pristine::default();
        let prelude = interpreter.enter(|vm| {
            let ready = prepare(&output, &mut pristine, vm);
            ready.unwrap_or_else(|error| panic!("the interpreter does not start: {}", fault::in_short(&error, vm)))
        });
        Session { interpreter, output, pristine, prelude, submission: None }
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

fn prepare(output: &Output, pristine: &mut Pristine, vm: &VirtualMachine) -> PyResult<Prelude> {
    output.install(vm)?;
    builtin_open::install(vm)?;
    // Nobody is there to type: `input()` meets the end of the file.
    let stdin = vm.import("_io", 0)?.get_attr("StringIO", vm)?.call((), vm)?;
    vm.sys_module.set_attr("stdin", stdin, vm)?;
    if cfg!(target_arch = "wasm32") {
        clock::install(vm)?;
    }
    recursion::install(vm)?;
    threads::install(vm)?;
    deque::install(vm)?;
    vm.import("_work", 0)?;
    pristine.note(vm)?;
    Ok(Prelude::new(vm))
}

impl Runner for Session {
    fn load(&mut self, source: &str, signature: &Signature) -> Result<(), Fault> {
        self.submission = None;
        let Session { interpreter, output, pristine, prelude, .. } = self;
        let limit = Limits::default().output_bytes;
        let code = interpreter.enter(|vm| {
            output.keep(limit);
            let prepared = prepare_submission(source, signature, prelude, pristine, vm);
            let prepared = prepared.map_err(|stop| stop.into_fault(source, pristine, vm));
            if output.take().1 { Err(Fault::OutputLimit) } else { prepared }
        })?;
        let (source, signature) = (source.to_owned(), signature.clone());
        self.submission = Some(Submission { code, counting: None, source, signature });
        Ok(())
    }

    fn call(&mut self, args: &Args, limits: &Limits) -> Call {
        let Session { interpreter, output, pristine, prelude, submission } = self;
        let Some(submission) = submission else {
            let message = "there is no submission to call".to_owned();
            return Call { outcome: Err(Fault::Crashed { message }), stdout: String::new(), args_after: None };
        };
        output.keep(limits.output_bytes);
        let (outcome, args_after) = interpreter.enter(|vm| {
            let ran = pristine.restore(vm).map_err(Stop::from).and_then(|()| {
                let scope = execute(&submission.code, prelude, vm)?;
                run(submission, scope, args, vm)
            });
            match ran {
                Ok((outcome, args_after)) => {
                    (outcome.map_err(|stop| stop.into_fault(&submission.source, pristine, vm)), args_after)
                }
                Err(stop) => (Err(stop.into_fault(&submission.source, pristine, vm)), None),
            }
        });
        let (stdout, too_much) = output.take();
        Call { outcome: if too_much { Err(Fault::OutputLimit) } else { outcome }, stdout, args_after }
    }

    fn count(&mut self, args: &Args, limit: u64) -> Option<Work> {
        let Session { interpreter, output, pristine, prelude, submission } = self;
        let submission = submission.as_mut()?;
        output.keep(Limits::default().output_bytes);
        let work = interpreter.enter(|vm| {
            pristine.restore(vm).ok()?;
            if submission.counting.is_none() {
                submission.counting = cost::compile(&submission.source, vm);
            }
            let code = submission.counting.as_ref()?;
            cost::count(limit, || {
                let module = fresh_module(MODULE, vm)?;
                cost::install(&module.dict(), vm)?;
                let scope = execute_in(&module, code, prelude, vm)?;
                run(submission, scope, args, vm)?.0
            })
        });
        output.take();
        work
    }

    fn seconds(&mut self) -> Option<f64> {
        let Session { interpreter, pristine, .. } = self;
        // A submission may have put its own clock in the place of Python's.
        interpreter.enter(|vm| pristine.restore(vm).and_then(|()| clock::seconds(vm)).ok())
    }
}

/// Compiles a submission, imports its modules while nobody has touched them, and makes sure that it defines what it must.
fn prepare_submission(
    source: &str,
    signature: &Signature,
    prelude: &Prelude,
    pristine: &mut Pristine,
    vm: &VirtualMachine,
) -> Result<PyRef<PyCode>, Stop> {
    pristine.restore(vm)?;
    let code = vm.compile(source, Mode::Exec, FILE).map_err(|error| fault::from_compile_error(error, source, vm))?;
    imports::import_all(&code, vm)?;
    pristine.note(vm)?;
    pristine.restore(vm)?;
    // What earlier submissions left in cycles has grown old by now, and nothing else collects what is old.
    vm.import("gc", 0)?.get_attr("collect", vm)?.call((), vm)?;
    let scope = execute(&code, prelude, vm)?;
    entry::find(&scope, signature, vm)?;
    Ok(code)
}

/// Calls the entry point of a scope: what it returned or what stopped it, and the arguments as it left them. Errors: what stopped it before the call.
fn run(
    submission: &Submission,
    scope: PyDictRef,
    args: &Args,
    vm: &VirtualMachine,
) -> Result<(Result<Value, Stop>, Option<Args>), Stop> {
    let entry = entry::find(&scope, &submission.signature, vm)?;
    let nodes = Nodes { list: scope.get_item("ListNode", vm)?, tree: scope.get_item("TreeNode", vm)? };
    match &submission.signature {
        Signature::Function { params, returns, .. } => {
            let ty = |index: usize| params.get(index).map_or(&Type::Any, |param| &param.ty);
            let objects = args.iter().enumerate().map(|(index, arg)| to_python(arg, ty(index), &nodes, vm));
            let objects = objects.collect::<PyResult<Vec<PyObjectRef>>>()?;
            let returned = entry.call(FuncArgs::from(objects.clone()), vm);
            let outcome = returned.map_err(Stop::from).and_then(|object| Ok(from_python(&object, returns, vm)?));
            let after = objects.iter().zip(args).enumerate();
            let after = after.map(|(index, (object, before))| from_python_after(object, before, ty(index), vm));
            Ok((outcome, after.collect::<Result<_, _>>().ok()))
        }
        Signature::Class { init, methods, .. } => {
            let operations = args.first().unwrap_or(&Value::None);
            let results = class::run(&entry, init, methods, operations, &nodes, vm)?;
            Ok((Ok(Value::List(results)), None))
        }
    }
}

/// Runs a submission's top level in a fresh module, in which `ListNode` and `TreeNode` are already there.
fn execute(code: &PyRef<PyCode>, prelude: &Prelude, vm: &VirtualMachine) -> PyResult<PyDictRef> {
    execute_in(&fresh_module(MODULE, vm)?, code, prelude, vm)
}

fn execute_in(
    module: &PyRef<PyModule>,
    code: &PyRef<PyCode>,
    prelude: &Prelude,
    vm: &VirtualMachine,
) -> PyResult<PyDictRef> {
    let scope = Scope::with_builtins(None, module.dict(), vm);
    prelude.run(&scope, vm)?;
    vm.run_code_obj(code.clone(), scope)?;
    Ok(module.dict())
}

/// An empty module, found in `sys.modules` as dataclasses and typing expect.
pub(crate) fn fresh_module(name: &str, vm: &VirtualMachine) -> PyResult<PyRef<PyModule>> {
    let module = vm.new_module(name, vm.ctx.new_dict(), None);
    vm.sys_module.get_attr("modules", vm)?.set_item(name, module.clone().into(), vm)?;
    Ok(module)
}

#[cfg(test)]
mod tests {
    use judge::{Method, Param};

    use super::*;

    /// A signature written `name(type, …) -> type`, with parameters `a`, `b`, …
    fn signature(text: &str) -> Signature {
        let (name, rest) = text.split_once('(').unwrap();
        let (params, returns) = rest.split_once(") -> ").unwrap();
        let params = params.split("; ").filter(|ty| !ty.is_empty()).zip('a'..);
        let params = params.map(|(ty, name)| Param { name: name.to_string(), ty: ty.parse().unwrap() }).collect();
        Signature::Function { name: name.to_owned(), params, returns: returns.parse().unwrap() }
    }

    /// What `source` gives for `args`, or the fault in short.
    fn run(session: &mut Session, signature: &Signature, source: &str, args: &[Value]) -> String {
        match session.load(source, signature) {
            Ok(()) => shown(session.call(&args.to_vec(), &Limits::default()).outcome),
            Err(fault) => shown(Err(fault)),
        }
    }

    fn shown(outcome: Result<Value, Fault>) -> String {
        match outcome {
            Ok(value) => value.to_string(),
            Err(Fault::Exception { kind, message, line, .. }) => format!("{kind}: {message} at {line:?}"),
            Err(fault) => format!("{fault:?}"),
        }
    }

    #[track_caller]
    fn check(signature_text: &str, source: &str, args: &[Value], expected: &str) {
        assert_eq!(run(&mut Session::new(), &signature(signature_text), source, args), expected);
    }

    #[test]
    fn calls_the_function_the_signature_names() {
        check("f(int) -> int", "def f(n):\n    return n * n", &[Value::from(12)], "144");
        check("f(int) -> int", "def f(n, *, k=2, **rest):\n    return n * k", &[Value::from(12)], "24");
        check("f(list[int]) -> int", "f = lambda *args: sum(*args)", &[Value::ints([1, 2, 3])], "6");
        check("f() -> str", "from functools import cache\n@cache\ndef f():\n    return __name__", &[], "'solution'");
    }

    /// Imported during a call they would be gone after it: 50 MB and most of the time of a submission went into that.
    #[test]
    fn parts_of_numpy_that_a_submission_names_are_there_before_it_runs() {
        check(
            "f() -> bool",
            "import numpy as np\ndef f():\n    was = 'diag' in vars(np)\n    np.diag([1])\n    return was",
            &[],
            "True",
        );
    }

    #[test]
    fn what_a_call_imports_is_there_for_the_next_one_as_if_nobody_had_touched_it() {
        let source = "
import sys, numpy as np
def f():
    part = 'numpy._triangles'
    was = part in sys.modules, 'mark' in vars(sys.modules.get(part, sys))
    getattr(np, 'di' + 'ag')([1])
    sys.modules[part].mark = 1
    return was
";
        let mut session = Session::new();
        session.load(source, &signature("f() -> any")).unwrap();
        let mut call = || shown(session.call(&vec![], &Limits::default()).outcome);
        assert_eq!([call(), call(), call()], ["(False, False)", "(True, False)", "(True, False)"]);
    }

    #[test]
    fn takes_arrays_of_anything_but_numbers_for_lists() {
        let check = |source: &str, expected: &str| {
            let source = format!("import numpy as np\ndef f():\n    return {source}");
            check("f() -> list[str]", &source, &[], expected);
        };
        check("np.array(['a', 'bcd'])", "['a', 'bcd']");
        check("np.unique([['b'], ['a']])", "['a', 'b']");
        check("np.array(['a'])[0]", "'a'");
        check("np.array([['a', None]], dtype=object)", "[['a', None]]");
        check("np.array([(1, 'x')], dtype='i4,U1')", "[(1, 'x')]");
        check("np.full((), np.array(['a'], dtype=object))", "'a'");
    }

    #[test]
    fn a_call_leaves_nothing_behind() {
        let source = "
import gc
def f():
    gc.collect()
    return len(gc.get_objects())
";
        let mut session = Session::new();
        session.load(source, &signature("f() -> int")).unwrap();
        let mut n_objects = || shown(session.call(&vec![], &Limits::default()).outcome);
        let counts: Vec<String> = (0..20).map(|_| n_objects()).collect();
        assert_eq!(counts[3], counts[19], "{counts:?}");
    }

    #[test]
    fn indexes_a_deque_as_a_sequence() {
        let check = |source: &str, expected: &str| {
            let source = format!("from collections import deque\ndef f():\n    x = deque([3, 4, 5])\n    {source}");
            check("f() -> any", &source, &[], expected);
        };
        check("return [x[0], x[-1], x[True]]", "[3, 5, 4]");
        check("x[1] = 9\n    del x[0]\n    return list(x)", "[9, 5]");
        check("class D(deque):\n        def __getitem__(self, i): return i\n    return D()['a']", "'a'");
        check("class D(deque): pass\n    return D('ab')[1]", "'b'");
        check("return x[3]", "IndexError: deque index out of range at Some(4)");
        check("return x['a']", "TypeError: sequence index must be integer, not 'str' at Some(4)");
        check("return x[0:1]", "TypeError: sequence index must be integer, not 'slice' at Some(4)");
    }

    #[test]
    fn says_what_stopped_a_submission() {
        let check = |source: &str, expected: &str| check("f(int) -> int", source, &[Value::from(0)], expected);
        check("def f(n)\n    return n", r#"Syntax { message: "expected ':'", line: 1, column: 9 }"#);
        check("\n  x = 1", r#"Syntax { message: "unexpected indentation", line: 2, column: 1 }"#);
        check("def g(n): pass", r#"MissingEntry { name: "f", defined: ["g"] }"#);
        check("f = 3", r#"MissingEntry { name: "f", defined: [] }"#);
        check("def f(): pass", r#"Parameters { name: "f", expected: ["a"], found: "()" }"#);
        check(
            "def f(x, y, z=1, *rest, k, **options): pass",
            r#"Parameters { name: "f", expected: ["a"], found: "(x, y, z=…, *rest, k, **options)" }"#,
        );
        check("def f(n):\n    return 1 / n", "ZeroDivisionError: division by zero at Some(2)");
        check("raise ValueError('early')\ndef f(n): pass", "ValueError: early at Some(1)");
        check("import sys\ndef f(n):\n    sys.exit(3)", "SystemExit: 3 at Some(3)");
        check("def f(n):\n    raise KeyboardInterrupt", "KeyboardInterrupt:  at Some(2)");
        check("class Odd(BaseException): pass\ndef f(n):\n    raise Odd(n)", "Odd: 0 at Some(3)");
        check("class Odd(Exception):\n    def __str__(self): 1 / 0\ndef f(n):\n    raise Odd(n)", "Odd:  at Some(4)");
        check("def f(n):\n    return f(n)", "RecursionError: maximum recursion depth exceeded at Some(2)");
        check("def f(n):\n    return [0] * 10**12", "MemoryLimit");
        check("def f(n):\n    return (x for x in [])", r#"Unconvertible { found: "`generator`" }"#);
        check("def f(n):\n    return [1, {2: object()}]", r#"Unconvertible { found: "`object` at `[1][2]`" }"#);
        check(
            "def f(n):\n    x = []\n    x.append(x)\n    return x",
            r#"Unconvertible { found: "`list` that contains itself at `[0]`" }"#,
        );
        check("import numpyy\ndef f(n): pass", "ModuleNotFoundError: No module named 'numpyy' at Some(1)");
    }

    #[test]
    fn shows_the_submissions_own_frames() {
        let mut session = Session::new();
        let source = "def g(x):\n    return x['k']\n\ndef f(n):\n    return sorted([n], key=lambda x: g({}))\n";
        session.load(source, &signature("f(int) -> int")).unwrap();
        let Err(Fault::Exception { traceback, line, .. }) =
            session.call(&vec![Value::from(1)], &Limits::default()).outcome
        else {
            panic!("it raises")
        };
        assert_eq!(line, Some(2));
        assert_eq!(
            traceback,
            "Traceback (most recent call last):\n  \
             File \"solution.py\", line 5, in f\n    return sorted([n], key=lambda x: g({}))\n  \
             File \"solution.py\", line 5, in <lambda>\n    return sorted([n], key=lambda x: g({}))\n                                     ~^^^^\n  \
             File \"solution.py\", line 2, in g\n    return x['k']\n           ~^^^^^\n\
             KeyError: 'k'\n"
        );
    }

    #[test]
    fn survives_recursion_as_deep_as_pythons_limit_and_ends_what_is_deeper() {
        let source = "def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)";
        check("f(int) -> int", source, &[Value::from(980)], "980");
        for body in [
            "return sorted([1, 2], key=lambda x: f(n))",
            "class R:\n        def __repr__(self): return repr(self)\n    return repr(R())",
            "class R:\n        def __eq__(self, other): return self == other\n    return R() == R()",
            "import sys; sys.setrecursionlimit(10**6)\n    return max([1, 2], key=lambda x: f(n))",
            "import copy\n    x = []\n    for _ in range(10**5): x = [x]\n    return copy.deepcopy(x)",
            "import json\n    return json.loads('[' * 10**5)",
        ] {
            let outcome = run(
                &mut Session::new(),
                &signature("f(int) -> int"),
                &format!("def f(n):\n    {body}"),
                &[Value::from(0)],
            );
            assert!(outcome.starts_with("RecursionError"), "{body}: {outcome}");
        }
    }

    #[test]
    fn starts_every_call_from_the_same_state() {
        let source = "
import builtins, math, random, sys
seen = []
def f(n, items):
    seen.append(n)
    items.append(n)
    answer = [len(seen), len(items), sys.getrecursionlimit(), math.sqrt(4), random.random(), len([1, 2])]
    math.sqrt = lambda x: 'patched'
    builtins.len = lambda x: 'patched'
    sys.setrecursionlimit(50)
    sys.stdout = None
    sys.modules['heapq'] = None
    sys.modules['mine'] = 1
    del sys.modules['random']
    import heapq
    return answer
"
        .replace("    import heapq\n", "");
        let mut session = Session::new();
        let signature = signature("f(int; list[int]) -> any");
        session.load(&source, &signature).unwrap();
        for _ in 0..3 {
            let call = session.call(&vec![Value::from(7), Value::ints([])], &Limits::default());
            assert_eq!(shown(call.outcome), "[1, 1, 1000, 2.0, 0.8444218515250481, 2]");
            assert_eq!(call.args_after.unwrap()[1].to_string(), "[7]");
        }
        let next = run(
            &mut session,
            &signature,
            "import heapq, math\ndef f(n, items): return math.sqrt(4)",
            &[Value::from(1), Value::ints([])],
        );
        assert_eq!(next, "2.0");
    }

    #[test]
    fn keeps_output_up_to_the_limit_and_ends_a_printing_loop() {
        let mut session = Session::new();
        let call = |session: &mut Session, body: &str| {
            session.load(&format!("import sys\ndef f():\n    {body}"), &signature("f() -> none")).unwrap();
            let call = session.call(&vec![], &Limits { output_bytes: 10, ..Limits::default() });
            (call.stdout, shown(call.outcome))
        };
        assert_eq!(call(&mut session, "print('é' * 9)"), ("ééééé".to_owned(), "None".to_owned()));
        assert_eq!(
            call(&mut session, "print(1, 2)\n    sys.stderr.write('x')\n    sys.stdout.buffer.write(b'y')"),
            ("1 2\nxy".to_owned(), "None".to_owned())
        );
        assert_eq!(
            call(&mut session, "while True: print('again')"),
            ("again\nagai".to_owned(), "OutputLimit".to_owned())
        );
    }

    #[test]
    fn turns_values_into_python_and_back() {
        let check = |ty: &str, value: Value| {
            let expected = value.to_string();
            check(&format!("f({ty}) -> {ty}"), "def f(x):\n    return x", &[value], &expected);
        };
        check("any", Value::None);
        check("bool", Value::from(true));
        check("int", Value::Int("-123456789012345678901234567890".parse().unwrap()));
        check("int", Value::from(i64::MIN));
        check("float", Value::from(f64::NEG_INFINITY));
        check("str", Value::from("naïve 🦀\0"));
        check("list[tuple[int, str]]", Value::list([Value::tuple([Value::from(1), Value::from("a")])]));
        check("dict[str, list[int]]", Value::dict([("a", Value::ints([1]))]));
        check("set[int]", Value::set([Value::from(3)]));
        check("linked_list[int]", Value::ints([1, 2, 3]));
        check("linked_list[int]", Value::ints([]));
        check("tree[int]", Value::list([Value::from(1), Value::None, Value::from(2), Value::from(3)]));
        check("tree[int]", Value::list(Vec::<Value>::new()));
    }

    #[test]
    fn gives_up_arguments_that_merged_into_one_another() {
        let signature = signature("f(list[linked_list[int]]) -> none");
        let chained = "def f(x):\n    for a, b in zip(x, x[1:]):\n        a.next = b";
        let after = |n_lists: usize| {
            let mut session = Session::new();
            session.load(chained, &signature).unwrap();
            let lists = Value::list((0..n_lists).map(|_| Value::ints([1])));
            session.call(&vec![lists], &Limits::default()).args_after.map(|after| after[0].to_string())
        };
        assert_eq!(after(3).as_deref(), Some("[[1, 1, 1], [1, 1], [1]]"));
        assert_eq!(after(3000), None);
    }

    #[test]
    fn reads_linked_lists_and_trees_by_their_attributes() {
        let list = "linked_list[int]";
        let check = |ty: &str, body: &str, expected: &str| {
            check(&format!("f({ty}) -> {ty}"), &format!("def f(x):\n    {body}"), &[Value::ints([1, 2])], expected);
        };
        check(list, "return ListNode(0, x)", "[0, 1, 2]");
        check(list, "class N: pass\n    n = N(); n.val = 5; n.next = None\n    return n", "[5]");
        check(list, "x.next.next = x\n    return x", r#"Unconvertible { found: "`ListNode` that runs in a cycle" }"#);
        check(
            list,
            "return [1, 2]",
            r#"Unconvertible { found: "`list` without `val` where a `ListNode` is expected" }"#,
        );
        check(
            list,
            "x.seen = True\n    del x.next.next\n    return x",
            r#"Unconvertible { found: "`ListNode` without `next` where a `ListNode` is expected" }"#,
        );
        check("tree[int]", "x.right = TreeNode(3)\n    return x", "[1, 2, 3]");
        check(
            "tree[int]",
            "x.right = x.left\n    return x",
            r#"Unconvertible { found: "`TreeNode` in which a node is reached twice" }"#,
        );
    }

    #[test]
    fn is_not_deceived_by_what_it_reads() {
        let check = |body: &str, expected: &str| {
            check("f() -> any", &format!("def f():\n    {body}"), &[], expected);
        };
        check("class L(list): __class__ = int\n    return L([1])", "[1]");
        check("class I(int):\n        def __int__(self): return 9\n    return I(1)", "1");
        check(
            "from collections import Counter, OrderedDict\n    return [Counter('a'), OrderedDict(b=1)]",
            "[{'a': 1}, {'b': 1}]",
        );
        check(
            "x = []\n    for _ in range(100): x = [x, x]\n    return x",
            r#"Unconvertible { found: "more than 5000000 values" }"#,
        );
        check(
            "x = []\n    for _ in range(1000): x = [x]\n    return x",
            r#"Unconvertible { found: "a value nested more than 128 deep" }"#,
        );
    }

    #[test]
    fn runs_class_problems() {
        let any = |name: &str| Param { name: name.to_owned(), ty: Type::Int };
        let signature = Signature::Class {
            name: "Adder".to_owned(),
            init: vec![any("start")],
            methods: vec![Method { name: "add".to_owned(), params: vec![any("n")], returns: Type::Int }],
        };
        let source = "class Adder:\n    def __init__(self, start):\n        self.sum = start\n    def add(self, n):\n        self.sum += n\n        return self.sum";
        let operation = |name: &str, n: i64| Value::tuple([Value::from(name), Value::ints([n])]);
        let case = Value::list([operation("Adder", 5), operation("add", 1), operation("add", 2)]);
        let mut session = Session::new();
        assert_eq!(run(&mut session, &signature, source, std::slice::from_ref(&case)), "[None, 6, 8]");
        assert_eq!(
            run(&mut session, &signature, "class Adder: pass", std::slice::from_ref(&case)),
            r#"MissingEntry { name: "Adder.add", defined: [] }"#
        );
        let remembers = source
            .replace("self.sum += n", "self.seen = getattr(self, 'seen', []); self.seen.append(n)")
            .replace("return self.sum", "return self.seen");
        assert_eq!(run(&mut session, &signature, &remembers, std::slice::from_ref(&case)), "[None, [1], [1, 2]]");
        assert_eq!(
            run(&mut session, &signature, &source.replace("add(self, n)", "add(self)"), &[case]),
            r#"Parameters { name: "add", expected: ["n"], found: "()" }"#
        );
    }
}
