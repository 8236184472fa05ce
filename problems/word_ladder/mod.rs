//! Word Ladder: breadth-first search in a graph whose edges are not given.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{length, require};
use crate::group::{group, length_at};

const MAX_WORDS: usize = 8000;
const MAX_LETTERS: usize = 8;

/// See `statement.md`.
pub struct WordLadder;

impl Spec for WordLadder {
    fn examples(&self) -> Vec<Args> {
        vec![
            args("cold", "warm", "cord card word ward warm worm"),
            args("dog", "cat", "cat cot"),
            args("in", "on", "an"),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args("a", "b", ""),
            args("a", "b", "b"),
            args("a", "b", "a"),
            args("a", "b", "a b c"),
            args("ab", "ba", "ba"),
            args("ab", "ba", "ba aa bb"),
            args("ab", "ba", "ba ac bc"),
            args("aa", "bb", "bb ac bc cc cb"),
            args("aab", "bbb", "aaa baa bba bbb"),
            args("aa", "zz", "az zz"),
            args("aaaaaaaa", "baaaaaab", "baaaaaaa baaaaaab"),
        ];
        vec![
            group("basic", Role::Basic, "A few words of two or three letters", vec![], 40),
            group("edge", Role::Edge, "No word, one letter, ends that are not listed, detours", edges, 0),
            group("random", Role::Random, "Up to 150 words", vec![], 10),
            group("performance", Role::Performance, "8000 words, and no way to the last", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => {
                let n_letters = source.size(1..=3);
                ladder(source, n_letters, "abc", 3 + size / 8)
            }
            "random" => ladder(source, 4, "abcd", 3 * size / 2),
            _ => unreachable_end(source, length_at(MAX_WORDS, size).max(2)),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (begin, end, words): (String, String, Vec<String>) = try_unpack(args)?;
        length("begin", begin.chars().count(), 1..=MAX_LETTERS)?;
        length("words", words.len(), 0..=MAX_WORDS)?;
        require(begin != end, || "`begin` and `end` are the same word.".to_string())?;
        for word in [&begin, &end].into_iter().chain(&words) {
            let plain = word.len() == begin.len() && word.chars().all(|letter| letter.is_ascii_lowercase());
            require(plain, || format!("{word:?} is not a word of {} letters from a to z.", begin.len()))?;
        }
        let mut sorted = words.clone();
        sorted.sort_unstable();
        match sorted.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => require(false, || format!("{:?} is in `words` twice.", pair[0])),
            None => Ok(()),
        }
    }

    fn oracle(&self, args: &Args) -> Value {
        let (begin, end, words): (String, String, Vec<String>) = unpack(args);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        kernels::word_ladder(&begin, &end, &words).unwrap_or(0).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(begin: &str, end: &str, words: &str) -> Args {
    vec![begin.into(), end.into(), Value::strs(words.split_whitespace())]
}

/// Words over a small alphabet, so that many are neighbours; mostly `end` is one of them.
fn ladder(source: &mut Source, n_letters: usize, alphabet: &str, max_words: usize) -> Args {
    let begin = source.string(n_letters..=n_letters, alphabet);
    let mut words = source.distinct(0..=max_words, |source| source.string(n_letters..=n_letters, alphabet));
    let others: Vec<String> = words.iter().filter(|word| **word != begin).cloned().collect();
    let end = if others.is_empty() { "d".repeat(n_letters) } else { source.choose(&others).clone() };
    let end = if end == begin { "e".repeat(n_letters) } else { end };
    if source.chance(1, 10) {
        words.retain(|word| *word != end);
    }
    vec![begin.into(), end.into(), words.into()]
}

/// Words of five letters from a to e, all there are if there may be so many, each near to others; and words of later letters, near to none of those. One of them is the end.
fn unreachable_end(source: &mut Source, n_words: usize) -> Args {
    let n_near = (n_words / 2).min(3125);
    let spelt = |number: usize, first: u8, n_letters: usize| -> String {
        let digits = (0..5_u32).map(|place| number / n_letters.pow(place) % n_letters);
        digits.map(|digit| char::from(first + digit as u8)).collect()
    };
    let begin = source.index(n_near);
    let near = (1..n_near).map(|idx| spelt((begin + idx) % n_near, b'a', 5));
    let far: Vec<String> = (0..=n_words - n_near).map(|number| spelt(number, b'k', 10)).collect();
    vec![spelt(begin, b'a', 5).into(), source.choose(&far).as_str().into(), Value::list(near.chain(far))]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_word_that_does_not_fit() {
        let check = |case: Args, expected: &str| assert_eq!(WordLadder.validate(&case), Err(expected.to_string()));
        check(args("ab", "cd", "abc"), "\"abc\" is not a word of 2 letters from a to z.");
        check(args("ab", "cd", "ce ce"), "\"ce\" is in `words` twice.");
        check(args("ab", "ab", "ce"), "`begin` and `end` are the same word.");
    }

    #[test]
    fn the_large_graph_has_two_parts() {
        let case = unreachable_end(&mut Source::from_seed(3), MAX_WORDS);
        assert_eq!(WordLadder.validate(&case), Ok(()));
        let (begin, end, words): (String, String, Vec<String>) = unpack(&case);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        assert_eq!(kernels::word_ladder(&begin, &end, &words), None);
        assert!(kernels::word_ladder(&begin, words[1000], &words).is_some());
    }
}
