//! Layer normalisation over the features.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, require, within};
use crate::group::group;

const MAX_BATCH: usize = 50;
const MAX_FEATURES: usize = 100;
const MAX: f64 = 1e7;

/// See `statement.md`.
pub struct LayerNorm;

impl Spec for LayerNorm {
    fn examples(&self) -> Vec<Args> {
        vec![
            args([1, 2], vec![2.0, 6.0], vec![1.0, 1.0], vec![0.0, 0.0], 0.0),
            args([1, 2], vec![2.0, 6.0], vec![1.0, 2.0], vec![10.0, 10.0], 0.0),
            args([1, 3], vec![5.0; 3], vec![1.0; 3], vec![0.5; 3], 0.01),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args([1, 1], vec![3.0], vec![2.0], vec![1.0], 0.001),
            args([2, 2], vec![0.0, 0.0, 1.0, 3.0], vec![1.0, 1.0], vec![0.0, 0.0], 0.5),
            args([1, 2], vec![0.0, 1.0], vec![0.0, -1.0], vec![3.0, 0.0], 0.0),
            args(
                [MAX_BATCH, MAX_FEATURES],
                spread(MAX_BATCH * MAX_FEATURES, -MAX, MAX),
                spread(MAX_FEATURES, -10.0, 10.0),
                spread(MAX_FEATURES, -10.0, 10.0),
                1.0,
            ),
        ];
        let far = vec![
            args([1, 2], vec![1e6, 1e6 + 2.0], vec![1.0, 1.0], vec![0.0, 0.0], 0.0),
            args([1, 3], vec![-1e7, 1.0 - 1e7, 2.0 - 1e7], vec![1.0; 3], vec![0.0; 3], 0.001),
            args([1, 2], vec![0.001, 0.002], vec![1.0, 1.0], vec![0.0, 0.0], 0.001),
        ];
        vec![
            group("basic", Role::Basic, "Small batches", vec![], 15),
            group("edge", Role::Edge, "One feature, constant rows, large eps", edges, 0),
            group("random", Role::Random, "Larger batches", vec![], 8),
            group("stability", Role::Stability, "Rows far from zero, or nearly constant", far, 10),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_b, max_d) =
            if group == "random" { (1 + size / 4, 2 + size / 2) } else { (1 + size / 30, 2 + size / 25) };
        let (b, d) = (source.size(1..=max_b), source.size(1..=max_d));
        let gamma = source.floats(d, -2.0..=2.0);
        let beta = source.floats(d, -2.0..=2.0);
        // Never 0, since a drawn row may be constant.
        let eps = *source.choose(&[0.1, 0.001, 0.0001]);
        let rows = (0..b).flat_map(|_| {
            let (place, spread) = match group {
                "stability" => (source.integer(-1_000_000..=1_000_000) as f64, *source.choose(&[1.0, 0.01])),
                _ => (0.0, 5.0),
            };
            source.floats(d, -spread..=spread).into_iter().map(move |x| place + x).collect::<Vec<_>>()
        });
        args([b, d], rows.collect(), gamma, beta, eps)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, gamma, beta, eps): (Array, Array, Array, f64) = try_unpack(args)?;
        extents("bd", x.shape(), &[1..=MAX_BATCH, 1..=MAX_FEATURES])?;
        elements_within("x", &x, -MAX..=MAX)?;
        elements_within("gamma", &gamma, -10.0..=10.0)?;
        elements_within("beta", &beta, -10.0..=10.0)?;
        within("eps", eps, 0.0..=1.0)?;
        let rows = arrays::floats::<ndarray::Ix2>(&x);
        let constant = rows.rows().into_iter().position(|row| row.iter().all(|x| *x == row[0]));
        require(eps > 0.0 || constant.is_none(), || {
            format!("Row {} of `x` is constant; then `eps` must be positive.", constant.unwrap_or(0))
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, gamma, beta, eps): (Array, Vec<f64>, Vec<f64>, f64) = unpack(args);
        match kernels::layer_norm(arrays::floats(&x).view(), aview1(&gamma), aview1(&beta), eps) {
            Ok(y) => arrays::value(y),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // A mean near 10⁶ is known to 10⁻¹⁰, whoever sums it; against the smallest deviation, √10⁻⁴, that is 10⁻⁸.
        // The one-pass variance errs there by 10⁻⁴.
        Check::close(1e-6, 1e-6).unchanged()
    }
}

fn args(shape: [usize; 2], x: Vec<f64>, gamma: Vec<f64>, beta: Vec<f64>, eps: f64) -> Args {
    vec![Value::array(shape, x), Value::array([shape[1]], gamma), Value::array([shape[1]], beta), eps.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_eps_for_constant_rows() {
        let case = args([1, 2], vec![3.0, 3.0], vec![1.0; 2], vec![0.0; 2], 0.0);
        assert_eq!(
            LayerNorm.validate(&case),
            Err("Row 0 of `x` is constant; then `eps` must be positive.".to_string())
        );
    }
}
