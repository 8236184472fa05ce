//! Merge Intervals: the union of closed intervals.

use std::ops::RangeInclusive;

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{length, require, within};
use crate::group::group;

const MAX_LEN: usize = 10_000;
const MAX: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct MergeIntervals;

impl Spec for MergeIntervals {
    fn examples(&self) -> Vec<Args> {
        vec![args(&[(2, 4), (6, 7), (1, 3)]), args(&[(1, 2), (2, 3)]), args(&[(1, 9), (3, 4)])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(&[]),
            args(&[(5, 5)]),
            args(&[(1, 2), (3, 4)]),
            args(&[(3, 4), (1, 2)]),
            args(&[(2, 2), (2, 2)]),
            args(&[(1, 2), (2, 3), (3, 4)]),
            args(&[(3, 4), (6, 7), (1, 9)]),
            args(&[(-MAX, MAX), (0, 0)]),
        ];
        vec![
            group("basic", Role::Basic, "A few short intervals", vec![], 20),
            group("edge", Role::Edge, "None, one, touching, repeated, nested", edges, 0),
            group("random", Role::Random, "Many intervals of any length", vec![], 15),
            group("performance", Role::Performance, "10 000 intervals", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => args(&intervals(source, 0..=2 + size / 15, 9, 4)),
            "random" => {
                let max_length = *source.choose(&[10, 1000, 100_000_000]);
                args(&intervals(source, 0..=size, MAX / 2, max_length))
            }
            _ => apart(source, MAX_LEN * size / 100),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (intervals,): (Vec<Vec<i64>>,) = try_unpack(args)?;
        length("intervals", intervals.len(), 0..=MAX_LEN)?;
        for (idx, interval) in intervals.iter().enumerate() {
            let [start, end] = interval[..] else {
                return length(&format!("intervals[{idx}]"), interval.len(), 2..=2);
            };
            within(&format!("intervals[{idx}][0]"), start, -MAX..=MAX)?;
            within(&format!("intervals[{idx}][1]"), end, -MAX..=MAX)?;
            require(start <= end, || format!("`intervals[{idx}]` ends at {end}, before its start {start}."))?;
        }
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (intervals,): (Vec<(i64, i64)>,) = unpack(args);
        value(&kernels::merge_intervals(&intervals))
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(intervals: &[(i64, i64)]) -> Args {
    vec![value(intervals)]
}

fn value(intervals: &[(i64, i64)]) -> Value {
    Value::list(intervals.iter().map(|(start, end)| Value::ints([*start, *end])))
}

fn intervals(source: &mut Source, len: RangeInclusive<usize>, max: i64, max_length: i64) -> Vec<(i64, i64)> {
    source.list(len, |source| {
        let start = source.integer(-max..=max);
        (start, start + source.integer(0..=max_length))
    })
}

/// As many intervals as there may be, in any order, most of them apart: whoever compares each with all others waits.
fn apart(source: &mut Source, len: usize) -> Args {
    let mut starts: Vec<i64> = (0..len as i64).map(|idx| 10 * idx).collect();
    // A few hundred swaps are disorder enough, and a short sequence of choices.
    for _ in 0..300 {
        let (i, j) = (source.index(len), source.index(len));
        starts.swap(i, j);
    }
    let wide = source.index(len);
    let ends = starts.iter().enumerate().map(|(idx, start)| start + if idx == wide { 10 } else { 5 });
    args(&starts.iter().copied().zip(ends).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(interval: &[i64], expected: &str) {
        let args = vec![Value::list([Value::ints(interval.iter().copied())])];
        assert_eq!(MergeIntervals.validate(&args), Err(expected.to_string()));
    }

    #[test]
    fn names_the_interval_that_is_none() {
        check(&[2, 1], "`intervals[0]` ends at 1, before its start 2.");
        check(&[1], "`intervals[0]` has length 1; it must lie between 2 and 2.");
        check(&[0, 2 * MAX], "`intervals[0][1]` is 2000000000; it must lie between -1000000000 and 1000000000.");
    }
}
