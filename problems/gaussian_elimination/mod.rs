//! Systems of linear equations, judged by what a solution leaves over.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, require};
use crate::group::group;

const MAX_EXTENT: usize = 20;
const MAX: f64 = 1e6;
const MIN_PIVOT: f64 = 1e-9;

/// See `statement.md`.
pub struct GaussianElimination;

impl Spec for GaussianElimination {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(vec![1.0, 1.0, 2.0, 1.0], vec![4.0, 7.0]),
            args(vec![0.0, 2.0, 1.0, 1.0], vec![4.0, 3.0]),
            args(vec![-2.0], vec![8.0]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(vec![1.0], vec![0.0]),
            args(vec![0.0, 1.0, 1.0, 0.0], vec![3.0, 5.0]),
            args(vec![0.0, 1.0, -1.0, 0.0], vec![3.0, 5.0]),
            args(vec![1.0, 2.0, 2.0, 1.0], vec![3.0, 3.0]),
            // The pivot of the second column is zero only once the first is gone.
            args(vec![1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 1.0, 2.0, 1.0], vec![1.0, 2.0, 3.0]),
            args(vec![0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0], vec![1.0, 2.0, 3.0]),
            args(vec![2.0, 0.0, 0.0, 0.0, -3.0, 0.0, 0.0, 0.0, 4.0], vec![2.0, 3.0, 0.0]),
            args(vec![1e6, 0.0, 0.0, 1e-6], vec![1.0, 1.0]),
        ];
        let tiny = vec![
            args(vec![1e-20, 1.0, 1.0, 1.0], vec![1.0, 2.0]),
            args(vec![1.0, 0.0, 2.0, 0.0, 1e-18, 1.0, 0.0, -1.0, 1.0], vec![1.0, 1.0, 1.0]),
            // Tiny only beside the others: a pivot is chosen, not looked at.
            args(vec![1e-5, MAX, MAX, 1.0], vec![MAX, MAX]),
        ];
        // Large on the diagonal, so that rows stay where they are.
        let wide = |i: usize| if i.is_multiple_of(MAX_EXTENT + 1) { -MAX } else { (i % 7) as f64 };
        let large = vec![args((0..MAX_EXTENT * MAX_EXTENT).map(wide).collect(), spread(MAX_EXTENT, -MAX, MAX))];
        vec![
            group("basic", Role::Basic, "Up to four equations", vec![], 20),
            group("edge", Role::Edge, "One equation, zeros on the diagonal, nothing to do", edges, 0),
            group("random", Role::Random, "Up to 12 equations", large, 10),
            group("stability", Role::Stability, "Tiny elements on the diagonal", tiny, 10),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => {
                let n = source.size(1..=2 + size / 40);
                let a = invertible(source, n);
                system(source, &a)
            }
            "stability" => {
                let n = source.size(0..=size / 20);
                let a = with_tiny_corner(source, n);
                system(source, &a)
            }
            _ => {
                let n = source.size(2..=2 + size / 10);
                let a = invertible(source, n);
                system(source, &a)
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (a, b): (Array, Array) = try_unpack(args)?;
        extents("nn", a.shape(), &[1..=MAX_EXTENT, 1..=MAX_EXTENT])?;
        elements_within("a", &a, -MAX..=MAX)?;
        elements_within("b", &b, -MAX..=MAX)?;
        let pivot = kernels::smallest_pivot(arrays::floats(&a).view()).map_err(|error| format!("{error}."))?;
        require(pivot >= MIN_PIVOT, || {
            format!("Elimination meets a pivot of {pivot}; `a` is not invertible, or hardly.")
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (a, b): (Array, Vec<f64>) = unpack(args);
        match kernels::solve(arrays::floats(&a).view(), aview1(&b)) {
            Ok(x) => arrays::value(x),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Elimination with pivoting leaves 10⁻¹⁵ at these sizes; Gauss–Jordan and an inverse up to the condition number times that.
        Check::Residual { a: 0, b: 1, tol: 1e-9 }.unchanged()
    }
}

fn args(a: Vec<f64>, b: Vec<f64>) -> Args {
    let n = b.len();
    vec![Value::array([n, n], a), Value::array([n], b)]
}

/// A right side of whole numbers for a matrix.
fn system(source: &mut Source, rows: &[Vec<f64>]) -> Args {
    let b = rows.iter().map(|_| source.integer(-9..=9) as f64).collect();
    args(rows.concat(), b)
}

/// A product of two triangles of small whole numbers, which is exact, with its rows in any order. Without zeros on the diagonals it is invertible.
fn invertible(source: &mut Source, n: usize) -> Vec<Vec<f64>> {
    let mut triangle = |below: bool| -> Vec<Vec<i64>> {
        let mut element = |i: usize, j: usize| match i.cmp(&j) {
            std::cmp::Ordering::Equal if below => 1,
            std::cmp::Ordering::Equal => [1, -1, 2, -2, 3, -3][source.index(6)],
            order if (order == std::cmp::Ordering::Greater) == below => source.integer(-1..=1),
            _ => 0,
        };
        (0..n).map(|i| (0..n).map(|j| element(i, j)).collect()).collect()
    };
    let (lower, upper) = (triangle(true), triangle(false));
    let product = |i: usize, j: usize| (0..n).map(|l| lower[i][l] * upper[l][j]).sum::<i64>() as f64;
    source.permutation(n).into_iter().map(|i| (0..n).map(|j| product(i, j)).collect()).collect()
}

/// Two rows with the block (δ, 1; ±1, c) for a tiny δ, and below them n rows that end in an invertible block.
fn with_tiny_corner(source: &mut Source, n: usize) -> Vec<Vec<f64>> {
    let tiny = *source.choose(&[1e-20, -1e-18, 1e-25]);
    let one = if source.boolean() { -1.0 } else { 1.0 };
    let corner = [[tiny, 1.0], [one, source.integer(-3..=3) as f64]];
    let mut rows: Vec<Vec<f64>> = corner
        .into_iter()
        .map(|row| row.into_iter().chain((0..n).map(|_| source.integer(-5..=5) as f64)).collect())
        .collect();
    rows.extend(invertible(source, n).into_iter().map(|row| [vec![0.0; 2], row].concat()));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_an_invertible_matrix() {
        let sentence = GaussianElimination.validate(&args(vec![1.0, 2.0, 2.0, 4.0], vec![1.0, 2.0])).unwrap_err();
        assert_eq!(sentence, "Elimination meets a pivot of 0; `a` is not invertible, or hardly.");
    }
}
