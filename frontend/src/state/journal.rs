//! The journal: what a person met, read and learnt, in their own words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::days::Day;
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
    let words: Vec<String> = search.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let holds = |entry: &Entry| {
        let text = format!("{} {}", entry.text, entry.day.in_words()).to_lowercase();
        words.iter().all(|word| text.contains(word.as_str()))
    };
    let mut found: Vec<_> = entries.iter().filter(|(_, entry)| holds(entry)).collect();
    found.sort_by(|(left_name, left), (right_name, right)| {
        right.day.cmp(&left.day).then_with(|| time(right_name).total_cmp(&time(left_name)))
    });
    found
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
}
