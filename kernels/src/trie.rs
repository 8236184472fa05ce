//! A set of words that is searched by prefix.

use std::collections::BTreeMap;

/// A set of words stored as a tree of characters: each node stands for a prefix, and words with a common prefix share its path.
///
/// All three methods follow one edge a character: O(l) for a word of l characters, however many words there are.
///
/// Edge: the empty word is a word like any other; the empty prefix begins every word, so it is there as soon as one word is.
/// Source: Fredkin, *Trie memory*, Communications of the ACM 3 (1960).
///
/// ```
/// let mut trie = kernels::Trie::default();
/// trie.insert("tea");
/// assert!(trie.contains("tea") && !trie.contains("te") && trie.has_prefix("te"));
/// ```
#[derive(Debug, Default)]
pub struct Trie {
    is_word: bool,
    children: BTreeMap<char, Trie>,
}

impl Trie {
    /// Puts `word` into the set.
    pub fn insert(&mut self, word: &str) {
        let end = word.chars().fold(self, |node, character| node.children.entry(character).or_default());
        end.is_word = true;
    }

    /// Whether `word` is in the set.
    pub fn contains(&self, word: &str) -> bool {
        self.walk(word).is_some_and(|node| node.is_word)
    }

    /// Whether a word of the set begins with `prefix`.
    pub fn has_prefix(&self, prefix: &str) -> bool {
        self.walk(prefix).is_some_and(|node| node.is_word || !node.children.is_empty())
    }

    fn walk(&self, prefix: &str) -> Option<&Trie> {
        prefix.chars().try_fold(self, |node, character| node.children.get(&character))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &[&str], asked: &str, is_word: bool, is_prefix: bool) {
        let mut trie = Trie::default();
        words.iter().for_each(|word| trie.insert(word));
        assert_eq!((trie.contains(asked), trie.has_prefix(asked)), (is_word, is_prefix), "{asked:?} in {words:?}");
    }

    #[test]
    fn tells_words_from_prefixes() {
        check(&[], "", false, false);
        check(&[""], "", true, true);
        check(&["a"], "", false, true);
        check(&["tea", "ten"], "te", false, true);
        check(&["tea", "te"], "te", true, true);
        check(&["tea"], "teas", false, false);
        check(&["tea"], "ea", false, false);
    }
}
