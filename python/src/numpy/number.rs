//! The operators of arrays and scalars: each is a ufunc.

use numpy::{Casting, DType, Operand, Scalar, Ufunc, ufunc};
use rustpython_vm::builtins::{PyFloat, PyStr};
use rustpython_vm::function::{Either, PyComparisonValue};
use rustpython_vm::protocol::PyNumberMethods;
use rustpython_vm::types::PyComparisonOp;
use rustpython_vm::{AsObject, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine};

use super::array::NdArray;
use super::error::OrRaise;
use super::object::{is_sequence, operand, result, wants_its_own};
use super::{errstate, index, scalar};

/// Calls a ufunc and raises or warns as NumPy does.
pub(super) fn call(ufunc: &Ufunc, operands: &[Operand], vm: &VirtualMachine) -> PyResult<numpy::Array> {
    let (out, is_finite) = ufunc.call_watched(operands).or_raise(vm)?;
    if !is_finite {
        errstate::check(ufunc.name, false, operands, &out, vm)?;
    }
    Ok(out)
}

/// As [`call`], between scalars if there is no array among the objects.
fn operate(ufunc: &Ufunc, objects: &[&PyObject], operands: &[Operand], vm: &VirtualMachine) -> PyResult {
    let has_array = objects.iter().any(|object| object.downcast_ref::<NdArray>().is_some());
    let (out, is_finite) = match ufunc.call_watched(operands) {
        // A scalar without the operator leaves it to Python to say so.
        Err(numpy::Error::UfuncTypes { ufunc: "floor_divide" | "remainder" }) if !has_array => {
            return Ok(vm.ctx.not_implemented());
        }
        out => out.or_raise(vm)?,
    };
    if !is_finite {
        let is_scalar = !has_array && is_scalar_operation(objects, operands, vm);
        errstate::check(ufunc.name, is_scalar, operands, &out, vm)?;
    }
    Ok(result(out, vm))
}

/// Whether NumPy has code of its own for these scalars: the dtype in which they meet is that of one of them. Truth values on the left have none.
fn is_scalar_operation(objects: &[&PyObject], operands: &[Operand], vm: &VirtualMachine) -> bool {
    let met = numpy::result_type(operands);
    let left = objects.first().and_then(|object| super::object::strong_scalar(object, vm));
    let has_met = operands.iter().any(|operand| operand.strong() == Some(met));
    has_met && met != DType::Bool && left.is_none_or(|left| left.dtype() != DType::Bool)
}

/// An operand beside another: next to an array of objects, anything that is no array is an object.
pub(super) fn operand_beside(object: &PyObject, other: &PyObject, vm: &VirtualMachine) -> PyResult<Option<Operand>> {
    let has_objects = other.downcast_ref::<NdArray>().is_some_and(|array| array.element_type() == DType::Object);
    if has_objects && object.downcast_ref::<NdArray>().is_none() && !is_sequence(object) {
        return super::host::array_of(object, vm).or_raise(vm).map(|array| Some(array.into()));
    }
    operand(object, vm)
}

/// What an operator does to two doubles and to two integers; `None` where NumPy warns or wraps.
struct OfScalars {
    doubles: fn(f64, f64) -> f64,
    integers: fn(i64, i64) -> Option<i64>,
}

/// As [`binary`], where two scalars need no arrays.
fn arithmetic(a: &PyObject, b: &PyObject, ufunc: &Ufunc, of_scalars: OfScalars, vm: &VirtualMachine) -> PyResult {
    if let Some((x, y)) = doubles(a, b, vm) {
        let found = (of_scalars.doubles)(x, y);
        if found.is_finite() {
            return Ok(scalar::object(Scalar::Float64(found)));
        }
    } else if let Some((x, y)) = integers(a, b, vm)
        && let Some(found) = (of_scalars.integers)(x, y)
    {
        return Ok(scalar::object(Scalar::Int64(found)));
    }
    binary(a, b, ufunc, vm)
}

/// A `float64` and another or a Python number, as doubles; an integer only where that is exact.
fn doubles(a: &PyObject, b: &PyObject, vm: &VirtualMachine) -> Option<(f64, f64)> {
    let double = |object: &PyObject| match object.downcast_ref::<PyFloat>() {
        Some(float) => Some(float.to_f64()),
        None if object.class().is(vm.ctx.types.int_type) => {
            index::integer(object, vm).filter(|int| int.unsigned_abs() < 1 << 53).map(|int| int as f64)
        }
        None => None,
    };
    let is_ours = |object: &PyObject| scalar::is_float64(object);
    (is_ours(a) || is_ours(b)).then(|| Some((double(a)?, double(b)?)))?
}

