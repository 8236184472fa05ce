//! Elements read, set, copied and cast.

use smallvec::SmallVec;

use crate::array::{Array, Shape, Strides};
use crate::broadcast::broadcast_strides;
use crate::cast::Caster;
use crate::dtype::{DType, Element, dispatch, dispatch_width};
use crate::error::{Error, Result};
use crate::scalar::Scalar;

impl Array {
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
            DType::Float64 => {
                let mut is_finite = true;
                crate::lanes::for_each_lane([self], &mut |[pointer], [stride], n| {
                    // SAFETY: a lane's elements are the array's.
                    is_finite &= unsafe { crate::lanes::is_finite(pointer, stride, n) };
                });
                is_finite
            }
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
