//! Makes a failing case small by making its choice sequence small (after Hypothesis: MacIver and Donaldson, "Test-case reduction via test-case generation", 2020).
//!
//! A sequence is simpler if it is shorter, or as long and lower at the first difference. Whatever the sequence, the generator makes a valid input of it, so nothing here knows what an input is.
//! Passes are repeated until none helps or the calls are spent: drop spans, zero spans, lower single choices, lower equal ones together, shorten a length with what it counts, put neighbours in order, put extents in order, move what one number has to the next.

mod passes;

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
            self.sort_extents()?;
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
mod tests;
