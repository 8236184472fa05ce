//! NumPy's scalars: `np.float64`, which is a `float`; `np.int64`; `np.bool`.

use numpy::{Array, Scalar};
use rustpython_vm::builtins::{PyFloat, PyStr, PyType};
use rustpython_vm::common::hash::PyHash;
use rustpython_vm::function::{Either, OptionalArg, PyComparisonValue};
use rustpython_vm::protocol::{PyMappingMethods, PyNumberMethods};
use rustpython_vm::types::{
    AsMapping, AsNumber, Comparable, Constructor, GetAttr, Hashable, PyComparisonOp, Representable,
};
use rustpython_vm::{AsObject, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine, pyclass};

use super::array::NdArray;
use super::error::OrRaise;
use super::number;
use super::object::{array_from, plain, result, strong_scalar};

/// A double; a Python `float` too.
#[pyclass(module = "numpy", name = "float64", base = PyFloat)]
#[derive(Debug)]
#[repr(transparent)]
pub(super) struct Float64(pub(super) PyFloat);

/// An integer of 64 bits.
#[pyclass(module = "numpy", name = "int64")]
#[derive(Debug, PyPayload)]
pub(super) struct Int64(pub(super) i64);

/// A truth value.
#[pyclass(module = "numpy", name = "bool")]
#[derive(Debug, PyPayload)]
pub(super) struct Bool(pub(super) bool);

/// The value of one of the scalars here.
pub(super) fn value(object: &PyObject, vm: &VirtualMachine) -> PyResult<Scalar> {
    strong_scalar(object, vm).ok_or_else(|| vm.new_type_error("a NumPy scalar is needed here"))
}

/// What `float64(x)` and its like take: a number, an array (element by element), or text.
fn convert(object: OptionalArg<PyObjectRef>, dtype: numpy::DType, vm: &VirtualMachine) -> PyResult<Array> {
    let OptionalArg::Present(object) = object else { return Array::zeros(&[], dtype).or_raise(vm) };
    if object.downcast_ref::<PyStr>().is_some() {
        let value = match dtype {
            numpy::DType::Int64 => {
                let int = vm.ctx.types.int_type.as_object().call((object,), vm)?;
                Scalar::Int64(super::object::index(&int, vm)?)
            }
            numpy::DType::Bool => Scalar::Bool(object.try_to_bool(vm)?),
            numpy::DType::Float64 => {
                let float = vm.ctx.types.float_type.as_object().call((object,), vm)?;
                Scalar::Float64(float.try_float(vm)?.to_f64())
            }
        };
        return Array::scalar(value).or_raise(vm);
    }
    if dtype == numpy::DType::Float64 && super::object::operand(&object, vm).is_ok_and(|operand| operand.is_none()) {
        // Anything with `__float__`, a fraction or a decimal.
        return Array::scalar(Scalar::Float64(object.try_float(vm)?.to_f64())).or_raise(vm);
    }
    array_from(&object, Some(dtype), vm)
}

fn shown(object: &PyObject, vm: &VirtualMachine) -> PyResult<String> {
    Ok(match value(object, vm)? {
        Scalar::Bool(x) => if x { "True" } else { "False" }.to_owned(),
        Scalar::Int64(x) => x.to_string(),
        Scalar::Float64(x) => numpy::print::float_repr(x),
    })
}

