//! Other views of the same memory: reinterpreted, permuted, sliced, broadcast.

use smallvec::SmallVec;

use crate::array::{Array, Shape, Strides};
use crate::broadcast::broadcast_strides;
use crate::dtype::DType;
use crate::error::{Error, Result};

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
            if *stride != old as isize && *n != 1 && self.size() > 0 {
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
    pub(super) fn steps_by(&self, n: usize) -> bool {
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
