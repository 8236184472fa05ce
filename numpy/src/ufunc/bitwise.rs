//! Bits of integers and booleans.

use super::{Ufunc, binary, unary};

/// `x & y`
pub static BITWISE_AND: Ufunc =
    Ufunc::new("bitwise_and", 2, &[binary!(bool => bool, |x, y| x & y), binary!(i64 => i64, |x, y| x & y)]);

/// `x | y`
pub static BITWISE_OR: Ufunc =
    Ufunc::new("bitwise_or", 2, &[binary!(bool => bool, |x, y| x | y), binary!(i64 => i64, |x, y| x | y)]);

/// `x ^ y`
pub static BITWISE_XOR: Ufunc =
    Ufunc::new("bitwise_xor", 2, &[binary!(bool => bool, |x, y| x ^ y), binary!(i64 => i64, |x, y| x ^ y)]);

/// `~x`; `not` on booleans.
pub static INVERT: Ufunc =
    Ufunc::new("invert", 1, &[unary!(bool => bool, |x: bool| !x), unary!(i64 => i64, |x: i64| !x)]);

/// `x << y`; 0 once every bit is out.
pub static LEFT_SHIFT: Ufunc =
    Ufunc::new("left_shift", 2, &[binary!(i64 => i64, |x: i64, y| if (0..64).contains(&y) { x << y } else { 0 })]);

/// `x >> y`; the sign remains once every bit is out.
pub static RIGHT_SHIFT: Ufunc =
    Ufunc::new("right_shift", 2, &[binary!(i64 => i64, |x: i64, y| x >> if (0..64).contains(&y) { y } else { 63 })]);
