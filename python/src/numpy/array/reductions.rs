//! Methods that make one element of many, and those that run along lanes.

use numpy::reduce::{Moments, Watch};
use numpy::{Array, Axes, Casting, DType, Operand, reduce, shape, ufunc};
use rustpython_vm::function::FuncArgs;
use rustpython_vm::{AsObject, Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine, pyclass};

use super::NdArray;
use crate::numpy::error::OrRaise;
use crate::numpy::errstate::{self, Trouble};
use crate::numpy::number;
use crate::numpy::object::{self, array_from, must_operand, result};

/// The reductions of `ndarray`.
#[pyclass]
pub(super) trait Reductions: PyPayload {
    #[pymethod]
    fn sum(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("sum", args, &["axis", "dtype", "out", "keepdims", "initial", "where"], vm)?;
        args.fold(zelf.array(), Operand::Int(0), reduce::sum, &ufunc::ADD, vm)
    }

    #[pymethod]
    fn prod(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("prod", args, &["axis", "dtype", "out", "keepdims", "initial", "where"], vm)?;
        args.fold(zelf.array(), Operand::Int(1), reduce::prod, &ufunc::MULTIPLY, vm)
    }

    #[pymethod]
    fn mean(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("mean", args, &["axis", "dtype", "out", "keepdims", "where"], vm)?;
        let array = zelf.array();
        args.refuse_axis_of_none(&array, vm)?;
        let axes = args.axes(&array, vm)?;
        args.refuse_out(&ufunc::ADD, &array, &axes, vm)?;
        let moments = args.moments(&array, &axes, vm)?;
        let count = moments.count(array.shape(), false).or_raise(vm)?;
        if count.to_vec_cast::<bool>().or_raise(vm)?.contains(&false) {
            errstate::warn_plain("Mean of empty slice", vm)?;
        }
        if array.dtype() == DType::Object {
            let total = result(reduce::sum(&array, &axes, args.keepdims, None).or_raise(vm)?, vm);
            return args.give(number::call(&ufunc::DIVIDE, &[must_operand(&total, vm)?, count.into()], vm)?, vm);
        }
        let mean = errstate::watched(vm, |watch| reduce::mean(&array, &moments, watch))?;
        args.give(mean, vm)
    }

    #[pymethod]
    fn var(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        spread(zelf, "var", args, reduce::var, vm)
    }

    #[pymethod]
    fn std(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        spread(zelf, "std", args, reduce::std, vm)
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
        let axes = args.axes(&array, vm)?;
        args.refuse_out(&ufunc::MAXIMUM, &array, &axes, vm)?;
        let ends = [reduce::max, reduce::min].map(|end| end(&array, &axes, args.keepdims).or_raise(vm));
        let [most, least] = ends;
        let range = number::call(&ufunc::SUBTRACT, &[most?.into(), least?.into()], vm)?;
        args.refuse_cast(&ufunc::SUBTRACT, &range, vm)?;
        args.give(range, vm)
    }

    #[pymethod]
    fn any(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("any", args, &["axis", "out", "keepdims", "where"], vm)?;
        let array = args.masked(zelf.array(), Operand::Int(0), vm)?;
        let axes = args.axes(&array, vm)?;
        args.refuse_out(&ufunc::LOGICAL_OR, &array, &axes, vm)?;
        args.finish(reduce::any(&array, &axes, args.keepdims).or_raise(vm)?, vm)
    }

    #[pymethod]
    fn all(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("all", args, &["axis", "out", "keepdims", "where"], vm)?;
        let array = args.masked(zelf.array(), Operand::Int(1), vm)?;
        let axes = args.axes(&array, vm)?;
        args.refuse_out(&ufunc::LOGICAL_AND, &array, &axes, vm)?;
        args.finish(reduce::all(&array, &axes, args.keepdims).or_raise(vm)?, vm)
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
        args.refuse_out(&ufunc::ADD, &array, &axes, vm)?;
        if axes.n_reduced(array.shape()) == 0 && array.size() == 0 {
            // The mean of the middle elements, of which there are none.
            errstate::warn_plain("Mean of empty slice", vm)?;
        }
        let median = errstate::watched(vm, |watch| reduce::median(&array, &axes, args.keepdims, watch))?;
        // Axes that are kept make an array even of one that has none.
        if args.keepdims && args.out.is_none() {
            Ok(NdArray::new(median).into_pyobject(vm))
        } else {
            args.finish(median, vm)
        }
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
        args.scan(&zelf.array(), reduce::cumsum, &ufunc::ADD, vm)
    }

