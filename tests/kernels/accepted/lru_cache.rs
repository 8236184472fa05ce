//! LRU cache: values by key, and keys by when they were used.

use std::collections::{BTreeMap, HashMap};

struct LRUCache {
    capacity: usize,
    n_uses: u64,
    entries: HashMap<i64, (i64, u64)>,
    by_use: BTreeMap<u64, i64>,
}

impl LRUCache {
    fn new(capacity: i64) -> Self {
        LRUCache { capacity: capacity as usize, n_uses: 0, entries: HashMap::new(), by_use: BTreeMap::new() }
    }

    fn get(&mut self, key: i64) -> i64 {
        let Some(&(value, _)) = self.entries.get(&key) else { return -1 };
        self.put(key, value);
        value
    }

    fn put(&mut self, key: i64, value: i64) {
        self.n_uses += 1;
        if let Some((_, used)) = self.entries.insert(key, (value, self.n_uses)) {
            self.by_use.remove(&used);
        }
        self.by_use.insert(self.n_uses, key);
        if self.entries.len() > self.capacity
            && let Some((_, oldest)) = self.by_use.pop_first()
        {
            self.entries.remove(&oldest);
        }
    }
}

pack::kernel! {
    impl LRUCache {
        fn new(capacity: i64) -> Self;
        fn get(&mut self, key: i64) -> i64;
        fn put(&mut self, key: i64, value: i64);
    }
}
