//! Tabular Q-learning.

use ndarray::{Array2, ArrayView2};

use crate::Error;

/// One step of experience.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Experience {
    /// Where it began.
    pub state: usize,
    /// What was done.
    pub action: usize,
    /// What it earned.
    pub reward: f64,
    /// Where it led.
    pub next: usize,
    /// Whether that was the end.
    pub is_last: bool,
}

/// Action values after learning from each experience in turn.
///
/// `Q(s, a) ← Q(s, a) + α (r + γ max_b Q(s′, b) − Q(s, a))`; after a last step there is nothing to come, and the target is r.
///
/// Shapes: `q` (n, m), n states by m actions → same.
/// Errors: [`Error::Empty`] if there is no action; [`Error::Shape`] if an experience names a state or an action that there is not, with the shape that would do.
/// Source: Watkins, Dayan, *Q-learning* (1992); Sutton, Barto, *Reinforcement Learning* (2nd ed., 2018), §6.5.
///
/// ```
/// use kernels::Experience;
/// use ndarray::array;
/// let step = Experience { state: 0, action: 1, reward: 1.0, next: 1, is_last: false };
/// let q = kernels::q_learning(array![[0.0, 0.0], [4.0, 8.0]].view(), &[step], 0.5, 0.25)?;
/// assert_eq!(q, array![[0.0, 1.5], [4.0, 8.0]]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn q_learning(
    q: ArrayView2<'_, f64>,
    experiences: &[Experience],
    learning_rate: f64,
    discount: f64,
) -> Result<Array2<f64>, Error> {
    let (n, m) = q.dim();
    if m == 0 {
        return Err(Error::Empty { name: "q" });
    }
    let mut q = q.to_owned();
    for &Experience { state, action, reward, next, is_last } in experiences {
        if state.max(next) >= n || action >= m {
            let expected = vec![n.max(state.max(next) + 1), m.max(action + 1)];
            return Err(Error::Shape { name: "q", expected, found: vec![n, m] });
        }
        let to_come = q.row(next).iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let target = if is_last { reward } else { reward + discount * to_come };
        q[[state, action]] += learning_rate * (target - q[[state, action]]);
    }
    Ok(q)
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    fn check(is_last: bool, expected: f64) {
        let step = Experience { state: 0, action: 0, reward: 2.0, next: 1, is_last };
        let q = q_learning(array![[1.0], [10.0]].view(), &[step], 0.5, 0.5);
        assert_eq!(q, Ok(array![[expected], [10.0]]));
    }

    #[test]
    fn moves_towards_the_target() {
        check(false, 4.0);
        check(true, 1.5);
    }

    #[test]
    fn later_steps_see_what_earlier_ones_taught() {
        let back = Experience { state: 1, action: 0, reward: 8.0, next: 0, is_last: true };
        let forth = Experience { state: 0, action: 0, reward: 0.0, next: 1, is_last: false };
        let zeros = Array2::zeros((2, 1));
        assert_eq!(q_learning(zeros.view(), &[back, forth], 0.5, 1.0), Ok(array![[2.0], [4.0]]));
        assert_eq!(q_learning(zeros.view(), &[forth, back], 0.5, 1.0), Ok(array![[0.0], [4.0]]));
    }

    #[test]
    fn wants_states_that_there_are() {
        let step = Experience { state: 0, action: 0, reward: 0.0, next: 1, is_last: false };
        let error = Error::Shape { name: "q", expected: vec![2, 1], found: vec![1, 1] };
        assert_eq!(q_learning(array![[0.0]].view(), &[step], 0.5, 0.5), Err(error));
    }
}
