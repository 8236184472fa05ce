//! The Poisson distribution: products of uniforms for small rates, transformed rejection for large ones.
//!
//! Source: W. Hörmann, "The transformed rejection method for generating Poisson random variables" (1993).

use super::super::bit_generator::BitGenerator;
use super::log_gamma::log_gamma;
use crate::math::{exp, ln};

/// Poisson with rate `lam`.
pub fn poisson(bits: &mut BitGenerator, lam: f64) -> i64 {
    if lam >= 10.0 {
        transformed_rejection(bits, lam)
    } else if lam == 0.0 {
        0
    } else {
        product(bits, lam)
    }
}

fn product(bits: &mut BitGenerator, lam: f64) -> i64 {
    let bound = exp(-lam);
    let (mut n, mut product) = (0, bits.next_f64());
    while product > bound {
        product *= bits.next_f64();
        n += 1;
    }
    n
}

fn transformed_rejection(bits: &mut BitGenerator, lam: f64) -> i64 {
    let log_lam = ln(lam);
    let b = 0.931 + 2.53 * lam.sqrt();
    let a = -0.059 + 0.02483 * b;
    let inverse_alpha = 1.1239 + 1.1328 / (b - 3.4);
    let squeeze = 0.9277 - 3.6224 / (b - 2.0);
    loop {
        let u = bits.next_f64() - 0.5;
        let v = bits.next_f64();
        let us = 0.5 - u.abs();
        let k = ((2.0 * a / us + b) * u + lam + 0.43).floor() as i64;
        if us >= 0.07 && v <= squeeze {
            return k;
        }
        if k < 0 || (us < 0.013 && v > us) {
            continue;
        }
        let x = k as f64;
        if ln(v) + ln(inverse_alpha) - ln(a / (us * us) + b) <= -lam + x * log_lam - log_gamma(x + 1.0) {
            return k;
        }
    }
}
