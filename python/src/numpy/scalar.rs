//! NumPy's scalars and the tree of their classes: `np.float64`, which is a `float`; `np.int8`; `np.bool` …
//!
//! All but two are one payload, [`Generic`], under different classes; `float64` and `complex128` have Python's own payloads, so that they are a `float` and a `complex` everywhere.

use std::cell::OnceCell;

use numpy::cast::Wide;
use numpy::{Array, DType, Kind, Scalar};
use rustpython_vm::builtins::{PyComplex, PyFloat, PyStr, PyType};
use rustpython_vm::class::{PyClassImpl, StaticType};
use rustpython_vm::common::hash::PyHash;
use rustpython_vm::function::{Either, FuncArgs, OptionalArg, PyComparisonValue};
use rustpython_vm::protocol::{PyMappingMethods, PyNumberMethods};
use rustpython_vm::types::{
    AsMapping, AsNumber, Comparable, Constructor, GetAttr, Hashable, PyComparisonOp, Representable,
};
use rustpython_vm::{AsObject, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine, pyclass};

use super::array::NdArray;
use super::error::OrRaise;
use super::number;
use super::object::{array_from, plain, result};

/// Any scalar; the base of all their classes.
#[pyclass(module = "numpy", name = "generic")]
#[derive(Debug, PyPayload)]
pub(super) struct Generic(Scalar);

/// A double; a Python `float` too.
#[pyclass(module = "numpy", name = "float64", base = PyFloat)]
#[derive(Debug)]
#[repr(transparent)]
pub(super) struct Float64(PyFloat);

/// Two doubles; a Python `complex` too.
#[pyclass(module = "numpy", name = "complex128", base = PyComplex)]
#[derive(Debug)]
#[repr(transparent)]
pub(super) struct Complex128(PyComplex);

