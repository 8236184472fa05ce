//! The objects that arrays of dtype `object` hold, kept for as long as a case runs.
//!
//! An array's memory has only handles. An object that was ever put into an array stays alive until [`release`]; a handle from before then stands for `None`.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use numpy::object::{Handle, Host};
use numpy::{Array, DType, Error, Scalar};
use rustpython_vm::builtins::{PyBaseExceptionRef, PyList};
use rustpython_vm::types::PyComparisonOp;
use rustpython_vm::vm::thread::with_current_vm;
use rustpython_vm::{AsObject, PyObject, PyObjectRef, PyResult, VirtualMachine};

use super::element;
use super::leaves;
use super::object::any_scalar;

#[derive(Default)]
struct Objects {
    /// How many handles were given out before the last release, zero among them.
    n_gone: Handle,
    kept: Vec<PyObjectRef>,
    by_id: HashMap<usize, Handle>,
}

thread_local! {
    static OBJECTS: RefCell<Objects> = RefCell::default();
}

/// Makes objects known to the `numpy` crate.
pub(super) fn ready() {
    numpy::object::set_host(Rc::new(Interpreter));
}

/// Lets go of every object.
pub(super) fn release() {
    let gone = OBJECTS.with_borrow_mut(|objects| {
        objects.n_gone += objects.kept.len() as Handle;
        objects.by_id.clear();
        std::mem::take(&mut objects.kept)
    });
    // Outside of the borrow, as a finalizer may use arrays.
    drop(gone);
}

/// The handle of an object, the same whenever it is asked for.
pub(super) fn handle(object: &PyObject, vm: &VirtualMachine) -> Handle {
    if vm.is_none(object) {
        return 0;
    }
    OBJECTS.with_borrow_mut(|objects| {
        if let Some(&known) = objects.by_id.get(&object.get_id()) {
            return known;
        }
        objects.kept.push(object.to_owned());
        let handle = objects.n_gone + objects.kept.len() as Handle;
        objects.by_id.insert(object.get_id(), handle);
        handle
    })
}

/// The object of a handle.
pub(super) fn object(handle: Handle, vm: &VirtualMachine) -> PyObjectRef {
    OBJECTS.with_borrow(|objects| {
        let place = handle.checked_sub(objects.n_gone + 1);
        let kept = place.and_then(|place| objects.kept.get(usize::try_from(place).ok()?));
        kept.cloned().unwrap_or_else(|| vm.ctx.none())
    })
}

/// The exception that an object raised.
pub(super) fn raised(handle: Handle, vm: &VirtualMachine) -> PyBaseExceptionRef {
    let lost = |_| vm.new_type_error("an object raised an exception");
    object(handle, vm).downcast().unwrap_or_else(lost)
}

/// A zero-dimensional array that holds an object.
pub(super) fn array_of(value: &PyObject, vm: &VirtualMachine) -> numpy::Result<Array> {
    numpy::object::from_handles(&[handle(value, vm)], &[])
}

/// RustPython's interpreter of this thread.
struct Interpreter;

/// Runs Python; what it raises is kept under a handle.
fn run<T>(f: impl FnOnce(&VirtualMachine) -> PyResult<T>) -> numpy::Result<T> {
    with_current_vm(|vm| f(vm).map_err(|exception| Error::Raised(handle(exception.as_object(), vm))))
}

impl Host for Interpreter {
    fn truth(&self, each: Handle) -> numpy::Result<bool> {
        run(|vm| object(each, vm).try_to_bool(vm))
    }

    fn text(&self, each: Handle) -> numpy::Result<String> {
        run(|vm| Ok(object(each, vm).str(vm)?.to_string_lossy().into_owned()))
    }

    fn repr(&self, each: Handle) -> numpy::Result<String> {
        run(|vm| {
            let each = object(each, vm);
            let text = each.repr(vm)?.to_string_lossy().into_owned();
            // A list inside of an array would look like an axis of it.
            Ok(if each.downcast_ref::<PyList>().is_some() { format!("list({text})") } else { text })
        })
    }

    fn object(&self, each: &Array) -> numpy::Result<Handle> {
        run(|vm| Ok(handle(&element::plain(each, vm), vm)))
    }

