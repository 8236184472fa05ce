//! The operators of arrays and scalars: each is a ufunc.

use numpy::{DType, Operand, Ufunc, ufunc};
use rustpython_vm::builtins::PyStr;
use rustpython_vm::function::{Either, PyComparisonValue};
use rustpython_vm::protocol::PyNumberMethods;
use rustpython_vm::types::PyComparisonOp;
use rustpython_vm::{AsObject, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine};

use super::array::NdArray;
use super::error::OrRaise;
use super::object::{is_sequence, operand, result};
use super::{errstate, scalar};

/// Calls a ufunc and raises or warns as NumPy does.
pub(super) fn call(ufunc: &Ufunc, operands: &[Operand], vm: &VirtualMachine) -> PyResult<numpy::Array> {
    let out = ufunc.call(operands).or_raise(vm)?;
    errstate::check(ufunc.name, false, operands, &out, vm)?;
    Ok(out)
}

/// As [`call`], between scalars if there is no array among the objects.
fn operate(ufunc: &Ufunc, objects: &[&PyObject], operands: &[Operand], vm: &VirtualMachine) -> PyResult {
    let has_array = objects.iter().any(|object| object.downcast_ref::<NdArray>().is_some());
    let out = match ufunc.call(operands) {
        // A scalar without the operator leaves it to Python to say so.
        Err(numpy::Error::UfuncTypes { ufunc: "floor_divide" | "remainder" }) if !has_array => {
            return Ok(vm.ctx.not_implemented());
        }
        out => out.or_raise(vm)?,
    };
    // Truth values have no arithmetic of their own.
    let is_number = |operand: &Operand| operand.strong() != Some(numpy::DType::Bool);
    let is_scalar = out.ndim() == 0 && !has_array && operands.iter().any(is_number);
    errstate::check(ufunc.name, is_scalar, operands, &out, vm)?;
    Ok(result(out, vm))
}

/// An operand beside another: next to an array of objects, anything that is no array is an object.
pub(super) fn operand_beside(object: &PyObject, other: &PyObject, vm: &VirtualMachine) -> PyResult<Option<Operand>> {
    let has_objects = other.downcast_ref::<NdArray>().is_some_and(|array| array.array().dtype() == DType::Object);
    if has_objects && object.downcast_ref::<NdArray>().is_none() && !is_sequence(object) {
        return super::host::array_of(object, vm).or_raise(vm).map(|array| Some(array.into()));
    }
    operand(object, vm)
}

fn binary(a: &PyObject, b: &PyObject, ufunc: &Ufunc, vm: &VirtualMachine) -> PyResult {
    let (Some(x), Some(y)) = (operand_beside(a, b, vm)?, operand_beside(b, a, vm)?) else {
        return Ok(vm.ctx.not_implemented());
    };
    operate(ufunc, &[a, b], &[x, y], vm)
}

fn in_place(a: &PyObject, b: &PyObject, ufunc: &Ufunc, vm: &VirtualMachine) -> PyResult {
    let (Some(array), Some(y)) = (a.downcast_ref::<NdArray>(), operand_beside(b, a, vm)?) else {
        return Ok(vm.ctx.not_implemented());
    };
    let out = array.array();
    let operands = [Operand::Array(out.clone()), y.clone()];
    let y = match y {
        Operand::Array(y) if y.may_share_memory(&out) => y.copy().or_raise(vm)?.into(),
        y => y,
    };
    // What stood there before is gone after. For the warnings it matters which of it was finite, and for powers which was zero.
    let is_plain = out.is_all_finite() && ufunc.name != "power";
    let before = if is_plain { Operand::Float(1.0) } else { out.copy().or_raise(vm)?.into() };
    ufunc.call_into(&operands, &out).or_raise(vm)?;
    errstate::check(ufunc.name, false, &[before, y], &out, vm)?;
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
    binary(a, b, &ufunc::MULTIPLY, vm)
}

fn power(a: &PyObject, b: &PyObject, vm: &VirtualMachine) -> PyResult {
    // NumPy squares, which makes a small integer of a truth value where a power makes a large one.
    if let (Some(array), Some(Operand::Int(2))) = (a.downcast_ref::<NdArray>(), operand(b, vm)?)
        && array.array().dtype() == numpy::DType::Bool
    {
        return operate(&ufunc::SQUARE, &[a], &[array.array().into()], vm);
    }
    binary(a, b, &ufunc::POWER, vm)
}

fn divmod(a: &PyObject, b: &PyObject, vm: &VirtualMachine) -> PyResult {
    let (quotient, rest) = (binary(a, b, &ufunc::FLOOR_DIVIDE, vm)?, binary(a, b, &ufunc::REMAINDER, vm)?);
    Ok(vm.ctx.new_tuple(vec![quotient, rest]).into())
}

fn matmul(a: &PyObject, b: &PyObject, vm: &VirtualMachine) -> PyResult {
    let (Some(x), Some(y)) = (operand(a, vm)?, operand(b, vm)?) else { return Ok(vm.ctx.not_implemented()) };
    let (x, y) = (x.into_array().or_raise(vm)?, y.into_array().or_raise(vm)?);
    Ok(result(numpy::linalg::matmul(&x, &y).or_raise(vm)?, vm))
}

/// The operators that arrays and scalars share.
const SHARED: PyNumberMethods = PyNumberMethods {
    add: Some(|a, b, vm| binary(a, b, &ufunc::ADD, vm)),
    subtract: Some(|a, b, vm| binary(a, b, &ufunc::SUBTRACT, vm)),
    multiply: Some(multiply),
    true_divide: Some(|a, b, vm| binary(a, b, &ufunc::DIVIDE, vm)),
    floor_divide: Some(|a, b, vm| binary(a, b, &ufunc::FLOOR_DIVIDE, vm)),
    remainder: Some(|a, b, vm| binary(a, b, &ufunc::REMAINDER, vm)),
    divmod: Some(divmod),
    power: Some(|a, b, _modulus, vm| power(a, b, vm)),
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
    let Some(x) = operand_beside(a, b, vm)? else { return Ok(Either::B(PyComparisonValue::NotImplemented)) };
    match operand_beside(b, a, vm)? {
        Some(y) => Ok(Either::A(result(ufunc.call(&[x, y]).or_raise(vm)?, vm))),
        // Nothing else equals a number.
        None if matches!(op, PyComparisonOp::Eq | PyComparisonOp::Ne) && !x.shape().is_empty() => {
            let value = numpy::Scalar::Bool(op == PyComparisonOp::Ne);
            let array = numpy::Array::full(x.shape(), value).or_raise(vm)?;
            Ok(Either::A(NdArray::new(array).into_pyobject(vm)))
        }
        None => Ok(Either::B(PyComparisonValue::NotImplemented)),
    }
}
