//! `np.dtype`.

use numpy::{Casting, DType};
use rustpython_vm::builtins::{PyStr, PyType};
use rustpython_vm::common::hash::PyHash;
use rustpython_vm::function::{Either, FuncArgs, PyComparisonValue};
use rustpython_vm::protocol::{PyMappingMethods, PyNumberMethods};
use rustpython_vm::types::{AsMapping, AsNumber, Comparable, Constructor, Hashable, PyComparisonOp, Representable};
use rustpython_vm::{AsObject, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine, pyclass};

use super::object;
use super::{element, field};

/// The type of an array's elements, as an object.
#[pyclass(module = "numpy", name = "dtype")]
#[derive(Debug, PyPayload)]
pub(super) struct DTypeObject {
    pub(super) dtype: DType,
}

impl Constructor for DTypeObject {
    type Args = FuncArgs;

    fn py_new(_cls: &Py<PyType>, args: FuncArgs, vm: &VirtualMachine) -> PyResult<Self> {
        let Some(object) = args.args.first().or_else(|| args.kwargs.get("dtype")) else {
            return Err(vm.new_type_error("dtype() missing required argument 'dtype' (pos 1)"));
        };
        Ok(DTypeObject { dtype: object::dtype(Some(object), vm)?.unwrap_or(DType::Float64) })
    }
}

impl Comparable for DTypeObject {
    fn slot_richcompare(
        zelf: &PyObject,
        other: &PyObject,
        op: PyComparisonOp,
        vm: &VirtualMachine,
    ) -> PyResult<Either<PyObjectRef, PyComparisonValue>> {
        let a = zelf.downcast_ref::<Self>().map(|zelf| zelf.dtype);
        let b = object::dtype(Some(other), vm).unwrap_or(None);
        let holds = match (op, a, b) {
            (PyComparisonOp::Eq, a, b) => a == b,
            (PyComparisonOp::Ne, a, b) => a != b,
            // One dtype is less than another if it casts to it safely.
            (PyComparisonOp::Le, Some(a), Some(b)) => a.casts(b, Casting::Safe),
            (PyComparisonOp::Lt, Some(a), Some(b)) => a != b && a.casts(b, Casting::Safe),
            (PyComparisonOp::Ge, Some(a), Some(b)) => b.casts(a, Casting::Safe),
            (PyComparisonOp::Gt, Some(a), Some(b)) => a != b && b.casts(a, Casting::Safe),
            _ => return Ok(Either::B(PyComparisonValue::NotImplemented)),
        };
        Ok(Either::B(PyComparisonValue::Implemented(holds)))
    }

    fn cmp(_: &Py<Self>, _: &PyObject, _: PyComparisonOp, _: &VirtualMachine) -> PyResult<PyComparisonValue> {
        Ok(PyComparisonValue::NotImplemented)
    }
}

impl Hashable for DTypeObject {
    fn hash(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<PyHash> {
        let mut hasher = std::hash::DefaultHasher::new();
        std::hash::Hash::hash(&zelf.dtype, &mut hasher);
        Ok(std::hash::Hasher::finish(&hasher) as PyHash)
    }
}

impl Representable for DTypeObject {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        Ok(format!("dtype({})", zelf.dtype.repr()))
    }
}

impl AsMapping for DTypeObject {
    fn as_mapping() -> &'static PyMappingMethods {
        static AS_MAPPING: PyMappingMethods = PyMappingMethods {
            length: Some(|mapping, _vm| Ok(field::count(DTypeObject::mapping_downcast(mapping).dtype))),
            subscript: Some(|mapping, needle, vm| {
                let dtype = field::dtype_of(DTypeObject::mapping_downcast(mapping).dtype, needle, vm)?;
                Ok(DTypeObject { dtype }.into_pyobject(vm))
            }),
            ass_subscript: None,
        };
        &AS_MAPPING
    }
}

