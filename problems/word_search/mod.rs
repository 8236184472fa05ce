//! Word Search: backtracking on a grid of letters.

use std::ops::RangeInclusive;

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::Array2;

use crate::constraints::{length, require};
use crate::group::group;

const MAX_EXTENT: usize = 6;
const MAX_LETTERS: usize = 15;
const ALPHABET: &str = "abcdefghijklmnopqrstuvwxyz";

/// See `statement.md`.
pub struct WordSearch;

impl Spec for WordSearch {
    fn examples(&self) -> Vec<Args> {
        vec![args("ca xt", "cat"), args("ax ya", "aa"), args("ab xy", "aba")]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args("a", "a"),
            args("a", "b"),
            args("a", "aa"),
            args("ab", "ba"),
            args("a b", "ba"),
            args("abc", "cba"),
            args("abc", "ca"),
            args("a b c", "ca"),
            args("ab cd", "abdc"),
            args("ab ba", "abab"),
            args("aab xac", "aabc"),
            args("abc", "ac"),
            args("a b c", "ac"),
            args("aaa aba", "baaaa"),
            args("aba aaa", "baaaa"),
            args("aaa bab", "aabab"),
            args("bab aaa", "aabab"),
            args("aaa aab", "aabaaa"),
            args("aab aaa", "aabaaa"),
            args("aaa aaa", "aaaaaa"),
            args("aaa aaa", "aaaaaaa"),
            args("abce sfcs adee", "abcced"),
        ];
        vec![
            group("basic", Role::Basic, "Small boards of few letters", vec![], 40),
            group("edge", Role::Edge, "One cell, one row, one column, borders, dead ends", edges, 0),
            group("random", Role::Random, "Words that are on the board, some of them damaged", vec![], 20),
            group("performance", Role::Performance, "The largest board and word, not to be found", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => {
                let board = board(source, 1..=2 + size / 50, "ab");
                traced(source, board, 1..=2 + size / 20, 1, "ab")
            }
            "random" => {
                let board = board(source, 1..=2 + size / 25, "abc");
                traced(source, board, 1..=3 + size / 10, 2, "abc")
            }
            _ => {
                let board = board(source, MAX_EXTENT..=MAX_EXTENT, &ALPHABET[..20]);
                // No cell has its last letter, so every walk fails, early or late.
                let word = source.string(MAX_LETTERS - 1..=MAX_LETTERS - 1, &ALPHABET[..20]) + "z";
                vec![board.into(), word.into()]
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (board, word): (Vec<String>, String) = try_unpack(args)?;
        length("board", board.len(), 1..=MAX_EXTENT)?;
        length("board[0]", board[0].len(), 1..=MAX_EXTENT)?;
        length("word", word.len(), 1..=MAX_LETTERS)?;
        for (idx, row) in board.iter().enumerate() {
            length(&format!("board[{idx}]"), row.len(), board[0].len()..=board[0].len())?;
        }
        let plain = board.iter().chain([&word]).all(|text| text.chars().all(|letter| letter.is_ascii_lowercase()));
        require(plain, || "All letters must be from a to z.".to_string())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (board, word): (Vec<String>, String) = unpack(args);
        let grid = Array2::from_shape_fn((board.len(), board[0].len()), |(i, j)| char::from(board[i].as_bytes()[j]));
        kernels::word_path(grid.view(), &word).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

/// A board as its rows with spaces between, and a word.
fn args(board: &str, word: &str) -> Args {
    vec![Value::strs(board.split_whitespace()), word.into()]
}

fn board(source: &mut Source, extent: RangeInclusive<usize>, alphabet: &str) -> Vec<String> {
    let n_columns = source.size(extent.clone());
    source.list(extent, |source| source.string(n_columns..=n_columns, alphabet))
}

/// A word read off the board along a walk that keeps off its own trail while it can, and for `damage` in ten with one letter changed.
fn traced(
    source: &mut Source,
    board: Vec<String>,
    letters: RangeInclusive<usize>,
    damage: u32,
    alphabet: &str,
) -> Args {
    let cell = |(i, j): (usize, usize)| board.get(i).and_then(|row| row.as_bytes().get(j)).copied();
    let mut trail = vec![(source.index(board.len()), source.index(board[0].len()))];
    for _ in 1..source.size(letters) {
        let (i, j) = trail[trail.len() - 1];
        let nearby = [(i + 1, j), (i.wrapping_sub(1), j), (i, j + 1), (i, j.wrapping_sub(1))];
        let nearby: Vec<_> = nearby.into_iter().filter(|next| cell(*next).is_some()).collect();
        let fresh: Vec<_> = nearby.iter().copied().filter(|next| !trail.contains(next)).collect();
        // A dead end goes back over the trail, so that words that need a cell twice occur too.
        let Some(next) = Some(if fresh.is_empty() { &nearby } else { &fresh }).filter(|cells| !cells.is_empty()) else {
            break;
        };
        trail.push(*source.choose(next));
    }
    let mut word: String = trail.iter().filter_map(|place| cell(*place)).map(char::from).collect();
    if source.chance(damage, 10) {
        let idx = source.index(word.len());
        word.replace_range(idx..=idx, &source.string(1..=1, alphabet));
    }
    vec![board.into(), word.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_rows_of_equal_length() {
        let sentence = WordSearch.validate(&args("ab a", "a")).unwrap_err();
        assert_eq!(sentence, "`board[1]` has length 1; it must lie between 2 and 2.");
    }

    #[test]
    fn draws_words_that_are_there_and_words_that_are_not() {
        let is_there = |seed: u64| WordSearch.oracle(&WordSearch.generate("random", &mut Source::from_seed(seed), 60));
        let n_there = (0..200).filter(|seed| is_there(*seed) == Value::from(true)).count();
        assert!((80..190).contains(&n_there), "{n_there} of 200");
    }
}
