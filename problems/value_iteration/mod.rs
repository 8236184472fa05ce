//! Value iteration. Probabilities and the discount are multiples of 1/4 and rewards whole, so equal actions are equal.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::Array3;

use crate::arrays;
use crate::constraints::{elements_within, extents, multiples, require, within};
use crate::group::group;

const MAX_STATES: usize = 20;
const MAX_ACTIONS: usize = 5;
const MAX_REWARD: f64 = 100.0;
/// A sweep adds four bits behind the point and the policy four more: 36, beside ten before it.
const MAX_SWEEPS: usize = 8;
const PARTS: i64 = 4;

/// See `statement.md`.
pub struct ValueIteration;

impl Spec for ValueIteration {
    fn examples(&self) -> Vec<Args> {
        let leave = [[1.0, 0.0], [0.0, 1.0], [0.0, 1.0], [0.0, 1.0]].concat();
        vec![
            args([1, 1], vec![1.0], vec![1.0], 0.5, 3),
            args([2, 2], leave.clone(), vec![1.0, 3.0, 0.0, 0.0], 1.0, 1),
            args([2, 2], leave, vec![1.0, 3.0, -2.0, -2.0], 1.0, 0),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let leave = [[1.0, 0.0], [0.0, 1.0], [0.0, 1.0], [0.0, 1.0]].concat();
        let stay_or_swap = [[1.0, 0.0], [0.0, 1.0], [0.0, 1.0], [1.0, 0.0]].concat();
        let edges = vec![
            args([1, 1], vec![1.0], vec![-5.0], 1.0, 8),
            args([1, 3], vec![1.0; 3], vec![2.0, 7.0, 7.0], 0.0, 4),
            args([2, 1], vec![0.0, 1.0, 1.0, 0.0], vec![3.0, -1.0], 0.5, 3),
            args([2, 2], stay_or_swap.clone(), vec![-1.0, -3.0, -2.0, -2.0], 1.0, 5),
            args([2, 2], stay_or_swap, vec![0.0; 4], 0.75, 2),
        ];
        // State 0 may end it all for 3, or go on to state 1, which earns 4 a step later.
        let plain = vec![args(
            [3, 2],
            [[0.0, 0.0, 1.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [0.0, 0.0, 1.0], [0.0, 0.0, 1.0], [0.0, 0.0, 1.0]]
                .concat(),
            vec![3.0, 0.0, 4.0, 4.0, 0.0, 0.0],
            0.5,
            1,
        )];
        // After a sweep, staying for 2 a step is better than leaving for 3; in the sweep it was not.
        let stay = args([2, 2], leave, vec![2.0, 3.0, 0.0, 0.0], 0.5, 1);
        let plain = [plain, vec![stay]].concat();
        vec![
            group("basic", Role::Basic, "A few states and actions", plain, 20),
            group("edge", Role::Edge, "One state, one action, nothing but costs, equal actions", edges, 0),
            group("random", Role::Random, "Up to 20 states and 5 actions", vec![], 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_n, max_m, max_reward) = match group {
            "basic" => (2 + size / 30, 2 + size / 50, 4),
            _ => (1 + size * (MAX_STATES - 1) / 100, 1 + size * (MAX_ACTIONS - 1) / 100, 100),
        };
        let n_sweeps = source.size(0..=1 + size * (MAX_SWEEPS - 1) / 100);
        let discount = *source.choose(&[0.5, 0.75, 0.25, 1.0]);
        let (n, m) = (source.size(1..=max_n), source.size(1..=max_m));
        let transitions = (0..n * m).flat_map(|_| chances(source, n)).collect();
        let rewards = (0..n * m).map(|_| source.integer(-max_reward..=max_reward) as f64).collect();
        args([n, m], transitions, rewards, discount, n_sweeps)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (transitions, rewards, discount, n_sweeps): (Array, Array, f64, usize) = try_unpack(args)?;
        extents("nm", rewards.shape(), &[1..=MAX_STATES, 1..=MAX_ACTIONS])?;
        elements_within("transitions", &transitions, 0.0..=1.0)?;
        multiples("transitions", &transitions, 1.0 / PARTS as f64)?;
        let chances: Array3<f64> = arrays::floats(&transitions);
        let (_, m, _) = chances.dim();
        let short = chances.rows().into_iter().position(|row| row.sum() != 1.0);
        let short = short.map(|idx| (idx / m, idx % m));
        if let Some((state, action)) = short {
            return Err(format!("`transitions[{state}, {action}]` does not sum to 1."));
        }
        elements_within("rewards", &rewards, -MAX_REWARD..=MAX_REWARD)?;
        multiples("rewards", &rewards, 1.0)?;
        within("discount", discount, 0.0..=1.0)?;
        require((discount * PARTS as f64).fract() == 0.0, || {
            format!("`discount` is {discount}, which is no multiple of 1/{PARTS}.")
        })?;
        within("n_sweeps", n_sweeps, 0..=MAX_SWEEPS)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (transitions, rewards, discount, n_sweeps): (Array, Array, f64, usize) = unpack(args);
        let (transitions, rewards) = (arrays::floats(&transitions), arrays::floats(&rewards));
        match kernels::value_iteration(transitions.view(), rewards.view(), discount, n_sweeps) {
            Ok((values, policy)) => {
                let policy: Vec<i64> = policy.into_iter().map(|action| action as i64).collect();
                Value::from((arrays::value(values), Value::array([policy.len()], policy)))
            }
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Values are exact; a slip of one quarter in one sweep of eight is 10⁻⁵ at least.
        Check::close(0.0, 1e-9).unchanged()
    }
}

/// Arguments for n states and m actions.
fn args([n, m]: [usize; 2], transitions: Vec<f64>, rewards: Vec<f64>, discount: f64, n_sweeps: usize) -> Args {
    vec![Value::array([n, m, n], transitions), Value::array([n, m], rewards), discount.into(), n_sweeps.into()]
}

/// The probabilities of n next states: four quarters, each for a state drawn.
fn chances(source: &mut Source, n: usize) -> Vec<f64> {
    let mut chances = vec![0.0; n];
    for _ in 0..PARTS {
        chances[source.index(n)] += 1.0 / PARTS as f64;
    }
    chances
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(ValueIteration.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_exact_chances() {
        let two = |row: [f64; 2], discount| args([2, 1], [[1.0, 0.0], row].concat(), vec![0.0; 2], discount, 1);
        check(&two([0.5, 0.25], 0.5), "`transitions[1, 0]` does not sum to 1.");
        check(&two([0.9, 0.1], 0.5), "`transitions` contains 0.9, which is no multiple of 0.25.");
        check(&two([0.5, 0.5], 0.9), "`discount` is 0.9, which is no multiple of 1/4.");
    }
}
