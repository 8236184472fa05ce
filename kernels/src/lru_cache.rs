//! A cache that forgets what was used least recently.

use std::collections::HashMap;

/// A map of at most `capacity` entries that makes room by dropping the one whose last use lies furthest back.
///
/// A hash map finds an entry, a doubly linked list keeps the entries in order of use; both `get` and `put` touch a constant number of links. O(1) expected time each, O(capacity) space.
///
/// Edge: a capacity of 0 holds nothing.
/// Source: Tanenbaum, Bos, *Modern Operating Systems* (2014), §3.4.6 (page replacement).
///
/// ```
/// let mut cache = kernels::LruCache::new(1);
/// cache.put(1, 10);
/// cache.put(2, 20);
/// assert_eq!((cache.get(1), cache.get(2)), (None, Some(20)));
/// ```
#[derive(Debug)]
pub struct LruCache {
    capacity: usize,
    place: HashMap<i64, usize>,
    // Entry 0 is a sentinel: its `newer` is the oldest entry, its `older` the newest, so that no link is ever missing.
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    key: i64,
    value: i64,
    older: usize,
    newer: usize,
}

const SENTINEL: usize = 0;

impl LruCache {
    /// An empty cache for `capacity` entries.
    pub fn new(capacity: usize) -> Self {
        let sentinel = Entry { key: 0, value: 0, older: SENTINEL, newer: SENTINEL };
        LruCache { capacity, place: HashMap::new(), entries: vec![sentinel] }
    }

    /// The value under `key`, which becomes the most recently used.
    pub fn get(&mut self, key: i64) -> Option<i64> {
        let idx = *self.place.get(&key)?;
        self.unlink(idx);
        self.link_as_newest(idx);
        Some(self.entries[idx].value)
    }

    /// Stores `value` under `key`, which becomes the most recently used; a new key in a full cache drops the least recently used.
    pub fn put(&mut self, key: i64, value: i64) {
        if self.capacity == 0 {
            return;
        }
        let idx = if let Some(&idx) = self.place.get(&key) {
            self.unlink(idx);
            idx
        } else if self.place.len() < self.capacity {
            self.entries.push(Entry { key, value, older: SENTINEL, newer: SENTINEL });
            self.entries.len() - 1
        } else {
            let oldest = self.entries[SENTINEL].newer;
            self.unlink(oldest);
            self.place.remove(&self.entries[oldest].key);
            oldest
        };
        self.entries[idx].key = key;
        self.entries[idx].value = value;
        self.place.insert(key, idx);
        self.link_as_newest(idx);
    }

    fn unlink(&mut self, idx: usize) {
        let Entry { older, newer, .. } = self.entries[idx];
        self.entries[older].newer = newer;
        self.entries[newer].older = older;
    }

    fn link_as_newest(&mut self, idx: usize) {
        let newest = self.entries[SENTINEL].older;
        self.entries[newest].newer = idx;
        self.entries[SENTINEL].older = idx;
        self.entries[idx].older = newest;
        self.entries[idx].newer = SENTINEL;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Puts `(key, value)` or gets `key`, and compares what the gets find.
    fn check(capacity: usize, uses: &[(i64, Option<i64>)], expected: &[Option<i64>]) {
        let mut cache = LruCache::new(capacity);
        let mut found = Vec::new();
        for &(key, value) in uses {
            match value {
                Some(value) => cache.put(key, value),
                None => found.push(cache.get(key)),
            }
        }
        assert_eq!(found, expected, "capacity {capacity}, {uses:?}");
    }

    #[test]
    fn drops_the_entry_used_least_recently() {
        check(2, &[(1, Some(1)), (2, Some(2)), (3, Some(3)), (1, None), (2, None)], &[None, Some(2)]);
    }

    #[test]
    fn counts_reading_and_overwriting_as_uses() {
        check(2, &[(1, Some(1)), (2, Some(2)), (1, None), (3, Some(3)), (1, None)], &[Some(1), Some(1)]);
        check(2, &[(1, Some(1)), (2, Some(2)), (1, Some(9)), (3, Some(3)), (1, None), (2, None)], &[Some(9), None]);
    }

    #[test]
    fn holds_nothing_without_capacity() {
        check(0, &[(1, Some(1)), (1, None)], &[None]);
    }
}
