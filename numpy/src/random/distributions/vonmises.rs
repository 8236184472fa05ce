//! The von Mises distribution, the normal of the circle.
//!
//! Source: D. J. Best, N. I. Fisher, "Efficient simulation of the von Mises distribution" (1979).

use std::f64::consts::PI;

use super::Stream;
use crate::math::{acos, cos, ln};

/// Von Mises as `Generator` draws it: a wrapped normal where it is very narrow.
pub fn vonmises(stream: &mut Stream<'_>, mu: f64, kappa: f64) -> f64 {
    if kappa > 1e6 {
        let x = mu + (1.0 / kappa).sqrt() * stream.standard_normal();
        let x = if x < -PI { x + 2.0 * PI } else { x };
        return if x > PI { x - 2.0 * PI } else { x };
    }
    legacy_vonmises(stream, mu, kappa)
}

/// Von Mises as `RandomState` draws it.
pub fn legacy_vonmises(stream: &mut Stream<'_>, mu: f64, kappa: f64) -> f64 {
    if kappa.is_nan() {
        return f64::NAN;
    }
    if kappa < 1e-8 {
        return PI * (2.0 * stream.next_f64() - 1.0);
    }
    let s = if kappa < 1e-5 {
        1.0 / kappa + kappa
    } else {
        let r = 1.0 + (1.0 + 4.0 * kappa * kappa).sqrt();
        let rho = (r - (2.0 * r).sqrt()) / (2.0 * kappa);
        (1.0 + rho * rho) / (2.0 * rho)
    };
    let w = loop {
        let z = cos(PI * stream.next_f64());
        let w = (1.0 + s * z) / (s + z);
        let y = kappa * (s - w);
        let v = stream.next_f64();
        if y * (2.0 - y) - v >= 0.0 || ln(y / v) + 1.0 - y >= 0.0 {
            break w;
        }
    };
    let angle = acos(w);
    let angle = if stream.next_f64() < 0.5 { -angle } else { angle } + mu;
    let wrapped = (angle.abs() + PI) % (2.0 * PI) - PI;
    if angle < 0.0 { -wrapped } else { wrapped }
}
