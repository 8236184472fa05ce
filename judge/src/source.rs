//! Where generated cases come from: a sequence of choices, drawn from a seed or replayed (after Hypothesis).
//!
//! Each choice is a number from 0 to a bound, 0 the simplest. Whatever is drawn is remembered, so a failing case *is* its sequence: [`shrink`](crate::shrink) makes the sequence shorter and its numbers lower, replays the generator, and the input it gets is simpler and still valid.
//! Only integers and correctly rounded float operations are used, so a seed gives the same case on every target.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

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

/// SplitMix64 on borrowed state (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
struct Rng<'a>(&'a mut u64);

impl Rng<'_> {
    fn next(&mut self) -> u64 {
        *self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(*self.0)
    }

    /// A number from 0 to `max`, by multiplication; its bias is below 2⁻⁶⁴ times the range.
    fn below_or_at(&mut self, max: u64) -> u64 {
        match max.checked_add(1) {
            Some(bound) => ((u128::from(self.next()) * u128::from(bound)) >> 64) as u64,
            None => self.next(),
        }
    }
}

/// The seed of one case: of the group's name, the seed of its series and its index.
pub(crate) fn case_seed(group: &str, seed: u64, index: u32) -> u64 {
    // FNV-1a, then SplitMix64's finaliser between the parts.
    let name = group
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    mix(mix(name ^ mix(seed)).wrapping_add(u64::from(index)))
}

fn mix(z: u64) -> u64 {
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// The whole numbers of a range from the simplest: nearest 0 first, 1 before −1. Inverse of [`order_of`].
fn nth_simplest(order: u64, low: i64, high: i64) -> i64 {
    if low >= 0 {
        return low.wrapping_add(order as i64);
    }
    if high <= 0 {
        return high.wrapping_sub(order as i64);
    }
    let both_sides = low.unsigned_abs().min(high as u64);
    if order <= 2 * both_sides {
        let distance = order.div_ceil(2) as i64;
        return if order % 2 == 1 { distance } else { -distance };
    }
    let distance = (order - both_sides) as i64;
    if (high as u64) > both_sides { distance } else { distance.wrapping_neg() }
}

/// Where `x` stands among the whole numbers of its range, the simplest at 0.
fn order_of(x: i64, low: i64, high: i64) -> u64 {
    if low >= 0 {
        return x.wrapping_sub(low) as u64;
    }
    if high <= 0 {
        return high.wrapping_sub(x) as u64;
    }
    let both_sides = low.unsigned_abs().min(high as u64);
    let distance = x.unsigned_abs();
    if distance > both_sides {
        distance + both_sides
    } else if x > 0 {
        2 * distance - 1
    } else {
        2 * distance
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_every_range_from_its_simplest() {
        for (low, high) in [(0, 9), (3, 7), (-9, -3), (-2, 5), (-5, 2), (-3, 3), (i64::MIN, i64::MAX)] {
            let n_tried = (high as i128 - low as i128).min(20) as u64;
            let numbers: Vec<i64> = (0..=n_tried).map(|order| nth_simplest(order, low, high)).collect();
            for (order, &x) in numbers.iter().enumerate() {
                assert!((low..=high).contains(&x));
                assert_eq!(order_of(x, low, high), order as u64, "{x} in {low}..={high}");
            }
            assert!(numbers.is_sorted_by_key(|x| x.unsigned_abs()));
        }
        assert_eq!(nth_simplest(u64::MAX, i64::MIN, i64::MAX), i64::MIN);
        assert_eq!(order_of(i64::MIN, i64::MIN, i64::MAX), u64::MAX);
    }

    #[test]
    fn rounder_floats_keep_their_sign() {
        let check = |choices: [u64; 2], expected: f64| {
            assert_eq!(Source::replay(choices.to_vec()).float(-2.0..=1.5), expected);
        };
        check([3, 0], 0.0);
        check([3, 2 * 517 - 1], 0.517);
        check([2, 2 * 517 - 1], 0.52);
        check([0, 2 * 517 - 1], 1.0);
        check([0, 2 * 517], -1.0);
        check([0, 2 * 1400 - 1], 1.5);
    }

    /// Draws a little of everything.
    fn mixture(source: &mut Source) -> String {
        let list = source.list(0..=8, |source| source.integer(-50..=50));
        let float = source.float(-2.0..=2.0);
        let permutation = source.permutation(5);
        let distinct = source.distinct(2..=4, |source| source.integer(0..=9));
        let tree = source.tree(7, |source| source.index(10));
        let string = source.string(1..=6, "abc");
        let weighted = source.weighted(&[0, 3, 1]);
        format!("{list:?} {float} {permutation:?} {distinct:?} {tree:?} {string} {weighted} {}", source.bell())
    }

    #[test]
    fn replays_what_it_drew() {
        for seed in 0..200 {
            let mut source = Source::from_seed(seed);
            let drawn = mixture(&mut source);
            let mut replay = Source::replay(source.choices().to_vec());
            assert_eq!(mixture(&mut replay), drawn);
            assert_eq!(replay.choices(), source.choices());
            assert_eq!(replay.spans(), source.spans());
        }
    }

    #[test]
    fn draws_the_same_on_every_target() {
        assert_eq!(
            mixture(&mut Source::from_seed(1)),
            "[25, 48, -6, -6, 27] 1.51 [2, 0, 4, 3, 1] [4, 5, 1] [Some(8), None, Some(0), Some(4), Some(2), Some(5), None, \
             Some(9), Some(5)] bab 1 1.9"
        );
    }

    #[test]
    fn an_empty_sequence_is_the_simplest_case() {
        assert_eq!(mixture(&mut Source::replay(vec![])), "[] 0 [0, 1, 2, 3, 4] [0] [] a 0 0");
    }

    #[test]
    fn stays_in_range() {
        let mut source = Source::from_seed(7);
        for _ in 0..2000 {
            assert!((-3..=11).contains(&source.integer(-3..=11)));
            assert!((0.25..=0.5).contains(&source.float(0.25..=0.5)));
            assert!(source.bell().abs() <= 4.0);
            assert!((2..=5).contains(&source.list(2..=5, |_| ()).len()));
            assert!([1, 3].contains(&source.weighted(&[0, 2, 0, 1])));
        }
        assert_eq!(source.integer(RangeInclusive::new(5, 4)), 5, "an empty range gives its start");
        assert_eq!(source.index(0), 0);
    }

    #[test]
    fn bells_have_mean_0_and_deviation_1() {
        let items = Source::from_seed(3).bells(10_000);
        let mean = items.iter().sum::<f64>() / 10_000.0;
        let variance = items.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / 10_000.0;
        assert!(mean.abs() < 0.03 && (variance - 1.0).abs() < 0.05, "{mean} {variance}");
    }
}
