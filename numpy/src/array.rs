//! The array: shared memory seen through a shape and strides.

mod elements;
mod memory;
mod views;

use std::rc::Rc;

use smallvec::SmallVec;

use crate::dtype::{DType, Element};
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
        Array::allocate(shape, dtype, Storage::zeroed)
    }

    /// As [`Array::zeros`], but numbers are whatever was there before, which saves writing them twice.
    ///
    /// # Safety
    /// Every element must be written before it is read.
    pub(crate) unsafe fn unwritten(shape: &[usize], dtype: DType) -> Result<Array> {
        if !dtype.is_number() {
            return Array::zeros(shape, dtype);
        }
        // SAFETY: the caller's promise; numbers have no bytes between them.
        Array::allocate(shape, dtype, |n_bytes| unsafe { Storage::unwritten(n_bytes) })
    }

    fn allocate(shape: &[usize], dtype: DType, storage: impl FnOnce(usize) -> Option<Storage>) -> Result<Array> {
        let dtype = if dtype == DType::Str(0) { DType::Str(1) } else { dtype };
        // An empty array has strides too, in which an axis without elements counts as one.
        let step = |step: isize, &n: &usize| step.checked_mul(isize::try_from(n.max(1)).ok()?);
        let are_strides = shape.iter().try_fold(dtype.itemsize() as isize, step).is_some();
        // What no address space could hold, wherever this runs.
        let bytes = shape.iter().try_fold(dtype.itemsize() as u64, |bytes, &n| bytes.checked_mul(n.max(1) as u64));
        if bytes.is_none_or(|bytes| i64::try_from(bytes).is_err()) {
            return Err(Error::Value(
                "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.".into(),
            ));
        }
        let size = are_strides.then(|| shape.iter().fold(dtype.itemsize(), |size, &n| size * n));
        let storage = size.and_then(storage).ok_or_else(|| Error::Memory { shape: shape.to_vec(), dtype })?;
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
        // SAFETY: the new storage holds exactly as many elements and nothing else sees it yet.
        let array = unsafe { Array::unwritten(shape, T::DTYPE)? };
        // SAFETY: as above.
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

    /// Bytes of all elements, as NumPy shows them; see [`crate::dtype::Record`].
    pub fn nbytes(&self) -> usize {
        self.size() * self.dtype.packed_size()
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

    /// Whether elements may occupy the same bytes, as those of windows that slide do.
    pub fn may_overlap_itself(&self) -> bool {
        let axes = self.shape.iter().zip(&self.strides).filter(|&(&n, _)| n > 1);
        let mut axes: SmallVec<[(usize, usize); 4]> = axes.map(|(&n, &step)| (step.unsigned_abs(), n)).collect();
        axes.sort_unstable();
        let mut reach = self.dtype.itemsize();
        self.size() > 0
            && axes.into_iter().any(|(step, n)| {
                let overlaps = step < reach;
                reach += step * (n - 1);
                overlaps
            })
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
        assert_eq!(sum(&truths, &axes, false, None).unwrap().get_flat(0), Scalar::Int64(3));
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
