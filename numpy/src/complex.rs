//! Arithmetic and order of complex numbers as NumPy has them: the order of operations decides the last bit, and what becomes of infinities.

use num_complex::{Complex, Complex64};
use num_traits::Float;

use crate::math;

/// `x · y`, the plain way.
pub(crate) fn multiply<T: Float>(x: Complex<T>, y: Complex<T>) -> Complex<T> {
    Complex::new(x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re)
}

/// `x / y`, scaled by the larger part of `y` so that its square does not overflow.
///
/// Source: R. L. Smith, "Algorithm 116: Complex division" (1962).
pub(crate) fn divide<T: Float>(x: Complex<T>, y: Complex<T>) -> Complex<T> {
    if y.re.abs() >= y.im.abs() {
        if y.re == T::zero() && y.im == T::zero() {
            return Complex::new(x.re / y.re.abs(), x.im / y.re.abs());
        }
        let ratio = y.im / y.re;
        let scale = T::one() / (y.re + y.im * ratio);
        Complex::new((x.re + x.im * ratio) * scale, (x.im - x.re * ratio) * scale)
    } else {
        let ratio = y.re / y.im;
        let scale = T::one() / (y.im + y.re * ratio);
        Complex::new((x.re * ratio + x.im) * scale, (x.im * ratio - x.re) * scale)
    }
}

/// `1 / x`, likewise.
pub(crate) fn reciprocal(x: Complex64) -> Complex64 {
    if x.im.abs() <= x.re.abs() {
        let ratio = x.im / x.re;
        let length = x.re + x.im * ratio;
        Complex::new(1.0 / length, -ratio / length)
    } else {
        let ratio = x.re / x.im;
        let length = x.re * ratio + x.im;
        Complex::new(ratio / length, -1.0 / length)
    }
}

/// `x > y`: by real part, then by imaginary part.
pub(crate) fn greater<T: Float>(x: Complex<T>, y: Complex<T>) -> bool {
    x.re > y.re && !x.im.is_nan() && !y.im.is_nan() || x.re == y.re && x.im > y.im
}

/// `x ≥ y`, likewise.
pub(crate) fn greater_equal<T: Float>(x: Complex<T>, y: Complex<T>) -> bool {
    x.re > y.re && !x.im.is_nan() && !y.im.is_nan() || x.re == y.re && x.im >= y.im
}

/// Whether either part is NaN.
pub(crate) fn is_nan<T: Float>(x: Complex<T>) -> bool {
    x.re.is_nan() || x.im.is_nan()
}

/// The larger; the first that is NaN, if any is.
pub(crate) fn maximum(x: Complex64, y: Complex64) -> Complex64 {
    if is_nan(x) || greater_equal(x, y) { x } else { y }
}

/// The smaller; the first that is NaN, if any is.
pub(crate) fn minimum(x: Complex64, y: Complex64) -> Complex64 {
    if is_nan(x) || greater_equal(y, x) { x } else { y }
}

/// `|x|` without overflow.
pub(crate) fn absolute(x: Complex64) -> f64 {
    libm::hypot(x.re, x.im)
}

/// The number of length 1 in the same direction; 0 at zero.
pub(crate) fn sign(x: Complex64) -> Complex64 {
    let length = absolute(x);
    if length == 0.0 {
        return Complex::new(0.0, 0.0);
    }
    if length.is_infinite() && !is_nan(x) {
        return match (x.re.is_infinite(), x.im.is_infinite()) {
            (true, false) => Complex::new(1f64.copysign(x.re), 0.0),
            (false, true) => Complex::new(0.0, 1f64.copysign(x.im)),
            _ => Complex::new(f64::NAN, f64::NAN),
        };
    }
    Complex::new(x.re / length, x.im / length)
}

