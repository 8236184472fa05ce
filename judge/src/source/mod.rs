//! Where generated cases come from: a sequence of choices, drawn from a seed or replayed (after Hypothesis).
//!
//! Each choice is a number from 0 to a bound, 0 the simplest. Whatever is drawn is remembered, so a failing case *is* its sequence: [`shrink`](crate::shrink) makes the sequence shorter and its numbers lower, replays the generator, and the input it gets is simpler and still valid.
//! Only integers and correctly rounded float operations are used, so a seed gives the same case on every target.

mod choice;

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use choice::{Rng, nth_simplest, order_of};

pub(crate) use choice::case_seed;

/// A stream of choices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    origin: Origin,
    taken: Vec<u64>,
    spans: Vec<Span>,
}

/// A part of the sequence that belongs together, such as one element of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// Its first choice.
    pub start: u32,
    /// One past its last choice.
    pub end: u32,
}

/// Where the next choice comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Origin {
    /// SplitMix64's state.
    Seed(u64),
    /// A sequence to replay; past its end every choice is 0.
    Replay(Vec<u64>),
}

/// A drawn float is a multiple of one of these fractions, the simplest first.
const UNITS_PER_ONE: [f64; 4] = [1.0, 10.0, 100.0, 1000.0];

impl Source {
    /// A source of fresh choices.
    pub fn from_seed(seed: u64) -> Source {
        Source { origin: Origin::Seed(seed), taken: Vec::new(), spans: Vec::new() }
    }

    /// A source that makes the given choices again, each lowered to its bound, and 0 when they have run out.
    pub fn replay(choices: Vec<u64>) -> Source {
        Source { origin: Origin::Replay(choices), taken: Vec::new(), spans: Vec::new() }
    }

    /// The choices made so far.
    pub fn choices(&self) -> &[u64] {
        &self.taken
    }

    /// The parts of the sequence marked so far, inner ones before outer ones.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// A whole number in `range`, each as likely; simplest is the one nearest 0. An empty range gives its start.
    pub fn integer(&mut self, range: RangeInclusive<i64>) -> i64 {
        let (low, high) = (*range.start(), (*range.end()).max(*range.start()));
        let n_others = high.wrapping_sub(low) as u64;
        let choice = self.draw(n_others, |rng| order_of(low.wrapping_add(rng.below_or_at(n_others) as i64), low, high));
        nth_simplest(choice, low, high)
    }

    /// A count in `range`; simplest is the smallest.
    pub fn size(&mut self, range: RangeInclusive<usize>) -> usize {
        let n_others = range.end().saturating_sub(*range.start()) as u64;
        *range.start() + self.draw(n_others, |rng| rng.below_or_at(n_others)) as usize
    }

    /// An index below `len`; simplest is 0. `len` 0 gives 0.
    pub fn index(&mut self, len: usize) -> usize {
        self.size(0..=len.saturating_sub(1))
    }

    /// True or false, each as likely; simplest is false.
    pub fn boolean(&mut self) -> bool {
        self.chance(1, 2)
    }

    /// True `n` times in `of`; simplest is false.
    pub fn chance(&mut self, n: u32, of: u32) -> bool {
        self.draw(1, |rng| u64::from(rng.below_or_at(u64::from(of.max(1)) - 1) < u64::from(n))) == 1
    }

    /// A float in `range`, a multiple of 0.001; simplest are whole numbers near 0, then tenths.
    pub fn float(&mut self, range: RangeInclusive<f64>) -> f64 {
        self.decimal(range, |rng, low, high| low + rng.below_or_at(high.wrapping_sub(low) as u64) as i64)
    }

    /// A float that is bell-shaped around 0 with a deviation near 1, a multiple of 0.001 between −4 and 4.
    pub fn bell(&mut self) -> f64 {
        // The sum of four uniforms has deviation √(4/12), so 1732/1000 of it has deviation 1.
        self.decimal(-4.0..=4.0, |rng, low, high| {
            let sum: i64 = (0..4).map(|_| rng.below_or_at(2000) as i64 - 1000).sum();
            (sum * 866 / 1000).clamp(low, high)
        })
    }

    /// `n` floats in `range`, as [`Source::float`].
    pub fn floats(&mut self, n: usize, range: RangeInclusive<f64>) -> Vec<f64> {
        (0..n).map(|_| self.float(range.clone())).collect()
    }

    /// `n` floats as [`Source::bell`].
    pub fn bells(&mut self, n: usize) -> Vec<f64> {
        (0..n).map(|_| self.bell()).collect()
    }

