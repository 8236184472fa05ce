//! Python objects as arrays, operands, axes and dtypes; and results as objects.

use numpy::{Array, DType, Operand, Scalar};
use rustpython_vm::builtins::{PyFloat, PyInt, PyList, PyRange, PyStr, PyTuple, PyType};
use rustpython_vm::{AsObject, Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine};

use super::array::NdArray;
use super::dtype::DTypeObject;
use super::error::OrRaise;
use super::scalar::{Bool, Float64, Int64};

/// The deepest nesting of lists that becomes an array, as in NumPy.
const MAX_DIMS: usize = 64;

/// An array as Python sees a result: 0-d becomes a scalar.
pub(super) fn result(array: Array, vm: &VirtualMachine) -> PyObjectRef {
    if array.ndim() == 0 { scalar(array.get_flat(0), vm) } else { NdArray::new(array).into_pyobject(vm) }
}

/// A NumPy scalar.
pub(super) fn scalar(value: Scalar, vm: &VirtualMachine) -> PyObjectRef {
    match value {
        Scalar::Bool(x) => Bool(x).into_pyobject(vm),
        Scalar::Int64(x) => Int64(x).into_pyobject(vm),
        Scalar::Float64(x) => Float64(PyFloat::from(x)).into_pyobject(vm),
    }
}

/// A plain Python number, as `item` and `tolist` give.
pub(super) fn plain(value: Scalar, vm: &VirtualMachine) -> PyObjectRef {
    match value {
        Scalar::Bool(x) => vm.ctx.new_bool(x).into(),
        Scalar::Int64(x) => vm.ctx.new_int(x).into(),
        Scalar::Float64(x) => vm.ctx.new_float(x).into(),
    }
}

/// The value of a NumPy scalar, whose dtype counts in promotion.
pub(super) fn strong_scalar(object: &PyObject, vm: &VirtualMachine) -> Option<Scalar> {
    if let Some(x) = object.downcast_ref::<Int64>() {
        return Some(Scalar::Int64(x.0));
    }
    if let Some(x) = object.downcast_ref::<Bool>() {
        return Some(Scalar::Bool(x.0));
    }
    let float = object.downcast_ref::<PyFloat>()?;
    (!object.class().is(vm.ctx.types.float_type) && object.class().fast_issubclass(Float64::class(&vm.ctx)))
        .then(|| Scalar::Float64(float.to_f64()))
}

/// The value of any number, NumPy's or Python's.
pub(super) fn any_scalar(object: &PyObject, vm: &VirtualMachine) -> PyResult<Option<Scalar>> {
    if let Some(value) = strong_scalar(object, vm) {
        return Ok(Some(value));
    }
    if let Some(float) = object.downcast_ref::<PyFloat>() {
        return Ok(Some(Scalar::Float64(float.to_f64())));
    }
    if object.class().is(vm.ctx.types.bool_type) {
        return Ok(Some(Scalar::Bool(object.is(&vm.ctx.true_value))));
    }
    if let Some(int) = object.downcast_ref::<PyInt>() {
        return int64(int, vm).map(|x| Some(Scalar::Int64(x)));
    }
    Ok(None)
}

fn int64(int: &Py<PyInt>, vm: &VirtualMachine) -> PyResult<i64> {
    int.as_bigint().try_into().map_err(|_| vm.new_overflow_error("Python int too large to convert to C long"))
}

/// What an operator or ufunc works on, or `None` if the object is not numeric.
pub(super) fn operand(object: &PyObject, vm: &VirtualMachine) -> PyResult<Option<Operand>> {
    if let Some(array) = object.downcast_ref::<NdArray>() {
        return Ok(Some(Operand::Array(array.array())));
    }
    if let Some(value) = strong_scalar(object, vm) {
        return Array::scalar(value).or_raise(vm).map(|array| Some(Operand::Array(array)));
    }
    Ok(match any_scalar(object, vm)? {
        Some(Scalar::Float64(x)) => Some(Operand::Float(x)),
        Some(Scalar::Int64(x)) => Some(Operand::Int(x)),
        Some(value) => Some(Operand::Array(Array::scalar(value).or_raise(vm)?)),
        None if is_sequence(object) => Some(Operand::Array(array_from(object, None, vm)?)),
        None => None,
    })
}

/// As [`operand`], where anything else is an error.
pub(super) fn must_operand(object: &PyObject, vm: &VirtualMachine) -> PyResult<Operand> {
    operand(object, vm)?.ok_or_else(|| no_array(object, vm))
}

