//! LRU Cache: a class; a case is a list of calls.

use std::ops::RangeInclusive;

use judge::{Args, Check, Group, Role, Source, Spec, Value, unpack};

use crate::calls;
use crate::constraints::{each_within, within};
use crate::group::group;

const MAX_CAPACITY: usize = 1000;
const MAX_CALLS: usize = 5000;
const MAX: i64 = 10_000;

/// See `statement.md`.
pub struct LruCache;

/// A call after the constructor.
#[derive(Clone, Copy)]
enum Use {
    Get(i64),
    Put(i64, i64),
}

use Use::{Get, Put};

impl Spec for LruCache {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(2, &[Put(1, 10), Put(2, 20), Get(1), Put(3, 30), Get(2), Get(3)]),
            args(2, &[Put(1, 10), Put(2, 20), Put(1, 11), Put(3, 30), Get(1), Get(2)]),
            args(1, &[Put(4, 40), Put(5, 50), Get(4), Get(5)]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(1, &[]),
            args(1, &[Get(0)]),
            args(1, &[Put(0, 0), Get(0)]),
            args(1, &[Put(1, 1), Put(1, 2), Get(1)]),
            args(2, &[Put(1, 1), Put(2, 2), Put(2, 3), Get(1)]),
            args(2, &[Put(1, 1), Put(2, 2), Get(1), Put(3, 3), Get(1)]),
            args(2, &[Put(1, 1), Put(2, 2), Put(1, 3), Put(3, 3), Get(1)]),
            args(2, &[Put(1, 1), Put(2, 2), Get(3), Put(3, 3), Get(1), Get(2)]),
        ];
        vec![
            group("basic", Role::Basic, "A few calls on a small cache", vec![], 30),
            group("edge", Role::Edge, "Room for one, overwriting, zeros", edges, 0),
            group("random", Role::Random, "Up to 300 calls", vec![], 10),
            group("large", Role::Performance, "5000 calls on a cache of 1000", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => calls(source, 1..=3, 0..=4 + size / 4, 3, 9),
            "random" => calls(source, 1..=1 + size / 5, 0..=3 * size, 1 + size as i64 / 4, MAX),
            _ => {
                let n_uses = MAX_CALLS * size / 100 - 1;
                calls(source, MAX_CAPACITY..=MAX_CAPACITY, n_uses..=n_uses, 2000, MAX)
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let calls = calls::read::<i64>(args, "LRUCache", MAX_CALLS)?;
        calls.iter().enumerate().try_for_each(|(idx, (_, arguments))| match idx {
            0 => within("capacity", arguments[0], 1..=MAX_CAPACITY as i64),
            _ => each_within(&format!("calls[{idx}]"), arguments, 0..=MAX),
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (calls,): (Vec<(String, Vec<i64>)>,) = unpack(args);
        let mut cache = kernels::LruCache::new(0);
        Value::list(calls.iter().map(|(method, arguments)| match (method.as_str(), &arguments[..]) {
            ("get", [key]) => Value::from(cache.get(*key).unwrap_or(-1)),
            ("put", [key, value]) => {
                cache.put(*key, *value);
                Value::None
            }
            (_, [capacity]) => {
                cache = kernels::LruCache::new(*capacity as usize);
                Value::None
            }
            (method, arguments) => panic!("`{method}` does not take {arguments:?}"),
        }))
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(capacity: usize, uses: &[Use]) -> Args {
    let uses = uses.iter().map(|used| match *used {
        Get(key) => calls::call("get", [key]),
        Put(key, value) => calls::call("put", [key, value]),
    });
    vec![Value::list([calls::call("LRUCache", [capacity])].into_iter().chain(uses))]
}

/// Some more writing than reading, with keys few enough to meet again.
fn calls(
    source: &mut Source,
    capacity: RangeInclusive<usize>,
    n_uses: RangeInclusive<usize>,
    max_key: i64,
    max_value: i64,
) -> Args {
    let capacity = source.size(capacity);
    let uses = source.list(n_uses, |source| {
        let put = source.chance(3, 5);
        let key = source.integer(0..=max_key);
        if put { Put(key, source.integer(0..=max_value)) } else { Get(key) }
    });
    args(capacity, &uses)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_every_call() {
        let case = args(1, &[Put(4, 40), Get(4), Get(5)]);
        assert_eq!(LruCache.oracle(&case), Value::list([Value::None, Value::None, 40.into(), (-1).into()]));
    }
}
