//! Draws of several numbers that belong together.

use super::choice::compensated_sum;
use crate::error::{Error, Result};

/// What `multinomial` asks of its parameters; `sum` is what NumPy calls the sum of all but the last.
pub(super) fn check_multinomial(n: i64, p: &[f64], sum: &str) -> Result<()> {
    if p.iter().any(|p| !(0.0..=1.0).contains(p)) {
        return Err(Error::Value("pvals < 0, pvals > 1 or pvals contains NaNs".into()));
    }
    if compensated_sum(&p[..p.len().saturating_sub(1)]) > 1.0 + 1e-12 {
        return Err(Error::Value(format!("{sum} > 1.0")));
    }
    if n < 0 {
        return Err(Error::Value("n < 0".into()));
    }
    Ok(())
}

/// One class after the other, each a binomial draw from what is left.
pub(super) fn multinomial(n: i64, p: &[f64], mut binomial: impl FnMut(i64, f64) -> i64) -> Vec<i64> {
    let mut counts = vec![0; p.len()];
    let (mut n_left, mut p_left) = (n, 1.0);
    let Some((last, others)) = counts.split_last_mut() else { return counts };
    for (count, &p) in others.iter_mut().zip(p) {
        *count = binomial(n_left, p / p_left);
        n_left -= *count;
        if n_left <= 0 {
            break;
        }
        p_left -= p;
    }
    *last = n_left.max(0);
    counts
}

/// Gammas divided by their sum.
pub(super) fn normalised(alpha: &[f64], gamma: impl FnMut(f64) -> f64) -> Vec<f64> {
    let draws: Vec<f64> = alpha.iter().copied().map(gamma).collect();
    let inverse = 1.0 / draws.iter().fold(0.0, |sum, x| sum + x);
    draws.into_iter().map(|x| x * inverse).collect()
}

/// Pieces broken off a stick by beta draws: no division, so no 0/0 when every `alpha` is tiny.
pub(super) fn broken_stick(alpha: &[f64], mut beta: impl FnMut(f64, f64) -> f64) -> Vec<f64> {
    let mut pieces = vec![0.0; alpha.len()];
    let mut rest: Vec<f64> = alpha.to_vec();
    for j in (1..rest.len()).rev() {
        rest[j - 1] += rest[j];
    }
    if rest.first().is_none_or(|&sum| sum <= 0.0) {
        return pieces;
    }
    let mut stick = 1.0;
    for j in 0..alpha.len() - 1 {
        let share = beta(alpha[j], rest[j + 1]);
        pieces[j] = stick * share;
        stick *= 1.0 - share;
        if rest[j + 1] == 0.0 {
            break;
        }
    }
    pieces[alpha.len() - 1] = stick;
    pieces
}

/// What `multivariate_hypergeometric` asks of its parameters.
pub(super) fn check_colors(colors: &[i64], n: i64) -> Result<()> {
    if n < 0 {
        return Err(Error::Value("nsample must be nonnegative.".into()));
    }
    if colors.iter().any(|&color| color < 0) {
        let text =
            format!("colors must be a one-dimensional sequence of nonnegative integers not exceeding {}.", i64::MAX);
        return Err(Error::Value(text));
    }
    let total = colors.iter().try_fold(0_i64, |sum, &color| sum.checked_add(color));
    let total = total.ok_or_else(|| {
        let text = format!("sum(colors) must not exceed the maximum value of a 64 bit signed integer ({})", i64::MAX);
        Error::Value(text)
    })?;
    if total >= 1_000_000_000 {
        return Err(Error::Value("When method is \"marginals\", sum(colors) must be less than 1000000000.".into()));
    }
    if n > total {
        return Err(Error::Value("nsample > sum(colors)".into()));
    }
    Ok(())
}

/// One colour after the other, each a hypergeometric draw from what is left.
pub(super) fn marginals(colors: &[i64], n: i64, mut hypergeometric: impl FnMut(i64, i64, i64) -> i64) -> Vec<i64> {
    let total: i64 = colors.iter().sum();
    let is_flipped = n > total / 2;
    let mut n_left = if is_flipped { total - n } else { n };
    let mut counts = vec![0; colors.len()];
    let Some((last, others)) = counts.split_last_mut() else { return counts };
    let mut remaining = total;
    for (count, &color) in others.iter_mut().zip(colors) {
        if n_left <= 0 {
            break;
        }
        remaining -= color;
        *count = hypergeometric(color, remaining, n_left);
        n_left -= *count;
    }
    *last = n_left.max(0);
    if n > 0 && is_flipped {
        counts.iter_mut().zip(colors).for_each(|(count, color)| *count = color - *count);
    }
    counts
}