/// Whether it is a list, tuple or range.
pub(super) fn is_sequence(object: &PyObject) -> bool {
    object.downcast_ref::<PyList>().is_some()
        || object.downcast_ref::<PyTuple>().is_some()
        || object.downcast_ref::<PyRange>().is_some()
}

fn no_array(object: &PyObject, vm: &VirtualMachine) -> rustpython_vm::builtins::PyBaseExceptionRef {
    let name = object.class().name().to_string();
    vm.new_type_error(format!(
        "arrays of dtype object or str are not available here: `{name}` is not a number; use a list"
    ))
}

/// The array that an object is, or that nested sequences of numbers make.
pub(super) fn array_from(object: &PyObject, dtype: Option<DType>, vm: &VirtualMachine) -> PyResult<Array> {
    if let Some(array) = object.downcast_ref::<NdArray>() {
        let array = array.array();
        return match dtype {
            Some(dtype) if dtype != array.dtype() => array.cast(dtype).or_raise(vm),
            _ => Ok(array),
        };
    }
    if let Some(value) = any_scalar(object, vm)? {
        return Array::scalar(dtype.map_or(value, |dtype| value.cast(dtype))).or_raise(vm);
    }
    let mut shape = Vec::new();
    find_shape(object, &mut shape, vm)?;
    let mut gathered = Gathered { values: Vec::new(), dtype: None };
    gather(object, &shape, 0, &mut gathered, vm)?;
    let dtype = dtype.or(gathered.dtype).unwrap_or(DType::Float64);
    numpy::scalar::from_scalars(&gathered.values, &shape, dtype).or_raise(vm)
}

/// The shape along the first elements.
fn find_shape(object: &PyObject, shape: &mut Vec<usize>, vm: &VirtualMachine) -> PyResult<()> {
    if let Some(array) = object.downcast_ref::<NdArray>() {
        shape.extend(array.array().shape());
        return Ok(());
    }
    if any_scalar(object, vm)?.is_some() {
        return Ok(());
    }
    let Some(items) = items(object, vm)? else { return Err(no_array(object, vm)) };
    if shape.len() >= MAX_DIMS {
        return Err(vm.new_value_error("setting an array element with a sequence. The requested array would exceed the maximum number of dimension of 64."));
    }
    shape.push(items.len());
    match items.first() {
        Some(first) => find_shape(first, shape, vm),
        None => Ok(()),
    }
}

/// The items of a list, tuple or range.
fn items(object: &PyObject, vm: &VirtualMachine) -> PyResult<Option<Vec<PyObjectRef>>> {
    if let Some(list) = object.downcast_ref::<PyList>() {
        return Ok(Some(list.borrow_vec().to_vec()));
    }
    if let Some(tuple) = object.downcast_ref::<PyTuple>() {
        return Ok(Some(tuple.as_slice().to_vec()));
    }
    if object.downcast_ref::<PyRange>().is_some() {
        return object.try_to_value(vm).map(Some);
    }
    Ok(None)
}

struct Gathered {
    values: Vec<Scalar>,
    dtype: Option<DType>,
}

fn gather(
    object: &PyObject,
    shape: &[usize],
    depth: usize,
    gathered: &mut Gathered,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let join = |dtype: Option<DType>, other: DType| Some(dtype.map_or(other, |dtype| dtype.promote(other)));
    if let Some(array) = object.downcast_ref::<NdArray>() {
        let array = array.array();
        if array.shape() != &shape[depth..] {
            return Err(inhomogeneous(shape, depth, vm));
        }
        gathered.dtype = join(gathered.dtype, array.dtype());
        gathered.values.extend(array.to_scalars());
        return Ok(());
    }
    if let Some(value) = any_scalar(object, vm)? {
        if depth < shape.len() {
            return Err(inhomogeneous(shape, depth, vm));
        }
        gathered.dtype = join(gathered.dtype, value.dtype());
        gathered.values.push(value);
        return Ok(());
    }
    let Some(items) = items(object, vm)? else { return Err(no_array(object, vm)) };
    if shape.get(depth) != Some(&items.len()) {
        return Err(inhomogeneous(shape, depth, vm));
    }
    items.iter().try_for_each(|item| gather(item, shape, depth + 1, gathered, vm))
}

fn inhomogeneous(shape: &[usize], depth: usize, vm: &VirtualMachine) -> rustpython_vm::builtins::PyBaseExceptionRef {
    let shape = numpy::print::tuple_text(&shape[..depth]);
    vm.new_value_error(format!(
        "setting an array element with a sequence. The requested array has an inhomogeneous shape after {depth} dimensions. The detected shape was {shape} + inhomogeneous part."
    ))
}

