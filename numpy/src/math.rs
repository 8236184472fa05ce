//! Transcendental functions whose last bit is to be NumPy's: random streams and determinants pass through them.
//!
//! NumPy calls the C library's. Where glibc's differ from the true value by less than 0.52 units in the last place, the correctly rounded result equals them in 999 of 1000 inputs; `log1p` and `expm1` are rougher there, and `libm` has the same algorithm.
//! Either way the same bits come out natively and in WebAssembly.

use std::f64::consts::LN_2;
use std::sync::LazyLock;

pub use libm::{expf, expm1, log1p, log1pf};
pub use pxfm::{
    f_acos as acos, f_asin as asin, f_atan as atan, f_cbrt as cbrt, f_cos as cos, f_cosh as cosh, f_cospi as cospi,
    f_exp2 as exp2, f_log as ln, f_log2 as log2, f_log10 as log10, f_logf as lnf, f_pow as pow, f_powf as powf,
    f_sin as sin, f_sinh as sinh, f_sinpi as sinpi, f_tan as tan, f_tanh as tanh,
};

/// `eˣ`, correctly rounded.
///
/// With `x = (1024·e + j)·ln 2/1024 + r` it is `2ᵉ · 2^(j/1024) · eʳ`: a table and a short polynomial, right to some 61 bits.
/// Where all numbers so close to that round alike, it is the answer; elsewhere, in four of a thousand, the same with some 69 bits, and at last pxfm.
/// Source: Ziv, *Fast evaluation of elementary mathematical functions with correctly rounded last bit* (1991).
pub fn exp(x: f64) -> f64 {
    exp_by(&POWERS, x)
}

/// `eˣ` of each of `x` in `y`, the same bits as [`exp`]: without branches, so that vector instructions do it, and what is in doubt once more.
///
/// Both have one length, of [`BLOCK`] at most.
pub fn exp_each(x: &[f64], y: &mut [f64]) {
    debug_assert!(x.len() == y.len() && x.len() <= BLOCK);
    let powers: &Powers = &POWERS;
    let (mut doubts, mut any) = ([0; BLOCK], 0);
    for ((&x, y), doubt) in x.iter().zip(y.iter_mut()).zip(&mut doubts) {
        (*y, *doubt) = quick_exp(powers, x);
        any |= *doubt;
    }
    if any != 0 {
        let doubtful = x.iter().zip(y).zip(doubts).filter(|(_, doubt)| *doubt != 0);
        doubtful.for_each(|((&x, y), _)| *y = exp_by(powers, x));
    }
}

/// How many numbers are computed side by side.
pub const BLOCK: usize = 64;

/// `2^(j/1024)` for j below 1024, each as the sum of two doubles.
type Powers = [(f64, f64); 1024];

/// Computed when it is first needed, because it would not compress.
static POWERS: LazyLock<Powers> = LazyLock::new(|| {
    let root = (f64::from_bits(0x3ff0_02c6_05e2_e8cf), f64::from_bits(0xbc8d_7c96_f201_bb2e));
    let mut powers = [(1.0, 0.0); 1024];
    for j in 1..powers.len() {
        powers[j] = product(powers[j - 1], root);
    }
    powers
});

/// What an exponential is made of.
struct Parts {
    /// `x` less the nearest multiple of ln 2/1024 as far as that is exact, and what is still to be taken from it.
    r: (f64, f64),
    /// `2^(j/1024)`
    power: (f64, f64),
    /// `2ᵉ`
    scale: f64,
    /// Not zero where results may be subnormal, infinite or NaN.
    far: u64,
}

impl Parts {
    #[inline(always)]
    fn of(powers: &Powers, x: f64) -> Parts {
        /// Adding it to a small number rounds that to an integer, which then stands in the last bits.
        const TO_INTEGER: f64 = 6_755_399_441_055_744.0;
        /// ln 2/1024 in two parts; the first has few enough bits that its multiples are exact.
        const STEP: (f64, f64) = (f64::from_bits(0x3f46_2e42_fef8_0000), f64::from_bits(0x3d11_cf79_abc9_e3b4));
        /// Multiples up to this many have exponents far from the ends.
        const FAR: u64 = 1 << 19;
        let shifted = x * (1024.0 / LN_2) + TO_INTEGER;
        let (steps, bits) = (shifted - TO_INTEGER, shifted.to_bits());
        Parts {
            r: (x - steps * STEP.0, steps * STEP.1),
            power: powers[(bits % 1024) as usize],
            scale: f64::from_bits(((bits / 1024) << 52).wrapping_add(1023 << 52)),
            far: bits.wrapping_sub(TO_INTEGER.to_bits() - FAR) / (2 * FAR),
        }
    }

