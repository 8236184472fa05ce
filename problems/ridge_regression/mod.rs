//! Ridge regression with a bias that is not penalised. The penalty is never small, so any samples will do.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::arrays;
use crate::constraints::{elements_within, extents, within};
use crate::group::group;

const MAX_SAMPLES: usize = 100;
const MAX_FEATURES: usize = 8;
const MAX: f64 = 100.0;

/// See `statement.md`.
pub struct RidgeRegression;

impl Spec for RidgeRegression {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(1, vec![-1.0, 1.0], vec![3.0, 7.0], 2.0),
            args(2, vec![0.0, 0.0, 2.0, 2.0], vec![1.0, 7.0], 2.0),
            args(1, vec![1.0, 2.0, 6.0], vec![7.0; 3], 5.0),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(1, vec![5.0], vec![3.0], 1.0),
            args(1, vec![4.0, 4.0], vec![1.0, 2.0], 0.1),
            args(3, vec![1.0, 2.0, 3.0], vec![4.0], 1.0),
            args(3, vec![1.0, 0.0, 2.0, 0.0, 1.0, 1.0], vec![1.0, -1.0], 0.5),
            args(2, vec![1.0, 2.0, 2.0, 4.0, 3.0, 6.0], vec![1.0, 3.0, 4.0], 0.1),
            args(1, vec![10.0, 12.0], vec![100.0, 90.0], 1000.0),
        ];
        let large = vec![args(1, vec![MAX, -MAX, 50.0], vec![-MAX, MAX, 30.0], 1.0)];
        vec![
            group("basic", Role::Basic, "A few samples of up to two features", vec![], 15),
            group(
                "edge",
                Role::Edge,
                "One sample, constant and dependent features, more features than samples",
                edges,
                0,
            ),
            group("offset", Role::Random, "Features around values far from 0", vec![], 10),
            group("random", Role::Random, "Up to 100 samples of 8 features", large, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => samples(source, 2 + size / 12, 2, 2),
            "offset" => samples(source, 2 + size / 8, 3, 50),
            _ => samples(source, size.max(2), MAX_FEATURES, 3),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, y, alpha): (Array, Array, f64) = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        elements_within("x", &x, -MAX..=MAX)?;
        elements_within("y", &y, -MAX..=MAX)?;
        within("alpha", alpha, 0.1..=1000.0)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, y, alpha): (Array, Vec<f64>, f64) = unpack(args);
        match kernels::ridge_regression(arrays::floats(&x).view(), aview1(&y), alpha) {
            Ok((weights, bias)) => Value::from((arrays::value(weights), bias)),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // 100 samples of 8 features up to 55, not centred, have squares of 2·10⁶ over a penalty of 0.1: they err by 10⁻⁹.
        // The least change a wrong penalty makes is that of 0.1 on squares of 10³, 10⁻⁴ of a weight.
        Check::close(1e-7, 1e-7).unchanged()
    }
}

fn args(d: usize, x: Vec<f64>, y: Vec<f64>, alpha: f64) -> Args {
    vec![Value::array([x.len() / d, d], x), Value::array([y.len()], y), alpha.into()]
}

/// Samples around a place up to `max_offset` from 0 on each axis, with targets of any kind.
fn samples(source: &mut Source, max_samples: usize, max_features: usize, max_offset: i64) -> Args {
    let d = source.size(1..=max_features);
    let alpha = *source.choose(&[1.0, 0.1, 0.5, 3.0, 10.0, 100.0]);
    let offset: Vec<f64> = (0..d).map(|_| source.integer(-max_offset..=max_offset) as f64).collect();
    let rows = source.list(1..=max_samples, |source| {
        let row: Vec<f64> = offset.iter().map(|offset| offset + source.float(-4.0..=4.0)).collect();
        (row, source.float(-20.0..=20.0))
    });
    let (x, y): (Vec<Vec<f64>>, Vec<f64>) = rows.into_iter().unzip();
    args(d, x.concat(), y, alpha)
}
