//! `np.add`, `np.exp` …: ufuncs as objects that can be called, reduced and accumulated.

use numpy::ufunc::Pair;
use numpy::{Array, Axes, Casting, DType, Error, Index, Operand, Ufunc, index};
use rustpython_vm::builtins::{PyStr, PyTuple};
use rustpython_vm::function::{FuncArgs, OptionalArg};
use rustpython_vm::types::{Callable, Representable};
use rustpython_vm::{AsObject, FromArgs, Py, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine, pyclass};

use super::array::NdArray;
use super::error::OrRaise;
use super::errstate::Trouble;
use super::object::{self, array_from, must_operand, result};
use super::{errstate, number};

/// A function applied element by element.
#[pyclass(module = "numpy", name = "ufunc")]
#[derive(Debug, PyPayload)]
pub(super) struct UfuncObject {
    pub(super) ufunc: &'static Ufunc,
    /// Both results, if there are two.
    pub(super) pair: Option<&'static Pair>,
}

impl UfuncObject {
    fn n_out(&self) -> usize {
        if self.pair.is_some() { 2 } else { 1 }
    }

    /// Folding needs one result.
    fn must_have_one_result(&self, what: &str, vm: &VirtualMachine) -> PyResult<()> {
        match self.pair {
            None => Ok(()),
            Some(_) => Err(vm.new_value_error(format!("{what} only supported for functions returning a single value"))),
        }
    }
}

/// What a call was given besides its operands.
#[derive(Default)]
struct Options {
    /// A place for each result, where there is one.
    outs: Vec<Option<PyObjectRef>>,
    mask: Option<PyObjectRef>,
    dtype: Option<DType>,
    casting: Option<Casting>,
}

impl Options {
    fn parse(ufunc: &Ufunc, n_out: usize, args: &mut FuncArgs, vm: &VirtualMachine) -> PyResult<Options> {
        let (name, n_in, found) = (ufunc.name, ufunc.n_in, args.args.len());
        let most = n_in + n_out;
        if !(n_in..=most).contains(&found) {
            let were = if found == 1 { "was" } else { "were" };
            return Err(vm.new_type_error(format!(
                "{name}() takes from {n_in} to {most} positional arguments but {found} {were} given"
            )));
        }
        let mut options = Options { outs: args.args.drain(n_in..).map(Some).collect(), ..Options::default() };
        for (key, value) in args.kwargs.drain(..) {
            match key.to_string().as_str() {
                "out" => {
                    options.outs = match value.downcast_ref::<PyTuple>() {
                        // `out=(array,)` is what ufuncs of several results need.
                        Some(tuple) => tuple.as_slice().iter().cloned().map(Some).collect(),
                        None if n_out > 1 && !vm.is_none(&value) => {
                            return Err(vm.new_type_error("'out' must be a tuple of arrays"));
                        }
                        None => vec![Some(value)],
                    }
                }
                "dtype" => options.dtype = object::dtype(Some(&value), vm)?,
                "where" => options.mask = (!value.is(&vm.ctx.true_value)).then_some(value),
                "casting" => {
                    let name = value.downcast_ref::<PyStr>();
                    let name = name.ok_or_else(|| vm.new_type_error("casting must be a string"))?;
                    options.casting = Some(object::casting(name, vm)?);
                }
                "order" | "subok" | "signature" => {}
                key => return Err(vm.new_type_error(format!("{name}() got an unexpected keyword argument '{key}'"))),
            }
        }
        options.outs.iter_mut().for_each(|out| *out = out.take().filter(|out| !vm.is_none(out)));
        options.outs.resize(n_out, None);
        if let Some(DType::Str(width)) = options.dtype
            && width > 0
        {
            return Err(vm.new_type_error("The `dtype` and `signature` arguments to ufuncs only select the general DType and not details such as the byte order or time unit. You can avoid this error by using the scalar types `np.float64` or the dtype string notation."));
        }
        Ok(options)
    }

    fn casting(&self) -> Casting {
        self.casting.unwrap_or(Casting::SameKind)
    }

    /// The operands in the dtype that was asked for, as far as the rule for casts lets them.
    fn cast(&self, ufunc: &Ufunc, operands: &mut [Operand], vm: &VirtualMachine) -> PyResult<()> {
        let Some(to) = self.dtype else { return Ok(()) };
        // Whether there is a meaning for it at all comes first.
        let alike = vec![Operand::from(Array::zeros(&[], to).or_raise(vm)?); ufunc.n_in];
        ufunc.result_dtype(&alike).or_raise(vm)?;
        for (place, operand) in operands.iter_mut().enumerate() {
            let array = operand.clone().into_array().or_raise(vm)?;
            let (from, casting, place) = (array.dtype(), self.casting(), format!("input {place}"));
            if !from.casts(to, casting) {
                return Err(Error::UfuncCast { ufunc: ufunc.name, place, from, to, casting }).or_raise(vm);
            }
            *operand = operand.to_array(to).or_raise(vm)?.into();
        }
        Ok(())
    }
}

