//! Bits of integers and booleans.

use super::{INTEGERS, INTEGRAL, Ufunc, binary, unary};

/// `x & y`
pub static BITWISE_AND: Ufunc = Ufunc::binary("bitwise_and", INTEGRAL, &[binary!(i64 => i64, |x, y| x & y)]);

/// `x | y`
pub static BITWISE_OR: Ufunc = Ufunc::binary("bitwise_or", INTEGRAL, &[binary!(i64 => i64, |x, y| x | y)]);

/// `x ^ y`
pub static BITWISE_XOR: Ufunc = Ufunc::binary("bitwise_xor", INTEGRAL, &[binary!(i64 => i64, |x, y| x ^ y)]);

/// `~x`; `not` on booleans.
pub static INVERT: Ufunc =
    Ufunc::unary("invert", INTEGRAL, &[unary!(bool => bool, |x: bool| !x), unary!(i64 => i64, |x: i64| !x)]);

/// `x << y`; 0 once every bit is out.
pub static LEFT_SHIFT: Ufunc = Ufunc::binary(
    "left_shift",
    INTEGERS,
    &[binary!(i64 => i64, |x: i64, y| if (0..64).contains(&y) { x << y } else { 0 })],
);

/// `x >> y`; the sign remains once every bit is out.
pub static RIGHT_SHIFT: Ufunc = Ufunc::binary(
    "right_shift",
    INTEGERS,
    &[
        binary!(i64 => i64, |x: i64, y| x >> if (0..64).contains(&y) { y } else { 63 }),
        binary!(u64 => u64, |x: u64, y| if y < 64 { x >> y } else { 0 }),
    ],
);
