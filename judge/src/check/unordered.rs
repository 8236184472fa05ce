//! Sequences whose order is free: each expected element must be found once.
//!
//! Equal elements are found by a canonical text, in n log n. Elements that only need to be close are matched one to one (Kuhn's augmenting paths), because the nearest one is not always the right one.

use std::collections::BTreeMap;

use super::structure::as_number;
use super::{Answer, Check, Mismatch, compare as compare_by};
use crate::Value;

/// How many missing or extra elements a mismatch names.
const N_NAMED: usize = 5;

/// Characters shown of each.
const SHOWN: usize = 80;

/// Compares sequences whose outermost `depth` levels may be in any order.
pub(super) fn compare(depth: u32, each: &Check, answer: Answer<'_>) -> Result<(), Mismatch> {
    if depth == 0 {
        return compare_by(each, answer);
    }
    let (Ok(expected_items), Ok(found_items)) = (answer.expected.to_items(), answer.found.to_items()) else {
        return compare_by(each, answer);
    };
    compare_elements(&expected_items, &found_items, depth - 1, each, answer)
}

/// Compares elements in any order by `each`, with `free` more levels in any order below.
pub(super) fn compare_elements(
    expected: &[Value],
    found: &[Value],
    free: u32,
    each: &Check,
    answer: Answer<'_>,
) -> Result<(), Mismatch> {
    match each {
        Check::Exact => pair_up(expected, found, free).map(|_| ()),
        each => compare_items(expected, found, free, &|a, b| compare(free, each, answer.part(a, b)).is_ok()),
    }
}

/// Finds for each expected element its equal, as pairs of indices. Below, `free` more levels may be in any order.
pub(super) fn pair_up(expected: &[Value], found: &[Value], free: u32) -> Result<Vec<(usize, usize)>, Mismatch> {
    let mut left: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (found_idx, value) in found.iter().enumerate().rev() {
        left.entry(canonical(value, free, " found")).or_default().push(found_idx);
    }
    let mut pairs = Vec::new();
    let mut missing = Vec::new();
    for (expected_idx, value) in expected.iter().enumerate() {
        match left.get_mut(&canonical(value, free, " expected")).and_then(Vec::pop) {
            Some(found_idx) => pairs.push((expected_idx, found_idx)),
            None => missing.push(expected_idx),
        }
    }
    let mut extra: Vec<usize> = left.into_values().flatten().collect();
    extra.sort_unstable();
    named(&at(expected, &missing), &at(found, &extra)).map(|()| pairs)
}

/// Matches elements one to one where `agree` says they may be. Equal ones are put aside first.
pub(super) fn compare_items(
    expected: &[Value],
    found: &[Value],
    free: u32,
    agree: &dyn Fn(&Value, &Value) -> bool,
) -> Result<(), Mismatch> {
    if expected.len() == found.len()
        && pair_up(expected, found, free).is_ok_and(|pairs| {
            // Equal to the exact rule, but the rule at hand has the word, NaN for one.
            pairs.iter().all(|&(expected_idx, found_idx)| agree(&expected[expected_idx], &found[found_idx]))
        })
    {
        return Ok(());
    }
    let mut matching = Matching { expected, found, agree, taken_by: vec![None; found.len()] };
    let order = by_size(found);
    let mut missing = Vec::new();
    for (rank, expected_idx) in by_size(expected).into_iter().enumerate() {
        // In order of size, most meet their partner at once.
        if let Some(&likely) = order.get(rank)
            && matching.taken_by[likely].is_none()
            && agree(&expected[expected_idx], &found[likely])
        {
            matching.taken_by[likely] = Some(expected_idx);
        } else if !matching.place(expected_idx, &order, &mut vec![false; found.len()]) {
            missing.push(expected_idx);
        }
    }
    missing.sort_unstable();
    let extra: Vec<usize> = (0..found.len()).filter(|&found_idx| matching.taken_by[found_idx].is_none()).collect();
    named(&at(expected, &missing), &at(found, &extra))
}

/// A bipartite matching that grows.
struct Matching<'a> {
    expected: &'a [Value],
    found: &'a [Value],
    agree: &'a dyn Fn(&Value, &Value) -> bool,
    taken_by: Vec<Option<usize>>,
}