/// The array that an `out` is.
fn target(out: &PyObject, vm: &VirtualMachine) -> PyResult<Array> {
    let array = out.downcast_ref::<NdArray>().map(|array| array.array());
    array.ok_or_else(|| vm.new_type_error("return arrays must be of ArrayType"))
}

/// The result for `operands` written to `out`, with NumPy's warnings.
pub(super) fn call_into(
    ufunc: &Ufunc,
    operands: &[Operand],
    out: &Array,
    casting: Casting,
    vm: &VirtualMachine,
) -> PyResult<()> {
    compute_into(ufunc, operands, out, casting, vm)?.report(ufunc.name, vm)
}

/// As [`call_into`], for whoever has more to say.
fn compute_into(
    ufunc: &Ufunc,
    operands: &[Operand],
    out: &Array,
    casting: Casting,
    vm: &VirtualMachine,
) -> PyResult<Trouble> {
    // What is written over can no longer be asked about.
    let before = operands.iter().map(|operand| match operand {
        Operand::Array(array) if array.may_share_memory(out) => array.copy().map(Operand::Array),
        operand => Ok(operand.clone()),
    });
    let before = before.collect::<numpy::Result<Vec<_>>>().or_raise(vm)?;
    if is_general(operands) {
        return ufunc.call_into_by(operands, out, casting).or_raise(vm).map(|()| Trouble::default());
    }
    let dtype = ufunc.result_dtype(operands).or_raise(vm)?;
    if dtype == out.dtype() || !dtype.casts(out.dtype(), casting) {
        ufunc.call_into_by(operands, out, casting).or_raise(vm)?;
        errstate::warn_numbers(&before, vm)?;
        return Ok(errstate::find(ufunc.name, false, &before, out));
    }
    if !out.is_writeable() {
        return Err(vm.new_value_error("output array is read-only"));
    }
    // What is odd about the result may be lost in the cast.
    let result = Array::zeros(out.shape(), dtype).or_raise(vm)?;
    ufunc.call_into(operands, &result).or_raise(vm)?;
    errstate::warn_numbers(operands, vm)?;
    out.assign(&result).or_raise(vm)?;
    errstate::warn_discard(dtype, out.dtype(), vm)?;
    let lost = errstate::find_in_cast(&result, out.dtype()).or_raise(vm)?;
    Ok(errstate::find(ufunc.name, false, &before, &result).or(lost))
}

/// Whether an operand is not of numbers.
fn is_general(operands: &[Operand]) -> bool {
    operands.iter().any(|operand| operand.strong().is_some_and(|dtype| !dtype.is_number()))
}

/// As [`call_into`], only where `mask` is true: nothing else is computed, so nothing else warns.
fn call_where(
    ufunc: &Ufunc,
    operands: &[Operand],
    mask: &PyObject,
    out: &Array,
    casting: Casting,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let mask = array_from(mask, Some(DType::Bool), vm)?;
    if !out.is_writeable() {
        return Err(Error::Value("output array is read-only".into())).or_raise(vm);
    }
    let mut lost = Trouble::default();
    if is_general(operands) {
        // Whether there is a meaning for it comes before the shapes.
        let bare = operands.iter().map(|operand| match operand {
            Operand::Array(array) => Array::zeros(&[0], array.dtype()).map(Operand::Array),
            number => Ok(number.clone()),
        });
        ufunc.call(&bare.collect::<numpy::Result<Vec<_>>>().or_raise(vm)?).or_raise(vm)?;
    } else {
        let (from, to, place) = (ufunc.result_dtype(operands).or_raise(vm)?, out.dtype(), "output".to_owned());
        if !from.casts(to, casting) {
            return Err(Error::UfuncCast { ufunc: ufunc.name, place, from, to, casting }).or_raise(vm);
        }
        // What stands in `out` is read as well, and stays where it is masked.
        errstate::warn_discard(out.dtype(), from, vm)?;
        lost = errstate::find_in_cast(out, from).or_raise(vm)?;
    }
    let mut shapes = operands.iter().map(Operand::shape).collect::<Vec<_>>();
    shapes.extend([out.shape(), mask.shape()]);
    let shape = numpy::broadcast_shapes(&shapes).or_raise(vm)?;
    if shape.as_slice() != out.shape() {
        return Err(Error::OutputShape { found: out.shape().to_vec(), needed: shape.to_vec() }).or_raise(vm);
    }
    let mask = mask.broadcast_to(&shape).or_raise(vm)?;
    let indices = [Index::Array(mask)];
    let chosen = operands.iter().map(|operand| match operand {
        Operand::Array(array) => Ok(index::get(&array.broadcast_to(out.shape())?, &indices)?.into()),
        number => Ok(number.clone()),
    });
    let chosen = chosen.collect::<numpy::Result<Vec<Operand>>>().or_raise(vm)?;
    let part = index::get(out, &indices).or_raise(vm)?;
    compute_into(ufunc, &chosen, &part, casting, vm)?.or(lost).report(ufunc.name, vm)?;
    index::set(out, &indices, &part).or_raise(vm)
}

