//! Sums, products, quotients and extremes. Integers wrap.

use half::f16;
use num_complex::{Complex32, Complex64};

use super::{FLOATS, INEXACT, INTEGERS, NO_BOOL, NUMBERS, Pair, REALS_NO_BOOL, Ufunc, binary, unary};
use crate::array::Array;
use crate::cast::Widen;
use crate::complex;
use crate::dtype::{DType, Kind};
use crate::error::{Error, Result};

/// `x + y`; `or` on booleans.
pub static ADD: Ufunc = Ufunc::binary(
    "add",
    NUMBERS,
    &[
        binary!(bool => bool, |x, y| x | y),
        binary!(i32 => i32, i32::wrapping_add),
        binary!(i64 => i64, i64::wrapping_add),
        binary!(f32 => f32, |x, y| x + y),
        binary!(f64 => f64, |x, y| x + y),
        binary!(Complex64 => Complex64, |x, y| x + y),
    ],
);

/// `x − y`; not for booleans.
pub static SUBTRACT: Ufunc = Ufunc::binary(
    "subtract",
    NO_BOOL,
    &[
        binary!(i32 => i32, i32::wrapping_sub),
        binary!(i64 => i64, i64::wrapping_sub),
        binary!(f32 => f32, |x, y| x - y),
        binary!(f64 => f64, |x, y| x - y),
        binary!(Complex64 => Complex64, |x, y| x - y),
    ],
);

/// `x · y`; `and` on booleans.
pub static MULTIPLY: Ufunc = Ufunc::binary(
    "multiply",
    NUMBERS,
    &[
        binary!(bool => bool, |x, y| x & y),
        binary!(i32 => i32, i32::wrapping_mul),
        binary!(i64 => i64, i64::wrapping_mul),
        binary!(f32 => f32, |x, y| x * y),
        binary!(f64 => f64, |x, y| x * y),
        binary!(Complex32 => Complex32, complex::multiply),
        binary!(Complex64 => Complex64, complex::multiply),
    ],
);

/// `x / y`; of integers, a double.
pub static DIVIDE: Ufunc = Ufunc::binary(
    "divide",
    INEXACT,
    &[
        binary!(f32 => f32, |x, y| x / y),
        binary!(f64 => f64, |x, y| x / y),
        binary!(Complex32 => Complex32, complex::divide),
        binary!(Complex64 => Complex64, complex::divide),
    ],
);

/// The quotient rounded down; 0 where an integer is divided by 0.
pub static FLOOR_DIVIDE: Ufunc = quotient("floor_divide");

/// What [`FLOOR_DIVIDE`] leaves, with the sign of the divisor.
pub static REMAINDER: Ufunc = rest("remainder");

/// [`FLOOR_DIVIDE`] and [`REMAINDER`] at once.
pub static DIVMOD: Pair = Pair { first: quotient("divmod"), second: rest("divmod") };

const fn quotient(name: &'static str) -> Ufunc {
    Ufunc::binary(
        name,
        REALS_NO_BOOL,
        &[
            binary!(i64 => i64, int_floor_divide),
            binary!(u64 => u64, |x: u64, y| x.checked_div(y).unwrap_or(0)),
            binary!(f32 => f32, floor_divide),
            binary!(f64 => f64, floor_divide),
        ],
    )
}

const fn rest(name: &'static str) -> Ufunc {
    Ufunc::binary(
        name,
        REALS_NO_BOOL,
        &[
            binary!(i64 => i64, int_remainder),
            binary!(u64 => u64, |x: u64, y| x.checked_rem(y).unwrap_or(0)),
            binary!(f64 => f64, remainder),
        ],
    )
}

/// What division cut towards zero leaves, with the sign of the dividend, as in C.
pub static FMOD: Ufunc = Ufunc::binary(
    "fmod",
    REALS_NO_BOOL,
    &[
        binary!(i64 => i64, |x: i64, y| if y == 0 { 0 } else { x.wrapping_rem(y) }),
        binary!(u64 => u64, |x: u64, y| x.checked_rem(y).unwrap_or(0)),
        binary!(f64 => f64, libm::fmod),
    ],
);

/// `xʸ`; integers to negative integers are refused.
pub static POWER: Ufunc = Ufunc::binary(
    "power",
    NO_BOOL,
    &[binary!(i64 => i64, int_power), binary!(f64 => f64, power), binary!(Complex64 => Complex64, complex::power)],
)
.guarded(no_negative_integer_power);

