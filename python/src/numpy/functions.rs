//! The native part of `numpy`'s functions; `lib/numpy` gives them NumPy's signatures.

#[rustpython_vm::pymodule]
pub(super) mod _numpy {
    use numpy::create;
    use numpy::reduce::{self, Interpolation};
    use numpy::shape::{self, Padding};
    use numpy::{Array, Axes, DType, linalg, print, search, sets, sort};
    use rustpython_vm::builtins::{PyModule, PyStr};
    use rustpython_vm::function::{FuncArgs, OptionalArg};
    use rustpython_vm::{AsObject, Py, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine};

    use crate::numpy::array::NdArray;
    use crate::numpy::dtype::DTypeObject;
    use crate::numpy::error::OrRaise;
    use crate::numpy::object::{self, array_from, must_operand, new_shape, result};
    use crate::numpy::options;
    use crate::numpy::random::{self, Bits, Stream};
    use crate::numpy::ufunc::UfuncObject;
    use crate::numpy::{element, host, scalar};

    pub(crate) fn module_exec(vm: &VirtualMachine, module: &Py<PyModule>) -> PyResult<()> {
        __module_exec(vm, module);
        for class in [
            ("ndarray", NdArray::class(&vm.ctx)),
            ("dtype", DTypeObject::class(&vm.ctx)),
            ("ufunc", UfuncObject::class(&vm.ctx)),
        ] {
            module.set_attr(class.0, class.1.to_owned(), vm)?;
        }
        for (name, class) in scalar::classes().into_iter().chain(element::classes()) {
            // The module's own `bool` stays Python's.
            module.set_attr(if name == "bool" { "bool_" } else { name }, class, vm)?;
        }
        let types = &vm.ctx.exceptions;
        let bases = vec![types.value_error.to_owned(), types.index_error.to_owned()];
        module.set_attr("AxisError", vm.ctx.new_exception_type("numpy.exceptions", "AxisError", Some(bases)), vm)?;
        let bases = vec![types.type_error.to_owned()];
        module.set_attr(
            "UFuncTypeError",
            vm.ctx.new_exception_type("numpy.exceptions", "UFuncTypeError", Some(bases)),
            vm,
        )?;
        let bases = vec![types.value_error.to_owned()];
        module.set_attr("LinAlgError", vm.ctx.new_exception_type("numpy.linalg", "LinAlgError", Some(bases)), vm)?;
        for ufunc in numpy::ufunc::UFUNCS {
            module.set_attr(ufunc.name, UfuncObject { ufunc, pair: None }.into_pyobject(vm), vm)?;
        }
        for pair in numpy::ufunc::PAIRS {
            let object = UfuncObject { ufunc: &pair.first, pair: Some(pair) };
            module.set_attr(pair.first.name, object.into_pyobject(vm), vm)?;
        }
        Ok(())
    }

    fn wrap(array: Array, vm: &VirtualMachine) -> PyObjectRef {
        NdArray::new(array).into_pyobject(vm)
    }

    fn list(arrays: Vec<Array>, vm: &VirtualMachine) -> PyObjectRef {
        vm.ctx.new_list(arrays.into_iter().map(|array| wrap(array, vm)).collect()).into()
    }

    fn array_of(object: &PyObjectRef, vm: &VirtualMachine) -> PyResult<Array> {
        array_from(object, None, vm)
    }

    fn arrays_of(object: &PyObjectRef, vm: &VirtualMachine) -> PyResult<Vec<Array>> {
        let items: Vec<PyObjectRef> = object.try_to_value(vm)?;
        items.iter().map(|item| array_of(item, vm)).collect()
    }

    fn axis_of(array: &Array, axis: isize, vm: &VirtualMachine) -> PyResult<usize> {
        array.axis(axis).or_raise(vm)
    }

    fn some_dtype(dtype: &PyObjectRef, vm: &VirtualMachine) -> PyResult<Option<DType>> {
        object::dtype(Some(dtype), vm)
    }

    // Creation.

    /// An array that shares no memory with what it is made of.
    #[pyfunction]
    fn array(object: PyObjectRef, dtype: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let dtype = some_dtype(&dtype, vm)?;
        let array = array_from(&object, dtype, vm)?;
        let array = match object.downcast_ref::<NdArray>() {
            Some(same) if array.shares_storage(&same.array()) => array.copy().or_raise(vm)?,
            _ => array,
        };
        Ok(wrap(array, vm))
    }

