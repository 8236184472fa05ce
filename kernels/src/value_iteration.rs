//! Value iteration.

use ndarray::{Array1, Array2, ArrayView1, ArrayView2, ArrayView3};

use crate::Error;

/// The values of all states after `n_sweeps` rounds of value iteration from zero, and for each state the first action that is best by these values.
///
/// A round, on all states at once: `V(s) ← maxₐ Q(s, a)`, with `Q(s, a) = R(s, a) + γ Σ P(s, a, s′) V(s′)`.
///
/// Shapes: `transitions` (n, m, n), the probability of each next state after each of m actions in each of n states; `rewards` (n, m) → (n), (n).
/// Edge: no sweeps leave zeros, by which the action with the largest reward is best.
/// Errors: [`Error::Shape`] if the shapes do not fit; [`Error::Empty`] if there is no action.
/// Source: Sutton, Barto, *Reinforcement Learning* (2nd ed., 2018), §4.4; Bellman, *Dynamic Programming* (1957).
///
/// ```
/// use ndarray::array;
/// // One state; staying earns 1 a step, so after three steps at γ = 1/2 it is worth 1 + 1/2 + 1/4.
/// let (values, _) = kernels::value_iteration(array![[[1.0]]].view(), array![[1.0]].view(), 0.5, 3)?;
/// assert_eq!(values, array![1.75]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn value_iteration(
    transitions: ArrayView3<'_, f64>,
    rewards: ArrayView2<'_, f64>,
    discount: f64,
    n_sweeps: usize,
) -> Result<(Array1<f64>, Array1<usize>), Error> {
    let (n, m) = rewards.dim();
    if transitions.shape() != [n, m, n] {
        let found = transitions.shape().to_vec();
        return Err(Error::Shape { name: "transitions", expected: vec![n, m, n], found });
    }
    if m == 0 {
        return Err(Error::Empty { name: "rewards" });
    }
    let look_ahead = |values: &Array1<f64>| {
        Array2::from_shape_fn((n, m), |(state, action)| {
            let future: f64 = (0..n).map(|next| transitions[[state, action, next]] * values[next]).sum();
            rewards[[state, action]] + discount * future
        })
    };
    let mut values = Array1::zeros(n);
    for _ in 0..n_sweeps {
        values = look_ahead(&values).rows().into_iter().map(|row| row[first_best(row)]).collect();
    }
    let policy = look_ahead(&values).rows().into_iter().map(first_best).collect();
    Ok((values, policy))
}

fn first_best(scores: ArrayView1<'_, f64>) -> usize {
    let mut best = 0;
    for (idx, score) in scores.iter().enumerate() {
        if *score > scores[best] {
            best = idx;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use ndarray::{Array3, array};

    use super::*;

    /// In state 0 one may stay for 1 a step, or go to state 1, which ends everything, for 3.
    fn check(discount: f64, n_sweeps: usize, value: f64, action: usize) {
        let transitions = array![[[1.0, 0.0], [0.0, 1.0]], [[0.0, 1.0], [0.0, 1.0]]];
        let rewards = array![[1.0, 3.0], [0.0, 0.0]];
        let found = value_iteration(transitions.view(), rewards.view(), discount, n_sweeps);
        assert_eq!(found, Ok((array![value, 0.0], array![action, 0])), "{discount}, {n_sweeps} sweeps");
    }

    #[test]
    fn who_sees_further_waits_longer() {
        check(1.0, 0, 0.0, 1);
        check(1.0, 1, 3.0, 0);
        check(1.0, 2, 4.0, 0);
        check(0.5, 2, 3.0, 1);
        check(0.0, 5, 3.0, 1);
    }

    #[test]
    fn wants_an_action() {
        let found = value_iteration(Array3::zeros((1, 0, 1)).view(), Array2::zeros((1, 0)).view(), 0.5, 1);
        assert_eq!(found, Err(Error::Empty { name: "rewards" }));
    }
}
