//! Rows or columns that span the same space, whichever basis of it they are.
//!
//! Both are made orthonormal by Gram–Schmidt, done twice so that rounding does not spoil it (Giraud, Langou, Rozložník, "The loss of orthogonality in the Gram–Schmidt orthogonalization process", 2005). What is left of a unit vector of one space after its projection on the other is the sine of the angle between them.

use super::{Answer, Mismatch};
use crate::tensor::{Tensor, Vectors};

/// A vector of which less than this share is left after projection lies in the space of those before it.
const DEPENDENT: f64 = 1e-9;

/// Whether the spaces are the same up to an angle of sine `tol`.
pub(super) fn compare(of: Vectors, tol: f64, answer: Answer<'_>) -> Result<(), Mismatch> {
    let expected = vectors(of, Tensor::read(answer.expected));
    let found = vectors(of, Tensor::read(answer.found)).filter(|found| found.iter().flatten().all(|x| x.is_finite()));
    let (Some(expected), Some(found)) = (expected, found) else {
        let kind = || "a matrix of finite numbers".to_string();
        return Err(Mismatch::Kind { path: String::new(), expected: kind(), found: answer.found.kind() });
    };
    let extent = |vectors: &[Vec<f64>]| vectors.first().map_or(0, Vec::len);
    if extent(&expected) != extent(&found) || expected.len() != found.len() {
        let shape = |vectors: &[Vec<f64>]| match of {
            Vectors::Columns => vec![extent(vectors), vectors.len()],
            _ => vec![vectors.len(), extent(vectors)],
        };
        let (expected, found) = (shape(&expected), shape(&found));
        return Err(Mismatch::Shape { path: String::new(), expected, found });
    }
    let (expected, found) = (orthonormal(&expected), orthonormal(&found));
    let them = if of == Vectors::Columns { "columns" } else { "rows" };
    if expected.len() != found.len() {
        let (n_found, n_expected) = (found.len(), expected.len());
        let message = format!("The {them} span {n_found} dimensions where {n_expected} were expected.");
        return Err(Mismatch::property(message));
    }
    let sine = found.iter().map(|vector| length(&without(vector, &expected))).fold(0.0, f64::max);
    if sine <= tol {
        return Ok(());
    }
    Err(Mismatch::property(format!("The {them} do not span the expected space: the sine of the angle is {sine:.2e}.")))
}

/// The vectors of a matrix; one alone may come without its second axis.
fn vectors(of: Vectors, tensor: Option<Tensor>) -> Option<Vec<Vec<f64>>> {
    let tensor = tensor.filter(|tensor| (1..=2).contains(&tensor.shape.len()))?;
    let vector = |positions: &Vec<usize>| positions.iter().map(|&idx| tensor.items[idx]).collect();
    Some(of.positions(&tensor.shape).iter().map(vector).collect())
}

/// An orthonormal basis of what vectors span.
fn orthonormal(vectors: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let mut basis: Vec<Vec<f64>> = Vec::new();
    for vector in vectors {
        // Divided by the largest element first, so that no square overflows or vanishes.
        let largest = vector.iter().fold(0.0, |max: f64, x| max.max(x.abs()));
        let unit: Vec<f64> = vector.iter().map(|x| x / largest).collect();
        let left = without(&without(&unit, &basis), &basis);
        let n_left = length(&left);
        if n_left > DEPENDENT * length(&unit) {
            basis.push(left.into_iter().map(|x| x / n_left).collect());
        }
    }
    basis
}

/// What is left of a vector after its projection on an orthonormal basis is taken away.
fn without(vector: &[f64], basis: &[Vec<f64>]) -> Vec<f64> {
    let mut left = vector.to_vec();
    for unit in basis {
        let along: f64 = unit.iter().zip(&left).map(|(a, b)| a * b).sum();
        for (x, unit) in left.iter_mut().zip(unit) {
            *x -= along * unit;
        }
    }
    left
}

fn length(vector: &[f64]) -> f64 {
    vector.iter().map(|x| x * x).sum::<f64>().sqrt()
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;
    use crate::{Check, Mismatch, Value, Vectors};

    fn check(of: Vectors, expected: impl Into<Value>, found: impl Into<Value>) -> Result<(), Mismatch> {
        compared(&Check::Subspace { of, tol: 1e-8 }, expected, found)
    }

    #[test]
    fn accepts_any_basis() {
        let accepts = |of, expected: Value, found: Value| assert_eq!(check(of, expected, found), Ok(()));
        accepts(Vectors::Columns, [[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]].into(), [[1, 2], [3, 4], [0, 0]].into());
        accepts(Vectors::Rows, [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]].into(), [[0.6, -0.8, 0.0], [0.8, 0.6, 0.0]].into());
        accepts(Vectors::Rows, [0.6, 0.8].into(), [-3.0, -4.0].into());
        accepts(Vectors::Rows, [[1e-200, 1e-200]].into(), [[1e200, 1e200]].into());
        accepts(Vectors::Rows, [[1.0, 1.0], [2.0, 2.0]].into(), [[0.0, 0.0], [5.0, 5.0]].into());
        accepts(Vectors::Rows, [[0.0, 0.0]].into(), [[0.0, 0.0]].into());
    }

    #[test]
    fn rejects_other_spaces() {
        let rejects = |of, expected: Value, found: Value| assert!(check(of, expected, found).is_err());
        rejects(Vectors::Columns, [[1.0], [0.0]].into(), [[1.0], [1e-6]].into());
        rejects(Vectors::Rows, [[1.0, 0.0]].into(), [[0.0, 1.0]].into());
        rejects(Vectors::Rows, [[1.0, 0.0], [0.0, 1.0]].into(), [[1.0, 0.0], [2.0, 0.0]].into());
        rejects(Vectors::Rows, [[1.0, 0.0]].into(), [[0.0, 0.0]].into());
        rejects(Vectors::Rows, [[1.0, 0.0]].into(), [[1.0], [0.0]].into());
        rejects(Vectors::Rows, [[1.0, 0.0]].into(), [[1.0, f64::NAN]].into());
        rejects(Vectors::Rows, [[1.0, 0.0]].into(), [[f64::INFINITY, 0.0]].into());
        rejects(Vectors::Rows, [[1.0, 0.0]].into(), ().into());
        rejects(Vectors::Rows, [[1.0, 0.0]].into(), vec![vec![1.0], vec![1.0, 0.0]].into());
        let mismatch = check(Vectors::Rows, [[1.0, 0.0], [0.0, 1.0]], [[1.0, 0.0], [2.0, 0.0]]);
        assert_eq!(mismatch, Err(Mismatch::property("The rows span 1 dimensions where 2 were expected.")));
    }
}
