//! Python objects as arrays, operands, axes and dtypes; and results as objects.

use numpy::cast::Wide;
use numpy::{Array, Casting, DType, Kind, Operand, Order, Scalar};
use rustpython_vm::builtins::{PyComplex, PyFloat, PyInt, PyList, PyRange, PyStr, PyTuple, PyType};
use rustpython_vm::{AsObject, Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine};

use super::array::NdArray;
use super::dtype::DTypeObject;
use super::error::OrRaise;
use super::{leaves, scalar};

/// The deepest nesting of lists that becomes an array, as in NumPy.
pub(super) const MAX_DIMS: usize = 64;

/// An array as Python sees a result: 0-d becomes a scalar.
pub(super) fn result(array: Array, vm: &VirtualMachine) -> PyObjectRef {
    if array.ndim() == 0 { super::element::of(&array, vm) } else { NdArray::new(array).into_pyobject(vm) }
}

/// A NumPy scalar.
pub(super) fn scalar(value: Scalar, _vm: &VirtualMachine) -> PyObjectRef {
    scalar::object(value)
}

/// A plain Python number, as `item` and `tolist` give.
pub(super) fn plain(value: Scalar, vm: &VirtualMachine) -> PyObjectRef {
    match value.wide() {
        Wide::Int(x) if value.dtype() == DType::Bool => vm.ctx.new_bool(x != 0).into(),
        Wide::Int(x) => vm.ctx.new_int(x).into(),
        Wide::UInt(x) => vm.ctx.new_int(x).into(),
        Wide::Float(x) => vm.ctx.new_float(x).into(),
        Wide::Complex(x) => vm.ctx.new_complex(x).into(),
    }
}

/// The value of a NumPy scalar, whose dtype counts in promotion.
pub(super) fn strong_scalar(object: &PyObject, vm: &VirtualMachine) -> Option<Scalar> {
    scalar::strong(object, vm)
}

/// A plain Python number, whose dtype adapts; a boolean is one of NumPy's.
fn weak(object: &PyObject, vm: &VirtualMachine) -> PyResult<Option<Operand>> {
    if let Some(float) = object.downcast_ref::<PyFloat>() {
        return Ok(Some(Operand::Float(float.to_f64())));
    }
    if object.class().is(vm.ctx.types.bool_type) {
        let value = Scalar::Bool(object.is(&vm.ctx.true_value));
        return Array::scalar(value).or_raise(vm).map(|array| Some(Operand::Array(array)));
    }
    if let Some(int) = object.downcast_ref::<PyInt>() {
        let too_large = |_| vm.new_overflow_error("Python int too large to convert to C long");
        return i128::try_from(int.as_bigint()).map_err(too_large).map(|x| Some(Operand::Int(x)));
    }
    Ok(object.downcast_ref::<PyComplex>().map(|complex| Operand::Complex(complex.as_complex())))
}

