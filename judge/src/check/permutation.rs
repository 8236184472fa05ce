//! The items of an argument, put in another order.

use super::{Answer, Mismatch, unordered};

/// Whether the output holds the items of the argument, each as often.
pub(super) fn compare(arg: usize, answer: Answer<'_>) -> Result<(), Mismatch> {
    let Some(items) = answer.arg(arg).and_then(|arg| arg.to_items().ok()) else {
        return Err(Mismatch::property("There is no list among the arguments to be a permutation of."));
    };
    unordered::pair_up(&items, &answer.found.to_items()?, 0).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Check, Value, compare};

    fn check(found: Value, is_right: bool) {
        let args = [Value::from("unused"), Value::ints([3, 1, 3])];
        let answer = Answer { args: &args, expected: &Value::None, found: &found };
        assert_eq!(compare(&Check::Permutation { arg: 1 }, answer).is_ok(), is_right, "{found}");
    }

    #[test]
    fn accepts_any_order_of_the_argument_and_nothing_else() {
        check([1, 3, 3].into(), true);
        check(Value::array([3], vec![3i64, 3, 1]), true);
        check([1, 3].into(), false);
        check([1, 1, 3].into(), false);
        check([1, 3, 3, 0].into(), false);
        check(3.into(), false);
        check(().into(), false);
        check(Value::set([1, 3]), false);
    }
}
