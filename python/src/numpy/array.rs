//! `ndarray`: an array with an identity, and what Python can do with it.

use std::cell::RefCell;

use numpy::index::Selection;
use numpy::{Array, Axes, DType, Operand, Scalar, print, reduce, shape, ufunc};
use rustpython_vm::builtins::{PyStr, PyType};
use rustpython_vm::function::{Either, FuncArgs, OptionalArg, PyComparisonValue};
use rustpython_vm::protocol::{PyMappingMethods, PyNumberMethods, PySequenceMethods};
use rustpython_vm::types::{
    AsMapping, AsNumber, AsSequence, Comparable, Constructor, GetAttr, Iterable, PyComparisonOp, Representable,
};
use rustpython_vm::{
    AsObject, FromArgs, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine, pyclass,
};

use super::dtype::DTypeObject;
use super::error::OrRaise;
use super::object::{self, array_from, must_operand, plain, result};
use super::{index, number, options};

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

    /// The only element as a plain number, for `int(a)` and `float(a)`.
    pub(super) fn only(object: &PyObject, vm: &VirtualMachine) -> PyResult {
        let array = of(object, vm)?;
        if array.ndim() > 0 {
            return Err(vm.new_type_error("only 0-dimensional arrays can be converted to Python scalars"));
        }
        Ok(plain(array.item().or_raise(vm)?, vm))
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

fn get_item(zelf: &Py<NdArray>, needle: &PyObject, vm: &VirtualMachine) -> PyResult {
    let indices = index::parse(needle, vm)?;
    match numpy::index::select(&zelf.array.borrow(), &indices).or_raise(vm)? {
        Selection::View(view) => {
            let keeps_array = indices.iter().any(|index| matches!(index, numpy::Index::Ellipsis));
            if view.ndim() == 0 && !keeps_array {
                return Ok(object::scalar(view.get_flat(0), vm));
            }
            Ok(view_of(zelf, view, vm))
        }
        Selection::Gather(gather) => {
            let array = gather.get().or_raise(vm)?;
            Ok(result(array, vm))
        }
    }
}

fn set_item(zelf: &Py<NdArray>, needle: &PyObject, value: Option<PyObjectRef>, vm: &VirtualMachine) -> PyResult<()> {
    let Some(value) = value else { return Err(vm.new_value_error("cannot delete array elements")) };
    let array = zelf.array();
    let value = match object::any_scalar(&value, Some(array.dtype()), vm)? {
        Some(scalar) => Array::scalar(scalar).or_raise(vm)?,
        None if value.downcast_ref::<NdArray>().is_some() => array_from(&value, None, vm)?,
        // Python's numbers have to fit the array, as they do one by one.
        None => array_from(&value, Some(array.dtype()), vm)?,
    };
    numpy::index::set(&array, &index::parse(needle, vm)?, &value).or_raise(vm)
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
                let equal = ufunc::EQUAL.call(&[array.into(), must_operand(target, vm)?]).or_raise(vm)?;
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
        Ok(super::iter::Rows::new(zelf).into_pyobject(vm))
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
        let Some(shape) = args.args.first() else {
            return Err(vm.new_type_error("ndarray() missing required argument 'shape' (pos 0)"));
        };
        let dtype = object::dtype(args.args.get(1).map(|dtype| &**dtype), vm)?.unwrap_or(DType::Float64);
        Ok(NdArray::new(Array::zeros(&object::new_shape(shape, vm)?, dtype).or_raise(vm)?))
    }
}

impl GetAttr for NdArray {
    /// The attributes of the class, then the methods written in Python.
    fn getattro(zelf: &Py<Self>, name: &Py<PyStr>, vm: &VirtualMachine) -> PyResult {
        match zelf.as_object().generic_getattr(name, vm) {
            Err(error)
                if error.class().fast_issubclass(vm.ctx.exceptions.attribute_error)
                    && !name.as_bytes().starts_with(b"__") =>
            {
                let methods = vm.import("_numpy_methods", 0)?;
                let Ok(method) = methods.get_attr(name, vm) else {
                    let name = name.to_string_lossy();
                    return Err(vm.new_attribute_error(format!("'numpy.ndarray' object has no attribute '{name}'")));
                };
                let bound = rustpython_vm::builtins::PyBoundMethod::new(zelf.as_object().to_owned(), method);
                Ok(bound.into_pyobject(vm))
            }
            found => found,
        }
    }
}

