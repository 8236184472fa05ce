//! `ndarray`: an array with an identity, its attributes and conversions. Its other methods are in the files beside.

mod in_python;
mod protocols;
mod reductions;
mod shaping;
mod sorting;

use std::cell::RefCell;

use numpy::{Array, DType, Order, print, shape};
use rustpython_vm::builtins::{PyStr, PyType};
use rustpython_vm::function::FuncArgs;
use rustpython_vm::types::{
    AsMapping, AsNumber, AsSequence, Comparable, Constructor, Iterable, Representable, SetAttr,
};
use rustpython_vm::{AsObject, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine, pyclass};

use self::in_python::InPython;
use self::reductions::Reductions;
use self::shaping::Shaping;
use self::sorting::Sorting;
use super::dtype::DTypeObject;
use super::error::OrRaise;
use super::object::{self, array_from, plain};
use super::{element, index, options};

/// An n-dimensional array.
#[pyclass(module = "numpy", name = "ndarray", unhashable = true)]
#[derive(Debug, PyPayload)]
pub(super) struct NdArray {
    array: RefCell<Array>,
    /// The array whose memory this one looks at.
    base: Option<PyObjectRef>,
}

impl NdArray {
    /// An array that owns its memory.
    pub(super) fn new(array: Array) -> NdArray {
        NdArray { array: RefCell::new(array), base: None }
    }

    /// The array: another view of the same memory.
    pub(super) fn array(&self) -> Array {
        self.array.borrow().clone()
    }

    /// The type of its elements.
    pub(super) fn element_type(&self) -> DType {
        self.array.borrow().dtype()
    }

    /// The only element as a plain number, for `int(a)` and `float(a)`.
    pub(super) fn only(object: &PyObject, vm: &VirtualMachine) -> PyResult {
        let array = of(object, vm)?;
        if array.ndim() > 0 {
            return Err(vm.new_type_error("only 0-dimensional arrays can be converted to Python scalars"));
        }
        Ok(element::plain(&array, vm))
    }

    /// The only element as an index.
    pub(super) fn as_index(object: &PyObject, vm: &VirtualMachine) -> PyResult {
        let array = of(object, vm)?;
        if array.ndim() > 0 || !array.dtype().is_integer() {
            return Err(vm.new_type_error("only integer scalar arrays can be converted to a scalar index"));
        }
        Ok(plain(array.item().or_raise(vm)?, vm))
    }

    /// Whether the only element is true.
    pub(super) fn truth(object: &PyObject, vm: &VirtualMachine) -> PyResult<bool> {
        let array = of(object, vm)?;
        match array.size() {
            1 => Ok(array.get_flat(0).is_true()),
            0 => Err(vm.new_value_error("The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.")),
            _ => Err(vm.new_value_error("The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")),
        }
    }
}

fn of(object: &PyObject, vm: &VirtualMachine) -> PyResult<Array> {
    object
        .downcast_ref::<NdArray>()
        .map(|zelf| zelf.array())
        .ok_or_else(|| vm.new_type_error("an ndarray is needed here"))
}

/// A result that may look at the memory of `zelf`, which it then keeps as its base.
fn view_of(zelf: &Py<NdArray>, array: Array, vm: &VirtualMachine) -> PyObjectRef {
    let is_view = array.shares_storage(&zelf.array.borrow());
    let base = is_view.then(|| zelf.base.clone().unwrap_or_else(|| zelf.as_object().to_owned()));
    NdArray { array: RefCell::new(array), base }.into_pyobject(vm)
}

fn argument<'a>(args: &'a FuncArgs, position: usize, name: &str) -> Option<&'a PyObjectRef> {
    args.args.get(position).or_else(|| args.kwargs.get(name))
}

