//! All choices of a few among many.

/// All ways to choose `k` of the numbers below `n`, each rising, in the order of lists; there are n! / (k! (n − k)!).
///
/// Edge: nothing is chosen in one way; more than there are in none.
/// Source: Knuth, *The Art of Computer Programming*, vol. 4A (2011), §7.2.1.3.
///
/// ```
/// assert_eq!(kernels::combinations(3, 2), [[0, 1], [0, 2], [1, 2]]);
/// ```
pub fn combinations(n: usize, k: usize) -> Vec<Vec<usize>> {
    if k == 0 {
        return vec![vec![]];
    }
    let beginnings = 0..(n + 1).saturating_sub(k);
    let with = |first: usize| {
        let rest = combinations(n - first - 1, k - 1).into_iter();
        rest.map(move |rest| [first].into_iter().chain(rest.into_iter().map(|item| first + 1 + item)).collect())
    };
    beginnings.flat_map(with).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(n: usize, k: usize, expected: &[&[usize]]) {
        assert_eq!(combinations(n, k), expected, "{k} of {n}");
    }

    #[test]
    fn lists_each_choice_once() {
        check(0, 0, &[&[]]);
        check(3, 0, &[&[]]);
        check(3, 1, &[&[0], &[1], &[2]]);
        check(3, 3, &[&[0, 1, 2]]);
        check(2, 3, &[]);
        assert_eq!(combinations(10, 3).len(), 120);
    }
}
