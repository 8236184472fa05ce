//! Exponentials, logarithms, circles and hyperbolas, from [`crate::math`] so that every target gives the same bits. Narrower floats are computed as doubles and rounded.

use std::f64::consts;

use num_complex::Complex64;

use super::{FLOATS, INEXACT, Inner, Kernel, Ufunc, binary, kernel, unary};
use crate::dtype::DType;
use crate::{complex, math};

/// A function of one double, and of one complex number if it has such.
macro_rules! of_double {
    ($($(#[$doc:meta])* $static:ident, $name:literal, $f:expr $(, $complex:expr)?;)*) => {
        $($(#[$doc])* pub static $static: Ufunc = Ufunc::unary(
            $name,
            of_double!(@dtypes $($complex)?),
            &[unary!(f64 => f64, $f) $(, unary!(Complex64 => Complex64, $complex))?],
        );)*
    };
    (@dtypes $complex:expr) => { INEXACT };
    (@dtypes) => { FLOATS };
}

/// `eˣ`
pub static EXP: Ufunc = Ufunc::unary(
    "exp",
    INEXACT,
    &[
        Kernel {
            input: DType::Float64,
            output: DType::Float64,
            // SAFETY: the caller of a kernel keeps its promise.
            inner: Inner::Unary(|pointers, steps, n| unsafe { kernel::blocks(pointers, steps, n, math::exp_each) }),
        },
        unary!(Complex64 => Complex64, complex::exp),
    ],
);

of_double! {
    /// `2ˣ`
    EXP2, "exp2", math::exp2, |x| complex::exp(complex::scale(x, consts::LN_2));
    /// `eˣ − 1`, exact near 0.
    EXPM1, "expm1", math::expm1, complex::expm1;
    /// The natural logarithm.
    LOG, "log", math::ln, complex::ln;
    /// The logarithm to base 2.
    LOG2, "log2", math::log2, |x| complex::scale(complex::ln(x), consts::LOG2_E);
    /// The logarithm to base 10.
    LOG10, "log10", math::log10, |x| complex::scale(complex::ln(x), consts::LOG10_E);
    /// `ln(1 + x)`, exact near 0.
    LOG1P, "log1p", math::log1p, complex::log1p;
    /// The square root; NaN below zero.
    SQRT, "sqrt", f64::sqrt, complex::sqrt;
    /// The cube root.
    CBRT, "cbrt", math::cbrt;
    /// The sine of an angle in radians.
    SIN, "sin", math::sin, complex::sin;
    /// The cosine of an angle in radians.
    COS, "cos", math::cos, complex::cos;
    /// The tangent of an angle in radians.
    TAN, "tan", math::tan, complex::tan;
    /// The angle whose sine it is.
    ARCSIN, "arcsin", math::asin, complex::asin;
    /// The angle whose cosine it is.
    ARCCOS, "arccos", math::acos, complex::acos;
    /// The angle whose tangent it is.
    ARCTAN, "arctan", math::atan, complex::atan;
    /// The hyperbolic sine.
    SINH, "sinh", math::sinh, complex::sinh;
    /// The hyperbolic cosine.
    COSH, "cosh", math::cosh, complex::cosh;
    /// The hyperbolic tangent.
    TANH, "tanh", math::tanh, complex::tanh;
    /// The inverse hyperbolic sine.
    ARCSINH, "arcsinh", libm::asinh, complex::asinh;
    /// The inverse hyperbolic cosine.
    ARCCOSH, "arccosh", libm::acosh, complex::acosh;
    /// The inverse hyperbolic tangent.
    ARCTANH, "arctanh", libm::atanh, complex::atanh;
    /// Degrees to radians.
    DEG2RAD, "deg2rad", |x: f64| x * (consts::PI / 180.0);
    /// Radians to degrees.
    RAD2DEG, "rad2deg", |x: f64| x * (180.0 / consts::PI);
}

/// The angle of the point (y, x), all four quadrants.
pub static ARCTAN2: Ufunc = Ufunc::binary("arctan2", FLOATS, &[binary!(f64 => f64, libm::atan2)]);

/// `√(x² + y²)` without overflow.
pub static HYPOT: Ufunc = Ufunc::binary("hypot", FLOATS, &[binary!(f64 => f64, libm::hypot)]);

/// `ln(eˣ + eʸ)` without overflow.
pub static LOGADDEXP: Ufunc = Ufunc::binary(
    "logaddexp",
    FLOATS,
    &[binary!(f64 => f64, |x: f64, y: f64| {
        if x == y {
            x + consts::LN_2
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
pub static LOGADDEXP2: Ufunc = Ufunc::binary(
    "logaddexp2",
    FLOATS,
    &[binary!(f64 => f64, |x: f64, y: f64| {
        use consts::LOG2_E;
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
