//! Casts between element types, as C does them on x86.
//!
//! Every cast goes through one of four wide types, so that a dtype needs a way in and a way out instead of one loop for every other dtype. A wide type holds the values it stands for exactly, so nothing is rounded twice.

use half::f16;
use num_complex::{Complex, Complex64};

use crate::dtype::{DType, Element, dispatch};

/// One element, widened without loss.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wide {
    /// A boolean, a signed integer, or an unsigned one that is not the widest.
    Int(i64),
    /// An unsigned integer of 64 bits.
    UInt(u64),
    /// A floating-point number.
    Float(f64),
    /// A complex number.
    Complex(Complex64),
}

/// A type that other types pass through.
pub trait WideElement: Copy + 'static {
    /// The value in `T`; what does not fit wraps or is cut.
    fn narrow<T: Widen>(self) -> T;
}

/// How an element type is read from memory, how it widens, and what each wide type becomes in it.
pub trait Widen: Copy {
    /// The element at an address, which need not be aligned.
    ///
    /// # Safety
    /// The bytes of an element must be there, any bytes: every type but `bool` takes them as they are, and overrides this if it cannot.
    #[inline(always)]
    unsafe fn load(from: *const u8) -> Self {
        // SAFETY: the caller's promise.
        unsafe { from.cast::<Self>().read_unaligned() }
    }
    /// What holds every value exactly.
    type Wide: WideElement;
    /// The value, wide.
    fn to_wide(self) -> Self::Wide;
    /// From an integer; wraps.
    fn from_int(x: i64) -> Self;
    /// From an unsigned integer; wraps.
    fn from_uint(x: u64) -> Self;
    /// From a float; rounded, or cut towards zero.
    fn from_float(x: f64) -> Self;
    /// From a complex number, of which reals keep the real part.
    fn from_complex(x: Complex64) -> Self {
        Self::from_float(x.re)
    }
}

macro_rules! wide {
    ($($type:ty: $from:ident;)*) => {
        $(impl WideElement for $type {
            #[inline(always)]
            fn narrow<T: Widen>(self) -> T {
                T::$from(self)
            }
        })*
    };
}

wide! {
    i64: from_int;
    u64: from_uint;
    f64: from_float;
    Complex64: from_complex;
}

/// A double cut towards zero; NaN and what does not fit become the least integer.
pub fn float_to_int(x: f64) -> i64 {
    if (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&x) { x as i64 } else { i64::MIN }
}

/// As [`float_to_int`] for 32 bits, which is also what narrower integers are cut from.
fn float_to_int32(x: f64) -> i32 {
    if x > -2_147_483_649.0 && x < 2_147_483_648.0 { x as i32 } else { i32::MIN }
}

/// As [`float_to_int`] for unsigned integers: the upper half of the range is reached by subtracting the middle.
fn float_to_uint(x: f64) -> u64 {
    const MIDDLE: f64 = 9_223_372_036_854_775_808.0;
    if x >= MIDDLE { float_to_int(x - MIDDLE) as u64 ^ (1 << 63) } else { float_to_int(x) as u64 }
}

/// Whether a cast of `x` to an integer dtype loses it, which NumPy warns about.
pub fn is_invalid_as(x: f64, dtype: DType) -> bool {
    let fits = match dtype.kind() {
        kind if !matches!(kind, crate::Kind::Signed | crate::Kind::Unsigned) => true,
        _ if dtype.itemsize() < 4 || dtype == DType::Int32 => x > -2_147_483_649.0 && x < 2_147_483_648.0,
        _ if dtype == DType::UInt64 => x > -9_223_372_036_854_777_856.0 && x < 18_446_744_073_709_551_616.0,
        _ => (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&x),
    };
    !fits
}

