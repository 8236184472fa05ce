//! Where elements are: as bytes, as pointers, and as ndarray sees them.

use ndarray::{Axis, IxDyn, RawArrayView, RawArrayViewMut, ShapeBuilder};

use crate::array::Array;
use crate::dtype::Element;
use crate::error::Result;

impl Array {
    /// Where the first element is, as a number that tells it from others.
    pub fn address(&self) -> usize {
        self.storage.as_ptr() as usize + self.offset
    }

    /// Where the first element is.
    pub(crate) fn ptr<T: Element>(&self) -> *mut T {
        debug_assert_eq!(T::DTYPE, self.dtype);
        // SAFETY: the offset lies inside the storage, by the invariant.
        unsafe { self.storage.as_ptr().add(self.offset).cast() }
    }

    /// The first element's first byte.
    pub(crate) fn bytes(&self) -> *mut u8 {
        // SAFETY: the offset lies inside the storage, by the invariant.
        unsafe { self.storage.as_ptr().add(self.offset) }
    }

    /// This array if ndarray can walk it, which counts steps in elements; else a copy that it can.
    pub(crate) fn walkable(&self) -> Result<Array> {
        if self.is_aligned() && self.steps_by(self.dtype.itemsize()) { Ok(self.clone()) } else { self.copy() }
    }

    /// ndarray's raw view of the elements of a [`walkable`](Array::walkable) array, for reading.
    pub(crate) fn raw<T: Element>(&self) -> RawArrayView<T, IxDyn> {
        let (pointer, shape, strides) = self.forward::<T>();
        // SAFETY: pointer, shape and strides reach the very elements that the invariant of `Array` speaks of.
        let mut view = unsafe { RawArrayView::from_shape_ptr(shape.strides(strides), pointer.cast_const()) };
        self.reversed_axes().for_each(|axis| view.invert_axis(axis));
        view
    }

    /// As [`Array::raw`], for writing; no element may be reached twice.
    pub(crate) fn raw_mut<T: Element>(&self) -> RawArrayViewMut<T, IxDyn> {
        let (pointer, shape, strides) = self.forward::<T>();
        // SAFETY: as in `raw`.
        let mut view = unsafe { RawArrayViewMut::from_shape_ptr(shape.strides(strides), pointer) };
        self.reversed_axes().for_each(|axis| view.invert_axis(axis));
        view
    }

    /// Pointer, shape and strides with every axis stepping forward, as ndarray wants them; [`Array::reversed_axes`] are to be turned round.
    fn forward<T: Element>(&self) -> (*mut T, IxDyn, IxDyn) {
        let itemsize = size_of::<T>() as isize;
        let mut pointer = self.ptr::<T>();
        let mut shape = IxDyn::zeros(self.ndim());
        let mut strides = IxDyn::zeros(self.ndim());
        for (axis, (&n, &stride)) in self.shape.iter().zip(&self.strides).enumerate() {
            let stride = if n > 1 { stride / itemsize } else { 0 };
            shape[axis] = n;
            strides[axis] = stride.unsigned_abs();
            if stride < 0 {
                // The last element of the axis; never read if the array is empty.
                pointer = pointer.wrapping_offset(stride * (n as isize - 1));
            }
        }
        (pointer, shape, strides)
    }

    fn reversed_axes(&self) -> impl Iterator<Item = Axis> {
        let axes = self.shape.iter().zip(&self.strides).enumerate();
        let is_empty = self.size() == 0;
        axes.filter(move |&(_, (&n, &stride))| n > 1 && stride < 0 && !is_empty).map(|(axis, _)| Axis(axis))
    }
}