impl Callable for UfuncObject {
    type Args = FuncArgs;

    fn call(zelf: &Py<Self>, mut args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let ufunc = zelf.ufunc;
        if let Some(pair) = zelf.pair {
            return zelf.call_both(pair, args, vm);
        }
        if args.kwargs.is_empty() && args.args.len() == ufunc.n_in {
            let operands = args.args.iter().map(|arg| must_operand(arg, vm)).collect::<PyResult<Vec<_>>>()?;
            return Ok(result(number::call(ufunc, &operands, vm)?, vm));
        }
        let options = Options::parse(ufunc, 1, &mut args, vm)?;
        let mut operands = args.args.iter().map(|arg| must_operand(arg, vm)).collect::<PyResult<Vec<_>>>()?;
        options.cast(ufunc, &mut operands, vm)?;
        match (&options.outs[0], &options.mask) {
            (None, None) => Ok(result(number::call(ufunc, &operands, vm)?, vm)),
            (None, Some(mask)) => {
                // NumPy leaves what is masked uninitialised; here it is zero.
                let shapes = operands.iter().map(Operand::shape).collect::<Vec<_>>();
                let mask = array_from(mask, Some(DType::Bool), vm)?;
                let shape = numpy::broadcast_shapes(&[shapes, vec![mask.shape()]].concat()).or_raise(vm)?;
                let out = Array::zeros(&shape, ufunc.result_dtype(&operands).or_raise(vm)?).or_raise(vm)?;
                let mask = NdArray::new(mask).into_pyobject(vm);
                call_where(ufunc, &operands, &mask, &out, options.casting(), vm)?;
                Ok(result(out, vm))
            }
            (Some(out), None) => {
                call_into(ufunc, &operands, &target(out, vm)?, options.casting(), vm)?;
                Ok(out.clone())
            }
            (Some(out), Some(mask)) => {
                call_where(ufunc, &operands, mask, &target(out, vm)?, options.casting(), vm)?;
                Ok(out.clone())
            }
        }
    }
}

/// The result, written to `out` if there is one.
fn finish(array: Array, out: OptionalArg<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
    let Some(out) = out.into_option().filter(|out| !vm.is_none(out)) else { return Ok(result(array, vm)) };
    let into = target(&out, vm)?;
    if !into.is_writeable() {
        return Err(vm.new_value_error("output array is read-only"));
    }
    errstate::assign(&into, &array, vm)?;
    Ok(out)
}

impl UfuncObject {
    /// Calls a ufunc of two results.
    fn call_both(&self, pair: &'static Pair, mut args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let options = Options::parse(self.ufunc, 2, &mut args, vm)?;
        let mut operands = args.args.iter().map(|arg| must_operand(arg, vm)).collect::<PyResult<Vec<_>>>()?;
        options.cast(self.ufunc, &mut operands, vm)?;
        let found = number::call_pair(pair, false, &operands, vm)?;
        let mut given = Vec::with_capacity(2);
        for (array, out) in found.into_iter().zip(&options.outs) {
            let Some(out) = out else {
                given.push(result(array, vm));
                continue;
            };
            let to = target(out, vm)?;
            let (from, casting, ufunc) = (array.dtype(), options.casting(), self.ufunc.name);
            if !from.casts(to.dtype(), casting) {
                let (place, to) = ("output".to_owned(), to.dtype());
                return Err(Error::UfuncCast { ufunc, place, from, to, casting }).or_raise(vm);
            }
            match &options.mask {
                Some(mask) => {
                    let mask = array_from(mask, Some(DType::Bool), vm)?.broadcast_to(array.shape()).or_raise(vm)?;
                    let indices = [Index::Array(mask)];
                    index::set(&to, &indices, &index::get(&array, &indices).or_raise(vm)?).or_raise(vm)?;
                }
                None => to.assign(&array).or_raise(vm)?,
            }
            given.push(out.clone());
        }
        Ok(vm.ctx.new_tuple(given).into())
    }
}

