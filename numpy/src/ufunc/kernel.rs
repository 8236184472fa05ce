//! The inner loops, generic over element types.

use ndarray::Zip;

use crate::array::Array;
use crate::dtype::Element;

/// `out = f(a)`, element by element.
pub(super) fn unary<A: Element, O: Element>(a: &Array, out: &Array, f: impl Fn(A) -> O) {
    debug_assert_eq!(a.shape(), out.shape());
    if a.is_c_contiguous() && out.is_c_contiguous() {
        let (a, to) = (a.ptr::<A>(), out.ptr::<O>());
        for i in 0..out.size() {
            // SAFETY: both are dense and have as many elements; where they are the same memory, an element is read before it is written.
            unsafe { to.add(i).write(f(a.add(i).read())) };
        }
        return;
    }
    // SAFETY: each pointer is one of the arrays' elements; where they are the same memory, an element is read before it is written.
    Zip::from(out.raw_mut::<O>()).and(a.raw::<A>()).for_each(|out, a| unsafe { out.write(f(a.read())) });
}

/// `out = f(a, b)`, element by element.
pub(super) fn binary<A: Element, O: Element>(a: &Array, b: &Array, out: &Array, f: impl Fn(A, A) -> O) {
    debug_assert!(a.shape() == out.shape() && b.shape() == out.shape());
    if out.size() == 0 {
        return;
    }
    if a.is_c_contiguous() && b.is_c_contiguous() && out.is_c_contiguous() {
        let (a, b, to) = (a.ptr::<A>(), b.ptr::<A>(), out.ptr::<O>());
        for i in 0..out.size() {
            // SAFETY: as in `unary`.
            unsafe { to.add(i).write(f(a.add(i).read(), b.add(i).read())) };
        }
        return;
    }
    if b.strides().iter().all(|&stride| stride == 0) {
        // SAFETY: the array is not empty, so its first element is there.
        let y = unsafe { b.ptr::<A>().read() };
        return unary::<A, O>(a, out, |x| f(x, y));
    }
    if a.strides().iter().all(|&stride| stride == 0) {
        // SAFETY: as above.
        let x = unsafe { a.ptr::<A>().read() };
        return unary::<A, O>(b, out, |y| f(x, y));
    }
    // SAFETY: as in `unary`.
    Zip::from(out.raw_mut::<O>())
        .and(a.raw::<A>())
        .and(b.raw::<A>())
        .for_each(|out, a, b| unsafe { out.write(f(a.read(), b.read())) });
}