/// An `int64` and another or a Python integer.
fn integers(a: &PyObject, b: &PyObject, vm: &VirtualMachine) -> Option<(i64, i64)> {
    let is_ours = |object: &PyObject| scalar::int64(object).is_some();
    (is_ours(a) || is_ours(b)).then(|| Some((index::integer(a, vm)?, index::integer(b, vm)?)))?
}

fn binary(a: &PyObject, b: &PyObject, ufunc: &Ufunc, vm: &VirtualMachine) -> PyResult {
    match both(a, b, vm)? {
        Some(operands) => operate(ufunc, &[a, b], &operands, vm),
        None => Ok(vm.ctx.not_implemented()),
    }
}

/// Both operands, anything that is no number as an object; `None` if one of them wants its own operators.
fn both(a: &PyObject, b: &PyObject, vm: &VirtualMachine) -> PyResult<Option<[Operand; 2]>> {
    let (x, y) = match (operand_beside(a, b, vm)?, operand_beside(b, a, vm)?) {
        (Some(x), Some(y)) => return Ok(Some([x, y])),
        operands => operands,
    };
    if wants_its_own(a, vm) || wants_its_own(b, vm) {
        return Ok(None);
    }
    let object = |found: Option<Operand>, object: &PyObject| match found {
        Some(operand) => Ok(operand),
        None => super::host::array_of(object, vm).or_raise(vm).map(Operand::Array),
    };
    Ok(Some([object(x, a)?, object(y, b)?]))
}

fn in_place(a: &PyObject, b: &PyObject, ufunc: &Ufunc, vm: &VirtualMachine) -> PyResult {
    let (Some(array), Some([_, y])) = (a.downcast_ref::<NdArray>(), both(a, b, vm)?) else {
        return Ok(vm.ctx.not_implemented());
    };
    let out = array.array();
    let operands = [Operand::Array(out.clone()), y.clone()];
    let y = match y {
        Operand::Array(y) if y.may_share_memory(&out) => y.copy().or_raise(vm)?.into(),
        y => y,
    };
    if ufunc.result_dtype(&operands).is_ok_and(|dtype| dtype != out.dtype()) {
        super::ufunc::call_into(ufunc, &operands, &out, Casting::SameKind, vm)?;
        return Ok(a.to_owned());
    }
    // What stood there before is gone after. For the warnings it matters which of it was finite, and for powers which was zero.
    let is_woven = out.may_overlap_itself();
    let is_plain = out.is_all_finite() && ufunc.name != "power" && !is_woven;
    let before = if is_plain { Operand::Float(1.0) } else { out.copy().or_raise(vm)?.into() };
    // Where an element is written more than once, only the first time is looked at.
    let apart = is_woven.then(|| ufunc.call(&[before.clone(), y.clone()])).transpose().or_raise(vm)?;
    ufunc.call_into(&operands, &out).or_raise(vm)?;
    errstate::warn_numbers(&operands, vm)?;
    errstate::find(ufunc.name, false, &[before, y], apart.as_ref().unwrap_or(&out)).report(ufunc.name, vm)?;
    Ok(a.to_owned())
}

fn unary(a: &PyObject, ufunc: &Ufunc, vm: &VirtualMachine) -> PyResult {
    match operand(a, vm)? {
        Some(x) => operate(ufunc, &[a], &[x], vm),
        None => Ok(vm.ctx.not_implemented()),
    }
}

/// Beside a scalar a sequence or a text is not an array: it is left to Python, which repeats it if it can.
fn multiply(a: &PyObject, b: &PyObject, vm: &VirtualMachine) -> PyResult {
    for (scalar, other) in [(a, b), (b, a)] {
        let repeats = is_sequence(other) || other.downcast_ref::<PyStr>().is_some();
        if repeats && super::object::strong_scalar(scalar, vm).is_some() {
            return Ok(vm.ctx.not_implemented());
        }
    }
    arithmetic(a, b, &ufunc::MULTIPLY, OfScalars { doubles: |x, y| x * y, integers: i64::checked_mul }, vm)
}

