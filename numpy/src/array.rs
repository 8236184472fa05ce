//! The array: shared memory seen through a shape and strides.

use std::rc::Rc;

use ndarray::{Axis, IxDyn, RawArrayView, RawArrayViewMut, ShapeBuilder};
use smallvec::SmallVec;

use crate::broadcast::broadcast_strides;
use crate::cast::Caster;
use crate::dtype::{DType, Element, dispatch, dispatch_width};
use crate::error::{Error, Result};
use crate::scalar::Scalar;
use crate::storage::Storage;

/// The extent of each axis; no allocation up to four axes.
pub type Shape = SmallVec<[usize; 4]>;

/// How many bytes each axis steps; zero where an axis is broadcast, negative where it is reversed.
pub type Strides = SmallVec<[isize; 4]>;

/// An n-dimensional array. A clone is another view of the same memory; [`Array::copy`] is not.
///
/// Invariant: every element that shape, strides and offset can reach lies inside the storage. It need not be aligned: the memory of bytes may be viewed as wider elements from anywhere.
#[derive(Debug)]
pub struct Array {
    storage: Rc<Storage>,
    dtype: DType,
    offset: usize,
    shape: Shape,
    strides: Strides,
    writeable: bool,
}

impl Clone for Array {
    fn clone(&self) -> Array {
        // Copied as slices: SmallVec's own clone goes element by element, which is felt with small arrays.
        let (shape, strides) = (Shape::from_slice(&self.shape), Strides::from_slice(&self.strides));
        Array { storage: self.storage.clone(), shape, strides, ..*self }
    }
}

/// Strides of a dense array with the last axis fastest.
pub fn c_strides(shape: &[usize], itemsize: usize) -> Strides {
    let mut step = itemsize as isize;
    let mut strides = Strides::from_elem(0, shape.len());
    for (stride, &n) in strides.iter_mut().zip(shape).rev() {
        *stride = step;
        step *= n.max(1) as isize;
    }
    strides
}

/// Creation.
impl Array {
    /// An array of zeros (`False` for booleans).
    ///
    /// Errors: [`Error::Memory`] if there is not enough.
    pub fn zeros(shape: &[usize], dtype: DType) -> Result<Array> {
        let dtype = if dtype == DType::Str(0) { DType::Str(1) } else { dtype };
        let size = shape.iter().try_fold(dtype.itemsize(), |size, &n| size.checked_mul(n));
        let storage = size.and_then(Storage::zeroed).ok_or_else(|| Error::Memory { shape: shape.to_vec(), dtype })?;
        let strides = c_strides(shape, dtype.itemsize());
        Ok(Array {
            storage: Rc::new(storage),
            dtype,
            offset: 0,
            shape: Shape::from_slice(shape),
            strides,
            writeable: true,
        })
    }

    /// An array with every element equal to `value`.
    pub fn full(shape: &[usize], value: Scalar) -> Result<Array> {
        let array = Array::zeros(shape, value.dtype())?;
        array.fill(value);
        Ok(array)
    }

    /// A 0-d array.
    pub fn scalar(value: Scalar) -> Result<Array> {
        Array::full(&[], value)
    }

    /// The elements in C order under a shape.
    ///
    /// Errors: [`Error::Reshape`] if there are not as many as the shape holds.
    pub fn from_vec<T: Element>(data: Vec<T>, shape: &[usize]) -> Result<Array> {
        if data.len() != shape.iter().product::<usize>() {
            return Err(Error::Reshape { size: data.len(), shape: shape.iter().map(|&n| n as isize).collect() });
        }
        let array = Array::zeros(shape, T::DTYPE)?;
        // SAFETY: the new storage holds exactly as many elements and nothing else sees it yet.
        unsafe { std::ptr::copy_nonoverlapping(data.as_ptr(), array.ptr::<T>(), data.len()) };
        Ok(array)
    }

    /// A one-dimensional array.
    pub fn vector<T: Element>(data: Vec<T>) -> Result<Array> {
        let n = data.len();
        Array::from_vec(data, &[n])
    }
}

/// What it is.
impl Array {
    /// The extent of each axis.
    pub fn shape(&self) -> &[usize] {
        &self.shape
    }

    /// The bytes each axis steps.
    pub fn strides(&self) -> &[isize] {
        &self.strides
    }

