//! What a person wrote down about a problem.

use serde::{Deserialize, Serialize};

use super::store::Record;

/// A note on a problem, kept under the problem's name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Note {
    /// Markdown with formulas.
    pub text: String,
    /// When it was last changed, in milliseconds since 1970.
    pub saved_at: f64,
}

impl Record for Note {
    const KIND: &'static str = "note";
    const VERSION: u32 = 1;

    /// The newer text; where the other says something else, it follows below.
    fn merge(self, imported: Note) -> Note {
        let (newer, older) = if imported.saved_at > self.saved_at { (imported, self) } else { (self, imported) };
        if older.text.trim().is_empty() || newer.text.contains(older.text.trim()) {
            return newer;
        }
        if newer.text.trim().is_empty() {
            return older;
        }
        Note { text: format!("{}\n\n---\n\n{}", newer.text.trim_end(), older.text), saved_at: newer.saved_at }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_import_loses_no_words() {
        let note = |text: &str, saved_at: f64| Note { text: text.to_owned(), saved_at };
        let check = |here: Note, there: Note, text: &str| assert_eq!(here.merge(there).text, text);
        check(note("old", 1.0), note("new", 2.0), "new\n\n---\n\nold");
        check(note("new", 2.0), note("old", 1.0), "new\n\n---\n\nold");
        check(note("a heap", 1.0), note("a heap, then a map", 2.0), "a heap, then a map");
        check(note("", 3.0), note("words", 1.0), "words");
    }
}
