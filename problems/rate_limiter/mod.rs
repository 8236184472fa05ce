//! Rate Limiter: a class; a case is a list of calls.

use std::collections::BTreeMap;

use judge::{Args, Check, Group, Role, Source, Spec, Value, unpack};

use crate::calls;
use crate::constraints::{length, require, within};
use crate::group::{group, length_at};

const MAX_CALLS: usize = 30_000;
const MAX_LIMIT: i64 = 20_000;
const MAX: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct RateLimiter;

impl Spec for RateLimiter {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(2, 10, &[("ann", 0), ("ann", 3), ("ann", 5), ("ann", 10)]),
            args(1, 5, &[("ann", 2), ("bob", 2), ("ann", 4)]),
            args(1, 5, &[("ann", 0), ("ann", 4), ("ann", 5)]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(1, 1, &[]),
            args(1, 1, &[("a", 0), ("a", 0), ("a", 1)]),
            args(2, 1, &[("a", 7), ("a", 7), ("a", 7)]),
            args(1, 2, &[("a", 1), ("a", 2), ("a", 3)]),
            args(2, 3, &[("a", 1), ("a", 2), ("a", 3), ("a", 4), ("a", 5)]),
            args(2, 3, &[("a", 0), ("a", 0), ("a", 3), ("a", 3), ("a", 3)]),
            args(1, 10, &[("a", 9), ("a", 11)]),
            args(1, 3, &[("a", 0), ("b", 1), ("a", 2), ("b", 3), ("a", 3), ("b", 4)]),
            args(1, 2, &[("a", 0), ("a", 1), ("a", 2), ("a", 3)]),
            args(1, MAX, &[("a", 0), ("a", MAX - 1), ("a", MAX)]),
            args(1, 1, &[("abcdefghij", 0), ("abcdefghik", 0), ("abcdefghij", 0)]),
        ];
        vec![
            group("basic", Role::Basic, "A few requests of one or two users", vec![], 40),
            group("edge", Role::Edge, "One second, the border of the window, bursts, several users", edges, 0),
            group("random", Role::Random, "Up to 300 requests", vec![], 10),
            group("performance", Role::Performance, "30 000 requests, and none leaves the window", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => requests(source, 3 + size / 8, 3, 5, "ab"),
            "random" => requests(source, 3 * size, 6, 60, "abcd"),
            _ => {
                let first = source.integer(0..=1000);
                let requests: Vec<_> =
                    (0..length_at(MAX_CALLS, size) as i64 - 1).map(|idx| ("ann", first + idx)).collect();
                args(MAX_LIMIT, MAX, &requests)
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let mut last = 0;
        for (idx, (_, arguments)) in calls::read::<Value>(args, "RateLimiter", MAX_CALLS)?.iter().enumerate() {
            if idx == 0 {
                within("limit", arguments[0].as_int()?, 1..=MAX_LIMIT)?;
                within("window", arguments[1].as_int()?, 1..=MAX)?;
                continue;
            }
            let (user, time) = (arguments[0].as_str()?, arguments[1].as_int()?);
            length("user", user.chars().count(), 1..=10)?;
            let plain = user.chars().all(|letter| letter.is_ascii_lowercase());
            require(plain, || format!("The user {user:?} has letters that are not from a to z."))?;
            within("time", time, 0..=MAX)?;
            require(time >= last, || format!("Call {idx} goes back in time, from {last} to {time}."))?;
            last = time;
        }
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (calls,): (Vec<(String, Vec<Value>)>,) = unpack(args);
        let (limit, window): (usize, i64) = unpack(&calls[0].1);
        let mut allowed: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        let answers = calls[1..].iter().map(|(_, arguments)| {
            let (user, time): (String, i64) = unpack(arguments);
            let times = allowed.entry(user).or_default();
            // Times rise, so the limit-th from the end is the one that decides.
            let is_full = times.len().checked_sub(limit).is_some_and(|idx| times[idx] > time - window);
            if !is_full {
                times.push(time);
            }
            Value::from(!is_full)
        });
        Value::list([Value::None].into_iter().chain(answers))
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(limit: i64, window: i64, requests: &[(&str, i64)]) -> Args {
    let requests = requests.iter().map(|&(user, time)| calls::call("allow", [Value::from(user), time.into()]));
    vec![Value::list([calls::call("RateLimiter", [limit, window])].into_iter().chain(requests))]
}

/// Requests at times that often stand still, for users of one letter.
fn requests(source: &mut Source, max_requests: usize, max_limit: i64, max_window: i64, users: &str) -> Args {
    let (limit, window) = (source.integer(1..=max_limit), source.integer(1..=max_window));
    let users: Vec<String> = users.chars().map(String::from).collect();
    let mut time = 0;
    let requests = source.list(0..=max_requests, |source| {
        time += source.integer(0..=(window / 2).max(1)) * i64::from(source.boolean());
        (source.choose(&users).as_str(), time)
    });
    args(limit, window, &requests)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_to_go_back_in_time() {
        let sentence = RateLimiter.validate(&args(1, 1, &[("a", 3), ("b", 2)])).unwrap_err();
        assert_eq!(sentence, "Call 2 goes back in time, from 3 to 2.");
    }

    #[test]
    fn counts_what_was_allowed_in_the_window() {
        let answers = RateLimiter.oracle(&args(1, 5, &[("a", 0), ("a", 4), ("b", 4), ("a", 5)]));
        let expected = [None, Some(true), Some(false), Some(true), Some(true)];
        assert_eq!(answers, Value::list(expected));
    }
}
