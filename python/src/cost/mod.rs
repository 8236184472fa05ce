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

#[cfg(test)]
mod tests {
    use judge::{Param, Runner, Signature, Value};

    use crate::Session;

    /// What `f(n)` counts for `n`: steps and elements, or nothing.
    fn counted(source: &str, n: i64) -> Option<(u64, u64)> {
        let param = Param { name: "n".to_owned(), ty: "int".parse().unwrap() };
        let returns = "any".parse().unwrap();
        let signature = Signature::Function { name: "f".to_owned(), params: vec![param], returns };
        let mut session = Session::new();
        session.load(source, &signature).unwrap();
        let work = session.count(&vec![Value::from(n)], 1_000_000)?;
        assert_eq!(session.count(&vec![Value::from(n)], 1_000_000), Some(work), "the same again");
        Some((work.steps, work.elements))
    }

    #[track_caller]
    fn check(body: &str, steps: u64, elements: u64) {
        let source = format!("import numpy as np\ndef f(n):\n    {}\n", body.replace('\n', "\n    "));
        assert_eq!(counted(&source, 100), Some((steps, elements)), "{body}");
    }

    #[test]
    fn counts_statements_and_what_built_ins_walk_over() {
        check("return n", 1, 0);
        check("t = 0\nfor i in range(n):\n    t += i\nreturn t", 3 + 1 + 100, 0);
        check("return sum(i for i in range(n))", 1 + 1 + 2 * 101, 0);
        check("x = list(range(n))\nreturn 5 in x", 2 + 1 + 100 + 100, 0);
        check("x = set(range(n))\nreturn 5 in x", 2 + 1 + 100, 0);
        check("return len(sorted(range(n)))", 1 + 1 + 100 * 7 + 1, 0);
        check("x = list(range(n))\nx.pop()\nx.pop(0)\nx.append(1)\nreturn x[1:]", 5 + 1 + 100 + 1 + 2 + 1 + 98, 0);
        check("x = list(range(n))\nx.insert(0, n)\nreturn x", 3 + 1 + 100 + 2, 0);
        check("def g(k):\n    return g(k - 1) if k else 0\nreturn g(n)", 2 + 101, 0);
    }

    #[test]
    fn counts_elements_of_arrays_apart() {
        check("x = np.zeros(n)\nreturn float((x + 1).sum())", 2, 300);
        check("x = np.ones((n, 10))\nreturn float((x.T @ x)[0, 0])", 2 + 2, 1000 + 10 * 100 * 10);
    }

    #[test]
    fn ends_what_takes_too_long() {
        let (steps, _) = counted("def f(n):\n    while True:\n        n += 1\n", 1).unwrap();
        assert!(steps > 1_000_000);
        assert_eq!(counted("def f(n):\n    raise ValueError\n", 1), None);
    }
}
