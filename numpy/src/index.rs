//! Indexing: slices and integers give views, masks and index arrays give copies.
//!
//! An [`Index`] is what stands between the brackets. Basic parts are applied to the strides; if advanced parts (index arrays, masks) remain, the basic ones become a view first and the advanced ones are gathered from it.

use crate::array::{Array, Shape, Strides};
use crate::broadcast::broadcast_shapes;
use crate::dtype::{DType, dispatch_width};
use crate::error::{Error, Result};
use crate::layout::Order;

/// One part of what stands between the brackets.
#[derive(Clone, Debug)]
pub enum Index {
    /// `i`: the axis goes.
    Int(i64),
    /// `start:stop:step`.
    Slice {
        /// Where to begin; counts from the end when negative.
        start: Option<i64>,
        /// Where to stop; counts from the end when negative.
        stop: Option<i64>,
        /// How far to go each time; never 0.
        step: i64,
    },
    /// `None`, `np.newaxis`: a new axis of extent 1.
    NewAxis,
    /// `...`: as many whole axes as are missing.
    Ellipsis,
    /// An array of integers or booleans.
    Array(Array),
}

/// What an index selects.
#[derive(Clone, Debug)]
pub enum Selection {
    /// A view.
    View(Array),
    /// Elements gathered through index arrays.
    Gather(Gather),
}

/// Elements gathered through index arrays: for each axis of `base` that is indexed, positions that broadcast against each other.
#[derive(Clone, Debug)]
pub struct Gather {
    /// The view that the basic parts left, its advanced axes first.
    base: Array,
    /// How far each selected element lies from `base`'s first, in bytes, in C order of `picked`.
    offsets: Vec<isize>,
    /// The shape of the index arrays together.
    picked: Shape,
    /// How many axes of `base` the index arrays take.
    n_axes: usize,
    /// Where `picked` stands in the result.
    position: usize,
    /// Whether a single mask made the selection, which changes a message.
    is_mask: bool,
}

