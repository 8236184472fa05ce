//! Two Sum: positions of two numbers with a given sum. Any pair is right, so the answer is judged as a witness.

use judge::{Args, Check, Group, Mismatch, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{each_within, length, require, within};
use crate::group::group;

const MAX_LEN: usize = 20_000;
const MAX: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct TwoSum;

impl Spec for TwoSum {
    fn examples(&self) -> Vec<Args> {
        vec![args([8, 3, 5, 1], 4), args([5, 2, 8], 10), args([7, 7], 14)]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args([0, 0], 0),
            args([1, 5, 1], 2),
            args([6, 2, 4, 3], 8),
            args([-4, 9, 4], 0),
            args([-3, 1, -5], -8),
            args([MAX, 0, -MAX], 0),
            args([1, 0, MAX], MAX),
            args([0, 1, -MAX], -MAX),
        ];
        vec![
            group("basic", Role::Basic, "Short lists", vec![], 15),
            group("edge", Role::Edge, "Equal values, zeros and the far ends", edges, 0),
            group("repeats", Role::Edge, "Few different values", vec![], 15),
            group("random", Role::Random, "Large numbers of either sign", vec![], 15),
            group("performance", Role::Performance, "20 000 numbers", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => pair_in(source, 2 + size / 10, 20),
            "repeats" => pair_in(source, 2 + size / 8, 2),
            "random" => pair_in(source, 2 + 2 * size, MAX / 2),
            _ => only_pair_at_the_end(source, MAX_LEN * size / 100),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (nums, target): (Vec<i64>, i64) = try_unpack(args)?;
        length("nums", nums.len(), 2..=MAX_LEN)?;
        each_within("nums", &nums, -MAX..=MAX)?;
        within("target", target, -MAX..=MAX)?;
        require(kernels::pair_with_sum(&nums, target).is_some(), || {
            format!("No two different positions of `nums` add up to {target}; there must be such a pair.")
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (nums, target): (Vec<i64>, i64) = unpack(args);
        Value::from(kernels::pair_with_sum(&nums, target).map(|(i, j)| vec![i, j]))
    }

    fn check(&self) -> Check {
        Check::Witness
    }

    fn witness(&self, args: &Args, _expected: &Value, found: &Value) -> Result<(), Mismatch> {
        let (nums, target): (Vec<i64>, i64) = unpack(args);
        let positions = found.as_ints()?;
        let [i, j] = positions[..] else {
            return Err(Mismatch::Shape { path: String::new(), expected: vec![2], found: vec![positions.len()] });
        };
        let last = nums.len() as i64 - 1;
        for position in [i, j] {
            if !(0..=last).contains(&position) {
                return Err(property(format!("{position} is not a position of `nums`, which has 0 to {last}.")));
            }
        }
        if i == j {
            return Err(property(format!("Position {i} is used twice; the two must be different.")));
        }
        let (x, y) = (nums[i as usize], nums[j as usize]);
        if x + y != target {
            let sum = x + y;
            return Err(property(format!("`nums[{i}] + nums[{j}]` is {x} + {y} = {sum}, not {target}.")));
        }
        Ok(())
    }
}

fn args(nums: impl IntoIterator<Item = i64>, target: i64) -> Args {
    vec![Value::ints(nums), target.into()]
}

fn property(message: String) -> Mismatch {
    Mismatch::Property { message }
}

/// Any numbers up to `max` in size; the target is the sum of two of them, so that a pair always exists.
fn pair_in(source: &mut Source, max_len: usize, max: i64) -> Args {
    let nums = source.list(2..=max_len, |source| source.integer(-max..=max));
    let i = source.index(nums.len());
    let j = (i + 1 + source.index(nums.len() - 1)) % nums.len();
    let target = nums[i] + nums[j];
    args(nums, target)
}

/// Even numbers and one odd one at the end: an odd target needs it, and only the last even number goes with it.
fn only_pair_at_the_end(source: &mut Source, len: usize) -> Args {
    let step = 2 * source.integer(1..=1000);
    let last = len as i64 - 1;
    let mut nums: Vec<i64> = (0..last).map(|idx| step * (idx - last / 2)).collect();
    let odd = 2 * source.integer(0..=1000) + 1;
    nums.push(odd);
    let target = nums[nums.len() - 2] + odd;
    args(nums, target)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(found: Value, expected: Result<(), &str>) {
        let message = match TwoSum.witness(&args([8, 3, 5, 1], 4), &Value::None, &found) {
            Ok(()) => Ok(()),
            Err(Mismatch::Property { message }) => Err(message),
            Err(other) => Err(format!("{other:?}")),
        };
        assert_eq!(message, expected.map_err(str::to_string));
    }

    #[test]
    fn accepts_either_order() {
        check(Value::ints([1, 3]), Ok(()));
        check(Value::tuple([3, 1]), Ok(()));
    }

    #[test]
    fn says_what_is_wrong_with_a_pair() {
        check(Value::ints([0, 1]), Err("`nums[0] + nums[1]` is 8 + 3 = 11, not 4."));
        check(Value::ints([2, 2]), Err("Position 2 is used twice; the two must be different."));
        check(Value::ints([1, -1]), Err("-1 is not a position of `nums`, which has 0 to 3."));
        assert!(TwoSum.witness(&args([0, 0], 0), &Value::None, &Value::None).is_err());
        assert!(TwoSum.witness(&args([0, 0], 0), &Value::None, &Value::ints([0])).is_err());
    }

    #[test]
    fn asks_for_a_pair() {
        let sentence = TwoSum.validate(&args([1, 2], 4)).unwrap_err();
        assert_eq!(sentence, "No two different positions of `nums` add up to 4; there must be such a pair.");
    }
}
