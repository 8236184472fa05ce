//! The bandit strategy UCB1.

use ndarray::ArrayView2;

use crate::math;

/// How good each arm may still be: the mean of what it gave, and more the less is known of it. Infinite for an arm that was never pulled.
///
/// `sₐ / nₐ + c √(ln N / nₐ)`, with `sₐ` the sum and `nₐ` the number of its rewards, and `N = Σ nₐ`.
///
/// Edge: after one pull the logarithm is 0.
/// Source: Auer, Cesa-Bianchi, Fischer, *Finite-time Analysis of the Multiarmed Bandit Problem* (2002); theirs is c = √2.
///
/// ```
/// assert_eq!(kernels::upper_confidence_bounds(&[3.0, 0.0], &[4, 0], 0.0), [0.75, f64::INFINITY]);
/// ```
pub fn upper_confidence_bounds(sums: &[f64], counts: &[usize], c: f64) -> Vec<f64> {
    let n_pulls: usize = counts.iter().sum();
    let bound = |(sum, count): (&f64, &usize)| {
        if *count == 0 {
            return f64::INFINITY;
        }
        let count = *count as f64;
        sum / count + c * (math::ln(n_pulls as f64) / count).sqrt()
    };
    sums.iter().zip(counts).map(bound).collect()
}

/// The arms that UCB1 pulls, one a round: each time the first with the largest of [`upper_confidence_bounds`].
///
/// Shapes: `rewards` (m, t), what each of m arms gives at its first, second, … pull → t arms.
/// Edge: no arms or no rounds give nothing.
/// Source: see [`upper_confidence_bounds`].
///
/// ```
/// use ndarray::array;
/// let rewards = array![[0.0, 0.0, 0.0], [1.0, 1.0, 1.0]];
/// assert_eq!(kernels::ucb1(rewards.view(), 0.0), [0, 1, 1]);
/// ```
pub fn ucb1(rewards: ArrayView2<'_, f64>, c: f64) -> Vec<usize> {
    let (m, t) = rewards.dim();
    let (mut sums, mut counts) = (vec![0.0; m], vec![0; m]);
    let mut arms = Vec::new();
    for _ in 0..if m == 0 { 0 } else { t } {
        let bounds = upper_confidence_bounds(&sums, &counts, c);
        let arm = (1..m).fold(0, |best, arm| if bounds[arm] > bounds[best] { arm } else { best });
        sums[arm] += rewards[[arm, counts[arm]]];
        counts[arm] += 1;
        arms.push(arm);
    }
    arms
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, array};

    use super::*;

    fn check(rewards: Array2<f64>, c: f64, expected: &[usize]) {
        assert_eq!(ucb1(rewards.view(), c), expected, "{rewards}, c = {c}");
    }

    #[test]
    fn tries_every_arm_and_then_follows_the_bounds() {
        check(array![[1.0], [1.0]], 1.0, &[0]);
        check(array![[0.0, 0.0], [1.0, 1.0]], 1.0, &[0, 1]);
        check(array![[1.0; 4], [0.0; 4]], 0.0, &[0, 1, 0, 0]);
        // With nothing to tell them apart arms take turns.
        check(array![[0.5; 6], [0.5; 6]], 2.0, &[0, 1, 0, 1, 0, 1]);
        check(Array2::zeros((0, 3)), 1.0, &[]);
    }

    #[test]
    fn rewards_go_by_the_pulls_of_their_arm() {
        check(array![[1.0, 0.0, 0.0, 0.0], [0.5, 0.5, 0.5, 0.5]], 0.0, &[0, 1, 0, 0]);
        check(array![[1.0, -1.0, 9.0, 9.0], [0.5, 0.5, 0.5, 0.5]], 0.0, &[0, 1, 0, 1]);
    }
}
