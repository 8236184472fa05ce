//! The walk that all element-by-element work shares: arrays of one shape, cut into lanes that a loop with one stride an array runs through.

use smallvec::SmallVec;

use crate::array::Array;

/// An axis: its extent, and how far each array steps.
#[derive(Clone, Copy)]
struct Dim<const N: usize> {
    n: usize,
    strides: [isize; N],
}

/// Calls `each` with the first elements of a lane, the strides in bytes and the number of elements, for every lane of arrays that all have one shape.
///
/// Axes are visited in the order of the last array's memory, and joined where every array allows it, so a dense array is one lane. No lane is empty.
pub(crate) fn for_each_lane<const N: usize>(
    arrays: [&Array; N],
    each: &mut dyn FnMut([*mut u8; N], [isize; N], usize),
) {
    debug_assert!(arrays.iter().all(|array| array.shape() == arrays[0].shape()));
    let shape = arrays[0].shape();
    let pointers = arrays.map(Array::bytes);
    match *shape {
        [] => return each(pointers, [0; N], 1),
        [0] => return,
        [n] => return each(pointers, arrays.map(|array| array.strides()[0]), n),
        _ => {}
    }
    let mut dims: SmallVec<[Dim<N>; 4]> = SmallVec::new();
    for (axis, &n) in shape.iter().enumerate() {
        match n {
            0 => return,
            1 => {}
            n => dims.push(Dim { n, strides: arrays.map(|array| array.strides()[axis]) }),
        }
    }
    // The longest steps outermost.
    dims.sort_by_key(|dim| std::cmp::Reverse(dim.strides[N - 1].unsigned_abs()));
    let mut joined: SmallVec<[Dim<N>; 4]> = SmallVec::new();
    for dim in dims {
        match joined.last_mut() {
            Some(outer) if (0..N).all(|k| outer.strides[k] == dim.strides[k] * dim.n as isize) => {
                *outer = Dim { n: outer.n * dim.n, strides: dim.strides };
            }
            _ => joined.push(dim),
        }
    }
    match joined.split_last() {
        None => each(pointers, [0; N], 1),
        Some((inner, outer)) => walk(outer, pointers, &mut |pointers| each(pointers, inner.strides, inner.n)),
    }
}

/// Whether all doubles of a lane are finite: then each times zero is zero, and so is their sum.
///
/// # Safety
/// The pointer must reach `n` elements at the stride.
pub(crate) unsafe fn is_finite(pointer: *const u8, stride: isize, n: usize) -> bool {
    // SAFETY: the caller's promise.
    let zero = |i: usize| unsafe { pointer.offset(i as isize * stride).cast::<f64>().read_unaligned() * 0.0 };
    if stride != size_of::<f64>() as isize {
        return (0..n).map(zero).sum::<f64>() == 0.0;
    }
    let dense = pointer.cast::<f64>();
    let whole = n - n % 8;
    // Side by side, which is vectorised.
    let mut zeros = [0.0; 8];
    for i in (0..whole).step_by(8) {
        for (k, sum) in zeros.iter_mut().enumerate() {
            // SAFETY: the caller's promise.
            *sum += unsafe { dense.add(i + k).read_unaligned() } * 0.0;
        }
    }
    zeros.into_iter().chain((whole..n).map(zero)).sum::<f64>() == 0.0
}

fn walk<const N: usize>(dims: &[Dim<N>], pointers: [*mut u8; N], each: &mut dyn FnMut([*mut u8; N])) {
    let Some((dim, rest)) = dims.split_first() else { return each(pointers) };
    for i in 0..dim.n as isize {
        let mut at = pointers;
        for (pointer, stride) in at.iter_mut().zip(dim.strides) {
            *pointer = pointer.wrapping_offset(stride * i);
        }
        walk(rest, at, each);
    }
}
