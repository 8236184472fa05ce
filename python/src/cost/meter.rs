//! The counters that an instrumented submission calls.
//!
//! What its own statements do counts itself, a step each. What they call is somebody else's code and counts by what it walks over: `sorted` n log n, `x in list` n, `list.append` one, `list.insert` little more, because moving memory is quick. NumPy's work counts in elements, of the largest array concerned.

use std::cell::Cell;

use judge::Work;
use rustpython_vm::{PyObject, PyResult, VirtualMachine};

thread_local! {
    static WORK: Cell<Work> = const { Cell::new(Work { steps: 0, elements: 0 }) };
    static LIMIT: Cell<u64> = const { Cell::new(u64::MAX) };
}

/// Starts counting from nothing; past `limit` steps and elements the submission is interrupted.
pub(super) fn start(limit: u64) {
    WORK.set(Work::default());
    LIMIT.set(limit);
}

/// What has been counted.
pub(super) fn work() -> Work {
    WORK.get()
}

/// Whether the limit has been passed.
pub(super) fn is_exceeded() -> bool {
    WORK.get().total() > LIMIT.get()
}

fn add(work: Work, vm: &VirtualMachine) -> PyResult<()> {
    let old = WORK.get();
    let steps = old.steps.saturating_add(work.steps);
    WORK.set(Work { steps, elements: old.elements.saturating_add(work.elements) });
    if is_exceeded() {
        // Not an `Exception`, so that the usual handlers let it pass.
        return Err(vm.new_exception_empty(vm.ctx.exceptions.keyboard_interrupt.to_owned()));
    }
    Ok(())
}

/// Calls that cost the same however long their arguments are.
const CONSTANT: &[&str] = &[
    "len",
    "isinstance",
    "issubclass",
    "iter",
    "next",
    "enumerate",
    "zip",
    "map",
    "filter",
    "reversed",
    "range",
    "type",
    "id",
    "hash",
    "bool",
    "print",
    "getattr",
    "setattr",
    "hasattr",
    "callable",
    "divmod",
    "repr",
    "append",
    "appendleft",
    "popleft",
    "islice",
    "count",
    "chain",
    "cycle",
    "repeat",
    "partial",
    "cache",
    "lru_cache",
    "deque_",
    "defaultdict",
    "shape",
    "reshape",
    "randint",
    "choice",
    "isnan",
    "isinf",
    "ord",
    "chr",
];

/// Methods of dictionaries and sets that look up one key.
const OF_ONE_KEY: &[&str] =
    &["get", "pop", "add", "discard", "remove", "setdefault", "popitem", "items", "keys", "values", "move_to_end"];

/// Calls that halve what is left.
const LOGARITHMIC: &[&str] =
    &["heappush", "heappop", "heapreplace", "heappushpop", "bisect", "bisect_left", "bisect_right", "searchsorted"];

/// Calls that make or close a gap in a list: one step moves this many of the items behind it.
const MOVED_IN_A_STEP: usize = 64;

/// Calls that sort.
const SORTING: &[&str] = &["sort", "sorted", "argsort", "lexsort", "unique", "msort"];

/// Calls that multiply matrices.
const PRODUCTS: &[&str] = &["dot", "matmul", "inner", "vdot", "tensordot"];

/// The steps of a call of `name` on `receiver`, with arguments of these lengths together.
fn steps_of(name: &str, receiver: Option<(usize, bool)>, args: usize, n_args: usize) -> u64 {
    let n = receiver.map_or(0, |(length, _)| length) + args;
    let log = |n: usize| u64::from((n as u64 + 1).ilog2()) + 1;
    match (name, receiver) {
        (_, Some((_, true))) if OF_ONE_KEY.contains(&name) => 1,
        ("pop", Some(_)) if n_args == 0 => 1,
        ("pop" | "insert", Some(_)) => 1 + (n / MOVED_IN_A_STEP) as u64,
        ("insort" | "insort_left" | "insort_right", _) => log(n) + (n / MOVED_IN_A_STEP) as u64,
        ("count", Some(_)) => n as u64,
        ("extend" | "update" | "join", _) => args as u64,
        (name, _) if CONSTANT.contains(&name) => 1,
        (name, _) if LOGARITHMIC.contains(&name) => log(n),
        (name, _) if SORTING.contains(&name) => n as u64 * log(n),
        _ => n as u64,
    }
}

/// How long a built-in container is and whether it tells at once what is in it; nothing for what is not one.
fn length(object: &PyObject, vm: &VirtualMachine) -> Option<(usize, bool)> {
    use rustpython_vm::builtins::{PyBytes, PyDict, PyFrozenSet, PyList, PyRange, PySet, PyStr, PyTuple};
    if let Some(list) = object.downcast_ref::<PyList>() {
        return Some((list.borrow_vec().len(), false));
    }
    if let Some(text) = object.downcast_ref::<PyStr>() {
        return Some((text.char_len(), false));
    }
    if let Some(tuple) = object.downcast_ref::<PyTuple>() {
        return Some((tuple.len(), false));
    }
    if let Some(dict) = object.downcast_ref::<PyDict>() {
        return Some((dict.__len__(), true));
    }
    let keyed = object.downcast_ref::<PySet>().is_some() || object.downcast_ref::<PyFrozenSet>().is_some();
    let is_deque = || &*object.class().name() == "deque";
    let is_range = object.downcast_ref::<PyRange>().is_some();
    if keyed || is_range || object.downcast_ref::<PyBytes>().is_some() || is_deque() {
        return Some((object.length(vm).ok()?, keyed || is_range));
    }
    None
}

