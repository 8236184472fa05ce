//! Methods that make one element of many, and those that run along lanes.

use numpy::{Array, Axes, DType, Operand, reduce, shape, ufunc};
use rustpython_vm::function::FuncArgs;
use rustpython_vm::{AsObject, Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine, pyclass};

use super::NdArray;
use crate::numpy::error::OrRaise;
use crate::numpy::object::{self, array_from, must_operand, result};
use crate::numpy::{errstate, number};

/// The reductions of `ndarray`.
#[pyclass]
pub(super) trait Reductions: PyPayload {
    #[pymethod]
    fn sum(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("sum", args, &["axis", "dtype", "out", "keepdims", "initial", "where"], vm)?;
        let array = args.masked(args.cast(zelf.array(), vm)?, Operand::Int(0), vm)?;
        let mut total = reduce::sum(&array, &args.axes(&array, vm)?, args.keepdims).or_raise(vm)?;
        if let Some(initial) = &args.initial {
            let initial = must_operand(initial, vm)?.to_array(total.dtype()).or_raise(vm)?;
            total = ufunc::ADD.call(&[initial.into(), total.into()]).or_raise(vm)?;
        }
        args.finish(total, vm)
    }

    #[pymethod]
    fn prod(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("prod", args, &["axis", "dtype", "out", "keepdims", "initial", "where"], vm)?;
        let array = args.masked(args.cast(zelf.array(), vm)?, Operand::Int(1), vm)?;
        let mut total = reduce::prod(&array, &args.axes(&array, vm)?, args.keepdims).or_raise(vm)?;
        if let Some(initial) = &args.initial {
            let initial = must_operand(initial, vm)?.to_array(total.dtype()).or_raise(vm)?;
            total = ufunc::MULTIPLY.call(&[initial.into(), total.into()]).or_raise(vm)?;
        }
        args.finish(total, vm)
    }

