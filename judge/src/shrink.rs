//! Makes a failing case small by making its choice sequence small (after Hypothesis: MacIver and Donaldson, "Test-case reduction via test-case generation", 2020).
//!
//! A sequence is simpler if it is shorter, or as long and lower at the first difference. Whatever the sequence, the generator makes a valid input of it, so nothing here knows what an input is.
//! Passes are repeated until none helps or the calls are spent: drop spans, zero spans, lower single choices, lower equal ones together, shorten a length with what it counts, put neighbours in order, move what one number has to the next.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::Span;

/// A sequence that fails, with its spans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failing {
    /// The choices, as the generator took them.
    pub choices: Vec<u64>,
    /// Which of them belong together.
    pub spans: Vec<Span>,
}

/// What became of one try: the sequence that the generator took from it if it still fails, `None` if it does not.
type Tried<E> = Result<Option<Failing>, E>;

/// The simplest failing sequence found from `first` with at most `n_calls` calls of `test`.
///
/// Errors: what `test` gives.
pub fn shrink<E>(first: Failing, n_calls: u32, test: &mut dyn FnMut(Vec<u64>) -> Tried<E>) -> Result<Failing, E> {
    let mut shrinker = Shrinker { best: first, n_left: n_calls, tried: HashSet::new(), test };
    match shrinker.run() {
        Ok(()) | Err(Stop::Spent) => Ok(shrinker.best),
        Err(Stop::Failed(error)) => Err(error),
    }
}

/// Why shrinking stops early.
enum Stop<E> {
    Spent,
    Failed(E),
}

struct Shrinker<'a, E> {
    best: Failing,
    n_left: u32,
    /// Hashes of the sequences tried: they may be long, and to skip one by accident does no harm.
    tried: HashSet<u64>,
    test: &'a mut dyn FnMut(Vec<u64>) -> Tried<E>,
}

