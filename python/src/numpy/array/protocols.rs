//! What Python's syntax does with arrays: brackets, loops, operators, comparison, `repr`.

use numpy::index::Selection;
use numpy::{Array, Axes, DType, print, reduce};
use rustpython_vm::builtins::{PyStr, PyType};
use rustpython_vm::function::{Either, FuncArgs, PyComparisonValue, PySetterValue};
use rustpython_vm::protocol::{PyMappingMethods, PyNumberMethods, PySequenceMethods};
use rustpython_vm::types::{
    AsMapping, AsNumber, AsSequence, Comparable, Constructor, Iterable, PyComparisonOp, Representable, SetAttr,
};
use rustpython_vm::{AsObject, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine};

use super::{NdArray, view_of};
use crate::numpy::error::OrRaise;
use crate::numpy::object::{self, array_from, must_operand, result};
use crate::numpy::{element, errstate, field, index, leaves, number, options};

fn get_item(zelf: &Py<NdArray>, needle: &PyObject, vm: &VirtualMachine) -> PyResult {
    // One number, without views and lists of parts.
    if let Some(number) = index::integers(needle, vm).and_then(|at| zelf.array.borrow().get_at(&at)) {
        return Ok(object::scalar(number, vm));
    }
    if let Some(fields) = field::select(&zelf.array.borrow(), needle, vm)? {
        return Ok(view_of(zelf, fields, vm));
    }
    let indices = index::parse(needle, vm)?;
    match numpy::index::select(&zelf.array.borrow(), &indices).or_raise(vm)? {
        Selection::View(view) => {
            let keeps_array = indices.iter().any(|index| matches!(index, numpy::Index::Ellipsis));
            if view.ndim() == 0 && !keeps_array {
                return Ok(element::of(&view, vm));
            }
            Ok(view_of(zelf, view, vm))
        }
        Selection::Gather(gather) => {
            let array = gather.get().or_raise(vm)?;
            Ok(result(array, vm))
        }
    }
}

/// Whether something of one of NumPy's scalars may be lost where it becomes an element.
fn may_warn(value: &PyObject, dtype: DType, vm: &VirtualMachine) -> bool {
    let (class, types) = (value.class(), &vm.ctx.types);
    let is_plain = class.is(types.int_type) || class.is(types.float_type);
    !is_plain && object::strong_scalar(value, vm).is_some_and(|scalar| !scalar.dtype().casts_safely(dtype))
}

