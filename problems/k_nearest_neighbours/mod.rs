//! k nearest neighbours with stated rules for ties. Coordinates are halves, so squared distances are exact however they are computed.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::arrays::{self, spread};
use crate::constraints::{each_within, elements_within, extents, multiples, within};
use crate::group::group;

const MAX_POINTS: usize = 200;
const MAX_FEATURES: usize = 8;
const MAX: f64 = 100.0;

/// See `statement.md`.
pub struct KNearestNeighbours;

impl Spec for KNearestNeighbours {
    fn examples(&self) -> Vec<Args> {
        vec![
            line(&[0.0, 1.0, 4.0, 6.0], &[0, 0, 1, 1], &[2.0, 5.0], 3),
            line(&[1.0, 3.0, 9.0], &[5, 7, 7], &[2.5], 2),
            line(&[1.0, 3.0], &[7, 5], &[2.0], 1),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        // Nearer by Manhattan distance is the first point, by Euclidean distance the second.
        let corner = vec![
            Value::array([2, 2], vec![0.0, 3.0, 2.0, 2.0]),
            Value::array([2], vec![1i64, 2]),
            Value::array([1, 2], vec![0.0, 0.0]),
            1.into(),
        ];
        let largest = spread(MAX_POINTS, -MAX, MAX);
        let labels: Vec<i64> = (0..MAX_POINTS as i64).map(|idx| idx % 10).collect();
        let edges = vec![
            corner,
            line(&[0.0], &[3], &[0.0], 1),
            line(&[0.0, 0.0], &[1, 0], &[0.0], 1),
            line(&[0.0, 0.0], &[1, 0], &[0.0], 2),
            line(&[-2.0, 3.0, 0.5], &[4, 4, 0], &[0.0], 3),
            line(&[0.0, 5.0], &[0, 9], &[5.0], 1),
            line(&largest, &labels, &largest, 7),
        ];
        vec![
            group("basic", Role::Basic, "A few points in the plane", vec![], 15),
            group("edge", Role::Edge, "One point, equal points, a corner, k = n", edges, 0),
            group("ties", Role::Edge, "Equal distances and equal votes", vec![], 20),
            group("random", Role::Random, "Up to 100 points in 8 dimensions", vec![], 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => points(source, 1 + size / 12, 2, 8, 2),
            "ties" => points(source, 2 + size / 12, 2, 1, 3),
            _ => points(source, 1 + size, MAX_FEATURES, 20, 9),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x_train, y_train, x_test, k): (Array, Vec<i64>, Array, i64) = try_unpack(args)?;
        extents("nd", x_train.shape(), &[1..=MAX_POINTS, 1..=MAX_FEATURES])?;
        extents("md", x_test.shape(), &[1..=MAX_POINTS, 1..=MAX_FEATURES])?;
        within("k", k, 1..=x_train.shape()[0] as i64)?;
        each_within("y_train", &y_train, 0..=9)?;
        for (name, x) in [("x_train", &x_train), ("x_test", &x_test)] {
            elements_within(name, x, -MAX..=MAX)?;
            multiples(name, x, 0.5)?;
        }
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x_train, y_train, x_test, k): (Array, Vec<i64>, Array, usize) = unpack(args);
        let x = arrays::floats(&x_train);
        match kernels::k_nearest_neighbours(x.view(), aview1(&y_train), arrays::floats(&x_test).view(), k) {
            Ok(labels) => Value::array([labels.len()], labels.to_vec()),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        Check::Exact.unchanged()
    }
}

/// Points on a line.
fn line(x_train: &[f64], y_train: &[i64], x_test: &[f64], k: i64) -> Args {
    let column = |x: &[f64]| Value::array([x.len(), 1], x.to_vec());
    vec![column(x_train), Value::array([y_train.len()], y_train.to_vec()), column(x_test), k.into()]
}

/// Points with coordinates up to `max_halves / 2`: the fewer there are, the more ties.
fn points(source: &mut Source, max_points: usize, max_features: usize, max_halves: i64, max_label: i64) -> Args {
    let (n, m) = (source.size(1..=max_points), source.size(1..=max_points.div_ceil(3)));
    let d = source.size(1..=max_features);
    let k = source.size(1..=n);
    let half = |source: &mut Source| source.integer(-max_halves..=max_halves) as f64 / 2.0;
    let mut x_train = Vec::new();
    let mut y_train = Vec::new();
    for _ in 0..n {
        x_train.extend((0..d).map(|_| half(source)));
        y_train.push(source.integer(0..=max_label));
    }
    let x_test: Vec<f64> = (0..m * d).map(|_| half(source)).collect();
    vec![Value::array([n, d], x_train), Value::array([n], y_train), Value::array([m, d], x_test), k.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_exact_distances() {
        let sentence = KNearestNeighbours.validate(&line(&[0.25], &[0], &[0.0], 1)).unwrap_err();
        assert_eq!(sentence, "`x_train` contains 0.25, which is no multiple of 0.5.");
    }

    #[test]
    fn wants_no_more_neighbours_than_points() {
        let sentence = KNearestNeighbours.validate(&line(&[0.5], &[0], &[0.0], 2)).unwrap_err();
        assert_eq!(sentence, "`k` is 2; it must lie between 1 and 1.");
    }
}