macro_rules! integers {
    ($($type:ty, $wide:ty, |$x:ident| $cut:expr;)*) => {
        $(impl Widen for $type {
            type Wide = $wide;
            #[inline(always)]
            fn to_wide(self) -> $wide {
                self as $wide
            }
            #[inline(always)]
            fn from_int(x: i64) -> $type {
                x as $type
            }
            #[inline(always)]
            fn from_uint(x: u64) -> $type {
                x as $type
            }
            #[inline(always)]
            fn from_float($x: f64) -> $type {
                $cut as $type
            }
        })*
    };
}

integers! {
    i8, i64, |x| float_to_int32(x);
    u8, i64, |x| float_to_int32(x);
    i16, i64, |x| float_to_int32(x);
    u16, i64, |x| float_to_int32(x);
    i32, i64, |x| float_to_int32(x);
    u32, i64, |x| float_to_int(x);
    i64, i64, |x| float_to_int(x);
    u64, u64, |x| float_to_uint(x);
}

impl Widen for bool {
    type Wide = i64;
    /// Whether the byte is not zero: a view of bytes as truth values finds all sorts of them.
    #[inline(always)]
    unsafe fn load(from: *const u8) -> bool {
        // SAFETY: the caller's promise.
        unsafe { from.read() != 0 }
    }
    #[inline(always)]
    fn to_wide(self) -> i64 {
        i64::from(self)
    }
    #[inline(always)]
    fn from_int(x: i64) -> bool {
        x != 0
    }
    #[inline(always)]
    fn from_uint(x: u64) -> bool {
        x != 0
    }
    #[inline(always)]
    fn from_float(x: f64) -> bool {
        x != 0.0
    }
    #[inline(always)]
    fn from_complex(x: Complex64) -> bool {
        x.re != 0.0 || x.im != 0.0
    }
}

macro_rules! floats {
    ($($type:ty: $widen:expr, $from_int:expr, $from_uint:expr, $from_float:expr;)*) => {
        $(impl Widen for $type {
            type Wide = f64;
            #[inline(always)]
            fn to_wide(self) -> f64 {
                $widen(self)
            }
            #[inline(always)]
            fn from_int(x: i64) -> $type {
                $from_int(x)
            }
            #[inline(always)]
            fn from_uint(x: u64) -> $type {
                $from_uint(x)
            }
            #[inline(always)]
            fn from_float(x: f64) -> $type {
                $from_float(x)
            }
        }

        impl Widen for Complex<$type> {
            type Wide = Complex64;
            #[inline(always)]
            fn to_wide(self) -> Complex64 {
                Complex64::new($widen(self.re), $widen(self.im))
            }
            #[inline(always)]
            fn from_int(x: i64) -> Complex<$type> {
                Complex::new($from_int(x), <$type>::from_float(0.0))
            }
            #[inline(always)]
            fn from_uint(x: u64) -> Complex<$type> {
                Complex::new($from_uint(x), <$type>::from_float(0.0))
            }
            #[inline(always)]
            fn from_float(x: f64) -> Complex<$type> {
                Complex::new($from_float(x), <$type>::from_float(0.0))
            }
            #[inline(always)]
            fn from_complex(x: Complex64) -> Complex<$type> {
                Complex::new($from_float(x.re), $from_float(x.im))
            }
        })*
    };
}

floats! {
    // NumPy takes integers to half floats by way of floats.
    f16: f16::to_f64, |x| f16::from_f32(x as f32), |x| f16::from_f32(x as f32), f16::from_f64;
    f32: f64::from, |x| x as f32, |x| x as f32, |x| x as f32;
    f64: |x| x, |x| x as f64, |x| x as f64, |x| x;
}

impl Wide {
    /// An integer of any size; one that 64 bits do not hold is rounded to a float.
    pub fn from_integer(x: i128) -> Wide {
        match (i64::try_from(x), u64::try_from(x)) {
            (Ok(x), _) => Wide::Int(x),
            (_, Ok(x)) => Wide::UInt(x),
            _ => Wide::Float(x as f64),
        }
    }

