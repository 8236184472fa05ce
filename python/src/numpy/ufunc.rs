//! `np.add`, `np.exp` …: ufuncs as objects that can be called, reduced and accumulated.

use numpy::{Array, Scalar, Ufunc};
use rustpython_vm::function::{FuncArgs, OptionalArg};
use rustpython_vm::types::{Callable, Representable};
use rustpython_vm::{AsObject, FromArgs, Py, PyObjectRef, PyPayload, PyResult, VirtualMachine, pyclass};

use super::array::NdArray;
use super::error::OrRaise;
use super::number;
use super::object::{self, array_from, must_operand, result};

/// A function applied element by element.
#[pyclass(module = "numpy", name = "ufunc")]
#[derive(Debug, PyPayload)]
pub(super) struct UfuncObject {
    pub(super) ufunc: &'static Ufunc,
}

impl Callable for UfuncObject {
    type Args = FuncArgs;

    fn call(zelf: &Py<Self>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let ufunc = zelf.ufunc;
        let (name, n_in) = (ufunc.name, ufunc.n_in);
        let FuncArgs { mut args, kwargs } = args;
        let mut out = if args.len() == n_in + 1 { args.pop() } else { None };
        if args.len() != n_in {
            let found = args.len();
            return Err(vm.new_type_error(format!(
                "{name}() takes from {n_in} to {} positional arguments but {found} were given",
                n_in + 1
            )));
        }
        let (mut dtype, mut mask) = (None, None);
        for (key, value) in kwargs {
            match key.to_string().as_str() {
                "out" => {
                    out = match value.downcast_ref::<rustpython_vm::builtins::PyTuple>() {
                        Some(tuple) => tuple.as_slice().first().cloned(),
                        None => Some(value),
                    }
                }
                "dtype" => dtype = object::dtype(Some(&value), vm)?,
                "where" => mask = (!value.is(&vm.ctx.true_value)).then_some(value),
                "casting" | "order" | "subok" | "signature" => {}
                key => return Err(vm.new_type_error(format!("{name}() got an unexpected keyword argument '{key}'"))),
            }
        }
        let mut operands = args.iter().map(|arg| must_operand(arg, vm)).collect::<PyResult<Vec<_>>>()?;
        if let Some(dtype) = dtype {
            for operand in &mut operands {
                *operand = operand.to_array(dtype).or_raise(vm)?.into();
            }
        }
        let out = out.filter(|out| !vm.is_none(out));
        let Some(out) = out else {
            if let Some(mask) = mask {
                // Without `out` NumPy leaves what is masked uninitialised; here it is zero.
                let full = number::call(ufunc, &operands, vm)?;
                let target = Array::zeros(full.shape(), full.dtype()).or_raise(vm)?;
                put_where(&target, &full, &mask, vm)?;
                return Ok(result(target, vm));
            }
            return Ok(result(number::call(ufunc, &operands, vm)?, vm));
        };
        let Some(target) = out.downcast_ref::<NdArray>() else {
            return Err(vm.new_type_error("return arrays must be of ArrayType"));
        };
        match mask {
            Some(mask) => {
                // Elements under the mask are computed from ones, so that they give no warning.
                let full = ufunc.call(&operands).or_raise(vm)?;
                put_where(&target.array(), &full, &mask, vm)?;
            }
            None => ufunc.call_into(&operands, &target.array()).or_raise(vm)?,
        }
        Ok(out)
    }
}

/// The result, written to `out` if there is one.
fn finish(array: Array, out: OptionalArg<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
    let OptionalArg::Present(out) = out else { return Ok(result(array, vm)) };
    if vm.is_none(&out) {
        return Ok(result(array, vm));
    }
    let Some(target) = out.downcast_ref::<NdArray>() else {
        return Err(vm.new_type_error("return arrays must be of ArrayType"));
    };
    target.array().assign(&array).or_raise(vm)?;
    Ok(out)
}

fn put_where(target: &Array, full: &Array, mask: &PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
    let mask = array_from(mask, Some(numpy::DType::Bool), vm)?;
    let mixed = numpy::create::where_(&mask, &full.into(), &target.into()).or_raise(vm)?;
    target.assign(&mixed).or_raise(vm)
}

impl Representable for UfuncObject {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        Ok(format!("<ufunc '{}'>", zelf.ufunc.name))
    }
}

