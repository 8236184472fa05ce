//! The sentences in which `validate` names the constraint that is broken.

use std::fmt::Display;
use std::ops::RangeInclusive;

use judge::Array;

/// `nums` must have a length in `range`.
pub fn length(name: &str, found: usize, range: RangeInclusive<usize>) -> Result<(), String> {
    let (low, high) = (range.start(), range.end());
    note(name, &found, &range);
    require(range.contains(&found), || format!("`{name}` has length {found}; it must lie between {low} and {high}."))
}

/// `target` must lie in `range`; NaN lies in none.
pub fn within<T: PartialOrd + Display>(name: &str, found: T, range: RangeInclusive<T>) -> Result<(), String> {
    let (low, high) = (range.start(), range.end());
    note(name, &found, &range);
    require(range.contains(&found), || format!("`{name}` is {found}; it must lie between {low} and {high}."))
}

/// Every item must lie in `range`; the first that does not is named by its index.
pub fn each_within(name: &str, found: &[i64], range: RangeInclusive<i64>) -> Result<(), String> {
    found.iter().enumerate().try_for_each(|(idx, item)| within(&format!("{name}[{idx}]"), *item, range.clone()))
}

/// Every axis must have an extent in its range; shapes are named by their letters in the statement.
pub fn extents(letters: &str, found: &[usize], ranges: &[RangeInclusive<usize>]) -> Result<(), String> {
    letters.chars().zip(found).zip(ranges).try_for_each(|((letter, extent), range)| {
        let (low, high) = (range.start(), range.end());
        note(&letter.to_string(), extent, range);
        require(range.contains(extent), || format!("{letter} is {extent}; it must lie between {low} and {high}."))
    })
}

/// Every element of an array must lie in `range`; the first that does not is named by its index. NaN lies in none.
pub fn elements_within(name: &str, found: &Array, range: RangeInclusive<f64>) -> Result<(), String> {
    found.to_floats().iter().enumerate().try_for_each(|(idx, element)| {
        if range.contains(element) {
            note(name, element, &range);
            return Ok(());
        }
        within(&format!("{name}{}", index_text(found.shape(), idx)), *element, range.clone())
    })
}

/// Every element of an array must be a multiple of `step`, a power of two, so that sums and products of few are exact.
pub fn multiples(name: &str, found: &Array, step: f64) -> Result<(), String> {
    let odd = found.to_floats().into_iter().find(|element| (element / step).fract() != 0.0);
    require(odd.is_none(), || format!("`{name}` contains {}, which is no multiple of {step}.", odd.unwrap_or(0.0)))
}

/// Every item must be −1 or 1; the first that is not is named by its index.
pub fn signs(name: &str, found: &[i64]) -> Result<(), String> {
    let strange = found.iter().enumerate().find(|(_, item)| ![-1, 1].contains(*item));
    strange.map_or(Ok(()), |(idx, item)| Err(format!("`{name}[{idx}]` is {item}; it must be -1 or 1.")))
}

/// A text must have so many words of so many letters from a to z, with one blank between two of them.
pub fn words(
    name: &str,
    text: &str,
    n_words: RangeInclusive<usize>,
    n_letters: RangeInclusive<usize>,
) -> Result<(), String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    length(name, words.len(), n_words)?;
    require(words.join(" ") == text, || format!("`{name}` must have one blank between words, and none around them."))?;
    for (idx, word) in words.into_iter().enumerate() {
        length(&format!("{name}.split()[{idx}]"), word.chars().count(), n_letters.clone())?;
        let plain = word.chars().all(|letter| letter.is_ascii_lowercase());
        require(plain, || format!("`{word}` must have letters from a to z only."))?;
    }
    Ok(())
}

/// Fails with `sentence` unless `holds`.
pub fn require(holds: bool, sentence: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(sentence()) }
}

/// Remembers, for the test of the bounds, which end of the range was reached.
fn note<T: PartialOrd>(name: &str, found: &T, range: &RangeInclusive<T>) {
    #[cfg(test)]
    reached::note(name, found == range.start(), found == range.end());
    #[cfg(not(test))]
    let _ = (name, found, range);
}

/// Which bounds the cases validated on this thread have reached.
#[cfg(test)]
pub mod reached {
    use std::cell::RefCell;
    use std::collections::BTreeMap;

    thread_local! {
        static ENDS: RefCell<BTreeMap<String, (bool, bool)>> = const { RefCell::new(BTreeMap::new()) };
    }

    pub(super) fn note(name: &str, low: bool, high: bool) {
        // All items of a list have one bound, and so has what a method gives for each.
        let parts = name.split_inclusive(['[', ']', '(', ')']);
        let name: String = parts.filter(|part| !part.ends_with([']', ')'])).collect();
        ENDS.with_borrow_mut(|ends| {
            let end = ends.entry(name).or_default();
            *end = (end.0 || low, end.1 || high);
        });
    }

    /// The bounds checked since the last call of which an end was never reached, as `low of nums[`.
    pub fn missed() -> Vec<String> {
        let ends = ENDS.take();
        let missed = ends.into_iter().flat_map(|(name, (low, high))| {
            [(low, "low"), (high, "high")]
                .into_iter()
                .filter(|(hit, _)| !hit)
                .map(move |(_, end)| format!("{end} of {name}"))
        });
        missed.collect()
    }
}

/// `[1, 2]`: an index counted in C order, by axis.
fn index_text(shape: &[usize], mut idx: usize) -> String {
    let mut parts: Vec<String> = Vec::new();
    for extent in shape.iter().rev() {
        parts.push((idx % extent).to_string());
        idx /= extent;
    }
    parts.reverse();
    format!("[{}]", parts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_element_by_its_index() {
        let array = Array::new([2, 3], vec![0.0, 0.0, 0.0, 0.0, f64::NAN, 0.0]).unwrap();
        let sentence = elements_within("x", &array, -1.0..=1.0).unwrap_err();
        assert_eq!(sentence, "`x[1, 1]` is NaN; it must lie between -1 and 1.");
    }
}
