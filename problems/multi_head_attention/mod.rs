//! Self-attention in several heads, with an optional causal mask.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::Ix2;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, require};
use crate::group::group;

const MAX_BATCH: usize = 3;
const MAX_EXTENT: usize = 16;
const MAX: f64 = 100.0;
const MAX_WEIGHT: f64 = 2.0;

/// See `statement.md`.
pub struct MultiHeadAttention;

type Parts = (Array, Array, Array, Array, Array, usize, bool);

impl Spec for MultiHeadAttention {
    fn examples(&self) -> Vec<Args> {
        let two = || vec![2.0, 4.0, 6.0, 0.0];
        vec![
            args([1, 2, 2], two(), [zeros(2), zeros(2), eye(2), eye(2)], 2, true),
            args([1, 2, 2], two(), [zeros(2), zeros(2), eye(2), eye(2)], 2, false),
            args([1, 2, 2], vec![0.0, 0.0, 1.0, 0.0], [eye(2), eye(2), eye(2), eye(2)], 2, true),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        // Two heads of two features each, so that heads dealt out in turn, or cut by reshape alone, differ.
        let plain = vec![args(
            [1, 2, 4],
            (0..8).map(|n| f64::from(n % 3)).collect(),
            [eye(4), eye(4), eye(4), eye(4)],
            2,
            false,
        )];
        let swap = || vec![0.0, 1.0, 1.0, 0.0];
        let steps = || vec![0.0, 1.0, 1.0, 0.0, 1.0, 1.0];
        let edges = vec![
            args([1, 1, 1], vec![3.0], [vec![1.0], vec![1.0], vec![2.0], vec![-1.0]], 1, true),
            args([1, 1, 2], vec![1.0, 3.0], [eye(2), eye(2), eye(2), swap()], 2, true),
            args([1, 2, 1], vec![0.0, 1.0], [vec![1.0], vec![1.0], vec![1.0], vec![1.0]], 1, true),
            args([1, 3, 2], steps(), [eye(2), swap(), eye(2), eye(2)], 1, false),
            args([1, 3, 2], steps(), [eye(2), swap(), eye(2), eye(2)], 1, true),
            args([2, 1, 2], vec![1.0, 2.0, 3.0, 4.0], [eye(2), eye(2), eye(2), eye(2)], 1, false),
        ];
        let huge = vec![
            args([1, 2, 1], vec![40.0, 41.0], [vec![1.0], vec![1.0], vec![1.0], vec![1.0]], 1, false),
            args([1, 2, 1], vec![40.0, 41.0], [vec![1.0], vec![-1.0], vec![1.0], vec![1.0]], 1, true),
            // The first query may look at a score of −40 000 only, and the one that is hidden is as large.
            args([1, 2, 1], vec![MAX, -MAX], [vec![2.0], vec![-2.0], vec![1.0], vec![1.0]], 1, true),
            args(
                [MAX_BATCH, MAX_EXTENT, MAX_EXTENT],
                spread(MAX_BATCH * MAX_EXTENT * MAX_EXTENT, -MAX, MAX),
                std::array::from_fn(|_| spread(MAX_EXTENT * MAX_EXTENT, -MAX_WEIGHT, MAX_WEIGHT)),
                4,
                false,
            ),
        ];
        vec![
            group("basic", Role::Basic, "Two heads without a mask", plain, 10),
            group("causal", Role::Basic, "With the causal mask", vec![], 12),
            group("edge", Role::Edge, "One position, one feature, one head", edges, 0),
            group("random", Role::Random, "Longer sequences, up to 16 features", vec![], 6),
            group("stability", Role::Stability, "Huge scores", huge, 6),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_t, widths, heads, max_x): (usize, &[usize], &[usize], i64) = match group {
            "random" => (2 + size / 8, &[1, 2, 3, 4], &[1, 2, 4], 2),
            "stability" => (3, &[1, 2], &[1, 2], 30),
            _ => (2 + size / 40, &[1, 2], &[2, 1], 2),
        };
        let causal = group == "causal" || group != "basic" && source.boolean();
        let (b, t) = (source.size(1..=2), source.size(1..=max_t));
        let n_heads = *source.choose(heads);
        let d = n_heads * source.choose(widths);
        // Whole numbers, so that projections are exact however they are summed.
        let mut numbers =
            |n: usize, max: i64| -> Vec<f64> { (0..n).map(|_| source.integer(-max..=max) as f64).collect() };
        let x = numbers(b * t * d, max_x);
        let matrices = std::array::from_fn(|_| numbers(d * d, 1));
        args([b, t, d], x, matrices, n_heads, causal)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, w_q, w_k, w_v, w_o, n_heads, _): Parts = try_unpack(args)?;
        extents("btd", x.shape(), &[1..=MAX_BATCH, 1..=MAX_EXTENT, 1..=MAX_EXTENT])?;
        elements_within("x", &x, -MAX..=MAX)?;
        for (name, matrix) in [("w_q", &w_q), ("w_k", &w_k), ("w_v", &w_v), ("w_o", &w_o)] {
            elements_within(name, matrix, -MAX_WEIGHT..=MAX_WEIGHT)?;
        }
        let d = x.shape()[2];
        require(n_heads > 0 && d % n_heads == 0, || format!("`n_heads` is {n_heads}; it must divide d, which is {d}."))
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, w_q, w_k, w_v, w_o, n_heads, causal): Parts = unpack(args);
        let [w_q, w_k, w_v, w_o] = [w_q, w_k, w_v, w_o].map(|matrix| arrays::floats::<Ix2>(&matrix));
        let layer = kernels::Projections { query: w_q.view(), key: w_k.view(), value: w_v.view(), output: w_o.view() };
        match kernels::multi_head_attention(arrays::floats(&x).view(), layer, n_heads, causal) {
            Ok(y) => arrays::value(y),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Drawn scores are whole numbers up to 10⁵ over a root and known to 10⁻¹¹; so are the weights, and a result is a mean of values up to 500: 10⁻⁸.
        Check::close(1e-7, 1e-7).unchanged()
    }
}

fn args(extents: [usize; 3], x: Vec<f64>, matrices: [Vec<f64>; 4], n_heads: usize, causal: bool) -> Args {
    let d = extents[2];
    let matrices = matrices.into_iter().map(|matrix| Value::array([d, d], matrix));
    [Value::array(extents, x)].into_iter().chain(matrices).chain([n_heads.into(), causal.into()]).collect()
}

fn zeros(d: usize) -> Vec<f64> {
    vec![0.0; d * d]
}

/// The identity.
fn eye(d: usize) -> Vec<f64> {
    (0..d * d).map(|idx| if idx / d == idx % d { 1.0 } else { 0.0 }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_heads_that_share_the_features() {
        let case = args([1, 1, 3], vec![0.0; 3], [eye(3), eye(3), eye(3), eye(3)], 2, true);
        assert_eq!(
            MultiHeadAttention.validate(&case),
            Err("`n_heads` is 2; it must divide d, which is 3.".to_string())
        );
    }
}
