//! The journal: what a person met, read and learnt, in their own words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::days::Day;
use super::note::Note;
use super::store::Record;

/// An entry. The name it is kept under is the time when it was begun.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Markdown with formulas.
    pub text: String,
    /// The day it is about.
    pub day: Day,
    /// When it was last changed, in milliseconds since 1970.
    pub saved_at: f64,
}

impl Record for Entry {
    const KIND: &'static str = "journal";
    const VERSION: u32 = 1;

    fn merge(self, imported: Entry) -> Entry {
        if imported.saved_at > self.saved_at { imported } else { self }
    }
}

/// What an entry may begin with, each with its name.
pub const BEGINNINGS: [(&str, &str); 4] = [
    ("Blank", ""),
    ("Questions met", "## Questions met\n\nCompany, round: \n\n- \n\n**What I would answer now:** \n"),
    ("Paper read", "## Paper: \n\n**Problem:** \n\n**Idea:** \n\n**Evidence:** \n\n**What I doubt:** \n"),
    (
        "Mistake",
        "## A mistake worth remembering\n\n**What I did:** \n\n**Why it is wrong:** \n\n**How I will notice:** \n",
    ),
];

/// The entries in which every word occurs, the latest first, each with its name.
pub fn found<'a>(entries: &'a BTreeMap<String, Entry>, search: &str) -> Vec<(&'a String, &'a Entry)> {
    let is_found = |entry: &Entry| holds(&format!("{} {}", entry.text, entry.day.in_words()), search);
    let mut found: Vec<_> = entries.iter().filter(|(_, entry)| is_found(entry)).collect();
    found.sort_by(|(left_name, left), (right_name, right)| {
        right.day.cmp(&left.day).then_with(|| time(right_name).total_cmp(&time(left_name)))
    });
    found
}

/// The notes on problems in which every word occurs, or in the title of their problem: the latest first, each with the name of its problem. `title` gives nothing for a problem that is no longer there.
pub fn found_notes<'a>(
    notes: &'a BTreeMap<String, Note>,
    search: &str,
    title: impl Fn(&str) -> Option<String>,
) -> Vec<(&'a String, &'a Note)> {
    let is_found = |name: &str, note: &Note| {
        let title = title(name).unwrap_or_else(|| name.to_owned());
        !note.text.trim().is_empty() && holds(&format!("{title} {}", note.text), search)
    };
    let mut found: Vec<_> = notes.iter().filter(|(name, note)| is_found(name, note)).collect();
    found.sort_by(|(_, left), (_, right)| right.saved_at.total_cmp(&left.saved_at));
    found
}

/// Whether every word of a search occurs in a text.
fn holds(text: &str, search: &str) -> bool {
    let text = text.to_lowercase();
    search.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

/// The time in a name.
fn time(name: &str) -> f64 {
    name.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::days::day;

    #[test]
    fn finds_by_words_and_shows_the_latest_first() {
        let entry = |text: &str, on: &str| Entry { text: text.to_owned(), day: day(on), saved_at: 0.0 };
        let entries = BTreeMap::from([
            ("900".to_owned(), entry("Attention, again", "2026-01-05")),
            ("1000".to_owned(), entry("Softmax of *attention*", "2026-01-05")),
            ("2000".to_owned(), entry("SQL", "2026-01-04")),
        ]);
        let check = |search: &str, names: &[&str]| {
            assert_eq!(
                found(&entries, search).iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
                names,
                "{search}"
            );
        };
        check("", &["1000", "900", "2000"]);
        check("attention SOFT", &["1000"]);
        check("sunday", &["2000"]);
        check("nothing", &[]);
    }

    #[test]
    fn notes_are_found_by_their_words_and_the_title_of_their_problem() {
        let note = |text: &str, saved_at: f64| Note { text: text.to_owned(), saved_at };
        let notes = BTreeMap::from([
            ("p/two_sum".to_owned(), note("A map of complements", 1.0)),
            ("p/gone".to_owned(), note("Shift by the maximum", 2.0)),
            ("p/empty".to_owned(), note(" ", 3.0)),
        ]);
        let title = |name: &str| (name == "p/two_sum").then(|| "Two Sum".to_owned());
        let check = |search: &str, names: &[&str]| {
            let found = found_notes(&notes, search, title);
            assert_eq!(found.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), names, "{search}");
        };
        check("", &["p/gone", "p/two_sum"]);
        check("TWO map", &["p/two_sum"]);
        check("gone maximum", &["p/gone"]);
        check("nothing", &[]);
    }
}
