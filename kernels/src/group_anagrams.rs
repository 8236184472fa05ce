//! Words that are made of the same letters.

use std::collections::HashMap;

/// The words grouped so that two are together exactly if one is a rearrangement of the other.
///
/// Sorting a word's letters gives all its rearrangements one key. Groups stand in the order of their first word, and words in a group in the order given. O(n l log l) time for n words of l letters.
///
/// Shapes: n words → at most n groups, n words in all.
/// Edge: no words give no groups; a word that occurs twice stands in its group twice; the empty word is a rearrangement of itself.
/// Errors: none.
/// Source: Bentley, *Programming Pearls* (2000), column 2.
///
/// ```
/// assert_eq!(kernels::group_anagrams(&["tea", "nut", "eat"]), [vec!["tea", "eat"], vec!["nut"]]);
/// ```
pub fn group_anagrams<'a>(words: &[&'a str]) -> Vec<Vec<&'a str>> {
    let mut group_of: HashMap<Vec<char>, usize> = HashMap::new();
    let mut groups: Vec<Vec<&str>> = Vec::new();
    for &word in words {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        let group = *group_of.entry(letters).or_insert(groups.len());
        if group == groups.len() {
            groups.push(Vec::new());
        }
        groups[group].push(word);
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &[&str], expected: &[&[&str]]) {
        assert_eq!(group_anagrams(words), expected, "{words:?}");
    }

    #[test]
    fn groups_by_letters_and_how_often_they_occur() {
        check(&[], &[]);
        check(&["", "a", ""], &[&["", ""], &["a"]]);
        check(&["aab", "abb", "baa"], &[&["aab", "baa"], &["abb"]]);
        check(&["ab", "c", "ba", "ab"], &[&["ab", "ba", "ab"], &["c"]]);
    }
}
