//! Linear regression by least squares. Samples are drawn around a simplex, so that there is one best fit and gradient descent finds it.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, require};
use crate::group::group;

const MAX_SAMPLES: usize = 200;
const MAX_FEATURES: usize = 6;
const MAX: f64 = 1000.0;

/// See `statement.md`.
pub struct LinearRegression;

impl Spec for LinearRegression {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(1, vec![0.0, 2.0], vec![1.0, 5.0]),
            args(1, vec![-1.0, 0.0, 1.0], vec![0.0, 3.0, 0.0]),
            args(2, vec![0.0, 0.0, 1.0, 0.0, 0.0, 1.0], vec![4.0, 7.0, 3.0]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(1, vec![1.0, 2.0], vec![3.0, 3.0]),
            args(1, vec![0.0, 1.0, 3.0], vec![0.0, 0.0, 1.0]),
            args(1, vec![-1000.0, 1000.0], vec![1000.0, -1000.0]),
            args(2, vec![0.0, 0.0, 1.0, 1.0, 2.0, 0.0, 3.0, 2.0], vec![0.0, 1.0, 0.0, 2.0]),
            args(2, vec![30.0, -20.0, 32.0, -20.0, 30.0, -18.0, 31.0, -21.0], vec![1.0, 2.0, 3.0, 5.0]),
            args(1, spread(MAX_SAMPLES, -10.0, 10.0), spread(MAX_SAMPLES, 30.0, -30.0)),
        ];
        vec![
            group("basic", Role::Basic, "A few samples of up to two features", vec![], 15),
            group("edge", Role::Edge, "As many samples as parameters, constant targets, correlated features", edges, 0),
            group("offset", Role::Random, "Features around values far from 0", vec![], 10),
            group("random", Role::Random, "Up to 100 samples of 6 features", vec![], 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => samples(source, 1 + size / 15, 2, 0),
            "offset" => samples(source, 2 + size / 10, 3, 30),
            _ => samples(source, size - size / 14, MAX_FEATURES, 3),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, y): (Array, Array) = try_unpack(args)?;
        extents("nd", x.shape(), &[2..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        elements_within("x", &x, -MAX..=MAX)?;
        elements_within("y", &y, -MAX..=MAX)?;
        let (n, d) = (x.shape()[0], x.shape()[1]);
        require(d < n, || format!("There are {n} samples of {d} features; there must be more samples than features."))?;
        let fit = kernels::linear_regression(arrays::floats(&x).view(), aview1(&y.to_floats()));
        fit.map(|_| ()).map_err(|error| format!("There is more than one best fit: {error}."))
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, y): (Array, Vec<f64>) = unpack(args);
        match kernels::linear_regression(arrays::floats(&x).view(), aview1(&y)) {
            Ok((weights, bias)) => Value::from((arrays::value(weights), bias)),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Normal equations around 30 with spread 1 have condition 10⁴ and err by 10⁻¹¹; gradient descent stops as near.
        // A thousandth on the diagonal of sums over at most 100 samples moves the weights by 10⁻⁵.
        Check::close(1e-6, 1e-6).unchanged()
    }
}

fn args(d: usize, x: Vec<f64>, y: Vec<f64>) -> Args {
    vec![Value::array([x.len() / d, d], x), Value::array([y.len()], y)]
}

/// The corner and the ends of the axes of a box, so that no feature depends on the others, and `max_more` samples within it, in any order. The box lies up to `max_offset` from 0.
fn samples(source: &mut Source, max_more: usize, max_features: usize, max_offset: i64) -> Args {
    let d = source.size(1..=max_features);
    let offset: Vec<f64> = (0..d).map(|_| source.integer(-max_offset..=max_offset) as f64).collect();
    let mut rows = source.list(0..=max_more, |source| source.floats(d, -2.0..=2.0));
    rows.push(vec![0.0; d]);
    rows.extend((0..d).map(|axis| (0..d).map(|j| if j == axis { 2.0 } else { 0.0 }).collect()));
    source.shuffle(&mut rows);
    let y: Vec<f64> = rows.iter().map(|_| source.float(-10.0..=10.0)).collect();
    let x = rows.iter().flat_map(|row| row.iter().zip(&offset).map(|(x, offset)| x + offset)).collect();
    args(d, x, y)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(LinearRegression.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_one_best_fit() {
        let constant = args(1, vec![3.0, 3.0], vec![0.0, 1.0]);
        check(&constant, "There is more than one best fit: column 0 of `x` depends on those before it.");
        let few = args(2, vec![3.0, 1.0, 2.0, 2.0], vec![0.0, 1.0]);
        check(&few, "There are 2 samples of 2 features; there must be more samples than features.");
    }
}