fn power(a: &PyObject, b: &PyObject, vm: &VirtualMachine) -> PyResult {
    // NumPy squares, which makes a small integer of a truth value where a power makes a large one.
    if let (Some(array), Some(Operand::Int(2))) = (a.downcast_ref::<NdArray>(), operand(b, vm)?)
        && array.array().dtype() == numpy::DType::Bool
    {
        return operate(&ufunc::SQUARE, &[a], &[array.array().into()], vm);
    }
    // Of floats NumPy takes the cheaper ufunc, and warns in its name.
    if let (Some(array), Some(exponent)) = (a.downcast_ref::<NdArray>().map(|array| array.array()), operand(b, vm)?)
        && !array.dtype().is_integral()
        && array.dtype().is_number()
    {
        let cheaper = match exponent {
            Operand::Int(-1) => Some(&ufunc::RECIPROCAL),
            Operand::Int(2) => Some(&ufunc::SQUARE),
            Operand::Float(0.5) if b.class().is(vm.ctx.types.float_type) => Some(&ufunc::SQRT),
            _ => None,
        };
        if let Some(ufunc) = cheaper {
            return operate(ufunc, &[a], &[array.into()], vm);
        }
    }
    binary(a, b, &ufunc::POWER, vm)
}

/// Both results of a ufunc that has two, with the warnings of both.
pub(super) fn call_pair(
    pair: &ufunc::Pair,
    is_scalar: bool,
    operands: &[Operand],
    vm: &VirtualMachine,
) -> PyResult<[numpy::Array; 2]> {
    let found = [&pair.first, &pair.second].map(|each| each.call(operands).or_raise(vm));
    let [first, second] = found;
    let (first, second) = (first?, second?);
    errstate::warn_numbers(operands, vm)?;
    let name = pair.first.name;
    let trouble = [&first, &second].map(|out| errstate::find(name, is_scalar, operands, out));
    trouble[0].or(trouble[1]).report(&errstate::shown(name, is_scalar), vm)?;
    Ok([first, second])
}

fn divmod(a: &PyObject, b: &PyObject, vm: &VirtualMachine) -> PyResult {
    let Some(operands) = both(a, b, vm)? else { return Ok(vm.ctx.not_implemented()) };
    let has_array = [a, b].iter().any(|object| object.downcast_ref::<NdArray>().is_some());
    let found = call_pair(&ufunc::DIVMOD, !has_array && is_scalar_operation(&[a, b], &operands, vm), &operands, vm)?;
    Ok(vm.ctx.new_tuple(found.into_iter().map(|each| result(each, vm)).collect()).into())
}

/// `==` or `!=` of what can be of any kind: what has nothing in common is not equal.
pub(super) fn equal(operands: &[Operand; 2], is_equal: bool) -> numpy::Result<numpy::Array> {
    let ufunc = if is_equal { &ufunc::EQUAL } else { &ufunc::NOT_EQUAL };
    match ufunc.call(operands) {
        Err(numpy::Error::NoLoop { .. }) => {
            let shape = numpy::broadcast_shapes(&[operands[0].shape(), operands[1].shape()])?;
            numpy::Array::full(&shape, numpy::Scalar::Bool(!is_equal))
        }
        found => found,
    }
}

fn matmul(a: &PyObject, b: &PyObject, vm: &VirtualMachine) -> PyResult {
    // Scalars have no such operator.
    if [a, b].iter().all(|object| {
        super::object::strong_scalar(object, vm).is_some()
            || !is_sequence(object) && object.downcast_ref::<NdArray>().is_none()
    }) {
        return Ok(vm.ctx.not_implemented());
    }
    let Some([x, y]) = both(a, b, vm)? else { return Ok(vm.ctx.not_implemented()) };
    let (x, y) = (x.into_array().or_raise(vm)?, y.into_array().or_raise(vm)?);
    Ok(result(numpy::linalg::matmul(&x, &y).or_raise(vm)?, vm))
}

