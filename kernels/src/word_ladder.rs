//! The shortest way from word to word, one letter at a time.

use std::collections::{HashMap, HashSet, VecDeque};

/// The number of words on a shortest ladder from `begin` to `end`, both counted, where each step changes one letter and every word after the first is in `words`; `None` if there is no ladder.
///
/// Breadth-first search over the words: all that are one step away come before those that are two away, so the first time a word is reached is the shortest way to it. Words that agree but for one place lie in one bucket, under that place and the rest of the word; a bucket is emptied at its first visit, for then all its words are seen. O(n l) buckets for n words of l letters, each visited by its words.
///
/// Shapes: words of one length → a count.
/// Edge: `begin` need not be in `words`, `end` must; a word is a ladder of 1 to itself if it is in `words`.
/// Errors: none; words of another length are neighbours of none.
/// Source: Knuth, *The Stanford GraphBase* (1993), on the graph of five-letter words; Lewis Carroll invented the game in 1877.
///
/// ```
/// assert_eq!(kernels::word_ladder("cold", "warm", &["cord", "card", "ward", "warm"]), Some(5));
/// ```
pub fn word_ladder(begin: &str, end: &str, words: &[&str]) -> Option<usize> {
    let mut buckets: HashMap<(usize, String), Vec<&str>> = HashMap::new();
    for &word in words {
        for bucket in buckets_of(word) {
            buckets.entry(bucket).or_default().push(word);
        }
    }
    if !words.contains(&end) {
        return None;
    }
    let mut queue = VecDeque::from([(begin, 1)]);
    let mut seen = HashSet::from([begin]);
    while let Some((word, n_words)) = queue.pop_front() {
        if word == end {
            return Some(n_words);
        }
        for bucket in buckets_of(word) {
            let neighbours = buckets.remove(&bucket).unwrap_or_default();
            queue.extend(neighbours.into_iter().filter(|next| seen.insert(next)).map(|next| (next, n_words + 1)));
        }
    }
    None
}

/// Each place of the word with what is left when its letter is taken out.
fn buckets_of(word: &str) -> impl Iterator<Item = (usize, String)> {
    word.char_indices().map(|(place, letter)| (place, word[..place].to_string() + &word[place + letter.len_utf8()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(begin: &str, end: &str, words: &[&str], expected: Option<usize>) {
        assert_eq!(word_ladder(begin, end, words), expected, "{begin} to {end} over {words:?}");
    }

    #[test]
    fn counts_the_words_of_a_shortest_ladder() {
        check("a", "b", &["b"], Some(2));
        check("a", "b", &["a"], None);
        check("a", "a", &["a"], Some(1));
        check("ab", "ba", &["ba"], None);
        check("ab", "ba", &["aa", "ba"], Some(3));
        check("aaa", "ccc", &["aab", "aac", "acc", "ccc", "abb"], Some(4));
        check("ab", "abc", &["abc"], None);
    }
}