/// `xʸ`, always of doubles.
pub static FLOAT_POWER: Ufunc =
    Ufunc::binary("float_power", "dD", &[binary!(f64 => f64, power), binary!(Complex64 => Complex64, complex::power)]);

/// `−x`; not for booleans.
pub static NEGATIVE: Ufunc = Ufunc::unary(
    "negative",
    NO_BOOL,
    &[
        unary!(i64 => i64, i64::wrapping_neg),
        unary!(f32 => f32, |x: f32| -x),
        unary!(f64 => f64, |x: f64| -x),
        unary!(Complex64 => Complex64, |x: Complex64| -x),
    ],
);

/// `+x`.
pub static POSITIVE: Ufunc = Ufunc::unary(
    "positive",
    NO_BOOL,
    &[unary!(i64 => i64, |x| x), unary!(f64 => f64, |x| x), unary!(Complex64 => Complex64, |x| x)],
);

/// `|x|`, of complex numbers the length.
pub static ABSOLUTE: Ufunc = Ufunc::unary(
    "absolute",
    NUMBERS,
    &[
        unary!(i64 => i64, i64::wrapping_abs),
        unary!(u64 => u64, |x| x),
        unary!(f32 => f32, f32::abs),
        unary!(f64 => f64, f64::abs),
        unary!(Complex64 => f64, complex::absolute),
    ],
)
.giving_real();

/// The conjugate, which of reals is the same.
pub static CONJUGATE: Ufunc = Ufunc::unary(
    "conjugate",
    NO_BOOL,
    &[unary!(i64 => i64, |x| x), unary!(f64 => f64, |x| x), unary!(Complex64 => Complex64, |x: Complex64| x.conj())],
);

/// `|x|` of floats.
pub static FABS: Ufunc = Ufunc::unary("fabs", FLOATS, &[unary!(f64 => f64, f64::abs)]);

/// −1, 0 or 1; NaN stays. Of complex numbers, the direction.
pub static SIGN: Ufunc = Ufunc::unary(
    "sign",
    NO_BOOL,
    &[
        unary!(i64 => i64, i64::signum),
        unary!(u64 => u64, |x: u64| x.min(1)),
        unary!(f64 => f64, |x: f64| if x > 0.0 { 1.0 } else if x < 0.0 { -1.0 } else if x == 0.0 { 0.0 } else { x }),
        unary!(Complex64 => Complex64, complex::sign),
    ],
);

/// `x²`.
pub static SQUARE: Ufunc = Ufunc::unary(
    "square",
    NO_BOOL,
    &[
        unary!(i64 => i64, |x: i64| x.wrapping_mul(x)),
        unary!(f32 => f32, |x: f32| x * x),
        unary!(f64 => f64, |x: f64| x * x),
        unary!(Complex32 => Complex32, |x| complex::multiply(x, x)),
        unary!(Complex64 => Complex64, |x| complex::multiply(x, x)),
    ],
);

/// `1 / x`, cut towards zero for integers.
pub static RECIPROCAL: Ufunc = Ufunc::unary(
    "reciprocal",
    NO_BOOL,
    &[
        unary!(i32 => i32, |x: i32| i32::from_float(1.0 / f64::from(x))),
        unary!(i64 => i64, |x: i64| i64::from_float(1.0 / x as f64)),
        unary!(u64 => u64, |x: u64| u64::from_float(1.0 / x as f64)),
        unary!(f64 => f64, |x: f64| 1.0 / x),
        unary!(Complex64 => Complex64, complex::reciprocal),
    ],
);

/// The larger, the second of equals; NaN if either is.
pub static MAXIMUM: Ufunc = Ufunc::binary(
    "maximum",
    NUMBERS,
    &[
        binary!(i64 => i64, i64::max),
        binary!(u64 => u64, u64::max),
        // Half floats have no vector instructions, which is what takes the second.
        binary!(f16 => f16, |x: f16, y: f16| if x >= y || x.is_nan() { x } else { y }),
        binary!(f32 => f32, |x: f32, y: f32| if x > y || x.is_nan() { x } else { y }),
        binary!(f64 => f64, maximum),
        binary!(Complex64 => Complex64, complex::maximum),
    ],
);