/// Applies `indices` to `array`.
///
/// Errors: [`Error::OutOfBounds`], [`Error::TooManyIndices`], [`Error::Mask`], [`Error::IndexBroadcast`].
pub fn select(array: &Array, indices: &[Index]) -> Result<Selection> {
    let taken: usize = indices.iter().map(axes_taken).sum();
    if taken > array.ndim() {
        return Err(Error::TooManyIndices { ndim: array.ndim(), found: taken });
    }
    if indices.iter().filter(|index| matches!(index, Index::Ellipsis)).count() > 1 {
        return Err(Error::Index("an index can only have a single ellipsis ('...')".into()));
    }

    if let [Index::Array(mask)] = indices
        && mask.dtype() == DType::Bool
        && mask.ndim() == array.ndim()
        && mask.ndim() > 0
    {
        return select_by_mask(array, mask).map(Selection::Gather);
    }

    // Pass 1: basic parts become a view; advanced ones remember which axis of that view they index.
    let mut offset = array.offset() as isize;
    let mut shape = Shape::new();
    let mut strides = Strides::new();
    let mut advanced: Vec<Advanced> = Vec::new();
    let is_advanced = indices.iter().any(|index| matches!(index, Index::Array(_)));
    let mut runs = 0;
    let mut in_run = false;
    let mut axis = 0;
    let keep = |shape: &mut Shape, strides: &mut Strides, axis: &mut usize, n: usize| {
        for _ in 0..n {
            shape.push(array.shape()[*axis]);
            strides.push(array.strides()[*axis]);
            *axis += 1;
        }
    };
    for index in indices {
        // An integer beside index arrays is an index array itself.
        let joins = is_advanced && matches!(index, Index::Array(_) | Index::Int(_));
        if joins && !in_run {
            runs += 1;
        }
        in_run = joins;
        match index {
            Index::Int(i) if is_advanced => {
                check_bounds(*i, axis, array.shape()[axis])?;
                let positions = Array::scalar(crate::Scalar::Int64(*i))?;
                advanced.push(Advanced { place: shape.len(), axis, positions });
                keep(&mut shape, &mut strides, &mut axis, 1);
            }
            Index::Int(i) => {
                let n = array.shape()[axis];
                offset += check_bounds(*i, axis, n)? as isize * array.strides()[axis];
                axis += 1;
            }
            Index::Slice { start, stop, step } => {
                let (first, n) = slice_range(*start, *stop, *step, array.shape()[axis])?;
                if n > 0 {
                    offset += first as isize * array.strides()[axis];
                }
                shape.push(n);
                // As NumPy has it, nothing is taken step by step.
                let step = if n == 0 { 1 } else { *step as isize };
                strides.push(array.strides()[axis].wrapping_mul(step));
                axis += 1;
            }
            Index::NewAxis => {
                shape.push(1);
                strides.push(0);
            }
            Index::Ellipsis => keep(&mut shape, &mut strides, &mut axis, array.ndim() - taken),
            Index::Array(mask) if mask.dtype() == DType::Bool => {
                if mask.ndim() == 0 {
                    // `x[True]` adds an axis of extent 1, `x[False]` one of extent 0.
                    let n = usize::from(mask.item()?.is_true());
                    let positions = Array::zeros(&[n], DType::Int64)?;
                    advanced.push(Advanced { place: shape.len(), axis, positions });
                    shape.push(1);
                    strides.push(0);
                    continue;
                }
                for (k, &found) in mask.shape().iter().enumerate() {
                    let size = array.shape()[axis + k];
                    if size != found {
                        return Err(Error::Mask { axis: axis + k, size, found });
                    }
                }
                for positions in crate::search::nonzero(mask)? {
                    advanced.push(Advanced { place: shape.len(), axis, positions });
                    keep(&mut shape, &mut strides, &mut axis, 1);
                }
            }
            Index::Array(positions) => {
                advanced.push(Advanced { place: shape.len(), axis, positions: positions.clone() });
                keep(&mut shape, &mut strides, &mut axis, 1);
            }
        }
    }
    let rest = array.ndim() - axis;
    keep(&mut shape, &mut strides, &mut axis, rest);
    let view = array.view(offset as usize, shape, strides);
    if advanced.is_empty() {
        return Ok(Selection::View(view));
    }

    // Pass 2: the advanced axes come first in the view; their arrays broadcast together into offsets.
    let position = if runs == 1 { advanced[0].place } else { 0 };
    let is_mask = matches!(indices, [Index::Array(mask)] if mask.dtype() == DType::Bool);
    gather(view, advanced, position, is_mask).map(Selection::Gather)
}

/// The elements where a mask of the array's own shape is true, without a detour through positions.
fn select_by_mask(array: &Array, mask: &Array) -> Result<Gather> {
    for (axis, (&size, &found)) in array.shape().iter().zip(mask.shape()).enumerate() {
        if size != found {
            return Err(Error::Mask { axis, size, found });
        }
    }
    let (&step, outer_strides) = array.strides().split_last().unwrap_or((&0, &[]));
    let n = array.shape().last().copied().unwrap_or(1);
    let mut rows = vec![0isize];
    for (&n, &stride) in array.shape().iter().zip(outer_strides) {
        rows = rows.iter().flat_map(|&at| (0..n as isize).map(move |i| at + i * stride)).collect();
    }
    let mask = mask.to_vec::<bool>();
    let mut offsets = Vec::with_capacity(mask.iter().filter(|&&is_picked| is_picked).count());
    for (&row, mask) in rows.iter().zip(mask.chunks_exact(n.max(1))) {
        let picked = mask.iter().enumerate().filter(|&(_, &is_picked)| is_picked);
        offsets.extend(picked.map(|(i, _)| row + i as isize * step));
    }
    let picked = Shape::from_slice(&[offsets.len()]);
    Ok(Gather { base: array.clone(), offsets, picked, n_axes: array.ndim(), position: 0, is_mask: true })
}

/// An index array, and what it indexes.
struct Advanced {
    /// The axis of the view that the basic parts leave.
    place: usize,
    /// The axis of the array, which an error names.
    axis: usize,
    positions: Array,
}

