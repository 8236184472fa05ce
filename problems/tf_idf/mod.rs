//! TF-IDF with smoothed document frequencies and rows of length 1.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::arrays;
use crate::constraints::{length, require, words};
use crate::group::group;

const MAX_DOCUMENTS: usize = 100;
const MAX_WORDS: usize = 60;
const MAX_LETTERS: usize = 8;

/// See `statement.md`.
pub struct TfIdf;

impl Spec for TfIdf {
    fn examples(&self) -> Vec<Args> {
        vec![args(["to be", "to"]), args(["b a b a b a b"]), args(["cat", ""])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(["a"]),
            args(["", "", "a"]),
            args(["a a a", "a"]),
            args(["b a", "a b"]),
            args(["cat", "a cat", "at"]),
            args(["x y", "y z", "z x", "x"]),
        ];
        let longest = vec!["abcdefgh"; MAX_WORDS].join(" ");
        let documents = (0..MAX_DOCUMENTS).map(|idx| if idx == 7 { longest.as_str() } else { "b" });
        let large = vec![vec![Value::strs(documents)]];
        vec![
            group("basic", Role::Basic, "A few documents of a few words", vec![], 20),
            group("edge", Role::Edge, "One word, documents without words, words within words", edges, 0),
            group("random", Role::Random, "Up to 60 documents", large, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => drawn(source, 2 + size / 20, 1..=2 + size / 20, [2, 2]),
            _ => drawn(source, 2 + size * 58 / 100, 0..=2 + size / 4, [5, 3]),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (documents,): (Vec<String>,) = try_unpack(args)?;
        length("documents", documents.len(), 1..=MAX_DOCUMENTS)?;
        for (idx, document) in documents.iter().enumerate() {
            words(&format!("documents[{idx}]"), document, 0..=MAX_WORDS, 1..=MAX_LETTERS)?;
        }
        let has_words = documents.iter().any(|document| !document.is_empty());
        require(has_words, || "At least one document must have words.".to_string())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (documents,): (Vec<String>,) = unpack(args);
        let texts: Vec<Vec<&str>> = documents.iter().map(|document| document.split_whitespace().collect()).collect();
        let (vocabulary, weights) = kernels::tf_idf(&texts);
        Value::from((Value::strs(vocabulary), arrays::value(weights)))
    }

    fn check(&self) -> Check {
        // Weights of rows of length 1 round to 10⁻¹⁵; one document more among 100 moves an idf by 10⁻².
        Check::Tuple { items: vec![Check::Exact, Check::close(0.0, 1e-9)] }.unchanged()
    }
}

fn args<const N: usize>(documents: [&str; N]) -> Args {
    vec![Value::strs(documents)]
}

/// Documents of words of at most so many letters from an alphabet of so many; the first has a word.
fn drawn(
    source: &mut Source,
    max_documents: usize,
    n_words: std::ops::RangeInclusive<usize>,
    [n_letters, max_letters]: [usize; 2],
) -> Args {
    let alphabet = &"abcdefgh"[..n_letters];
    let mut documents = source.list(1..=max_documents, |source| {
        source.list(n_words.clone(), |source| source.string(1..=max_letters, alphabet)).join(" ")
    });
    if documents[0].is_empty() {
        documents[0] = "a".to_string();
    }
    vec![Value::list(documents)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(TfIdf.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_plain_words() {
        check(&args(["a  b"]), "`documents[0]` must have one blank between words, and none around them.");
        check(&args(["a", "Be"]), "`Be` must have letters from a to z only.");
        check(&args(["", ""]), "At least one document must have words.");
    }
}