    /// One of `items`, each as likely; simplest is the first.
    ///
    /// Panics if there are none.
    pub fn choose<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.index(items.len())]
    }

    /// An index into `weights`, as likely as its weight; simplest is 0.
    pub fn weighted(&mut self, weights: &[u32]) -> usize {
        let total: u64 = weights.iter().map(|&weight| u64::from(weight)).sum();
        let choice = self.draw(weights.len().saturating_sub(1) as u64, |rng| {
            let mut left = rng.below_or_at(total.saturating_sub(1));
            for (index, &weight) in weights.iter().enumerate() {
                if left < u64::from(weight) {
                    return index as u64;
                }
                left -= u64::from(weight);
            }
            0
        });
        choice as usize
    }

    /// A list with a number of items in `len`, each drawn by `item`; simplest is the shortest. Shrinking drops any item on its own.
    pub fn list<T>(&mut self, len: RangeInclusive<usize>, mut item: impl FnMut(&mut Source) -> T) -> Vec<T> {
        let (min, max) = (*len.start(), (*len.end()).max(*len.start()));
        let target = self.hidden(max - min) + min;
        let mut items = Vec::new();
        self.span(|source| {
            loop {
                let start = source.taken.len();
                if min < max {
                    let wanted = items.len() < target;
                    let more = source.draw(1, |_| u64::from(wanted)) == 1;
                    if items.len() >= max || (!more && items.len() >= min) {
                        source.put(start, 0);
                        break;
                    }
                    source.put(start, 1);
                } else if items.len() == max {
                    break;
                }
                items.push(item(source));
                source.end_span(start);
            }
        });
        items
    }

    /// A list without repeats. Repeats are drawn and dropped, so it may come out shorter than `len` asks if `item` has few values.
    pub fn distinct<T: Ord + Clone>(
        &mut self,
        len: RangeInclusive<usize>,
        mut item: impl FnMut(&mut Source) -> T,
    ) -> Vec<T> {
        let mut seen = std::collections::BTreeSet::new();
        let drawn = self.list(len, |source| {
            // A few tries: enough unless nearly all values are taken.
            (0..8).find_map(|_| Some(item(source)).filter(|drawn| seen.insert(drawn.clone())))
        });
        drawn.into_iter().flatten().collect()
    }

    /// Text of `len` characters from `alphabet`; simplest is its first character.
    pub fn string(&mut self, len: RangeInclusive<usize>, alphabet: &str) -> String {
        let alphabet: Vec<char> = alphabet.chars().collect();
        self.list(len, |source| *source.choose(&alphabet)).into_iter().collect()
    }

    /// The numbers below `n` in some order; simplest is the natural one.
    pub fn permutation(&mut self, n: usize) -> Vec<usize> {
        let mut items: Vec<usize> = (0..n).collect();
        self.shuffle(&mut items);
        items
    }

    /// Puts `items` in some order; simplest is to leave them.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for item_idx in 0..items.len().saturating_sub(1) {
            let other_idx = item_idx + self.index(items.len() - item_idx);
            items.swap(item_idx, other_idx);
        }
    }

    /// A binary tree of at most `max_nodes` nodes as a case writes it: level by level, `None` for an absent child, no trailing `None`. Simplest is the empty tree.
    pub fn tree<T>(&mut self, max_nodes: usize, mut item: impl FnMut(&mut Source) -> T) -> Vec<Option<T>> {
        let mut nodes = Vec::new();
        let mut n_nodes = 0;
        let mut n_open = 1;
        while n_open > 0 && n_nodes < max_nodes {
            n_open -= 1;
            let start = self.taken.len();
            // Likely enough that a tree seldom dies young, open enough that shapes differ.
            if self.chance(if n_open == 0 { 19 } else { 13 }, 20) {
                nodes.push(Some(item(self)));
                n_nodes += 1;
                n_open += 2;
            } else {
                nodes.push(None);
            }
            self.end_span(start);
        }
        while nodes.last().is_some_and(Option::is_none) {
            nodes.pop();
        }
        nodes
    }

    /// Marks what `draw` takes as belonging together, so that shrinking may drop it at once.
    pub fn span<T>(&mut self, draw: impl FnOnce(&mut Source) -> T) -> T {
        let start = self.taken.len();
        let drawn = draw(self);
        self.end_span(start);
        drawn
    }

    fn end_span(&mut self, start: usize) {
        if start < self.taken.len() {
            self.spans.push(Span { start: start as u32, end: self.taken.len() as u32 });
        }
    }

    /// One choice from 0 to `max`: the next of the sequence if this is a replay, what `sample` says otherwise.
    fn draw(&mut self, max: u64, sample: impl FnOnce(&mut Rng) -> u64) -> u64 {
        let choice = match &mut self.origin {
            Origin::Seed(state) => sample(&mut Rng(state)),
            Origin::Replay(choices) => choices.get(self.taken.len()).copied().unwrap_or(0),
        };
        self.taken.push(choice.min(max));
        choice.min(max)
    }

    /// A number up to `max` that is not part of the sequence: it steers sampling and is 0 in a replay.
    fn hidden(&mut self, max: usize) -> usize {
        match &mut self.origin {
            Origin::Seed(state) => Rng(state).below_or_at(max as u64) as usize,
            Origin::Replay(_) => 0,
        }
    }

    /// Writes down the choice that was meant at `position`, if it was another than the one read.
    fn put(&mut self, position: usize, choice: u64) {
        if let Some(taken) = self.taken.get_mut(position) {
            *taken = choice;
        }
    }

    /// A multiple of 1/1000 in `range`: how many decimals are kept, then how many thousandths there are before rounding.
    ///
    /// Rounding is away from zero, so that lowering the first choice makes a number rounder and leaves its sign.
    fn decimal(&mut self, range: RangeInclusive<f64>, sample: impl FnOnce(&mut Rng, i64, i64) -> i64) -> f64 {
        let start = self.taken.len();
        let finest = UNITS_PER_ONE.len() as u64 - 1;
        let kept = self.draw(finest, |_| finest) as usize;
        let low = (range.start() * 1000.0).ceil() as i64;
        let high = ((range.end() * 1000.0).floor() as i64).max(low);
        let choice = self.draw(high.wrapping_sub(low) as u64, |rng| order_of(sample(rng, low, high), low, high));
        self.end_span(start);
        let thousandths = nth_simplest(choice, low, high);
        let units_per_one = UNITS_PER_ONE[kept];
        let thousandths_per_unit = 1000 / units_per_one as u64;
        let units = thousandths.signum() * (thousandths.unsigned_abs().div_ceil(thousandths_per_unit)) as i64;
        // Division is correctly rounded, so this is the double nearest the decimal, on every target.
        (units as f64 / units_per_one).clamp(*range.start(), range.end().max(*range.start()))
    }
}

#[cfg(test)]
mod tests;
