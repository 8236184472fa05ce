//! Group Anagrams: grouping by a key. Groups and the words in them may come in any order.

use std::ops::RangeInclusive;

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{length, require};
use crate::group::{group, length_at};

const MAX_WORDS: usize = 10_000;
const MAX_LETTERS: usize = 100;
const ALPHABET: &str = "abcdefghijklmnopqrstuvwxyz";

/// See `statement.md`.
pub struct GroupAnagrams;

impl Spec for GroupAnagrams {
    fn examples(&self) -> Vec<Args> {
        vec![args(["tea", "nut", "eat"]), args(["aab", "abb", "baa"]), args(["on", "no", "on"])]
    }

    fn groups(&self) -> Vec<Group> {
        let long = ["ab", "ba"].map(|part| part.repeat(MAX_LETTERS / 2));
        let edges = vec![
            args([]),
            args([""]),
            args(["", "", "a"]),
            args(["a", "a"]),
            args(["a", "b"]),
            args(["ab", "a", "ba"]),
            args(["ad", "bc"]),
            args(["aab", "abb"]),
            args(["abbbbbbbbbbb", "aaaaaaaaaaab"]),
            args(["bcccccccccccd", "bbbbbbbbbbbcd"]),
            args([&long[0], &long[1]]),
        ];
        vec![
            group("basic", Role::Basic, "A few short words of few letters", vec![], 25),
            group("edge", Role::Edge, "No words, empty words, repeats, letters that look alike in number", edges, 0),
            group("random", Role::Random, "Up to 200 words, half of them shuffled anagrams of others", vec![], 15),
            group("performance", Role::Performance, "10 000 words", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let words = match group {
            "basic" => source.list(0..=2 + size / 12, |source| source.string(0..=3, "abc")),
            "random" => with_anagrams(source, size..=2 * size, 1..=12),
            _ => {
                let n = length_at(MAX_WORDS, size);
                with_anagrams(source, n..=n, 8..=8)
            }
        };
        vec![words.into()]
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (words,): (Vec<String>,) = try_unpack(args)?;
        length("words", words.len(), 0..=MAX_WORDS)?;
        words.iter().enumerate().try_for_each(|(idx, word)| {
            length(&format!("words[{idx}]"), word.chars().count(), 0..=MAX_LETTERS)?;
            let plain = word.chars().all(|letter| letter.is_ascii_lowercase());
            require(plain, || format!("`words[{idx}]` is {word:?}; its letters must be from a to z."))
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (words,): (Vec<String>,) = unpack(args);
        kernels::group_anagrams(&words.iter().map(String::as_str).collect::<Vec<_>>()).into()
    }

    fn check(&self) -> Check {
        Check::Unordered { depth: 2, each: Box::new(Check::Exact) }
    }
}

fn args<const N: usize>(words: [&str; N]) -> Args {
    vec![Value::strs(words)]
}

/// Words of any letters, and for some of them another order of the letters of the word before.
fn with_anagrams(source: &mut Source, n: RangeInclusive<usize>, letters: RangeInclusive<usize>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    source.list(n, |source| {
        let word = match words.last() {
            Some(last) if source.chance(1, 3) => {
                let mut letters: Vec<char> = last.chars().collect();
                source.shuffle(&mut letters);
                letters.into_iter().collect()
            }
            _ => source.string(letters.clone(), ALPHABET),
        };
        words.push(word);
    });
    source.shuffle(&mut words);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_other_letters() {
        let sentence = GroupAnagrams.validate(&args(["ok", "No"])).unwrap_err();
        assert_eq!(sentence, "`words[1]` is \"No\"; its letters must be from a to z.");
    }
}
