//! Principal components with variances that are told apart, so that each is determined but for its sign.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, Vectors, try_unpack, unpack};
use ndarray::{Array2, s};

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, require, within};
use crate::group::group;

const MAX_SAMPLES: usize = 200;
const MAX_FEATURES: usize = 6;
const MAX: f64 = 2000.0;
/// How far apart variances must be, as a share of the largest.
const GAP: f64 = 0.01;

/// See `statement.md`.
pub struct Pca;

impl Spec for Pca {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(2, vec![-1.0, -1.0, 0.0, 0.0, 1.0, 1.0], 1),
            args(2, vec![13.0, 20.0, 7.0, 20.0, 10.0, 21.0, 10.0, 19.0], 2),
            args(1, vec![1.0, 3.0], 1),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(1, vec![0.0, 0.0, 3.0], 1),
            args(2, vec![5.0, 1.0, 5.0, 2.0], 1),
            args(2, vec![1.0, 0.0, -1.0, 0.0, 0.0, 3.0, 0.0, -3.0], 2),
            args(2, vec![1000.0, 1000.0, 1001.0, 1001.0, 1002.0, 1000.0], 2),
            args(4, vec![0.0, 0.0, 0.0, 0.0, 1.0, 2.0, 3.0, 4.0], 1),
            args(3, vec![1.0, 2.0, 2.0, 2.0, 0.0, 1.0, 0.0, 0.0, 4.0], 2),
        ];
        // One feature spread as far as it goes, a second one of some hundreds.
        let wide = spread(MAX_SAMPLES, -MAX, MAX).into_iter().enumerate();
        let large = vec![args(2, wide.flat_map(|(i, x)| [x, 400.0 * (i % 5) as f64]).collect(), 2)];
        vec![
            group("basic", Role::Basic, "A few samples of up to three features", vec![], 20),
            group("edge", Role::Edge, "One feature, constant features, more features than samples", edges, 0),
            group("offset", Role::Random, "Data far from the origin", vec![], 10),
            group("random", Role::Random, "Up to 60 samples of six features", large, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => samples(source, 3 + size / 15, 3, 5, 5),
            "offset" => samples(source, 4 + size / 10, 4, 5, 1000),
            _ => samples(source, 4 + size / 2, MAX_FEATURES, 50, 50),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, k): (Array, usize) = try_unpack(args)?;
        extents("nd", x.shape(), &[2..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        elements_within("x", &x, -MAX..=MAX)?;
        within("k", k, 1..=x.shape()[1])?;
        let n_clear = clear_components(&arrays::floats(&x));
        require(k <= n_clear, || format!("Only {n_clear} of the first {k} variances are told apart from the next one."))
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, k): (Array, usize) = unpack(args);
        match kernels::principal_components(arrays::floats(&x).view()) {
            Ok((components, variances)) => {
                let components = components.slice(s![..k, ..]).to_owned();
                Value::from((arrays::value(components), arrays::value(variances.slice(s![..k]).to_owned())))
            }
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // A mean of 2000 rounds to 10⁻¹³, which moves variances from 1/10 up by 10⁻¹² of them; components move by as much over the gap, 10⁻¹⁰.
        let components = Check::close(0.0, 1e-6).up_to_sign(Vectors::Rows);
        Check::Tuple { items: vec![components, Check::close(1e-7, 0.0)] }.unchanged()
    }
}

/// How many components are determined: up to the first whose variance is not told apart from the next.
fn clear_components(x: &Array2<f64>) -> usize {
    let Ok((_, variances)) = kernels::principal_components(x.view()) else { return 0 };
    let next = variances.iter().skip(1).chain([&0.0]);
    let gap = GAP * variances[0];
    // Samples that are all the same have no variance but rounding.
    variances.iter().zip(next).take_while(|(variance, next)| gap > 1e-9 && **variance - **next >= gap).count()
}

fn args(d: usize, x: Vec<f64>, k: usize) -> Args {
    vec![Value::array([x.len() / d, d], x), k.into()]
}

/// Whole numbers that depend on one another: each feature may contain the one before it. As many components are asked for as were drawn and are clear.
fn samples(source: &mut Source, max_samples: usize, max_features: usize, max: i64, max_offset: i64) -> Args {
    let d = source.size(1..=max_features);
    let k = source.size(1..=d);
    let features: Vec<(i64, i64, i64)> = (0..d)
        .map(|_| (source.integer(-max_offset..=max_offset), source.integer(1..=4), source.integer(-1..=1)))
        .collect();
    let rows = source.list(2..=max_samples, |source| {
        let mut before = 0;
        let feature = |&(offset, spread, share): &(i64, i64, i64)| {
            before = spread * source.integer(-max..=max) + share * before;
            (offset + before) as f64
        };
        features.iter().map(feature).collect::<Vec<f64>>()
    });
    let x = Array2::from_shape_fn((rows.len(), d), |(i, j)| rows[i][j]);
    match clear_components(&x) {
        // One step along each axis, each longer than the one before.
        0 => args(d, (0..2 * d * d).map(|idx| step(idx / d, idx % d)).collect(), k),
        n_clear => args(d, rows.concat(), k.min(n_clear)),
    }
}

/// Feature j of sample i: pairs of samples at ±(j + 1) on axis j.
fn step(i: usize, j: usize) -> f64 {
    let sign = if i.is_multiple_of(2) { 1.0 } else { -1.0 };
    if i / 2 == j { sign * (j + 1) as f64 } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_variances_that_are_told_apart() {
        let round = args(2, vec![1.0, 0.0, -1.0, 0.0, 0.0, 1.0, 0.0, -1.0], 1);
        let sentence = "Only 0 of the first 1 variances are told apart from the next one.".to_string();
        assert_eq!(Pca.validate(&round), Err(sentence.clone()));
        assert_eq!(Pca.validate(&args(1, vec![0.1, 0.1, 0.1], 1)), Err(sentence));
    }
}