impl Representable for UfuncObject {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        Ok(format!("<ufunc '{}'>", zelf.ufunc.name))
    }
}

/// The arguments of `reduce`.
#[derive(FromArgs)]
struct ReduceArgs {
    #[pyarg(positional)]
    array: PyObjectRef,
    #[pyarg(any, optional)]
    axis: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    dtype: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    out: OptionalArg<PyObjectRef>,
    #[pyarg(any, default = false)]
    keepdims: bool,
    #[pyarg(any, optional)]
    initial: OptionalArg<PyObjectRef>,
    #[pyarg(any, name = "where", optional)]
    mask: OptionalArg<PyObjectRef>,
}

/// The arguments of `accumulate`, and of `reduceat` after its indices.
#[derive(FromArgs)]
struct AlongArgs {
    #[pyarg(any, optional)]
    axis: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    dtype: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    out: OptionalArg<PyObjectRef>,
}

impl AlongArgs {
    /// The array in the dtype that was asked for, and the axis.
    fn read(&self, ufunc: &Ufunc, method: &str, array: &PyObject, vm: &VirtualMachine) -> PyResult<(Array, usize)> {
        let dtype = object::dtype(self.dtype.as_ref().into_option().map(|dtype| &**dtype), vm)?;
        let mut array = array_from(array, None, vm)?;
        let out =
            self.out.as_ref().into_option().filter(|out| !vm.is_none(out)).map(|out| target(out, vm)).transpose()?;
        ufunc.refuse_text(&array, out.as_ref(), method).or_raise(vm)?;
        if let Some(dtype) = dtype {
            array = errstate::cast(array, dtype, vm)?;
        }
        let axis = match &self.axis {
            OptionalArg::Missing => 0,
            OptionalArg::Present(axis) => object::index(axis, vm)? as isize,
        };
        if array.ndim() == 0 {
            return Err(vm.new_type_error("cannot accumulate on a scalar"));
        }
        let axis = array.axis(axis).or_raise(vm)?;
        Ok((array, axis))
    }
}

