//! The walk that all reductions share, in the order in which NumPy visits memory, so that sums round alike.

use std::cell::RefCell;

use smallvec::SmallVec;

use super::Axes;
use crate::array::Array;
use crate::dtype::{DType, Element};
use crate::error::Result;

/// Elements at equal distances in memory.
#[derive(Clone, Copy)]
pub(super) struct Lane<T> {
    pointer: *const T,
    stride: isize,
    n: usize,
}

impl<T: Element> Lane<T> {
    pub(super) fn len(&self) -> usize {
        self.n
    }

    pub(super) fn get(&self, i: usize) -> T {
        debug_assert!(i < self.n);
        // SAFETY: made by `fold` from an axis of an array, so each of the `n` elements is the array's.
        unsafe { T::load(self.pointer.byte_offset(self.stride * i as isize).cast()) }
    }

    pub(super) fn slice(&self, start: usize, n: usize) -> Lane<T> {
        debug_assert!(start + n <= self.n);
        Lane { pointer: self.pointer.wrapping_byte_offset(self.stride * start as isize), stride: self.stride, n }
    }

    /// The elements as a slice, if they stand side by side; of truth values never, because theirs may be any bytes.
    pub(super) fn dense(&self) -> Option<&[T]> {
        let is_dense = self.stride == size_of::<T>() as isize && self.pointer.is_aligned() && T::DTYPE != DType::Bool;
        // SAFETY: they are the array's, aligned, of a type that takes any bytes, and nothing writes to them while they are reduced.
        is_dense.then(|| unsafe { std::slice::from_raw_parts(self.pointer, self.n) })
    }

    pub(super) fn iter(self) -> impl Iterator<Item = T> {
        (0..self.n).map(move |i| self.get(i))
    }
}

/// One axis of the walk: its extent, its step in the array and its step in the result.
#[derive(Clone, Copy)]
struct Dim {
    n: usize,
    from: isize,
    to: isize,
}

/// Reduces `axes` of `array`, starting each result at `start`.
///
/// `step` takes one more element; `lane` takes many at once, which is where pairwise summation comes in.
/// The result keeps the reduced axes with extent 1.
pub(super) fn fold<T: Element, A: Element>(
    array: &Array,
    axes: &Axes,
    start: A,
    step: impl Fn(A, T) -> A,
    lane: impl Fn(A, Lane<T>) -> A,
) -> Result<Array> {
    let out = Array::zeros_after(array, &axes.kept_shape(array.shape()), A::DTYPE)?;
    out.fill(start.into_scalar());
    if array.size() == 0 {
        return Ok(out);
    }
    let from = array.ptr::<T>() as *const T;
    let mut dims: SmallVec<[Dim; 4]> = SmallVec::new();
    for axis in 0..array.ndim() {
        let (n, stride) = (array.shape()[axis], array.strides()[axis]);
        let is_reduced = axes.contains(axis);
        if n == 1 {
            continue;
        }
        dims.push(Dim { n, from: stride, to: if is_reduced { 0 } else { out.strides()[axis] } });
    }
    // The longest steps outermost, and neighbours that lie densely joined into one.
    dims.sort_by_key(|dim| std::cmp::Reverse(dim.from.unsigned_abs()));
    let mut joined: SmallVec<[Dim; 4]> = SmallVec::new();
    for dim in dims {
        match joined.last_mut() {
            Some(outer) if outer.from == dim.from * dim.n as isize && outer.to == dim.to * dim.n as isize => {
                *outer = Dim { n: outer.n * dim.n, from: dim.from, to: dim.to };
            }
            _ => joined.push(dim),
        }
    }
    let to = out.ptr::<A>();
    let Some((&inner, outer)) = joined.split_last() else {
        // SAFETY: array and result have one element each.
        unsafe { to.write(step(to.read(), T::load(from.cast()))) };
        return Ok(out);
    };
    let chunk = chunk_size(&joined);
    if joined.iter().all(|dim| dim.to == 0) && !outer.is_empty() && inner.n <= chunk {
        let chunks = RefCell::new(Vec::with_capacity(chunk));
        let flush = |chunk: &mut Vec<T>| {
            let gathered = Lane { pointer: chunk.as_ptr(), stride: size_of::<T>() as isize, n: chunk.len() };
            // SAFETY: `to` is the only element of the result.
            unsafe { to.write(lane(to.read(), gathered)) };
            chunk.clear();
        };
        walk(outer, from, to, &|from, _| {
            let mut gathered = chunks.borrow_mut();
            gathered.extend(Lane { pointer: from, stride: inner.from, n: inner.n }.iter());
            if gathered.len() == chunk {
                flush(&mut gathered);
            }
        });
        let mut rest = chunks.into_inner();
        if !rest.is_empty() {
            flush(&mut rest);
        }
        return Ok(out);
    }
    walk(outer, from, to, &|from, to| {
        if inner.to == 0 {
            // SAFETY: `to` is an element of the result.
            unsafe { to.write(lane(to.read(), Lane { pointer: from, stride: inner.from, n: inner.n })) };
        } else {
            for i in 0..inner.n as isize {
                // SAFETY: both step along an axis of their array.
                unsafe {
                    let slot = to.byte_offset(inner.to * i);
                    slot.write(step(slot.read(), T::load(from.byte_offset(inner.from * i).cast())));
                }
            }
        }
    });
    Ok(out)
}

/// How many elements NumPy gathers before it adds them up, where they do not lie in one lane: as many whole rows, planes … as fit its buffer.
fn chunk_size(dims: &[Dim]) -> usize {
    const BUFFER: usize = 8192;
    let mut size = 1;
    for dim in dims.iter().rev() {
        if size * dim.n > BUFFER {
            return BUFFER / size * size;
        }
        size *= dim.n;
    }
    size
}

fn walk<T, A>(dims: &[Dim], from: *const T, to: *mut A, inner: &impl Fn(*const T, *mut A)) {
    let Some((dim, rest)) = dims.split_first() else { return inner(from, to) };
    for i in 0..dim.n as isize {
        walk(rest, from.wrapping_byte_offset(dim.from * i), to.wrapping_byte_offset(dim.to * i), inner);
    }
}
