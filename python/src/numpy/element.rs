//! Elements on their own: `np.str_`, which is a `str`; `np.void`, a record that still looks at its array; numbers and objects as they are.

use numpy::{Array, DType};
use rustpython_vm::builtins::{PyStr, PyTuple, PyType};
use rustpython_vm::class::{PyClassImpl, StaticType};
use rustpython_vm::function::{Either, PyComparisonValue};
use rustpython_vm::protocol::PyMappingMethods;
use rustpython_vm::types::{AsMapping, Comparable, GetAttr, Iterable, PyComparisonOp, Representable};
use rustpython_vm::{AsObject, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine, pyclass};

use super::array::NdArray;
use super::error::OrRaise;
use super::{field, host, object, scalar};

/// The only element of an array as indexing gives it.
pub(super) fn of(array: &Array, vm: &VirtualMachine) -> PyObjectRef {
    match array.dtype() {
        DType::Str(_) => {
            let text = PyStr::from(numpy::text::get(array, 0));
            PyRef::new_ref(text, Text::static_type().to_owned(), None).into()
        }
        DType::Object => host::object(numpy::object::get(array, 0), vm),
        DType::Record(_) => Void(array.clone()).into_pyobject(vm),
        _ => object::scalar(array.get_flat(0), vm),
    }
}

/// The only element of an array as plain Python, as `item` and `tolist` give it.
pub(super) fn plain(array: &Array, vm: &VirtualMachine) -> PyObjectRef {
    match array.dtype() {
        DType::Str(_) => vm.ctx.new_str(numpy::text::get(array, 0)).into(),
        DType::Object => host::object(numpy::object::get(array, 0), vm),
        DType::Record(record) => {
            let fields = record.fields().iter().map(|field| plain(&array.field(field), vm)).collect();
            vm.ctx.new_tuple(fields).into()
        }
        _ => object::plain(array.get_flat(0), vm),
    }
}

/// Every element in C order, as [`plain`] gives it.
pub(super) fn all_plain(array: &Array, vm: &VirtualMachine) -> Vec<PyObjectRef> {
    if array.dtype().is_number() {
        return array.to_scalars().into_iter().map(|value| object::plain(value, vm)).collect();
    }
    (0..array.size()).map(|i| plain(&array.element(i), vm)).collect()
}

/// Makes the classes known, and gives those that the module offers, by name.
pub(super) fn classes() -> Vec<(&'static str, PyRef<PyType>)> {
    let classes = vec![("str_", Text::make_static_type()), ("void", Void::make_static_type())];
    scalar::join_tree(Text::static_type(), 2, scalar::Character::static_type());
    scalar::join_tree(Void::static_type(), 1, scalar::Flexible::static_type());
    classes
}

/// The class of a dtype's elements.
pub(super) fn class(dtype: DType) -> &'static Py<PyType> {
    match dtype {
        DType::Str(_) => Text::static_type(),
        DType::Record(_) => Void::static_type(),
        DType::Object => scalar::ObjectClass::static_type(),
        number => scalar::class(number),
    }
}

/// The dtype that a class stands for, if its elements are not numbers.
pub(super) fn dtype_of(class: &Py<PyType>, vm: &VirtualMachine) -> Option<DType> {
    let is = |other: &Py<PyType>| class.is(other);
    if is(vm.ctx.types.str_type) || is(Text::static_type()) {
        return Some(DType::Str(0));
    }
    (is(vm.ctx.types.object_type) || is(scalar::ObjectClass::static_type())).then_some(DType::Object)
}

/// A text out of an array; a Python `str` too.
#[pyclass(module = "numpy", name = "str_", base = PyStr)]
#[derive(Debug)]
#[repr(transparent)]
pub(super) struct Text(PyStr);

impl Representable for Text {
    fn slot_repr(zelf: &PyObject, vm: &VirtualMachine) -> PyResult<PyRef<PyStr>> {
        let text = zelf.downcast_ref::<PyStr>().map_or_else(String::new, |text| text.to_string_lossy().into_owned());
        Ok(vm.ctx.new_str(format!("np.str_({})", numpy::text::quoted(&text))))
    }