fn gather(view: Array, advanced: Vec<Advanced>, position: usize, is_mask: bool) -> Result<Gather> {
    let shapes: Vec<&[usize]> = advanced.iter().map(|each| each.positions.shape()).collect();
    let picked = broadcast_shapes(&shapes).map_err(|_| {
        // Integers among the arrays are not worth a word.
        let shapes = shapes.iter().filter(|shape| !shape.is_empty());
        Error::IndexBroadcast { shapes: shapes.map(|shape| shape.to_vec()).collect() }
    })?;
    let n_picked = picked.iter().product();
    let mut offsets = vec![0isize; n_picked];
    for Advanced { place, axis, positions } in &advanced {
        let (n, stride) = (view.shape()[*place], view.strides()[*place]);
        let positions = positions.clone().into_dtype(DType::Int64)?.broadcast_to(&picked)?;
        let mut slots = offsets.iter_mut();
        let mut wrong = None;
        positions.for_each(|i: i64| match (check_bounds(i, *axis, n), slots.next()) {
            (Ok(i), Some(slot)) => *slot += i as isize * stride,
            (Err(error), _) => wrong = wrong.take().or(Some(error)),
            (Ok(_), None) => {}
        });
        if let Some(error) = wrong {
            return Err(error);
        }
    }
    let axes: Vec<usize> = advanced.iter().map(|each| each.place).collect();
    let rest = (0..view.ndim()).filter(|axis| !axes.contains(axis));
    let order: Vec<isize> = axes.iter().copied().chain(rest).map(|axis| axis as isize).collect();
    Ok(Gather { base: view.permuted(&order)?, offsets, picked, n_axes: axes.len(), position, is_mask })
}

impl Gather {
    /// The selected elements, copied.
    pub fn get(&self) -> Result<Array> {
        // What is left of the array keeps its order in memory, behind the picked axes.
        let n_picked = self.picked.len();
        let (shape, strides) = (&self.base.shape()[self.n_axes..], &self.base.strides()[self.n_axes..]);
        let rest = self.base.view(self.base.offset(), shape.into(), strides.into());
        let order = Order::K.axes(&rest).iter().map(|&axis| (self.n_axes + axis) as isize).collect::<Vec<_>>();
        let axes: Vec<isize> = (0..self.n_axes as isize).chain(order.iter().copied()).collect();
        let sorted = Gather { base: self.base.permuted(&axes)?, ..self.clone() };
        let result = Array::zeros(&sorted.front_shape(), self.base.dtype())?;
        if result.size() > 0 {
            sorted.walk(&result, true);
        }
        let mut places: Vec<isize> = (0..(n_picked + order.len()) as isize).collect();
        for (place, axis) in order.iter().enumerate() {
            places[n_picked + *axis as usize - self.n_axes] = (n_picked + place) as isize;
        }
        Ok(self.to_place(&result.permuted(&places)?))
    }

    /// Sets the selected elements to those of `value`, stretched to the selection's shape; the last of repeated positions wins.
    ///
    /// Errors: [`Error::IndexValue`] if it does not fit, [`Error::ReadOnly`].
    pub fn set(&self, value: &Array) -> Result<()> {
        if !self.base.is_writeable() {
            return Err(Error::ReadOnly);
        }
        if self.is_mask && self.base.ndim() == self.n_axes && value.ndim() > 1 {
            return Err(Error::Type(format!(
                "NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has {} dimensions",
                value.ndim()
            )));
        }
        let (dtype, kind) = (self.base.dtype(), value.dtype());
        let is_kept = kind.is_number() || kind == dtype || self.is_empty_mask();
        let buffer = Array::zeros(&self.front_shape(), self.base.dtype())?;
        let target = self.to_place(&buffer);
        let misfit = |_| {
            let (from, into) = (value.shape().to_vec(), target.shape().to_vec());
            if self.is_mask && into.len() == 1 && from.len() == 1 {
                Error::Value(format!(
                    "NumPy boolean array indexing assignment cannot assign {} input values to the {} output values where the mask is true",
                    from[0], into[0]
                ))
            } else {
                Error::IndexValue { from, into }
            }
        };
        if is_kept {
            target.assign(value).map_err(misfit)?;
        } else {
            // What cannot be an element is refused before the shape is looked at, but by several indices.
            if self.n_axes > 1 {
                value.broadcast_to(target.shape()).map_err(misfit)?;
            }
            target.assign(&value.cast(dtype)?).map_err(misfit)?;
        }
        if buffer.size() > 0 {
            self.walk(&buffer, false);
        }
        Ok(())
    }

    /// Whether a single mask made the selection, and picked nothing.
    pub fn is_empty_mask(&self) -> bool {
        self.is_mask && self.offsets.is_empty()
    }

