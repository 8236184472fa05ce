//! Exponentials, logarithms, circles and hyperbolas, from `libm` so that every target gives the same bits.

use super::{Ufunc, binary, unary};

/// A function of one double.
macro_rules! of_double {
    ($($(#[$doc:meta])* $static:ident, $name:literal, $f:expr;)*) => {
        $($(#[$doc])* pub static $static: Ufunc = Ufunc::new($name, 1, &[unary!(f64 => f64, $f)]);)*
    };
}

of_double! {
    /// `eˣ`
    EXP, "exp", libm::exp;
    /// `2ˣ`
    EXP2, "exp2", libm::exp2;
    /// `eˣ − 1`, exact near 0.
    EXPM1, "expm1", libm::expm1;
    /// The natural logarithm.
    LOG, "log", libm::log;
    /// The logarithm to base 2.
    LOG2, "log2", libm::log2;
    /// The logarithm to base 10.
    LOG10, "log10", libm::log10;
    /// `ln(1 + x)`, exact near 0.
    LOG1P, "log1p", libm::log1p;
    /// The square root; NaN below zero.
    SQRT, "sqrt", f64::sqrt;
    /// The cube root.
    CBRT, "cbrt", libm::cbrt;
    /// The sine of an angle in radians.
    SIN, "sin", libm::sin;
    /// The cosine of an angle in radians.
    COS, "cos", libm::cos;
    /// The tangent of an angle in radians.
    TAN, "tan", libm::tan;
    /// The angle whose sine it is.
    ARCSIN, "arcsin", libm::asin;
    /// The angle whose cosine it is.
    ARCCOS, "arccos", libm::acos;
    /// The angle whose tangent it is.
    ARCTAN, "arctan", libm::atan;
    /// The hyperbolic sine.
    SINH, "sinh", libm::sinh;
    /// The hyperbolic cosine.
    COSH, "cosh", libm::cosh;
    /// The hyperbolic tangent.
    TANH, "tanh", libm::tanh;
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
            x + libm::log1p(libm::exp(y - x))
        } else if y > x {
            y + libm::log1p(libm::exp(x - y))
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
            x + LOG2_E * libm::log1p(libm::exp2(y - x))
        } else if y > x {
            y + LOG2_E * libm::log1p(libm::exp2(x - y))
        } else {
            x + y
        }
    })],
);
