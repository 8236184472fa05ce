//! Gaussian naive Bayes: log posteriors, also where every density underflows.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::arrays::{self, spread};
use crate::constraints::{each_within, elements_within, extents, require, within};
use crate::group::group;

const MAX_SAMPLES: usize = 200;
const MAX_FEATURES: usize = 5;
const MAX_QUERIES: usize = 50;
const MAX_CLASSES: usize = 5;
const MAX: f64 = 100.0;
const MAX_QUERY: f64 = 1000.0;

/// See `statement.md`.
pub struct GaussianNaiveBayes;

impl Spec for GaussianNaiveBayes {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(1, vec![-1.0, 1.0], vec![0, 1], vec![0.0, 1.0], 1.0),
            args(1, vec![5.0; 4], vec![1, 0, 1, 1], vec![2.0], 1.0),
            args(1, vec![0.0, 10.0], vec![0, 1], vec![1000.0], 1.0),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(1, vec![3.0], vec![0], vec![3.0, 4.0], 1.0),
            args(2, vec![1.0, 2.0, 1.0, 4.0], vec![0, 0], vec![0.0, 0.0], 0.5),
            args(1, vec![0.0, 0.0, 0.0, 4.0], vec![0, 0, 1, 1], vec![0.0, 2.0], 0.01),
            args(1, vec![1.0, 1.0, 1.0], vec![2, 1, 0], vec![1.0], 1.0),
            args(2, vec![0.0, 0.0, 2.0, 0.0, 0.0, 4.0], vec![0, 0, 1], vec![1.0, 1.0], 1.0),
        ];
        let far = vec![
            args(1, vec![0.0, 1.0], vec![0, 1], vec![-1000.0, 1000.0], 0.01),
            args(2, vec![0.0, 0.0, 1.0, 1.0], vec![0, 1], vec![1000.0, -1000.0], 1.0),
        ];
        let classes = (0..MAX_SAMPLES as i64).map(|i| i % 5).collect();
        let large = vec![args(1, spread(MAX_SAMPLES, -MAX, MAX), classes, spread(MAX_QUERIES, -MAX, MAX), 10.0)];
        vec![
            group("basic", Role::Basic, "A few samples of up to three classes", vec![], 15),
            group("edge", Role::Edge, "One class, one sample of a class, constant features", edges, 0),
            group("random", Role::Random, "Up to 100 samples of five classes", large, 8),
            group("stability", Role::Stability, "Samples far from every class", far, 10),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => samples(source, [3 + size / 12, 3, 2], |source| source.float(-3.0..=3.0)),
            "stability" => samples(source, [3 + size / 12, 3, 3], |source| source.integer(-1000..=1000) as f64),
            _ => samples(source, [5 + 95 * size / 100, MAX_CLASSES, MAX_FEATURES], |source| source.float(-5.0..=5.0)),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x_train, y_train, x_test, epsilon): (Array, Vec<i64>, Array, f64) = try_unpack(args)?;
        extents("nd", x_train.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        within("m", x_test.shape()[0], 1..=MAX_QUERIES)?;
        elements_within("x_train", &x_train, -MAX..=MAX)?;
        elements_within("x_test", &x_test, -MAX_QUERY..=MAX_QUERY)?;
        each_within("y_train", &y_train, 0..=MAX_CLASSES as i64 - 1)?;
        let k = y_train.iter().max().map_or(0, |class| class + 1);
        let absent = (0..k).find(|class| !y_train.contains(class));
        require(absent.is_none(), || format!("Class {} has no sample.", absent.unwrap_or(0)))?;
        within("epsilon", epsilon, 0.01..=10.0)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x_train, y_train, x_test, epsilon): (Array, Vec<usize>, Array, f64) = unpack(args);
        let k = y_train.iter().max().map_or(0, |class| class + 1);
        let (x_train, x_test) = (arrays::floats(&x_train), arrays::floats(&x_test));
        match kernels::gaussian_naive_bayes(x_train.view(), &y_train, k, x_test.view(), epsilon) {
            Ok(log_p) => arrays::value(log_p),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Scores reach 3 · 1100² / 0.02 ≈ 2·10⁸ where a class has one sample, and a difference of two is known to 10⁻⁷.
        // The smallest epsilon on variances around 4 moves a score by 10⁻³.
        Check::close(1e-8, 1e-5).unchanged()
    }
}

fn args(d: usize, x_train: Vec<f64>, y_train: Vec<i64>, x_test: Vec<f64>, epsilon: f64) -> Args {
    let n = y_train.len();
    vec![
        Value::array([n, d], x_train),
        Value::array([n], y_train),
        Value::array([x_test.len() / d, d], x_test),
        epsilon.into(),
    ]
}

/// At most so many samples, classes and features; each class gets a sample, and a place that its samples are around.
fn samples(source: &mut Source, max: [usize; 3], mut query: impl FnMut(&mut Source) -> f64) -> Args {
    let [max_samples, max_classes, max_features] = max;
    let [k, d] = [source.size(1..=max_classes), source.size(1..=max_features)];
    let epsilon = *source.choose(&[1.0, 0.01, 0.1, 0.5]);
    let places: Vec<i64> = (0..k * d).map(|_| source.integer(-2..=2)).collect();
    let mut labels: Vec<usize> = (0..k).collect();
    labels.extend(source.list(0..=max_samples - k, |source| source.index(k)));
    source.shuffle(&mut labels);
    let x_train = labels
        .iter()
        .flat_map(|label| &places[label * d..(label + 1) * d])
        .map(|place| *place as f64 + source.float(-2.0..=2.0))
        .collect();
    let x_test = (0..source.size(1..=4) * d).map(|_| query(source)).collect();
    args(d, x_train, labels.iter().map(|label| *label as i64).collect(), x_test, epsilon)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_a_sample_of_each_class() {
        let case = args(1, vec![1.0, 2.0], vec![0, 2], vec![1.0], 1.0);
        assert_eq!(GaussianNaiveBayes.validate(&case), Err("Class 1 has no sample.".to_string()));
    }
}
