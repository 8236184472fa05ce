//! Byte-pair encoding: the merges that a list of words teaches.

use std::ops::RangeInclusive;

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{length, require, within};
use crate::group::{group, length_at};

const MAX_WORDS: usize = 3000;
const MAX_LETTERS: usize = 12;
const MAX_MERGES: usize = 30;

/// See `statement.md`.
pub struct BytePairEncoding;

impl Spec for BytePairEncoding {
    fn examples(&self) -> Vec<Args> {
        vec![args("low lot", 2), args("aaa", 5), args("ab ab", 5)]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = [
            ("", 3),
            ("a", 3),
            ("ab", 0),
            ("ab", 1),
            ("aaaa", 3),
            ("ba ab", 1),
            ("ac ab", 1),
            ("ab ba ba", 1),
            ("ab ab ab cd cd ef", 2),
            // After a+b the symbol ab ends with b, but is no b that could be merged with c.
            ("ab ab ab abc bc bc bc", 3),
            ("ab ab ab cabd cabd xab", 4),
            ("aaab aaab", 3),
            ("aaa bc bc", 1),
        ];
        let edges = edges.map(|(words, n_merges)| args(words, n_merges)).to_vec();
        vec![
            group("basic", Role::Basic, "A few short words", vec![], 25),
            group("edge", Role::Edge, "No words, single letters, equal letters, equal counts", edges, 0),
            group("random", Role::Random, "Up to 100 words of four letters", vec![], 10),
            group("performance", Role::Performance, "3000 words, 30 merges", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => drawn(source, 0..=2 + size / 15, 5, "ab", 1 + size / 20),
            "random" => drawn(source, 1..=size, 8, "abcd", MAX_MERGES),
            _ => {
                // Few different words, each many times.
                let vocabulary: Vec<String> =
                    (0..40).map(|_| source.string(MAX_LETTERS..=MAX_LETTERS, "abcdefgh")).collect();
                let step = 1 + 2 * source.index(20);
                let words = (0..length_at(MAX_WORDS, size)).map(|idx| vocabulary[idx * step % 40].as_str());
                vec![Value::strs(words), MAX_MERGES.into()]
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (words, n_merges): (Vec<String>, usize) = try_unpack(args)?;
        length("words", words.len(), 0..=MAX_WORDS)?;
        for (idx, word) in words.iter().enumerate() {
            length(&format!("words[{idx}]"), word.chars().count(), 1..=MAX_LETTERS)?;
            let plain = word.chars().all(|letter| letter.is_ascii_lowercase());
            require(plain, || format!("`words[{idx}]` is {word:?}; its letters must be from a to z."))?;
        }
        within("n_merges", n_merges, 0..=MAX_MERGES)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (words, n_merges): (Vec<String>, usize) = unpack(args);
        Value::list(kernels::learn_merges(&words, n_merges))
    }

    fn check(&self) -> Check {
        Check::Exact.unchanged()
    }
}

fn args(words: &str, n_merges: usize) -> Args {
    vec![Value::strs(words.split_whitespace()), n_merges.into()]
}

fn drawn(
    source: &mut Source,
    len: RangeInclusive<usize>,
    max_letters: usize,
    alphabet: &str,
    max_merges: usize,
) -> Args {
    let n_merges = source.size(1..=max_merges);
    let words = source.list(len, |source| source.string(1..=max_letters, alphabet));
    vec![Value::list(words), n_merges.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_other_letters() {
        let sentence = BytePairEncoding.validate(&args("ab aB", 1)).unwrap_err();
        assert_eq!(sentence, "`words[1]` is \"aB\"; its letters must be from a to z.");
    }
}
