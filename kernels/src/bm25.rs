//! BM25, the probabilistic ranking of documents for a query.

use crate::math;

/// The score of every document for the words of `query`, each as often as it stands there.
///
/// `Σ_j ln(1 + (n − f_j + ½) / (f_j + ½)) · c_ij (k₁ + 1) / (c_ij + k₁ (1 − b + b ℓ_i / ℓ̄))`, with `c_ij` the count of word j in document i, `f_j` the number of documents that contain it, and `ℓ_i` the length in words, `ℓ̄` on average.
///
/// Shapes: n documents, each a list of words, and any number of words → (n).
/// Edge: a word that a document lacks adds 0, whatever `k1` is.
/// Source: Robertson, Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond*, Foundations and Trends in Information Retrieval 3 (2009), with the idf of Lucene.
///
/// ```
/// let scores = kernels::bm25(&[vec!["cat", "sat"], vec!["a", "mat"]], &["cat"], 1.0, 0.75);
/// assert_eq!(scores, [kernels::math::ln(2.0), 0.0]);
/// ```
pub fn bm25(documents: &[Vec<&str>], query: &[&str], k1: f64, b: f64) -> Vec<f64> {
    let n = documents.len() as f64;
    let mean_length = documents.iter().map(Vec::len).sum::<usize>() as f64 / n;
    let mut scores = vec![0.0; documents.len()];
    for word in query {
        let counts: Vec<f64> =
            documents.iter().map(|document| document.iter().filter(|other| *other == word).count() as f64).collect();
        let n_holders = counts.iter().filter(|count| **count > 0.0).count() as f64;
        let idf = math::ln(1.0 + (n - n_holders + 0.5) / (n_holders + 0.5));
        for ((score, count), document) in scores.iter_mut().zip(counts).zip(documents) {
            if count > 0.0 {
                let stretch = 1.0 - b + b * document.len() as f64 / mean_length;
                *score += idf * count * (k1 + 1.0) / (count + k1 * stretch);
            }
        }
    }
    scores
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(query: &[&str], k1: f64, b: f64, expected: [f64; 2]) {
        let documents = [vec!["a"], vec!["a", "b", "b"]];
        assert_eq!(bm25(&documents, query, k1, b), expected, "{query:?}");
    }

    #[test]
    fn corrects_for_length() {
        let idf = math::ln(1.0 + 0.5 / 2.5);
        check(&["a"], 1.0, 0.5, [idf * 2.0 / 1.75, idf * 2.0 / 2.25]);
        check(&["a"], 1.0, 0.0, [idf, idf]);
    }

    #[test]
    fn saturates() {
        check(&["b"], 1.0, 0.0, [0.0, math::ln(2.0) * 4.0 / 3.0]);
        check(&["b"], 0.0, 0.0, [0.0, math::ln(2.0)]);
    }

    #[test]
    fn adds_nothing_for_what_is_not_there() {
        check(&[], 1.5, 0.75, [0.0, 0.0]);
        check(&["c"], 0.0, 0.75, [0.0, 0.0]);
        assert_eq!(bm25(&[vec![]], &["a"], 1.5, 0.75), [0.0]);
        assert_eq!(bm25(&[], &["a"], 1.5, 0.75), [0.0; 0]);
    }
}
