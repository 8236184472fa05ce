//! Edit Distance: a table over the beginnings of two strings.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{length, require};
use crate::group::group;

const MAX_LETTERS: usize = 500;

/// See `statement.md`.
pub struct EditDistance;

impl Spec for EditDistance {
    fn examples(&self) -> Vec<Args> {
        vec![args("horse", "ros"), args("abc", "bca"), args("", "no")]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args("", ""),
            args("a", ""),
            args("", "a"),
            args("a", "a"),
            args("a", "b"),
            args("ab", "ba"),
            args("ab", "b"),
            args("a", "ba"),
            args("aab", "ab"),
            args("abcd", "bcde"),
            args("ab", "cd"),
        ];
        // The first is not deep, so that whoever tries all edits runs out of time and not of depth.
        let long = vec![
            args(&"ab".repeat(20), &"ba".repeat(20)),
            args(&"abcde".repeat(100), &"badce".repeat(100)),
            args(&"a".repeat(MAX_LETTERS), &"b".repeat(MAX_LETTERS)),
        ];
        vec![
            group("basic", Role::Basic, "Short strings of a few letters", vec![], 30),
            group("edge", Role::Edge, "Empty strings, one letter, shifted strings", edges, 0),
            group("random", Role::Random, "A string and a few edits of it", vec![], 15),
            group("performance", Role::Performance, "500 letters", long, 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => {
                let a = source.string(0..=1 + size / 16, "abc");
                args(&a, &source.string(0..=1 + size / 16, "abc"))
            }
            "random" => edited(source, size, 6),
            _ => edited(source, (MAX_LETTERS - 50) * size / 100, size / 2),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (a, b): (String, String) = try_unpack(args)?;
        for (name, text) in [("a", &a), ("b", &b)] {
            length(name, text.chars().count(), 0..=MAX_LETTERS)?;
            let plain = text.chars().all(|letter| letter.is_ascii_lowercase());
            require(plain, || format!("`{name}` has letters that are not from a to z."))?;
        }
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (a, b): (String, String) = unpack(args);
        kernels::edit_distance(a.as_bytes(), b.as_bytes()).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(a: &str, b: &str) -> Args {
    vec![a.into(), b.into()]
}

/// A string of at most `max_letters`, and what some edits make of it.
fn edited(source: &mut Source, max_letters: usize, max_edits: usize) -> Args {
    let a = source.string(max_letters / 2..=max_letters, "abcd");
    let mut b: Vec<char> = a.chars().collect();
    source.list(0..=max_edits, |source| {
        let letter = *source.choose(&['a', 'b', 'c', 'd']);
        let place = source.index(b.len() + 1);
        match source.index(3) {
            0 if place < b.len() => b[place] = letter,
            1 if place < b.len() => {
                b.remove(place);
            }
            _ => b.insert(place, letter),
        }
    });
    args(&a, &b.into_iter().collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_other_letters() {
        let sentence = EditDistance.validate(&args("ok", "No")).unwrap_err();
        assert_eq!(sentence, "`b` has letters that are not from a to z.");
    }
}