    /// The array that an object already is, or a new one.
    #[pyfunction]
    fn asarray(object: PyObjectRef, dtype: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let dtype = some_dtype(&dtype, vm)?;
        match object.downcast_ref::<NdArray>() {
            Some(array) if dtype.is_none_or(|dtype| dtype == array.array().dtype()) => Ok(object),
            _ => Ok(wrap(array_from(&object, dtype, vm)?, vm)),
        }
    }

    #[pyfunction]
    fn zeros(shape: PyObjectRef, dtype: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let dtype = some_dtype(&dtype, vm)?.unwrap_or(DType::Float64);
        let shape = new_shape(&shape, vm)?;
        Array::zeros(&shape, dtype).or_raise(vm).map(|array| wrap(array, vm))
    }

    /// Zeros of the shape of an array, and in memory in the order of its axes.
    #[pyfunction]
    fn zeros_like(array: PyObjectRef, dtype: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let dtype = some_dtype(&dtype, vm)?.unwrap_or(DType::Float64);
        Array::zeros_like_layout(&array_of(&array, vm)?, dtype).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn arange(
        start: PyObjectRef,
        stop: PyObjectRef,
        step: PyObjectRef,
        dtype: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult {
        let number = |object: &PyObjectRef| array_of(object, vm)?.item().or_raise(vm);
        let (start, stop, step) = (number(&start)?, number(&stop)?, number(&step)?);
        let dtype = some_dtype(&dtype, vm)?;
        let natural = start.dtype().promote(stop.dtype()).promote(step.dtype()).promote(DType::Int64);
        create::arange(start, stop, step, dtype.unwrap_or(natural)).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn linspace(start: PyObjectRef, stop: PyObjectRef, n: usize, endpoint: bool, vm: &VirtualMachine) -> PyResult {
        let (points, step) =
            create::linspace(&array_of(&start, vm)?, &array_of(&stop, vm)?, n, endpoint).or_raise(vm)?;
        Ok(vm.ctx.new_tuple(vec![wrap(points, vm), result(step, vm)]).into())
    }

    #[pyfunction]
    fn eye(n: usize, m: usize, k: i64, dtype: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let dtype = some_dtype(&dtype, vm)?.unwrap_or(DType::Float64);
        create::eye(n, m, k, dtype).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn tri(n: usize, m: usize, k: i64, dtype: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let dtype = some_dtype(&dtype, vm)?.unwrap_or(DType::Float64);
        create::tri(n, m, k, dtype).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn diag(array: PyObjectRef, k: i64, vm: &VirtualMachine) -> PyResult {
        create::diag(&array_of(&array, vm)?, k).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn tril(array: PyObjectRef, k: i64, vm: &VirtualMachine) -> PyResult {
        create::tril(&array_of(&array, vm)?, k).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn triu(array: PyObjectRef, k: i64, vm: &VirtualMachine) -> PyResult {
        create::triu(&array_of(&array, vm)?, k).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn meshgrid(axes: PyObjectRef, is_xy: bool, vm: &VirtualMachine) -> PyResult {
        create::meshgrid(&arrays_of(&axes, vm)?, is_xy).or_raise(vm).map(|arrays| list(arrays, vm))
    }

    #[pyfunction]
    fn broadcast_arrays(arrays: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let arrays = arrays_of(&arrays, vm)?;
        let shape = numpy::broadcast_arguments(&arrays.iter().map(Array::shape).collect::<Vec<_>>()).or_raise(vm)?;
        let arrays = arrays.iter().map(|array| array.broadcast_to(&shape)).collect::<numpy::Result<Vec<_>>>();
        arrays.or_raise(vm).map(|arrays| list(arrays, vm))
    }

    #[pyfunction(name = "where")]
    fn where_(condition: PyObjectRef, x: PyObjectRef, y: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let condition = array_of(&condition, vm)?;
        let chosen = create::where_(&condition, &must_operand(&x, vm)?, &must_operand(&y, vm)?).or_raise(vm)?;
        Ok(wrap(chosen, vm))
    }

    // Assembly.

    #[pyfunction]
    fn concatenate(arrays: PyObjectRef, axis: isize, vm: &VirtualMachine) -> PyResult {
        shape::concatenate(&arrays_of(&arrays, vm)?, axis).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn stack(arrays: PyObjectRef, axis: isize, vm: &VirtualMachine) -> PyResult {
        shape::stack(&arrays_of(&arrays, vm)?, axis).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn vstack(arrays: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        shape::vstack(&arrays_of(&arrays, vm)?).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn hstack(arrays: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        shape::hstack(&arrays_of(&arrays, vm)?).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn column_stack(arrays: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        shape::column_stack(&arrays_of(&arrays, vm)?).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn tile(array: PyObjectRef, counts: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        shape::tile(&array_of(&array, vm)?, &new_shape(&counts, vm)?).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn repeat(array: PyObjectRef, counts: PyObjectRef, axis: isize, vm: &VirtualMachine) -> PyResult {
        let array = array_of(&array, vm)?;
        let axis = axis_of(&array, axis, vm)?;
        let counts = array_from(&counts, Some(DType::Int64), vm)?;
        let counts = if counts.size() == 1 && array.shape()[axis] != 1 {
            vec![counts.get_flat(0).as_i64(); array.shape()[axis]]
        } else {
            counts.to_vec_cast::<i64>().or_raise(vm)?
        };
        shape::repeat_each(&array, &counts, axis).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn roll(array: PyObjectRef, shift: i64, axis: isize, vm: &VirtualMachine) -> PyResult {
        let array = array_of(&array, vm)?;
        let axis = axis_of(&array, axis, vm)?;
        shape::roll(&array, shift, axis).or_raise(vm).map(|array| wrap(array, vm))
    }

    /// `pad` with one pair of widths an axis.
    #[pyfunction]
    fn pad(
        array: PyObjectRef,
        widths: PyObjectRef,
        mode: PyRef<PyStr>,
        constant: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult {
        let array = array_of(&array, vm)?;
        let widths: Vec<PyObjectRef> = widths.try_to_value(vm)?;
        let widths = widths
            .iter()
            .map(|pair| match new_shape(pair, vm)?.as_slice() {
                &[before, after] => Ok((before, after)),
                _ => Err(vm.new_value_error("index can't contain negative values")),
            })
            .collect::<PyResult<Vec<_>>>()?;
        let padding = match mode.to_string_lossy().as_ref() {
            "constant" => Padding::Constant(array_of(&constant, vm)?.item().or_raise(vm)?),
            "edge" => Padding::Edge,
            "reflect" => Padding::Reflect,
            "symmetric" => Padding::Symmetric,
            "wrap" => Padding::Wrap,
            mode => return Err(vm.new_value_error(format!("mode '{mode}' is not supported"))),
        };
        shape::pad(&array, &widths, padding).or_raise(vm).map(|array| wrap(array, vm))
    }

    // Sorting, searching, sets.

    #[pyfunction]
    fn sort(array: PyObjectRef, axis: isize, vm: &VirtualMachine) -> PyResult {
        let array = array_of(&array, vm)?;
        let axis = axis_of(&array, axis, vm)?;
        sort::sort(&array, axis).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn lexsort(keys: PyObjectRef, axis: isize, vm: &VirtualMachine) -> PyResult {
        sort::lexsort(&arrays_of(&keys, vm)?, axis).or_raise(vm).map(|array| result(array, vm))
    }

    #[pyfunction]
    fn searchsorted(sorted: PyObjectRef, values: PyObjectRef, right: bool, vm: &VirtualMachine) -> PyResult {
        sort::searchsorted(&array_of(&sorted, vm)?, &array_of(&values, vm)?, right)
            .or_raise(vm)
            .map(|array| result(array, vm))
    }

    #[pyfunction]
    fn bincount(values: PyObjectRef, weights: PyObjectRef, n: usize, vm: &VirtualMachine) -> PyResult {
        let weights = if vm.is_none(&weights) { None } else { Some(array_of(&weights, vm)?) };
        sort::bincount(&array_of(&values, vm)?, weights.as_ref(), n).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn argwhere(array: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        search::argwhere(&array_of(&array, vm)?).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn take_along_axis(array: PyObjectRef, positions: PyObjectRef, axis: isize, vm: &VirtualMachine) -> PyResult {
        search::take_along_axis(&array_of(&array, vm)?, &array_of(&positions, vm)?, axis)
            .or_raise(vm)
            .map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn put_along_axis(
        array: PyObjectRef,
        positions: PyObjectRef,
        values: PyObjectRef,
        axis: isize,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        search::put_along_axis(&array_of(&array, vm)?, &array_of(&positions, vm)?, &array_of(&values, vm)?, axis)
            .or_raise(vm)
    }

    /// The distinct elements, their first positions, the inverse and the counts.
    #[pyfunction]
    fn unique(array: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let unique = sets::unique(&array_of(&array, vm)?).or_raise(vm)?;
        let parts = [unique.values, unique.index, unique.inverse, unique.counts];
        Ok(vm.ctx.new_tuple(parts.into_iter().map(|part| wrap(part, vm)).collect()).into())
    }

    #[pyfunction]
    fn array_equal(a: PyObjectRef, b: PyObjectRef, equal_nan: bool, vm: &VirtualMachine) -> PyResult<bool> {
        search::array_equal(&array_of(&a, vm)?, &array_of(&b, vm)?, equal_nan).or_raise(vm)
    }

    #[pyfunction]
    fn quantile(
        array: PyObjectRef,
        q: f64,
        axis: PyObjectRef,
        method: PyRef<PyStr>,
        keepdims: bool,
        vm: &VirtualMachine,
    ) -> PyResult {
        let array = array_of(&array, vm)?;
        let axes = object::axes(Some(&axis), vm)?;
        let axes = Axes::new(axes.as_deref(), array.ndim()).or_raise(vm)?;
        let interpolation = match method.to_string_lossy().as_ref() {
            "linear" => Interpolation::Linear,
            "lower" => Interpolation::Lower,
            "higher" => Interpolation::Higher,
            "nearest" => Interpolation::Nearest,
            "midpoint" => Interpolation::Midpoint,
            method => {
                return Err(vm.new_value_error(format!("the method '{method}' is not available here; use 'linear'")));
            }
        };
        reduce::quantile(&array, q, &axes, interpolation, keepdims).or_raise(vm).map(|array| result(array, vm))
    }

    // Linear algebra.

    #[pyfunction]
    fn matmul(a: PyObjectRef, b: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        linalg::matmul(&array_of(&a, vm)?, &array_of(&b, vm)?).or_raise(vm).map(|array| result(array, vm))
    }

    #[pyfunction]
    fn dot(a: PyObjectRef, b: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        linalg::dot(&array_of(&a, vm)?, &array_of(&b, vm)?).or_raise(vm).map(|array| result(array, vm))
    }

    #[pyfunction]
    fn inner(a: PyObjectRef, b: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        linalg::inner(&array_of(&a, vm)?, &array_of(&b, vm)?).or_raise(vm).map(|array| result(array, vm))
    }

    #[pyfunction]
    fn outer(a: PyObjectRef, b: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        linalg::outer(&array_of(&a, vm)?, &array_of(&b, vm)?).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn einsum(subscripts: PyRef<PyStr>, operands: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        linalg::einsum(&subscripts.to_string_lossy(), &arrays_of(&operands, vm)?)
            .or_raise(vm)
            .map(|array| result(array, vm))
    }

    #[pyfunction]
    fn norm(
        array: PyObjectRef,
        order: PyObjectRef,
        axis: PyObjectRef,
        keepdims: bool,
        vm: &VirtualMachine,
    ) -> PyResult {
        let order = if vm.is_none(&order) { None } else { Some(order.try_float(vm)?.to_f64()) };
        let axes = object::axes(Some(&axis), vm)?;
        linalg::norm(&array_of(&array, vm)?, order, axes.as_deref(), keepdims)
            .or_raise(vm)
            .map(|array| result(array, vm))
    }

    #[pyfunction]
    fn solve(a: PyObjectRef, b: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        linalg::solve(&array_of(&a, vm)?, &array_of(&b, vm)?).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn inv(a: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        linalg::inv(&array_of(&a, vm)?).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn det(a: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        linalg::det(&array_of(&a, vm)?).or_raise(vm).map(|array| result(array, vm))
    }

    #[pyfunction]
    fn slogdet(a: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let (sign, logarithm) = linalg::slogdet(&array_of(&a, vm)?).or_raise(vm)?;
        Ok(vm.ctx.new_tuple(vec![result(sign, vm), result(logarithm, vm)]).into())
    }

    #[pyfunction]
    fn cholesky(a: PyObjectRef, upper: bool, vm: &VirtualMachine) -> PyResult {
        linalg::cholesky(&array_of(&a, vm)?, triangle(upper)).or_raise(vm).map(|array| wrap(array, vm))
    }

    #[pyfunction]
    fn eigh(a: PyObjectRef, upper: bool, vm: &VirtualMachine) -> PyResult {
        let (values, vectors) = linalg::eigh(&array_of(&a, vm)?, triangle(upper)).or_raise(vm)?;
        Ok(vm.ctx.new_tuple(vec![wrap(values, vm), wrap(vectors, vm)]).into())
    }

    /// The values and the vectors, real where none is complex.
    #[pyfunction]
    fn eig(a: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let (values, vectors) = linalg::eig(&array_of(&a, vm)?).or_raise(vm)?;
        Ok(vm.ctx.new_tuple(vec![wrap(values, vm), wrap(vectors, vm)]).into())
    }

    #[pyfunction]
    fn svd(a: PyObjectRef, full: bool, vm: &VirtualMachine) -> PyResult {
        let (u, s, vt) = linalg::svd(&array_of(&a, vm)?, full).or_raise(vm)?;
        Ok(vm.ctx.new_tuple(vec![wrap(u, vm), wrap(s, vm), wrap(vt, vm)]).into())
    }

    /// Two factors, the first of which is `None` for mode `r`.
    #[pyfunction]
    fn qr(a: PyObjectRef, mode: PyRef<PyStr>, vm: &VirtualMachine) -> PyResult {
        let name = mode.to_string_lossy();
        let mode = match &*name {
            "reduced" => linalg::QrMode::Reduced,
            "complete" => linalg::QrMode::Complete,
            "r" => linalg::QrMode::R,
            "raw" => linalg::QrMode::Raw,
            _ => return Err(vm.new_value_error(format!("Unrecognized mode '{name}'"))),
        };
        let (first, second) = linalg::qr(&array_of(&a, vm)?, mode).or_raise(vm)?;
        let first = first.map_or_else(|| vm.ctx.none(), |first| wrap(first, vm));
        Ok(vm.ctx.new_tuple(vec![first, wrap(second, vm)]).into())
    }

    fn triangle(upper: bool) -> linalg::Triangle {
        if upper { linalg::Triangle::Upper } else { linalg::Triangle::Lower }
    }

    /// The transform of a kind along axes, each cut or filled to its number of points: "fft", "ifft", "rfft" or "irfft".
    #[pyfunction]
    fn fft(
        array: PyObjectRef,
        kind: PyRef<PyStr>,
        axes: PyObjectRef,
        norm: PyRef<PyStr>,
        vm: &VirtualMachine,
    ) -> PyResult {
        let array = array_of(&array, vm)?;
        let axes: Vec<PyObjectRef> = axes.try_to_value(vm)?;
        let axes = axes
            .iter()
            .map(|pair| match new_shape(pair, vm)?.as_slice() {
                &[axis, n] => Ok((axis, n)),
                _ => Err(vm.new_type_error("an axis and a number of points are needed here")),
            })
            .collect::<PyResult<Vec<_>>>()?;
        let norm = numpy::fft::Norm::parse(&norm.to_string_lossy()).ok_or_else(|| {
            vm.new_value_error("Invalid norm value; should be \"backward\", \"ortho\" or \"forward\".")
        })?;
        let kind = numpy::fft::Transform::parse(&kind.to_string_lossy())
            .ok_or_else(|| vm.new_value_error("there is no such transform"))?;
        numpy::fft::transform_array(&array, kind, &axes, norm).or_raise(vm).map(|array| wrap(array, vm))
    }

    // What does not fit anywhere else.

    /// Where the first element lies, as a number that tells it from others.
    #[pyfunction]
    fn address(array: PyObjectRef, vm: &VirtualMachine) -> PyResult<usize> {
        Ok(array_of(&array, vm)?.address())
    }

    /// An axis counted from either end, as one counted from the front.
    #[pyfunction]
    fn normalize_axis(axis: isize, ndim: usize, vm: &VirtualMachine) -> PyResult<usize> {
        numpy::array::normalize_axis(axis, ndim).or_raise(vm)
    }

    #[pyfunction]
    fn shares_memory(a: PyObjectRef, b: PyObjectRef, vm: &VirtualMachine) -> PyResult<bool> {
        Ok(array_of(&a, vm)?.may_share_memory(&array_of(&b, vm)?))
    }

    #[pyfunction]
    fn broadcast_shape(shapes: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let shapes: Vec<PyObjectRef> = shapes.try_to_value(vm)?;
        let shapes = shapes.iter().map(|shape| new_shape(shape, vm)).collect::<PyResult<Vec<_>>>()?;
        let slices: Vec<&[usize]> = shapes.iter().map(Vec::as_slice).collect();
        let shape = numpy::broadcast_arguments(&slices).or_raise(vm)?;
        Ok(vm.ctx.new_tuple(shape.into_iter().map(|n| vm.ctx.new_int(n).into()).collect()).into())
    }

    #[pyfunction]
    fn result_type(objects: PyObjectRef, vm: &VirtualMachine) -> PyResult<DTypeObject> {
        let objects: Vec<PyObjectRef> = objects.try_to_value(vm)?;
        if objects.is_empty() {
            return Err(vm.new_value_error("at least one array or dtype is required"));
        }
        // NumPy takes dtypes before arrays, which shows where they do not meet.
        let (mut dtypes, mut operands) = (Vec::new(), Vec::new());
        for each in &objects {
            let is_name = each.downcast_ref::<PyStr>().is_some();
            match if is_name { None } else { object::operand(each, vm)? } {
                Some(operand) => operands.push(operand),
                None => {
                    let dtype = some_dtype(each, vm)?.unwrap_or(DType::Float64);
                    dtypes.push(Array::zeros(&[], dtype).or_raise(vm)?.into());
                }
            }
        }
        dtypes.append(&mut operands);
        Ok(DTypeObject { dtype: numpy::common_type(&dtypes).or_raise(vm)? })
    }

    /// Whether `casting` allows a cast between two dtypes.
    #[pyfunction]
    fn can_cast(from: PyObjectRef, to: PyObjectRef, casting: PyRef<PyStr>, vm: &VirtualMachine) -> PyResult<bool> {
        let casting = object::casting(&casting, vm)?;
        let dtype = |object| some_dtype(object, vm).map(|dtype| dtype.unwrap_or(DType::Float64));
        Ok(dtype(&from)?.casts(dtype(&to)?, casting))
    }

    #[pyfunction]
    fn set_print_options(
        precision: usize,
        threshold: usize,
        edgeitems: usize,
        linewidth: usize,
        suppress: bool,
        is_fixed: bool,
        is_custom: bool,
    ) {
        options::set(print::Options { precision, threshold, edgeitems, linewidth, suppress, is_fixed }, is_custom);
    }

    #[pyfunction]
    fn array_text(array: PyObjectRef, args: FuncArgs, vm: &VirtualMachine) -> PyResult<String> {
        let wants_repr = args.args.first().map_or(Ok(false), |flag| flag.clone().try_to_bool(vm))?;
        let array = array_of(&array, vm)?;
        let options = options::current();
        Ok(if wants_repr { print::repr(&array, &options) } else { print::str(&array, &options) })
    }

    // Random streams.

    /// The bit generator of that name, from its seed's words.
    #[pyfunction]
    fn random_bits(name: PyRef<PyStr>, words: PyObjectRef, vm: &VirtualMachine) -> PyResult<Bits> {
        Bits::from_seed(&name.to_string_lossy(), &words.try_to_value::<Vec<u64>>(vm)?, vm)
    }

    /// A stream of numbers from bits, as `Generator` draws them or else as `RandomState` does.
    #[pyfunction]
    fn random_stream(bits: PyRef<Bits>, is_generator: bool) -> Stream {
        Stream::new(bits, is_generator)
    }

    /// Words of a seed sequence, or its pool.
    #[pyfunction]
    fn seed_words(
        entropy: PyObjectRef,
        pool_size: usize,
        n_words: Option<usize>,
        is_wide: bool,
        vm: &VirtualMachine,
    ) -> PyResult<PyObjectRef> {
        Ok(random::seed_words(entropy.try_to_value(vm)?, pool_size, n_words, is_wide, vm))
    }

    /// A number as a NumPy scalar of the given dtype.
    #[pyfunction]
    fn scalar(value: PyObjectRef, dtype: OptionalArg<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
        let dtype = dtype.map_or(Ok(None), |dtype| some_dtype(&dtype, vm))?;
        let value = array_from(&value, dtype, vm)?.item().or_raise(vm)?;
        Ok(object::scalar(value.cast(dtype.unwrap_or(value.dtype())), vm))
    }

    /// Lets go of every object that arrays hold.
    #[pyfunction]
    fn release_objects() {
        host::release();
    }

    /// The type of an object, which `__class__` cannot fake.
    #[pyfunction]
    fn is_array(object: PyObjectRef) -> bool {
        object.as_object().downcast_ref::<NdArray>().is_some()
    }
}