#[pyclass(
    with(
        AsMapping,
        AsSequence,
        AsNumber,
        Comparable,
        Iterable,
        Representable,
        Constructor,
        SetAttr,
        InPython,
        Shaping,
        Reductions,
        Sorting
    ),
    flags(BASETYPE)
)]
impl NdArray {
    fn length(&self, vm: &VirtualMachine) -> PyResult<usize> {
        let first = self.array.borrow().shape().first().copied();
        first.ok_or_else(|| vm.new_type_error("len() of unsized object"))
    }

    #[pyslot]
    fn slot_str(zelf: &PyObject, vm: &VirtualMachine) -> PyResult<PyRef<PyStr>> {
        let array = of(zelf, vm)?;
        if array.ndim() == 0 {
            return element::of(&array, vm).str(vm);
        }
        if let Some(text) = options::custom_text(zelf, false, vm)? {
            return Ok(vm.ctx.new_str(text));
        }
        Ok(vm.ctx.new_str(print::str(&array, &options::current())))
    }

    #[pymethod]
    fn __format__(zelf: &Py<Self>, spec: PyRef<PyStr>, vm: &VirtualMachine) -> PyResult {
        let array = zelf.array();
        if array.ndim() == 0 {
            return vm.call_method(&element::of(&array, vm), "__format__", (spec,));
        }
        if !spec.as_bytes().is_empty() {
            return Err(vm.new_type_error("unsupported format string passed to numpy.ndarray.__format__"));
        }
        Ok(Self::slot_str(zelf.as_object(), vm)?.into())
    }

    // Attributes.

    #[pygetset]
    fn shape(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        let shape = zelf.array.borrow().shape().iter().map(|&n| vm.ctx.new_int(n).into()).collect();
        vm.ctx.new_tuple(shape).into()
    }

    #[pygetset(setter)]
    fn set_shape(zelf: &Py<Self>, value: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        let array = shape::reshape(&zelf.array(), &object::shape(&value, vm)?).or_raise(vm)?;
        if !array.shares_storage(&zelf.array.borrow()) {
            return Err(vm.new_attribute_error(
                "Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape.",
            ));
        }
        *zelf.array.borrow_mut() = array;
        Ok(())
    }

    #[pygetset]
    fn ndim(zelf: &Py<Self>) -> usize {
        zelf.array.borrow().ndim()
    }

    #[pygetset]
    fn size(zelf: &Py<Self>) -> usize {
        zelf.array.borrow().size()
    }

    #[pygetset]
    fn dtype(zelf: &Py<Self>) -> DTypeObject {
        DTypeObject { dtype: zelf.array.borrow().dtype() }
    }

    #[pygetset(setter)]
    fn set_dtype(zelf: &Py<Self>, value: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        let dtype = object::dtype(Some(&value), vm)?.unwrap_or(DType::Float64);
        let view = zelf.array().view_as(dtype).or_raise(vm)?;
        *zelf.array.borrow_mut() = view;
        Ok(())
    }

    #[pygetset]
    fn itemsize(zelf: &Py<Self>) -> usize {
        zelf.array.borrow().dtype().packed_size()
    }

    #[pygetset]
    fn nbytes(zelf: &Py<Self>) -> usize {
        zelf.array.borrow().nbytes()
    }

    #[pygetset]
    fn strides(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        let strides = zelf.array.borrow().strides().iter().map(|&n| vm.ctx.new_int(n).into()).collect();
        vm.ctx.new_tuple(strides).into()
    }

    #[pygetset]
    fn base(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        zelf.base.clone().unwrap_or_else(|| vm.ctx.none())
    }

    #[pygetset(name = "T")]
    fn transposed(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        view_of(zelf, zelf.array().transposed(), vm)
    }

    #[pygetset(name = "mT")]
    fn matrix_transposed(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        if zelf.array().ndim() < 2 {
            return Err(vm.new_value_error("matrix transpose with ndim < 2 is undefined"));
        }
        Ok(view_of(zelf, shape::swapaxes(&zelf.array(), -1, -2).or_raise(vm)?, vm))
    }