    /// The value in `T`; what does not fit wraps or is cut.
    pub fn narrow<T: Widen>(self) -> T {
        match self {
            Wide::Int(x) => T::from_int(x),
            Wide::UInt(x) => T::from_uint(x),
            Wide::Float(x) => T::from_float(x),
            Wide::Complex(x) => T::from_complex(x),
        }
    }
}

macro_rules! into_wide {
    ($($type:ty: $variant:ident;)*) => {
        $(impl From<$type> for Wide {
            fn from(x: $type) -> Wide {
                Wide::$variant(x)
            }
        })*
    };
}

into_wide! {
    i64: Int;
    u64: UInt;
    f64: Float;
    Complex64: Complex;
}

/// How many elements are widened at a time: few enough to stay in the fastest memory.
pub(crate) const CHUNK: usize = 256;

/// Room for [`CHUNK`] elements of any dtype.
pub(crate) type Buffer = [[u64; 2]; CHUNK];

/// Reads elements at equal distances into a buffer of their wide type.
type Load = unsafe fn(*const u8, isize, usize, *mut Buffer);

/// Writes a buffer of a wide type to elements at equal distances.
type Store = unsafe fn(*const Buffer, *mut u8, isize, usize);

/// A cast of elements at equal distances in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Caster {
    /// Both dtypes are the same.
    Copy(unsafe fn(*const u8, isize, *mut u8, isize, usize)),
    /// By way of the wide type.
    Through(Load, Store),
}

impl Caster {
    /// The cast between two dtypes of numbers, or a copy of what [`Array::words`](crate::Array::words) consist of.
    pub(crate) fn new(from: DType, to: DType) -> Caster {
        if from == to {
            return Caster::Copy(crate::dtype::dispatch_width!(from, T => copy::<T>));
        }
        let load: Load = dispatch!(from, T => load::<T>, _ => load::<u8>);
        let store: Store = match WideType::of(from) {
            WideType::Int => dispatch!(to, T => store::<i64, T>, _ => store::<i64, u8>),
            WideType::UInt => dispatch!(to, T => store::<u64, T>, _ => store::<u64, u8>),
            WideType::Float => dispatch!(to, T => store::<f64, T>, _ => store::<f64, u8>),
            WideType::Complex => dispatch!(to, T => store::<Complex64, T>, _ => store::<Complex64, u8>),
        };
        Caster::Through(load, store)
    }

    /// Casts `n` elements.
    ///
    /// # Safety
    /// The pointers must reach `n` elements of the dtypes at their strides, in bytes; they need not be aligned.
    pub(crate) unsafe fn run(self, from: *const u8, from_stride: isize, to: *mut u8, to_stride: isize, n: usize) {
        match self {
            // SAFETY: the caller's promise.
            Caster::Copy(copy) => unsafe { copy(from, from_stride, to, to_stride, n) },
            Caster::Through(load, store) => {
                let mut buffer = std::mem::MaybeUninit::<Buffer>::uninit();
                for start in (0..n).step_by(CHUNK) {
                    let n = (n - start).min(CHUNK);
                    let from = from.wrapping_offset(start as isize * from_stride);
                    let to = to.wrapping_offset(start as isize * to_stride);
                    // SAFETY: the caller's promise; `store` reads the elements that `load` wrote.
                    unsafe {
                        load(from, from_stride, n, buffer.as_mut_ptr());
                        store(buffer.as_ptr(), to, to_stride, n);
                    }
                }
            }
        }
    }
}

/// Which wide type a dtype passes through.
#[derive(Clone, Copy, PartialEq, Eq)]
enum WideType {
    Int,
    UInt,
    Float,
    Complex,
}

impl WideType {
    fn of(dtype: DType) -> WideType {
        match dtype {
            DType::UInt64 => WideType::UInt,
            dtype if dtype.is_integral() => WideType::Int,
            dtype if dtype.is_complex() => WideType::Complex,
            _ => WideType::Float,
        }
    }
}