/// The value of any number, NumPy's or Python's, as an element of `dtype` if there is one.
///
/// Python's numbers have to fit: an integer out of range, NaN as an integer and a complex number as a real one are errors.
pub(super) fn any_scalar(object: &PyObject, dtype: Option<DType>, vm: &VirtualMachine) -> PyResult<Option<Scalar>> {
    // Doubles as doubles and integers as integers, most of all that there is.
    if matches!(dtype, None | Some(DType::Float64))
        && let Some(float) = object.downcast_ref::<PyFloat>()
    {
        return Ok(Some(Scalar::Float64(float.to_f64())));
    }
    if matches!(dtype, None | Some(DType::Int64 | DType::Float64))
        && let Some(int) = super::index::integer(object, vm)
    {
        let is_double = dtype == Some(DType::Float64);
        return Ok(Some(if is_double { Scalar::Float64(int as f64) } else { Scalar::Int64(int) }));
    }
    let strong = strong_scalar(object, vm);
    let is_integer = dtype.is_some_and(DType::is_integer);
    let number = match strong {
        // `float64` is a Python number too, though as an unsigned integer it wraps.
        Some(Scalar::Float64(x)) if dtype.is_none_or(|dtype| dtype.kind() != Kind::Unsigned) => Operand::Float(x),
        Some(value) => return Ok(Some(dtype.map_or(value, |dtype| value.cast(dtype)))),
        None => match weak(object, vm)? {
            Some(number) => number,
            None => return Ok(None),
        },
    };
    Ok(Some(match number {
        Operand::Float(x) if is_integer && x.is_nan() => {
            return Err(vm.new_value_error("cannot convert float NaN to integer"));
        }
        Operand::Float(x) if is_integer && x.is_infinite() => {
            return Err(vm.new_overflow_error("cannot convert float infinity to integer"));
        }
        Operand::Complex(_) if dtype.is_some_and(|dtype| !dtype.is_complex() && dtype != DType::Bool) => {
            let name = if is_integer {
                "int() argument must be a string, a bytes-like object or a real number"
            } else {
                "float() argument must be a string or a real number"
            };
            return Err(vm.new_type_error(format!("{name}, not 'complex'")));
        }
        // As `int` cuts it.
        Operand::Float(x) if is_integer => {
            let dtype = dtype.unwrap_or(DType::Int64);
            numpy::scalar::from_python_int(x as i128, dtype).or_raise(vm)?
        }
        number => {
            let dtype = dtype.unwrap_or_else(|| numpy::result_type(std::slice::from_ref(&number)));
            let found = number.to_array(dtype).or_raise(vm)?.get_flat(0);
            let was_finite = match number {
                Operand::Float(x) => x.is_finite(),
                Operand::Complex(x) => x.is_finite(),
                _ => true,
            };
            if was_finite && !found.as_complex().is_finite() {
                super::errstate::warn_overflow(vm)?;
            }
            found
        }
    }))
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
    Ok(match weak(object, vm)? {
        Some(number) => Some(number),
        None if is_sequence(object) || leaves::is_other(object) => Some(Operand::Array(array_from(object, None, vm)?)),
        None => own_array(object, None, vm)?.map(Operand::Array),
    })
}

/// What `__array__` of an object gives; `None` if it has no such method, or wants nothing to do with ufuncs.
fn own_array(object: &PyObject, dtype: Option<DType>, vm: &VirtualMachine) -> PyResult<Option<Array>> {
    let attribute = |name: &'static str| object.class().get_attr(vm.ctx.intern_str(name));
    if attribute("__array__").is_none() || wants_its_own(object, vm) {
        return Ok(None);
    }
    let array = vm.call_method(object, "__array__", ())?;
    if array.downcast_ref::<NdArray>().is_none() {
        return Err(vm.new_value_error("object __array__ method not producing an array"));
    }
    array_from(&array, dtype, vm).map(Some)
}

/// Whether it wants its own operators rather than those of arrays.
pub(super) fn wants_its_own(object: &PyObject, vm: &VirtualMachine) -> bool {
    object.class().get_attr(vm.ctx.intern_str("__array_ufunc__")).is_some_and(|hook| vm.is_none(&hook))
}

/// As [`operand`], where anything else is an object.
pub(super) fn must_operand(object: &PyObject, vm: &VirtualMachine) -> PyResult<Operand> {
    match operand(object, vm)? {
        Some(operand) => Ok(operand),
        None => super::host::array_of(object, vm).or_raise(vm).map(Operand::Array),
    }
}

/// Whether it is a list, tuple or range.
pub(super) fn is_sequence(object: &PyObject) -> bool {
    object.downcast_ref::<PyList>().is_some()
        || object.downcast_ref::<PyTuple>().is_some()
        || object.downcast_ref::<PyRange>().is_some()
}

/// The array that an object is, or that nested sequences of numbers make.
pub(super) fn array_from(object: &PyObject, dtype: Option<DType>, vm: &VirtualMachine) -> PyResult<Array> {
    if let Some(array) = object.downcast_ref::<NdArray>() {
        let array = array.array();
        return match dtype {
            Some(dtype) => super::errstate::cast(array, dtype, vm),
            None => Ok(array),
        };
    }
    if let Some(record) = object.downcast_ref::<super::element::Void>() {
        return record.0.clone().into_dtype(dtype.unwrap_or(record.0.dtype())).or_raise(vm);
    }
    if leaves::is_other(object) || dtype.is_some_and(|dtype| !dtype.is_number()) {
        return leaves::array(object, dtype, vm);
    }
    if let Some(value) = number(object, dtype, vm)? {
        return Array::scalar(value).or_raise(vm);
    }
    if !is_sequence(object)
        && let Some(array) = own_array(object, dtype, vm)?
    {
        return Ok(array);
    }
    let mut shape = Vec::new();
    find_shape(object, &mut shape, vm)?;
    let mut gathered = Gathered { wanted: dtype, values: Vec::new(), dtype: None, has_others: false };
    gather(object, &shape, 0, &mut gathered, vm)?;
    if gathered.has_others {
        return leaves::array(object, dtype, vm);
    }
    let dtype = dtype.or(gathered.dtype).unwrap_or(DType::Float64);
    numpy::scalar::from_scalars(&gathered.values, &shape, dtype).or_raise(vm)
}

