//! Batch normalisation: by the batch in training, by running averages afterwards.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::{Array1, Array2};

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, require, within};
use crate::group::group;

const MAX_BATCH: usize = 50;
const MAX_FEATURES: usize = 20;
const MAX: f64 = 1e7;

/// See `statement.md`.
pub struct BatchNorm;

/// The arguments but for `x`, `gamma` and `beta`: what a case says of the averages.
struct Averages {
    mean: Vec<f64>,
    var: Vec<f64>,
    momentum: f64,
    eps: f64,
    training: bool,
}

impl Spec for BatchNorm {
    fn examples(&self) -> Vec<Args> {
        let column = |training: bool, var: f64| {
            args(vec![1.0, 5.0], vec![1.0], vec![0.0], averages([1.0], [var], 0.5, training))
        };
        vec![
            column(true, 2.0),
            column(false, 1.0),
            args(
                vec![2.0, 3.0, 2.0, 3.0],
                vec![1.0, 4.0],
                vec![0.5, -1.0],
                averages([7.0, 7.0], [9.0, 9.0], 1.0, true),
            ),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(vec![3.0], vec![2.0], vec![1.0], averages([1.0], [0.5], 0.5, false)),
            args(vec![3.0], vec![2.0], vec![1.0], averages([1.0], [0.0], 0.5, false)),
            args(vec![0.0, 1.0], vec![1.0], vec![0.0], averages([0.0], [0.0], 0.0, true)),
            args(vec![0.0, 1.0], vec![1.0], vec![0.0], averages([2.0], [3.0], 0.25, true)),
            args(vec![0.0, 3.0, 1.0, 5.0], vec![1.0; 2], vec![0.0; 2], averages([0.0; 2], [1.0; 2], 0.1, true)),
            args(vec![0.0, 3.0, 1.0, 5.0], vec![1.0; 2], vec![0.0; 2], averages([0.0; 2], [1.0; 2], 0.1, false)),
            args(
                spread(MAX_BATCH * MAX_FEATURES, -MAX, MAX),
                spread(MAX_FEATURES, -10.0, 10.0),
                spread(MAX_FEATURES, -10.0, 10.0),
                Averages {
                    mean: spread(MAX_FEATURES, -MAX, MAX),
                    var: spread(MAX_FEATURES, 0.0, 100.0),
                    momentum: 1.0,
                    eps: 1.0,
                    training: true,
                },
            ),
        ];
        let far = vec![
            args(vec![1e6 - 1.0, 1e6 + 1.0], vec![1.0], vec![0.0], averages([0.0], [1.0], 0.5, true)),
            args(vec![1e6, 1e6 + 0.1, 1e6 + 0.3], vec![1.0], vec![0.0], averages([0.0], [1.0], 0.5, true)),
        ];
        vec![
            group("basic", Role::Basic, "Small batches, in training", vec![], 12),
            group("inference", Role::Basic, "Small batches, not in training", vec![], 10),
            group("edge", Role::Edge, "One sample, two samples, constant features, momentum 0", edges, 0),
            group("random", Role::Random, "Larger batches in either mode", vec![], 8),
            group("stability", Role::Stability, "Features far from zero", far, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let training = match group {
            "inference" => false,
            "random" => source.boolean(),
            _ => true,
        };
        let (max_b, max_d) =
            if group == "random" { (2 + size / 3, 1 + size / 6) } else { (2 + size / 30, 1 + size / 30) };
        let (b, d) = (source.size(1 + usize::from(training)..=max_b), source.size(1..=max_d));
        let averages = Averages {
            mean: source.floats(d, -2.0..=2.0),
            var: source.floats(d, 0.0..=4.0),
            momentum: *source.choose(&[0.5, 0.1, 0.9, 0.25]),
            eps: *source.choose(&[0.1, 0.001, EPS]),
            training,
        };
        let (gamma, beta) = (source.floats(d, -2.0..=2.0), source.floats(d, -2.0..=2.0));
        let places: Vec<f64> = (0..d)
            .map(|_| if group == "stability" { source.integer(-1_000_000..=1_000_000) as f64 } else { 0.0 })
            .collect();
        let x = (0..b).flat_map(|_| {
            source.floats(d, -3.0..=3.0).into_iter().zip(&places).map(|(x, place)| place + x).collect::<Vec<_>>()
        });
        args(x.collect(), gamma, beta, averages)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, gamma, beta, mean, var, momentum, eps, training): Parts = try_unpack(args)?;
        extents("bd", x.shape(), &[1..=MAX_BATCH, 1..=MAX_FEATURES])?;
        require(!training || x.shape()[0] > 1, || "There is one sample; in training there must be two.".to_string())?;
        elements_within("x", &x, -MAX..=MAX)?;
        elements_within("gamma", &gamma, -10.0..=10.0)?;
        elements_within("beta", &beta, -10.0..=10.0)?;
        elements_within("running_mean", &mean, -MAX..=MAX)?;
        elements_within("running_var", &var, 0.0..=100.0)?;
        within("momentum", momentum, 0.0..=1.0)?;
        within("eps", eps, EPS..=1.0)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, gamma, beta, mean, var, momentum, eps, training): Parts = unpack(args);
        let x: Array2<f64> = arrays::floats(&x);
        let [gamma, beta, mean, var] = [gamma, beta, mean, var].map(|array| arrays::floats::<ndarray::Ix1>(&array));
        let statistics = if training { kernels::batch_statistics(x.view()) } else { Ok((mean.clone(), var.clone())) };
        let normalised = statistics.and_then(|(batch_mean, batch_var)| {
            let y = kernels::batch_norm(x.view(), batch_mean.view(), batch_var.view(), gamma.view(), beta.view(), eps)?;
            Ok((y, batch_mean, batch_var))
        });
        match normalised {
            Ok((y, batch_mean, batch_var)) if training => {
                let unbiased = batch_var * x.nrows() as f64 / (x.nrows() as f64 - 1.0);
                let mean = moved(&mean, &batch_mean, momentum);
                Value::from((arrays::value(y), mean, moved(&var, &unbiased, momentum)))
            }
            Ok((y, mean, var)) => Value::from((arrays::value(y), arrays::value(mean), arrays::value(var))),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // A mean near 10⁶ is known to 10⁻¹⁰, whoever sums it; against the smallest deviation, √10⁻⁵, that is 10⁻⁷ where a feature is constant.
        // The one-pass variance errs there by 10⁻⁴.
        Check::close(1e-6, 1e-6).unchanged()
    }
}

/// The smallest `eps`, and the one that networks use.
const EPS: f64 = 1e-5;

type Parts = (Array, Array, Array, Array, Array, f64, f64, bool);

/// A share `momentum` of the way from `old` to `new`.
fn moved(old: &Array1<f64>, new: &Array1<f64>, momentum: f64) -> Value {
    arrays::value(old * (1.0 - momentum) + new * momentum)
}

fn averages<const D: usize>(mean: [f64; D], var: [f64; D], momentum: f64, training: bool) -> Averages {
    Averages { mean: mean.to_vec(), var: var.to_vec(), momentum, eps: EPS, training }
}

fn args(x: Vec<f64>, gamma: Vec<f64>, beta: Vec<f64>, averages: Averages) -> Args {
    let d = gamma.len();
    let features = |items: Vec<f64>| Value::array([d], items);
    vec![
        Value::array([x.len() / d, d], x),
        features(gamma),
        features(beta),
        features(averages.mean),
        features(averages.var),
        averages.momentum.into(),
        averages.eps.into(),
        averages.training.into(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_two_samples_in_training() {
        let case = args(vec![1.0], vec![1.0], vec![0.0], averages([0.0], [1.0], 0.5, true));
        assert_eq!(BatchNorm.validate(&case), Err("There is one sample; in training there must be two.".to_string()));
    }
}
