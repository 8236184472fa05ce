//! Paying an amount with as few coins as possible.

/// The smallest number of coins that add up to `amount`, each value as often as needed; `None` if no coins do.
///
/// `f(0) = 0`, `f(a) = 1 + min f(a − c)` over the coins c ≤ a: the last coin is one of them, and what is left must be paid with as few as possible. A table from 0 to `amount`: O(amount · coins) time.
///
/// Edge: amount 0 needs no coin; without coins nothing else can be paid.
/// Errors: none; a coin of value 0 is of no use and left out.
/// Source: Cormen, Leiserson, Rivest, Stein, *Introduction to Algorithms* (2022), chapter 14 and problem 15-1.
///
/// ```
/// assert_eq!(kernels::fewest_coins(&[1, 3, 4], 6), Some(2));
/// ```
pub fn fewest_coins(coins: &[usize], amount: usize) -> Option<usize> {
    let mut fewest: Vec<Option<usize>> = vec![Some(0)];
    for paid in 1..=amount {
        let usable = coins.iter().filter(|coin| (1..=paid).contains(*coin));
        fewest.push(usable.filter_map(|coin| fewest[paid - coin]).min().map(|n_coins| n_coins + 1));
    }
    fewest[amount]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(coins: &[usize], amount: usize, expected: Option<usize>) {
        assert_eq!(fewest_coins(coins, amount), expected, "{amount} in {coins:?}");
    }

    #[test]
    fn is_not_fooled_by_large_coins() {
        check(&[], 0, Some(0));
        check(&[], 1, None);
        check(&[0], 1, None);
        check(&[2], 3, None);
        check(&[5, 2], 3, None);
        check(&[2, 5], 6, Some(3));
        check(&[1, 2, 5], 11, Some(3));
        check(&[1, 3, 4], 6, Some(2));
    }
}