/// The arguments of reductions, by name; each takes those it knows in its own order.
#[derive(Default)]
struct Reduce {
    axis: Option<PyObjectRef>,
    dtype: Option<PyObjectRef>,
    out: Option<PyObjectRef>,
    keepdims: bool,
    ddof: f64,
    initial: Option<PyObjectRef>,
    mask: Option<PyObjectRef>,
}

impl Reduce {
    /// Reads arguments given in the order of `names` or by name.
    fn parse(function: &str, args: FuncArgs, names: &[&str], vm: &VirtualMachine) -> PyResult<Reduce> {
        let mut reduce = Reduce::default();
        if args.args.len() > names.len() {
            return Err(vm.new_type_error(format!("{function}() takes at most {} arguments", names.len())));
        }
        let positional = names.iter().map(|name| (*name).to_owned()).zip(args.args);
        let keyword = args.kwargs.into_iter().map(|(name, value)| (name.to_string(), value));
        for (name, value) in positional.chain(keyword) {
            let known = names.contains(&name.as_str());
            let given = (!vm.is_none(&value)).then(|| value.clone());
            match name.as_str() {
                "axis" => reduce.axis = given,
                "dtype" if known => reduce.dtype = given,
                "out" => reduce.out = given,
                "keepdims" => reduce.keepdims = value.try_to_bool(vm)?,
                "ddof" | "correction" if known => reduce.ddof = value.try_float(vm)?.to_f64(),
                "initial" if known => reduce.initial = given,
                "where" if known => reduce.mask = given.filter(|mask| !mask.is(&vm.ctx.true_value)),
                _ => {
                    return Err(vm.new_type_error(format!("{function}() got an unexpected keyword argument '{name}'")));
                }
            }
        }
        Ok(reduce)
    }

    fn axes(&self, array: &Array, vm: &VirtualMachine) -> PyResult<Axes> {
        let axes = object::axes(self.axis.as_deref(), vm)?;
        Axes::new(axes.as_deref(), array.ndim()).or_raise(vm)
    }

    /// The array with `neutral` where the mask is false.
    fn masked(&self, array: Array, neutral: Operand, vm: &VirtualMachine) -> PyResult<Array> {
        let Some(mask) = &self.mask else { return Ok(array) };
        let mask = array_from(mask, Some(DType::Bool), vm)?;
        numpy::create::where_(&mask, &array.into(), &neutral).or_raise(vm)
    }

    fn finish(&self, array: Array, vm: &VirtualMachine) -> PyResult {
        let array = match object::dtype(self.dtype.as_deref(), vm)? {
            Some(dtype) => array.cast(dtype).or_raise(vm)?,
            None => array,
        };
        match self.out.as_ref().and_then(|out| out.downcast_ref::<NdArray>()) {
            Some(out) => {
                out.array().assign(&array).or_raise(vm)?;
                Ok(out.as_object().to_owned())
            }
            None => Ok(result(array, vm)),
        }
    }

    fn cast(&self, array: Array, vm: &VirtualMachine) -> PyResult<Array> {
        match object::dtype(self.dtype.as_deref(), vm)? {
            Some(dtype) => super::errstate::cast(array, dtype, vm),
            None => Ok(array),
        }
    }
}

/// `axis` for functions of lanes: `None` flattens.
fn lane(array: &Array, axis: Option<&PyObject>, vm: &VirtualMachine) -> PyResult<(Array, usize)> {
    match axis.filter(|axis| !vm.is_none(axis)) {
        // A 0-d array may be walked along the axis it does not have.
        Some(axis) if array.ndim() == 0 && matches!(object::index(axis, vm)?, 0 | -1) => {
            Ok((shape::ravel(array).or_raise(vm)?, 0))
        }
        None => Ok((shape::ravel(array).or_raise(vm)?, 0)),
        Some(axis) => {
            let axis = array.axis(object::index(axis, vm)? as isize).or_raise(vm)?;
            Ok((array.clone(), axis))
        }
    }
}

