//! The dominant eigenpair of a symmetric matrix, one whose eigenvalue is well apart from the others.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, Vectors, try_unpack, unpack};
use ndarray::{Array1, Array2};

use crate::arrays;
use crate::constraints::{elements_within, extents, multiples, require};
use crate::group::group;

const MAX_EXTENT: usize = 12;
const MAX: f64 = 1e6;
/// The largest magnitude of another eigenvalue, as a share of the dominant one's.
const MAX_RATIO: f64 = 0.8;

/// See `statement.md`.
pub struct PowerIteration;

impl Spec for PowerIteration {
    fn examples(&self) -> Vec<Args> {
        vec![args(2, vec![3.0, 0.0, 0.0, 1.0]), args(2, vec![1.0, -1.0, -1.0, 1.0]), args(2, vec![-4.0, 0.0, 0.0, 1.0])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(1, vec![5.0]),
            args(1, vec![-1.0]),
            args(2, vec![1.0, -1.0, -1.0, 1.0]),
            args(2, vec![1.0, 0.0, 0.0, 0.0]),
            // All ones are an eigenvector, of an eigenvalue that is not the dominant one.
            args(2, vec![-2.0, 3.0, 3.0, -2.0]),
            args(3, vec![1.0, -1.0, 0.0, -1.0, 2.0, -1.0, 0.0, -1.0, 1.0]),
            args(3, vec![-10.0, 0.0, 0.0, 0.0, 7.0, 0.0, 0.0, 0.0, 8.0]),
            args(2, vec![10.0, 0.0, 0.0, -8.0]),
            args(2, vec![8.0, 0.0, 0.0, -10.0]),
        ];
        let large = vec![args(2, vec![MAX, -MAX, -MAX, MAX])];
        vec![
            group("basic", Role::Basic, "Up to three rows", vec![], 15),
            group("edge", Role::Edge, "One row, starts that lead nowhere, negative and near eigenvalues", edges, 0),
            group("random", Role::Random, "Up to 12 rows", vec![], 6),
            group("stability", Role::Stability, "Elements of hundreds of thousands", large, 5),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => dominated(source, 1 + size / 40, 1),
            "stability" => dominated(source, 1 + size / 25, 2500),
            _ => dominated(source, 1 + size / 9, 1),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (a,): (Array,) = try_unpack(args)?;
        extents("nn", a.shape(), &[1..=MAX_EXTENT, 1..=MAX_EXTENT])?;
        elements_within("a", &a, -MAX..=MAX)?;
        multiples("a", &a, 1.0)?;
        let a: Array2<f64> = arrays::floats(&a);
        require(a == a.t(), || "`a` is not symmetric.".to_string())?;
        let magnitudes: Vec<f64> = by_magnitude(&a).into_iter().map(|(value, _)| value.abs()).collect();
        let (first, second) = (magnitudes[0], magnitudes.get(1).copied().unwrap_or(0.0));
        require(first > 0.0, || "`a` is zero, so no eigenvalue is dominant.".to_string())?;
        require(second <= (MAX_RATIO + 1e-9) * first, || {
            format!("The eigenvalues largest in magnitude, {first} and {second}, are too near each other.")
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (a,): (Array,) = unpack(args);
        match by_magnitude(&arrays::floats(&a)).into_iter().next() {
            Some((value, vector)) => Value::from((value, arrays::value(vector))),
            None => panic!("a matrix without rows"),
        }
    }

    fn check(&self) -> Check {
        // 120 steps at a ratio of 0.8 leave 10⁻¹², and rounding 10⁻¹⁵ over the gap; the value errs by the square of that.
        let vector = Check::UpToScale { of: Vectors::Whole, each: Box::new(Check::close(0.0, 1e-6)) };
        Check::Tuple { items: vec![Check::close(1e-8, 0.0), vector] }.unchanged()
    }
}

/// Eigenvalues with unit eigenvectors, from the largest in magnitude to the smallest.
fn by_magnitude(a: &Array2<f64>) -> Vec<(f64, Array1<f64>)> {
    match kernels::symmetric_eigen(a.view()) {
        Ok((values, vectors)) => {
            let mut pairs: Vec<_> =
                values.into_iter().zip(vectors.columns()).map(|(value, vector)| (value, vector.to_owned())).collect();
            pairs.sort_by(|(x, _), (y, _)| y.abs().total_cmp(&x.abs()));
            pairs
        }
        Err(error) => panic!("{error}"),
    }
}

fn args(n: usize, a: Vec<f64>) -> Args {
    vec![Value::array([n, n], a)]
}

/// A symmetric matrix of small numbers and a multiple of `v vᵀ` on top, all times `scale`.
///
/// With `‖B‖` the largest row sum of the small numbers, eigenvalues of `B + t v vᵀ` are within `‖B‖` of 0 and of `t v·v`. So `|t| v·v ≥ 5/2 ‖B‖` makes the second at most 1 / (5/2 − 1) of the first.
fn dominated(source: &mut Source, n: usize, scale: i64) -> Args {
    let n = source.size(1..=n);
    let half: Vec<i64> = (0..n * n).map(|_| source.integer(-2..=2)).collect();
    let small = |i: usize, j: usize| half[i.min(j) * n + i.max(j)];
    let mut v: Vec<i64> = (0..n).map(|_| source.integer(-2..=2)).collect();
    v[0] = if v[0] == 0 { 1 } else { v[0] };
    let norm = (0..n).map(|i| (0..n).map(|j| small(i, j).abs()).sum::<i64>()).max().unwrap_or(0);
    let square: i64 = v.iter().map(|v| v * v).sum();
    let sign = if source.boolean() { -1 } else { 1 };
    // Rounded up.
    let t = sign * ((5 * norm + 2 * square - 1) / (2 * square)).max(1);
    let element = |idx: usize| (scale * (small(idx / n, idx % n) + t * v[idx / n] * v[idx % n])) as f64;
    args(n, (0..n * n).map(element).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(PowerIteration.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_one_dominant_eigenvalue() {
        check(&args(1, vec![0.0]), "`a` is zero, so no eigenvalue is dominant.");
        let both = args(2, vec![3.0, 0.0, 0.0, -3.0]);
        check(&both, "The eigenvalues largest in magnitude, 3 and 3, are too near each other.");
        check(&args(2, vec![3.0, 1.0, 0.0, 1.0]), "`a` is not symmetric.");
    }
}
