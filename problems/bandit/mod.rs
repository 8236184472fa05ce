//! The bandit strategy UCB1. Where bounds are equal any of the arms is right, so choices are judged one by one.

use judge::{Args, Array, Check, Group, Mismatch, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::upper_confidence_bounds;

use crate::arrays;
use crate::constraints::{elements_within, extents, multiples, within};
use crate::group::group;

const MAX_ARMS: usize = 8;
const MAX_ROUNDS: usize = 100;
const MAX_C: f64 = 4.0;
const EIGHTH: f64 = 0.125;

/// Bounds this near are equal: a mean and a root are known to 10⁻¹⁵.
const NEAR: f64 = 1e-9;

/// See `statement.md`.
pub struct Bandit;

impl Spec for Bandit {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(2, vec![0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0], 0.0),
            args(2, vec![1.0, 0.0, 0.0, 0.0, 0.5, 0.5, 0.5, 0.5], 1.0),
            args(1, vec![0.5, 0.25], 2.0),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(1, vec![1.0], 1.0),
            args(4, vec![0.5; 8], 1.0),
            args(2, vec![0.0; 12], 0.5),
            args(3, vec![1.0; 15], 0.0),
            args(2, [[1.0; 10], [0.875; 10]].concat(), 0.125),
            args(2, [[0.0; 20], [1.0; 20]].concat(), 4.0),
        ];
        let large = vec![args(2, [[1.0; MAX_ROUNDS], [0.25; MAX_ROUNDS]].concat(), 1.0)];
        vec![
            group("basic", Role::Basic, "A few arms and rounds", vec![], 15),
            group("edge", Role::Edge, "One arm, fewer rounds than arms, equal rewards, no allowance", edges, 0),
            group("random", Role::Random, "Up to 8 arms and 100 rounds", large, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_arms, max_rounds) = match group {
            "basic" => (2 + size / 50, 6 + size / 5),
            _ => (1 + size * (MAX_ARMS - 1) / 100, 1 + size * (MAX_ROUNDS - 1) / 100),
        };
        let c = *source.choose(&[1.0, 0.5, 1.5, 0.25]);
        let (m, t) = (source.size(1..=max_arms), source.size(1..=max_rounds));
        let rewards = (0..m).flat_map(|_| {
            // An arm of its own quality.
            let highest = source.integer(1..=8);
            (0..t).map(|_| source.integer(0..=highest) as f64 * EIGHTH).collect::<Vec<f64>>()
        });
        args(m, rewards.collect(), c)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (rewards, c): (Array, f64) = try_unpack(args)?;
        extents("mt", rewards.shape(), &[1..=MAX_ARMS, 1..=MAX_ROUNDS])?;
        elements_within("rewards", &rewards, 0.0..=1.0)?;
        multiples("rewards", &rewards, EIGHTH)?;
        within("c", c, 0.0..=MAX_C)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (rewards, c): (Array, f64) = unpack(args);
        Value::list(kernels::ucb1(arrays::floats(&rewards).view(), c))
    }

    fn check(&self) -> Check {
        Check::Witness.unchanged()
    }

    fn witness(&self, args: &Args, _expected: &Value, found: &Value) -> Result<(), Mismatch> {
        let (rewards, c): (Vec<Vec<f64>>, f64) = unpack(args);
        let (m, t) = (rewards.len(), rewards[0].len());
        let arms = found.as_ints()?;
        if arms.len() != t {
            return Err(Mismatch::property(format!("There are {t} rounds, and you pulled {} arms.", arms.len())));
        }
        let (mut sums, mut counts) = (vec![0.0; m], vec![0; m]);
        for (round, arm) in arms.into_iter().enumerate() {
            let Some(arm) = usize::try_from(arm).ok().filter(|arm| *arm < m) else {
                return Err(Mismatch::property(format!("Round {round} pulls arm {arm} of {m}.")));
            };
            let bounds = upper_confidence_bounds(&sums, &counts, c);
            let better = (0..m).find(|other| bounds[*other] > bounds[arm] + NEAR);
            if let Some(better) = better {
                return Err(Mismatch::property(format!(
                    "Round {round}, counted from 0, pulls arm {arm} with a bound of {:.6}; that of arm {better} is {:.6}.",
                    bounds[arm], bounds[better]
                )));
            }
            sums[arm] += rewards[arm][counts[arm]];
            counts[arm] += 1;
        }
        Ok(())
    }
}

/// Arguments for m arms.
fn args(m: usize, rewards: Vec<f64>, c: f64) -> Args {
    vec![Value::array([m, rewards.len() / m], rewards), c.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(arms: &[i64], expected: Result<(), &str>) {
        let case = args(2, vec![0.5, 0.5, 0.5, 0.0, 0.0, 0.0], 0.0);
        let found = Bandit.witness(&case, &Value::None, &Value::ints(arms.iter().copied()));
        assert_eq!(found, expected.map_err(Mismatch::property), "{arms:?}");
    }

    #[test]
    fn any_of_the_best_arms_is_right() {
        check(&[0, 1, 0], Ok(()));
        check(&[1, 0, 0], Ok(()));
        check(&[0, 0, 1], Err("Round 1, counted from 0, pulls arm 0 with a bound of 0.500000; that of arm 1 is inf."));
        check(
            &[0, 1, 1],
            Err("Round 2, counted from 0, pulls arm 1 with a bound of 0.000000; that of arm 0 is 0.500000."),
        );
        check(&[0, 1], Err("There are 3 rounds, and you pulled 2 arms."));
        check(&[0, 2, 1], Err("Round 1 pulls arm 2 of 2."));
    }
}