/// An integer, from anything with `__index__`.
pub(super) fn index(object: &PyObject, vm: &VirtualMachine) -> PyResult<i64> {
    int64(&*object.to_owned().try_index(vm)?, vm)
}

/// One axis or a tuple of them; `None` for all.
pub(super) fn axes(object: Option<&PyObject>, vm: &VirtualMachine) -> PyResult<Option<Vec<isize>>> {
    let Some(object) = object.filter(|object| !vm.is_none(object)) else { return Ok(None) };
    shape(object, vm).map(Some)
}

/// A shape: an integer, or a sequence of them.
pub(super) fn shape(object: &PyObject, vm: &VirtualMachine) -> PyResult<Vec<isize>> {
    if let Some(array) = object.downcast_ref::<NdArray>()
        && array.array().ndim() > 0
    {
        let array = array.array();
        if array.dtype() == DType::Float64 && array.size() > 0 {
            return Err(vm.new_type_error("'numpy.float64' object cannot be interpreted as an integer"));
        }
        return array.to_scalars().into_iter().map(|x| extent(x.as_i64(), vm)).collect();
    }
    match items(object, vm)? {
        Some(items) => items.iter().map(|item| extent(index(item, vm)?, vm)).collect(),
        None => extent(index(object, vm)?, vm).map(|n| vec![n]),
    }
}

/// An extent that fits a pointer; WebAssembly's have 32 bits.
fn extent(n: i64, vm: &VirtualMachine) -> PyResult<isize> {
    isize::try_from(n).map_err(|_| vm.new_value_error("Maximum allowed dimension exceeded"))
}

/// A shape for a new array, in which nothing is negative.
pub(super) fn new_shape(object: &PyObject, vm: &VirtualMachine) -> PyResult<Vec<usize>> {
    let shape = shape(object, vm)?;
    let negative = |_| vm.new_value_error("negative dimensions are not allowed");
    shape.into_iter().map(|n| usize::try_from(n).map_err(negative)).collect()
}

/// dtypes that NumPy has and that are not here yet.
const KNOWN: &[&str] = &[
    "int8",
    "int16",
    "int32",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float16",
    "float32",
    "complex64",
    "complex128",
    "object",
    "str",
    "complex",
    "i1",
    "i2",
    "i4",
    "u1",
    "u2",
    "u4",
    "u8",
    "f2",
    "f4",
    "c8",
    "c16",
    "i",
    "b",
    "h",
    "B",
    "H",
    "I",
    "L",
    "e",
    "f",
    "F",
    "D",
    "O",
    "U",
    "S",
    "single",
    "half",
    "uint",
    "intc",
    "short",
    "ubyte",
    "byte",
    "bytes",
];

/// The dtype that an object names, `None` for none.
pub(super) fn dtype(object: Option<&PyObject>, vm: &VirtualMachine) -> PyResult<Option<DType>> {
    let Some(object) = object.filter(|object| !vm.is_none(object)) else { return Ok(None) };
    if let Some(dtype) = object.downcast_ref::<DTypeObject>() {
        return Ok(Some(dtype.dtype));
    }
    if let Some(text) = object.downcast_ref::<PyStr>() {
        let text = text.to_string_lossy().into_owned();
        return DType::parse(&text).map(Some).ok_or_else(|| {
            if KNOWN.contains(&text.trim_start_matches(['<', '=', '|'])) || text.starts_with("datetime64") {
                vm.new_type_error(format!("data type '{text}' is not available here; use bool, int64 or float64"))
            } else {
                vm.new_type_error(format!("data type '{text}' not understood"))
            }
        });
    }
    if let Some(class) = object.downcast_ref::<PyType>() {
        let types = &vm.ctx.types;
        if class.is(types.float_type) || class.fast_issubclass(Float64::class(&vm.ctx)) {
            return Ok(Some(DType::Float64));
        }
        if class.is(types.bool_type) || class.fast_issubclass(Bool::class(&vm.ctx)) {
            return Ok(Some(DType::Bool));
        }
        if class.is(types.int_type) || class.fast_issubclass(Int64::class(&vm.ctx)) {
            return Ok(Some(DType::Int64));
        }
        let name = class.name().to_string();
        return Err(vm.new_type_error(format!("data type '{name}' is not available here; use bool, int64 or float64")));
    }
    let repr = object.repr(vm)?;
    Err(vm.new_type_error(format!("Cannot interpret '{}' as a data type", repr.to_string_lossy())))
}