/// The operators that arrays and scalars share.
const SHARED: PyNumberMethods = PyNumberMethods {
    add: Some(|a, b, vm| {
        arithmetic(a, b, &ufunc::ADD, OfScalars { doubles: |x, y| x + y, integers: i64::checked_add }, vm)
    }),
    subtract: Some(|a, b, vm| {
        arithmetic(a, b, &ufunc::SUBTRACT, OfScalars { doubles: |x, y| x - y, integers: i64::checked_sub }, vm)
    }),
    multiply: Some(multiply),
    true_divide: Some(|a, b, vm| {
        arithmetic(a, b, &ufunc::DIVIDE, OfScalars { doubles: |x, y| x / y, integers: |_, _| None }, vm)
    }),
    floor_divide: Some(|a, b, vm| binary(a, b, &ufunc::FLOOR_DIVIDE, vm)),
    remainder: Some(|a, b, vm| binary(a, b, &ufunc::REMAINDER, vm)),
    divmod: Some(divmod),
    power: Some(|a, b, modulus, vm| if vm.is_none(modulus) { power(a, b, vm) } else { Ok(vm.ctx.not_implemented()) }),
    lshift: Some(|a, b, vm| binary(a, b, &ufunc::LEFT_SHIFT, vm)),
    rshift: Some(|a, b, vm| binary(a, b, &ufunc::RIGHT_SHIFT, vm)),
    and: Some(|a, b, vm| binary(a, b, &ufunc::BITWISE_AND, vm)),
    xor: Some(|a, b, vm| binary(a, b, &ufunc::BITWISE_XOR, vm)),
    or: Some(|a, b, vm| binary(a, b, &ufunc::BITWISE_OR, vm)),
    negative: Some(|a, vm| unary(a.as_object(), &ufunc::NEGATIVE, vm)),
    positive: Some(|a, vm| unary(a.as_object(), &ufunc::POSITIVE, vm)),
    absolute: Some(|a, vm| unary(a.as_object(), &ufunc::ABSOLUTE, vm)),
    invert: Some(|a, vm| unary(a.as_object(), &ufunc::INVERT, vm)),
    matrix_multiply: Some(matmul),
    ..PyNumberMethods::NOT_IMPLEMENTED
};

/// The operators of `ndarray`.
pub(super) static OF_ARRAY: PyNumberMethods = PyNumberMethods {
    boolean: Some(|a, vm| NdArray::truth(a.as_object(), vm)),
    int: Some(|a, vm| NdArray::only(a.as_object(), vm)?.to_owned().try_int(vm).map(Into::into)),
    float: Some(|a, vm| NdArray::only(a.as_object(), vm)?.to_owned().try_float(vm).map(Into::into)),
    index: Some(|a, vm| NdArray::as_index(a.as_object(), vm)),
    inplace_add: Some(|a, b, vm| in_place(a, b, &ufunc::ADD, vm)),
    inplace_subtract: Some(|a, b, vm| in_place(a, b, &ufunc::SUBTRACT, vm)),
    inplace_multiply: Some(|a, b, vm| in_place(a, b, &ufunc::MULTIPLY, vm)),
    inplace_true_divide: Some(|a, b, vm| in_place(a, b, &ufunc::DIVIDE, vm)),
    inplace_floor_divide: Some(|a, b, vm| in_place(a, b, &ufunc::FLOOR_DIVIDE, vm)),
    inplace_remainder: Some(|a, b, vm| in_place(a, b, &ufunc::REMAINDER, vm)),
    inplace_power: Some(|a, b, _modulus, vm| in_place(a, b, &ufunc::POWER, vm)),
    inplace_lshift: Some(|a, b, vm| in_place(a, b, &ufunc::LEFT_SHIFT, vm)),
    inplace_rshift: Some(|a, b, vm| in_place(a, b, &ufunc::RIGHT_SHIFT, vm)),
    inplace_and: Some(|a, b, vm| in_place(a, b, &ufunc::BITWISE_AND, vm)),
    inplace_xor: Some(|a, b, vm| in_place(a, b, &ufunc::BITWISE_XOR, vm)),
    inplace_or: Some(|a, b, vm| in_place(a, b, &ufunc::BITWISE_OR, vm)),
    inplace_matrix_multiply: Some(|a, b, vm| {
        let product = matmul(a, b, vm)?;
        let (Some(to), Some(product)) = (a.downcast_ref::<NdArray>(), product.downcast_ref::<NdArray>()) else {
            return Ok(vm.ctx.not_implemented());
        };
        to.array().assign(&product.array()).or_raise(vm)?;
        Ok(a.to_owned())
    }),
    ..SHARED
};