/// As [`any_scalar`], where a Python integer that no dtype holds is no number, unless a dtype was asked for.
fn number(object: &PyObject, dtype: Option<DType>, vm: &VirtualMachine) -> PyResult<Option<Scalar>> {
    match any_scalar(object, dtype, vm) {
        Err(error) if dtype.is_none() && error.fast_isinstance(vm.ctx.exceptions.overflow_error) => Ok(None),
        found => found,
    }
}

/// How deep sequences are nested, along the first elements.
pub(super) fn depth(object: &PyObject, vm: &VirtualMachine) -> PyResult<usize> {
    let mut shape = Vec::new();
    find_shape(object, &mut shape, vm)?;
    Ok(shape.len())
}

/// The shape along the first elements.
fn find_shape(object: &PyObject, shape: &mut Vec<usize>, vm: &VirtualMachine) -> PyResult<()> {
    if let Some(array) = object.downcast_ref::<NdArray>() {
        shape.extend(array.array().shape());
        return Ok(());
    }
    if number(object, None, vm)?.is_some() {
        return Ok(());
    }
    let Some(items) = items(object, vm)? else { return Ok(()) };
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
pub(super) fn items(object: &PyObject, vm: &VirtualMachine) -> PyResult<Option<Vec<PyObjectRef>>> {
    if let Some(list) = object.downcast_ref::<PyList>() {
        return Ok(Some(list.borrow_vec().to_vec()));
    }
    if let Some(tuple) = object.downcast_ref::<PyTuple>() {
        return Ok(Some(tuple.as_slice().to_vec()));
    }
    if object.downcast_ref::<PyRange>().is_some() || is_like_a_list(object, vm) {
        return object.try_to_value(vm).map(Some);
    }
    Ok(None)
}

/// Whether it has a length and items by number, such as a deque; texts and mappings do not count.
fn is_like_a_list(object: &PyObject, vm: &VirtualMachine) -> bool {
    let types = &vm.ctx.types;
    let is_other =
        [types.str_type, types.bytes_type, types.dict_type].into_iter().any(|other| object.fast_isinstance(other));
    let has = |name: &'static str| object.class().get_attr(vm.ctx.intern_str(name)).is_some();
    !is_other && has("__len__") && has("__getitem__")
}

struct Gathered {
    /// The dtype that was asked for, which Python's numbers have to fit.
    wanted: Option<DType>,
    values: Vec<Scalar>,
    dtype: Option<DType>,
    /// Whether something was met that is not a number.
    has_others: bool,
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
        gathered.has_others |= !array.dtype().is_number();
        gathered.dtype = join(gathered.dtype, array.dtype());
        gathered.values.extend(array.to_scalars());
        return Ok(());
    }
    if let Some(value) = number(object, gathered.wanted, vm)? {
        if depth < shape.len() {
            return Err(inhomogeneous(shape, depth, vm));
        }
        gathered.dtype = join(gathered.dtype, value.dtype());
        gathered.values.push(value);
        return Ok(());
    }
    let Some(items) = items(object, vm)? else {
        gathered.has_others = true;
        return Ok(());
    };
    if shape.get(depth) != Some(&items.len()) {
        return Err(inhomogeneous(shape, depth, vm));
    }
    items.iter().try_for_each(|item| gather(item, shape, depth + 1, gathered, vm))
}

