//! BM25 with an idf that is never negative.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{length, require, within, words};
use crate::group::group;

const MAX_DOCUMENTS: usize = 100;
const MAX_WORDS: usize = 60;
const MAX_QUERY: usize = 10;
const MAX_LETTERS: usize = 8;
const MAX_K1: f64 = 3.0;

/// See `statement.md`.
pub struct Bm25;

impl Spec for Bm25 {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(&["cat sat", "a mat"], "cat dog", [1.0, 0.75]),
            args(&["a", "a a a"], "a", [1.0, 0.5]),
            args(&["x y x", "y"], "x x", [0.0, 0.0]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(&["a"], "a", [1.5, 0.75]),
            args(&["a b", "b"], "", [1.5, 0.75]),
            args(&["a b", "b"], "a b a", [1.5, 0.75]),
            args(&["", "a", ""], "a", [1.5, 0.75]),
            args(&["", "a b"], "c", [0.0, 1.0]),
            args(&["a b", "a", "a a"], "a", [1.5, 0.75]),
            args(&["cat", "a cat", "at"], "a at", [1.5, 0.75]),
            args(&["b", "b b b b", "a"], "b", [MAX_K1, 1.0]),
            args(&["a", "abcdefgh a", "abcdefgh"], "a", [1.0, 1.0]),
        ];
        let longest = vec!["abcdefgh"; MAX_WORDS].join(" ");
        let documents: Vec<&str> =
            (0..MAX_DOCUMENTS).map(|idx| if idx == 7 { longest.as_str() } else { "b" }).collect();
        let large = args(&documents, "b c d e f g h abcdefgh b b", [1.5, 0.75]);
        vec![
            group("basic", Role::Basic, "A few documents of a few words", vec![], 20),
            group("edge", Role::Edge, "One document, empty ones, an empty query, words of all documents", edges, 0),
            group("random", Role::Random, "Up to 60 documents", vec![large], 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_documents, max_words, alphabet, max_query) = match group {
            "basic" => (2 + size / 20, 2 + size / 20, "ab", 2),
            _ => (2 + size * 58 / 100, 2 + size / 4, "abcde", MAX_QUERY),
        };
        let word = |source: &mut Source| source.string(1..=2, alphabet);
        let mut documents = source.list(1..=max_documents, |source| source.list(0..=max_words, word).join(" "));
        if documents[0].is_empty() {
            documents[0] = "a".to_string();
        }
        let query = source.list(1..=max_query, word).join(" ");
        let (k1, b) = (*source.choose(&[1.5, 1.2, 2.0, 0.5]), *source.choose(&[0.75, 0.5, 1.0, 0.0]));
        vec![Value::list(documents), query.into(), k1.into(), b.into()]
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (documents, query, k1, b): (Vec<String>, String, f64, f64) = try_unpack(args)?;
        length("documents", documents.len(), 1..=MAX_DOCUMENTS)?;
        for (idx, document) in documents.iter().enumerate() {
            words(&format!("documents[{idx}]"), document, 0..=MAX_WORDS, 1..=MAX_LETTERS)?;
        }
        words("query", &query, 0..=MAX_QUERY, 1..=MAX_LETTERS)?;
        let has_words = documents.iter().any(|document| !document.is_empty());
        require(has_words, || "At least one document must have words.".to_string())?;
        within("k1", k1, 0.0..=MAX_K1)?;
        within("b", b, 0.0..=1.0)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (documents, query, k1, b): (Vec<String>, String, f64, f64) = unpack(args);
        let texts: Vec<Vec<&str>> = documents.iter().map(|document| document.split_whitespace().collect()).collect();
        let scores = kernels::bm25(&texts, &query.split_whitespace().collect::<Vec<&str>>(), k1, b);
        Value::array([scores.len()], scores)
    }

    fn check(&self) -> Check {
        // A score is a sum of ten numbers below 20, which rounds to 10⁻¹³; one occurrence more or less moves it by 10⁻⁴.
        Check::close(0.0, 1e-9).unchanged()
    }
}

fn args(documents: &[&str], query: &str, [k1, b]: [f64; 2]) -> Args {
    vec![Value::strs(documents.iter().copied()), query.into(), k1.into(), b.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(Bm25.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_plain_words() {
        let spaced = |name: &str| format!("`{name}` must have one blank between words, and none around them.");
        check(&args(&["a  b"], "a", [1.0, 0.5]), &spaced("documents[0]"));
        check(&args(&["a"], " a", [1.0, 0.5]), &spaced("query"));
        check(&args(&["a"], "Be", [1.0, 0.5]), "`Be` must have letters from a to z only.");
        check(&args(&[""], "a", [1.0, 0.5]), "At least one document must have words.");
    }
}
