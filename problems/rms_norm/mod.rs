//! RMS normalisation over the features, forwards and backwards.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::RmsNormPass;
use ndarray::{Array2, aview1};

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, require, within};
use crate::group::group;

const MAX_BATCH: usize = 50;
const MAX_FEATURES: usize = 64;
const MAX: f64 = 1000.0;
const MAX_GAIN: f64 = 10.0;

/// See `statement.md`.
pub struct RmsNorm;

type Parts = (Array, Vec<f64>, f64, Array);

impl Spec for RmsNorm {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(vec![1.0, 7.0], vec![1.0, 1.0], 0.0, vec![1.0, 0.0]),
            args(vec![1.0, 7.0, 7.0, -1.0], vec![10.0, 2.0], 0.0, vec![1.0, 0.0, 0.0, 1.0]),
            args(vec![0.0; 3], vec![1.0, 2.0, 3.0], 0.25, vec![1.0; 3]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(vec![-3.0], vec![2.0], 0.0, vec![5.0]),
            args(vec![3.0, -0.5], vec![2.0], 1.0, vec![5.0, 1.0]),
            args(vec![0.0, 0.0, 3.0, 4.0], vec![1.0, -2.0], 0.0001, vec![1.0, 1.0, 2.0, -1.0]),
            args(vec![5.0, 5.0, 5.0], vec![0.0, 1.0, -1.0], 0.0, vec![3.0, 2.0, 1.0]),
            args(vec![0.0, 2.0, 0.0], vec![1.0, 1.0, 3.0], 0.0, vec![0.0; 3]),
            // Rows of different sizes: no root serves both.
            args(vec![0.01, 0.02, 300.0, -100.0], vec![1.0, 1.0], 0.00001, vec![1.0, 2.0, 3.0, 4.0]),
        ];
        let large = vec![args(
            spread(MAX_BATCH * MAX_FEATURES, -MAX, MAX),
            spread(MAX_FEATURES, -MAX_GAIN, MAX_GAIN),
            1.0,
            spread(MAX_BATCH * MAX_FEATURES, MAX, -MAX),
        )];
        vec![
            group("basic", Role::Basic, "A few rows of a few features", vec![], 15),
            group("edge", Role::Edge, "One feature, rows of zeros, eps of 0, rows of different sizes", edges, 0),
            group("random", Role::Random, "Up to 50 rows of 64 features", large, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_b, max_d) = match group {
            "basic" => (2 + size / 50, 2 + size / 25),
            _ => (1 + size * (MAX_BATCH - 1) / 100, 2 + size * (MAX_FEATURES - 2) / 100),
        };
        let (b, d) = (source.size(1..=max_b), source.size(2..=max_d));
        // Never 0, since a drawn row may be.
        let eps = *source.choose(&[0.1, 0.5, 0.001]);
        let x = source.floats(b * d, -3.0..=3.0);
        let g = source.floats(d, -2.0..=2.0);
        args(x, g, eps, source.floats(b * d, -2.0..=2.0))
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, g, eps, dy): (Array, Array, f64, Array) = try_unpack(args)?;
        extents("bd", x.shape(), &[1..=MAX_BATCH, 1..=MAX_FEATURES])?;
        elements_within("x", &x, -MAX..=MAX)?;
        elements_within("g", &g, -MAX_GAIN..=MAX_GAIN)?;
        elements_within("dy", &dy, -MAX..=MAX)?;
        within("eps", eps, 0.0..=1.0)?;
        let rows = arrays::floats::<ndarray::Ix2>(&x);
        let zeros = rows.rows().into_iter().position(|row| row.iter().all(|x| *x == 0.0));
        require(eps > 0.0 || zeros.is_none(), || {
            format!("Row {} of `x` is all zeros; then `eps` must be positive.", zeros.unwrap_or(0))
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, g, eps, dy): Parts = unpack(args);
        let [x, dy]: [Array2<f64>; 2] = [x, dy].map(|array| arrays::floats(&array));
        match kernels::rms_norm(x.view(), aview1(&g), eps, dy.view()) {
            Ok(RmsNormPass { y, dx, d_gain }) => {
                Value::from((arrays::value(y), arrays::value(dx), arrays::value(d_gain)))
            }
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // The gradient with respect to x is a difference that may cancel: against h / r of at most 10³ what remains is known to 10⁻¹³.
        Check::close(1e-8, 1e-8).unchanged()
    }
}

/// Arguments for as many rows as `x` fills, with a feature for each gain.
fn args(x: Vec<f64>, g: Vec<f64>, eps: f64, dy: Vec<f64>) -> Args {
    let d = g.len();
    let shape = [x.len() / d, d];
    vec![Value::array(shape, x), Value::array([d], g), eps.into(), Value::array(shape, dy)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_eps_for_rows_of_zeros() {
        let case = args(vec![1.0, 0.0], vec![1.0], 0.0, vec![1.0; 2]);
        assert_eq!(RmsNorm.validate(&case), Err("Row 1 of `x` is all zeros; then `eps` must be positive.".to_string()));
    }
}
