//! Valid Parentheses: whether brackets of three kinds match.

use std::ops::RangeInclusive;

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{length, require};
use crate::group::group;

const BRACKETS: &str = "()[]{}";
const PAIRS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('{', '}')];
const MAX_LEN: usize = 10_000;

/// See `statement.md`.
pub struct ValidParentheses;

impl Spec for ValidParentheses {
    fn examples(&self) -> Vec<Args> {
        ["{[]}()", "([)]", "(()"].map(args).to_vec()
    }

    fn groups(&self) -> Vec<Group> {
        let edges = ["", "()", ")", "(", ")(", "(]", "()[]", "([])", "([)]", "(()", "())", "}{"].map(args).to_vec();
        let nested = |n: usize, inside: &str| args(&("(".repeat(n) + inside + &")".repeat(n)));
        let deep = vec![nested(MAX_LEN / 2, ""), nested(MAX_LEN / 2 - 1, "[}"), args(&"[]".repeat(MAX_LEN / 2))];
        vec![
            group("edge", Role::Edge, "One or two brackets, and none", edges, 0),
            group("basic", Role::Basic, "Matching strings, some with one bracket damaged", vec![], 20),
            group("random", Role::Random, "Any brackets", vec![], 20),
            group("long", Role::Performance, "10 000 brackets, deep and wide", deep, 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let brackets = match group {
            "random" => source.string(0..=size / 5, BRACKETS),
            "long" => damaged(source, 0..=MAX_LEN / 2 * size / 100),
            _ => damaged(source, 0..=1 + size / 5),
        };
        args(&brackets)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (s,): (String,) = try_unpack(args)?;
        length("s", s.chars().count(), 0..=MAX_LEN)?;
        match s.chars().find(|character| !BRACKETS.contains(*character)) {
            Some(character) => require(false, || format!("`s` contains {character:?}, which is no bracket.")),
            None => Ok(()),
        }
    }

    fn oracle(&self, args: &Args) -> Value {
        let (s,): (String,) = unpack(args);
        kernels::brackets_match(&s).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(s: &str) -> Args {
    vec![s.into()]
}

/// A matching string of some pairs, and half of the time one bracket of it changed, dropped or moved.
fn damaged(source: &mut Source, n_pairs: RangeInclusive<usize>) -> String {
    let mut brackets = matching(source, n_pairs);
    if source.boolean() && !brackets.is_empty() {
        let idx = source.index(brackets.len());
        match source.index(3) {
            0 => {
                brackets.remove(idx);
            }
            1 => brackets[idx] = *source.choose(&BRACKETS.chars().collect::<Vec<_>>()),
            _ => {
                let bracket = brackets.remove(idx);
                brackets.insert(source.index(brackets.len() + 1), bracket);
            }
        }
    }
    brackets.into_iter().collect()
}

/// A string that matches: before each pair is opened, some of the open ones are closed.
fn matching(source: &mut Source, n_pairs: RangeInclusive<usize>) -> Vec<char> {
    let mut brackets = Vec::new();
    let mut open = Vec::new();
    let pairs = source.list(n_pairs, |source| (source.index(3), *source.choose(&PAIRS)));
    for (n_closed, (opening, closing)) in pairs {
        for _ in 0..n_closed {
            brackets.extend(open.pop());
        }
        brackets.push(opening);
        open.push(closing);
    }
    brackets.extend(open.into_iter().rev());
    brackets
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_matching_strings() {
        for seed in 0..100 {
            let brackets: String = matching(&mut Source::from_seed(seed), 0..=20).into_iter().collect();
            assert!(kernels::brackets_match(&brackets), "{brackets:?}");
        }
    }

    #[test]
    fn refuses_other_characters() {
        assert_eq!(ValidParentheses.validate(&args("(a)")), Err("`s` contains 'a', which is no bracket.".to_string()));
    }
}
