//! Draws of several numbers that belong together.

use super::bounded::interval;
use super::choice::compensated_sum;
use super::distributions::{Binomial, beta, hypergeometric, standard_gamma};
use super::stream::{Api, Stream};
use crate::error::{Error, Result};

/// How `multivariate_hypergeometric` draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hypergeometric {
    /// One colour after the other.
    Marginals,
    /// Thing by thing.
    Count,
}

impl Stream<'_> {
    /// How `n` trials fall into classes of probabilities `p`, whose last is what the others leave.
    pub fn multinomial(&mut self, n: i64, p: &[f64]) -> Vec<i64> {
        multinomial(n, p, |n, p| Binomial::new(self.api, n, p).draw(self.bits))
    }

    /// `n_draws` times, probabilities around `alpha`: normalised gammas, or for `Generator` broken sticks if every `alpha` is small.
    ///
    /// Errors: [`Error::Value`] if an `alpha` is negative, or zero for `RandomState`.
    pub fn dirichlet(&mut self, alpha: &[f64], n_draws: usize) -> Result<Vec<f64>> {
        let is_modern = self.api == Api::Generator;
        if alpha.iter().any(|&a| a < 0.0 || a == 0.0 && !is_modern) {
            return Err(Error::Value(if is_modern { "alpha < 0" } else { "alpha <= 0" }.into()));
        }
        let is_small = is_modern && !alpha.is_empty() && alpha.iter().all(|&a| a < 0.1);
        let draw = |_| match is_small {
            true => broken_stick(alpha, |a, b| beta(self, a, b)),
            false => normalised(alpha, |a| standard_gamma(self, a)),
        };
        Ok((0..n_draws).flat_map(draw).collect())
    }

    /// `n_draws` times, how many of each colour are among `n` things taken from `colors`.
    ///
    /// Errors: [`Error::Value`] if there are too few or far too many.
    pub fn multivariate_hypergeometric(
        &mut self,
        method: Hypergeometric,
        colors: &[i64],
        n: i64,
        n_draws: usize,
    ) -> Result<Vec<i64>> {
        check_colors(method, colors, n)?;
        // The count method goes on with the order in which the last draw left the things.
        let each = colors.iter().enumerate().flat_map(|(i, &color)| (0..color).map(move |_| i));
        let mut things: Vec<usize> = if method == Hypergeometric::Count { each.collect() } else { Vec::new() };
        let draw = |_| match method {
            Hypergeometric::Marginals => {
                or_rest(colors, n, |n| marginals(colors, n, |good, bad, n| hypergeometric(self.bits, good, bad, n)))
            }
            Hypergeometric::Count => or_rest(colors, n, |n| {
                let mut counts = vec![0; colors.len()];
                for j in 0..n as usize {
                    let n_after = (things.len() - j - 1) as u64;
                    things.swap(j, j + interval(self.bits, n_after) as usize);
                    counts[things[j]] += 1;
                }
                counts
            }),
        };
        Ok((0..n_draws).flat_map(draw).collect())
    }
}

/// What `multinomial` asks of its probabilities; `sum` is what NumPy calls the sum of all but the last.
///
/// Errors: [`Error::Value`] if one is outside [0, 1], or if all but the last are more than 1 together.
pub fn check_probabilities(p: &[f64], sum: &str) -> Result<()> {
    if p.iter().any(|p| !(0.0..=1.0).contains(p)) {
        return Err(Error::Value("pvals < 0, pvals > 1 or pvals contains NaNs".into()));
    }
    if compensated_sum(&p[..p.len().saturating_sub(1)]) > 1.0 + 1e-12 {
        return Err(Error::Value(format!("{sum} > 1.0")));
    }
    Ok(())
}

/// One class after the other, each a binomial draw from what is left.
fn multinomial(n: i64, p: &[f64], mut binomial: impl FnMut(i64, f64) -> i64) -> Vec<i64> {
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
fn normalised(alpha: &[f64], gamma: impl FnMut(f64) -> f64) -> Vec<f64> {
    let draws: Vec<f64> = alpha.iter().copied().map(gamma).collect();
    let inverse = 1.0 / draws.iter().fold(0.0, |sum, x| sum + x);
    draws.into_iter().map(|x| x * inverse).collect()
}

/// Pieces broken off a stick by beta draws: no division, so no 0/0 when every `alpha` is tiny.
fn broken_stick(alpha: &[f64], mut beta: impl FnMut(f64, f64) -> f64) -> Vec<f64> {
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
fn check_colors(method: Hypergeometric, colors: &[i64], n: i64) -> Result<()> {
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
    if method == Hypergeometric::Marginals && total >= 1_000_000_000 {
        return Err(Error::Value("When method is \"marginals\", sum(colors) must be less than 1000000000.".into()));
    }
    if method == Hypergeometric::Count && total > i64::MAX / 8 {
        let text = format!("When method is 'count', sum(colors) must not exceed {}", i64::MAX / 8);
        return Err(Error::Value(text));
    }
    if n > total {
        return Err(Error::Value("nsample > sum(colors)".into()));
    }
    Ok(())
}

/// What `draw` takes; of more than half it takes what is left instead.
fn or_rest(colors: &[i64], n: i64, mut draw: impl FnMut(i64) -> Vec<i64>) -> Vec<i64> {
    let total: i64 = colors.iter().sum();
    if n <= total / 2 {
        return draw(n);
    }
    let rest = draw(total - n);
    colors.iter().zip(rest).map(|(color, count)| color - count).collect()
}

/// One colour after the other, each a hypergeometric draw from what is left.
fn marginals(colors: &[i64], n: i64, mut hypergeometric: impl FnMut(i64, i64, i64) -> i64) -> Vec<i64> {
    let mut counts = vec![0; colors.len()];
    let Some((last, others)) = counts.split_last_mut() else { return counts };
    let (mut n_left, mut remaining) = (n, colors.iter().sum::<i64>());
    for (count, &color) in others.iter_mut().zip(colors) {
        if n_left <= 0 {
            break;
        }
        remaining -= color;
        *count = hypergeometric(color, remaining, n_left);
        n_left -= *count;
    }
    *last = n_left.max(0);
    counts
}