    /// The shape with the picked axes in front.
    fn front_shape(&self) -> Shape {
        self.picked.iter().chain(&self.base.shape()[self.n_axes..]).copied().collect()
    }

    /// Moves the picked axes from the front to where they belong.
    fn to_place(&self, front: &Array) -> Array {
        let n = self.picked.len();
        let mut shape: Shape = front.shape().into();
        let mut strides: Strides = front.strides().into();
        shape[..n + self.position].rotate_left(n);
        strides[..n + self.position].rotate_left(n);
        front.view(front.offset(), shape, strides)
    }

    /// Copies between the selection and a dense array of [`Gather::front_shape`].
    fn walk(&self, dense: &Array, to_dense: bool) {
        let (base, dense) = (self.base.words(), dense.words());
        let rest = base.shape()[self.n_axes..].iter();
        let rest: Vec<(usize, isize)> = rest.copied().zip(base.strides()[self.n_axes..].iter().copied()).collect();
        let mut inner = vec![0isize];
        for (n, stride) in rest {
            inner = inner.iter().flat_map(|&at| (0..n as isize).map(move |i| at + i * stride)).collect();
        }
        dispatch_width!(dense.dtype(), T => {
            let base = base.bytes();
            let dense = dense.bytes().cast::<T>();
            // SAFETY: positions were checked against their axes, so the element is one of `base`'s; `dense` has `offsets × inner` elements in this order.
            let copy = |at: isize, slot: usize| unsafe {
                let (element, slot) = (base.offset(at).cast::<T>(), dense.add(slot));
                if to_dense {
                    slot.write_unaligned(element.read_unaligned());
                } else {
                    element.write_unaligned(slot.read_unaligned());
                }
            };
            // One element a position, the usual case, without a loop around it.
            if let [at] = *inner {
                self.offsets.iter().enumerate().for_each(|(row, &offset)| copy(offset + at, row));
                return;
            }
            for (row, &offset) in self.offsets.iter().enumerate() {
                inner.iter().enumerate().for_each(|(column, &at)| copy(offset + at, row * inner.len() + column));
            }
        });
    }
}

/// `array[indices]`: a view where it can be, else a copy.
pub fn get(array: &Array, indices: &[Index]) -> Result<Array> {
    match select(array, indices)? {
        Selection::View(view) => Ok(view),
        Selection::Gather(gather) => gather.get(),
    }
}

/// `array[indices] = value`.
pub fn set(array: &Array, indices: &[Index], value: &Array) -> Result<()> {
    match select(array, indices)? {
        Selection::View(view) => {
            let names_one = view.ndim() == 0 && !indices.iter().any(|index| matches!(index, Index::Ellipsis));
            if names_one && value.ndim() > 0 {
                return Err(Error::Value("setting an array element with a sequence.".into()));
            }
            view.assign(value)
        }
        Selection::Gather(gather) => gather.set(value),
    }
}

fn axes_taken(index: &Index) -> usize {
    match index {
        Index::Int(_) | Index::Slice { .. } => 1,
        Index::NewAxis | Index::Ellipsis => 0,
        Index::Array(mask) if mask.dtype() == DType::Bool => mask.ndim(),
        Index::Array(_) => 1,
    }
}

/// A position counted from either end, as one counted from the front.
pub(crate) fn check_bounds(index: i64, axis: usize, size: usize) -> Result<usize> {
    let from_front = if index < 0 { index + size as i64 } else { index };
    if (0..size as i64).contains(&from_front) {
        Ok(from_front as usize)
    } else {
        Err(Error::OutOfBounds { index, axis, size })
    }
}

