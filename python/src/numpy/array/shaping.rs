//! Methods that give the same elements under another shape.

use numpy::{Order, shape};
use rustpython_vm::function::FuncArgs;
use rustpython_vm::{Py, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine, pyclass};

use super::{NdArray, argument, view_of};
use crate::numpy::error::OrRaise;
use crate::numpy::object;

/// The shapes of `ndarray`.
#[pyclass]
pub(super) trait Shaping: PyPayload {
    #[pymethod]
    fn reshape(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let order = object::order(args.kwargs.get("order"), vm)?;
        let given = args.kwargs.get("shape").cloned().into_iter().chain(args.args).collect::<Vec<_>>();
        let mut wanted = match given.as_slice() {
            [one] => object::shape(one, vm)?,
            many => many.iter().map(|n| object::index(n, vm).map(|n| n as isize)).collect::<PyResult<_>>()?,
        };
        let array = zelf.array();
        let is_fortran = match order {
            Order::C => false,
            Order::F => true,
            Order::A => array.is_f_contiguous() && !array.is_c_contiguous(),
            Order::K => return Err(vm.new_value_error("order 'K' is not permitted for reshaping")),
        };
        let array = if is_fortran {
            wanted.reverse();
            shape::reshape(&array.transposed(), &wanted).or_raise(vm)?.transposed()
        } else {
            shape::reshape(&array, &wanted).or_raise(vm)?
        };
        Ok(view_of(zelf, array, vm))
    }

    #[pymethod]
    fn ravel(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let order = object::order(argument(&args, 0, "order"), vm)?;
        // A view only of what is dense, unlike `reshape`.
        let array = zelf.array().through(order).and_then(|array| array.contiguous()).or_raise(vm)?;
        Ok(view_of(zelf, shape::ravel(&array).or_raise(vm)?, vm))
    }

    #[pymethod]
    fn flatten(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let order = object::order(argument(&args, 0, "order"), vm)?;
        let array = zelf.array().through(order).and_then(|array| shape::ravel(&array));
        Ok(NdArray::new(array.and_then(|array| array.copy()).or_raise(vm)?).into_pyobject(vm))
    }

    #[pymethod]
    fn transpose(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
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
    fn swapaxes(zelf: &Py<NdArray>, a: isize, b: isize, vm: &VirtualMachine) -> PyResult {
        Ok(view_of(zelf, shape::swapaxes(&zelf.array(), a, b).or_raise(vm)?, vm))
    }

    #[pymethod]
    fn squeeze(zelf: &Py<NdArray>, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
        let axes = object::axes(argument(&args, 0, "axis").map(|axis| &**axis), vm)?;
        Ok(view_of(zelf, shape::squeeze(&zelf.array(), axes.as_deref()).or_raise(vm)?, vm))
    }

    #[pymethod]
    fn _expand_dims(zelf: &Py<NdArray>, axis: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        Ok(view_of(zelf, shape::expand_dims(&zelf.array(), &object::shape(&axis, vm)?).or_raise(vm)?, vm))
    }

    #[pymethod]
    fn _moveaxis(zelf: &Py<NdArray>, source: PyObjectRef, destination: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let (source, destination) = (object::shape(&source, vm)?, object::shape(&destination, vm)?);
        Ok(view_of(zelf, shape::moveaxis(&zelf.array(), &source, &destination).or_raise(vm)?, vm))
    }

    #[pymethod]
    fn _broadcast_to(zelf: &Py<NdArray>, shape: PyObjectRef, vm: &VirtualMachine) -> PyResult {
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
    fn _flip(zelf: &Py<NdArray>, axis: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let array = zelf.array();
        let axes = object::axes(Some(&axis), vm)?;
        let axes: Vec<usize> = match axes {
            None => (0..array.ndim()).collect(),
            Some(axes) => axes.into_iter().map(|axis| array.axis(axis).or_raise(vm)).collect::<PyResult<_>>()?,
        };
        Ok(view_of(zelf, shape::flip(&array, &axes), vm))
    }

    #[pymethod]
    fn _diagonal(zelf: &Py<NdArray>, k: i64, vm: &VirtualMachine) -> PyResult {
        Ok(view_of(zelf, numpy::create::diagonal(&zelf.array(), k).or_raise(vm)?, vm))
    }

    /// Takes over the elements, the shape and the memory of another array.
    #[pymethod]
    fn _become(zelf: &Py<NdArray>, other: PyRef<NdArray>) {
        let array = other.array();
        *zelf.array.borrow_mut() = array;
    }

    #[pymethod]
    fn _as_strided(
        zelf: &Py<NdArray>,
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
    fn _slice_axis(zelf: &Py<NdArray>, axis: usize, start: usize, stop: usize, vm: &VirtualMachine) -> PyResult {
        let array = zelf.array();
        let n = *array.shape().get(axis).ok_or_else(|| vm.new_index_error("axis out of range"))?;
        let stop = stop.min(n);
        Ok(view_of(zelf, array.slice_axis(axis, start.min(stop), stop), vm))
    }
}

impl Shaping for NdArray {}
