//! One step of EM for a Gaussian mixture. Each component starts where a sample is, so that none dies out.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::GaussianMixture;
use ndarray::aview1;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, require, within};
use crate::group::group;

const MAX_SAMPLES: usize = 100;
const MAX_COMPONENTS: usize = 5;
const MAX_FEATURES: usize = 3;
const MAX: f64 = 1000.0;
const MIN_WEIGHT: f64 = 0.02;
/// The least share that a component must have in some sample.
const MIN_SHARE: f64 = 1e-6;

/// See `statement.md`.
pub struct GaussianMixtureStep;

impl Spec for GaussianMixtureStep {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(1, vec![0.0, 2.0], vec![1.0], vec![1.0], vec![2.0], 0.5),
            args(1, vec![0.0], vec![0.5, 0.5], vec![-1.0, 1.0], vec![1.0, 1.0], 1.0),
            args(1, vec![0.0, 100.0], vec![0.5, 0.5], vec![1.0, 101.0], vec![1.0, 1.0], 0.5),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(1, vec![3.0], vec![1.0], vec![3.0], vec![1.0], 0.0),
            args(2, vec![1.0, 2.0, 3.0, 5.0], vec![1.0], vec![0.0, 0.0], vec![1.0, 4.0], 0.0),
            args(1, vec![1.0, 1.0], vec![0.25, 0.75], vec![1.0, 1.0], vec![1.0, 1.0], 0.5),
            args(1, vec![0.0, 1.0, 2.0], vec![0.5, 0.5], vec![0.0, 0.0], vec![0.25, 4.0], 0.125),
            args(1, vec![0.0, 1.0], vec![0.125, 0.875], vec![0.0, 1.0], vec![1.0, 1.0], 1.0),
        ];
        let far = vec![
            args(1, vec![0.0, 1.0, 1000.0], vec![0.5, 0.5], vec![0.0, 1.0], vec![1.0, 1.0], 0.5),
            args(1, vec![-1000.0, 0.0, 1000.0], vec![1.0], vec![0.0], vec![0.25], 0.0),
            args(
                1,
                spread(MAX_SAMPLES, -MAX, MAX),
                vec![MIN_WEIGHT, 1.0 - MIN_WEIGHT],
                vec![-MAX, MAX],
                vec![4.0, 0.25],
                1.0,
            ),
        ];
        vec![
            group("basic", Role::Basic, "A few samples, up to three components", vec![], 15),
            group("edge", Role::Edge, "One sample, one component, equal components", edges, 0),
            group("random", Role::Random, "Up to 60 samples, five components", vec![], 8),
            group("stability", Role::Stability, "Samples far from every component", far, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => samples(source, [1 + size / 12, 3, 2], |source| source.float(-3.0..=3.0)),
            "stability" => samples(source, [1 + size / 12, 3, 2], |source| source.integer(-1000..=1000) as f64),
            _ => samples(source, [60 * size / 100, MAX_COMPONENTS, MAX_FEATURES], |source| source.float(-5.0..=5.0)),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, weights, means, variances, epsilon): (Array, Array, Array, Array, f64) = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        within("k", weights.shape()[0], 1..=MAX_COMPONENTS)?;
        elements_within("x", &x, -MAX..=MAX)?;
        elements_within("weights", &weights, MIN_WEIGHT..=1.0)?;
        elements_within("means", &means, -MAX..=MAX)?;
        elements_within("variances", &variances, 0.25..=4.0)?;
        within("epsilon", epsilon, 0.0..=1.0)?;
        let total: f64 = weights.to_floats().iter().sum();
        require((total - 1.0).abs() < 1e-9, || format!("The weights sum to {total}, not to 1."))?;
        let mixture = mixture(&weights, &means, &variances);
        let (after, _) =
            kernels::em_step(arrays::floats(&x).view(), &mixture, epsilon).map_err(|error| format!("{error}."))?;
        let smallest = after.weights.iter().copied().fold(1.0, f64::min);
        require(smallest * x.shape()[0] as f64 >= MIN_SHARE, || "A component has no share in any sample.".to_string())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, weights, means, variances, epsilon): (Array, Array, Array, Array, f64) = unpack(args);
        match kernels::em_step(arrays::floats(&x).view(), &mixture(&weights, &means, &variances), epsilon) {
            Ok((GaussianMixture { weights, means, variances }, log_likelihood)) => Value::tuple([
                arrays::value(weights),
                arrays::value(means),
                arrays::value(variances),
                log_likelihood.into(),
            ]),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Exponents reach 3 · 2000² / ½ ≈ 2·10⁷ and are known to 10⁻⁹, and so are shares; variances up to 10⁶ by relative error.
        Check::close(1e-7, 1e-6).unchanged()
    }
}

fn mixture(weights: &Array, means: &Array, variances: &Array) -> GaussianMixture {
    GaussianMixture {
        weights: aview1(&weights.to_floats()).to_owned(),
        means: arrays::floats(means),
        variances: arrays::floats(variances),
    }
}

fn args(d: usize, x: Vec<f64>, weights: Vec<f64>, means: Vec<f64>, variances: Vec<f64>, epsilon: f64) -> Args {
    let k = weights.len();
    vec![
        Value::array([x.len() / d, d], x),
        Value::array([k], weights),
        Value::array([k, d], means),
        Value::array([k, d], variances),
        epsilon.into(),
    ]
}

/// At most so many further samples, components and features. The first samples lie on the means: there a component has a share of at least `w_c / Σ w · (1/16)^(d/2)`.
fn samples(source: &mut Source, max: [usize; 3], mut feature: impl FnMut(&mut Source) -> f64) -> Args {
    let [max_more, max_components, max_features] = max;
    let [k, d] = [source.size(1..=max_components), source.size(1..=max_features)];
    let epsilon = *source.choose(&[0.5, 0.0, 0.01]);
    let parts: Vec<i64> = (0..k).map(|_| source.integer(1..=9)).collect();
    let whole: i64 = parts.iter().sum();
    let weights = parts.iter().map(|part| *part as f64 / whole as f64).collect();
    let means: Vec<f64> = (0..k * d).map(|_| source.float(-3.0..=3.0)).collect();
    let variances = (0..k * d).map(|_| *source.choose(&[1.0, 0.25, 0.5, 2.0, 4.0])).collect();
    let more = source.list(0..=max_more, |source| (0..d).map(|_| feature(source)).collect::<Vec<f64>>());
    let x = [means.clone(), more.concat()].concat();
    args(d, x, weights, means, variances, epsilon)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(GaussianMixtureStep.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_components_that_take_part() {
        let dead = args(1, vec![0.0], vec![0.5, 0.5], vec![0.0, 100.0], vec![1.0, 1.0], 0.0);
        check(&dead, "A component has no share in any sample.");
        let light = args(1, vec![0.0], vec![0.5, 0.25], vec![0.0, 1.0], vec![1.0, 1.0], 0.0);
        check(&light, "The weights sum to 0.75, not to 1.");
    }
}