unsafe fn copy<T: Copy>(from: *const u8, from_stride: isize, to: *mut u8, to_stride: isize, n: usize) {
    let size = size_of::<T>() as isize;
    if from_stride == size && to_stride == size {
        // SAFETY: both are dense, by the caller's promise; they may be the same memory.
        return unsafe { std::ptr::copy(from, to, n * size_of::<T>()) };
    }
    for i in 0..n as isize {
        // SAFETY: the caller's promise.
        unsafe {
            let x = from.offset(i * from_stride).cast::<T>().read_unaligned();
            to.offset(i * to_stride).cast::<T>().write_unaligned(x);
        }
    }
}

unsafe fn load<T: Element>(from: *const u8, stride: isize, n: usize, buffer: *mut Buffer) {
    let buffer = buffer.cast::<T::Wide>();
    for i in 0..n {
        // SAFETY: the caller's promise; a buffer holds `CHUNK` elements of the widest type.
        unsafe { buffer.add(i).write(T::load(from.offset(i as isize * stride)).to_wide()) };
    }
}

unsafe fn store<W: WideElement, T: Element>(buffer: *const Buffer, to: *mut u8, stride: isize, n: usize) {
    let buffer = buffer.cast::<W>();
    for i in 0..n {
        // SAFETY: as in `load`.
        unsafe { to.offset(i as isize * stride).cast::<T>().write_unaligned(buffer.add(i).read().narrow::<T>()) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Array, Scalar};

    /// What NumPy 2 makes of these on x86: one row a target.
    #[test]
    fn casts_floats_to_integers_as_c_does() {
        let inputs = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.5, 300.7, 1e10, -1e10, 1e19];
        let check = |dtype: DType, expected: [i128; 8]| {
            let found: Vec<i128> = inputs
                .iter()
                .map(|&x| match Scalar::Float64(x).cast(dtype).wide() {
                    Wide::Int(x) => x.into(),
                    Wide::UInt(x) => x.into(),
                    _ => panic!("not an integer"),
                })
                .collect();
            assert_eq!(found, expected, "{dtype}");
        };
        let (low, low32) = (i128::from(i64::MIN), i128::from(i32::MIN));
        check(DType::Int8, [0, 0, 0, -1, 44, 0, 0, 0]);
        check(DType::UInt16, [0, 0, 0, 65535, 300, 0, 0, 0]);
        check(DType::Int32, [low32, low32, low32, -1, 300, low32, low32, low32]);
        check(DType::UInt32, [0, 0, 0, 4294967295, 300, 1410065408, 2884901888, 0]);
        check(DType::Int64, [low, low, low, -1, 300, 10000000000, -10000000000, low]);
        check(
            DType::UInt64,
            [1 << 63, 0, 1 << 63, 18446744073709551615, 300, 10000000000, 18446744063709551616, 10000000000000000000],
        );
    }

    #[test]
    fn rounds_once() {
        // As a double, this integer would round up to a tie that then rounds away.
        let check = |x: Scalar, dtype, expected: f64| assert_eq!(x.cast(dtype).as_f64(), expected, "{x:?} {dtype}");
        check(Scalar::Int64((1 << 24) + 1), DType::Float32, 16777216.0);
        check(Scalar::Int64(9007199791611905), DType::Float32, 9007200328482816.0);
        check(Scalar::UInt64(u64::MAX), DType::Float64, 18446744073709551616.0);
        check(Scalar::Float64(65519.99), DType::Float16, 65504.0);
        check(Scalar::Float64(65520.0), DType::Float16, f64::INFINITY);
    }

    #[test]
    fn casts_arrays_of_any_layout() {
        let array = Array::vector((0..1000i64).collect()).unwrap();
        let array = crate::shape::reshape(&array, &[10, 100]).unwrap().transposed();
        for &dtype in DType::ALL {
            let there = array.cast(dtype).unwrap();
            assert_eq!(there.shape(), array.shape());
            let expected: Vec<Scalar> = array.to_scalars().into_iter().map(|x| x.cast(dtype)).collect();
            assert_eq!(there.to_scalars(), expected, "{dtype}");
        }
    }
}
