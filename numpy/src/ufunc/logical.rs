//! Truth: anything but zero is true, NaN included. Every dtype is cast to booleans on the way in.

use super::{NUMBERS, Ufunc, binary, unary};

/// Whether both are true.
pub static LOGICAL_AND: Ufunc =
    Ufunc::binary("logical_and", NUMBERS, &[binary!(bool => bool, |x, y| x & y)]).giving_bool();

/// Whether either is true.
pub static LOGICAL_OR: Ufunc =
    Ufunc::binary("logical_or", NUMBERS, &[binary!(bool => bool, |x, y| x | y)]).giving_bool();

/// Whether exactly one is true.
pub static LOGICAL_XOR: Ufunc =
    Ufunc::binary("logical_xor", NUMBERS, &[binary!(bool => bool, |x, y| x ^ y)]).giving_bool();

/// Whether it is false.
pub static LOGICAL_NOT: Ufunc =
    Ufunc::unary("logical_not", NUMBERS, &[unary!(bool => bool, |x: bool| !x)]).giving_bool();