pub(super) fn inhomogeneous(
    shape: &[usize],
    depth: usize,
    vm: &VirtualMachine,
) -> rustpython_vm::builtins::PyBaseExceptionRef {
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

/// As [`axes`], for reductions, which take several axes as a tuple only.
pub(super) fn reduced_axes(object: Option<&PyObject>, vm: &VirtualMachine) -> PyResult<Option<Vec<isize>>> {
    let Some(object) = object.filter(|object| !vm.is_none(object)) else { return Ok(None) };
    let axis = |object: &PyObject| Ok(index(object, vm)? as isize);
    match object.downcast_ref::<PyTuple>() {
        Some(axes) => axes.as_slice().iter().map(|each| axis(each)).collect::<PyResult<_>>().map(Some),
        None => Ok(Some(vec![axis(object)?])),
    }
}

/// A shape: an integer, or a sequence of them.
pub(super) fn shape(object: &PyObject, vm: &VirtualMachine) -> PyResult<Vec<isize>> {
    if let Some(n) = super::index::integer(object, vm) {
        return extent(n, vm).map(|n| vec![n]);
    }
    if let Some(array) = object.downcast_ref::<NdArray>()
        && array.array().ndim() > 0
    {
        let array = array.array();
        if !array.dtype().is_integral() && array.size() > 0 {
            let dtype = array.dtype();
            return Err(vm.new_type_error(format!("'numpy.{dtype}' object cannot be interpreted as an integer")));
        }
        return array.to_scalars().into_iter().map(|x| extent(x.as_i64(), vm)).collect();
    }
    if let Some(float) = object.downcast_ref::<PyFloat>() {
        let text = float.as_object().repr(vm)?;
        let text = text.to_string_lossy();
        return Err(vm.new_type_error(format!("expected a sequence of integers or a single integer, got '{text}'")));
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

/// What an `order` stands for; C order if there is none.
pub(super) fn order(given: Option<&PyObjectRef>, vm: &VirtualMachine) -> PyResult<Order> {
    let Some(given) = given.filter(|given| !vm.is_none(given)) else { return Ok(Order::C) };
    let Some(name) = given.downcast_ref::<PyStr>() else {
        return Err(vm.new_type_error(format!("order must be str, not {}", given.class().name())));
    };
    Order::parse(&name.to_string_lossy()).ok_or_else(|| {
        let name = name.to_string_lossy();
        vm.new_value_error(format!("order must be one of 'C', 'F', 'A', or 'K' (got '{name}')"))
    })
}

/// A rule for casts, by name.
pub(super) fn casting(name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult<Casting> {
    Casting::parse(&name.to_string_lossy()).ok_or_else(|| {
        vm.new_value_error(format!(
            "casting must be one of 'no', 'equiv', 'safe', 'same_kind', 'unsafe' (got '{}')",
            name.to_string_lossy()
        ))
    })
}

/// dtypes that NumPy has and that are not here.
const KNOWN: &[&str] = &["bytes", "void", "S", "V", "g", "G", "longdouble", "clongdouble", "float128", "complex256"];

/// The dtype that an object names, `None` for none.
pub(super) fn dtype(object: Option<&PyObject>, vm: &VirtualMachine) -> PyResult<Option<DType>> {
    let Some(object) = object.filter(|object| !vm.is_none(object)) else { return Ok(None) };
    if let Some(dtype) = object.downcast_ref::<DTypeObject>() {
        return Ok(Some(dtype.dtype));
    }
    let unavailable =
        |name: &str| vm.new_type_error(format!("data type '{name}' is not available here; use a dtype of numbers"));
    if let Some(text) = object.downcast_ref::<PyStr>() {
        let text = text.to_string_lossy().into_owned();
        return DType::parse(&text).map(Some).ok_or_else(|| {
            if KNOWN.contains(&text.trim_start_matches(['<', '=', '|'])) || text.starts_with("datetime64") {
                unavailable(&text)
            } else {
                vm.new_type_error(format!("data type '{text}' not understood"))
            }
        });
    }
    if let Some(class) = object.downcast_ref::<PyType>() {
        let types = &vm.ctx.types;
        let python = [
            (types.bool_type, DType::Bool),
            (types.int_type, DType::Int64),
            (types.float_type, DType::Float64),
            (types.complex_type, DType::Complex128),
        ];
        let python = python.into_iter().find(|(python, _)| class.is(*python)).map(|(_, dtype)| dtype);
        let found = python
            .or_else(|| super::element::dtype_of(class, vm))
            .or_else(|| scalar::dtype_of(class))
            .or_else(|| scalar::default_of(class));
        return found.map(Some).ok_or_else(|| unavailable(&class.name()));
    }
    if let Some(dtype) = super::field::dtype_from(object, vm)? {
        return Ok(Some(dtype));
    }
    // Anything that has a dtype names it.
    if let Ok(inner) = object.get_attr("dtype", vm)
        && let Some(dtype) = inner.downcast_ref::<DTypeObject>()
    {
        return Ok(Some(dtype.dtype));
    }
    let repr = object.repr(vm)?;
    Err(vm.new_type_error(format!("Cannot interpret '{}' as a data type", repr.to_string_lossy())))
}
