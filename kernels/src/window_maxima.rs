//! The largest item of every window of a list.

use std::collections::VecDeque;

/// The maximum of every `k` neighbouring items.
///
/// A queue keeps the indices that can still become a maximum, their items falling from front to back: whoever has a later item at least as large behind him never will. The front is the maximum; it leaves when the window has passed it. O(n) time, since each index comes and goes once, O(k) space.
///
/// Shapes: n items → n − k + 1 maxima.
/// Edge: none if `k` is 0 or larger than n.
/// Errors: none.
/// Source: Lemire, *Streaming maximum-minimum filter using no more than three comparisons per element*, Nordic Journal of Computing 13 (2006).
///
/// ```
/// assert_eq!(kernels::window_maxima(&[1, 3, 2, 0], 2), [3, 3, 2]);
/// ```
pub fn window_maxima(items: &[i64], k: usize) -> Vec<i64> {
    if k == 0 {
        return Vec::new();
    }
    let mut maxima = Vec::new();
    let mut queue: VecDeque<usize> = VecDeque::new();
    for (idx, item) in items.iter().enumerate() {
        while queue.back().is_some_and(|last| items[*last] <= *item) {
            queue.pop_back();
        }
        queue.push_back(idx);
        if queue[0] + k == idx {
            queue.pop_front();
        }
        if idx + 1 >= k {
            maxima.push(items[queue[0]]);
        }
    }
    maxima
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_maximum_of_each_window() {
        let items = [4, 4, 3, 5, 1, 0, 0, -2, 7, 6, 6, 8, 1, 2, 3];
        for k in 1..=items.len() + 1 {
            let expected: Vec<i64> = items.windows(k).filter_map(|window| window.iter().copied().max()).collect();
            assert_eq!(window_maxima(&items, k), expected, "{k}");
        }
        assert_eq!(window_maxima(&[], 1), []);
        assert_eq!(window_maxima(&[1], 0), []);
    }
}
