//! Min Stack: a class; a case is a list of calls.

use judge::{Args, Check, Group, Role, Source, Spec, Value, unpack};

use crate::calls;
use crate::constraints::{each_within, require};
use crate::group::{group, length_at};

const MAX_CALLS: usize = 50_000;
const MAX: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct MinStack;

/// A call after the constructor.
#[derive(Clone, Copy)]
enum Use {
    Push(i64),
    Pop,
    Top,
    GetMin,
}

use Use::{GetMin, Pop, Push, Top};

impl Spec for MinStack {
    fn examples(&self) -> Vec<Args> {
        vec![args(&[Push(5), Push(2), Push(7), GetMin, Pop, Pop, GetMin, Top]), args(&[Push(3), Push(3), Pop, GetMin])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(&[]),
            args(&[Push(0), GetMin, Top, Pop]),
            args(&[Push(1), Push(2), Pop, GetMin]),
            args(&[Push(2), Push(1), Pop, GetMin]),
            args(&[Push(1), Push(0), Push(1), GetMin]),
            args(&[Push(0), Push(0), Pop, GetMin]),
            args(&[Push(1), Pop, Push(2), GetMin]),
            args(&[Push(-1), Push(-2), GetMin, Pop, GetMin, Top]),
            args(&[Push(MAX), Push(-MAX), GetMin, Pop, GetMin]),
        ];
        vec![
            group("basic", Role::Basic, "A few calls with small numbers", vec![], 30),
            group("edge", Role::Edge, "Equal items, zeros, emptied and filled again", edges, 0),
            group("random", Role::Random, "Up to 300 calls", vec![], 10),
            group("performance", Role::Performance, "50 000 calls on a high stack", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => args(&uses(source, 4 + size / 5, 4)),
            "random" => args(&uses(source, 3 * size, 1000)),
            _ => {
                let first = source.integer(0..=MAX / 2);
                let half = length_at(MAX_CALLS, size).div_ceil(2);
                let high = (0..half as i64).map(|idx| Push(first + idx * 7919 % 10_007));
                args(&high.chain((1..half).map(|_| GetMin)).collect::<Vec<_>>())
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let mut height = 0_usize;
        for (idx, (method, arguments)) in calls::read::<i64>(args, "MinStack", MAX_CALLS)?.iter().enumerate().skip(1) {
            each_within(&format!("calls[{idx}]"), arguments, -MAX..=MAX)?;
            require(height > 0 || method == "push", || format!("Call {idx} is `{method}` on an empty stack."))?;
            match method.as_str() {
                "push" => height += 1,
                "pop" => height -= 1,
                _ => {}
            }
        }
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (calls,): (Vec<(String, Vec<i64>)>,) = unpack(args);
        // Each item with the smallest of it and all below.
        let mut items: Vec<(i64, i64)> = Vec::new();
        Value::list(calls.iter().map(|(method, arguments)| {
            let top = items.last().copied();
            match (method.as_str(), &arguments[..]) {
                ("push", [x]) => {
                    items.push((*x, top.map_or(*x, |(_, smallest)| smallest.min(*x))));
                    Value::None
                }
                ("pop", _) => items.pop().map(|(x, _)| x).into(),
                ("top", _) => top.map(|(x, _)| x).into(),
                ("get_min", _) => top.map(|(_, smallest)| smallest).into(),
                _ => Value::None,
            }
        }))
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(uses: &[Use]) -> Args {
    let uses = uses.iter().map(|used| match *used {
        Push(x) => calls::call("push", [x]),
        Pop => calls::call("pop", Vec::<i64>::new()),
        Top => calls::call("top", Vec::<i64>::new()),
        GetMin => calls::call("get_min", Vec::<i64>::new()),
    });
    vec![Value::list([calls::call("MinStack", Vec::<i64>::new())].into_iter().chain(uses))]
}

/// Any calls but for those that an empty stack does not allow: they become a `push`.
fn uses(source: &mut Source, max_uses: usize, max: i64) -> Vec<Use> {
    let mut height = 0;
    source.list(0..=max_uses, |source| {
        let used = match source.weighted(&[4, 3, 2, 1]) {
            1 if height > 0 => GetMin,
            2 if height > 0 => Pop,
            3 if height > 0 => Top,
            _ => Push(source.integer(-max..=max)),
        };
        match used {
            Push(_) => height += 1,
            Pop => height -= 1,
            Top | GetMin => {}
        }
        used
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_to_take_from_nothing() {
        let check = |uses: &[Use], expected: &str| {
            assert_eq!(MinStack.validate(&args(uses)), Err(expected.to_string()));
        };
        check(&[Pop], "Call 1 is `pop` on an empty stack.");
        check(&[Push(1), Pop, GetMin], "Call 3 is `get_min` on an empty stack.");
    }

    #[test]
    fn answers_every_call() {
        let case = args(&[Push(2), Push(1), GetMin, Pop, GetMin]);
        let expected: [Option<i64>; 6] = [None, None, None, Some(1), Some(1), Some(2)];
        assert_eq!(MinStack.oracle(&case), Value::list(expected));
    }
}
