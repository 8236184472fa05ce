//! Steps of the optimiser Adam, from given gradients.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::AdamSettings;
use ndarray::aview1;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, require, within};
use crate::group::group;

const MAX_STEPS: usize = 100;
const MAX_PARAMETERS: usize = 20;
const MAX: f64 = 1000.0;
const MAX_BETA: f64 = 0.999;
const MIN_EPS: f64 = 1e-8;

/// See `statement.md`.
pub struct Adam;

type Parts = (Array, Array, f64, f64, f64, f64);

impl Spec for Adam {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(vec![1.0, 1.0], vec![8.0, -0.25], settings(0.5, 0.9, 0.999, MIN_EPS)),
            args(vec![1.0], vec![4.0], settings(1.0, 0.9, 0.999, 4.0)),
            args(vec![1.0], vec![2.0, 0.0], settings(1.0, 0.5, 0.75, MIN_EPS)),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(vec![3.0], vec![0.0], settings(0.1, 0.9, 0.999, MIN_EPS)),
            args(vec![0.0], vec![2.0, 4.0], settings(1.0, 0.0, 0.5, 1.0)),
            args(vec![0.0], vec![2.0, 4.0], settings(1.0, 0.5, 0.0, 1.0)),
            args(vec![0.0], vec![2.0, -2.0, 6.0], settings(0.5, 0.5, 0.75, 0.5)),
            args(vec![0.0, 0.0], vec![1.0, 3.0, 2.0, 0.0], settings(1.0, 0.5, 0.75, 0.1)),
            args(
                spread(MAX_PARAMETERS, -MAX, MAX),
                spread(MAX_STEPS * MAX_PARAMETERS, -MAX, MAX),
                settings(1.0, 0.5, 0.75, 10.0),
            ),
        ];
        vec![
            group("basic", Role::Basic, "A few steps of two parameters", vec![], 15),
            group("edge", Role::Edge, "One step, no gradient, nothing remembered, a large eps", edges, 0),
            group("random", Role::Random, "Up to 100 steps of 20 parameters", vec![], 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_t, max_d, betas): (usize, usize, &[f64]) = match group {
            "random" => {
                (2 + size * (MAX_STEPS - 2) / 100, 1 + size * (MAX_PARAMETERS - 1) / 100, &[0.9, MAX_BETA, 0.99])
            }
            _ => (2 + size / 30, 2, &[0.5, 0.75, 0.9, 0.0]),
        };
        let settings = AdamSettings {
            learning_rate: *source.choose(&[1.0, 0.1, 0.01]),
            beta1: *source.choose(betas),
            beta2: *source.choose(betas),
            eps: *source.choose(&[1.0, 0.1, MIN_EPS]),
        };
        let d = source.size(1..=max_d);
        let params = source.floats(d, -3.0..=3.0);
        let gradients = source.list(1..=max_t, |source| source.floats(d, -5.0..=5.0));
        args(params, gradients.concat(), settings)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (params, gradients, learning_rate, beta1, beta2, eps): Parts = try_unpack(args)?;
        extents("td", gradients.shape(), &[1..=MAX_STEPS, 1..=MAX_PARAMETERS])?;
        elements_within("params", &params, -MAX..=MAX)?;
        elements_within("gradients", &gradients, -MAX..=MAX)?;
        require(learning_rate > 0.0 && learning_rate <= 1.0, || {
            format!("`learning_rate` is {learning_rate}; it must be positive and at most 1.")
        })?;
        within("beta1", beta1, 0.0..=MAX_BETA)?;
        within("beta2", beta2, 0.0..=MAX_BETA)?;
        within("eps", eps, MIN_EPS..=10.0)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (params, gradients, learning_rate, beta1, beta2, eps): Parts = unpack(args);
        let settings = AdamSettings { learning_rate, beta1, beta2, eps };
        match kernels::adam(aview1(&params.to_floats()), arrays::floats(&gradients).view(), settings) {
            Ok(params) => arrays::value(params),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // 1 − 0.999 is known to 10⁻¹³, and so is each of at most 100 steps of length 1.
        Check::close(1e-8, 1e-8).unchanged()
    }
}

fn settings(learning_rate: f64, beta1: f64, beta2: f64, eps: f64) -> AdamSettings {
    AdamSettings { learning_rate, beta1, beta2, eps }
}

fn args(params: Vec<f64>, gradients: Vec<f64>, settings: AdamSettings) -> Args {
    let d = params.len();
    let AdamSettings { learning_rate, beta1, beta2, eps } = settings;
    let numbers = [learning_rate, beta1, beta2, eps].map(Value::from);
    [Value::array([d], params), Value::array([gradients.len() / d, d], gradients)].into_iter().chain(numbers).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_steps_forwards() {
        let case = args(vec![0.0], vec![1.0], settings(0.0, 0.9, 0.9, 0.1));
        assert_eq!(Adam.validate(&case), Err("`learning_rate` is 0; it must be positive and at most 1.".to_string()));
    }
}