impl Matching<'_> {
    /// Finds a place for `expected_idx`, moving others if need be. `order` says which places to try first.
    ///
    /// Walks a queue instead of calling itself: a chain of moves may be as long as the list.
    fn place(&mut self, expected_idx: usize, order: &[usize], seen: &mut [bool]) -> bool {
        let mut queue = vec![expected_idx];
        let mut came_from: BTreeMap<usize, usize> = BTreeMap::new();
        let mut next = 0;
        while let Some(&mover) = queue.get(next) {
            next += 1;
            for &found_idx in order {
                if seen[found_idx] || !(self.agree)(&self.expected[mover], &self.found[found_idx]) {
                    continue;
                }
                seen[found_idx] = true;
                came_from.insert(found_idx, mover);
                match self.taken_by[found_idx] {
                    Some(holder) => queue.push(holder),
                    None => {
                        self.shift(found_idx, expected_idx, &came_from);
                        return true;
                    }
                }
            }
        }
        false
    }

    /// Gives the free place at the end of a path to the one who asked for it, and so on back to `first`.
    fn shift(&mut self, free: usize, first: usize, came_from: &BTreeMap<usize, usize>) {
        let mut place = free;
        while let Some(&mover) = came_from.get(&place) {
            let left = self.taken_by.iter().position(|&holder| holder == Some(mover));
            self.taken_by[place] = Some(mover);
            match left {
                Some(left) if mover != first => place = left,
                _ => return,
            }
        }
    }
}

/// Indices in the order of the first number in each, so that close elements meet early.
fn by_size(items: &[Value]) -> Vec<usize> {
    let mut order: Vec<(f64, usize)> = items.iter().map(first_number).zip(0..).collect();
    order.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    order.into_iter().map(|(_, index)| index).collect()
}

fn first_number(value: &Value) -> f64 {
    match value {
        Value::List(items) | Value::Tuple(items) => items.first().map_or(f64::NEG_INFINITY, first_number),
        Value::Array(array) => array.get(0).as_ref().and_then(as_number).map_or(0.0, |number| number.approximate()),
        _ => as_number(value).map_or(0.0, |number| number.approximate()),
    }
}

/// Right if nothing is missing and nothing too much; else the mismatch that names the first few.
pub(super) fn named(missing: &[&Value], extra: &[&Value]) -> Result<(), Mismatch> {
    if missing.is_empty() && extra.is_empty() {
        return Ok(());
    }
    let names = |items: &[&Value]| items.iter().take(N_NAMED).map(|item| item.brief(SHOWN)).collect();
    Err(Mismatch::Elements { missing: names(missing), extra: names(extra) })
}

/// The elements at some indices.
fn at<'a>(items: &'a [Value], indices: &[usize]) -> Vec<&'a Value> {
    indices.iter().map(|&index| &items[index]).collect()
}

