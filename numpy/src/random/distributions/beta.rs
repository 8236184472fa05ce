//! The beta distribution: Jöhnk's method for small parameters, else a ratio of gammas.

use super::{Stream, standard_gamma};
use crate::math::{exp, ln, log1p, pow};

/// Below this a draw is 0 or 1 for all that doubles can tell.
const TINY: f64 = 3e-103;

/// Beta as `Generator` draws it.
pub fn beta(stream: &mut Stream<'_>, a: f64, b: f64) -> f64 {
    if !(a <= 1.0 && b <= 1.0) {
        return of_gammas(stream, a, b);
    }
    if a < TINY && b < TINY {
        let u = stream.next_f64();
        return f64::from((a + b) * u < a);
    }
    loop {
        let u = stream.next_f64();
        let v = stream.next_f64();
        let (x, y) = (pow(u, 1.0 / a), pow(v, 1.0 / b));
        let sum = x + y;
        if sum <= 1.0 && u + v > 0.0 {
            if x > 0.0 && y > 0.0 {
                return x / sum;
            }
            // A power has vanished; its logarithm has not.
            let delta = ln(u) / a - ln(v) / b;
            return if delta > 0.0 { exp(-log1p(exp(-delta))) } else { exp(delta - log1p(exp(delta))) };
        }
    }
}

/// Beta as `RandomState` draws it.
pub fn legacy_beta(stream: &mut Stream<'_>, a: f64, b: f64) -> f64 {
    if !(a <= 1.0 && b <= 1.0) {
        return of_gammas(stream, a, b);
    }
    loop {
        let u = stream.next_f64();
        let v = stream.next_f64();
        let (x, y) = (pow(u, 1.0 / a), pow(v, 1.0 / b));
        if x + y <= 1.0 {
            if x + y > 0.0 {
                return x / (x + y);
            }
            let (log_x, log_y) = (ln(u) / a, ln(v) / b);
            let largest = if log_x > log_y { log_x } else { log_y };
            let (log_x, log_y) = (log_x - largest, log_y - largest);
            return exp(log_x - ln(exp(log_x) + exp(log_y)));
        }
    }
}

fn of_gammas(stream: &mut Stream<'_>, a: f64, b: f64) -> f64 {
    let x = standard_gamma(stream, a);
    let y = standard_gamma(stream, b);
    x / (x + y)
}