    #[pygetset]
    fn real(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        let array = zelf.array();
        if array.dtype().is_complex() { view_of(zelf, array.real(), vm) } else { zelf.as_object().to_owned() }
    }

    #[pygetset(setter)]
    fn set_real(zelf: &Py<Self>, value: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        zelf.array().real().assign(&array_from(&value, None, vm)?).or_raise(vm)
    }

    #[pygetset]
    fn imag(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        let array = zelf.array();
        if array.dtype().is_complex() {
            return Ok(view_of(zelf, array.imag(), vm));
        }
        let order = if array.is_f_contiguous() && !array.is_c_contiguous() { Order::F } else { Order::C };
        let zeros = Array::zeros(array.shape(), array.dtype()).and_then(|zeros| zeros.copy_in(order)).or_raise(vm)?;
        Ok(NdArray::new(zeros.read_only()).into_pyobject(vm))
    }

    #[pygetset(setter)]
    fn set_imag(zelf: &Py<Self>, value: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        let array = zelf.array();
        if !array.dtype().is_complex() {
            return Err(vm.new_type_error("array does not have imaginary part to set"));
        }
        array.imag().assign(&array_from(&value, None, vm)?).or_raise(vm)
    }

    #[pygetset]
    fn flat(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        vm.import("_numpy_methods", 0)?.get_attr("FlatIterator", vm)?.call((zelf.as_object().to_owned(),), vm)
    }

    #[pygetset(setter)]
    fn set_flat(zelf: &Py<Self>, value: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        Self::flat(zelf, vm)?.set_item(vm.ctx.ellipsis.as_object(), value, vm)
    }

    #[pygetset]
    fn flags(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        vm.import("_numpy_methods", 0)?.get_attr("Flags", vm)?.call((zelf.as_object().to_owned(),), vm)
    }

    #[pymethod]
    fn _is_contiguous(zelf: &Py<Self>, order: PyRef<PyStr>) -> bool {
        let array = zelf.array.borrow();
        if order.as_bytes() == b"F" { array.is_f_contiguous() } else { array.is_c_contiguous() }
    }

    #[pymethod]
    fn _is_writeable(zelf: &Py<Self>) -> bool {
        zelf.array.borrow().is_writeable()
    }

    #[pymethod]
    fn _set_writeable(zelf: &Py<Self>, is_writeable: bool, vm: &VirtualMachine) -> PyResult<()> {
        let of_base = zelf.base.as_ref().and_then(|base| base.downcast_ref::<NdArray>());
        if is_writeable && of_base.is_some_and(|base| !base.array.borrow().is_writeable()) {
            return Err(vm.new_value_error("cannot set WRITEABLE flag to True of this array"));
        }
        let array = zelf.array();
        *zelf.array.borrow_mut() = if is_writeable { array.writeable() } else { array.read_only() };
        Ok(())
    }

    // Conversion.

    #[pymethod]
    fn item(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let array = zelf.array();
        let one = match args.args.as_slice() {
            [] => array,
            [one] if one.downcast_ref::<rustpython_vm::builtins::PyTuple>().is_none() && array.ndim() != 1 => {
                let flat = shape::ravel(&array).or_raise(vm)?;
                let found = numpy::index::get(&flat, &index::parse(one, vm)?);
                found
                    .map_err(|error| match error {
                        numpy::Error::OutOfBounds { index, size, .. } => {
                            numpy::Error::Index(format!("index {index} is out of bounds for size {size}"))
                        }
                        error => error,
                    })
                    .or_raise(vm)?
            }
            [one] if one.downcast_ref::<rustpython_vm::builtins::PyTuple>().is_some() => {
                numpy::index::get(&array, &index::parse(one, vm)?).or_raise(vm)?
            }
            _ => {
                let parts = index::parse(vm.ctx.new_tuple(args.args).as_object(), vm)?;
                numpy::index::get(&array, &parts).or_raise(vm)?
            }
        };
        one.item().or_raise(vm)?;
        Ok(element::plain(&one.element(0), vm))
    }