    /// The type of the elements.
    pub fn dtype(&self) -> DType {
        self.dtype
    }

    /// How many axes there are.
    pub fn ndim(&self) -> usize {
        self.shape.len()
    }

    /// How many elements there are.
    pub fn size(&self) -> usize {
        self.shape.iter().product()
    }

    /// Bytes of all elements.
    pub fn nbytes(&self) -> usize {
        self.size() * self.dtype.itemsize()
    }

    /// Whether elements may be assigned.
    pub fn is_writeable(&self) -> bool {
        self.writeable
    }

    /// Whether the elements lie densely in C order.
    pub fn is_c_contiguous(&self) -> bool {
        is_dense(self.shape.iter().zip(&self.strides).rev(), self.dtype.itemsize())
    }

    /// Whether the elements lie densely in Fortran order.
    pub fn is_f_contiguous(&self) -> bool {
        is_dense(self.shape.iter().zip(&self.strides), self.dtype.itemsize())
    }

    /// Whether both look at the same block of memory.
    pub fn shares_storage(&self, other: &Array) -> bool {
        Rc::ptr_eq(&self.storage, &other.storage)
    }

    /// Whether the bytes between each array's first and last element overlap.
    pub fn may_share_memory(&self, other: &Array) -> bool {
        let (a, b) = (self.extent(), other.extent());
        self.shares_storage(other) && self.size() > 0 && other.size() > 0 && a.0 < b.1 && b.0 < a.1
    }

    /// The first and one past the last byte that elements occupy.
    fn extent(&self) -> (isize, isize) {
        let mut range = (self.offset as isize, (self.offset + self.dtype.itemsize()) as isize);
        for (&n, &stride) in self.shape.iter().zip(&self.strides) {
            let reach = stride * (n.max(1) - 1) as isize;
            if reach < 0 { range.0 += reach } else { range.1 += reach }
        }
        range
    }

    /// An axis counted from either end, as one counted from the front.
    pub fn axis(&self, axis: isize) -> Result<usize> {
        normalize_axis(axis, self.ndim())
    }
}

fn is_dense<'a>(axes: impl Iterator<Item = (&'a usize, &'a isize)>, itemsize: usize) -> bool {
    let mut step = itemsize as isize;
    let mut dense = true;
    for (&n, &stride) in axes {
        match n {
            0 => return true,
            1 => {}
            n => {
                dense &= stride == step;
                step *= n as isize;
            }
        }
    }
    dense
}

/// An axis counted from either end, as one counted from the front.
///
/// Errors: [`Error::Axis`] if there is none such.
pub fn normalize_axis(axis: isize, ndim: usize) -> Result<usize> {
    let from_front = if axis < 0 { axis + ndim as isize } else { axis };
    if (0..ndim as isize).contains(&from_front) { Ok(from_front as usize) } else { Err(Error::Axis { axis, ndim }) }
}

/// Other views of the same memory.
impl Array {
    /// A view with its own shape, strides and first byte.
    ///
    /// The caller sees to it that the invariant of [`Array`] holds.
    pub(crate) fn view(&self, offset: usize, shape: Shape, strides: Strides) -> Array {
        debug_assert_eq!(shape.len(), strides.len());
        Array { storage: self.storage.clone(), dtype: self.dtype, offset, shape, strides, writeable: self.writeable }
    }

    /// The first element's byte.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// The same view, which refuses to be written through.
    pub fn read_only(&self) -> Array {
        Array { writeable: false, ..self.clone() }
    }

    /// The same view, which may be written through although it was made read-only.
    pub fn writeable(&self) -> Array {
        Array { writeable: true, ..self.clone() }
    }

    /// The same memory as elements of another dtype, shape and strides.
    ///
    /// The caller sees to it that the invariant of [`Array`] holds.
    fn reinterpreted(&self, dtype: DType, offset: usize, shape: Shape, strides: Strides) -> Array {
        Array { dtype, ..self.view(offset, shape, strides) }
    }