/// The smaller, the second of equals; NaN if either is.
pub static MINIMUM: Ufunc = Ufunc::binary(
    "minimum",
    NUMBERS,
    &[
        binary!(i64 => i64, i64::min),
        binary!(u64 => u64, u64::min),
        binary!(f16 => f16, |x: f16, y: f16| if x <= y || x.is_nan() { x } else { y }),
        binary!(f32 => f32, |x: f32, y: f32| if x < y || x.is_nan() { x } else { y }),
        binary!(f64 => f64, minimum),
        binary!(Complex64 => Complex64, complex::minimum),
    ],
);

/// The larger; a NaN only if both are.
pub static FMAX: Ufunc = Ufunc::binary(
    "fmax",
    NUMBERS,
    &[
        binary!(i64 => i64, i64::max),
        binary!(u64 => u64, u64::max),
        binary!(f64 => f64, |x: f64, y: f64| if x >= y || y.is_nan() { x } else { y }),
        binary!(Complex64 => Complex64, |x, y| if complex::greater_equal(x, y) || complex::is_nan(y) { x } else { y }),
    ],
);

/// The smaller; a NaN only if both are.
pub static FMIN: Ufunc = Ufunc::binary(
    "fmin",
    NUMBERS,
    &[
        binary!(i64 => i64, i64::min),
        binary!(u64 => u64, u64::min),
        binary!(f64 => f64, |x: f64, y: f64| if x <= y || y.is_nan() { x } else { y }),
        binary!(Complex64 => Complex64, |x, y| if complex::greater_equal(y, x) || complex::is_nan(y) { x } else { y }),
    ],
);

/// 0 below zero, 1 above, `y` at zero.
pub static HEAVISIDE: Ufunc = Ufunc::binary(
    "heaviside",
    FLOATS,
    &[binary!(f64 => f64, |x: f64, y: f64| {
        if x.is_nan() { x } else if x == 0.0 { y } else if x < 0.0 { 0.0 } else { 1.0 }
    })],
);

/// The greatest common divisor.
pub static GCD: Ufunc = Ufunc::binary(
    "gcd",
    INTEGERS,
    &[binary!(i64 => i64, |x: i64, y: i64| gcd(x.unsigned_abs(), y.unsigned_abs()) as i64), binary!(u64 => u64, gcd)],
);

/// The least common multiple.
pub static LCM: Ufunc = Ufunc::binary(
    "lcm",
    INTEGERS,
    &[binary!(i64 => i64, |x: i64, y: i64| lcm(x.unsigned_abs(), y.unsigned_abs()) as i64), binary!(u64 => u64, lcm)],
);

/// The larger of two doubles, the second of equals; NaN if either is.
pub(crate) fn maximum(x: f64, y: f64) -> f64 {
    if x > y || x.is_nan() { x } else { y }
}

/// The smaller of two doubles, the second of equals; NaN if either is.
pub(crate) fn minimum(x: f64, y: f64) -> f64 {
    if x < y || x.is_nan() { x } else { y }
}

fn gcd(mut x: u64, mut y: u64) -> u64 {
    while y != 0 {
        (x, y) = (y, x % y);
    }
    x
}

fn lcm(x: u64, y: u64) -> u64 {
    x.checked_div(gcd(x, y)).unwrap_or(0).wrapping_mul(y)
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

fn floor_divide<T: num_traits::Float>(x: T, y: T) -> T {
    let (zero, one) = (T::zero(), T::one());
    if y == zero {
        return x / y;
    }
    let rest = x % y;
    let mut quotient = (x - rest) / y;
    if rest != zero && (rest < zero) != (y < zero) {
        quotient = quotient - one;
    }
    if quotient == zero {
        return zero.copysign(x / y);
    }
    let floor = quotient.floor();
    if quotient - floor > one / (one + one) { floor + one } else { floor }
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
    let (mut base, mut left, mut product) = (x, y as u64, 1i64);
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
    if exponents.dtype().kind() != Kind::Signed || !operands[0].dtype().is_integral() {
        return Ok(());
    }
    let mut is_negative = false;
    exponents.cast(DType::Int64)?.for_each(|y: i64| is_negative |= y < 0);
    if is_negative {
        return Err(Error::Value("Integers to negative integer powers are not allowed.".into()));
    }
    Ok(())
}