fn argument<'a>(args: &'a FuncArgs, position: usize, name: &str) -> Option<&'a PyObjectRef> {
    args.args.get(position).or_else(|| args.kwargs.get(name))
}

/// The arguments of `sort` and `argsort`.
#[derive(FromArgs)]
struct SortArgs {
    #[pyarg(any, optional)]
    axis: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    kind: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    order: OptionalArg<PyObjectRef>,
    #[pyarg(named, optional)]
    stable: OptionalArg<PyObjectRef>,
}

#[pyclass(
    with(AsMapping, AsSequence, AsNumber, Comparable, Iterable, Representable, Constructor, GetAttr),
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
            return object::scalar(array.get_flat(0), vm).str(vm);
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
            return vm.call_method(&object::scalar(array.get_flat(0), vm), "__format__", (spec,));
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

    #[pygetset]
    fn itemsize(zelf: &Py<Self>) -> usize {
        zelf.array.borrow().dtype().itemsize()
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
        view_of(zelf, zelf.array().real(), vm)
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
        Ok(NdArray::new(Array::zeros(array.shape(), array.dtype()).or_raise(vm)?.read_only()).into_pyobject(vm))
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
        let scalar = match args.args.as_slice() {
            [] => array.item().or_raise(vm)?,
            [one] if one.downcast_ref::<rustpython_vm::builtins::PyTuple>().is_none() && array.ndim() != 1 => {
                let flat = shape::ravel(&array).or_raise(vm)?;
                numpy::index::get(&flat, &index::parse(one, vm)?).or_raise(vm)?.item().or_raise(vm)?
            }
            _ => {
                let parts = index::parse(vm.ctx.new_tuple(args.args).as_object(), vm)?;
                numpy::index::get(&array, &parts).or_raise(vm)?.item().or_raise(vm)?
            }
        };
        Ok(plain(scalar, vm))
    }

    #[pymethod]
    fn __complex__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        let only = Self::only(zelf.as_object(), vm)?;
        vm.ctx.types.complex_type.as_object().call((only,), vm)
    }

    #[pymethod]
    fn tolist(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        let array = zelf.array();
        nested_list(array.shape(), &mut array.to_scalars().into_iter(), vm)
    }

    #[pymethod]
    fn astype(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let dtype = object::dtype(argument(&args, 0, "dtype").map(|dtype| &**dtype), vm)?.unwrap_or(DType::Float64);
        let array = zelf.array();
        if let Some(casting) = argument(&args, 2, "casting").and_then(|casting| casting.downcast_ref::<PyStr>())
            && !array.dtype().casts(dtype, object::casting(casting, vm)?)
        {
            let (from, rule) = (array.dtype(), casting.to_string_lossy());
            return Err(vm.new_type_error(format!(
                "Cannot cast array data from dtype('{from}') to dtype('{dtype}') according to the rule '{rule}'"
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
    fn copy(zelf: &Py<Self>, _args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let array = zelf.array();
        let copy = Array::zeros(array.shape(), array.dtype()).or_raise(vm)?;
        copy.assign(&array).or_raise(vm)?;
        Ok(NdArray::new(copy).into_pyobject(vm))
    }

    #[pymethod]
    fn __copy__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        Self::copy(zelf, FuncArgs::default(), vm)
    }

    #[pymethod]
    fn __deepcopy__(zelf: &Py<Self>, _memo: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        Self::copy(zelf, FuncArgs::default(), vm)
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

    // Shape.

    #[pymethod]
    fn reshape(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let order = args.kwargs.get("order").and_then(|order| order.downcast_ref::<PyStr>());
        let is_fortran = order.is_some_and(|order| order.as_bytes() == b"F");
        let given = args.kwargs.get("shape").cloned().into_iter().chain(args.args).collect::<Vec<_>>();
        let mut wanted = match given.as_slice() {
            [one] => object::shape(one, vm)?,
            many => many.iter().map(|n| object::index(n, vm).map(|n| n as isize)).collect::<PyResult<_>>()?,
        };
        let array = if is_fortran {
            wanted.reverse();
            shape::reshape(&zelf.array().transposed(), &wanted).or_raise(vm)?.transposed()
        } else {
            shape::reshape(&zelf.array(), &wanted).or_raise(vm)?
        };
        Ok(view_of(zelf, array, vm))
    }

    #[pymethod]
    fn ravel(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let order = argument(&args, 0, "order").and_then(|order| order.downcast_ref::<PyStr>());
        let array = zelf.array();
        let array = if order.is_some_and(|order| order.as_bytes() == b"F") { array.transposed() } else { array };
        Ok(view_of(zelf, shape::ravel(&array).or_raise(vm)?, vm))
    }

    #[pymethod]
    fn flatten(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let flat = Self::ravel(zelf, args, vm)?;
        match flat.downcast_ref::<NdArray>() {
            Some(flat) if flat.base.is_some() => Self::copy(flat, FuncArgs::default(), vm),
            _ => Ok(flat),
        }
    }

    #[pymethod]
    fn transpose(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let array = zelf.array();
        let given = match args.args.as_slice() {
            [] => None,
            [one] => object::axes(Some(one), vm)?,
            many => Some(many.iter().map(|n| object::index(n, vm).map(|n| n as isize)).collect::<PyResult<Vec<_>>>()?),
        };
        let view = match given {
            Some(axes) => array.permuted(&axes).or_raise(vm)?,
            None => array.transposed(),
        };
        Ok(view_of(zelf, view, vm))
    }

    #[pymethod]
    fn swapaxes(zelf: &Py<Self>, a: isize, b: isize, vm: &VirtualMachine) -> PyResult {
        Ok(view_of(zelf, shape::swapaxes(&zelf.array(), a, b).or_raise(vm)?, vm))
    }

    #[pymethod]
    fn squeeze(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let axes = object::axes(argument(&args, 0, "axis").map(|axis| &**axis), vm)?;
        Ok(view_of(zelf, shape::squeeze(&zelf.array(), axes.as_deref()).or_raise(vm)?, vm))
    }

    #[pymethod]
    fn _expand_dims(zelf: &Py<Self>, axis: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        Ok(view_of(zelf, shape::expand_dims(&zelf.array(), &object::shape(&axis, vm)?).or_raise(vm)?, vm))
    }

    #[pymethod]
    fn _moveaxis(zelf: &Py<Self>, source: PyObjectRef, destination: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let (source, destination) = (object::shape(&source, vm)?, object::shape(&destination, vm)?);
        Ok(view_of(zelf, shape::moveaxis(&zelf.array(), &source, &destination).or_raise(vm)?, vm))
    }

    #[pymethod]
    fn _broadcast_to(zelf: &Py<Self>, shape: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let wanted = object::new_shape(&shape, vm)?;
        let view = zelf.array().broadcast_to(&wanted).map_err(|_| {
            let (from, to) = (zelf.array(), numpy::error::shape_text(&wanted));
            let from = numpy::error::shape_text(from.shape());
            vm.new_value_error(format!(
                "operands could not be broadcast together with remapped shapes [original->remapped]: {from}  and requested shape {to}"
            ))
        })?;
        Ok(view_of(zelf, view, vm))
    }

    #[pymethod]
    fn _flip(zelf: &Py<Self>, axis: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let array = zelf.array();
        let axes = object::axes(Some(&axis), vm)?;
        let axes: Vec<usize> = match axes {
            None => (0..array.ndim()).collect(),
            Some(axes) => axes.into_iter().map(|axis| array.axis(axis).or_raise(vm)).collect::<PyResult<_>>()?,
        };
        Ok(view_of(zelf, shape::flip(&array, &axes), vm))
    }

    #[pymethod]
    fn _diagonal(zelf: &Py<Self>, k: i64, vm: &VirtualMachine) -> PyResult {
        Ok(view_of(zelf, numpy::create::diagonal(&zelf.array(), k).or_raise(vm)?, vm))
    }

    #[pymethod]
    fn _as_strided(
        zelf: &Py<Self>,
        shape: PyObjectRef,
        strides: PyObjectRef,
        is_writeable: bool,
        vm: &VirtualMachine,
    ) -> PyResult {
        let (shape, strides) = (object::new_shape(&shape, vm)?, object::shape(&strides, vm)?);
        let view = zelf.array().as_strided(&shape, &strides).or_raise(vm)?;
        Ok(view_of(zelf, if is_writeable { view } else { view.read_only() }, vm))
    }

    #[pymethod]
    fn _slice_axis(zelf: &Py<Self>, axis: usize, start: usize, stop: usize, vm: &VirtualMachine) -> PyResult {
        let array = zelf.array();
        let n = *array.shape().get(axis).ok_or_else(|| vm.new_index_error("axis out of range"))?;
        let stop = stop.min(n);
        Ok(view_of(zelf, array.slice_axis(axis, start.min(stop), stop), vm))
    }

    // Reductions.

    #[pymethod]
    fn sum(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("sum", args, &["axis", "dtype", "out", "keepdims", "initial", "where"], vm)?;
        let array = args.masked(args.cast(zelf.array(), vm)?, Operand::Int(0), vm)?;
        let mut total = reduce::sum(&array, &args.axes(&array, vm)?, args.keepdims).or_raise(vm)?;
        if let Some(initial) = &args.initial {
            total = ufunc::ADD.call(&[total.into(), must_operand(initial, vm)?]).or_raise(vm)?;
        }
        args.finish(total, vm)
    }

    #[pymethod]
    fn prod(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("prod", args, &["axis", "dtype", "out", "keepdims", "initial", "where"], vm)?;
        let array = args.masked(args.cast(zelf.array(), vm)?, Operand::Int(1), vm)?;
        let mut total = reduce::prod(&array, &args.axes(&array, vm)?, args.keepdims).or_raise(vm)?;
        if let Some(initial) = &args.initial {
            total = ufunc::MULTIPLY.call(&[total.into(), must_operand(initial, vm)?]).or_raise(vm)?;
        }
        args.finish(total, vm)
    }

    #[pymethod]
    fn mean(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("mean", args, &["axis", "dtype", "out", "keepdims", "where"], vm)?;
        let array = zelf.array();
        let axes = args.axes(&array, vm)?;
        if let Some(mask) = &args.mask {
            let mask = array_from(mask, Some(DType::Bool), vm)?.broadcast_to(array.shape()).or_raise(vm)?;
            let array = args.masked(array, Operand::Int(0), vm)?;
            let total = reduce::sum(&array, &axes, args.keepdims).or_raise(vm)?;
            let n = reduce::sum(&mask, &axes, args.keepdims).or_raise(vm)?;
            return args.finish(number::call(&ufunc::DIVIDE, &[total.into(), n.into()], vm)?, vm);
        }
        if axes.n_reduced(array.shape()) == 0 {
            super::errstate::warn_plain("Mean of empty slice", vm)?;
            let is_scalar = (0..array.ndim()).all(|axis| axes.contains(axis)) && !args.keepdims;
            super::errstate::invalid(if is_scalar { "scalar divide" } else { "divide" }, vm)?;
        }
        args.finish(reduce::mean(&array, &axes, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn var(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("var", args, &["axis", "dtype", "out", "ddof", "keepdims", "correction"], vm)?;
        let array = zelf.array();
        let axes = args.axes(&array, vm)?;
        warn_ddof(&array, &axes, args.ddof, vm)?;
        args.finish(reduce::var(&array, &axes, args.ddof, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn std(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("std", args, &["axis", "dtype", "out", "ddof", "keepdims", "correction"], vm)?;
        let array = zelf.array();
        let axes = args.axes(&array, vm)?;
        warn_ddof(&array, &axes, args.ddof, vm)?;
        args.finish(reduce::std(&array, &axes, args.ddof, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn max(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        Self::extreme(zelf, "max", args, &ufunc::MAXIMUM, reduce::max, vm)
    }

    #[pymethod]
    fn min(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        Self::extreme(zelf, "min", args, &ufunc::MINIMUM, reduce::min, vm)
    }

    fn extreme(
        zelf: &Py<Self>,
        name: &str,
        args: FuncArgs,
        ufunc: &numpy::Ufunc,
        f: fn(&Array, &Axes, bool) -> numpy::Result<Array>,
        vm: &VirtualMachine,
    ) -> PyResult {
        let args = Reduce::parse(name, args, &["axis", "out", "keepdims", "initial", "where"], vm)?;
        let Some(initial) = &args.initial else {
            if args.mask.is_some() {
                let name = ufunc.name;
                return Err(vm.new_value_error(format!("reduction operation '{name}' does not have an identity, so to use a where mask one has to specify 'initial'")));
            }
            let array = zelf.array();
            return args.finish(f(&array, &args.axes(&array, vm)?, args.keepdims).or_raise(vm)?, vm);
        };
        let initial = must_operand(initial, vm)?;
        let array = args.masked(zelf.array(), initial.clone(), vm)?;
        let axes = args.axes(&array, vm)?;
        let reduced = if axes.n_reduced(array.shape()) == 0 {
            let kept = Array::zeros(&axes.kept_shape(array.shape()), array.dtype()).or_raise(vm)?;
            let filled = axes.finish(&kept, args.keepdims);
            numpy::create::where_(&Array::zeros(filled.shape(), DType::Bool).or_raise(vm)?, &filled.into(), &initial)
                .or_raise(vm)?
        } else {
            let reduced = f(&array, &axes, args.keepdims).or_raise(vm)?;
            ufunc.call(&[reduced.into(), initial]).or_raise(vm)?
        };
        args.finish(reduced, vm)
    }

    #[pymethod]
    fn _ptp(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("ptp", args, &["axis", "out", "keepdims"], vm)?;
        let array = zelf.array();
        args.finish(reduce::ptp(&array, &args.axes(&array, vm)?, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn any(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("any", args, &["axis", "out", "keepdims", "where"], vm)?;
        let array = args.masked(zelf.array(), Operand::Int(0), vm)?;
        args.finish(reduce::any(&array, &args.axes(&array, vm)?, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn all(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("all", args, &["axis", "out", "keepdims", "where"], vm)?;
        let array = args.masked(zelf.array(), Operand::Int(1), vm)?;
        args.finish(reduce::all(&array, &args.axes(&array, vm)?, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn _count_nonzero(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("count_nonzero", args, &["axis", "keepdims"], vm)?;
        let array = zelf.array();
        args.finish(reduce::count_nonzero(&array, &args.axes(&array, vm)?, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn _median(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("median", args, &["axis", "out", "keepdims"], vm)?;
        let array = zelf.array();
        args.finish(reduce::median(&array, &args.axes(&array, vm)?, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn argmax(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        Self::position(zelf, "argmax", args, reduce::argmax, vm)
    }

    #[pymethod]
    fn argmin(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        Self::position(zelf, "argmin", args, reduce::argmin, vm)
    }

    fn position(
        zelf: &Py<Self>,
        name: &str,
        args: FuncArgs,
        f: fn(&Array, usize) -> numpy::Result<Array>,
        vm: &VirtualMachine,
    ) -> PyResult {
        let args = Reduce::parse(name, args, &["axis", "out", "keepdims"], vm)?;
        let array = zelf.array();
        let (lanes, axis) = lane(&array, args.axis.as_deref(), vm)?;
        let mut positions = f(&lanes, axis).or_raise(vm)?;
        if args.keepdims {
            positions = match args.axis {
                Some(_) => positions.insert_axis(axis),
                None => (0..array.ndim()).fold(positions, |array, _| array.insert_axis(0)),
            };
        }
        args.finish(positions, vm)
    }

    #[pymethod]
    fn cumsum(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("cumsum", args, &["axis", "dtype", "out"], vm)?;
        let (lanes, axis) = lane(&args.cast(zelf.array(), vm)?, args.axis.as_deref(), vm)?;
        args.finish(reduce::cumsum(&lanes, axis).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn cumprod(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("cumprod", args, &["axis", "dtype", "out"], vm)?;
        let (lanes, axis) = lane(&args.cast(zelf.array(), vm)?, args.axis.as_deref(), vm)?;
        args.finish(reduce::cumprod(&lanes, axis).or_raise(vm)?, vm)
    }

    // Sorting and searching.

    #[pymethod]
    fn sort(zelf: &Py<Self>, args: SortArgs, vm: &VirtualMachine) -> PyResult<()> {
        let _ = (args.kind, args.order, args.stable);
        let array = zelf.array();
        let axis = match args.axis {
            OptionalArg::Present(axis) => object::index(&axis, vm)? as isize,
            OptionalArg::Missing => -1,
        };
        let axis = array.axis(axis).or_raise(vm)?;
        array.assign(&numpy::sort::sort(&array, axis).or_raise(vm)?).or_raise(vm)
    }

    #[pymethod]
    fn argsort(zelf: &Py<Self>, args: SortArgs, vm: &VirtualMachine) -> PyResult {
        let _ = (args.kind, args.order, args.stable);
        let last: PyObjectRef = vm.ctx.new_int(-1).into();
        let axis = args.axis.unwrap_or(last);
        let (lanes, axis) = lane(&zelf.array(), Some(&axis), vm)?;
        Ok(NdArray::new(numpy::sort::argsort(&lanes, axis).or_raise(vm)?).into_pyobject(vm))
    }

    #[pymethod]
    fn nonzero(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        let array = zelf.array();
        if array.ndim() == 0 {
            return Err(vm.new_value_error("Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead. If the context of this error is of the form `arr[nonzero(cond)]`, just use `arr[cond]`."));
        }
        let positions = numpy::search::nonzero(&array).or_raise(vm)?;
        let positions = positions.into_iter().map(|each| NdArray::new(each).into_pyobject(vm)).collect();
        Ok(vm.ctx.new_tuple(positions).into())
    }

    #[pymethod]
    fn take(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let Some(positions) = argument(&args, 0, "indices") else {
            return Err(vm.new_type_error("take() missing required argument 'indices' (pos 1)"));
        };
        let axis = argument(&args, 1, "axis").filter(|axis| !vm.is_none(axis));
        let axis = axis.map(|axis| object::index(axis, vm).map(|axis| axis as isize)).transpose()?;
        let positions = array_from(positions, None, vm)?;
        Ok(result(numpy::search::take(&zelf.array(), &positions, axis).or_raise(vm)?, vm))
    }

    #[pymethod]
    fn dot(zelf: &Py<Self>, other: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let other = array_from(&other, None, vm)?;
        Ok(result(numpy::linalg::dot(&zelf.array(), &other).or_raise(vm)?, vm))
    }
}

fn warn_ddof(array: &Array, axes: &Axes, ddof: f64, vm: &VirtualMachine) -> PyResult<()> {
    if axes.n_reduced(array.shape()) as f64 - ddof <= 0.0 {
        super::errstate::warn_plain("Degrees of freedom <= 0 for slice", vm)?;
    }
    Ok(())
}

fn nested_list(shape: &[usize], values: &mut impl Iterator<Item = Scalar>, vm: &VirtualMachine) -> PyObjectRef {
    match shape {
        [] => values.next().map_or_else(|| vm.ctx.none(), |value| plain(value, vm)),
        [n, inner @ ..] => vm.ctx.new_list((0..*n).map(|_| nested_list(inner, values, vm)).collect()).into(),
    }
}

/// One row of an array, as iteration gives it.
pub(super) fn row(zelf: &Py<NdArray>, i: usize, vm: &VirtualMachine) -> Option<PyObjectRef> {
    let array = zelf.array();
    if i >= *array.shape().first()? {
        return None;
    }
    let row = array.index_axis(0, i);
    Some(if row.ndim() == 0 { object::scalar(row.get_flat(0), vm) } else { view_of(zelf, row, vm) })
}