    /// The same memory as plain words with a last axis that runs through those of an element, for code that only moves elements; of numbers and objects, the array itself.
    pub(crate) fn words(&self) -> Array {
        let word = match self.dtype {
            dtype if dtype.is_number() || dtype == DType::Object => return self.clone(),
            dtype if dtype.alignment() == 8 => DType::UInt64,
            dtype if dtype.alignment() == 4 => DType::UInt32,
            dtype if dtype.alignment() == 2 => DType::UInt16,
            _ => DType::UInt8,
        };
        let (mut shape, mut strides) = (self.shape.clone(), self.strides.clone());
        shape.push(self.dtype.itemsize() / word.itemsize());
        strides.push(word.itemsize() as isize);
        self.reinterpreted(word, self.offset, shape, strides)
    }

    /// A field of every record, as a view; the caller has it from the dtype.
    pub fn field(&self, field: &crate::dtype::Field) -> Array {
        let skip = if self.size() > 0 { field.offset } else { 0 };
        self.reinterpreted(field.dtype, self.offset + skip, self.shape.clone(), self.strides.clone())
    }

    /// The same records seen through fewer fields.
    pub fn with_fields(&self, record: crate::dtype::Record) -> Array {
        debug_assert_eq!(record.itemsize(), self.dtype.itemsize());
        Array { dtype: DType::Record(record), ..self.clone() }
    }

    /// The real parts, as a view; of numbers that are not complex, the array itself.
    pub fn real(&self) -> Array {
        self.reinterpreted(self.dtype.real(), self.offset, self.shape.clone(), self.strides.clone())
    }

    /// The imaginary parts, as a view; meaningful for complex numbers only.
    pub fn imag(&self) -> Array {
        let real = self.dtype.real();
        let skip = if self.dtype.is_complex() && self.size() > 0 { real.itemsize() } else { 0 };
        self.reinterpreted(real, self.offset + skip, self.shape.clone(), self.strides.clone())
    }

    /// The bytes of the elements read as another dtype, NumPy's `view`: where sizes differ, the last axis grows or shrinks.
    ///
    /// Errors: [`Error::Value`] if the last axis is not dense or does not divide, [`Error::Type`] if bytes would become objects or objects bytes.
    pub fn view_as(&self, dtype: DType) -> Result<Array> {
        if self.dtype != dtype && (self.dtype.has_objects() || dtype.has_objects()) {
            return Err(Error::Type("Cannot change data-type for array of references.".into()));
        }
        // A width that is not given is that of all bytes of an element.
        let dtype = if dtype == DType::Str(0) { DType::Str((self.dtype.itemsize() / 4).max(1) as u32) } else { dtype };
        let (old, new) = (self.dtype.itemsize(), dtype.itemsize());
        let (mut shape, mut strides) = (self.shape.clone(), self.strides.clone());
        if old != new {
            let (Some(n), Some(stride)) = (shape.last_mut(), strides.last_mut()) else {
                return Err(Error::Value(
                    "Changing the dtype of a 0d array is only supported if the itemsize is unchanged".into(),
                ));
            };
            if *stride != old as isize && *n != 1 {
                return Err(Error::Value(
                    "To change to a dtype of a different size, the last axis must be contiguous".into(),
                ));
            }
            let bytes = *n * old;
            if !bytes.is_multiple_of(new) {
                return Err(Error::Value(if new > old {
                    "When changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array."
                } else {
                    "When changing to a smaller dtype, its size must be a divisor of the size of original dtype"
                }.into()));
            }
            (*n, *stride) = (bytes / new, new as isize);
        }
        Ok(self.reinterpreted(dtype, self.offset, shape, strides))
    }

    /// Whether every element's address is a multiple of its dtype's alignment.
    pub fn is_aligned(&self) -> bool {
        let n = self.dtype.alignment();
        self.size() == 0 || self.offset.is_multiple_of(n) && self.steps_by(n)
    }

    /// Whether every axis steps by a multiple of `n` bytes.
    fn steps_by(&self, n: usize) -> bool {
        self.shape.iter().zip(&self.strides).all(|(&extent, &step)| extent == 1 || step % n as isize == 0)
    }

    /// The same view with the axes in reverse.
    pub fn transposed(&self) -> Array {
        let mut view = self.clone();
        view.shape.reverse();
        view.strides.reverse();
        view
    }

