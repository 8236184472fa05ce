//! Comparisons, all to booleans. Complex numbers compare by real part, then by imaginary part.

use num_complex::Complex64;

use super::{NUMBERS, Ufunc, binary};
use crate::complex;

/// A comparison for every dtype.
macro_rules! comparison {
    ($(#[$doc:meta])* $static:ident, $name:literal, $op:tt, $complex:expr) => {
        $(#[$doc])*
        pub static $static: Ufunc = Ufunc::binary($name, NUMBERS, &[
            binary!(bool => bool, |x: bool, y: bool| x $op y),
            binary!(i64 => bool, |x: i64, y: i64| x $op y),
            binary!(u64 => bool, |x: u64, y: u64| x $op y),
            binary!(f32 => bool, |x: f32, y: f32| x $op y),
            binary!(f64 => bool, |x: f64, y: f64| x $op y),
            binary!(Complex64 => bool, $complex),
        ]).giving_bool();
    };
}

comparison!(
    /// `x == y`; NaN equals nothing.
    EQUAL, "equal", ==, |x, y| x == y
);
comparison!(
    /// `x != y`
    NOT_EQUAL, "not_equal", !=, |x, y| x != y
);
comparison!(
    /// `x < y`
    LESS, "less", <, |x, y| complex::greater(y, x)
);
comparison!(
    /// `x <= y`
    LESS_EQUAL, "less_equal", <=, |x, y| complex::greater_equal(y, x)
);
comparison!(
    /// `x > y`
    GREATER, "greater", >, complex::greater
);
comparison!(
    /// `x >= y`
    GREATER_EQUAL, "greater_equal", >=, complex::greater_equal
);