/// The traits all scalars share.
macro_rules! scalar_class {
    ($class:ident, $dtype:ident, $number:ident, $repr:expr) => {
        impl Constructor for $class {
            type Args = OptionalArg<PyObjectRef>;

            fn slot_new(cls: PyRef<PyType>, args: rustpython_vm::function::FuncArgs, vm: &VirtualMachine) -> PyResult {
                let _ = cls;
                let args: Self::Args = args.bind(vm)?;
                Ok(result(convert(args, numpy::DType::$dtype, vm)?, vm))
            }

            fn py_new(_cls: &Py<PyType>, _args: Self::Args, vm: &VirtualMachine) -> PyResult<Self> {
                Err(vm.new_type_error("use the class itself"))
            }
        }

        impl AsNumber for $class {
            fn as_number() -> &'static PyNumberMethods {
                &number::$number
            }
        }

        impl Comparable for $class {
            fn slot_richcompare(
                zelf: &PyObject,
                other: &PyObject,
                op: PyComparisonOp,
                vm: &VirtualMachine,
            ) -> PyResult<Either<PyObjectRef, PyComparisonValue>> {
                number::compare(zelf, other, op, vm)
            }

            fn cmp(_: &Py<Self>, _: &PyObject, _: PyComparisonOp, _: &VirtualMachine) -> PyResult<PyComparisonValue> {
                Ok(PyComparisonValue::NotImplemented)
            }
        }

        impl Hashable for $class {
            fn slot_hash(zelf: &PyObject, vm: &VirtualMachine) -> PyResult<PyHash> {
                plain(value(zelf, vm)?, vm).hash(vm)
            }

            fn hash(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<PyHash> {
                Self::slot_hash(zelf.as_object(), vm)
            }
        }

        impl Representable for $class {
            fn slot_repr(zelf: &PyObject, vm: &VirtualMachine) -> PyResult<PyRef<PyStr>> {
                let shown = shown(zelf, vm)?;
                let repr: fn(String) -> String = $repr;
                Ok(vm.ctx.new_str(repr(shown)))
            }
        }

        impl GetAttr for $class {
            fn slot_getattro(zelf: &PyObject, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
                attribute(zelf, name, vm)
            }

            fn getattro(zelf: &Py<Self>, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
                attribute(zelf.as_object(), name, vm)
            }
        }

        impl AsMapping for $class {
            fn as_mapping() -> &'static PyMappingMethods {
                static AS_MAPPING: PyMappingMethods = PyMappingMethods {
                    length: None,
                    subscript: Some(|mapping, needle, vm| subscript(mapping.obj, needle, vm)),
                    ass_subscript: None,
                };
                &AS_MAPPING
            }
        }

        #[pyclass(
            with(Constructor, AsNumber, AsMapping, Comparable, Hashable, Representable, GetAttr),
            flags(BASETYPE)
        )]
        impl $class {
            #[pyslot]
            fn slot_str(zelf: &PyObject, vm: &VirtualMachine) -> PyResult<PyRef<PyStr>> {
                Ok(vm.ctx.new_str(shown(zelf, vm)?))
            }

            #[pymethod]
            fn __format__(zelf: PyObjectRef, spec: PyRef<PyStr>, vm: &VirtualMachine) -> PyResult {
                let plain = plain(value(&zelf, vm)?, vm);
                vm.call_method(&plain, "__format__", (spec,))
            }

            #[pymethod]
            fn item(zelf: PyObjectRef, vm: &VirtualMachine) -> PyResult {
                Ok(plain(value(&zelf, vm)?, vm))
            }

            #[pymethod]
            fn tolist(zelf: PyObjectRef, vm: &VirtualMachine) -> PyResult {
                Ok(plain(value(&zelf, vm)?, vm))
            }

            #[pymethod]
            fn __round__(zelf: PyObjectRef, digits: OptionalArg<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
                let plain = plain(value(&zelf, vm)?, vm);
                match digits {
                    OptionalArg::Present(digits) if !vm.is_none(&digits) => {
                        let rounded = vm.call_method(&plain, "__round__", (digits,))?;
                        Ok(result(array_from(&rounded, Some(numpy::DType::$dtype), vm)?, vm))
                    }
                    _ => vm.call_method(&plain, "__round__", ()),
                }
            }

            #[pymethod]
            fn __copy__(zelf: PyObjectRef) -> PyObjectRef {
                zelf
            }

            #[pymethod]
            fn __deepcopy__(zelf: PyObjectRef, _memo: PyObjectRef) -> PyObjectRef {
                zelf
            }
        }
    };
}

scalar_class!(Float64, Float64, OF_SCALAR, |text| format!("np.float64({text})"));
scalar_class!(Int64, Int64, OF_INTEGER, |text| format!("np.int64({text})"));
scalar_class!(Bool, Bool, OF_SCALAR, |text| format!("np.{text}_"));

/// An attribute of the class, or else of the 0-d array that the scalar also is.
fn attribute(zelf: &PyObject, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
    match zelf.generic_getattr(name, vm) {
        Err(error)
            if error.class().fast_issubclass(vm.ctx.exceptions.attribute_error)
                && !name.as_bytes().starts_with(b"__") =>
        {
            let array = Array::scalar(value(zelf, vm)?).or_raise(vm)?;
            NdArray::new(array).into_pyobject(vm).get_attr(name, vm).map_err(|_| error)
        }
        found => found,
    }
}

/// `x[()]`, `x[...]`, `x[None]`: what indexing the 0-d array gives.
fn subscript(zelf: &PyObject, needle: &PyObject, vm: &VirtualMachine) -> PyResult {
    let is_tuple = needle.downcast_ref::<rustpython_vm::builtins::PyTuple>().is_some();
    if !is_tuple && !vm.is_none(needle) && !needle.is(&vm.ctx.ellipsis) {
        return Err(vm.new_index_error("invalid index to scalar variable."));
    }
    let array = Array::scalar(value(zelf, vm)?).or_raise(vm)?;
    NdArray::new(array).into_pyobject(vm).get_item(needle, vm)
}
