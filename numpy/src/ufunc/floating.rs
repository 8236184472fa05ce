//! Questions about floating-point numbers, and their neighbours.

use half::f16;
use num_complex::Complex64;

use super::{FLOATS, NUMBERS, Pair, Ufunc, binary, unary};

/// A question that integers answer alike; complex numbers by both parts.
macro_rules! question {
    ($(#[$doc:meta])* $static:ident, $name:literal, $integers:literal, $f:expr, |$re:ident, $im:ident| $both:expr) => {
        $(#[$doc])*
        pub static $static: Ufunc = Ufunc::unary($name, NUMBERS, &[
            unary!(i64 => bool, |_| $integers),
            unary!(f64 => bool, $f),
            unary!(Complex64 => bool, |x: Complex64| {
                let f: fn(f64) -> bool = $f;
                let ($re, $im) = (f(x.re), f(x.im));
                $both
            }),
        ]).giving_bool();
    };
}

question!(
    /// Whether it is NaN.
    ISNAN, "isnan", false, f64::is_nan, |re, im| re || im
);
question!(
    /// Whether it is an infinity.
    ISINF, "isinf", false, f64::is_infinite, |re, im| re || im
);
question!(
    /// Whether it is neither NaN nor an infinity.
    ISFINITE, "isfinite", true, f64::is_finite, |re, im| re && im
);

/// Whether the sign is negative, −0 included.
pub static SIGNBIT: Ufunc =
    Ufunc::unary("signbit", FLOATS, &[unary!(f64 => bool, f64::is_sign_negative)]).giving_bool();

/// Fraction and whole part, both with the sign of the number.
pub static MODF: Pair = Pair {
    first: Ufunc::unary("modf", FLOATS, &[unary!(f64 => f64, fraction)]),
    second: Ufunc::unary("modf", FLOATS, &[unary!(f64 => f64, f64::trunc)]),
};

fn fraction(x: f64) -> f64 {
    if x.is_infinite() { f64::copysign(0.0, x) } else { (x - x.trunc()).copysign(x) }
}

/// Mantissa, from 0.5 to 1, and the power of two that make the number: `x = m·2ᵉ`.
pub static FREXP: Pair = Pair {
    first: Ufunc::unary("frexp", FLOATS, &[unary!(f64 => f64, |x| libm::frexp(x).0)]),
    second: Ufunc::unary("frexp", FLOATS, &[unary!(f64 => i32, exponent)]).giving_int32(),
};

fn exponent(x: f64) -> i32 {
    if x.is_finite() { libm::frexp(x).1 } else { 0 }
}

/// `x` with the sign of `y`.
pub static COPYSIGN: Ufunc = Ufunc::binary("copysign", FLOATS, &[binary!(f64 => f64, f64::copysign)]);

/// Steps over the bits of a float.
macro_rules! neighbours {
    ($($type:ty: $next:ident;)*) => {
        $(
            /// The next float after `x` on the way to `y`.
            fn $next(x: $type, y: $type) -> $type {
                if x.is_nan() || y.is_nan() {
                    return <$type>::NAN;
                }
                if x == y {
                    return y;
                }
                let zero = <$type>::from_bits(0);
                if x == zero {
                    return <$type>::from_bits(1).copysign(y);
                }
                let is_outward = (y > x) == (x > zero);
                <$type>::from_bits(if is_outward { x.to_bits() + 1 } else { x.to_bits() - 1 })
            }
        )*
    };
}

neighbours! {
    f16: next16;
    f32: next32;
    f64: next64;
}

/// The next float after `x` on the way to `y`.
pub static NEXTAFTER: Ufunc = Ufunc::binary(
    "nextafter",
    FLOATS,
    &[binary!(f16 => f16, next16), binary!(f32 => f32, next32), binary!(f64 => f64, next64)],
);

/// The distance to the next float away from zero.
pub static SPACING: Ufunc = Ufunc::unary(
    "spacing",
    FLOATS,
    &[
        // NumPy's for half floats has no sign.
        unary!(f16 => f16, |x: f16| {
            f16::from_f64((next16(x, f16::INFINITY.copysign(x)).to_f64() - x.to_f64()).abs())
        }),
        unary!(f32 => f32, |x: f32| next32(x, f32::INFINITY.copysign(x)) - x),
        unary!(f64 => f64, |x: f64| next64(x, f64::INFINITY.copysign(x)) - x),
    ],
);
