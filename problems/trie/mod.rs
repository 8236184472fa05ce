//! Trie: a class; a case is a list of calls.

use judge::{Args, Check, Group, Role, Source, Spec, Value, unpack};

use crate::calls;
use crate::constraints::{length, require};
use crate::group::{group, length_at};

const MAX_CALLS: usize = 30_000;
const MAX_LETTERS: usize = 20;

/// See `statement.md`.
pub struct Trie;

impl Spec for Trie {
    fn examples(&self) -> Vec<Args> {
        vec![args("+tea ?tea ?te <te ?eat <eat"), args("+tea ?te +te ?te ?tea"), args("+on <on <one ?one")]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = [
            "",
            "?a <a",
            "+a ?a <a",
            "+a +a ?a",
            "+ab <a ?a <b ?b",
            "+a +ab ?a ?ab",
            "+ab +a ?a ?ab",
            "+ab +cd <ad ?ad <cb",
            "+ab <abc ?abc",
            "+abc ?ab +ab ?ab ?abc",
            "+abcdefghijklmnopqrst <abcdefghijklmnopqrs ?abcdefghijklmnopqrst",
        ];
        vec![
            group("basic", Role::Basic, "A few short words of two letters", vec![], 30),
            group("edge", Role::Edge, "No words, single letters, words that begin others", edges.map(args).to_vec(), 0),
            group("random", Role::Random, "Up to 300 calls", vec![], 10),
            group("performance", Role::Performance, "15 000 words, 15 000 prefixes that none begins with", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => any(source, 3 + size / 8, 3, "ab"),
            "random" => any(source, 3 * size, 6, "abc"),
            _ => {
                let first = source.index(1000);
                let word = |idx: usize| spelt(first + idx * 7919);
                let half = length_at(MAX_CALLS, size).div_ceil(2);
                let words = (0..half).map(|idx| calls::call("insert", [word(idx)]));
                let prefixes = (1..half).map(|idx| calls::call("starts_with", [word(idx) + "z"]));
                with_constructor(words.chain(prefixes))
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        for (idx, (_, words)) in calls::read::<String>(args, "Trie", MAX_CALLS)?.iter().enumerate() {
            for word in words {
                length(&format!("calls[{idx}]"), word.chars().count(), 1..=MAX_LETTERS)?;
                let plain = word.chars().all(|letter| letter.is_ascii_lowercase());
                require(plain, || format!("Call {idx} has the word {word:?}; its letters must be from a to z."))?;
            }
        }
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (calls,): (Vec<(String, Vec<String>)>,) = unpack(args);
        let mut trie = kernels::Trie::default();
        Value::list(calls.iter().map(|(method, arguments)| match (method.as_str(), &arguments[..]) {
            ("search", [word]) => Value::from(trie.contains(word)),
            ("starts_with", [prefix]) => Value::from(trie.has_prefix(prefix)),
            (_, words) => {
                words.iter().for_each(|word| trie.insert(word));
                Value::None
            }
        }))
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

/// Calls written short: `+` to insert, `?` to search, `<` for a prefix.
fn args(calls: &str) -> Args {
    with_constructor(calls.split_whitespace().map(|call| {
        let (method, word) = call.split_at(1);
        let method = match method {
            "+" => "insert",
            "?" => "search",
            _ => "starts_with",
        };
        calls::call(method, [word])
    }))
}

fn with_constructor(calls: impl Iterator<Item = Value>) -> Args {
    vec![Value::list([calls::call("Trie", Vec::<i64>::new())].into_iter().chain(calls))]
}

/// As many words stored as asked for, short enough to meet.
fn any(source: &mut Source, max_calls: usize, max_letters: usize, alphabet: &str) -> Args {
    let calls = source.list(0..=max_calls, |source| {
        let method = *source.choose(&["insert", "search", "starts_with"]);
        calls::call(method, [source.string(1..=max_letters, alphabet)])
    });
    with_constructor(calls.into_iter())
}

/// A number in letters from a to j, the last digit first, so that neighbours part at once.
fn spelt(number: usize) -> String {
    let digits = format!("{number:08}");
    digits.bytes().rev().map(|digit| char::from(digit - b'0' + b'a')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_other_letters() {
        assert_eq!(
            Trie.validate(&args("+a ?B")),
            Err("Call 2 has the word \"B\"; its letters must be from a to z.".to_string())
        );
    }

    #[test]
    fn answers_every_call() {
        let expected = vec![Value::None, Value::None, true.into(), false.into(), true.into()];
        assert_eq!(Trie.oracle(&args("+tea ?tea ?te <te")), Value::list(expected));
    }
}