    #[pymethod]
    fn __complex__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        let only = Self::only(zelf.as_object(), vm)?;
        vm.ctx.types.complex_type.as_object().call((only,), vm)
    }

    #[pymethod]
    fn tolist(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        let array = zelf.array();
        nested_list(array.shape(), &mut element::all_plain(&array, vm).into_iter(), vm)
    }

    #[pymethod]
    fn astype(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let dtype = object::dtype(argument(&args, 0, "dtype").map(|dtype| &**dtype), vm)?.unwrap_or(DType::Float64);
        let array = zelf.array();
        if let Some(casting) = argument(&args, 2, "casting").and_then(|casting| casting.downcast_ref::<PyStr>())
            && !array.dtype().casts(dtype, object::casting(casting, vm)?)
        {
            let (from, rule) = (array.dtype(), casting.to_string_lossy());
            let what = if array.ndim() == 0 { "scalar" } else { "array data" };
            return Err(vm.new_type_error(format!(
                "Cannot cast {what} from dtype('{from}') to dtype('{dtype}') according to the rule '{rule}'"
            )));
        }
        if dtype == array.dtype() {
            let copies = argument(&args, 4, "copy").map_or(Ok(true), |copy| copy.clone().try_to_bool(vm))?;
            if !copies {
                return Ok(zelf.as_object().to_owned());
            }
            return Ok(NdArray::new(array.copy().or_raise(vm)?).into_pyobject(vm));
        }
        Ok(NdArray::new(super::errstate::cast(array, dtype, vm)?).into_pyobject(vm))
    }

    #[pymethod]
    fn copy(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let order = object::order(argument(&args, 0, "order"), vm)?;
        Ok(NdArray::new(zelf.array().copy_in(order).or_raise(vm)?).into_pyobject(vm))
    }

    #[pymethod]
    fn __copy__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        Self::copy(zelf, FuncArgs::default(), vm)
    }

    #[pymethod]
    fn __deepcopy__(zelf: &Py<Self>, memo: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        vm.import("_numpy_methods", 0)?.get_attr("_deepcopy", vm)?.call((zelf.as_object().to_owned(), memo), vm)
    }

    #[pymethod]
    fn view(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let array = zelf.array();
        // A class of arrays may stand where the dtype does.
        let dtype = argument(&args, 0, "dtype").filter(|dtype| {
            !dtype.downcast_ref::<PyType>().is_some_and(|class| class.fast_issubclass(NdArray::class(&vm.ctx)))
        });
        Ok(match object::dtype(dtype.map(|dtype| &**dtype), vm)? {
            Some(dtype) => view_of(zelf, array.view_as(dtype).or_raise(vm)?, vm),
            None => view_of(zelf, array, vm),
        })
    }

    #[pymethod]
    fn fill(zelf: &Py<Self>, value: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        let array = zelf.array();
        array.assign(&array_from(&value, Some(array.dtype()), vm)?).or_raise(vm)
    }
}

pub(super) fn nested_list(
    shape: &[usize],
    values: &mut impl Iterator<Item = PyObjectRef>,
    vm: &VirtualMachine,
) -> PyObjectRef {
    match shape {
        [] => values.next().unwrap_or_else(|| vm.ctx.none()),
        [n, inner @ ..] => vm.ctx.new_list((0..*n).map(|_| nested_list(inner, values, vm)).collect()).into(),
    }
}

/// One row of an array, as iteration gives it.
pub(super) fn row(zelf: &Py<NdArray>, i: usize, vm: &VirtualMachine) -> Option<PyObjectRef> {
    if let Some(number) = zelf.array.borrow().get_at(&[i as i64]) {
        return Some(object::scalar(number, vm));
    }
    let array = zelf.array();
    if i >= *array.shape().first()? {
        return None;
    }
    let row = array.index_axis(0, i);
    Some(if row.ndim() == 0 { element::of(&row, vm) } else { view_of(zelf, row, vm) })
}