    /// The same view with the axes in another order.
    ///
    /// Errors: [`Error::Value`] unless `axes` names each axis once.
    pub fn permuted(&self, axes: &[isize]) -> Result<Array> {
        if axes.len() != self.ndim() {
            return Err(Error::Value("axes don't match array".into()));
        }
        let mut seen: SmallVec<[bool; 4]> = SmallVec::from_elem(false, self.ndim());
        let mut view = self.clone();
        for (to, &axis) in axes.iter().enumerate() {
            let from = self.axis(axis)?;
            if std::mem::replace(&mut seen[from], true) {
                return Err(Error::Value("repeated axis in transpose".into()));
            }
            view.shape[to] = self.shape[from];
            view.strides[to] = self.strides[from];
        }
        Ok(view)
    }

    /// The view with `axis` moved to the end.
    pub(crate) fn axis_last(&self, axis: usize) -> Array {
        let mut view = self.clone();
        view.shape[axis..].rotate_left(1);
        view.strides[axis..].rotate_left(1);
        view
    }

    /// The view with its last axis moved to `axis`.
    pub(crate) fn last_to_axis(&self, axis: usize) -> Array {
        let mut view = self.clone();
        view.shape[axis..].rotate_right(1);
        view.strides[axis..].rotate_right(1);
        view
    }

    /// The slice at `index` of `axis`, with that axis gone.
    pub fn index_axis(&self, axis: usize, index: usize) -> Array {
        debug_assert!(index < self.shape[axis]);
        let offset = (self.offset as isize + self.strides[axis] * index as isize) as usize;
        let mut view = self.clone();
        view.offset = offset;
        view.shape.remove(axis);
        view.strides.remove(axis);
        view
    }

    /// The slices `start..stop` of `axis`.
    pub fn slice_axis(&self, axis: usize, start: usize, stop: usize) -> Array {
        debug_assert!(start <= stop && stop <= self.shape[axis]);
        let mut view = self.clone();
        view.shape[axis] = stop - start;
        if stop > start {
            view.offset = (self.offset as isize + self.strides[axis] * start as isize) as usize;
        }
        view
    }

    /// The view with an axis of extent 1 put in front of `axis`.
    pub fn insert_axis(&self, axis: usize) -> Array {
        let mut view = self.clone();
        view.shape.insert(axis, 1);
        view.strides.insert(axis, 0);
        view
    }

    /// The view with an axis of extent 1 taken away.
    pub(crate) fn remove_axis(&self, axis: usize) -> Array {
        self.index_axis(axis, 0)
    }

    /// A view with other extents and other steps in bytes.
    ///
    /// Errors: [`Error::Value`] if an element would lie outside the memory.
    pub fn as_strided(&self, shape: &[usize], strides: &[isize]) -> Result<Array> {
        let outside = || Error::Value("the strides reach beyond the memory of the array".into());
        if shape.len() != strides.len() {
            return Err(Error::Value("mismatch in length of strides and shape".into()));
        }
        let view = self.view(self.offset, shape.into(), strides.into());
        if view.size() == 0 {
            return Ok(view);
        }
        let mut range = (self.offset as isize, (self.offset + self.dtype.itemsize()) as isize);
        for (&n, &stride) in shape.iter().zip(strides) {
            let reach = stride.checked_mul(n as isize - 1).ok_or_else(outside)?;
            let end = if reach < 0 { &mut range.0 } else { &mut range.1 };
            *end = end.checked_add(reach).ok_or_else(outside)?;
        }
        if range.0 < 0 || range.1 > self.storage.n_bytes() as isize { Err(outside()) } else { Ok(view) }
    }

    /// A read-only view under a larger shape; stretched axes step nowhere.
    ///
    /// Errors: [`Error::Broadcast`] if the shapes do not meet.
    pub fn broadcast_to(&self, shape: &[usize]) -> Result<Array> {
        if shape.iter().try_fold(self.dtype.itemsize(), |size, &n| size.checked_mul(n)).is_none() {
            return Err(Error::Value(
                "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.".into(),
            ));
        }
        let strides = broadcast_strides(self, shape)
            .ok_or_else(|| Error::Broadcast { shapes: vec![self.shape.to_vec(), shape.to_vec()] })?;
        Ok(Array { writeable: false, ..self.view(self.offset, shape.into(), strides) })
    }
}