/// `xʸ`: by repeated products for small whole exponents, else by way of the logarithm.
pub(crate) fn power(x: Complex64, y: Complex64) -> Complex64 {
    let one = Complex::new(1.0, 0.0);
    if y.re == 0.0 && y.im == 0.0 {
        return one;
    }
    if x.re == 0.0 && x.im == 0.0 {
        return if y.re > 0.0 && y.im == 0.0 { Complex::new(0.0, 0.0) } else { Complex::new(f64::NAN, f64::NAN) };
    }
    if y.re == 0.5 && y.im == 0.0 {
        return sqrt(x);
    }
    if y.im == 0.0 && y.re.abs() < 100.0 && y.re.trunc() == y.re {
        let n = y.re.abs() as u32;
        let product = match n {
            1 => x,
            2 => multiply(x, x),
            3 => multiply(x, multiply(x, x)),
            n => {
                let (mut product, mut square, mut mask) = (one, x, 1);
                loop {
                    if n & mask != 0 {
                        product = multiply(product, square);
                    }
                    mask <<= 1;
                    if n < mask {
                        break product;
                    }
                    square = multiply(square, square);
                }
            }
        };
        return if y.re < 0.0 { divide(one, product) } else { product };
    }
    exp(multiply(y, ln(x)))
}

/// `eˣ`
pub(crate) fn exp(x: Complex64) -> Complex64 {
    if x.im == 0.0 {
        return Complex::new(math::exp(x.re), x.im);
    }
    if x.re == f64::NEG_INFINITY && !x.im.is_finite() {
        return Complex::new(0.0, 0.0);
    }
    if x.re == f64::INFINITY && !x.im.is_finite() {
        return Complex::new(f64::INFINITY, f64::NAN);
    }
    // Large lengths are reached in two steps, so that they do not overflow before the sine makes them small.
    let (length, rest) =
        if x.re > 709.0 { (math::exp(x.re - 709.0), math::exp(709.0)) } else { (math::exp(x.re), 1.0) };
    Complex::new(length * math::cos(x.im) * rest, length * math::sin(x.im) * rest)
}

/// The natural logarithm, its imaginary part in −π … π.
pub(crate) fn ln(x: Complex64) -> Complex64 {
    let (large, small) = if x.re.abs() > x.im.abs() { (x.re.abs(), x.im.abs()) } else { (x.im.abs(), x.re.abs()) };
    // Near the unit circle the length is 1 plus little, and that little is what counts.
    let length = if (0.5..2.0).contains(&large) && small < 2.0 {
        0.5 * math::log1p((large - 1.0) * (large + 1.0) + small * small)
    } else {
        math::ln(absolute(x))
    };
    Complex::new(length, libm::atan2(x.im, x.re))
}

/// `ln(1 + x)`
pub(crate) fn log1p(x: Complex64) -> Complex64 {
    Complex::new(math::ln(libm::hypot(x.re + 1.0, x.im)), libm::atan2(x.im, x.re + 1.0))
}

/// `eˣ − 1`
pub(crate) fn expm1(x: Complex64) -> Complex64 {
    let half = math::sin(x.im / 2.0);
    Complex::new(math::expm1(x.re) * math::cos(x.im) - 2.0 * half * half, math::exp(x.re) * math::sin(x.im))
}

/// Both parts multiplied by a number.
pub(crate) fn scale(x: Complex64, factor: f64) -> Complex64 {
    Complex::new(x.re * factor, x.im * factor)
}

/// The square root with a real part that is not negative.
pub(crate) fn sqrt(x: Complex64) -> Complex64 {
    let Complex { re, im } = x;
    if re == 0.0 && im == 0.0 {
        return Complex::new(0.0, im);
    }
    if im.is_infinite() {
        return Complex::new(f64::INFINITY, im);
    }
    if re.is_nan() {
        return Complex::new(re, f64::NAN);
    }
    if re.is_infinite() {
        let zero = if im.is_nan() { im } else { 0.0 };
        return if re < 0.0 {
            Complex::new(zero, f64::INFINITY.copysign(im))
        } else {
            Complex::new(re, zero.copysign(im))
        };
    }
    // Halved where the length would overflow.
    let factor = if re.abs() >= 7.4e307 || im.abs() >= 7.4e307 { 0.25 } else { 1.0 };
    let (re, im) = (re * factor, im * factor);
    let grow = 1.0 / factor.sqrt();
    let length = libm::hypot(re, im);
    if re >= 0.0 {
        let root = ((re + length) * 0.5).sqrt();
        Complex::new(root * grow, im / (2.0 * root) * grow)
    } else {
        let root = ((length - re) * 0.5).sqrt();
        Complex::new(im.abs() / (2.0 * root) * grow, root.copysign(im) * grow)
    }
}

