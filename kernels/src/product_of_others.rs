//! For each item the product of the others.

/// For each item of `items` the product of all others.
///
/// `yᵢ = (x₀ ⋯ xᵢ₋₁) · (xᵢ₊₁ ⋯ xₙ₋₁)`: one pass from the left leaves the products before each item, one from the right multiplies those after it. No division, so zeros need no thought. O(n) time.
///
/// Shapes: n items → n products.
/// Edge: one item gives the empty product, 1.
/// Errors: none; products must fit 64 bits.
/// Source: Blelloch, *Prefix sums and their applications* (1990), on scans from either end.
///
/// ```
/// assert_eq!(kernels::product_of_others(&[2, 3, 4]), [12, 8, 6]);
/// ```
pub fn product_of_others(items: &[i64]) -> Vec<i64> {
    let mut products = vec![1; items.len()];
    let mut before = 1_i64;
    for (product, item) in products.iter_mut().zip(items) {
        *product = before;
        // The last product before is of all items and is not used, so it may wrap.
        before = before.wrapping_mul(*item);
    }
    let mut after = 1_i64;
    for (product, item) in products.iter_mut().zip(items).rev() {
        *product *= after;
        after = after.wrapping_mul(*item);
    }
    products
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(items: &[i64], expected: &[i64]) {
        assert_eq!(product_of_others(items), expected, "{items:?}");
    }

    #[test]
    fn needs_no_thought_for_zeros() {
        check(&[], &[]);
        check(&[7], &[1]);
        check(&[2, -3], &[-3, 2]);
        check(&[0, 4, 5], &[20, 0, 0]);
        check(&[0, 0, 5], &[0, 0, 0]);
        check(&[i64::MAX, 2], &[2, i64::MAX]);
    }
}