/// Elements.
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

    /// The elements in C order, cast to `T` if they are of another dtype; none if they cannot be.
    pub fn to_vec<T: Element>(&self) -> Vec<T> {
        if T::DTYPE != self.dtype {
            return self.cast(T::DTYPE).map(|array| array.to_vec()).unwrap_or_default();
        }
        let mut values: Vec<T> = Vec::with_capacity(self.size());
        if self.is_c_contiguous() {
            let first = self.bytes();
            // SAFETY: dense in C order, so the first `size` elements at the pointer are the array's.
            values.extend((0..self.size()).map(|i| unsafe { T::load(first.add(i * size_of::<T>())) }));
        } else {
            self.for_each(|x: T| values.push(x));
        }
        values
    }

    /// The elements in C order, cast to `T`.
    pub fn to_vec_cast<T: Element>(&self) -> Result<Vec<T>> {
        if self.dtype == T::DTYPE { Ok(self.to_vec()) } else { Ok(self.cast(T::DTYPE)?.to_vec()) }
    }

    /// The elements in C order, each with its type.
    pub fn to_scalars(&self) -> Vec<Scalar> {
        let Ok(dense) = self.contiguous() else { return Vec::new() };
        let (first, itemsize) = (dense.bytes(), self.dtype.itemsize());
        // SAFETY: dense, so the elements stand one after the other.
        (0..self.size()).map(|i| unsafe { read(first.add(i * itemsize), self.dtype) }).collect()
    }

    /// Calls `visit` with each element in C order.
    pub(crate) fn for_each<T: Element>(&self, mut visit: impl FnMut(T)) {
        if self.size() == 0 {
            return;
        }
        let Some((&n, outer)) = self.shape.split_last() else {
            // SAFETY: a 0-d array has one element at its pointer.
            return visit(unsafe { T::load(self.bytes()) });
        };
        let step = self.strides[self.ndim() - 1];
        let mut index: Shape = SmallVec::from_elem(0, outer.len());
        let mut row = self.bytes();
        loop {
            for i in 0..n as isize {
                // SAFETY: inside the storage, by the invariant.
                visit(unsafe { T::load(row.offset(i * step)) });
            }
            let mut axis = outer.len();
            loop {
                if axis == 0 {
                    return;
                }
                axis -= 1;
                index[axis] += 1;
                row = row.wrapping_offset(self.strides[axis]);
                if index[axis] < outer[axis] {
                    break;
                }
                row = row.wrapping_offset(-self.strides[axis] * outer[axis] as isize);
                index[axis] = 0;
            }
        }
    }

    /// Whether every element is a finite number.
    pub fn is_all_finite(&self) -> bool {
        match self.dtype {
            dtype if dtype.is_integral() || !dtype.is_number() => true,
            DType::Complex64 | DType::Complex128 => self.real().is_all_finite() && self.imag().is_all_finite(),
            DType::Float64 => self.is_every(f64::is_finite),
            DType::Float32 => self.is_every(f32::is_finite),
            _ => self.is_every(half::f16::is_finite),
        }
    }

    fn is_every<T: Element>(&self, holds: impl Fn(T) -> bool) -> bool {
        let mut every = true;
        crate::lanes::for_each_lane([self], &mut |[pointer], [stride], n| {
            // Without an early end, so that the dense loop is vectorised.
            if stride == size_of::<T>() as isize {
                // SAFETY: a lane's elements are the array's.
                (0..n).for_each(|i| every &= holds(unsafe { T::load(pointer.add(i * size_of::<T>())) }));
            } else {
                // SAFETY: as above.
                (0..n as isize).for_each(|i| every &= holds(unsafe { T::load(pointer.offset(i * stride)) }));
            }
        });
        every
    }

    /// Where the element at a flat position in C order is.
    pub(crate) fn place(&self, mut position: usize) -> *mut u8 {
        debug_assert!(position < self.size());
        let mut offset = 0isize;
        for (&n, &stride) in self.shape.iter().zip(&self.strides).rev() {
            offset += (position % n) as isize * stride;
            position /= n;
        }
        self.bytes().wrapping_offset(offset)
    }

    /// The element at a flat position in C order, as a view without axes.
    pub fn element(&self, position: usize) -> Array {
        let offset = self.place(position) as usize - self.storage.as_ptr() as usize;
        self.view(offset, Shape::new(), Strides::new())
    }

    /// The element at a flat position in C order; of one that is not a number, whether it is true.
    pub fn get_flat(&self, position: usize) -> Scalar {
        // SAFETY: inside the storage, by the invariant.
        unsafe { read(self.place(position), self.dtype) }
    }

    /// Where the number at integers, one an axis, is; `None` if there is none such, or elements are not numbers.
    fn place_at(&self, indices: &[i64]) -> Option<*mut u8> {
        if indices.len() != self.shape.len() || !self.dtype.is_number() {
            return None;
        }
        let mut offset = 0;
        for ((&i, &n), &stride) in indices.iter().zip(&self.shape).zip(&self.strides) {
            let n = n as i64;
            let from_front = if i < 0 { i + n } else { i };
            if !(0..n).contains(&from_front) {
                return None;
            }
            offset += from_front as isize * stride;
        }
        Some(self.bytes().wrapping_offset(offset))
    }

    /// The number at integers, one an axis, counted from either end; `None` if there is none such, or elements are not numbers.
    pub fn get_at(&self, indices: &[i64]) -> Option<Scalar> {
        // SAFETY: each index lies within its axis.
        self.place_at(indices).map(|place| unsafe { read(place, self.dtype) })
    }

    /// Sets the number at integers, as [`Array::get_at`] finds it; whether there was one to set.
    pub fn set_at(&self, indices: &[i64], value: Scalar) -> bool {
        let Some(place) = self.place_at(indices).filter(|_| self.writeable) else { return false };
        let value = value.cast(self.dtype);
        // SAFETY: as in `get_at`.
        dispatch!(self.dtype, T => unsafe { place.cast::<T>().write_unaligned(value.wide().narrow::<T>()) }, _ => return false);
        true
    }

    /// Sets the element at a flat position in C order.
    pub(crate) fn set_flat(&self, position: usize, value: Scalar) {
        let place = self.place(position);
        // SAFETY: as in `get_flat`.
        dispatch!(self.dtype, T => unsafe { place.cast::<T>().write_unaligned(value.wide().narrow::<T>()) }, _ => {
            let at = self.element(position);
            // A number can be written as text and be an object; there is no memory for neither only if there is none at all.
            let _ = Array::scalar(value).and_then(|value| copy_elements(&at, &value));
        });
    }

    /// The only element, if there is exactly one.
    pub fn item(&self) -> Result<Scalar> {
        if self.size() == 1 {
            Ok(self.get_flat(0))
        } else {
            Err(Error::Value("can only convert an array of size 1 to a Python scalar".into()))
        }
    }

    /// A dense copy.
    pub fn copy(&self) -> Result<Array> {
        self.cast(self.dtype)
    }

    /// This array if it is dense in C order, else a copy that is.
    pub fn contiguous(&self) -> Result<Array> {
        if self.is_c_contiguous() {
            return Ok(self.clone());
        }
        let copy = Array::zeros(&self.shape, self.dtype)?;
        copy_elements(&copy, self)?;
        Ok(copy)
    }

    /// A copy with another dtype, in the same memory order.
    pub fn cast(&self, dtype: DType) -> Result<Array> {
        let copy = Array::zeros_like_layout(self, crate::convert::fitting(self, dtype)?)?;
        copy_elements(&copy, self)?;
        Ok(copy)
    }

    /// This array if it is of `dtype`, else a cast copy.
    pub fn into_dtype(self, dtype: DType) -> Result<Array> {
        if self.dtype == dtype { Ok(self) } else { self.cast(dtype) }
    }

    /// Sets every element.
    pub fn fill(&self, value: Scalar) {
        if self.size() == 0 {
            return;
        }
        self.set_flat(0, value);
        if !self.dtype.is_number() && self.dtype != DType::Object {
            return (1..self.size()).for_each(|position| self.set_flat(position, value));
        }
        let first = self.bytes();
        dispatch_width!(self.dtype, T => {
            // SAFETY: the array is not empty, so its first element is there.
            let value = unsafe { first.cast::<T>().read_unaligned() };
            crate::lanes::for_each_lane([self], &mut |[pointer], [stride], n| {
                for i in 0..n as isize {
                    // SAFETY: a lane's elements are the array's.
                    unsafe { pointer.offset(i * stride).cast::<T>().write_unaligned(value) };
                }
            });
        });
    }

    /// Sets the elements to those of `source`, stretched to this shape and cast to this dtype.
    ///
    /// Edge: `source` may look at the same memory; it is read as it was before.
    /// Errors: [`Error::BroadcastInto`] if it does not fit, [`Error::ReadOnly`] if nothing may be written.
    pub fn assign(&self, source: &Array) -> Result<()> {
        if !self.writeable {
            return Err(Error::ReadOnly);
        }
        // Leading axes of extent 1 that the target lacks are dropped, as NumPy does.
        let mut source = source.clone();
        while source.ndim() > self.ndim() && source.shape[0] == 1 {
            source = source.remove_axis(0);
        }
        let strides = broadcast_strides(&source, &self.shape)
            .ok_or_else(|| Error::BroadcastInto { from: source.shape.to_vec(), into: self.shape.to_vec() })?;
        if self.may_share_memory(&source) {
            source = source.copy()?;
            return self.assign(&source);
        }
        copy_elements(self, &source.view(source.offset, self.shape.clone(), strides))
    }
}

