//! Factorisations, judged by their product.

use super::residual::largest_difference;
use super::{Answer, Mismatch};
use crate::tensor::Tensor;

/// Whether the matrices in the output multiply to the argument, each element within `tol` of the argument's largest.
///
/// Shapes: (n, k), …, (m, p) → (n, p); a vector (k,) stands for the diagonal matrix (k, k).
pub(super) fn compare(arg: usize, tol: f64, answer: Answer<'_>) -> Result<(), Mismatch> {
    let Some(whole) = answer.arg(arg).and_then(Tensor::read) else {
        return Err(Mismatch::property("There is no matrix among the arguments to be a product."));
    };
    let mut product: Option<Tensor> = None;
    for (idx, factor) in answer.found.to_items()?.iter().enumerate() {
        let Some(factor) = Tensor::read(factor).filter(|factor| (1..=2).contains(&factor.shape.len())) else {
            let expected = "a matrix of numbers".to_string();
            return Err(Mismatch::Kind { path: format!("[{idx}]"), expected, found: factor.kind() });
        };
        let shape = factor.shape.clone();
        product = match product {
            None => Some(diagonal(factor)),
            Some(product) => match product.product(&diagonal(factor)) {
                Some(product) => Some(product),
                None => {
                    let shapes = (crate::print::shape(&product.shape), crate::print::shape(&shape));
                    let message = format!("The matrices do not fit: {} is followed by {}.", shapes.0, shapes.1);
                    return Err(Mismatch::property(message));
                }
            },
        };
    }
    let product = product.unwrap_or(Tensor { shape: vec![0, 0], items: vec![] });
    if product.shape != whole.shape {
        let (found, expected) = (crate::print::shape(&product.shape), crate::print::shape(&whole.shape));
        return Err(Mismatch::property(format!("The product has shape {found}, the matrix {expected}.")));
    }
    let (left, unit) = (largest_difference(&whole, &product), whole.max_abs());
    if left <= tol * unit {
        return Ok(());
    }
    Err(Mismatch::property(format!("The product is not the matrix: an element is off by {left:.2e}.")))
}

/// A vector as the diagonal matrix it stands for.
fn diagonal(factor: Tensor) -> Tensor {
    let [n] = factor.shape[..] else { return factor };
    let mut items = vec![0.0; n * n];
    for (idx, item) in factor.items.into_iter().enumerate() {
        items[idx * n + idx] = item;
    }
    Tensor { shape: vec![n, n], items }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Check, Value, compare};

    fn check(whole: impl Into<Value>, found: Value, is_right: bool) {
        let args = [whole.into()];
        let answer = Answer { args: &args, expected: &Value::None, found: &found };
        let result = compare(&Check::Factors { arg: 0, tol: 1e-12 }, answer);
        assert_eq!(result.is_ok(), is_right, "{found}: {result:?}");
    }

    #[test]
    fn accepts_every_factorisation() {
        let whole = || [[0.0, 2.0], [3.0, 0.0]];
        let (swap, identity) = (Value::from([[0.0, 1.0], [1.0, 0.0]]), Value::from([[1.0, 0.0], [0.0, 1.0]]));
        check(whole(), Value::tuple([swap.clone(), [[3.0, 0.0], [0.0, 2.0]].into()]), true);
        check(whole(), Value::tuple([swap.clone(), [3.0, 2.0].into(), identity.clone()]), true);
        let flipped = Value::from([[0.0, -1.0], [-1.0, 0.0]]);
        check(whole(), Value::list([flipped, [-3.0, -2.0].into(), identity]), true);
        check([[1.0, 2.0]], Value::tuple([Value::from([[1.0]]), [[1.0, 2.0]].into()]), true);
        check(whole(), Value::tuple([Value::from(whole())]), true);
    }

    #[test]
    fn rejects_other_products() {
        let whole = || [[0.0, 2.0], [3.0, 0.0]];
        let swap = || Value::from([[0.0, 1.0], [1.0, 0.0]]);
        check(whole(), Value::tuple([swap(), swap()]), false);
        check(whole(), Value::tuple([swap(), [2.0, 3.0].into()]), false);
        check(whole(), Value::tuple([swap(), [3.0, 2.0, 1.0].into()]), false);
        check(whole(), Value::tuple([swap(), [f64::NAN, 2.0].into()]), false);
        check(whole(), Value::tuple([swap(), "U".into()]), false);
        check(whole(), Value::tuple([swap(), [[[1.0]]].into()]), false);
        check(whole(), Value::tuple(Vec::<Value>::new()), false);
        check(whole(), swap(), false);
        check(whole(), ().into(), false);
        check((), Value::tuple([swap()]), false);
    }
}
