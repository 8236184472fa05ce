//! Methods that sort, search and multiply.

use rustpython_vm::function::{FuncArgs, OptionalArg};
use rustpython_vm::{AsObject, FromArgs, Py, PyObjectRef, PyPayload, PyResult, VirtualMachine, pyclass};

use super::reductions::lane;
use super::{NdArray, argument};
use crate::numpy::error::OrRaise;
use crate::numpy::field;
use crate::numpy::object::{self, array_from, result};

/// The arguments of `sort` and `argsort`.
#[derive(FromArgs)]
pub(super) struct SortArgs {
    #[pyarg(any, optional)]
    axis: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    kind: OptionalArg<PyObjectRef>,
    #[pyarg(any, optional)]
    order: OptionalArg<Option<PyObjectRef>>,
    #[pyarg(named, optional)]
    stable: OptionalArg<PyObjectRef>,
}

/// What `ndarray` sorts and finds.
#[pyclass]
pub(super) trait Sorting: PyPayload {
    #[pymethod]
    fn sort(zelf: &Py<NdArray>, args: SortArgs, vm: &VirtualMachine) -> PyResult<()> {
        let _ = (args.kind, args.stable);
        let array = zelf.array();
        let axis = match args.axis {
            OptionalArg::Present(axis) => object::index(&axis, vm)? as isize,
            OptionalArg::Missing => -1,
        };
        let axis = array.axis(axis).or_raise(vm)?;
        if !array.is_writeable() {
            return Err(vm.new_value_error("sort array is read-only"));
        }
        let sorted = match args.order.flatten() {
            Some(order) => {
                let positions = numpy::sort::argsort(&field::ordered(&array, &order, vm)?, axis).or_raise(vm)?;
                numpy::search::take_along_axis(&array, &positions, axis as isize).or_raise(vm)?
            }
            None => numpy::sort::sort(&array, axis).or_raise(vm)?,
        };
        array.assign(&sorted).or_raise(vm)
    }

    #[pymethod]
    fn argsort(zelf: &Py<NdArray>, args: SortArgs, vm: &VirtualMachine) -> PyResult {
        let _ = (args.kind, args.stable);
        let last: PyObjectRef = vm.ctx.new_int(-1).into();
        let axis = args.axis.unwrap_or(last);
        let array = match args.order.flatten() {
            Some(order) => field::ordered(&zelf.array(), &order, vm)?,
            None => zelf.array(),
        };
        let (lanes, axis) = lane(&array, Some(&axis), vm)?;
        Ok(NdArray::new(numpy::sort::argsort(&lanes, axis).or_raise(vm)?).into_pyobject(vm))
    }

    #[pymethod]
    fn nonzero(zelf: &Py<NdArray>, vm: &VirtualMachine) -> PyResult {
        let array = zelf.array();
        if array.ndim() == 0 {
            let advice = "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead.";
            let of_truths = " If the context of this error is of the form `arr[nonzero(cond)]`, just use `arr[cond]`.";
            let more = if array.dtype() == numpy::DType::Bool { of_truths } else { "" };
            return Err(vm.new_value_error(format!("{advice}{more}")));
        }
        // As in NumPy, views of the places, a row for each.
        let places = NdArray::new(numpy::search::argwhere(&array).or_raise(vm)?.contiguous().or_raise(vm)?);
        let places = places.into_ref(&vm.ctx);
        let columns = (0..array.ndim()).map(|axis| super::view_of(&places, places.array().index_axis(1, axis), vm));
        Ok(vm.ctx.new_tuple(columns.collect()).into())
    }

    #[pymethod]
    fn take(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let Some(positions) = argument(&args, 0, "indices") else {
            return Err(vm.new_type_error("take() missing required argument 'indices' (pos 1)"));
        };
        if argument(&args, 2, "out").or(argument(&args, 3, "mode")).is_some() {
            let mut args = args.clone();
            args.args.insert(0, zelf.as_object().to_owned());
            return vm.import("numpy", 0)?.get_attr("take", vm)?.call(args, vm);
        }
        let axis = argument(&args, 1, "axis").filter(|axis| !vm.is_none(axis));
        let axis = axis.map(|axis| object::index(axis, vm).map(|axis| axis as isize)).transpose()?;
        let positions = array_from(positions, None, vm)?;
        Ok(result(numpy::search::take(&zelf.array(), &positions, axis).or_raise(vm)?, vm))
    }

    #[pymethod]
    fn dot(zelf: &Py<NdArray>, other: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let other = array_from(&other, None, vm)?;
        Ok(result(numpy::linalg::dot(&zelf.array(), &other).or_raise(vm)?, vm))
    }
}

impl Sorting for NdArray {}