fn set_item(zelf: &Py<NdArray>, needle: &PyObject, value: Option<PyObjectRef>, vm: &VirtualMachine) -> PyResult<()> {
    let Some(value) = value else { return Err(vm.new_value_error("cannot delete array elements")) };
    let dtype = zelf.element_type();
    if dtype.is_number()
        && let Some(at) = index::integers(needle, vm)
        && !may_warn(&value, dtype, vm)
        // What cannot be an element is told below, after a wrong index.
        && let Ok(Some(number)) = object::any_scalar(&value, Some(dtype), vm)
        && zelf.array.borrow().set_at(&at, number)
    {
        return Ok(());
    }
    let array = zelf.array();
    if let Some(fields) = field::select(&array, needle, vm)? {
        return fields.assign(&array_from(&value, Some(fields.dtype()), vm)?).or_raise(vm);
    }
    if !array.dtype().is_number() {
        let indices = index::parse(needle, vm)?;
        let names_one =
            indices.len() == array.ndim() && indices.iter().all(|each| matches!(each, numpy::Index::Int(_)));
        let value = leaves::assigned(&value, array.dtype(), names_one, vm)?;
        return numpy::index::set(&array, &indices, &value).or_raise(vm);
    }
    if !array.is_writeable() {
        return Err(numpy::Error::ReadOnly).or_raise(vm);
    }
    let dtype = array.dtype();
    let indices = index::parse(needle, vm)?;
    let selection = numpy::index::select(&array, &indices);
    // Positions in index arrays are looked at when there is something to put there, integers at once.
    let any = |wanted: fn(&numpy::Index) -> bool| indices.iter().any(wanted);
    let waits =
        any(|index| matches!(index, numpy::Index::Array(_))) && !any(|index| matches!(index, numpy::Index::Int(_)));
    if !waits && let Err(error) = selection {
        return Err(error).or_raise(vm);
    }
    // What is cast, for the warnings.
    let mut given = None;
    let number = match object::any_scalar(&value, Some(dtype), vm)? {
        Some(scalar) => {
            // NumPy's own scalars; Python's numbers, of which a double is one, warn where they are converted.
            let strong = object::strong_scalar(&value, vm).filter(|scalar| scalar.dtype() != DType::Float64);
            given = strong.map(Array::scalar).transpose().or_raise(vm)?;
            Array::scalar(scalar).or_raise(vm)?
        }
        None if let Some(other) = value.downcast_ref::<NdArray>() => {
            let other = other.array();
            given = Some(other.clone());
            other
        }
        None => {
            if let Ok(Selection::View(view)) = &selection {
                refuse_depth(&value, view, vm)?;
            }
            // Python's numbers have to fit the array, as they do one by one.
            array_from(&value, Some(dtype), vm)?
        }
    };
    let selection = selection.or_raise(vm)?;
    // An element is set as Python's own functions convert, unlike a 0-d array.
    let is_element = !indices.iter().any(|index| matches!(index, numpy::Index::Ellipsis));
    match &selection {
        Selection::View(view) if view.ndim() == 0 && is_element && number.ndim() > 0 => {
            if dtype.is_complex() {
                return Err(vm.new_type_error("only 0-dimensional arrays can be converted to Python scalars"));
            }
            if dtype != DType::Bool || number.size() != 1 {
                return Err(vm.new_value_error("setting an array element with a sequence."));
            }
            view.fill(number.get_flat(0));
            return Ok(());
        }
        Selection::View(view) => view.assign(&number).or_raise(vm)?,
        Selection::Gather(gather) => gather.set(&number).or_raise(vm)?,
    }
    match given {
        // A mask that picks nothing casts nothing.
        Some(_) if matches!(&selection, Selection::Gather(gather) if gather.is_empty_mask()) => Ok(()),
        Some(given) => errstate::warn_cast(&given, dtype, vm),
        None => Ok(()),
    }
}

/// Refuses sequences nested deeper than what they are assigned to, in the words of whatever would convert them.
fn refuse_depth(value: &PyObject, view: &Array, vm: &VirtualMachine) -> PyResult<()> {
    let n = view.ndim();
    if object::depth(value, vm)? <= n {
        return Ok(());
    }
    let class = value.class().name().to_string();
    Err(match view.dtype() {
        _ if n > 0 => vm.new_value_error(format!(
            "setting an array element with a sequence. The requested array would exceed the maximum number of dimension of {n}."
        )),
        DType::Bool => return Ok(()),
        dtype if dtype.is_integer() => vm.new_type_error(format!(
            "int() argument must be a string, a bytes-like object or a real number, not '{class}'"
        )),
        dtype if dtype.is_complex() => vm.new_type_error(format!("must be real number, not {class}")),
        _ => vm.new_value_error("setting an array element with a sequence."),
    })
}

impl AsMapping for NdArray {
    fn as_mapping() -> &'static PyMappingMethods {
        static AS_MAPPING: PyMappingMethods = PyMappingMethods {
            length: Some(|mapping, vm| NdArray::mapping_downcast(mapping).length(vm)),
            subscript: Some(|mapping, needle, vm| get_item(NdArray::mapping_downcast(mapping), needle, vm)),
            ass_subscript: Some(|mapping, needle, value, vm| {
                set_item(NdArray::mapping_downcast(mapping), needle, value, vm)
            }),
        };
        &AS_MAPPING
    }
}

