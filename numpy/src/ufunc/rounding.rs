//! Rounding to whole numbers; integers stay as they are.

use num_complex::Complex64;

use super::{INEXACT, REALS, Ufunc, unary};

/// A rounding that leaves integers alone.
macro_rules! rounding {
    ($(#[$doc:meta])* $static:ident, $name:literal, $f:expr) => {
        $(#[$doc])*
        pub static $static: Ufunc = Ufunc::unary($name, REALS, &[unary!(i64 => i64, |x| x), unary!(f64 => f64, $f)]);
    };
}

rounding!(
    /// The largest whole number not above.
    FLOOR, "floor", f64::floor
);
rounding!(
    /// The smallest whole number not below.
    CEIL, "ceil", f64::ceil
);
rounding!(
    /// The whole number towards zero.
    TRUNC, "trunc", f64::trunc
);

/// The nearest whole number, the even one of two; always a float.
pub static RINT: Ufunc = Ufunc::unary(
    "rint",
    INEXACT,
    &[
        unary!(f64 => f64, f64::round_ties_even),
        unary!(Complex64 => Complex64, |x: Complex64| Complex64::new(x.re.round_ties_even(), x.im.round_ties_even())),
    ],
);
