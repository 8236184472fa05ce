//! The seeding of k-means++ with random numbers that are given. Coordinates are whole, so squared distances and their sums are exact; no draw falls where rounding would decide.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::Array2;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, length, multiples, require};
use crate::group::{group, length_at};

const MAX_POINTS: usize = 600;
const MAX_CENTRES: usize = 75;
const MAX_FEATURES: usize = 5;
const MAX: f64 = 100.0;
/// How far a draw stays from the sums of weights, which are whole. Sums of 600 shares of at most 1.2 · 10⁸ err by 10⁻⁵.
const GAP: f64 = 1e-3;

/// See `statement.md`.
pub struct KMeansPlusPlus;

impl Spec for KMeansPlusPlus {
    fn examples(&self) -> Vec<Args> {
        vec![
            line(&[0.0, 1.0, 4.0, 10.0], &[0.6, 0.25]),
            line(&[3.0, 3.0, 7.0], &[0.1, 0.0]),
            line(&[5.0, 5.0], &[0.7, 0.2, 0.9]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            line(&[3.0], &[0.0]),
            line(&[3.0], &[0.4, 0.9, 0.0]),
            line(&[0.0, 8.0], &[0.0, 0.0]),
            line(&[0.0, 8.0], &[0.9, 0.99]),
            line(&[0.0, 8.0], &[0.2, 0.5, 0.8]),
            line(&[2.0, 2.0, 2.0, 6.0], &[0.1, 0.0, 0.3]),
            // From 0 and 10 both, 6 is nearer to 10: its weight is 16.
            line(&[0.0, 6.0, 10.0, 3.0], &[0.1, 0.72, 0.6, 0.99]),
            plane(&[0.0, 0.0, 3.0, 4.0, 0.0, 6.0], &[0.2, 0.41]),
        ];
        let largest = args(
            MAX_FEATURES,
            spread(MAX_POINTS * MAX_FEATURES, -MAX, MAX),
            &(0..MAX_CENTRES).map(|j| j as i64 * 31 % 100).collect::<Vec<_>>(),
        );
        vec![
            group("basic", Role::Basic, "A few points in the plane", vec![], 25),
            group("edge", Role::Edge, "One point, equal points, draws of 0, more centres than points", edges, 0),
            group("equal", Role::Edge, "Many points on each other", vec![], 20),
            group("random", Role::Random, "Up to 150 points, 10 centres", vec![], 10),
            group("performance", Role::Performance, "600 points, 75 centres", vec![largest], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => points(source, 2..=3 + size / 10, 2, 3, 20),
            "equal" => points(source, 1..=2 + size / 15, 2, 4, 1),
            "random" => points(source, 2..=3 + 3 * size / 2, MAX_FEATURES, 10, 100),
            _ => {
                let n = length_at(MAX_POINTS, size);
                let x: Vec<f64> = (0..2 * n).map(|_| source.integer(-100..=100) as f64).collect();
                let hundredths: Vec<i64> = (0..n.div_ceil(8)).map(|_| source.integer(0..=99)).collect();
                args(2, x, &hundredths)
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, uniforms): (Array, Vec<f64>) = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_POINTS, 1..=MAX_FEATURES])?;
        length("uniforms", uniforms.len(), 1..=MAX_CENTRES)?;
        elements_within("x", &x, -MAX..=MAX)?;
        multiples("x", &x, 1.0)?;
        for (draw, u) in uniforms.iter().enumerate() {
            require((0.0..1.0).contains(u), || {
                format!("`uniforms[{draw}]` is {u}; it must be at least 0 and below 1.")
            })?;
        }
        let mut unclear = None;
        let mut draws = uniforms.iter().enumerate();
        seeded_by(&arrays::floats(&x), uniforms.len(), |weights| {
            let (draw, u) = draws.next().map_or((0, 0.0), |(draw, u)| (draw, *u));
            if unclear.is_none() && !is_clear(weights, u) {
                unclear = Some(draw);
            }
            u
        });
        unclear.map_or(Ok(()), |draw| {
            Err(format!("`uniforms[{draw}]` falls between two points; rounding would decide which is drawn."))
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, uniforms): (Array, Vec<f64>) = unpack(args);
        match kernels::k_means_plus_plus(arrays::floats(&x).view(), &uniforms) {
            Ok(chosen) => Value::array([chosen.len()], chosen.iter().map(|idx| *idx as i64).collect::<Vec<_>>()),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        Check::Exact.unchanged()
    }
}

/// Seeds with the numbers that `uniform` gives for the weights of each draw.
fn seeded_by(x: &Array2<f64>, k: usize, mut uniform: impl FnMut(&[f64]) -> f64) {
    let seeded = kernels::seeded_by(x.view(), k, |weights| {
        let u = uniform(weights);
        kernels::weighted_index(weights, u)
    });
    if let Err(error) = seeded {
        panic!("{error}");
    }
}

/// Whether everyone draws the same index, however the sums are rounded. A draw of exactly 0 meets sums that are exactly 0, and those are clear.
fn is_clear(weights: &[f64], u: f64) -> bool {
    let target = u * weights.iter().sum::<f64>();
    let mut sum = 0.0;
    weights.iter().all(|weight| {
        sum += weight;
        (sum - target).abs() > GAP || (sum == 0.0 && u == 0.0)
    })
}

/// A case with draws of so many hundredths; one that falls between two points is moved half-way to the next sum.
fn args(d: usize, x: Vec<f64>, hundredths: &[i64]) -> Args {
    let n = x.len() / d;
    let rows = Array2::from_shape_fn((n, d), |(i, j)| x[i * d + j]);
    let mut uniforms = Vec::with_capacity(hundredths.len());
    seeded_by(&rows, hundredths.len(), |weights| {
        let u = hundredths[uniforms.len()] as f64 / 100.0;
        let total: f64 = weights.iter().sum();
        let u = if is_clear(weights, u) { u } else { ((u * total).floor() + 0.5) / total };
        uniforms.push(u);
        u
    });
    vec![Value::array([n, d], x), Value::array([uniforms.len()], uniforms)]
}

/// Points on a line, and draws that are clear.
fn line(x: &[f64], uniforms: &[f64]) -> Args {
    vec![Value::array([x.len(), 1], x.to_vec()), Value::array([uniforms.len()], uniforms.to_vec())]
}

/// Points in the plane, and draws that are clear.
fn plane(x: &[f64], uniforms: &[f64]) -> Args {
    vec![Value::array([x.len() / 2, 2], x.to_vec()), Value::array([uniforms.len()], uniforms.to_vec())]
}

/// As many points as `len` says, of up to `max_d` features, whole and up to `max`, and up to `max_k` draws.
fn points(source: &mut Source, len: std::ops::RangeInclusive<usize>, max_d: usize, max_k: usize, max: i64) -> Args {
    let (d, k) = (source.size(1..=max_d), source.size(1..=max_k));
    let hundredths: Vec<i64> = (0..k).map(|_| source.integer(0..=99)).collect();
    let rows = source.list(len, |source| (0..d).map(|_| source.integer(-max..=max) as f64).collect::<Vec<f64>>());
    args(d, rows.concat(), &hundredths)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(KMeansPlusPlus.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_draws_that_rounding_does_not_decide() {
        // A quarter of 4 is 1, the weight of the first point.
        let sentence = "`uniforms[0]` falls between two points; rounding would decide which is drawn.";
        check(&line(&[0.0, 1.0, 2.0, 3.0], &[0.25]), sentence);
        assert_eq!(args(1, vec![0.0, 1.0, 2.0, 3.0], &[25])[1].to_string(), "array([0.375])");
    }

    #[test]
    fn wants_draws_below_one() {
        check(&line(&[0.0], &[0.5, 1.0]), "`uniforms[1]` is 1; it must be at least 0 and below 1.");
    }
}
