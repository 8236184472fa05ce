//! Selection: one item of the sorted order, without sorting.

/// The `k`-th largest item, repeats counted; `None` if there are fewer than `k` or `k` is 0.
///
/// Quickselect: the items fall into those above, equal to and below a pivot, and only the part that holds the wanted place is looked at further. The pivot is the middle item, and equal ones are put aside at once, so sorted and constant lists are easy. O(n) expected time on shuffled items.
///
/// Shapes: n items → one of them.
/// Edge: `k` = 1 gives the maximum, `k` = n the minimum.
/// Errors: none.
/// Source: Hoare, *Algorithm 65: FIND*, Communications of the ACM 4 (1961).
///
/// ```
/// assert_eq!(kernels::kth_largest(&[3, 9, 9, 4], 3), Some(4));
/// ```
pub fn kth_largest(items: &[i64], k: usize) -> Option<i64> {
    let mut place = k.checked_sub(1)?;
    let mut items = items.to_vec();
    loop {
        let pivot = *items.get(items.len() / 2)?;
        let n_above = items.iter().filter(|item| **item > pivot).count();
        let n_equal = items.iter().filter(|item| **item == pivot).count();
        if place < n_above {
            items.retain(|item| *item > pivot);
        } else if place < n_above + n_equal {
            return Some(pivot);
        } else {
            place -= n_above + n_equal;
            items.retain(|item| *item < pivot);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_sorting() {
        for items in [&[][..], &[7], &[1, 2, 3, 4, 5], &[5, 4, 3, 2, 1], &[2, 2, 2], &[3, -1, 3, 0, -1, 8]] {
            let mut sorted = items.to_vec();
            sorted.sort_by(|a, b| b.cmp(a));
            for k in 1..=items.len() + 1 {
                assert_eq!(kth_largest(items, k), sorted.get(k - 1).copied(), "{k} of {items:?}");
            }
            assert_eq!(kth_largest(items, 0), None);
        }
    }
}
