//! `np.dtype`.

use numpy::DType;
use rustpython_vm::builtins::PyStr;
use rustpython_vm::common::hash::PyHash;
use rustpython_vm::function::{Either, PyComparisonValue};
use rustpython_vm::types::{Comparable, Constructor, Hashable, PyComparisonOp, Representable};
use rustpython_vm::{Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine, pyclass};

use super::object;
use super::scalar::{Bool, Float64, Int64};

/// The type of an array's elements, as an object.
#[pyclass(module = "numpy", name = "dtype")]
#[derive(Debug, PyPayload)]
pub(super) struct DTypeObject {
    pub(super) dtype: DType,
}

impl Constructor for DTypeObject {
    type Args = (PyObjectRef,);

    fn py_new(_cls: &Py<rustpython_vm::builtins::PyType>, args: Self::Args, vm: &VirtualMachine) -> PyResult<Self> {
        Ok(DTypeObject { dtype: object::dtype(Some(&args.0), vm)?.unwrap_or(DType::Float64) })
    }
}

impl Comparable for DTypeObject {
    fn slot_richcompare(
        zelf: &PyObject,
        other: &PyObject,
        op: PyComparisonOp,
        vm: &VirtualMachine,
    ) -> PyResult<Either<PyObjectRef, PyComparisonValue>> {
        let same = zelf.downcast_ref::<Self>().map(|zelf| zelf.dtype) == object::dtype(Some(other), vm).unwrap_or(None);
        Ok(Either::B(match op {
            PyComparisonOp::Eq => PyComparisonValue::Implemented(same),
            PyComparisonOp::Ne => PyComparisonValue::Implemented(!same),
            _ => PyComparisonValue::NotImplemented,
        }))
    }

    fn cmp(_: &Py<Self>, _: &PyObject, _: PyComparisonOp, _: &VirtualMachine) -> PyResult<PyComparisonValue> {
        Ok(PyComparisonValue::NotImplemented)
    }
}

impl Hashable for DTypeObject {
    fn hash(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<PyHash> {
        Ok(zelf.dtype as PyHash)
    }
}

impl Representable for DTypeObject {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        Ok(format!("dtype('{}')", zelf.dtype))
    }
}

#[pyclass(with(Constructor, Comparable, Hashable, Representable))]
impl DTypeObject {
    #[pyslot]
    fn slot_str(zelf: &PyObject, vm: &VirtualMachine) -> PyResult<rustpython_vm::PyRef<PyStr>> {
        Ok(vm.ctx.new_str(zelf.downcast_ref::<Self>().map_or("", |zelf| zelf.dtype.name())))
    }

    #[pygetset]
    fn name(zelf: &Py<Self>) -> &'static str {
        zelf.dtype.name()
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
    fn itemsize(zelf: &Py<Self>) -> usize {
        zelf.dtype.itemsize()
    }

    #[pygetset(name = "type")]
    fn type_(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        let class = match zelf.dtype {
            DType::Bool => Bool::class(&vm.ctx),
            DType::Int64 => Int64::class(&vm.ctx),
            DType::Float64 => Float64::class(&vm.ctx),
        };
        class.to_owned().into()
    }
}
