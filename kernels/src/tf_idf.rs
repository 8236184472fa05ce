//! Term frequency times inverse document frequency.

use std::collections::{BTreeMap, BTreeSet};

use ndarray::Array2;

use crate::math;

/// The vocabulary in alphabetical order, and for each document a row of weights of length 1, or zeros if it has no words.
///
/// `w_ij ∝ count_ij · (ln((1 + n) / (1 + df_j)) + 1)`, with `df_j` the number of documents that contain word j.
///
/// Shapes: n documents, each a list of words → m words and (n, m).
/// Edge: without any word the matrix has no columns.
/// Source: Manning, Raghavan, Schütze, *Introduction to Information Retrieval* (2008), §6.2, with the smoothing of scikit-learn.
///
/// ```
/// let (words, weights) = kernels::tf_idf(&[vec!["b", "b"], vec!["a"]]);
/// assert_eq!((words, weights), (vec!["a", "b"], ndarray::array![[0.0, 1.0], [1.0, 0.0]]));
/// ```
pub fn tf_idf<'a>(documents: &[Vec<&'a str>]) -> (Vec<&'a str>, Array2<f64>) {
    let mut holders: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (i, document) in documents.iter().enumerate() {
        for word in document {
            holders.entry(word).or_default().insert(i);
        }
    }
    let n = documents.len();
    let mut weights = Array2::<f64>::zeros((n, holders.len()));
    for (j, (word, holders)) in holders.iter().enumerate() {
        let idf = math::ln((1 + n) as f64 / (1 + holders.len()) as f64) + 1.0;
        for &i in holders {
            weights[[i, j]] = documents[i].iter().filter(|other| *other == word).count() as f64 * idf;
        }
    }
    for mut row in weights.rows_mut() {
        let length = row.iter().map(|weight| weight * weight).sum::<f64>().sqrt();
        if length > 0.0 {
            row /= length;
        }
    }
    (holders.into_keys().collect(), weights)
}

#[cfg(test)]
mod tests {
    use ndarray::array;

    use super::*;

    #[test]
    fn weighs_rare_words_more() {
        let (words, weights) = tf_idf(&[vec!["to", "be"], vec!["to"]]);
        assert_eq!(words, ["be", "to"]);
        let rare = math::ln(1.5) + 1.0;
        let length = (rare * rare + 1.0).sqrt();
        assert_eq!(weights, array![[rare / length, 1.0 / length], [0.0, 1.0]]);
    }

    #[test]
    fn leaves_zeros_for_a_document_without_words() {
        assert_eq!(tf_idf(&[vec![], vec!["a"]]).1, array![[0.0], [1.0]]);
        assert_eq!(tf_idf(&[vec![]]), (vec![], Array2::zeros((1, 0))));
    }
}