impl AsNumber for DTypeObject {
    fn as_number() -> &'static PyNumberMethods {
        // Without fields a dtype has a length of zero, and is true all the same.
        static AS_NUMBER: PyNumberMethods =
            PyNumberMethods { boolean: Some(|_, _| Ok(true)), ..PyNumberMethods::NOT_IMPLEMENTED };
        &AS_NUMBER
    }
}

#[pyclass(with(Constructor, Comparable, Hashable, Representable, AsMapping, AsNumber))]
impl DTypeObject {
    #[pyslot]
    fn slot_str(zelf: &PyObject, vm: &VirtualMachine) -> PyResult<PyRef<PyStr>> {
        Ok(vm.ctx.new_str(zelf.downcast_ref::<Self>().map_or_else(String::new, |zelf| zelf.dtype.to_string())))
    }

    #[pygetset]
    fn name(zelf: &Py<Self>) -> String {
        match zelf.dtype {
            DType::Str(0) => "str".into(),
            DType::Str(_) | DType::Record(_) => format!("{}{}", zelf.dtype.name(), 8 * zelf.dtype.packed_size()),
            dtype => dtype.name().into(),
        }
    }

    #[pygetset]
    fn str(zelf: &Py<Self>) -> String {
        zelf.dtype.code()
    }

    #[pygetset]
    fn char(zelf: &Py<Self>) -> String {
        zelf.dtype.char().to_string()
    }

    #[pygetset]
    fn kind(zelf: &Py<Self>) -> String {
        zelf.dtype.kind().letter().to_string()
    }

    #[pygetset]
    fn num(zelf: &Py<Self>) -> u8 {
        zelf.dtype.num()
    }

    #[pygetset]
    fn itemsize(zelf: &Py<Self>) -> usize {
        zelf.dtype.packed_size()
    }

    #[pygetset]
    fn alignment(zelf: &Py<Self>) -> usize {
        zelf.dtype.alignment()
    }

    #[pygetset]
    fn byteorder(zelf: &Py<Self>) -> &'static str {
        match zelf.dtype {
            DType::Object | DType::Record(_) => "|",
            dtype if dtype.itemsize() == 1 => "|",
            _ => "=",
        }
    }

    #[pygetset]
    fn isnative(_zelf: &Py<Self>) -> bool {
        true
    }

    #[pygetset]
    fn isbuiltin(_zelf: &Py<Self>) -> u8 {
        1
    }

    #[pygetset]
    fn hasobject(zelf: &Py<Self>) -> bool {
        zelf.dtype.has_objects()
    }

    #[pygetset]
    fn flags(_zelf: &Py<Self>) -> u8 {
        0
    }

    #[pygetset]
    fn ndim(_zelf: &Py<Self>) -> u8 {
        0
    }

    #[pygetset]
    fn shape(_zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        vm.ctx.new_tuple(vec![]).into()
    }

    #[pygetset]
    fn base(zelf: &Py<Self>) -> PyObjectRef {
        zelf.as_object().to_owned()
    }

    #[pygetset]
    fn names(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        field::names(zelf.dtype, vm)
    }

    #[pygetset]
    fn fields(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        field::fields(zelf.dtype, vm)
    }

    #[pygetset]
    fn subdtype(_zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        vm.ctx.none()
    }

    #[pygetset]
    fn metadata(_zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        vm.ctx.none()
    }

    #[pygetset]
    fn descr(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        let field = vec![vm.ctx.new_str("").into(), vm.ctx.new_str(zelf.dtype.code()).into()];
        vm.ctx.new_list(vec![vm.ctx.new_tuple(field).into()]).into()
    }

    #[pygetset(name = "type")]
    fn type_(zelf: &Py<Self>) -> PyObjectRef {
        element::class(zelf.dtype).to_owned().into()
    }

    #[pymethod]
    fn __reduce__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        let args = vm.ctx.new_tuple(vec![vm.ctx.new_str(zelf.dtype.code()).into()]);
        vm.ctx.new_tuple(vec![zelf.class().to_owned().into(), args.into()]).into()
    }
}