#[pyclass(with(Callable, Representable))]
impl UfuncObject {
    #[pygetset]
    fn __name__(zelf: &Py<Self>) -> &'static str {
        zelf.ufunc.name
    }

    #[pygetset]
    fn nin(zelf: &Py<Self>) -> usize {
        zelf.ufunc.n_in
    }

    #[pygetset]
    fn nout(zelf: &Py<Self>) -> usize {
        zelf.n_out()
    }

    #[pygetset]
    fn nargs(zelf: &Py<Self>) -> usize {
        zelf.ufunc.n_in + zelf.n_out()
    }

    #[pygetset]
    fn identity(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        Ok(match zelf.ufunc.identity() {
            Some(identity) => object::plain(identity.into_array().and_then(|array| array.item()).or_raise(vm)?, vm),
            None => vm.ctx.none(),
        })
    }

    #[pygetset]
    fn types(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        let second = zelf.pair.map_or_else(Vec::new, |pair| pair.second.types());
        let types = zelf.ufunc.types().into_iter().enumerate().map(|(k, types)| {
            let last = second.get(k).and_then(|second| second.chars().last());
            vm.ctx.new_str(types + &last.map_or_else(String::new, String::from)).into()
        });
        vm.ctx.new_list(types.collect()).into()
    }

    #[pygetset]
    fn ntypes(zelf: &Py<Self>) -> usize {
        zelf.ufunc.types().len()
    }

    #[pygetset]
    fn signature(_zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        vm.ctx.none()
    }

    #[pymethod]
    fn reduce(zelf: &Py<Self>, args: ReduceArgs, vm: &VirtualMachine) -> PyResult {
        zelf.must_have_one_result("reduce", vm)?;
        let dtype = object::dtype(args.dtype.as_ref().into_option().map(|dtype| &**dtype), vm)?;
        let mut array = array_from(&args.array, None, vm)?;
        let out =
            args.out.as_ref().into_option().filter(|out| !vm.is_none(out)).map(|out| target(out, vm)).transpose()?;
        zelf.ufunc.refuse_text(&array, out.as_ref(), "reduce").or_raise(vm)?;
        if let Some(dtype) = dtype {
            errstate::warn_discard(array.dtype(), dtype, vm)?;
            errstate::find_in_cast(&array, dtype).or_raise(vm)?.report("reduce", vm)?;
            array = array.into_dtype(dtype).or_raise(vm)?;
        }
        let axes = match args.axis {
            OptionalArg::Missing => Some(vec![0]),
            OptionalArg::Present(axis) => object::reduced_axes(Some(&axis), vm)?,
        };
        let axes = Axes::new(axes.as_deref(), array.ndim()).or_raise(vm)?;
        let initial = args.initial.into_option().filter(|initial| !vm.is_none(initial));
        let initial = initial.map(|initial| must_operand(&initial, vm)).transpose()?;
        let mask = args.mask.into_option().filter(|mask| !mask.is(&vm.ctx.true_value));
        let mask = mask.map(|mask| array_from(&mask, Some(DType::Bool), vm)).transpose()?;
        let mut reduced =
            zelf.ufunc.reduce(&array, &axes, initial.as_ref(), mask.as_ref(), args.keepdims).or_raise(vm)?;
        if initial.is_none() {
            errstate::find_in_fold(&array, &axes, &reduced).report("reduce", vm)?;
        }
        // A sum of booleans is an integer unless booleans were asked for.
        if let Some(dtype) = dtype.filter(|&dtype| dtype != reduced.dtype()) {
            reduced = reduced.cast(dtype).or_raise(vm)?;
        }
        finish(reduced, args.out, vm)
    }

    #[pymethod]
    fn accumulate(zelf: &Py<Self>, array: PyObjectRef, args: AlongArgs, vm: &VirtualMachine) -> PyResult {
        zelf.must_have_one_result("accumulate", vm)?;
        let (array, axis) = args.read(zelf.ufunc, "accumulate", &array, vm)?;
        let found = match zelf.ufunc.name {
            "add" => numpy::reduce::cumsum(&array, axis),
            "multiply" => numpy::reduce::cumprod(&array, axis),
            _ => zelf.ufunc.accumulate(&array, axis),
        };
        let found = found.or_raise(vm)?;
        errstate::find_in_scan(&array, axis, &found).report("accumulate", vm)?;
        finish(found, args.out, vm)
    }

    #[pymethod]
    fn reduceat(
        zelf: &Py<Self>,
        array: PyObjectRef,
        indices: PyObjectRef,
        args: AlongArgs,
        vm: &VirtualMachine,
    ) -> PyResult {
        zelf.must_have_one_result("reduceat", vm)?;
        let (array, axis) = args.read(zelf.ufunc, "reduceat", &array, vm)?;
        let starts = array_from(&indices, None, vm)?.to_vec_cast::<i64>().or_raise(vm)?;
        let found = zelf.ufunc.reduceat(&array, &starts, axis).or_raise(vm)?;
        if array.is_all_finite() || zelf.ufunc.name == "add" || zelf.ufunc.name == "multiply" {
            for (k, &start) in starts.iter().enumerate() {
                let stop = starts.get(k + 1).copied().unwrap_or(array.shape()[axis] as i64).max(start + 1);
                let part = array.slice_axis(axis, start as usize, stop as usize);
                let axes = Axes::new(Some(&[axis as isize]), array.ndim()).or_raise(vm)?;
                errstate::find_in_fold(&part, &axes, &found.index_axis(axis, k)).report("reduceat", vm)?;
            }
        }
        finish(found, args.out, vm)
    }

    #[pymethod]
    fn outer(zelf: &Py<Self>, a: PyObjectRef, b: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let (a, b) = (must_operand(&a, vm)?, must_operand(&b, vm)?);
        let a = zelf.ufunc.spread_for_outer(&a, &b).or_raise(vm)?;
        if let Some(pair) = zelf.pair {
            let found = number::call_pair(pair, false, &[a, b], vm)?;
            return Ok(vm.ctx.new_tuple(found.into_iter().map(|each| result(each, vm)).collect()).into());
        }
        Ok(result(number::call(zelf.ufunc, &[a, b], vm)?, vm))
    }

    #[pymethod]
    fn at(
        zelf: &Py<Self>,
        array: PyObjectRef,
        indices: PyObjectRef,
        values: OptionalArg<PyObjectRef>,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let Some(array) = array.downcast_ref::<NdArray>() else {
            return Err(vm.new_type_error("first operand must be array"));
        };
        if zelf.pair.is_some() {
            return Err(vm.new_value_error("Only single output ufuncs supported at this time"));
        }
        let values = values.into_option().map(|values| must_operand(&values, vm)).transpose()?;
        if values.is_none() && zelf.ufunc.n_in == 2 {
            return Err(vm.new_value_error("second operand needed for ufunc"));
        }
        zelf.ufunc.at(&array.array(), &super::index::parse(&indices, vm)?, values.as_ref()).or_raise(vm)
    }
}
