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
