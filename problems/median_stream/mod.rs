//! Median of a Stream: a class; a case is a list of calls. Medians are halves, so they are compared exactly.

use judge::{Args, Check, Group, Role, Source, Spec, Value, unpack};

use crate::calls;
use crate::constraints::{each_within, require};
use crate::group::{group, length_at};

const MAX_CALLS: usize = 30_000;
const MAX: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct MedianStream;

/// A call after the constructor.
#[derive(Clone, Copy)]
enum Use {
    Add(i64),
    Median,
}

use Use::{Add, Median};

impl Spec for MedianStream {
    fn examples(&self) -> Vec<Args> {
        vec![args(&[Add(5), Median, Add(2), Median, Add(3), Median]), args(&[Add(8), Add(1), Add(4), Add(1), Median])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(&[]),
            args(&[Add(0), Median]),
            args(&[Add(1), Add(2), Median]),
            args(&[Add(2), Add(1), Median]),
            args(&[Add(-1), Add(-2), Median]),
            args(&[Add(-1), Add(0), Median]),
            args(&[Add(1), Add(1), Add(1), Median]),
            args(&[Add(1), Add(2), Add(3), Add(4), Median, Add(5), Median]),
            args(&[Add(5), Add(4), Add(3), Add(2), Median, Add(1), Median]),
            args(&[Add(MAX), Add(-MAX), Median, Add(MAX), Median]),
            args(&[Add(MAX), Add(MAX - 1), Median]),
        ];
        vec![
            group("basic", Role::Basic, "A few numbers, asked for in between", vec![], 30),
            group("edge", Role::Edge, "One number, two, equal ones, rising, falling, far apart", edges, 0),
            group("random", Role::Random, "Up to 300 calls", vec![], 10),
            group("performance", Role::Performance, "15 000 numbers, asked for after each", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => args(&uses(source, 4 + size / 8, 9)),
            "random" => args(&uses(source, 3 * size, MAX)),
            _ => {
                let n_calls = length_at(MAX_CALLS, size);
                let step = 2 * source.integer(1..=20_000) + 1;
                let number = |idx: i64| idx * step % 65_536;
                let uses = (0..n_calls as i64 / 2).flat_map(|idx| [Add(number(idx)), Median]);
                args(&uses.take(n_calls - 1).collect::<Vec<_>>())
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let calls = calls::read::<i64>(args, "MedianFinder", MAX_CALLS)?;
        let asks_first = calls.get(1).is_some_and(|(method, _)| method == "median");
        require(!asks_first, || "`median` is called before the first `add`.".to_string())?;
        calls
            .iter()
            .enumerate()
            .try_for_each(|(idx, (_, arguments))| each_within(&format!("calls[{idx}]"), arguments, -MAX..=MAX))
    }

    fn oracle(&self, args: &Args) -> Value {
        let (calls,): (Vec<(String, Vec<i64>)>,) = unpack(args);
        let mut median = kernels::RunningMedian::default();
        Value::list(calls.iter().map(|(method, arguments)| {
            arguments.iter().for_each(|x| median.add(*x));
            Value::from(median.get().filter(|_| method == "median"))
        }))
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(uses: &[Use]) -> Args {
    let uses = uses.iter().map(|used| match *used {
        Add(x) => calls::call("add", [x]),
        Median => calls::call("median", Vec::<i64>::new()),
    });
    vec![Value::list([calls::call("MedianFinder", Vec::<i64>::new())].into_iter().chain(uses))]
}

/// Numbers, and questions after the first of them.
fn uses(source: &mut Source, max_uses: usize, max: i64) -> Vec<Use> {
    let mut is_empty = true;
    source.list(0..=max_uses, |source| {
        let used = if source.chance(2, 5) && !is_empty { Median } else { Add(source.integer(-max..=max)) };
        is_empty = false;
        used
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asks_nothing_of_no_numbers() {
        let sentence = MedianStream.validate(&args(&[Median, Add(1)])).unwrap_err();
        assert_eq!(sentence, "`median` is called before the first `add`.");
    }

    #[test]
    fn answers_every_call() {
        let case = args(&[Add(2), Add(5), Median]);
        assert_eq!(MedianStream.oracle(&case), Value::list([None, None, None, Some(3.5)]));
    }
}
