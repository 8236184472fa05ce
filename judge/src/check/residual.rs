//! Solutions of linear systems, judged by what they leave over.

use super::{Answer, Mismatch};
use crate::tensor::Tensor;

/// Whether the output solves `A x = b` with a normwise backward error of at most `tol`.
///
/// `η = ‖b − A x‖ / (‖A‖ ‖x‖ + ‖b‖)` in the largest-magnitude norm: how far, relatively, `A` and `b` must be moved for `x` to be exact (Rigal and Gaches, 1967). Shapes: `A` (n, m), `b` (n,) or (n, k), `x` (m,) or (m, k).
pub(super) fn compare(a: usize, b: usize, tol: f64, answer: Answer<'_>) -> Result<(), Mismatch> {
    let read = |arg| answer.arg(arg).and_then(Tensor::read);
    let (Some(a), Some(b)) = (read(a), read(b)) else {
        return Err(Mismatch::property("There is no linear system among the arguments."));
    };
    let Some(x) = Tensor::read(answer.found) else {
        let expected = "an array of numbers".to_string();
        return Err(Mismatch::Kind { path: String::new(), expected, found: answer.found.kind() });
    };
    let mut due = b.shape.clone();
    if let (Some(extent), Some(&n_columns)) = (due.first_mut(), a.shape.get(1)) {
        *extent = n_columns;
    }
    let Some(product) = a.product(&x).filter(|_| x.shape == due) else {
        return Err(Mismatch::Shape { path: String::new(), expected: due, found: x.shape });
    };
    let left = largest_difference(&b, &product);
    let unit = a.row_sum_norm() * x.max_abs() + b.max_abs();
    // NaN fails this comparison on purpose, and an infinite unit would let anything pass; a residual of 0 passes even if all is 0.
    if unit.is_finite() && left <= tol * unit {
        return Ok(());
    }
    Err(Mismatch::property(format!(
        "This does not solve the system: `b - A @ x` is as large as {left:.2e}, where {:.2e} is allowed.",
        tol * unit
    )))
}

/// The largest `|aᵢ − bᵢ|`; NaN if there is one.
pub(super) fn largest_difference(a: &Tensor, b: &Tensor) -> f64 {
    let items = a.items.iter().zip(&b.items).map(|(a, b)| a - b).collect();
    Tensor { shape: vec![], items }.max_abs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Check, Value, compare};

    fn check(a: &Value, b: &Value, x: impl Into<Value>, is_right: bool) {
        let (args, found) = ([a.clone(), b.clone()], x.into());
        let answer = Answer { args: &args, expected: &Value::None, found: &found };
        let result = compare(&Check::Residual { a: 0, b: 1, tol: 1e-12 }, answer);
        assert_eq!(result.is_ok(), is_right, "{found}: {result:?}");
    }

    #[test]
    fn accepts_what_solves_the_system() {
        let (a, b) = (Value::from([[2.0, 1.0], [1.0, 3.0]]), Value::from([3.0, 5.0]));
        check(&a, &b, [0.8, 1.4], true);
        check(&a, &b, Value::array([2], vec![0.8 + 1e-14, 1.4]), true);
        check(&a, &[0.0, 0.0].into(), [0, 0], true);
        check(&a, &[[3.0], [5.0]].into(), [[0.8], [1.4]], true);
        // One of many solutions.
        check(&[[1.0, 1.0]].into(), &[2.0].into(), [0.0, 2.0], true);
        check(&[[1.0, 1.0]].into(), &[2.0].into(), [1.0, 1.0], true);
    }

    #[test]
    fn rejects_what_does_not() {
        let (a, b) = (Value::from([[2.0, 1.0], [1.0, 3.0]]), Value::from([3.0, 5.0]));
        check(&a, &b, [0.8, 1.4 + 1e-9], false);
        check(&a, &b, [0.0, 0.0], false);
        check(&a, &b, [f64::NAN, 1.4], false);
        check(&a, &b, [f64::INFINITY, 1.4], false);
        check(&a, &b, [1e308, 1e308], false);
        check(&a, &b, [[0.8], [1.4]], false);
        check(&a, &b, [0.8, 1.4, 0.0], false);
        check(&a, &b, 0.8, false);
        check(&a, &b, "x", false);
        check(&a, &b, [true, false], false);
        check(&a, &"b".into(), [0.8, 1.4], false);
    }
}