/// Where a slice of an axis of extent `n` begins and how many it takes, by Python's rules.
fn slice_range(start: Option<i64>, stop: Option<i64>, step: i64, n: usize) -> Result<(usize, usize)> {
    if step == 0 {
        return Err(Error::Value("slice step cannot be zero".into()));
    }
    let n = n as i64;
    let (low, high) = if step > 0 { (0, n) } else { (-1, n - 1) };
    let clamp = |at: i64| (if at < 0 { at.saturating_add(n) } else { at }).clamp(low, high);
    let first = start.map_or(if step > 0 { low } else { high }, clamp);
    let last = stop.map_or(if step > 0 { high } else { low }, clamp);
    let span = if step > 0 { last - first } else { first - last };
    let count = if span > 0 { (span - 1) / step.saturating_abs() + 1 } else { 0 };
    Ok((first.max(0) as usize, count as usize))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matrix() -> Array {
        let array = Array::vector((0..12i64).collect()).unwrap();
        crate::shape::reshape(&array, &[3, 4]).unwrap()
    }

    fn slice(start: Option<i64>, stop: Option<i64>, step: i64) -> Index {
        Index::Slice { start, stop, step }
    }

    fn positions(positions: &[i64]) -> Index {
        Index::Array(Array::vector(positions.to_vec()).unwrap())
    }

    fn check(indices: &[Index], shape: &[usize], expected: &[i64]) {
        let found = get(&matrix(), indices).unwrap();
        assert_eq!(found.shape(), shape, "{indices:?}");
        assert_eq!(found.to_vec::<i64>(), expected, "{indices:?}");
    }

    #[test]
    fn slices_are_views_of_the_same_memory() {
        let matrix = matrix();
        let column = get(&matrix, &[slice(None, None, -1), Index::Int(1)]).unwrap();
        assert_eq!(column.to_vec::<i64>(), [9, 5, 1]);
        column.fill(crate::Scalar::Int64(0));
        assert_eq!(matrix.to_vec::<i64>(), [0, 0, 2, 3, 4, 0, 6, 7, 8, 0, 10, 11]);
    }

    #[test]
    fn selects_as_numpy_does() {
        check(&[Index::Int(-1)], &[4], &[8, 9, 10, 11]);
        check(&[Index::Ellipsis, slice(Some(3), None, -2)], &[3, 2], &[3, 1, 7, 5, 11, 9]);
        check(&[positions(&[0, 2]), positions(&[1, -1])], &[2], &[1, 11]);
        check(&[slice(None, None, 1), positions(&[1, 0])], &[3, 2], &[1, 0, 5, 4, 9, 8]);
        check(&[Index::NewAxis, Index::Int(0), slice(Some(0), Some(2), 1)], &[1, 2], &[0, 1]);
        let mask = Array::vector(vec![true, false, true]).unwrap();
        check(&[Index::Array(mask), Index::Int(0)], &[2], &[0, 8]);
    }

    #[test]
    fn finds_single_numbers_as_brackets_do() {
        let matrix = matrix();
        let column = matrix.index_axis(1, 2);
        assert_eq!(matrix.get_at(&[-1, 1]), Some(crate::Scalar::Int64(9)));
        assert_eq!(column.get_at(&[1]), Some(crate::Scalar::Int64(6)));
        for wrong in [&[3, 0][..], &[0, -5], &[0], &[0, 0, 0]] {
            assert_eq!(matrix.get_at(wrong), None, "{wrong:?}");
        }
        assert!(column.set_at(&[-1], crate::Scalar::Float64(7.9)));
        assert_eq!(matrix.get_at(&[2, 2]), Some(crate::Scalar::Int64(7)));
        assert!(
            !matrix.read_only().set_at(&[0, 0], crate::Scalar::Int64(1))
                && !column.set_at(&[3], crate::Scalar::Int64(1))
        );
    }

    #[test]
    fn overlapping_assignment_reads_what_was_there_before() {
        let array = Array::vector(vec![0i64, 1, 2, 3]).unwrap();
        set(&array, &[slice(Some(1), None, 1)], &array.slice_axis(0, 0, 3)).unwrap();
        assert_eq!(array.to_vec::<i64>(), [0, 0, 1, 2]);
    }

    #[test]
    fn says_what_is_wrong_in_numpys_words() {
        let check = |indices: &[Index], message: &str| {
            assert_eq!(get(&matrix(), indices).unwrap_err().to_string(), message);
        };
        check(&[Index::Int(3)], "index 3 is out of bounds for axis 0 with size 3");
        check(&[Index::Int(0), Index::Int(-5)], "index -5 is out of bounds for axis 1 with size 4");
        check(
            &[positions(&[0, 1]), positions(&[0, 1, 2])],
            "shape mismatch: indexing arrays could not be broadcast together with shapes (2,) (3,) ",
        );
    }
}