/// The element at a place.
///
/// # Safety
/// There must be one of that dtype; it need not be aligned.
unsafe fn read(place: *const u8, dtype: DType) -> Scalar {
    // SAFETY: the caller's promise.
    dispatch!(dtype, T => unsafe { <T as crate::cast::Widen>::load(place).into_scalar() }, _ => {
        // SAFETY: as above.
        Scalar::Bool(unsafe { crate::convert::is_true(place, dtype) })
    })
}

/// Copies and casts between arrays of one shape that share no memory.
fn copy_elements(target: &Array, source: &Array) -> Result<()> {
    if !source.dtype.is_number() || !target.dtype.is_number() {
        if source.dtype != target.dtype {
            return crate::convert::convert(target, source);
        }
        if source.dtype != DType::Object {
            return copy_elements(&target.words(), &source.words());
        }
    }
    let caster = Caster::new(source.dtype, target.dtype);
    crate::lanes::for_each_lane([source, target], &mut |[from, to], [from_stride, to_stride], n| {
        // SAFETY: a lane's elements are the arrays'.
        unsafe { caster.run(from, from_stride, to, to_stride, n) };
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reduce::{Axes, all, count_nonzero, max, sum};
    use crate::ufunc::{ADD, LOGICAL_NOT};

    /// A truth value that is neither 0 nor 1 is none in Rust, so such bytes must never be read as `bool`.
    #[test]
    fn any_byte_but_zero_is_true() {
        let bytes = Array::vector(vec![0u8, 1, 2, 255]).unwrap();
        let truths = bytes.view_as(DType::Bool).unwrap();
        let expected = [false, true, true, true];
        assert_eq!(truths.to_vec::<bool>(), expected);
        assert_eq!(truths.cast(DType::Int64).unwrap().to_vec::<i64>(), [0, 1, 1, 1]);
        assert_eq!(LOGICAL_NOT.call(&[(&truths).into()]).unwrap().to_vec::<bool>(), expected.map(|x| !x));
        assert_eq!(ADD.call(&[(&truths).into(), (&truths).into()]).unwrap().to_vec::<bool>(), expected);
        let axes = Axes::all(1);
        assert_eq!(sum(&truths, &axes, false).unwrap().get_flat(0), Scalar::Int64(3));
        assert_eq!(count_nonzero(&truths, &axes, false).unwrap().get_flat(0), Scalar::Int64(3));
        assert_eq!(all(&truths, &axes, false).unwrap().get_flat(0), Scalar::Bool(false));
        assert_eq!(max(&truths, &axes, false).unwrap().get_flat(0), Scalar::Bool(true));
        assert_eq!(crate::search::nonzero(&truths).unwrap()[0].to_vec::<i64>(), [1, 2, 3]);
        // A write through either view is seen through the other.
        truths.fill(Scalar::Bool(true));
        assert_eq!(bytes.to_vec::<u8>(), [1; 4]);
    }

    #[test]
    fn elements_may_stand_anywhere() {
        let bytes = Array::vector((0..17u8).collect()).unwrap();
        let view = bytes.slice_axis(0, 1, 17).view_as(DType::Float64).unwrap();
        assert!(view.shares_storage(&bytes) && !view.is_aligned());
        view.fill(Scalar::Float64(1.5));
        assert_eq!(view.to_vec::<f64>(), [1.5, 1.5]);
        assert_eq!(crate::linalg::matmul(&view, &view).unwrap().get_flat(0), Scalar::Float64(4.5));
    }
}