    fn number(&self, each: Handle, dtype: DType) -> numpy::Result<Scalar> {
        run(|vm| {
            let each = object(each, vm);
            if dtype == DType::Bool {
                return Ok(Scalar::Bool(each.try_to_bool(vm)?));
            }
            if let Some(scalar) = any_scalar(&each, Some(dtype), vm)? {
                return Ok(scalar);
            }
            let types = &vm.ctx.types;
            let class = match dtype {
                dtype if dtype.is_integer() => types.int_type,
                dtype if dtype.is_complex() => types.complex_type,
                _ if vm.is_none(&each) => return Ok(Scalar::Float64(f64::NAN)),
                _ => types.float_type,
            };
            let number = class.as_object().call((each,), vm)?;
            any_scalar(&number, Some(dtype), vm)?.ok_or_else(|| vm.new_type_error("not a number"))
        })
    }

    fn assign(&self, each: Handle, place: &Array) -> numpy::Result<()> {
        run(|vm| leaves::set_record(place, &object(each, vm), vm))
    }

    fn call(&self, ufunc: &'static str, objects: &[Handle]) -> numpy::Result<Handle> {
        run(|vm| {
            let objects: Vec<PyObjectRef> = objects.iter().map(|&each| object(each, vm)).collect();
            Ok(handle(&*apply(ufunc, &objects, vm)?, vm))
        })
    }
}

/// What a ufunc means for objects: an operator, or else a method of that name.
fn apply(ufunc: &str, objects: &[PyObjectRef], vm: &VirtualMachine) -> PyResult {
    let compare = |a: &PyObjectRef, b: &PyObjectRef, op| a.clone().rich_compare(b.clone(), op, vm);
    let is_ge = |a: &PyObjectRef, b: &PyObjectRef| compare(a, b, PyComparisonOp::Ge)?.try_to_bool(vm);
    match (ufunc, objects) {
        ("add", [a, b]) => vm._add(a, b),
        ("subtract", [a, b]) => vm._sub(a, b),
        ("multiply", [a, b]) => vm._mul(a, b),
        ("divide", [a, b]) => vm._truediv(a, b),
        ("floor_divide", [a, b]) => vm._floordiv(a, b),
        ("remainder", [a, b]) => vm._mod(a, b),
        ("power", [a, b]) => vm._pow(a, b, vm.ctx.none.as_object()),
        ("bitwise_and", [a, b]) => vm._and(a, b),
        ("bitwise_or", [a, b]) => vm._or(a, b),
        ("bitwise_xor", [a, b]) => vm._xor(a, b),
        ("left_shift", [a, b]) => vm._lshift(a, b),
        ("right_shift", [a, b]) => vm._rshift(a, b),
        ("equal", [a, b]) => compare(a, b, PyComparisonOp::Eq),
        ("not_equal", [a, b]) => compare(a, b, PyComparisonOp::Ne),
        ("less", [a, b]) => compare(a, b, PyComparisonOp::Lt),
        ("less_equal", [a, b]) => compare(a, b, PyComparisonOp::Le),
        ("greater", [a, b]) => compare(a, b, PyComparisonOp::Gt),
        ("greater_equal", [a, b]) => compare(a, b, PyComparisonOp::Ge),
        ("maximum" | "fmax", [a, b]) => Ok(if is_ge(a, b)? { a } else { b }.clone()),
        ("minimum" | "fmin", [a, b]) => Ok(if is_ge(b, a)? { a } else { b }.clone()),
        ("logical_and", [a, b]) => Ok(if a.clone().try_to_bool(vm)? { b } else { a }.clone()),
        ("logical_or", [a, b]) => Ok(if a.clone().try_to_bool(vm)? { a } else { b }.clone()),
        ("logical_not", [a]) => Ok(vm.ctx.new_bool(!a.clone().try_to_bool(vm)?).into()),
        ("negative", [a]) => vm._neg(a),
        ("positive", [a]) => vm._pos(a),
        ("absolute", [a]) => vm._abs(a),
        ("invert", [a]) => vm._invert(a),
        ("square", [a]) => vm._mul(a, a),
        ("isnan" | "isinf" | "isfinite" | "signbit" | "copysign" | "nextafter" | "spacing" | "heaviside", _) => {
            let error = Error::UfuncTypes { ufunc: "" }.to_string().replacen("''", &format!("'{ufunc}'"), 1);
            Err(vm.new_type_error(error))
        }
        (_, [a, ..]) => match a.get_attr(vm.ctx.intern_str(ufunc), vm) {
            Ok(method) => method.call((), vm),
            Err(_) => {
                let class = a.class().name().to_string();
                Err(vm.new_type_error(format!(
                    "loop of ufunc does not support argument 0 of type {class} which has no callable {ufunc} method"
                )))
            }
        },
        _ => Err(vm.new_type_error("a ufunc needs an operand")),
    }
}
