//! Sums, products, quotients and extremes. Integers wrap.

use super::{Ufunc, binary, unary};
use crate::array::Array;
use crate::dtype::DType;
use crate::error::{Error, Result};

/// `x + y`; `or` on booleans.
pub static ADD: Ufunc = Ufunc::new(
    "add",
    2,
    &[binary!(bool => bool, |x, y| x | y), binary!(i64 => i64, i64::wrapping_add), binary!(f64 => f64, |x, y| x + y)],
);

/// `x − y`; not for booleans.
pub static SUBTRACT: Ufunc =
    Ufunc::new("subtract", 2, &[binary!(i64 => i64, i64::wrapping_sub), binary!(f64 => f64, |x, y| x - y)]);

/// `x · y`; `and` on booleans.
pub static MULTIPLY: Ufunc = Ufunc::new(
    "multiply",
    2,
    &[binary!(bool => bool, |x, y| x & y), binary!(i64 => i64, i64::wrapping_mul), binary!(f64 => f64, |x, y| x * y)],
);

/// `x / y`, always a float.
pub static DIVIDE: Ufunc = Ufunc::new("divide", 2, &[binary!(f64 => f64, |x, y| x / y)]);

/// The quotient rounded down; 0 where an integer is divided by 0.
pub static FLOOR_DIVIDE: Ufunc =
    Ufunc::new("floor_divide", 2, &[binary!(i64 => i64, int_floor_divide), binary!(f64 => f64, floor_divide)]);

/// What [`FLOOR_DIVIDE`] leaves, with the sign of the divisor.
pub static REMAINDER: Ufunc =
    Ufunc::new("remainder", 2, &[binary!(i64 => i64, int_remainder), binary!(f64 => f64, remainder)]);

/// What division cut towards zero leaves, with the sign of the dividend, as in C.
pub static FMOD: Ufunc = Ufunc::new(
    "fmod",
    2,
    &[binary!(i64 => i64, |x, y| if y == 0 { 0 } else { x.wrapping_rem(y) }), binary!(f64 => f64, libm::fmod)],
);

/// `xʸ`; integers to negative integers are refused.
pub static POWER: Ufunc = Ufunc::new("power", 2, &[binary!(i64 => i64, int_power), binary!(f64 => f64, power)])
    .guarded(no_negative_integer_power);

/// `xʸ`, always a float.
pub static FLOAT_POWER: Ufunc = Ufunc::new("float_power", 2, &[binary!(f64 => f64, power)]);

/// `−x`; not for booleans.
pub static NEGATIVE: Ufunc =
    Ufunc::new("negative", 1, &[unary!(i64 => i64, i64::wrapping_neg), unary!(f64 => f64, |x: f64| -x)]);

/// `+x`.
pub static POSITIVE: Ufunc = Ufunc::new("positive", 1, &[unary!(i64 => i64, |x| x), unary!(f64 => f64, |x| x)]);

/// `|x|`.
pub static ABSOLUTE: Ufunc = Ufunc::new(
    "absolute",
    1,
    &[unary!(bool => bool, |x| x), unary!(i64 => i64, i64::wrapping_abs), unary!(f64 => f64, f64::abs)],
);

/// `|x|` of floats.
pub static FABS: Ufunc = Ufunc::new("fabs", 1, &[unary!(f64 => f64, f64::abs)]);

/// −1, 0 or 1; NaN stays.
pub static SIGN: Ufunc = Ufunc::new(
    "sign",
    1,
    &[
        unary!(i64 => i64, i64::signum),
        unary!(f64 => f64, |x: f64| if x > 0.0 { 1.0 } else if x < 0.0 { -1.0 } else if x == 0.0 { 0.0 } else { x }),
    ],
);

/// `x²`.
pub static SQUARE: Ufunc =
    Ufunc::new("square", 1, &[unary!(i64 => i64, |x: i64| x.wrapping_mul(x)), unary!(f64 => f64, |x: f64| x * x)]);

/// `1 / x`, cut towards zero for integers.
pub static RECIPROCAL: Ufunc = Ufunc::new(
    "reciprocal",
    1,
    &[unary!(i64 => i64, |x| if x == 0 { i64::MIN } else { 1 / x }), unary!(f64 => f64, |x: f64| 1.0 / x)],
);

/// The larger; NaN if either is.
pub static MAXIMUM: Ufunc = Ufunc::new(
    "maximum",
    2,
    &[binary!(bool => bool, |x, y| x | y), binary!(i64 => i64, i64::max), binary!(f64 => f64, maximum)],
);

