//! Product of the Others: prefix products from either end.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{length, require};
use crate::group::{group, length_at};

const MAX_LEN: usize = 50_000;

/// See `statement.md`.
pub struct ProductExceptSelf;

impl Spec for ProductExceptSelf {
    fn examples(&self) -> Vec<Args> {
        vec![args([2, 3, 4]), args([4, 0, -5]), args([0, 3, 0])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args([5, 7]),
            args([0, 7]),
            args([7, 0]),
            args([0, 0]),
            args([1, 1, 1]),
            args([-1, -1, -1]),
            args([-2, 0, -3]),
            args([2, 0, 0, 3]),
        ];
        let large = vec![
            args([i64::MAX, 1]),
            args([-i64::MAX, 1, 1]),
            args([3_037_000_499, 3_037_000_499, 1]),
            args([2, 3_037_000_493, 1_518_500_249]),
        ];
        vec![
            group("basic", Role::Basic, "Short lists of small numbers", vec![], 20),
            group("edge", Role::Edge, "Two items, ones, signs, one zero, two zeros", edges, 0),
            group("large", Role::Edge, "Products of up to 63 bits", large, 5),
            group("random", Role::Random, "Up to 200 items", vec![], 10),
            group("performance", Role::Performance, "50 000 items", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => args(bounded(source, 2..=2 + size / 20, 9, 10)),
            "large" => args(bounded(source, 4..=24, 1_000_000, 0)),
            "random" => args(bounded(source, 2..=2 * size, 30, 2)),
            _ => {
                let n = length_at(MAX_LEN, size).max(2);
                args(bounded(source, n..=n, 9, 0))
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (nums,): (Vec<i64>,) = try_unpack(args)?;
        length("nums", nums.len(), 2..=MAX_LEN)?;
        let mut others = nums.iter().filter(|x| **x != 0);
        let product = others.try_fold(1_i64, |product, x| product.checked_mul(*x));
        let fits = product.is_some_and(|product| product != i64::MIN);
        require(fits, || "The product of the items of `nums` that are not 0 does not fit 64 bits.".to_string())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (nums,): (Vec<i64>,) = unpack(args);
        kernels::product_of_others(&nums).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(nums: impl IntoIterator<Item = i64>) -> Args {
    vec![Value::ints(nums)]
}

/// Items up to `max` in size, `zeros` in a hundred of them 0; once the product would grow beyond 63 bits, ones of either sign.
fn bounded(source: &mut Source, len: std::ops::RangeInclusive<usize>, max: i64, zeros: u32) -> Vec<i64> {
    let mut product = 1_i64;
    source.list(len, |source| {
        if source.chance(zeros, 100) {
            return 0;
        }
        let (size, negative) = (source.integer(1..=max), source.boolean());
        let size = match product.checked_mul(size) {
            Some(grown) => {
                product = grown;
                size
            }
            None => 1,
        };
        if negative { -size } else { size }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_products_beyond_64_bits() {
        let sentence = ProductExceptSelf.validate(&args([i64::MAX, 0, 2])).unwrap_err();
        assert_eq!(sentence, "The product of the items of `nums` that are not 0 does not fit 64 bits.");
        assert_eq!(ProductExceptSelf.validate(&args([i64::MAX, 0, 0])), Ok(()));
    }
}