    #[pymethod]
    fn mean(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("mean", args, &["axis", "dtype", "out", "keepdims", "where"], vm)?;
        let array = args.cast(zelf.array(), vm)?;
        let axes = args.axes(&array, vm)?;
        if array.dtype() == DType::Object {
            let total = result(reduce::sum(&array, &axes, args.keepdims).or_raise(vm)?, vm);
            let n = Operand::Int(axes.n_reduced(array.shape()) as i128);
            return args.finish(number::call(&ufunc::DIVIDE, &[must_operand(&total, vm)?, n], vm)?, vm);
        }
        if let Some(mask) = &args.mask {
            let mask = array_from(mask, Some(DType::Bool), vm)?.broadcast_to(array.shape()).or_raise(vm)?;
            let array = args.masked(array, Operand::Int(0), vm)?;
            let total = reduce::sum(&array, &axes, args.keepdims).or_raise(vm)?;
            let n = reduce::sum(&mask, &axes, args.keepdims).or_raise(vm)?;
            if n.to_vec_cast::<bool>().or_raise(vm)?.contains(&false) {
                errstate::warn_plain("Mean of empty slice", vm)?;
            }
            let is_scalar = n.ndim() == 0;
            let operands = [total.into(), n.into()];
            let mean = ufunc::DIVIDE.call(&operands).or_raise(vm)?;
            errstate::check("divide", is_scalar, &operands, &mean, vm)?;
            return args.finish(mean, vm);
        }
        if axes.n_reduced(array.shape()) == 0 {
            warn_empty_mean(&array, &axes, args.keepdims, vm)?;
        }
        args.finish(reduce::mean(&array, &axes, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn var(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("var", args, &["axis", "dtype", "out", "ddof", "keepdims", "correction"], vm)?;
        let array = args.cast(zelf.array(), vm)?;
        let axes = args.axes(&array, vm)?;
        warn_ddof(&array, &axes, &args, vm)?;
        args.finish(reduce::var(&array, &axes, args.ddof, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn std(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("std", args, &["axis", "dtype", "out", "ddof", "keepdims", "correction"], vm)?;
        let array = args.cast(zelf.array(), vm)?;
        let axes = args.axes(&array, vm)?;
        warn_ddof(&array, &axes, &args, vm)?;
        args.finish(reduce::std(&array, &axes, args.ddof, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn max(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        extreme(zelf, "max", args, &ufunc::MAXIMUM, reduce::max, vm)
    }

    #[pymethod]
    fn min(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        extreme(zelf, "min", args, &ufunc::MINIMUM, reduce::min, vm)
    }

    #[pymethod]
    fn _ptp(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("ptp", args, &["axis", "out", "keepdims"], vm)?;
        let array = zelf.array();
        args.finish(reduce::ptp(&array, &args.axes(&array, vm)?, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn any(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("any", args, &["axis", "out", "keepdims", "where"], vm)?;
        let array = args.masked(zelf.array(), Operand::Int(0), vm)?;
        args.finish(reduce::any(&array, &args.axes(&array, vm)?, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn all(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("all", args, &["axis", "out", "keepdims", "where"], vm)?;
        let array = args.masked(zelf.array(), Operand::Int(1), vm)?;
        args.finish(reduce::all(&array, &args.axes(&array, vm)?, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn _count_nonzero(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("count_nonzero", args, &["axis", "keepdims"], vm)?;
        let array = zelf.array();
        args.finish(reduce::count_nonzero(&array, &args.axes(&array, vm)?, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn _median(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("median", args, &["axis", "out", "keepdims"], vm)?;
        let array = zelf.array();
        let axes = args.axes(&array, vm)?;
        if axes.n_reduced(array.shape()) == 0 {
            // The mean of the middle elements, of which there are none; NumPy divides before it puts axes back.
            warn_empty_mean(&array, &axes, false, vm)?;
        }
        args.finish(reduce::median(&array, &axes, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn argmax(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        position(zelf, "argmax", args, reduce::argmax, vm)
    }

    #[pymethod]
    fn argmin(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        position(zelf, "argmin", args, reduce::argmin, vm)
    }

    #[pymethod]
    fn cumsum(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("cumsum", args, &["axis", "dtype", "out"], vm)?;
        let (lanes, axis) = lane(&args.cast(zelf.array(), vm)?, args.axis.as_deref(), vm)?;
        args.finish(reduce::cumsum(&lanes, axis).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn cumprod(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("cumprod", args, &["axis", "dtype", "out"], vm)?;
        let (lanes, axis) = lane(&args.cast(zelf.array(), vm)?, args.axis.as_deref(), vm)?;
        args.finish(reduce::cumprod(&lanes, axis).or_raise(vm)?, vm)
    }
}

impl Reductions for NdArray {}

fn extreme(
    zelf: &Py<NdArray>,
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
    let dtype = zelf.array().dtype();
    let initial: Operand = must_operand(initial, vm)?.to_array(dtype).or_raise(vm)?.into();
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

fn position(
    zelf: &Py<NdArray>,
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

/// What NumPy says of the mean of nothing: its own words, and those of the division by zero.
fn warn_empty_mean(array: &Array, axes: &Axes, keepdims: bool, vm: &VirtualMachine) -> PyResult<()> {
    errstate::warn_plain("Mean of empty slice", vm)?;
    if axes.kept_shape(array.shape()).contains(&0) {
        return Ok(());
    }
    let is_scalar = (0..array.ndim()).all(|axis| axes.contains(axis)) && !keepdims;
    errstate::invalid(if is_scalar { "scalar divide" } else { "divide" }, vm)
}

/// What NumPy says of a variance that divides by nothing: its own words, and those of the divisions.
fn warn_ddof(array: &Array, axes: &Axes, args: &Reduce, vm: &VirtualMachine) -> PyResult<()> {
    if array.ndim() == 0
        && let Some(axis) = &args.axis
        && let Some(&axis) = object::axes(Some(axis), vm)?.unwrap_or_default().first()
    {
        return Err(numpy::Error::Axis { axis, ndim: 0 }).or_raise(vm);
    }
    let n = axes.n_reduced(array.shape());
    if n as f64 - args.ddof > 0.0 {
        return Ok(());
    }
    errstate::warn_plain("Degrees of freedom <= 0 for slice", vm)?;
    if axes.kept_shape(array.shape()).contains(&0) {
        return Ok(());
    }
    let is_scalar = (0..array.ndim()).all(|axis| axes.contains(axis)) && !args.keepdims;
    let what = if is_scalar { "scalar divide" } else { "divide" };
    if n == 0 {
        errstate::invalid("divide", vm)?;
        return errstate::invalid(what, vm);
    }
    // The squares are summed whatever comes, and then divided by zero.
    let sums = reduce::var(array, axes, 0.0, false).or_raise(vm)?.to_vec_cast::<f64>().or_raise(vm)?;
    if sums.iter().any(|&sum| sum > 0.0) {
        errstate::divide_by_zero(what, vm)?;
    }
    if sums.contains(&0.0) { errstate::invalid(what, vm) } else { Ok(()) }
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
            Some(dtype) => errstate::cast(array, dtype, vm),
            None => Ok(array),
        }
    }
}

/// `axis` for functions of lanes: `None` flattens.
pub(super) fn lane(array: &Array, axis: Option<&PyObject>, vm: &VirtualMachine) -> PyResult<(Array, usize)> {
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
