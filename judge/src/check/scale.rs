//! Vectors whose length and sign are free: eigenvectors, directions.

use super::{Answer, Check, Mismatch, compare as compare_by};
use crate::tensor::{Tensor, Vectors};

/// Brings each vector of the output to the length of the expected one, and compares by `each`.
///
/// The factor is taken where the expected vector is largest, where rounding counts least.
pub(super) fn compare(of: Vectors, each: &Check, answer: Answer<'_>) -> Result<(), Mismatch> {
    let as_it_is = compare_by(each, answer);
    let (Some(expected), Some(mut found)) = (Tensor::read(answer.expected), Tensor::read(answer.found)) else {
        return as_it_is;
    };
    if as_it_is.is_ok() || expected.shape != found.shape {
        return as_it_is;
    }
    for positions in of.positions(&expected.shape) {
        let size = |idx: &usize| expected.items[*idx].abs();
        let largest = positions.iter().copied().max_by(|a, b| size(a).total_cmp(&size(b)));
        let Some(factor) = largest.map(|idx| expected.items[idx] / found.items[idx]) else { continue };
        // Without a factor there is nothing to bring to length, and 0 would make anything fit a zero vector.
        if factor.is_finite() && factor != 0.0 {
            for idx in positions {
                found.items[idx] *= factor;
            }
        }
    }
    compare_by(each, answer.part(answer.expected, &found.into_value()))
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;
    use crate::{Check, Value, Vectors};

    fn check(of: Vectors, expected: impl Into<Value>, found: impl Into<Value>, is_right: bool) {
        let check = Check::UpToScale { of, each: Box::new(Check::close(0.0, 1e-9)) };
        let (expected, found) = (expected.into(), found.into());
        assert_eq!(compared(&check, expected.clone(), found.clone()).is_ok(), is_right, "{expected} {found}");
    }

    #[test]
    fn accepts_any_length_of_each_vector() {
        check(Vectors::Whole, [0.6, 0.8], [3.0, 4.0], true);
        check(Vectors::Whole, [0.6, 0.8], [-3, -4], true);
        check(Vectors::Rows, [[1.0, 2.0], [3.0, 4.0]], [[2.0, 4.0], [-3.0, -4.0]], true);
        check(Vectors::Columns, [[1.0, 2.0], [3.0, 4.0]], [[2.0, 1.0], [6.0, 2.0]], true);
        check(Vectors::Whole, [0.0, 0.0], [0.0, 0.0], true);
    }

    #[test]
    fn rejects_other_directions() {
        check(Vectors::Whole, [0.6, 0.8], [4.0, 3.0], false);
        check(Vectors::Whole, [0.6, 0.8], [0.0, 0.0], false);
        check(Vectors::Whole, [0.0, 0.0], [1.0, 2.0], false);
        check(Vectors::Whole, [0.0, 1.0], [1.0, 0.0], false);
        check(Vectors::Whole, [0.6, 0.8], [f64::NAN, 4.0], false);
        check(Vectors::Whole, [0.6, 0.8], [f64::INFINITY, f64::INFINITY], false);
        check(Vectors::Whole, [[1.0, 2.0], [3.0, 4.0]], [[2.0, 4.0], [3.0, 4.0]], false);
        check(Vectors::Whole, [0.6, 0.8], [3.0, 4.0, 0.0], false);
        check(Vectors::Whole, [0.6, 0.8], "north", false);
    }
}