#[rustpython_vm::pymodule]
pub(crate) mod _work {
    use judge::Work;
    use rustpython_vm::builtins::{PyFunction, PyStr};
    use rustpython_vm::function::FuncArgs;
    use rustpython_vm::protocol::{PyIter, PyIterReturn};
    use rustpython_vm::types::{IterNext, Iterable, SelfIter};
    use rustpython_vm::{Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine, pyclass};

    use super::{PRODUCTS, add, length, steps_of};
    use crate::numpy;
    use crate::session::FILE;

    /// A block of `n` statements begins.
    #[pyfunction]
    fn step(n: u64, vm: &VirtualMachine) -> PyResult<u64> {
        add(Work { steps: n, elements: 0 }, vm)?;
        Ok(n)
    }

    /// A sequence or array has been made, or is walked over.
    #[pyfunction]
    fn made(object: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        if let Some(size) = numpy::size(&object) {
            add(Work { steps: 0, elements: size }, vm)?;
        } else if let Some((n, _)) = length(&object, vm) {
            add(Work { steps: n as u64, elements: 0 }, vm)?;
        }
        Ok(object)
    }

    /// Something is looked for in `object`.
    #[pyfunction]
    fn scan(object: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        match length(&object, vm) {
            Some((_, true)) => Ok(object),
            _ => made(object, vm),
        }
    }

    /// `a @ b`
    #[pyfunction]
    fn matmul(a: PyObjectRef, b: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let product = vm._matmul(&a, &b)?;
        add(Work { steps: 0, elements: product_work(&a, &b, &product) }, vm)?;
        Ok(product)
    }

    /// Multiplications in a matrix product, from the sizes of (n, m), (m, k) and (n, k): √(nm · mk · nk) is n · m · k.
    fn product_work(a: &PyObject, b: &PyObject, product: &PyObject) -> u64 {
        let size = |object: &PyObject| numpy::size(object).unwrap_or(1) as f64;
        (size(a) * size(b) * size(product)).sqrt() as u64
    }

    /// Calls what may not be the submission's own.
    #[pyfunction]
    fn call(mut args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        if args.args.is_empty() {
            return Err(vm.new_type_error("there is nothing to call"));
        }
        let callable = args.args.remove(0);
        if is_own(&callable, vm) {
            return callable.call(args, vm);
        }
        let name = callable.get_attr("__name__", vm).ok();
        let name = name.as_ref().and_then(|name| name.downcast_ref::<PyStr>()).and_then(|name| name.to_str());
        let name = name.unwrap_or_default();
        let receiver = callable.get_attr("__self__", vm).ok();
        let operands = || receiver.iter().chain(&args.args);
        let largest = operands().filter_map(|object| numpy::size(object)).max();
        let steps = match largest {
            Some(_) => 0,
            None => {
                let lengths = args.args.iter().filter_map(|arg| length(arg, vm)).map(|(n, _)| n).sum();
                steps_of(name, receiver.as_deref().and_then(|object| length(object, vm)), lengths, args.args.len())
            }
        };
        add(Work { steps, elements: 0 }, vm)?;
        let (first, second) = (operands().next().cloned(), operands().nth(1).cloned());
        if !matches!(name, "next" | "iter" | "isinstance" | "type" | "id") {
            for arg in &mut args.args {
                if numpy::size(arg).is_none() && PyIter::check(arg) && arg.downcast_ref::<Each>().is_none() {
                    *arg = each(arg.clone(), vm)?;
                }
            }
        }
        let result = callable.call(args, vm)?;
        let made = numpy::size(&result);
        if largest.is_some() || made.is_some() {
            let elements = match (first, second) {
                (Some(a), Some(b)) if PRODUCTS.contains(&name) => product_work(&a, &b, &result),
                _ => largest.unwrap_or(0).max(made.unwrap_or(0)),
            };
            add(Work { steps: 0, elements }, vm)?;
        }
        Ok(result)
    }

    /// Whether the submission defines it, so that its statements count.
    fn is_own(callable: &PyObject, vm: &VirtualMachine) -> bool {
        let function = callable.get_attr("__func__", vm).unwrap_or_else(|_| callable.to_owned());
        let code = function.downcast_ref::<PyFunction>().map(|_| function.get_attr("__code__", vm));
        let Some(Ok(code)) = code else { return false };
        let file = code.get_attr("co_filename", vm).ok();
        file.as_ref().and_then(|file| file.downcast_ref::<PyStr>()).is_some_and(|file| file.to_str() == Some(FILE))
    }

    /// An iterator over `iterable` that counts what it gives.
    #[pyfunction]
    fn each(iterable: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        Ok(Each { inner: iterable.get_iter(vm)? }.into_pyobject(vm))
    }

    /// Gives what another iterator gives, a step each.
    #[pyattr]
    #[pyclass(name = "Each")]
    #[derive(Debug, PyPayload)]
    struct Each {
        inner: PyIter,
    }

    impl SelfIter for Each {}

    impl IterNext for Each {
        fn next(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<PyIterReturn> {
            add(Work { steps: 1, elements: 0 }, vm)?;
            zelf.inner.next(vm)
        }
    }

    #[pyclass(with(IterNext, Iterable))]
    impl Each {}
}
