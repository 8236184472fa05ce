//! The hypergeometric distribution: by counting for small samples, by ratio of uniforms for large ones.
//!
//! Source: E. Stadlober, "The ratio of uniforms approach for generating discrete random variates" (1990).

use super::super::bit_generator::BitGenerator;
use super::super::bounded::interval;
use super::log_gamma::{log_factorial, log_gamma};
use crate::math::ln;

/// `2·√(2/e)`
const D1: f64 = 1.7155277699214135;
/// `3 − 2·√(3/e)`
const D2: f64 = 0.8989161620588988;

/// How many of `sample` taken from `good` and `bad` are good, as `Generator` draws it.
pub fn hypergeometric(bits: &mut BitGenerator, good: i64, bad: i64, sample: i64) -> i64 {
    if sample >= 10 && sample <= good + bad - 10 {
        ratio_of_uniforms(bits, good, bad, sample)
    } else {
        counted(bits, good, bad, sample)
    }
}

/// How many of `sample` taken from `good` and `bad` are good, as `RandomState` draws it.
pub fn legacy_hypergeometric(bits: &mut BitGenerator, good: i64, bad: i64, sample: i64) -> i64 {
    if sample > 10 {
        legacy_ratio_of_uniforms(bits, good, bad, sample)
    } else if sample > 0 {
        legacy_counted(bits, good, bad, sample)
    } else {
        0
    }
}

fn counted(bits: &mut BitGenerator, good: i64, bad: i64, sample: i64) -> i64 {
    let total = good + bad;
    let is_flipped = sample > total / 2;
    let mut n_left = if is_flipped { total - sample } else { sample };
    let (mut remaining, mut remaining_good) = (total, good);
    while n_left > 0 && remaining_good > 0 && remaining > remaining_good {
        remaining -= 1;
        if (interval(bits, remaining as u64) as i64) < remaining_good {
            remaining_good -= 1;
        }
        n_left -= 1;
    }
    if remaining == remaining_good {
        remaining_good -= n_left;
    }
    if is_flipped { remaining_good } else { good - remaining_good }
}

fn ratio_of_uniforms(bits: &mut BitGenerator, good: i64, bad: i64, sample: i64) -> i64 {
    let total = good + bad;
    let n = sample.min(total - sample);
    let (fewer, more) = (good.min(bad), good.max(bad));
    let p = fewer as f64 / total as f64;
    let q = more as f64 / total as f64;
    let a = n as f64 * p + 0.5;
    let variance = (total - n) as f64 * n as f64 * p * q / (total - 1) as f64;
    let c = (variance + 0.5).sqrt();
    let h = D1 * c + D2;
    let mode = ((n + 1) as f64 * (fewer + 1) as f64 / (total + 2) as f64).floor() as i64;
    let log_weight =
        |k: i64| log_factorial(k) + log_factorial(fewer - k) + log_factorial(n - k) + log_factorial(more - n + k);
    let at_mode = log_weight(mode);
    let bound = ((n.min(fewer) + 1) as f64).min((a + 16.0 * c).floor());
    let k = accepted(bits, a, h, bound, |k| at_mode - log_weight(k));
    let k = if good > bad { n - k } else { k };
    if n < sample { good - k } else { k }
}

fn legacy_counted(bits: &mut BitGenerator, good: i64, bad: i64, sample: i64) -> i64 {
    let rest = bad + good - sample;
    let fewer = bad.min(good) as f64;
    let (mut y, mut k) = (fewer, sample);
    while y > 0.0 {
        let u = bits.next_f64();
        y -= (u + y / (rest + k) as f64).floor();
        k -= 1;
        if k == 0 {
            break;
        }
    }
    let z = (fewer - y) as i64;
    if good > bad { sample - z } else { z }
}

fn legacy_ratio_of_uniforms(bits: &mut BitGenerator, good: i64, bad: i64, sample: i64) -> i64 {
    let total = good + bad;
    let (fewer, more) = (good.min(bad), good.max(bad));
    let n = sample.min(total - sample);
    let p = fewer as f64 / total as f64;
    let q = 1.0 - p;
    let a = n as f64 * p + 0.5;
    let c = ((total - n) as f64 * sample as f64 * p * q / (total - 1) as f64 + 0.5).sqrt();
    let h = D1 * c + D2;
    let mode = ((n + 1) as f64 * (fewer + 1) as f64 / (total + 2) as f64).floor() as i64;
    let log_weight = |k: i64| {
        let of = |count: i64| log_gamma((count + 1) as f64);
        of(k) + of(fewer - k) + of(n - k) + of(more - n + k)
    };
    let at_mode = log_weight(mode);
    let bound = (n.min(fewer) as f64 + 1.0).min((a + 16.0 * c).floor());
    let k = accepted(bits, a, h, bound, |k| at_mode - log_weight(k));
    let k = if good > bad { n - k } else { k };
    if n < sample { good - k } else { k }
}

/// A ratio of uniforms around `a` that lies under the density; `log_density` is relative to the mode's.
fn accepted(bits: &mut BitGenerator, a: f64, h: f64, bound: f64, log_density: impl Fn(i64) -> f64) -> i64 {
    loop {
        let u = bits.next_f64();
        let v = bits.next_f64();
        let x = a + h * (v - 0.5) / u;
        if x < 0.0 || x >= bound {
            continue;
        }
        let k = x.floor() as i64;
        let t = log_density(k);
        if u * (4.0 - u) - 3.0 <= t {
            return k;
        }
        if u * (u - t) >= 1.0 {
            continue;
        }
        if 2.0 * ln(u) <= t {
            return k;
        }
    }
}
