//! A linear layer with a low-rank adapter, forwards and backwards.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::{Lora as Layer, LoraPass};
use ndarray::Array2;

use crate::arrays;
use crate::constraints::{elements_within, extents, require};
use crate::group::group;

const MAX_EXTENT: usize = 20;
const MAX_RANK: usize = 8;
const MAX: f64 = 10.0;
const MAX_ALPHA: f64 = 64.0;

/// See `statement.md`.
pub struct Lora;

type Parts = (Array, Array, Array, Array, f64, Array);

impl Spec for Lora {
    fn examples(&self) -> Vec<Args> {
        let two = [vec![1.0, 2.0], vec![0.0; 2], vec![1.0, 0.0, 0.0, 1.0], vec![1.0, 10.0], vec![1.0]];
        vec![
            args([1, 1, 1, 1], [vec![1.0], vec![5.0], vec![3.0], vec![4.0], vec![1.0]], 2.0),
            args([1, 1, 1, 1], [vec![2.0], vec![3.0], vec![5.0], vec![0.0], vec![1.0]], 1.0),
            args([1, 2, 1, 2], two, 4.0),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        // Every extent is another, so that an axis mistaken for another one does not fit.
        let numbers = |n: i32| (0..n).map(|idx| f64::from(idx * idx % 7) - 3.0).collect::<Vec<f64>>();
        let plain = vec![args([3, 4, 5, 2], [12, 20, 8, 10, 15].map(numbers), 8.0)];
        let edges = vec![
            args([2, 1, 1, 3], [vec![1.0, 2.0], vec![1.0], vec![1.0; 3], vec![2.0; 3], vec![1.0; 2]], 3.0),
            args([1, 2, 2, 1], [vec![1.0, 2.0], vec![0.0; 4], vec![1.0; 2], vec![0.0; 2], vec![1.0, 3.0]], 1.0),
            args([1, 2, 2, 1], [vec![1.0, 2.0], vec![0.0; 4], vec![0.0; 2], vec![1.0; 2], vec![1.0, 3.0]], 1.0),
            args([1, 1, 1, 1], [vec![1.0], vec![1.0], vec![1.0], vec![1.0], vec![0.0]], 0.5),
        ];
        let (row, square) = ([MAX, -MAX], [MAX, -MAX, -MAX, MAX]);
        let large = vec![args([1, 2, 2, 2], [&row[..], &square, &square, &square, &row].map(<[f64]>::to_vec), 1.0)];
        vec![
            group("basic", Role::Basic, "Small matrices", plain, 12),
            group("edge", Role::Edge, "Rank 1, a rank above the features, zeros in a or b", edges, 0),
            group("random", Role::Random, "Up to 20 rows and features, up to rank 8", large, 6),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_extent, max_rank) = match group {
            "basic" => (2 + size / 30, 2 + size / 50),
            _ => (1 + size * (MAX_EXTENT - 1) / 100, 1 + size * (MAX_RANK - 1) / 100),
        };
        let alpha = *source.choose(&[1.0, 16.0, 2.0, 0.5]);
        let [n, d, e] = std::array::from_fn(|_| source.size(1..=max_extent));
        let rank = source.size(1..=max_rank);
        let lens = [n * d, e * d, rank * d, e * rank, n * e];
        args([n, d, e, rank], lens.map(|len| source.floats(len, -3.0..=3.0)), alpha)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, w, a, b, alpha, dy): Parts = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_EXTENT, 1..=MAX_EXTENT])?;
        extents("er", b.shape(), &[1..=MAX_EXTENT, 1..=MAX_RANK])?;
        for (name, array) in [("x", &x), ("w", &w), ("a", &a), ("b", &b), ("dy", &dy)] {
            elements_within(name, array, -MAX..=MAX)?;
        }
        require(alpha > 0.0 && alpha <= MAX_ALPHA, || {
            format!("`alpha` is {alpha}; it must be positive and at most {MAX_ALPHA}.")
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, w, a, b, alpha, dy): Parts = unpack(args);
        let [x, w, a, b, dy]: [Array2<f64>; 5] = [x, w, a, b, dy].map(|array| arrays::floats(&array));
        let layer = Layer { w: w.view(), a: a.view(), b: b.view(), alpha };
        match kernels::lora(x.view(), layer, dy.view()) {
            Ok(LoraPass { y, da, db }) => Value::from((arrays::value(y), arrays::value(da), arrays::value(db))),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Sums of at most 20 · 20 products of size 10³ times a scale of 64: 10⁻¹⁶ of 3·10⁷, where all but cancels.
        Check::close(1e-9, 1e-8).unchanged()
    }
}

/// Arguments for extents n, d, e and a rank; the arrays are x, w, a, b and dy.
fn args([n, d, e, rank]: [usize; 4], [x, w, a, b, dy]: [Vec<f64>; 5], alpha: f64) -> Args {
    vec![
        Value::array([n, d], x),
        Value::array([e, d], w),
        Value::array([rank, d], a),
        Value::array([e, rank], b),
        alpha.into(),
        Value::array([n, e], dy),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_a_scale() {
        let case = args([1, 1, 1, 1], [[0.0]; 5].map(|numbers| numbers.to_vec()), 0.0);
        assert_eq!(Lora.validate(&case), Err("`alpha` is 0; it must be positive and at most 64.".to_string()));
    }
}