    /// `2ᵉ(high + rest)`, and zero if all numbers within `margin` of `rest` give that.
    #[inline(always)]
    fn rounded(&self, high: f64, rest: f64, margin: f64) -> (f64, u64) {
        let (most, least) = (high + (rest + margin), high + (rest - margin));
        (most * self.scale, (most.to_bits() ^ least.to_bits()) | self.far)
    }
}

/// `eˣ` as two doubles and a short polynomial give it, and zero if its last bit is certain.
#[inline(always)]
fn quick_exp(powers: &Powers, x: f64) -> (f64, u64) {
    /// More than all that is rounded or cut, for results from 1 to 2.
    const MARGIN: f64 = 1.0 / (1u64 << 61) as f64;
    let parts = Parts::of(powers, x);
    let r = parts.r.0 - parts.r.1;
    let grows = r + r * r * ((1.0 / 2.0 + r * (1.0 / 6.0)) + r * r * (1.0 / 24.0));
    let (high, low) = parts.power;
    parts.rounded(high, low + high * grows, MARGIN)
}

fn exp_by(powers: &Powers, x: f64) -> f64 {
    /// As for [`quick_exp`], where every product and sum that matters keeps what it rounds.
    const MARGIN: f64 = 1.0 / (1u128 << 69) as f64;
    let (found, doubt) = quick_exp(powers, x);
    if doubt == 0 {
        return found;
    }
    // Minus infinity is what masks are made of.
    if x < -746.0 {
        return 0.0;
    }
    let parts = Parts::of(powers, x);
    let r = parts.r.0 - parts.r.1;
    let curve = r * r * (1.0 / 2.0 + r * (1.0 / 6.0 + r * (1.0 / 24.0 + r * (1.0 / 120.0))));
    let curve = ((parts.r.0 - r) - parts.r.1) + curve;
    let grows = r + curve;
    let (high, low) = parts.power;
    let more = product(parts.power, (grows, curve - (grows - r)));
    let sum = high + more.0;
    match parts.rounded(sum, (more.0 - (sum - high)) + (more.1 + low), MARGIN) {
        (found, 0) => found,
        _ => pxfm::f_exp(x),
    }
}

/// The product of two numbers that are sums of two doubles, right to some 104 bits.
///
/// Source: Dekker, *A floating-point technique for extending the available precision* (1971).
fn product(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
    fn halves(x: f64) -> (f64, f64) {
        let shifted = x * 134_217_729.0;
        let high = shifted - (shifted - x);
        (high, x - high)
    }
    let high = a.0 * b.0;
    let (x, y) = (halves(a.0), halves(b.0));
    let lost = ((x.0 * y.0 - high) + x.0 * y.1 + x.1 * y.0) + x.1 * y.1;
    let low = lost + (a.0 * b.1 + a.1 * b.0);
    let sum = high + low;
    (sum, low - (sum - high))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(x: f64) {
        let mut each = [0.0];
        exp_each(&[x], &mut each);
        assert_eq!([exp(x), each[0]].map(f64::to_bits), [pxfm::f_exp(x).to_bits(); 2], "exp({x:e})");
    }

    #[test]
    fn exponentials_are_rounded_correctly() {
        for x in [
            0.0,
            1.0,
            5e-324,
            1e-17,
            1e-9,
            354.8,
            354.9,
            699.9,
            709.7,
            709.8,
            740.0,
            745.2,
            750.0,
            1e300,
            f64::INFINITY,
        ] {
            check(x);
            check(-x);
        }
        assert!(exp(f64::NAN).is_nan());
        let mut state = 1u64;
        for _ in 0..200_000 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let uniform = (state >> 11) as f64 / (1u64 << 53) as f64 - 0.5;
            check(uniform * 1400.0);
            check(uniform * 8.0);
            check(uniform * uniform * uniform);
        }
    }
}
