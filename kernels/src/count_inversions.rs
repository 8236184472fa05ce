//! How far a list is from being sorted.

/// The number of pairs i < j with `items[i] > items[j]`.
///
/// Merge sort: while two sorted halves are merged, an item of the right half that goes first jumps over all that is left of the left half, and each of those is an inversion. O(n log n) time.
///
/// Shapes: n items → a count, at most n (n − 1) / 2.
/// Edge: equal items are no inversion.
/// Errors: none.
/// Source: Knuth, *The Art of Computer Programming*, volume 3 (1998), §5.1.1 and exercise 5.2.4–21.
///
/// ```
/// assert_eq!(kernels::count_inversions(&[3, 1, 2]), 2);
/// ```
pub fn count_inversions(items: &[i64]) -> usize {
    sort_and_count(&mut items.to_vec())
}

fn sort_and_count(items: &mut [i64]) -> usize {
    if items.len() < 2 {
        return 0;
    }
    let (left, right) = items.split_at_mut(items.len() / 2);
    let mut n_inversions = sort_and_count(left) + sort_and_count(right);
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let (mut i, mut j) = (0, 0);
    while i < left.len() && j < right.len() {
        if right[j] < left[i] {
            n_inversions += left.len() - i;
            merged.push(right[j]);
            j += 1;
        } else {
            merged.push(left[i]);
            i += 1;
        }
    }
    merged.extend_from_slice(&left[i..]);
    merged.extend_from_slice(&right[j..]);
    items.copy_from_slice(&merged);
    n_inversions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_looking_at_every_pair() {
        for items in [&[][..], &[1], &[1, 1], &[2, 1], &[3, 2, 1], &[1, 2, 3], &[5, 1, 5, 2, 2, 9, 0, 5]] {
            let pairs = items.iter().enumerate().flat_map(|(i, x)| items[i + 1..].iter().map(move |y| (x, y)));
            assert_eq!(count_inversions(items), pairs.filter(|(x, y)| x > y).count(), "{items:?}");
        }
    }
}
