//! Questions about floating-point numbers.

use super::{Ufunc, binary, unary};

/// Whether it is NaN.
pub static ISNAN: Ufunc = Ufunc::new(
    "isnan",
    1,
    &[unary!(bool => bool, |_| false), unary!(i64 => bool, |_| false), unary!(f64 => bool, f64::is_nan)],
);

/// Whether it is an infinity.
pub static ISINF: Ufunc = Ufunc::new(
    "isinf",
    1,
    &[unary!(bool => bool, |_| false), unary!(i64 => bool, |_| false), unary!(f64 => bool, f64::is_infinite)],
);

/// Whether it is neither NaN nor an infinity.
pub static ISFINITE: Ufunc = Ufunc::new(
    "isfinite",
    1,
    &[unary!(bool => bool, |_| true), unary!(i64 => bool, |_| true), unary!(f64 => bool, f64::is_finite)],
);

/// Whether the sign is negative, −0 included.
pub static SIGNBIT: Ufunc = Ufunc::new("signbit", 1, &[unary!(f64 => bool, f64::is_sign_negative)]);

/// `x` with the sign of `y`.
pub static COPYSIGN: Ufunc = Ufunc::new("copysign", 2, &[binary!(f64 => f64, f64::copysign)]);