impl<E> Shrinker<'_, E> {
    fn run(&mut self) -> Result<(), Stop<E>> {
        self.attempt(vec![])?;
        loop {
            let before = self.best.choices.clone();
            self.drop_spans()?;
            self.zero_spans()?;
            self.lower_each()?;
            self.lower_equals()?;
            self.shorten_lengths()?;
            self.sort_neighbours()?;
            self.move_right()?;
            if self.best.choices == before {
                return Ok(());
            }
        }
    }

    /// Tries a sequence, and keeps it if it fails and is simpler than the best.
    fn attempt(&mut self, choices: Vec<u64>) -> Result<bool, Stop<E>> {
        let mut hasher = DefaultHasher::new();
        choices.hash(&mut hasher);
        if !is_simpler(&choices, &self.best.choices) || self.tried.contains(&hasher.finish()) {
            return Ok(false);
        }
        self.n_left = self.n_left.checked_sub(1).ok_or(Stop::Spent)?;
        self.tried.insert(hasher.finish());
        match (self.test)(choices).map_err(Stop::Failed)? {
            // The generator may have taken more than it was given: zeros, until it had enough.
            Some(failing) if is_simpler(&failing.choices, &self.best.choices) => {
                self.best = failing;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Drops runs of neighbouring spans: all of them, halves, quarters … single ones.
    fn drop_spans(&mut self) -> Result<(), Stop<E>> {
        let mut families = self.siblings();
        let mut n_together = families.iter().map(Vec::len).max().unwrap_or(0);
        while n_together > 0 {
            // From the end, where what follows depends on it least.
            let mut family_idx = families.len();
            while family_idx > 0 {
                family_idx -= 1;
                let mut end = families.get(family_idx).map_or(0, Vec::len);
                while end >= n_together {
                    let Some(run) = families.get(family_idx).and_then(|family| family.get(end - n_together..end))
                    else {
                        break;
                    };
                    if self.attempt(self.without(run))? {
                        families = self.siblings();
                    }
                    end -= n_together;
                }
            }
            n_together /= 2;
        }
        Ok(())
    }

    fn zero_spans(&mut self) -> Result<(), Stop<E>> {
        let mut span_idx = self.best.spans.len();
        while span_idx > 0 {
            span_idx -= 1;
            let Some(span) = self.best.spans.get(span_idx).copied() else { continue };
            let mut choices = self.best.choices.clone();
            if let Some(part) = choices.get_mut(range(span)) {
                part.fill(0);
            }
            self.attempt(choices)?;
        }
        Ok(())
    }

    fn lower_each(&mut self) -> Result<(), Stop<E>> {
        let mut index = self.best.choices.len();
        while index > 0 {
            index -= 1;
            self.lower(&[index])?;
        }
        Ok(())
    }

    /// Lowers choices that are equal by the same amount: values that fail because they are repeated must stay so.
    fn lower_equals(&mut self) -> Result<(), Stop<E>> {
        let mut values: Vec<u64> = self.best.choices.iter().copied().filter(|&choice| choice > 0).collect();
        values.sort_unstable();
        values.dedup();
        for value in values {
            let equals: Vec<usize> =
                (0..self.best.choices.len()).filter(|&index| self.best.choices[index] == value).collect();
            if equals.len() > 1 {
                self.lower(&equals)?;
            }
        }
        Ok(())
    }

    /// Lowers the choices at `indices`, which are equal, as far as it goes: to 0, by steps of two, by steps of one.
    ///
    /// Steps of two keep the sign of a number whose range has both (see `Source::integer`).
    fn lower(&mut self, indices: &[usize]) -> Result<(), Stop<E>> {
        let Some(value) = indices.first().and_then(|&index| self.best.choices.get(index).copied()) else {
            return Ok(());
        };
        if value == 0 || self.set(indices, 0)? {
            return Ok(());
        }
        for step in [2, 1] {
            let mut stride = step;
            // Doubling strides while it goes well, halving when it does not: a threshold is found in logarithmic time.
            loop {
                let Some(value) = indices.first().and_then(|&index| self.best.choices.get(index).copied()) else {
                    return Ok(());
                };
                if stride <= value && self.set(indices, value - stride)? {
                    stride = stride.saturating_mul(2);
                } else if stride > step {
                    stride = (stride / 2).max(step);
                } else {
                    break;
                }
            }
        }
        Ok(())
    }

    fn set(&mut self, indices: &[usize], value: u64) -> Result<bool, Stop<E>> {
        let mut choices = self.best.choices.clone();
        for &index in indices {
            if let Some(choice) = choices.get_mut(index) {
                *choice = value;
            }
        }
        self.attempt(choices)
    }

    /// Lowers a choice by one and drops what stands after it, as if the choice were a length and what is dropped an element or a row.
    fn shorten_lengths(&mut self) -> Result<(), Stop<E>> {
        let mut index = 0;
        while index < self.best.choices.len() {
            if !self.shorten_length(index)? {
                index += 1;
            }
        }
        Ok(())
    }

    fn shorten_length(&mut self, index: usize) -> Result<bool, Stop<E>> {
        /// A length usually stands just before what it counts.
        const N_STARTS: usize = 4;
        /// The longest row that is dropped as one.
        const N_TOGETHER: usize = 12;
        /// The most single choices dropped where elements are not marked.
        const N_SINGLES: usize = 3;
        let n_choices = self.best.choices.len();
        let families = self.siblings();
        // A choice in a span that holds no others is part of a number, not a length.
        let is_inner =
            |span: &Span| families.iter().skip(1).all(|family| !range(*span).contains(&(family[0].start as usize)));
        if self.best.choices[index] == 0
            || families.iter().flatten().any(|span| range(*span).contains(&index) && is_inner(span))
        {
            return Ok(false);
        }
        let mut candidates: Vec<Vec<Span>> = Vec::new();
        for family in &families {
            let after = &family[family.partition_point(|span| (span.start as usize) <= index)..];
            for start in 0..after.len().min(N_STARTS) {
                candidates.extend((1..=N_TOGETHER).filter_map(|n| Some(after.get(start..start + n)?.to_vec())));
            }
        }
        for start in index + 1..n_choices.min(index + 1 + 2 * N_STARTS) {
            let single = |n: usize| Span { start: start as u32, end: (start + n) as u32 };
            candidates.extend((1..=N_SINGLES.min(n_choices - start)).map(|n| vec![single(n)]));
        }
        for spans in candidates {
            let mut choices = self.without(&spans);
            choices[index] -= 1;
            if self.attempt(choices)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Swaps neighbouring spans where that puts the simpler one first.
    fn sort_neighbours(&mut self) -> Result<(), Stop<E>> {
        let mut families = self.siblings();
        for family_idx in 0..families.len() {
            let mut pair_idx = 0;
            while let Some([a, b]) = families.get(family_idx).and_then(|family| family.get(pair_idx..pair_idx + 2)) {
                let (first, second) = (range(*a), range(*b));
                let choices = &self.best.choices;
                let is_sorted = first.end != second.start || choices[first.clone()] <= choices[second.clone()];
                let swapped = [
                    &choices[..first.start],
                    &choices[second.clone()],
                    &choices[first.clone()],
                    &choices[second.end..],
                ]
                .concat();
                // After a swap the one that moved up may move further.
                if !is_sorted && self.attempt(swapped)? {
                    families = self.siblings();
                    pair_idx = pair_idx.saturating_sub(1);
                } else {
                    pair_idx += 1;
                }
            }
        }
        Ok(())
    }

    /// Zeroes the last choice of a span and adds what it was to the last of the next one: a sum stays, with fewer parts.
    fn move_right(&mut self) -> Result<(), Stop<E>> {
        for family in self.siblings() {
            for pair in family.windows(2) {
                let (from, to) = (range(pair[0]).end - 1, range(pair[1]).end - 1);
                // The one more is for numbers that count from 0 on both sides, where 0 stands before 1 and −1.
                for one_more in [0, 1] {
                    let mut choices = self.best.choices.clone();
                    let (Some(&amount), Some(sum)) = (choices.get(from), choices.get(to)) else { return Ok(()) };
                    if amount == 0 {
                        break;
                    }
                    choices[to] = sum.saturating_add(amount).saturating_add(one_more);
                    choices[from] = 0;
                    self.attempt(choices)?;
                }
            }
        }
        Ok(())
    }

    /// Spans with the same parent, in order; outermost families first.
    fn siblings(&self) -> Vec<Vec<Span>> {
        let mut spans = self.best.spans.clone();
        spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
        let mut families: Vec<Vec<Span>> = vec![Vec::new()];
        // The spans that are open, each with the family of its children if it has any.
        let mut open: Vec<(Span, Option<usize>)> = Vec::new();
        for span in spans {
            while open.last().is_some_and(|(outer, _)| outer.end <= span.start) {
                open.pop();
            }
            let family_idx = match open.last_mut() {
                None => 0,
                Some((_, Some(family_idx))) => *family_idx,
                Some((_, family_idx)) => {
                    families.push(Vec::new());
                    *family_idx.insert(families.len() - 1)
                }
            };
            families[family_idx].push(span);
            open.push((span, None));
        }
        families
    }

    /// The best sequence without some of its spans.
    fn without(&self, spans: &[Span]) -> Vec<u64> {
        let is_dropped = |index: usize| spans.iter().any(|&span| range(span).contains(&index));
        match spans {
            // Neighbours, which is what is asked most: no need to look at each choice.
            [first, .., last] if spans.is_sorted_by(|a, b| a.end == b.start) => {
                [&self.best.choices[..first.start as usize], &self.best.choices[last.end as usize..]].concat()
            }
            _ => {
                let kept = self.best.choices.iter().enumerate().filter(|(index, _)| !is_dropped(*index));
                kept.map(|(_, &choice)| choice).collect()
            }
        }
    }
}

/// Shorter, or as long and lower at the first difference.
fn is_simpler(a: &[u64], b: &[u64]) -> bool {
    (a.len(), a) < (b.len(), b)
}

fn range(span: Span) -> std::ops::Range<usize> {
    span.start as usize..span.end as usize
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;
    use crate::Source;

    /// The smallest of what `draw` gives that `fails`, from many seeds: it must be `smallest` each time.
    fn check<T: PartialEq + std::fmt::Debug>(draw: impl Fn(&mut Source) -> T, fails: impl Fn(&T) -> bool, smallest: T) {
        let mut n_failing = 0;
        for seed in 0..300 {
            let mut source = Source::from_seed(seed);
            if !fails(&draw(&mut source)) {
                continue;
            }
            n_failing += 1;
            let failing =
                |source: &Source| Failing { choices: source.choices().to_vec(), spans: source.spans().to_vec() };
            let shrunk = shrink::<Infallible>(failing(&source), 1000, &mut |choices| {
                let mut source = Source::replay(choices);
                let is_failing = fails(&draw(&mut source));
                Ok(is_failing.then(|| failing(&source)))
            });
            let Ok(shrunk) = shrunk;
            assert_eq!(draw(&mut Source::replay(shrunk.choices)), smallest, "seed {seed}");
        }
        assert!(n_failing >= 10, "only {n_failing} seeds fail");
    }

    fn ints(source: &mut Source) -> Vec<i64> {
        source.list(0..=30, |source| source.integer(-1000..=1000))
    }

    #[test]
    fn finds_the_smallest_list() {
        check(ints, |nums| nums.len() >= 3 && nums.iter().any(|&x| x < 0), vec![0, 0, -1]);
        check(ints, |nums| !nums.is_empty(), vec![0]);
        check(ints, |nums| nums.iter().any(|&x| x >= 357), vec![357]);
        check(ints, |nums| nums.iter().any(|&x| x <= -357), vec![-357]);
        check(ints, |nums| nums.len() > 7, vec![0; 8]);
        check(ints, |nums| nums.iter().sum::<i64>() < 0 && nums.len() >= 2, vec![0, -1]);
        check(ints, |nums| nums.iter().sum::<i64>() > 900, vec![901]);
    }

    #[test]
    fn keeps_repeated_values_equal() {
        let has_repeat = |nums: &Vec<i64>| nums.iter().enumerate().any(|(i, x)| *x > 4 && nums[..i].contains(x));
        check(|source| source.list(0..=30, |source| source.integer(0..=40)), has_repeat, vec![5, 5]);
    }

    #[test]
    fn shortens_a_length_with_what_it_counts() {
        let draw = |source: &mut Source| {
            let n = source.size(0..=12);
            (0..n).map(|_| source.integer(0..=100)).collect::<Vec<i64>>()
        };
        check(draw, |nums| nums.iter().any(|&x| x > 50), vec![51]);
        let rows = |source: &mut Source| {
            let (n_rows, n_columns) = (source.size(1..=4), source.size(1..=4));
            (0..n_rows).map(|_| source.floats(n_columns, -5.0..=5.0)).collect::<Vec<_>>()
        };
        check(rows, |rows| rows.iter().flatten().any(|&x| x > 2.5), vec![vec![3.0]]);
    }

    #[test]
    fn finds_round_floats() {
        check(|source| source.float(-9.0..=9.0), |&x| x > 0.0, 1.0);
        check(|source| source.float(-9.0..=9.0), |&x| x < -2.25, -3.0);
        check(|source| source.float(-9.0..=9.0), |&x| x.fract() != 0.0, 0.1);
        check(|source| source.floats(4, -1.0..=1.0), |x| x[2] > 0.25, vec![0.0, 0.0, 1.0, 0.0]);
    }

    #[test]
    fn shrinks_text_trees_and_orders() {
        check(|source| source.string(0..=20, "()[]"), |text| text.contains("["), "[".to_string());
        let tree = |source: &mut Source| source.tree(20, |source| source.integer(0..=9));
        check(tree, |nodes| nodes.iter().flatten().count() >= 3, vec![Some(0), None, Some(0), None, Some(0)]);
        check(|source| source.permutation(6), |order| order[0] != 0, vec![1, 0, 2, 3, 4, 5]);
    }

    #[test]
    fn copes_with_long_sequences() {
        let mut source = Source::from_seed(5);
        let draw = |source: &mut Source| source.list(20_000..=40_000, |source| source.integer(0..=1_000_000));
        let long = |source: &mut Source| source.list(0..=40_000, |source| source.integer(0..=1_000_000));
        draw(&mut source);
        let first = Failing { choices: source.choices().to_vec(), spans: source.spans().to_vec() };
        let mut n_calls = 0;
        let shrunk = shrink::<Infallible>(first, 400, &mut |choices| {
            n_calls += 1;
            let mut source = Source::replay(choices);
            let is_failing = long(&mut source).iter().any(|&x| x > 900_000);
            Ok(is_failing.then(|| Failing { choices: source.choices().to_vec(), spans: source.spans().to_vec() }))
        });
        let Ok(shrunk) = shrunk;
        assert!(n_calls <= 400);
        assert_eq!(long(&mut Source::replay(shrunk.choices)), [900_001]);
    }
}
