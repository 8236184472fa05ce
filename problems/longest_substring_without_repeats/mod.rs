//! Longest Substring Without Repeats: a sliding window.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{length, require};
use crate::group::{group, length_at};

const MAX_LEN: usize = 50_000;

/// See `statement.md`.
pub struct LongestSubstringWithoutRepeats;

impl Spec for LongestSubstringWithoutRepeats {
    fn examples(&self) -> Vec<Args> {
        ["abcda", "abba", "dvdf"].map(args).to_vec()
    }

    fn groups(&self) -> Vec<Group> {
        let edges = ["", "a", "aa", "ab", "aab", "abb", "aba", "abca", "abcb", "aA", "a b a", "  "].map(args).to_vec();
        vec![
            group("basic", Role::Basic, "Short strings of a few letters", vec![], 25),
            group("edge", Role::Edge, "No character, one, two, spaces and capitals", edges, 0),
            group("random", Role::Random, "Up to 300 characters of any kind", vec![], 15),
            group("performance", Role::Performance, "50 000 characters", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => {
                let alphabet = *source.choose(&["abc", "ab", "abcdef"]);
                args(&source.string(0..=3 + size / 8, alphabet))
            }
            "random" => args(&source.string(0..=3 * size, &printable())),
            _ => args(&rounds(source, length_at(MAX_LEN, size))),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (s,): (String,) = try_unpack(args)?;
        length("s", s.chars().count(), 0..=MAX_LEN)?;
        match s.chars().find(|character| !matches!(character, ' '..='~')) {
            Some(character) => require(false, || format!("`s` contains {character:?}, which is not printable ASCII.")),
            None => Ok(()),
        }
    }

    fn oracle(&self, args: &Args) -> Value {
        let (s,): (String,) = unpack(args);
        kernels::longest_distinct_run(&s.chars().collect::<Vec<_>>()).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(s: &str) -> Args {
    vec![s.into()]
}

fn printable() -> String {
    (' '..='~').collect()
}

/// All letters, round after round, each round begun at another place.
fn rounds(source: &mut Source, len: usize) -> String {
    let alphabet: Vec<char> = ('a'..='z').collect();
    let mut text = String::with_capacity(len);
    while text.len() < len {
        let first = source.index(alphabet.len());
        text.extend(alphabet[first..].iter().chain(&alphabet[..first]));
    }
    text.truncate(len);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_other_characters() {
        let sentence = LongestSubstringWithoutRepeats.validate(&args("aé")).unwrap_err();
        assert_eq!(sentence, "`s` contains 'é', which is not printable ASCII.");
    }
}
