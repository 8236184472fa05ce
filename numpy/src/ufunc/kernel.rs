//! The inner loops, generic over element types: each runs along one lane, reading and writing at equal distances.

use std::mem::MaybeUninit;

use crate::array::Array;
use crate::cast::{Buffer, CHUNK, Caster, Widen};
use crate::dtype::DType;
use crate::lanes::for_each_lane;
use crate::math::BLOCK;

/// A loop of `N − 1` inputs and an output, which comes last: first elements, strides in bytes, number of elements.
pub(super) type Inner<const N: usize> = unsafe fn([*mut u8; N], [isize; N], usize);

/// `out = f(a)`, element by element.
///
/// # Safety
/// The pointers must reach `n` elements at their strides.
#[inline(always)]
pub(super) unsafe fn unary<A: Widen, O>(
    [a, out]: [*mut u8; 2],
    [a_step, out_step]: [isize; 2],
    n: usize,
    f: impl Fn(A) -> O,
) {
    if a_step == size_of::<A>() as isize && out_step == size_of::<O>() as isize {
        let (a, out) = (a.cast::<A>(), out.cast::<O>());
        for i in 0..n {
            // SAFETY: the caller's promise; where both are the same memory, an element is read before it is written.
            unsafe { out.add(i).write_unaligned(f(A::load(a.add(i).cast()))) };
        }
        return;
    }
    for i in 0..n as isize {
        // SAFETY: as above.
        unsafe { write(out, out_step, i, f(read(a, a_step, i))) };
    }
}

/// `out = f(a)`, a few elements at a time, for what is computed side by side.
///
/// # Safety
/// As for [`unary`].
pub(super) unsafe fn blocks(
    [a, out]: [*mut u8; 2],
    [a_step, out_step]: [isize; 2],
    n: usize,
    f: impl Fn(&[f64], &mut [f64]),
) {
    let (mut x, mut y) = ([0.0; BLOCK], [0.0; BLOCK]);
    for start in (0..n).step_by(BLOCK) {
        let m = (n - start).min(BLOCK);
        let at = |pointer: *mut u8, step: isize| pointer.wrapping_offset(start as isize * step);
        // SAFETY: the caller's promise.
        unsafe {
            unary::<f64, f64>([at(a, a_step), x.as_mut_ptr().cast()], [a_step, 8], m, |x| x);
            f(&x[..m], &mut y[..m]);
            unary::<f64, f64>([y.as_mut_ptr().cast(), at(out, out_step)], [8, out_step], m, |y| y);
        }
    }
}

/// `out = f(a, b)`, element by element.
///
/// # Safety
/// As for [`unary`].
#[inline(always)]
pub(super) unsafe fn binary<A: Widen, O>(
    [a, b, out]: [*mut u8; 3],
    [a_step, b_step, out_step]: [isize; 3],
    n: usize,
    f: impl Fn(A, A) -> O,
) {
    let (size, out_size) = (size_of::<A>() as isize, size_of::<O>() as isize);
    if out_step == out_size && a_step == size && b_step == size {
        let (a, b, out) = (a.cast::<A>(), b.cast::<A>(), out.cast::<O>());
        for i in 0..n {
            // SAFETY: as in `unary`.
            unsafe { out.add(i).write_unaligned(f(A::load(a.add(i).cast()), A::load(b.add(i).cast()))) };
        }
        return;
    }
    // One of them the same throughout: read once, so that the loop is vectorised.
    if out_step == out_size && a_step == size && b_step == 0 {
        // SAFETY: as in `unary`.
        unsafe {
            let y = read(b, 0, 0);
            return unary::<A, O>([a, out], [a_step, out_step], n, |x| f(x, y));
        }
    }
    if out_step == out_size && a_step == 0 && b_step == size {
        // SAFETY: as in `unary`.
        unsafe {
            let x = read(a, 0, 0);
            return unary::<A, O>([b, out], [b_step, out_step], n, |y| f(x, y));
        }
    }
    for i in 0..n as isize {
        // SAFETY: as in `unary`.
        unsafe { write(out, out_step, i, f(read(a, a_step, i), read(b, b_step, i))) };
    }
}

unsafe fn read<T: Widen>(pointer: *const u8, step: isize, i: isize) -> T {
    // SAFETY: the caller's promise.
    unsafe { T::load(pointer.offset(i * step)) }
}

unsafe fn write<T>(pointer: *mut u8, step: isize, i: isize, value: T) {
    // SAFETY: the caller's promise.
    unsafe { pointer.offset(i * step).cast::<T>().write_unaligned(value) }
}

/// Runs a loop over arrays of one shape, casting what is not of the loop's `dtypes` a few elements at a time.
///
/// Whether the last array is known to be of finite doubles after it: they are looked at while they are near.
pub(super) fn run<const N: usize>(arrays: [&Array; N], dtypes: [DType; N], inner: Inner<N>) -> bool {
    /// How many elements of all arrays together stay in the fastest memory.
    const NEAR: usize = 1024;
    if (0..N).any(|k| arrays[k].dtype() != dtypes[k]) {
        run_buffered(arrays, dtypes, inner);
        return false;
    }
    let is_double = dtypes[N - 1] == DType::Float64;
    let mut is_finite = is_double;
    for_each_lane(arrays, &mut |pointers, steps, n| {
        for start in (0..n).step_by(NEAR) {
            let m = (n - start).min(NEAR);
            let at: [*mut u8; N] = std::array::from_fn(|k| pointers[k].wrapping_offset(start as isize * steps[k]));
            // SAFETY: a lane's elements are the arrays'.
            unsafe {
                inner(at, steps, m);
                is_finite &= is_double && crate::lanes::is_finite(at[N - 1], steps[N - 1], m);
            }
        }
    });
    is_finite
}

#[inline(never)]
fn run_buffered<const N: usize>(arrays: [&Array; N], dtypes: [DType; N], inner: Inner<N>) {
    let casters: [Option<Caster>; N] = std::array::from_fn(|k| {
        let (array, loops) = (arrays[k].dtype(), dtypes[k]);
        let (from, to) = if k + 1 < N { (array, loops) } else { (loops, array) };
        (from != to).then(|| Caster::new(from, to))
    });
    let mut buffers: [MaybeUninit<Buffer>; N] = [const { MaybeUninit::uninit() }; N];
    for_each_lane(arrays, &mut |pointers, steps, n| {
        for start in (0..n).step_by(CHUNK) {
            let m = (n - start).min(CHUNK);
            let at: [*mut u8; N] = std::array::from_fn(|k| pointers[k].wrapping_offset(start as isize * steps[k]));
            let (mut from, mut strides) = (at, steps);
            for k in 0..N {
                let Some(caster) = casters[k] else { continue };
                from[k] = buffers[k].as_mut_ptr().cast();
                let itemsize = dtypes[k].itemsize() as isize;
                // What is the same throughout is cast once.
                let is_same = steps[k] == 0 && k + 1 < N;
                strides[k] = if is_same { 0 } else { itemsize };
                if k + 1 < N {
                    // SAFETY: a lane's elements are the array's; a buffer holds `CHUNK` of any dtype.
                    unsafe { caster.run(at[k], steps[k], from[k], itemsize, if is_same { 1 } else { m }) };
                }
            }
            // SAFETY: as above.
            unsafe {
                inner(from, strides, m);
                if let Some(caster) = casters[N - 1] {
                    caster.run(from[N - 1], strides[N - 1], at[N - 1], steps[N - 1], m);
                }
            }
        }
    });
}