/// The hyperbolic sine.
pub(crate) fn sinh(x: Complex64) -> Complex64 {
    if x.im == 0.0 {
        return Complex::new(math::sinh(x.re), x.im);
    }
    Complex::new(math::sinh(x.re) * math::cos(x.im), math::cosh(x.re) * math::sin(x.im))
}

/// The hyperbolic cosine.
pub(crate) fn cosh(x: Complex64) -> Complex64 {
    if x.im == 0.0 {
        return Complex::new(math::cosh(x.re), x.re * x.im);
    }
    Complex::new(math::cosh(x.re) * math::cos(x.im), math::sinh(x.re) * math::sin(x.im))
}

/// The hyperbolic tangent.
///
/// Source: W. Kahan, "Branch cuts for complex elementary functions" (1987).
pub(crate) fn tanh(x: Complex64) -> Complex64 {
    if x.re.abs() > 22.0 {
        let decay = 4.0 * math::exp(-2.0 * x.re.abs());
        return Complex::new(1f64.copysign(x.re), math::sin(x.im) * math::cos(x.im) * decay);
    }
    let (t, s) = (math::tan(x.im), math::sinh(x.re));
    let beta = 1.0 + t * t;
    let rho = (1.0 + s * s).sqrt();
    let length = 1.0 + beta * s * s;
    Complex::new(beta * rho * s / length, t / length)
}

/// Calls a hyperbolic function for its circular one: `f(ix) / i`.
fn turned(f: fn(Complex64) -> Complex64, x: Complex64) -> Complex64 {
    let y = f(Complex::new(-x.im, x.re));
    Complex::new(y.im, -y.re)
}

/// The sine.
pub(crate) fn sin(x: Complex64) -> Complex64 {
    turned(sinh, x)
}

/// The cosine.
pub(crate) fn cos(x: Complex64) -> Complex64 {
    cosh(Complex::new(-x.im, x.re))
}

/// The tangent.
pub(crate) fn tan(x: Complex64) -> Complex64 {
    turned(tanh, x)
}

/// The angle whose sine it is; the inverse functions follow Kahan.
pub(crate) fn asin(x: Complex64) -> Complex64 {
    let (low, high) = (sqrt(Complex::new(1.0 - x.re, -x.im)), sqrt(Complex::new(1.0 + x.re, x.im)));
    Complex::new(libm::atan2(x.re, multiply(low, high).re), libm::asinh(multiply(low.conj(), high).im))
}

/// The angle whose cosine it is.
pub(crate) fn acos(x: Complex64) -> Complex64 {
    let (low, high) = (sqrt(Complex::new(1.0 - x.re, -x.im)), sqrt(Complex::new(1.0 + x.re, x.im)));
    Complex::new(2.0 * libm::atan2(low.re, high.re), libm::asinh(multiply(high.conj(), low).im))
}

/// The inverse hyperbolic cosine.
pub(crate) fn acosh(x: Complex64) -> Complex64 {
    let (low, high) = (sqrt(Complex::new(x.re - 1.0, x.im)), sqrt(Complex::new(x.re + 1.0, x.im)));
    Complex::new(libm::asinh(multiply(low.conj(), high).re), 2.0 * libm::atan2(low.im, high.re))
}

/// The inverse hyperbolic sine.
pub(crate) fn asinh(x: Complex64) -> Complex64 {
    turned(asin, x)
}

/// The inverse hyperbolic tangent.
pub(crate) fn atanh(x: Complex64) -> Complex64 {
    let Complex { re, im } = x;
    let squares = (1.0 - re) * (1.0 - re) + im * im;
    let angle = libm::atan2(2.0 * im, (1.0 - re) * (1.0 + re) - im * im);
    Complex::new(0.25 * math::log1p(4.0 * re / squares), 0.5 * angle)
}

/// The angle whose tangent it is.
pub(crate) fn atan(x: Complex64) -> Complex64 {
    turned(atanh, x)
}