    #[pymethod]
    fn cumprod(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let args = Reduce::parse("cumprod", args, &["axis", "dtype", "out"], vm)?;
        args.scan(&zelf.array(), reduce::cumprod, &ufunc::MULTIPLY, vm)
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
        if args.mask_of(&zelf.array(), vm)?.is_some() {
            let name = ufunc.name;
            return Err(vm.new_value_error(format!("reduction operation '{name}' does not have an identity, so to use a where mask one has to specify 'initial'")));
        }
        let array = zelf.array();
        let axes = args.axes(&array, vm)?;
        args.refuse_out(ufunc, &array, &axes, vm)?;
        let array = args.begun_in_out(array, &axes, vm)?;
        return args.finish(f(&array, &axes, args.keepdims).or_raise(vm)?, vm);
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
    if let Some(out) = args.out_array(vm)? {
        let kept = (0..lanes.ndim()).filter(|&k| k != axis).map(|k| lanes.shape()[k]);
        if !args.keepdims && !kept.eq(out.shape().iter().copied()) {
            return Err(vm.new_value_error(format!("output array does not match result of np.{name}.")));
        }
        let (from, to) = (out.dtype(), DType::Int64);
        if !from.casts_safely(to) {
            return Err(vm.new_type_error(format!(
                "Cannot cast array data from dtype({}) to dtype({}) according to the rule 'safe'",
                from.repr(),
                to.repr()
            )));
        }
        if !out.is_writeable() {
            let kept = if from == to { "output array" } else { "WRITEBACKIFCOPY base" };
            return Err(vm.new_value_error(format!("{kept} is read-only")));
        }
    }
    let mut positions = f(&lanes, axis).or_raise(vm)?;
    if args.keepdims {
        positions = match args.axis {
            Some(_) => positions.insert_axis(axis),
            None => (0..array.ndim()).fold(positions, |array, _| array.insert_axis(0)),
        };
    }
    args.finish(positions, vm)
}

/// `var` and `std`.
fn spread(
    zelf: &Py<NdArray>,
    name: &str,
    args: FuncArgs,
    f: fn(&Array, &Moments, Watch) -> numpy::Result<Array>,
    vm: &VirtualMachine,
) -> PyResult {
    let args = Reduce::parse(name, args, &["axis", "dtype", "out", "ddof", "keepdims", "where", "correction"], vm)?;
    let array = zelf.array();
    args.refuse_axis_of_none(&array, vm)?;
    let axes = args.axes(&array, vm)?;
    args.refuse_out(&ufunc::ADD, &array, &axes, vm)?;
    let moments = args.moments(&array, &axes, vm)?;
    let counts = moments.count(array.shape(), false).or_raise(vm)?.to_vec_cast::<f64>().or_raise(vm)?;
    if counts.iter().any(|&n| n <= args.ddof) {
        errstate::warn_plain("Degrees of freedom <= 0 for slice", vm)?;
    }
    let found = errstate::watched(vm, |watch| f(&array, &moments, watch))?;
    if name == "std" {
        refuse_root(&found, args.out_array(vm)?, vm)?;
    }
    args.give(found, vm)
}

/// The root is taken where the variance stands, and an integer cannot hold it: the variance stays.
fn refuse_root(found: &Array, out: Option<Array>, vm: &VirtualMachine) -> PyResult<()> {
    let Some(out) = out.filter(|out| out.dtype().is_integral()) else { return Ok(()) };
    let variance = ufunc::SQUARE.call(&[found.into()]).or_raise(vm)?;
    out.assign(&variance).or_raise(vm)?;
    ufunc::SQRT.call_into(&[Operand::from(&out)], &out).or_raise(vm)
}

/// What is to be written into must not be read-only.
fn refuse_read_only(out: &Array, vm: &VirtualMachine) -> PyResult<()> {
    if out.is_writeable() { Ok(()) } else { Err(vm.new_value_error("output array is read-only")) }
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
        let mut read = |name: &str, value: PyObjectRef| {
            let known = names.contains(&name);
            let given = (!vm.is_none(&value)).then(|| value.clone());
            match name {
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
            Ok(())
        };
        names.iter().zip(args.args).try_for_each(|(name, value)| read(name, value))?;
        args.kwargs.into_iter().try_for_each(|(name, value)| read(&name.to_string(), value))?;
        Ok(reduce)
    }

    fn axes(&self, array: &Array, vm: &VirtualMachine) -> PyResult<Axes> {
        let axes = object::reduced_axes(self.axis.as_deref(), vm)?;
        Axes::new(axes.as_deref(), array.ndim()).or_raise(vm)
    }

    /// NumPy counts elements along axes first, of which an array without axes has none, not even the one that other reductions let it have.
    fn refuse_axis_of_none(&self, array: &Array, vm: &VirtualMachine) -> PyResult<()> {
        let axes = object::reduced_axes(self.axis.as_deref(), vm)?.unwrap_or_default();
        match axes.first() {
            Some(&axis) if array.ndim() == 0 && self.mask.is_none() => {
                Err(numpy::Error::Axis { axis, ndim: 0 }).or_raise(vm)
            }
            _ => Ok(()),
        }
    }

    /// Makes sure that what `ufunc` folds may be written into `out`, if there is one, and fits.
    fn refuse_out(&self, ufunc: &numpy::Ufunc, array: &Array, axes: &Axes, vm: &VirtualMachine) -> PyResult<()> {
        let out = self.out_array(vm)?;
        ufunc.refuse_text(array, out.as_ref(), "reduce").or_raise(vm)?;
        let Some(out) = out else { return Ok(()) };
        refuse_read_only(&out, vm)?;
        axes.refuse_misfit(ufunc.name, array.shape(), self.keepdims, out.shape()).or_raise(vm)
    }

    /// Makes sure that the result of a ufunc may become what `out` holds.
    fn refuse_cast(&self, ufunc: &numpy::Ufunc, found: &Array, vm: &VirtualMachine) -> PyResult<()> {
        let Some(out) = self.out_array(vm)? else { return Ok(()) };
        let (from, to, casting) = (found.dtype(), out.dtype(), Casting::SameKind);
        if from.casts(to, casting) {
            return Ok(());
        }
        Err(numpy::Error::UfuncCast { ufunc: ufunc.name, place: "output".to_owned(), from, to, casting }).or_raise(vm)
    }

    /// What `out` is, if there is one.
    fn out_array(&self, vm: &VirtualMachine) -> PyResult<Option<Array>> {
        let Some(out) = &self.out else { return Ok(None) };
        match out.downcast_ref::<NdArray>() {
            Some(out) => Ok(Some(out.array())),
            None => Err(vm.new_type_error("return arrays must be of ArrayType")),
        }
    }

    /// The array with what comes first along `axes` as `out` keeps it: without an identity, folding begins there.
    fn begun_in_out(&self, array: Array, axes: &Axes, vm: &VirtualMachine) -> PyResult<Array> {
        let dtype = self.out_array(vm)?.map(|out| out.dtype());
        let Some(dtype) = dtype.filter(|&dtype| dtype != array.dtype() && array.size() > 0) else { return Ok(array) };
        let array = array.copy().or_raise(vm)?;
        let reduced = (0..array.ndim()).filter(|&axis| axes.contains(axis));
        let first = reduced.fold(array.clone(), |first, axis| first.slice_axis(axis, 0, 1));
        first.assign(&first.cast(dtype).or_raise(vm)?).or_raise(vm)?;
        Ok(array)
    }

    /// The mask, spread over the array.
    fn mask_of(&self, array: &Array, vm: &VirtualMachine) -> PyResult<Option<Array>> {
        let Some(mask) = &self.mask else { return Ok(None) };
        Axes::spread_mask(&array_from(mask, Some(DType::Bool), vm)?, array.shape()).or_raise(vm).map(Some)
    }

    fn moments<'a>(&self, array: &Array, axes: &'a Axes, vm: &VirtualMachine) -> PyResult<Moments<'a>> {
        let dtype = object::dtype(self.dtype.as_deref(), vm)?;
        if let Some(out) = self.out_array(vm)?
            && let Some(summed) = dtype.or(array.dtype().is_integral().then_some(DType::Float64))
        {
            // What stands in `out` is where sums of this dtype begin.
            errstate::warn_discard(out.dtype(), summed, vm)?;
        }
        Ok(Moments { axes, keepdims: self.keepdims, dtype, mask: self.mask_of(array, vm)?, ddof: self.ddof })
    }

    /// A sum or a product, after the initial value if there is one.
    fn fold(
        &self,
        array: Array,
        neutral: Operand,
        f: fn(&Array, &Axes, bool, Option<&Operand>) -> numpy::Result<Array>,
        ufunc: &numpy::Ufunc,
        vm: &VirtualMachine,
    ) -> PyResult {
        let axes = self.axes(&array, vm)?;
        self.refuse_out(ufunc, &array, &axes, vm)?;
        let (array, lost) = self.cast(array, vm)?;
        let array = self.masked(array, neutral, vm)?;
        let initial = self.initial.as_ref().map(|initial| must_operand(initial, vm)).transpose()?;
        let total = f(&array, &axes, self.keepdims, initial.as_ref()).or_raise(vm)?;
        let trouble = match initial {
            // What is begun with infinity stays there.
            Some(Operand::Float(x)) if !x.is_finite() => Trouble::default(),
            _ => errstate::find_in_fold(&array, &axes, &total),
        };
        trouble.or(lost).report("reduce", vm)?;
        self.finish(total, vm)
    }

    /// Running sums or products.
    fn scan(
        &self,
        array: &Array,
        f: fn(&Array, usize) -> numpy::Result<Array>,
        ufunc: &numpy::Ufunc,
        vm: &VirtualMachine,
    ) -> PyResult {
        let out = self.out_array(vm)?;
        ufunc.refuse_text(array, out.as_ref(), "accumulate").or_raise(vm)?;
        out.iter().try_for_each(|out| refuse_read_only(out, vm))?;
        let (array, lost) = self.cast(array.clone(), vm)?;
        lost.report("cast", vm)?;
        let (lanes, axis) = lane(&array, self.axis.as_deref(), vm)?;
        if let Some(out) = out.filter(|out| out.shape() != lanes.shape()) {
            let spread = |shape: &[usize]| (shape.to_vec(), Some(shape.iter().map(|&n| n as isize).collect()));
            let operands = vec![spread(out.shape()), spread(lanes.shape())];
            return Err(numpy::Error::Remapped { operands }).or_raise(vm);
        }
        let found = f(&lanes, axis).or_raise(vm)?;
        errstate::find_in_scan(&lanes, axis, &found).report("accumulate", vm)?;
        self.finish(found, vm)
    }

    /// The array with `neutral` where the mask is false.
    fn masked(&self, array: Array, neutral: Operand, vm: &VirtualMachine) -> PyResult<Array> {
        match self.mask_of(&array, vm)? {
            Some(mask) => numpy::create::where_(&mask, &array.into(), &neutral).or_raise(vm),
            None => Ok(array),
        }
    }

    /// The result in the dtype that was asked for.
    fn finish(&self, array: Array, vm: &VirtualMachine) -> PyResult {
        match object::dtype(self.dtype.as_deref(), vm)? {
            Some(dtype) => self.give(array.cast(dtype).or_raise(vm)?, vm),
            None => self.give(array, vm),
        }
    }

    /// The result, in `out` if there is one.
    fn give(&self, array: Array, vm: &VirtualMachine) -> PyResult {
        match self.out.as_ref().and_then(|out| out.downcast_ref::<NdArray>()) {
            Some(out) => {
                errstate::assign(&out.array(), &array, vm)?;
                Ok(out.as_object().to_owned())
            }
            None => Ok(result(array, vm)),
        }
    }

    /// The array in the dtype that was asked for, and what went wrong on the way.
    fn cast(&self, array: Array, vm: &VirtualMachine) -> PyResult<(Array, Trouble)> {
        let Some(dtype) = object::dtype(self.dtype.as_deref(), vm)? else { return Ok((array, Trouble::default())) };
        errstate::warn_discard(array.dtype(), dtype, vm)?;
        let lost = errstate::find_in_cast(&array, dtype).or_raise(vm)?;
        Ok((array.into_dtype(dtype).or_raise(vm)?, lost))
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
