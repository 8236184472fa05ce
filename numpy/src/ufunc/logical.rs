//! Truth: anything but zero is true, NaN included.

use super::{Ufunc, binary, unary};

/// Whether both are true.
pub static LOGICAL_AND: Ufunc = Ufunc::new(
    "logical_and",
    2,
    &[
        binary!(bool => bool, |x, y| x & y),
        binary!(i64 => bool, |x, y| x != 0 && y != 0),
        binary!(f64 => bool, |x, y| x != 0.0 && y != 0.0),
    ],
);

/// Whether either is true.
pub static LOGICAL_OR: Ufunc = Ufunc::new(
    "logical_or",
    2,
    &[
        binary!(bool => bool, |x, y| x | y),
        binary!(i64 => bool, |x, y| x != 0 || y != 0),
        binary!(f64 => bool, |x, y| x != 0.0 || y != 0.0),
    ],
);

/// Whether exactly one is true.
pub static LOGICAL_XOR: Ufunc = Ufunc::new(
    "logical_xor",
    2,
    &[
        binary!(bool => bool, |x, y| x ^ y),
        binary!(i64 => bool, |x, y| (x != 0) != (y != 0)),
        binary!(f64 => bool, |x, y| (x != 0.0) != (y != 0.0)),
    ],
);

/// Whether it is false.
pub static LOGICAL_NOT: Ufunc = Ufunc::new(
    "logical_not",
    1,
    &[unary!(bool => bool, |x: bool| !x), unary!(i64 => bool, |x| x == 0), unary!(f64 => bool, |x| x == 0.0)],
);
