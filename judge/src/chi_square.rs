//! The upper tail of the χ² distribution.

/// The probability that a χ² variable with `n_free` degrees of freedom is at least `x`.
///
/// `Q(n/2, x/2)`, the upper regularised incomplete gamma function: by its series below the middle (DLMF 8.11.4), by a continued fraction above (DLMF 8.9.2, in Lentz's way).
/// Edge: 1 for `x ≤ 0`, 0 for an infinite or undefined `x`.
pub(crate) fn survival(x: f64, n_free: usize) -> f64 {
    if !x.is_finite() {
        return 0.0;
    }
    let (a, x) = (n_free as f64 / 2.0, x / 2.0);
    if x <= 0.0 {
        return 1.0;
    }
    let scale = libm::exp(a * libm::log(x) - x - libm::lgamma(a));
    if x < a + 1.0 {
        let mut term = 1.0 / a;
        let mut sum = term;
        let mut n = 1.0;
        while term > sum * f64::EPSILON {
            term *= x / (a + n);
            sum += term;
            n += 1.0;
        }
        return 1.0 - scale * sum;
    }
    const TINY: f64 = 1e-300;
    let mut b = x + 1.0 - a;
    let mut c = 1.0 / TINY;
    let mut d = 1.0 / b;
    let mut fraction = d;
    for n in 1..10_000 {
        let n = f64::from(n);
        let numerator = n * (a - n);
        b += 2.0;
        d = 1.0 / nonzero(numerator * d + b, TINY);
        c = nonzero(b + numerator / c, TINY);
        fraction *= c * d;
        if (c * d - 1.0).abs() < f64::EPSILON {
            break;
        }
    }
    scale * fraction
}

fn nonzero(x: f64, tiny: f64) -> f64 {
    if x.abs() < tiny { tiny } else { x }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_tables() {
        let check = |x: f64, n_free: usize, expected: f64| {
            let found = survival(x, n_free);
            assert!((found - expected).abs() <= 1e-9 * expected, "{x}, {n_free}: {found}");
        };
        // exp(−x/2) for two degrees of freedom.
        check(2.0, 2, 0.36787944117144233);
        check(50.0, 2, 1.3887943864964021e-11);
        // erfc(√(x/2)) for one.
        check(1.0, 1, 0.31731050786291415);
        check(25.0, 1, 5.733031437583892e-07);
        // exp(−y)(1 + y + y²/2 + … + y⁴/4!) with y = x/2 for ten.
        check(10.0, 10, 0.44049328506521257);
        check(0.0, 3, 1.0);
        assert_eq!(survival(f64::INFINITY, 3), 0.0);
        assert_eq!(survival(f64::NAN, 3), 0.0);
    }
}
