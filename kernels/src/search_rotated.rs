//! Search in a sorted list that has been rotated.

/// Where `target` stands in `items`, which increase strictly but for one drop, from a last item to a first; `None` if it is not there.
///
/// Binary search. Of the two halves of any range at least one is in order, and its ends tell whether it holds the target; if not, the other half must. O(log n) time, O(1) space.
///
/// Shapes: n items → an index.
/// Edge: no items hold nothing; a list without a drop is rotated by 0.
/// Errors: none; items in another order give any answer.
/// Source: Knuth, *The Art of Computer Programming*, volume 3 (1998), §6.2.1 (binary search).
///
/// ```
/// assert_eq!(kernels::search_rotated(&[5, 8, 1, 3], 1), Some(2));
/// assert_eq!(kernels::search_rotated(&[5, 8, 1, 3], 4), None);
/// ```
pub fn search_rotated(items: &[i64], target: i64) -> Option<usize> {
    let (mut low, mut high) = (0, items.len());
    while low < high {
        let mid = low + (high - low) / 2;
        if items[mid] == target {
            return Some(mid);
        }
        let is_left = if items[low] <= items[mid] {
            items[low] <= target && target < items[mid]
        } else {
            // The right half is in order.
            !(items[mid] < target && target <= items[high - 1])
        };
        if is_left {
            high = mid;
        } else {
            low = mid + 1;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_item_of_every_rotation() {
        for n in 0..9 {
            let mut items: Vec<i64> = (0..n).map(|x| 2 * x).collect();
            for _ in 0..n.max(1) {
                for target in -1..=2 * n {
                    let expected = items.iter().position(|item| *item == target);
                    assert_eq!(search_rotated(&items, target), expected, "{target} in {items:?}");
                }
                items.rotate_left(usize::from(n > 0));
            }
        }
    }
}