/// The operators of NumPy's scalars.
pub(super) static OF_SCALAR: PyNumberMethods = PyNumberMethods {
    boolean: Some(|a, vm| Ok(scalar::value(a.as_object(), vm)?.is_true())),
    int: Some(|a, vm| {
        let value = scalar::value(a.as_object(), vm)?;
        super::object::plain(value.cast(value.dtype().real()), vm).try_int(vm).map(Into::into)
    }),
    float: Some(|a, vm| Ok(vm.ctx.new_float(scalar::value(a.as_object(), vm)?.as_f64()).into())),
    ..SHARED
};

/// As [`OF_SCALAR`], for integers, which can be indices.
pub(super) static OF_INTEGER: PyNumberMethods = PyNumberMethods {
    index: Some(|a, vm| Ok(super::object::plain(scalar::value(a.as_object(), vm)?, vm))),
    ..OF_SCALAR
};

/// Whether an object says itself what it equals.
fn has_own_equality(object: &PyObject, vm: &VirtualMachine) -> bool {
    let of = |class: &rustpython_vm::Py<rustpython_vm::builtins::PyType>| class.get_attr(vm.ctx.intern_str("__eq__"));
    match (of(object.class()), of(vm.ctx.types.object_type)) {
        (Some(own), Some(plain)) => !own.is(&plain),
        _ => false,
    }
}

/// `==`, `<` … of arrays and scalars.
pub(super) fn compare(
    a: &PyObject,
    b: &PyObject,
    op: PyComparisonOp,
    vm: &VirtualMachine,
) -> PyResult<Either<PyObjectRef, PyComparisonValue>> {
    let ufunc = match op {
        PyComparisonOp::Eq => &ufunc::EQUAL,
        PyComparisonOp::Ne => &ufunc::NOT_EQUAL,
        PyComparisonOp::Lt => &ufunc::LESS,
        PyComparisonOp::Le => &ufunc::LESS_EQUAL,
        PyComparisonOp::Gt => &ufunc::GREATER,
        PyComparisonOp::Ge => &ufunc::GREATER_EQUAL,
    };
    if let Some((x, y)) = doubles(a, b, vm) {
        let holds = match op {
            PyComparisonOp::Eq => x == y,
            PyComparisonOp::Ne => x != y,
            PyComparisonOp::Lt => x < y,
            PyComparisonOp::Le => x <= y,
            PyComparisonOp::Gt => x > y,
            PyComparisonOp::Ge => x >= y,
        };
        return Ok(Either::A(scalar::object(Scalar::Bool(holds))));
    }
    if let Some((x, y)) = integers(a, b, vm) {
        return Ok(Either::A(scalar::object(Scalar::Bool(op.eval_ord(x.cmp(&y))))));
    }
    let Some(x) = operand_beside(a, b, vm)? else { return Ok(Either::B(PyComparisonValue::NotImplemented)) };
    let is_equality = matches!(op, PyComparisonOp::Eq | PyComparisonOp::Ne);
    match operand_beside(b, a, vm)? {
        Some(y) => {
            let operands = [x, y];
            let is_equal = op == PyComparisonOp::Eq;
            let holds = if is_equality { equal(&operands, is_equal) } else { ufunc.call(&operands) };
            let holds = holds.or_raise(vm)?;
            errstate::check(ufunc.name, false, &operands, &holds, vm)?;
            Ok(Either::A(result(holds, vm)))
        }
        None if wants_its_own(b, vm) => Ok(Either::B(PyComparisonValue::NotImplemented)),
        // Element by element, as the object itself compares.
        None if !is_equality
            || a.downcast_ref::<NdArray>().is_some_and(|a| a.array().ndim() > 0) && has_own_equality(b, vm) =>
        {
            let y = super::host::array_of(b, vm).or_raise(vm)?;
            Ok(Either::A(result(ufunc.call(&[x, y.into()]).or_raise(vm)?, vm)))
        }
        // Nothing else equals a number.
        None if matches!(op, PyComparisonOp::Eq | PyComparisonOp::Ne) && !x.shape().is_empty() => {
            let value = numpy::Scalar::Bool(op == PyComparisonOp::Ne);
            let array = numpy::Array::full(x.shape(), value).or_raise(vm)?;
            Ok(Either::A(NdArray::new(array).into_pyobject(vm)))
        }
        None => Ok(Either::B(PyComparisonValue::NotImplemented)),
    }
}