/// The smaller; NaN if either is.
pub static MINIMUM: Ufunc = Ufunc::new(
    "minimum",
    2,
    &[binary!(bool => bool, |x, y| x & y), binary!(i64 => i64, i64::min), binary!(f64 => f64, minimum)],
);

/// The larger; a NaN only if both are.
pub static FMAX: Ufunc = Ufunc::new(
    "fmax",
    2,
    &[
        binary!(bool => bool, |x, y| x | y),
        binary!(i64 => i64, i64::max),
        binary!(f64 => f64, |x: f64, y: f64| if x >= y || y.is_nan() { x } else { y }),
    ],
);

/// The smaller; a NaN only if both are.
pub static FMIN: Ufunc = Ufunc::new(
    "fmin",
    2,
    &[
        binary!(bool => bool, |x, y| x & y),
        binary!(i64 => i64, i64::min),
        binary!(f64 => f64, |x: f64, y: f64| if x <= y || y.is_nan() { x } else { y }),
    ],
);

/// 0 below zero, 1 above, `y` at zero.
pub static HEAVISIDE: Ufunc = Ufunc::new(
    "heaviside",
    2,
    &[binary!(f64 => f64, |x: f64, y: f64| {
        if x.is_nan() { x } else if x == 0.0 { y } else if x < 0.0 { 0.0 } else { 1.0 }
    })],
);

/// The greatest common divisor.
pub static GCD: Ufunc = Ufunc::new("gcd", 2, &[binary!(i64 => i64, gcd)]);

/// The least common multiple.
pub static LCM: Ufunc = Ufunc::new(
    "lcm",
    2,
    &[binary!(i64 => i64, |x, y| match gcd(x, y) {
        0 => 0,
        divisor => (x / divisor).wrapping_mul(y).wrapping_abs(),
    })],
);

/// The larger of two doubles; NaN if either is.
pub(crate) fn maximum(x: f64, y: f64) -> f64 {
    if x >= y || x.is_nan() { x } else { y }
}

/// The smaller of two doubles; NaN if either is.
pub(crate) fn minimum(x: f64, y: f64) -> f64 {
    if x <= y || x.is_nan() { x } else { y }
}

fn gcd(x: i64, y: i64) -> i64 {
    let (mut x, mut y) = (x.unsigned_abs(), y.unsigned_abs());
    while y != 0 {
        (x, y) = (y, x % y);
    }
    x as i64
}

fn int_floor_divide(x: i64, y: i64) -> i64 {
    if y == 0 {
        return 0;
    }
    let quotient = x.wrapping_div(y);
    if x.wrapping_rem(y) != 0 && (x < 0) != (y < 0) { quotient - 1 } else { quotient }
}

fn int_remainder(x: i64, y: i64) -> i64 {
    if y == 0 {
        return 0;
    }
    let rest = x.wrapping_rem(y);
    if rest != 0 && (rest < 0) != (y < 0) { rest + y } else { rest }
}

fn floor_divide(x: f64, y: f64) -> f64 {
    if y == 0.0 {
        return x / y;
    }
    let rest = remainder(x, y);
    let quotient = (x - rest) / y;
    if quotient == 0.0 {
        return f64::copysign(0.0, x / y);
    }
    let floor = quotient.floor();
    if quotient - floor > 0.5 { floor + 1.0 } else { floor }
}

fn remainder(x: f64, y: f64) -> f64 {
    let rest = libm::fmod(x, y);
    if rest == 0.0 {
        f64::copysign(0.0, y)
    } else if (rest < 0.0) != (y < 0.0) && !rest.is_nan() {
        rest + y
    } else {
        rest
    }
}

fn power(x: f64, y: f64) -> f64 {
    // As NumPy does for the exponents people write, which also keeps them exact.
    if y == 2.0 {
        x * x
    } else if y == 0.5 && x >= 0.0 {
        x.sqrt()
    } else {
        crate::math::pow(x, y)
    }
}

fn int_power(x: i64, y: i64) -> i64 {
    let (mut base, mut left, mut product) = (x, y, 1i64);
    while left > 0 {
        if left & 1 == 1 {
            product = product.wrapping_mul(base);
        }
        base = base.wrapping_mul(base);
        left >>= 1;
    }
    product
}

fn no_negative_integer_power(operands: &[Array]) -> Result<()> {
    let exponents = &operands[1];
    let mut is_negative = false;
    if exponents.dtype() == DType::Int64 {
        exponents.for_each(|y: i64| is_negative |= y < 0);
    }
    if is_negative {
        return Err(Error::Value("Integers to negative integer powers are not allowed.".into()));
    }
    Ok(())
}
