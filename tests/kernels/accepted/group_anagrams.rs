//! Group anagrams: under the sorted letters.

use std::collections::BTreeMap;

fn group_anagrams(words: &[String]) -> Vec<Vec<String>> {
    let mut groups: BTreeMap<Vec<char>, Vec<String>> = BTreeMap::new();
    for word in words {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        groups.entry(letters).or_default().push(word.clone());
    }
    groups.into_values().collect()
}

pack::kernel!(fn group_anagrams(words: &[String]) -> Vec<Vec<String>>);