impl AsSequence for NdArray {
    fn as_sequence() -> &'static PySequenceMethods {
        static AS_SEQUENCE: PySequenceMethods = PySequenceMethods {
            length: Some(|sequence, vm| NdArray::sequence_downcast(sequence).length(vm)),
            item: Some(|sequence, i, vm| {
                let needle: PyObjectRef = vm.ctx.new_int(i).into();
                get_item(NdArray::sequence_downcast(sequence), &needle, vm)
            }),
            contains: Some(|sequence, target, vm| {
                let array = NdArray::sequence_downcast(sequence).array();
                let target = match number::operand_beside(target, sequence.obj, vm)? {
                    Some(target) => target,
                    None => must_operand(target, vm)?,
                };
                let equal = number::equal(&[array.into(), target], true).or_raise(vm)?;
                let any = reduce::any(&equal, &Axes::all(equal.ndim()), false).or_raise(vm)?;
                Ok(any.get_flat(0).is_true())
            }),
            ..PySequenceMethods::NOT_IMPLEMENTED
        };
        &AS_SEQUENCE
    }
}

impl AsNumber for NdArray {
    fn as_number() -> &'static PyNumberMethods {
        &number::OF_ARRAY
    }
}

impl Comparable for NdArray {
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

impl Iterable for NdArray {
    fn iter(zelf: PyRef<Self>, vm: &VirtualMachine) -> PyResult {
        if zelf.array().ndim() == 0 {
            return Err(vm.new_type_error("iteration over a 0-d array"));
        }
        Ok(crate::numpy::iter::Rows::new(zelf).into_pyobject(vm))
    }
}

impl Representable for NdArray {
    fn repr_str(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<String> {
        match options::custom_text(zelf.as_object(), true, vm)? {
            Some(text) => Ok(text),
            None => Ok(print::repr(&zelf.array(), &options::current())),
        }
    }
}

impl Constructor for NdArray {
    type Args = FuncArgs;

    fn py_new(_cls: &Py<PyType>, args: FuncArgs, vm: &VirtualMachine) -> PyResult<Self> {
        let given = |position: usize, name: &str| args.args.get(position).or_else(|| args.kwargs.get(name));
        let Some(shape) = given(0, "shape") else {
            return Err(vm.new_type_error("ndarray() missing required argument 'shape' (pos 0)"));
        };
        let dtype = object::dtype(given(1, "dtype").map(|dtype| &**dtype), vm)?.unwrap_or(DType::Float64);
        let shape = object::new_shape(shape, vm)?;
        let Some(buffer) = given(2, "buffer").filter(|buffer| !vm.is_none(buffer)) else {
            return Ok(NdArray::new(Array::zeros(&shape, dtype).or_raise(vm)?));
        };
        let Some(buffer) = buffer.downcast_ref::<NdArray>() else {
            return Err(vm.new_type_error("an ndarray of a buffer is not available here; use np.frombuffer"));
        };
        let offset = given(3, "offset").map_or(Ok(0), |offset| offset.try_to_value::<usize>(vm))?;
        let view = numpy::shape::ravel(&buffer.array()).and_then(|flat| flat.view_as(DType::UInt8)).or_raise(vm)?;
        let n_bytes = shape.iter().try_fold(dtype.itemsize(), |size, &n| size.checked_mul(n));
        let stop = n_bytes.and_then(|n| n.checked_add(offset)).filter(|&stop| stop <= view.size());
        let Some(stop) = stop else { return Err(vm.new_type_error("buffer is too small for requested array")) };
        let view = view.slice_axis(0, offset, stop).view_as(dtype).or_raise(vm)?;
        let shape: Vec<isize> = shape.into_iter().map(|n| n as isize).collect();
        Ok(NdArray::new(numpy::shape::reshape(&view, &shape).or_raise(vm)?))
    }
}

impl SetAttr for NdArray {
    fn setattro(zelf: &Py<Self>, name: &Py<PyStr>, value: PySetterValue, vm: &VirtualMachine) -> PyResult<()> {
        zelf.as_object().generic_setattr(name, value, vm).map_err(|error| {
            let text = error.as_object().str(vm).map(|text| text.to_string_lossy().into_owned()).unwrap_or_default();
            let name = name.to_string_lossy();
            if text.ends_with("objects is not writable") {
                vm.new_attribute_error(format!("attribute '{name}' of 'numpy.ndarray' objects is not writable"))
            } else if text.ends_with("for setting new attributes") {
                vm.new_attribute_error(format!("'numpy.ndarray' object has no attribute '{name}'"))
            } else {
                error
            }
        })
    }
}
