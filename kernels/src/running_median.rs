//! The median of a growing collection.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// A collection of integers that tells its median at any time.
///
/// The lower half lies in a heap with its largest on top, the upper half in one with its smallest on top, and the lower half has as many items or one more; so the median is between the two tops. O(log n) to add, O(1) to ask.
///
/// Edge: without items there is no median; with an even number it is the mean of the two middle ones.
/// Source: Atkinson, Sack, Santoro, Strothotte, *Min-max heaps and generalized priority queues*, Communications of the ACM 29 (1986), which does the same in one heap.
///
/// ```
/// let mut median = kernels::RunningMedian::default();
/// median.add(5);
/// median.add(2);
/// assert_eq!(median.get(), Some(3.5));
/// ```
#[derive(Debug, Default)]
pub struct RunningMedian {
    lower: BinaryHeap<i64>,
    upper: BinaryHeap<Reverse<i64>>,
}

impl RunningMedian {
    /// Adds an item.
    pub fn add(&mut self, item: i64) {
        self.lower.push(item);
        // The largest of the lower half goes up, so that every item has been compared with both halves.
        self.upper.extend(self.lower.pop().map(Reverse));
        if self.upper.len() > self.lower.len() {
            self.lower.extend(self.upper.pop().map(|Reverse(item)| item));
        }
    }

    /// The median of the items so far.
    pub fn get(&self) -> Option<f64> {
        let low = *self.lower.peek()?;
        let high = match self.upper.peek() {
            Some(Reverse(high)) if self.upper.len() == self.lower.len() => *high,
            _ => low,
        };
        Some((low + high) as f64 / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_sorting() {
        let mut median = RunningMedian::default();
        assert_eq!(median.get(), None);
        let mut sorted: Vec<i64> = Vec::new();
        for item in [5, -2, 5, 0, 9, 9, 1, -7, 3, 3, 3] {
            median.add(item);
            sorted.push(item);
            sorted.sort_unstable();
            let n = sorted.len();
            assert_eq!(median.get(), Some((sorted[(n - 1) / 2] + sorted[n / 2]) as f64 / 2.0), "{sorted:?}");
        }
    }
}
