//! Coin Change: the fewest coins for an amount.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{each_within, length, require, within};
use crate::group::group;

const MAX_COINS: usize = 12;
const MAX_COIN: i64 = 1_000_000;
const MAX_AMOUNT: i64 = 10_000;

/// See `statement.md`.
pub struct CoinChange;

impl Spec for CoinChange {
    fn examples(&self) -> Vec<Args> {
        vec![args([1, 3, 4], 6), args([2], 3), args([5], 0)]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args([1], 0),
            args([1], 1),
            args([2], 1),
            args([2], 2),
            args([2], 4),
            args([3, 5], 4),
            args([3, 5], 8),
            args([5, 3], 9),
            args([4, 3, 1], 6),
            args([MAX_COIN], 7),
            args([3, MAX_COIN], 6),
        ];
        // The first is not deep, so that whoever tries all ways runs out of time and not of depth.
        let large = vec![args([7, 11, 13], 400), args([1], MAX_AMOUNT), args([2], MAX_AMOUNT - 1)];
        vec![
            group("basic", Role::Basic, "Small amounts in a few coins", vec![], 40),
            group(
                "edge",
                Role::Edge,
                "Nothing to pay, one coin, coins too large, amounts that cannot be paid",
                edges,
                0,
            ),
            group("random", Role::Random, "Amounts of up to 2000 in large coins", vec![], 10),
            group("performance", Role::Performance, "Amounts of up to 10 000", large, 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        match group {
            "basic" => {
                let coins = source.distinct(1..=3, |source| source.integer(1..=9));
                args(coins, source.integer(0..=5 + i64::from(size) / 5))
            }
            "random" => {
                let coins = source.distinct(1..=MAX_COINS, |source| source.integer(100..=600));
                args(coins, source.integer(0..=20 * i64::from(size)))
            }
            _ => {
                let coins = source.distinct(MAX_COINS..=MAX_COINS, |source| source.integer(20..=90));
                args(coins, source.integer(MAX_AMOUNT - 50..=MAX_AMOUNT))
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (coins, amount): (Vec<i64>, i64) = try_unpack(args)?;
        length("coins", coins.len(), 1..=MAX_COINS)?;
        each_within("coins", &coins, 1..=MAX_COIN)?;
        let twice = coins.iter().enumerate().find(|(idx, coin)| coins[..*idx].contains(coin));
        if let Some((_, coin)) = twice {
            return require(false, || format!("`coins` holds {coin} twice."));
        }
        within("amount", amount, 0..=MAX_AMOUNT)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (coins, amount): (Vec<usize>, usize) = unpack(args);
        kernels::fewest_coins(&coins, amount).map_or(-1, |n_coins| n_coins as i64).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(coins: impl IntoIterator<Item = i64>, amount: i64) -> Args {
    vec![Value::ints(coins), amount.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_different_coins() {
        assert_eq!(CoinChange.validate(&args([2, 5, 2], 4)), Err("`coins` holds 2 twice.".to_string()));
    }
}
