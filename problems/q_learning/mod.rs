//! Tabular Q-learning from recorded steps.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::Experience;

use crate::arrays;
use crate::constraints::{elements_within, extents, length, within};
use crate::group::group;

const MAX_STATES: usize = 20;
const MAX_ACTIONS: usize = 5;
const MAX_STEPS: usize = 300;
const MAX: f64 = 100.0;

/// See `statement.md`.
pub struct QLearning;

/// State, action, reward, next state, whether it was the last.
type Step = (i64, i64, f64, i64, bool);

impl Spec for QLearning {
    fn examples(&self) -> Vec<Args> {
        let ahead = || vec![0.0, 0.0, 4.0, 8.0];
        vec![
            args(2, ahead(), &[(0, 1, 1.0, 1, false)], 0.5, 0.25),
            args(2, ahead(), &[(0, 1, 1.0, 1, true)], 0.5, 0.25),
            args(1, vec![0.0; 2], &[(1, 0, 8.0, 0, true), (0, 0, 0.0, 1, false)], 0.5, 1.0),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(2, vec![1.0, -2.0, 3.0, 4.0], &[], 0.5, 0.5),
            args(1, vec![3.0], &[(0, 0, -1.0, 0, false); 3], 0.5, 0.75),
            args(2, vec![-5.0, -3.0, 1.0, 1.0], &[(1, 0, 0.0, 0, false)], 1.0, 1.0),
            args(2, vec![-5.0, -3.0, 1.0, 1.0], &[(1, 0, 2.0, 0, false)], 0.0, 1.0),
            args(2, vec![5.0, 3.0, 1.0, 1.0], &[(1, 0, 2.0, 0, false)], 0.5, 0.0),
            args(2, vec![-9.0, -8.0, 0.0, 0.0], &[(1, 1, 0.0, 0, true)], 0.5, 1.0),
        ];
        let steps: Vec<Step> = (0..MAX_STEPS as i64).map(|i| (i % 2, i % 3 % 2, 1.0, (i + 1) % 2, false)).collect();
        let large = vec![args(2, vec![-MAX, MAX, MAX, -MAX], &steps, 0.5, 0.5)];
        vec![
            group("basic", Role::Basic, "A few steps", vec![], 20),
            group("edge", Role::Edge, "No steps, one state, rates and discounts of 0 and 1, values below 0", edges, 0),
            group("random", Role::Random, "Up to 300 steps among 20 states", large, 6),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_n, max_m, max_steps) = match group {
            "basic" => (2 + size / 50, 2 + size / 50, 3 + size / 15),
            _ => (
                1 + size * (MAX_STATES - 1) / 100,
                1 + size * (MAX_ACTIONS - 1) / 100,
                1 + size * (MAX_STEPS - 1) / 100,
            ),
        };
        let (learning_rate, discount) = (*source.choose(&[0.5, 0.25, 0.1]), *source.choose(&[0.5, 0.9, 0.99]));
        let (n, m) = (source.size(1..=max_n), source.size(1..=max_m));
        let q = source.floats(n * m, -5.0..=5.0);
        let mut state = source.index(n) as i64;
        let steps = source.list(1..=max_steps, |source| {
            let (action, reward) = (source.index(m) as i64, source.integer(-5..=5) as f64);
            let (next, is_last) = (source.index(n) as i64, source.chance(1, 5));
            let step = (state, action, reward, next, is_last);
            // An episode goes on where it is; after its end another begins, in any state.
            state = if is_last { source.index(n) as i64 } else { next };
            step
        });
        args(m, q, &steps, learning_rate, discount)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (q, experience, learning_rate, discount): (Array, Vec<Step>, f64, f64) = try_unpack(args)?;
        extents("nm", q.shape(), &[1..=MAX_STATES, 1..=MAX_ACTIONS])?;
        elements_within("q", &q, -MAX..=MAX)?;
        length("experience", experience.len(), 0..=MAX_STEPS)?;
        let (last_state, last_action) = (q.shape()[0] as i64 - 1, q.shape()[1] as i64 - 1);
        for (idx, &(state, action, reward, next, _)) in experience.iter().enumerate() {
            within(&format!("experience[{idx}][0]"), state, 0..=last_state)?;
            within(&format!("experience[{idx}][1]"), action, 0..=last_action)?;
            within(&format!("experience[{idx}][2]"), reward, -MAX..=MAX)?;
            within(&format!("experience[{idx}][3]"), next, 0..=last_state)?;
        }
        within("learning_rate", learning_rate, 0.0..=1.0)?;
        within("discount", discount, 0.0..=1.0)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (q, experience, learning_rate, discount): (Array, Vec<Step>, f64, f64) = unpack(args);
        let steps = experience.into_iter().map(|(state, action, reward, next, is_last)| Experience {
            state: state as usize,
            action: action as usize,
            reward,
            next: next as usize,
            is_last,
        });
        let steps: Vec<Experience> = steps.collect();
        match kernels::q_learning(arrays::floats(&q).view(), &steps, learning_rate, discount) {
            Ok(q) => arrays::value(q),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // A step is a mean of an entry and a target: rounding is never magnified.
        Check::close(1e-9, 1e-9).unchanged()
    }
}

/// Arguments for m actions.
fn args(m: usize, q: Vec<f64>, experience: &[Step], learning_rate: f64, discount: f64) -> Args {
    let steps = experience.iter().map(|&(state, action, reward, next, is_last)| {
        Value::tuple([Value::from(state), action.into(), reward.into(), next.into(), is_last.into()])
    });
    vec![Value::array([q.len() / m, m], q), Value::list(steps), learning_rate.into(), discount.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_states_that_there_are() {
        let case = args(1, vec![0.0; 2], &[(0, 0, 0.0, 2, false)], 0.5, 0.5);
        assert_eq!(QLearning.validate(&case), Err("`experience[0][3]` is 2; it must lie between 0 and 1.".to_string()));
    }
}
