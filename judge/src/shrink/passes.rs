//! The ways to make a sequence simpler, each tried wherever it applies.

use super::{Shrinker, Stop, range};
use crate::Span;

impl<E> Shrinker<'_, E> {
    /// Drops runs of neighbouring spans: all of them, halves, quarters … single ones.
    pub(super) fn drop_spans(&mut self) -> Result<(), Stop<E>> {
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

    pub(super) fn zero_spans(&mut self) -> Result<(), Stop<E>> {
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

    pub(super) fn lower_each(&mut self) -> Result<(), Stop<E>> {
        let mut index = self.best.choices.len();
        while index > 0 {
            index -= 1;
            self.lower(&[index])?;
        }
        Ok(())
    }

    /// Lowers choices that are equal by the same amount: values that fail because they are repeated must stay so.
    pub(super) fn lower_equals(&mut self) -> Result<(), Stop<E>> {
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
    pub(super) fn shorten_lengths(&mut self) -> Result<(), Stop<E>> {
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
    pub(super) fn sort_neighbours(&mut self) -> Result<(), Stop<E>> {
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

    /// Swaps neighbouring choices among the first few where that puts the lower one first: extents, which no span marks.
    pub(super) fn sort_extents(&mut self) -> Result<(), Stop<E>> {
        /// Extents stand at the front.
        const N_EXTENTS: usize = 8;
        for index in 1..self.best.choices.len().min(N_EXTENTS) {
            let mut choices = self.best.choices.clone();
            if index < choices.len() && choices[index - 1] > choices[index] {
                choices.swap(index - 1, index);
                self.attempt(choices)?;
            }
        }
        Ok(())
    }

    /// Zeroes the last choice of a span and adds what it was to the last of the next one: a sum stays, with fewer parts.
    pub(super) fn move_right(&mut self) -> Result<(), Stop<E>> {
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
}
