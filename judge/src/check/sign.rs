//! Vectors whose sign is free: singular vectors, principal components.

use super::{Answer, Check, Mismatch, compare as compare_by};
use crate::tensor::{Tensor, Vectors};

/// Turns each vector of the output to the side of the expected one, and compares by `each`.
pub(super) fn compare(of: Vectors, each: &Check, answer: Answer<'_>) -> Result<(), Mismatch> {
    let as_it_is = compare_by(each, answer);
    let (Some(expected), Some(mut found)) = (Tensor::read(answer.expected), Tensor::read(answer.found)) else {
        return as_it_is;
    };
    if as_it_is.is_ok() || expected.shape != found.shape {
        return as_it_is;
    }
    for positions in of.positions(&expected.shape) {
        let along: f64 = positions.iter().map(|&idx| expected.items[idx] * found.items[idx]).sum();
        if along < 0.0 {
            for idx in positions {
                found.items[idx] = -found.items[idx];
            }
        }
    }
    compare_by(each, answer.part(answer.expected, &found.into_value()))
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;
    use crate::{Check, Value, Vectors};

    fn compared_up_to_sign(of: Vectors, expected: impl Into<Value>, found: impl Into<Value>) -> bool {
        compared(&Check::close(0.0, 1e-9).up_to_sign(of), expected, found).is_ok()
    }

    #[test]
    fn accepts_either_sign_of_each_vector() {
        let accepts = |of, expected: Value, found: Value| assert!(compared_up_to_sign(of, expected, found));
        accepts(Vectors::Whole, [0.6, -0.8].into(), [-0.6, 0.8].into());
        accepts(Vectors::Whole, [0.6, -0.8].into(), [0.6, -0.8].into());
        accepts(Vectors::Whole, 2.0.into(), (-2.0).into());
        accepts(Vectors::Whole, [0.0, 0.0].into(), [0.0, 0.0].into());
        accepts(Vectors::Rows, [[1.0, 2.0], [3.0, 4.0]].into(), [[-1.0, -2.0], [3.0, 4.0]].into());
        let columns = Value::array([2, 2], vec![-1.0, 2.0, -3.0, 4.0]);
        accepts(Vectors::Columns, [[1.0, 2.0], [3.0, 4.0]].into(), columns);
        accepts(Vectors::Whole, [3, 4].into(), [-3, -4].into());
    }

    #[test]
    fn rejects_mixed_signs_and_other_vectors() {
        let rejects = |of, expected: Value, found: Value| assert!(!compared_up_to_sign(of, expected, found));
        rejects(Vectors::Whole, [0.6, -0.8].into(), [0.6, 0.8].into());
        rejects(Vectors::Whole, [[1.0, 2.0], [3.0, 4.0]].into(), [[-1.0, -2.0], [3.0, 4.0]].into());
        rejects(Vectors::Rows, [[1.0, 2.0], [3.0, 4.0]].into(), [[-1.0, 2.0], [-3.0, 4.0]].into());
        rejects(Vectors::Whole, [0.6, -0.8].into(), [-0.6, 0.8, 0.0].into());
        rejects(Vectors::Whole, [0.6, -0.8].into(), [[-0.6, 0.8]].into());
        rejects(Vectors::Whole, [0.6, -0.8].into(), [-0.6, f64::NAN].into());
        rejects(Vectors::Whole, [0.6, -0.8].into(), ().into());
        rejects(Vectors::Whole, [1.0, 0.0].into(), [false, true].into());
    }
}