/// The arguments of `reduce` and `accumulate`.
#[derive(FromArgs)]
struct FoldArgs {
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

/// What leaves every number as it is, if there is such a number.
fn identity(ufunc: &str) -> Option<Scalar> {
    Some(match ufunc {
        "add" | "bitwise_or" | "bitwise_xor" | "hypot" | "gcd" => Scalar::Int64(0),
        "multiply" => Scalar::Int64(1),
        "bitwise_and" => Scalar::Int64(-1),
        "logical_and" => Scalar::Bool(true),
        "logical_or" | "logical_xor" => Scalar::Bool(false),
        "logaddexp" | "logaddexp2" => Scalar::Float64(f64::NEG_INFINITY),
        _ => return None,
    })
}

/// The arguments of `reduceat` after the array and the places.
#[derive(FromArgs)]
struct ReduceAtArgs {
    #[pyarg(any, default = 0)]
    axis: isize,
    #[pyarg(any, optional)]
    dtype: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    out: OptionalArg<PyObjectRef>,
}

/// The ufunc of the first two elements along the axes, then of that and the third, and so on; sums as NumPy adds them up.
fn fold(ufunc: &Ufunc, array: &Array, axes: &numpy::Axes, keepdims: bool, vm: &VirtualMachine) -> PyResult<Array> {
    match ufunc.name {
        "add" => numpy::reduce::sum(array, axes, keepdims),
        "multiply" => numpy::reduce::prod(array, axes, keepdims),
        "maximum" => numpy::reduce::max(array, axes, keepdims),
        "minimum" => numpy::reduce::min(array, axes, keepdims),
        "logical_and" => numpy::reduce::all(array, axes, keepdims),
        "logical_or" => numpy::reduce::any(array, axes, keepdims),
        _ => {
            let mut reduced = array.clone();
            for axis in (0..array.ndim()).rev().filter(|&axis| axes.contains(axis)) {
                reduced = ufunc.reduce(&reduced, axis).or_raise(vm)?;
                if keepdims {
                    reduced = reduced.insert_axis(axis);
                }
            }
            Ok(reduced)
        }
    }
    .or_raise(vm)
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
    fn nout(_zelf: &Py<Self>) -> usize {
        1
    }

    #[pygetset]
    fn nargs(zelf: &Py<Self>) -> usize {
        zelf.ufunc.n_in + 1
    }

    #[pygetset]
    fn identity(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        identity(zelf.ufunc.name).map_or_else(|| vm.ctx.none(), |value| object::plain(value, vm))
    }

    #[pygetset]
    fn types(zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        vm.ctx.new_list(zelf.ufunc.types().into_iter().map(|types| vm.ctx.new_str(types).into()).collect()).into()
    }

    #[pygetset]
    fn ntypes(zelf: &Py<Self>) -> usize {
        zelf.ufunc.types().len()
    }

    #[pygetset]
    fn signature(_zelf: &Py<Self>, vm: &VirtualMachine) -> PyObjectRef {
        vm.ctx.none()
    }

    /// The ufunc folded over `array[i[k]..i[k + 1]]` for each k, or one element where the range is empty.
    #[pymethod]
    fn reduceat(
        zelf: &Py<Self>,
        array: PyObjectRef,
        places: PyObjectRef,
        args: ReduceAtArgs,
        vm: &VirtualMachine,
    ) -> PyResult {
        let dtype = object::dtype(args.dtype.as_ref().into_option().map(|dtype| &**dtype), vm)?;
        let array = array_from(&array, dtype, vm)?;
        let axis = array.axis(args.axis).or_raise(vm)?;
        let n = array.shape()[axis];
        let places = array_from(&places, Some(numpy::DType::Int64), vm)?.to_vec::<i64>();
        let mut parts = Vec::new();
        for (k, &place) in places.iter().enumerate() {
            let start = usize::try_from(place).ok().filter(|&start| start < n);
            let Some(start) = start else {
                let name = zelf.ufunc.name;
                return Err(vm.new_index_error(format!("index {place} out-of-bounds in {name}.reduceat [0, {n})")));
            };
            let stop = places.get(k + 1).map_or(n, |&stop| stop.clamp(0, n as i64) as usize);
            let slice = array.slice_axis(axis, start, stop.max(start + 1));
            let axes = numpy::Axes::new(Some(&[axis as isize]), array.ndim()).or_raise(vm)?;
            parts.push(fold(zelf.ufunc, &slice, &axes, true, vm)?);
        }
        if parts.is_empty() {
            return Ok(NdArray::new(array.slice_axis(axis, 0, 0)).into_pyobject(vm));
        }
        finish(numpy::shape::concatenate(&parts, axis as isize).or_raise(vm)?, args.out, vm)
    }

    #[pymethod]
    fn reduce(zelf: &Py<Self>, args: FoldArgs, vm: &VirtualMachine) -> PyResult {
        let dtype = object::dtype(args.dtype.as_ref().into_option().map(|dtype| &**dtype), vm)?;
        let array = array_from(&args.array, dtype, vm)?;
        let axes = match args.axis {
            OptionalArg::Missing => Some(vec![0]),
            OptionalArg::Present(axis) => object::axes(Some(&axis), vm)?,
        };
        let axes = numpy::Axes::new(axes.as_deref(), array.ndim()).or_raise(vm)?;
        let name = zelf.ufunc.name;
        let initial = args.initial.into_option().filter(|initial| !vm.is_none(initial));
        let mask = args.mask.into_option().filter(|mask| !mask.is(&vm.ctx.true_value));
        let array = match mask {
            None => array,
            Some(mask) => {
                let mask = array_from(&mask, Some(numpy::DType::Bool), vm)?;
                let neutral = match (&initial, identity(name)) {
                    (Some(initial), None) => must_operand(initial, vm)?,
                    (_, Some(identity)) => Array::scalar(identity.cast(array.dtype())).or_raise(vm)?.into(),
                    (None, None) => return Err(vm.new_value_error(format!("reduction operation '{name}' does not have an identity, so to use a where mask one has to specify 'initial'"))),
                };
                numpy::create::where_(&mask, &array.into(), &neutral).or_raise(vm)?
            }
        };
        // Sums widen integers, unless told otherwise.
        let told = |array: Array| dtype.map_or(Ok(array.clone()), |dtype| array.into_dtype(dtype)).or_raise(vm);
        let Some(initial) = initial else {
            return finish(told(fold(zelf.ufunc, &array, &axes, args.keepdims, vm)?)?, args.out, vm);
        };
        let initial = must_operand(&initial, vm)?;
        if axes.n_reduced(array.shape()) == 0 {
            let kept = Array::zeros(&axes.kept_shape(array.shape()), array.dtype()).or_raise(vm)?;
            let filled = axes.finish(&kept, args.keepdims);
            let mask = Array::zeros(filled.shape(), numpy::DType::Bool).or_raise(vm)?;
            return finish(numpy::create::where_(&mask, &filled.into(), &initial).or_raise(vm)?, args.out, vm);
        }
        let reduced = told(fold(zelf.ufunc, &array, &axes, args.keepdims, vm)?)?;
        finish(zelf.ufunc.call(&[initial, reduced.into()]).or_raise(vm)?, args.out, vm)
    }

    #[pymethod]
    fn accumulate(zelf: &Py<Self>, args: FoldArgs, vm: &VirtualMachine) -> PyResult {
        let array = array_from(&args.array, None, vm)?;
        let axis = match args.axis {
            OptionalArg::Missing => 0,
            OptionalArg::Present(axis) => object::index(&axis, vm)? as isize,
        };
        let axis = array.axis(axis).or_raise(vm)?;
        let array = match zelf.ufunc.name {
            "add" => numpy::reduce::cumsum(&array, axis),
            "multiply" => numpy::reduce::cumprod(&array, axis),
            _ => zelf.ufunc.accumulate(&array, axis),
        };
        finish(array.or_raise(vm)?, args.out, vm)
    }

    #[pymethod]
    fn outer(zelf: &Py<Self>, a: PyObjectRef, b: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let (a, b) = (array_from(&a, None, vm)?, array_from(&b, None, vm)?);
        Ok(result(zelf.ufunc.outer(&a, &b).or_raise(vm)?, vm))
    }

    #[pymethod]
    fn at(
        zelf: &Py<Self>,
        array: PyObjectRef,
        positions: PyObjectRef,
        values: OptionalArg<PyObjectRef>,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let Some(array) = array.downcast_ref::<NdArray>() else {
            return Err(vm.new_type_error("first operand must be array"));
        };
        let array = array.array();
        if zelf.ufunc.n_in == 1 {
            let indices = super::index::parse(&positions, vm)?;
            let picked = numpy::index::get(&array, &indices).or_raise(vm)?;
            let changed = zelf.ufunc.call(&[picked.into()]).or_raise(vm)?;
            return numpy::index::set(&array, &indices, &changed).or_raise(vm);
        }
        let OptionalArg::Present(values) = values else {
            return Err(vm.new_value_error("second operand needed for ufunc"));
        };
        if positions.as_object().downcast_ref::<rustpython_vm::builtins::PyTuple>().is_some() {
            let indices = super::index::parse(&positions, vm)?;
            return zelf.ufunc.at_indices(&array, &indices, &must_operand(&values, vm)?).or_raise(vm);
        }
        let positions = array_from(&positions, None, vm)?;
        if positions.dtype() == numpy::DType::Bool {
            let positions = numpy::search::nonzero(&positions).or_raise(vm)?;
            let [positions] = positions.as_slice() else {
                return Err(vm.new_index_error("a mask of one axis is needed here"));
            };
            return zelf.ufunc.at(&array, positions, &must_operand(&values, vm)?).or_raise(vm);
        }
        zelf.ufunc.at(&array, &positions, &must_operand(&values, vm)?).or_raise(vm)
    }
}