    fn repr_str(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<String> {
        Ok(Self::slot_repr(zelf.as_object(), vm)?.to_string_lossy().into_owned())
    }
}

impl GetAttr for Text {
    fn slot_getattro(zelf: &PyObject, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
        array_attribute(zelf, vm.ctx.types.str_type, name, vm)
    }

    fn getattro(zelf: &Py<Self>, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
        array_attribute(zelf.as_object(), vm.ctx.types.str_type, name, vm)
    }
}

#[pyclass(with(Representable, GetAttr), flags(BASETYPE))]
impl Text {}

/// An attribute of the Python class, or else of the array without axes that the element also is.
fn array_attribute(zelf: &PyObject, own: &Py<PyType>, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
    let is_own = name.as_bytes().starts_with(b"__")
        || own.get_attr(vm.ctx.intern_str(name.to_string_lossy().as_ref())).is_some();
    if !is_own {
        let array = NdArray::new(object::array_from(zelf, None, vm)?).into_pyobject(vm);
        if let Ok(found) = array.get_attr(name, vm) {
            return Ok(found);
        }
    }
    zelf.generic_getattr(name, vm)
}

/// A record out of an array, through which the array can be written.
#[pyclass(module = "numpy", name = "void")]
#[derive(Debug, PyPayload)]
pub(super) struct Void(pub(super) Array);

impl Representable for Void {
    fn repr_str(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<String> {
        let tuple = plain(&zelf.0, vm).repr(vm)?;
        Ok(format!("np.void({}, dtype={})", tuple.to_string_lossy(), zelf.0.dtype()))
    }
}

impl AsMapping for Void {
    fn as_mapping() -> &'static PyMappingMethods {
        static AS_MAPPING: PyMappingMethods = PyMappingMethods {
            length: Some(|mapping, _vm| Ok(field::count(Void::mapping_downcast(mapping).0.dtype()))),
            subscript: Some(|mapping, needle, vm| {
                let array = field::of_record(&Void::mapping_downcast(mapping).0, needle, vm)?;
                Ok(of(&array, vm))
            }),
            ass_subscript: Some(|mapping, needle, value, vm| {
                let array = field::of_record(&Void::mapping_downcast(mapping).0, needle, vm)?;
                let Some(value) = value else { return Err(vm.new_value_error("cannot delete a field")) };
                array.assign(&object::array_from(&value, Some(array.dtype()), vm)?).or_raise(vm)
            }),
        };
        &AS_MAPPING
    }
}

impl Comparable for Void {
    fn slot_richcompare(
        zelf: &PyObject,
        other: &PyObject,
        op: PyComparisonOp,
        vm: &VirtualMachine,
    ) -> PyResult<Either<PyObjectRef, PyComparisonValue>> {
        super::number::compare(zelf, other, op, vm)
    }

    fn cmp(_: &Py<Self>, _: &PyObject, _: PyComparisonOp, _: &VirtualMachine) -> PyResult<PyComparisonValue> {
        Ok(PyComparisonValue::NotImplemented)
    }
}

impl GetAttr for Void {
    fn getattro(zelf: &Py<Self>, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
        array_attribute(zelf.as_object(), Void::static_type(), name, vm)
    }
}

impl Iterable for Void {
    fn iter(zelf: PyRef<Self>, vm: &VirtualMachine) -> PyResult {
        Ok(Self::fields(&zelf, vm)?.as_object().get_iter(vm)?.into())
    }
}

#[pyclass(with(Representable, AsMapping, Comparable, GetAttr, Iterable), flags(BASETYPE))]
impl Void {
    #[pyslot]
    fn slot_str(zelf: &PyObject, vm: &VirtualMachine) -> PyResult<PyRef<PyStr>> {
        plain(&super::object::array_from(zelf, None, vm)?, vm).repr(vm)
    }

    #[pymethod]
    fn item(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        plain(&zelf.0, vm)
    }

    #[pymethod]
    fn tolist(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        plain(&zelf.0, vm)
    }

    fn fields(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<PyRef<PyTuple>> {
        let DType::Record(record) = zelf.0.dtype() else { return Err(vm.new_type_error("not a record")) };
        let fields: Vec<PyObjectRef> = record.fields().iter().map(|field| of(&zelf.0.field(field), vm)).collect();
        Ok(vm.ctx.new_tuple(fields))
    }
}
