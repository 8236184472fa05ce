//! Exponentials, logarithms, circles and hyperbolas, from [`crate::math`] so that every target gives the same bits.

use super::{Ufunc, binary, unary};
use crate::math;

/// A function of one double.
macro_rules! of_double {
    ($($(#[$doc:meta])* $static:ident, $name:literal, $f:expr;)*) => {
        $($(#[$doc])* pub static $static: Ufunc = Ufunc::new($name, 1, &[unary!(f64 => f64, $f)]);)*
    };
}

of_double! {
    /// `eˣ`
    EXP, "exp", math::exp;
    /// `2ˣ`
    EXP2, "exp2", math::exp2;
    /// `eˣ − 1`, exact near 0.
    EXPM1, "expm1", math::expm1;
    /// The natural logarithm.
    LOG, "log", math::ln;
    /// The logarithm to base 2.
    LOG2, "log2", math::log2;
    /// The logarithm to base 10.
    LOG10, "log10", math::log10;
    /// `ln(1 + x)`, exact near 0.
    LOG1P, "log1p", math::log1p;
    /// The square root; NaN below zero.
    SQRT, "sqrt", f64::sqrt;
    /// The cube root.
    CBRT, "cbrt", math::cbrt;
    /// The sine of an angle in radians.
    SIN, "sin", math::sin;
    /// The cosine of an angle in radians.
    COS, "cos", math::cos;
    /// The tangent of an angle in radians.
    TAN, "tan", math::tan;
    /// The angle whose sine it is.
    ARCSIN, "arcsin", math::asin;
    /// The angle whose cosine it is.
    ARCCOS, "arccos", math::acos;
    /// The angle whose tangent it is.
    ARCTAN, "arctan", math::atan;
    /// The hyperbolic sine.
    SINH, "sinh", math::sinh;
    /// The hyperbolic cosine.
    COSH, "cosh", math::cosh;
    /// The hyperbolic tangent.
    TANH, "tanh", math::tanh;
    /// The inverse hyperbolic sine.
    ARCSINH, "arcsinh", libm::asinh;
    /// The inverse hyperbolic cosine.
    ARCCOSH, "arccosh", libm::acosh;
    /// The inverse hyperbolic tangent.
    ARCTANH, "arctanh", libm::atanh;
    /// Degrees to radians.
    DEG2RAD, "deg2rad", |x: f64| x * (std::f64::consts::PI / 180.0);
    /// Radians to degrees.
    RAD2DEG, "rad2deg", |x: f64| x * (180.0 / std::f64::consts::PI);
}

/// The angle of the point (y, x), all four quadrants.
pub static ARCTAN2: Ufunc = Ufunc::new("arctan2", 2, &[binary!(f64 => f64, libm::atan2)]);

/// `√(x² + y²)` without overflow.
pub static HYPOT: Ufunc = Ufunc::new("hypot", 2, &[binary!(f64 => f64, libm::hypot)]);

/// `ln(eˣ + eʸ)` without overflow.
pub static LOGADDEXP: Ufunc = Ufunc::new(
    "logaddexp",
    2,
    &[binary!(f64 => f64, |x: f64, y: f64| {
        if x == y {
            x + std::f64::consts::LN_2
        } else if x > y {
            x + math::log1p(math::exp(y - x))
        } else if y > x {
            y + math::log1p(math::exp(x - y))
        } else {
            x + y
        }
    })],
);

/// `log₂(2ˣ + 2ʸ)` without overflow.
pub static LOGADDEXP2: Ufunc = Ufunc::new(
    "logaddexp2",
    2,
    &[binary!(f64 => f64, |x: f64, y: f64| {
        const LOG2_E: f64 = std::f64::consts::LOG2_E;
        if x == y {
            x + 1.0
        } else if x > y {
            x + LOG2_E * math::log1p(math::exp2(y - x))
        } else if y > x {
            y + LOG2_E * math::log1p(math::exp2(x - y))
        } else {
            x + y
        }
    })],
);