/// A text that is the same for equal values, whatever their kinds; NaN is marked with its `side`, so that it need not equal NaN of the other.
pub(super) fn canonical(value: &Value, free: u32, side: &str) -> String {
    match value {
        Value::None => "None".to_string(),
        Value::Bool(_) | Value::Str(_) => value.to_string(),
        Value::Float(float) if float.is_nan() => format!("nan{side}"),
        Value::Int(_) | Value::Float(_) => as_number(value).map(|number| number.canonical()).unwrap_or_default(),
        Value::List(items) | Value::Tuple(items) => {
            let mut texts: Vec<String> =
                items.iter().map(|item| canonical(item, free.saturating_sub(1), side)).collect();
            if free > 0 {
                texts.sort_unstable();
            }
            format!("[{}]", texts.join(","))
        }
        Value::Array(array) => match array.rows() {
            Some(rows) => canonical(&Value::List(rows), free, side),
            None => canonical(&array.get(0).unwrap_or(Value::None), free, side),
        },
        Value::Set(items) => {
            let mut texts: Vec<String> = items.iter().map(|item| canonical(item, 0, side)).collect();
            texts.sort_unstable();
            format!("{{{}}}", texts.join(","))
        }
        Value::Dict(pairs) => {
            let pair =
                |(key, value): &(Value, Value)| format!("{}:{}", canonical(key, 0, side), canonical(value, 0, side));
            let mut texts: Vec<String> = pairs.iter().map(pair).collect();
            texts.sort_unstable();
            format!("{{{}}}", texts.join(","))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Scale;
    use crate::check::tests::compared;

    fn check(depth: u32, each: Check, expected: impl Into<Value>, found: impl Into<Value>) -> Result<(), Mismatch> {
        compared(&each.in_any_order(depth), expected, found)
    }

    #[test]
    fn accepts_any_order_of_as_many_levels_as_are_free() {
        let accepts =
            |depth, expected: Value, found: Value| assert_eq!(check(depth, Check::Exact, expected, found), Ok(()));
        accepts(1, [1, 2, 2].into(), [2, 1, 2].into());
        accepts(1, [1, 2].into(), (2.0, 1).into());
        accepts(1, [[1, 2], [3, 4]].into(), [[3, 4], [1, 2]].into());
        accepts(2, [[1, 2], [3, 4]].into(), [[4, 3], [1, 2]].into());
        accepts(2, vec![vec!["eat", "tea"], vec!["bat"]].into(), vec![vec!["bat"], vec!["tea", "eat"]].into());
        accepts(1, Value::array([2], vec![1i64, 2]), [2, 1].into());
        accepts(1, Vec::<i64>::new().into(), Vec::<i64>::new().into());
    }

    #[test]
    fn rejects_other_elements_and_names_them() {
        let rejects = |depth, expected: Value, found: Value, missing: &[&str], extra: &[&str]| {
            let strings = |items: &[&str]| items.iter().map(|item| item.to_string()).collect();
            let mismatch = Mismatch::Elements { missing: strings(missing), extra: strings(extra) };
            assert_eq!(check(depth, Check::Exact, expected, found), Err(mismatch));
        };
        rejects(1, [1, 2].into(), [1, 1].into(), &["2"], &["1"]);
        rejects(1, [1].into(), [1, 1].into(), &[], &["1"]);
        rejects(1, [1, 1].into(), [1].into(), &["1"], &[]);
        rejects(1, [[1, 2]].into(), [[2, 1]].into(), &["[1, 2]"], &["[2, 1]"]);
        rejects(1, [f64::NAN].into(), [f64::NAN].into(), &["nan"], &["nan"]);
        rejects(1, ["a,b"].into(), ["a", "b"].into(), &["'a,b'"], &["'a'", "'b'"]);
        rejects(1, [true].into(), [1].into(), &["True"], &["1"]);
        assert!(matches!(check(1, Check::Exact, [1], 1), Err(Mismatch::Kind { .. })));
        assert!(matches!(check(1, Check::Exact, [1], Value::set([1])), Err(Mismatch::Kind { .. })));
    }

    #[test]
    fn matches_close_elements_one_to_one() {
        let close = || Check::Close { rtol: 0.0, atol: 0.15, scale: Scale::One, nan: super::super::Nan::Match };
        assert_eq!(check(1, close(), [1.0, 1.1, 1.2], [1.3, 1.1, 1.0]), Ok(()));
        assert!(check(1, close(), [1.0, 1.1], [1.0, 0.9]).is_ok());
        assert!(check(1, close(), [1.0, 1.1], [0.9, 0.9]).is_err());
        assert!(check(1, close(), [1.0, f64::NAN], [f64::NAN, 1.1]).is_ok());
        assert!(check(2, close(), [[1.0, 2.0], [3.0, 4.0]], [[4.1, 3.1], [2.1, 1.1]]).is_ok());
        assert!(check(1, close(), [[1.0, 2.0]], [[2.1, 1.1]]).is_err());
    }

    #[test]
    fn copes_with_long_lists() {
        let n = 1500;
        let expected: Vec<f64> = (0..n).map(f64::from).collect();
        let found: Vec<f64> = (0..n).rev().map(|x| f64::from(x) + 1e-9).collect();
        assert!(check(1, Check::close(0.0, 1e-6), expected, found).is_ok());
        let expected: Vec<i64> = (0..50_000).collect();
        let found: Vec<i64> = (0..50_000).rev().collect();
        assert!(check(1, Check::Exact, expected, found).is_ok());
    }
}
