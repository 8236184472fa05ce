//! Byte-pair encoding: the merges that a corpus teaches.

use std::collections::BTreeMap;

/// The first `n_merges` merges of byte-pair encoding: again and again the most frequent pair of neighbours becomes one symbol.
///
/// Words begin as characters and pairs never reach across words. All neighbours count, so that `aaa` has the pair (a, a) twice; merging goes from left to right and leaves (aa, a).
///
/// Shapes: words, repeats included → at most `n_merges` pairs in the order in which they are merged.
/// Edge: of pairs as frequent the smallest by (first, second) is merged; when every word is one symbol there is nothing left to merge.
/// Errors: none.
/// Source: Sennrich, Haddow, Birch, *Neural Machine Translation of Rare Words with Subword Units* (2016), §3.2.
///
/// ```
/// let merges = kernels::learn_merges(&["low".to_string(), "lot".to_string()], 2);
/// assert_eq!(merges, [("l".to_string(), "o".to_string()), ("lo".to_string(), "t".to_string())]);
/// ```
pub fn learn_merges(words: &[String], n_merges: usize) -> Vec<(String, String)> {
    let mut words: Vec<Vec<String>> = words.iter().map(|word| word.chars().map(String::from).collect()).collect();
    let mut merges = Vec::new();
    while merges.len() < n_merges {
        let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for pair in words.iter().flat_map(|word| word.windows(2)) {
            *counts.entry((&pair[0], &pair[1])).or_default() += 1;
        }
        // In the order of pairs, so that only a count that is larger displaces an earlier one.
        let mut best: Option<((&str, &str), usize)> = None;
        for (pair, count) in counts {
            if best.is_none_or(|(_, most)| count > most) {
                best = Some((pair, count));
            }
        }
        let Some(((first, second), _)) = best else { break };
        let (first, second) = (first.to_string(), second.to_string());
        words = words.iter().map(|word| merged(word, &first, &second)).collect();
        merges.push((first, second));
    }
    merges
}

/// `word` with `first` and `second` side by side as one symbol, from left to right.
fn merged(word: &[String], first: &str, second: &str) -> Vec<String> {
    let mut symbols: Vec<String> = Vec::new();
    let mut rest = word;
    while let [symbol, after @ ..] = rest {
        let pair = symbol == first && after.first().is_some_and(|next| next == second);
        symbols.push(if pair { format!("{first}{second}") } else { symbol.clone() });
        rest = &after[usize::from(pair)..];
    }
    symbols
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &str, n_merges: usize, expected: &str) {
        let words: Vec<String> = words.split_whitespace().map(String::from).collect();
        let merges = learn_merges(&words, n_merges);
        let shown: Vec<String> = merges.iter().map(|(first, second)| format!("{first}+{second}")).collect();
        assert_eq!(shown.join(" "), expected, "{words:?}");
    }

    #[test]
    fn merges_the_most_frequent_pair_first() {
        check("cat hat cab", 2, "a+t a+b");
        check("", 3, "");
        check("a b", 3, "");
    }

    #[test]
    fn merges_from_left_to_right() {
        check("aaa", 9, "a+a aa+a");
        check("aaaa", 9, "a+a aa+aa");
    }

    #[test]
    fn takes_the_smallest_of_equal_pairs() {
        check("ba ab", 1, "a+b");
        check("ac ab", 1, "a+b");
    }
}