/// Classes that add nothing to their base but a name.
macro_rules! classes {
    ($($(#[$doc:meta])* $class:ident: $base:ident, $name:literal;)*) => {
        $(
            $(#[$doc])*
            #[pyclass(module = "numpy", name = $name, base = $base)]
            #[derive(Debug)]
            #[repr(transparent)]
            pub(super) struct $class($base);

            #[pyclass(flags(BASETYPE))]
            impl $class {}
        )*
    };
}

classes! {
    /// Any number.
    Number: Generic, "number";
    /// Any signed integer.
    SignedInteger: Integer, "signedinteger";
    /// Any unsigned integer.
    UnsignedInteger: Integer, "unsignedinteger";
    /// Any number that may be rounded.
    Inexact: Number, "inexact";
    /// Any float.
    Floating: Inexact, "floating";
    /// Any complex number.
    ComplexFloating: Inexact, "complexfloating";
    /// Any text.
    Flexible: Generic, "flexible";
    /// What stands for objects as a dtype.
    ObjectClass: Generic, "object_";
    /// Any characters.
    Character: Flexible, "character";

    /// A truth value.
    Bool: Generic, "bool";
    /// An integer of 8 bits.
    Int8: SignedInteger, "int8";
    /// An integer of 16 bits.
    Int16: SignedInteger, "int16";
    /// An integer of 32 bits.
    Int32: SignedInteger, "int32";
    /// An integer of 64 bits.
    Int64: SignedInteger, "int64";
    /// An unsigned integer of 8 bits.
    UInt8: UnsignedInteger, "uint8";
    /// An unsigned integer of 16 bits.
    UInt16: UnsignedInteger, "uint16";
    /// An unsigned integer of 32 bits.
    UInt32: UnsignedInteger, "uint32";
    /// An unsigned integer of 64 bits.
    UInt64: UnsignedInteger, "uint64";
    /// Half a float.
    Float16: Floating, "float16";
    /// A float.
    Float32: Floating, "float32";
    /// Two floats.
    Complex64: ComplexFloating, "complex64";
}

/// Any integer, which can be an index.
#[pyclass(module = "numpy", name = "integer", base = Number)]
#[derive(Debug)]
#[repr(transparent)]
pub(super) struct Integer(Number);

impl AsNumber for Integer {
    fn as_number() -> &'static PyNumberMethods {
        &number::OF_INTEGER
    }
}

#[pyclass(with(AsNumber), flags(BASETYPE))]
impl Integer {}

/// Every class by name, bases first.
pub(super) fn classes() -> Vec<(&'static str, PyRef<PyType>)> {
    let abstract_classes = [
        ("generic", Generic::make_static_type()),
        ("number", Number::make_static_type()),
        ("integer", Integer::make_static_type()),
        ("signedinteger", SignedInteger::make_static_type()),
        ("unsignedinteger", UnsignedInteger::make_static_type()),
        ("inexact", Inexact::make_static_type()),
        ("floating", Floating::make_static_type()),
        ("complexfloating", ComplexFloating::make_static_type()),
        ("flexible", Flexible::make_static_type()),
        ("character", Character::make_static_type()),
        ("object_", ObjectClass::make_static_type()),
    ];
    let _ = (Bool::make_static_type(), Float64::make_static_type(), Complex128::make_static_type());
    let _ = (Int8::make_static_type(), Int16::make_static_type(), Int32::make_static_type());
    let _ = (UInt8::make_static_type(), UInt16::make_static_type(), UInt32::make_static_type());
    let _ = (Int64::make_static_type(), UInt64::make_static_type());
    let _ = (Float16::make_static_type(), Float32::make_static_type(), Complex64::make_static_type());
    for &dtype in DType::ALL {
        // RustPython inherits operators for the left side only.
        let methods = if dtype.is_integer() { &number::OF_INTEGER } else { &number::OF_SCALAR };
        class(dtype).slots.as_number.copy_from(methods);
    }
    join_tree(Float64::static_type(), 1, Floating::static_type());
    join_tree(Complex128::static_type(), 1, ComplexFloating::static_type());
    let concrete = DType::ALL.iter().map(|&dtype| (dtype.name(), class(dtype).to_owned()));
    abstract_classes.into_iter().chain(concrete).collect()
}

/// Puts NumPy's abstract classes at a place among the bases of a class, as multiple inheritance would: in front of the Python class that it is based on, or behind.
pub(super) fn join_tree(class: &'static Py<PyType>, place: usize, parent: &'static Py<PyType>) {
    let mut mro = class.mro.write();
    if mro.iter().any(|each| each.is(parent)) {
        return;
    }
    let between: Vec<_> = parent.mro.read().iter().filter(|each| each.mro.read().len() > 1).cloned().collect();
    mro.splice(place..place, between);
    drop(mro);
    class.modified();
}

/// The class of a dtype's scalars.
pub(super) fn class(dtype: DType) -> &'static Py<PyType> {
    match dtype {
        DType::Bool => Bool::static_type(),
        DType::Int8 => Int8::static_type(),
        DType::UInt8 => UInt8::static_type(),
        DType::Int16 => Int16::static_type(),
        DType::UInt16 => UInt16::static_type(),
        DType::Int32 => Int32::static_type(),
        DType::UInt32 => UInt32::static_type(),
        DType::Int64 => Int64::static_type(),
        DType::UInt64 => UInt64::static_type(),
        DType::Float16 => Float16::static_type(),
        DType::Float32 => Float32::static_type(),
        DType::Float64 => Float64::static_type(),
        DType::Complex64 => Complex64::static_type(),
        DType::Complex128 => Complex128::static_type(),
        // Elements that are not numbers have classes of their own, in `element`.
        DType::Str(_) | DType::Object | DType::Record(_) => Generic::static_type(),
    }
}

/// The dtype whose scalars are of a class or of one of its bases.
pub(super) fn dtype_of(class_: &Py<PyType>) -> Option<DType> {
    let mro = class_.mro.read();
    mro.iter().find_map(|each| DType::ALL.iter().copied().find(|&dtype| each.is(class(dtype))))
}

/// The dtype that one of the abstract classes stands for.
pub(super) fn default_of(class: &Py<PyType>) -> Option<DType> {
    let defaults = [
        (SignedInteger::static_type(), DType::Int64),
        (UnsignedInteger::static_type(), DType::UInt64),
        (Integer::static_type(), DType::Int64),
        (Floating::static_type(), DType::Float64),
        (ComplexFloating::static_type(), DType::Complex128),
        (Inexact::static_type(), DType::Float64),
    ];
    defaults.into_iter().find(|(each, _)| class.is(*each)).map(|(_, dtype)| dtype)
}

thread_local! {
    /// `np.False_` and `np.True_`: there is one of each.
    static TRUTHS: [OnceCell<PyObjectRef>; 2] = const { [const { OnceCell::new() }; 2] };
}

/// A scalar as an object.
pub(super) fn object(value: Scalar) -> PyObjectRef {
    let class = class(value.dtype()).to_owned();
    match value {
        Scalar::Bool(x) => TRUTHS.with(|truths| {
            let make = |x| PyRef::new_ref(Generic(Scalar::Bool(x)), class, None).into();
            truths[usize::from(x)].get_or_init(|| make(x)).clone()
        }),
        Scalar::Float64(x) => PyRef::new_ref(PyFloat::from(x), class, None).into(),
        Scalar::Complex128(x) => PyRef::new_ref(PyComplex::from(x), class, None).into(),
        value => PyRef::new_ref(Generic(value), class, None).into(),
    }
}

/// The value of one of NumPy's scalars.
pub(super) fn strong(object: &PyObject, vm: &VirtualMachine) -> Option<Scalar> {
    if let Some(generic) = object.downcast_ref::<Generic>() {
        return Some(generic.0);
    }
    if let Some(float) = object.downcast_ref::<PyFloat>() {
        return is_float64(object).then(|| Scalar::Float64(float.to_f64()));
    }
    let complex = object.downcast_ref::<PyComplex>()?;
    let is_ours =
        !object.class().is(vm.ctx.types.complex_type) && object.class().fast_issubclass(Complex128::static_type());
    is_ours.then(|| Scalar::Complex128(complex.as_complex()))
}

/// Whether it is a `float64`, or of a class based on that.
pub(super) fn is_float64(object: &PyObject) -> bool {
    object.class().is(Float64::static_type())
        || object.downcast_ref::<PyFloat>().is_some() && object.class().fast_issubclass(Float64::static_type())
}

/// The value of an `int64`.
pub(super) fn int64(object: &PyObject) -> Option<i64> {
    match object.downcast_ref::<Generic>()?.0 {
        Scalar::Int64(x) => Some(x),
        _ => None,
    }
}

/// The value of one of the scalars here.
pub(super) fn value(object: &PyObject, vm: &VirtualMachine) -> PyResult<Scalar> {
    strong(object, vm).ok_or_else(|| vm.new_type_error("a NumPy scalar is needed here"))
}

/// What `float64(x)` and its like take: a number, an array (element by element), or text.
fn convert(object: OptionalArg<PyObjectRef>, dtype: DType, vm: &VirtualMachine) -> PyResult<Array> {
    let OptionalArg::Present(object) = object else { return Array::zeros(&[], dtype).or_raise(vm) };
    let types = &vm.ctx.types;
    let python_class = match dtype.kind() {
        Kind::Bool | Kind::Text | Kind::Object | Kind::Record => None,
        Kind::Signed | Kind::Unsigned => Some(types.int_type),
        Kind::Float => Some(types.float_type),
        Kind::Complex => Some(types.complex_type),
    };
    let is_text = object.downcast_ref::<PyStr>().is_some();
    if vm.is_none(&object) && matches!(dtype.kind(), Kind::Float | Kind::Complex) {
        return Array::scalar(Scalar::Float64(f64::NAN)).and_then(|nan| nan.cast(dtype)).or_raise(vm);
    }
    let is_foreign = || super::object::operand(&object, vm).is_ok_and(|operand| operand.is_none());
    match python_class {
        None if is_text || is_foreign() => Array::scalar(Scalar::Bool(object.try_to_bool(vm)?)).or_raise(vm),
        // Text, and anything with `__float__`, a fraction or a decimal.
        Some(class) if is_text || is_foreign() => {
            let number = class.as_object().call((object,), vm)?;
            array_from(&number, Some(dtype), vm)
        }
        _ => array_from(&object, Some(dtype), vm),
    }
}

/// The traits all scalars share.
macro_rules! scalar_class {
    ($class:ident, $number:ident) => {
        impl Constructor for $class {
            type Args = OptionalArg<PyObjectRef>;

            fn slot_new(cls: PyRef<PyType>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
                let Some(dtype) = dtype_of(&cls) else {
                    return Err(vm.new_type_error(format!("cannot create 'numpy.{}' instances", cls.name())));
                };
                if dtype == DType::Complex128 && args.args.len() == 2 {
                    let number = vm.ctx.types.complex_type.as_object().call(args, vm)?;
                    return Ok(result(array_from(&number, Some(dtype), vm)?, vm));
                }
                let args: Self::Args = args.bind(vm)?;
                Ok(result(convert(args, dtype, vm)?, vm))
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
                Ok(vm.ctx.new_str(repr(value(zelf, vm)?)))
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
                Ok(vm.ctx.new_str(numpy::print::scalar_text(value(zelf, vm)?)))
            }

            #[pygetset]
            fn real(zelf: PyObjectRef, vm: &VirtualMachine) -> PyResult {
                let value = value(&zelf, vm)?;
                Ok(object(value.cast(value.dtype().real())))
            }

            #[pygetset]
            fn imag(zelf: PyObjectRef, vm: &VirtualMachine) -> PyResult {
                let value = value(&zelf, vm)?;
                let imag = if let Wide::Complex(x) = value.wide() { x.im } else { 0.0 };
                Ok(object(Scalar::new(Wide::Float(imag), value.dtype().real())))
            }

            #[pymethod]
            fn conjugate(zelf: PyObjectRef, vm: &VirtualMachine) -> PyResult {
                let value = value(&zelf, vm)?;
                Ok(match value.wide() {
                    Wide::Complex(x) => object(Scalar::new(Wide::Complex(x.conj()), value.dtype())),
                    _ => zelf,
                })
            }

            #[pymethod]
            fn __complex__(zelf: PyObjectRef, vm: &VirtualMachine) -> PyResult {
                Ok(vm.ctx.new_complex(value(&zelf, vm)?.as_complex()).into())
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
                round(&zelf, digits, vm)
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

scalar_class!(Generic, OF_SCALAR);
scalar_class!(Float64, OF_SCALAR);
scalar_class!(Complex128, OF_SCALAR);

/// `repr`, with the name of the class around it.
pub(super) fn repr(value: Scalar) -> String {
    let text = numpy::print::scalar_text(value);
    match value.dtype() {
        DType::Bool => format!("np.{text}_"),
        dtype => {
            let bare = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(&text);
            format!("np.{dtype}({bare})")
        }
    }
}

/// `round(x)` is a plain integer, `round(x, n)` of the same dtype.
fn round(zelf: &PyObject, digits: OptionalArg<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
    let value = value(zelf, vm)?;
    if matches!(value.dtype().kind(), Kind::Bool | Kind::Complex) {
        let dtype = value.dtype();
        return Err(vm.new_type_error(format!("type numpy.{dtype} doesn't define __round__ method")));
    }
    let plain = plain(value, vm);
    match digits {
        OptionalArg::Present(digits) if !vm.is_none(&digits) => {
            let rounded = vm.call_method(&plain, "__round__", (digits,))?;
            Ok(result(array_from(&rounded, Some(value.dtype()), vm)?, vm))
        }
        _ => vm.call_method(&plain, "__round__", ()),
    }
}

/// What NumPy's scalars take over from Python's own numbers.
const OF_PLAIN: &[(&str, &[Kind])] = &[
    ("is_integer", &[Kind::Signed, Kind::Unsigned, Kind::Float]),
    ("as_integer_ratio", &[Kind::Float]),
    ("bit_count", &[Kind::Signed, Kind::Unsigned]),
];

/// An attribute of the class, or else of the 0-d array that the scalar also is: what would be 0-d again is a scalar.
fn attribute(zelf: &PyObject, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
    let error = match zelf.generic_getattr(name, vm) {
        Err(error)
            if error.class().fast_issubclass(vm.ctx.exceptions.attribute_error)
                && !name.as_bytes().starts_with(b"__") =>
        {
            error
        }
        found => return found,
    };
    let value = value(zelf, vm)?;
    let kind = value.dtype().kind();
    if OF_PLAIN.iter().any(|(each, kinds)| each.as_bytes() == name.as_bytes() && kinds.contains(&kind)) {
        return plain(value, vm).get_attr(name, vm).map_err(|_| error);
    }
    let array = NdArray::new(Array::scalar(value).or_raise(vm)?).into_pyobject(vm);
    let found = array.get_attr(name, vm).map_err(|_| error)?;
    if !found.is_callable() {
        return Ok(flattened(found, vm));
    }
    let method = move |args: FuncArgs, vm: &VirtualMachine| found.call(args, vm).map(|found| flattened(found, vm));
    Ok(vm.new_function("method", method).into())
}

/// A scalar in place of a 0-d array.
fn flattened(found: PyObjectRef, vm: &VirtualMachine) -> PyObjectRef {
    match found.downcast_ref::<NdArray>().map(|array| array.array()) {
        Some(array) if array.ndim() == 0 => result(array, vm),
        _ => found,
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
