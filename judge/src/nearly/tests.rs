//! For each hypothesis an answer that it fits, and answers that nothing fits.

use super::*;

fn names(args: &[Value], check: &Check, expected: &Value, found: &Value) -> Vec<(String, String)> {
    assert!(compare(check, Answer { args, expected, found }).is_err(), "{found} is right");
    let answer = Answer { args, expected, found };
    let attempt = Attempt { answer, returned: None, args_after: None, name: &|arg| format!("arg{arg}") };
    nearly(check, &attempt).into_iter().map(|near| (near.name, near.sentence)).collect()
}

/// The first thing said of an answer compared closely.
fn check(args: &[Value], expected: impl Into<Value>, found: impl Into<Value>, name: &str, sentence: &str) {
    let (expected, found) = (expected.into(), found.into());
    let said = names(args, &Check::close(1e-9, 1e-12), &expected, &found);
    let first = said.first().map(|(name, sentence)| (name.as_str(), sentence.as_str()));
    assert_eq!(first, Some((name, sentence)), "{expected} {found}: {said:?}");
}

fn says(expected: impl Into<Value>, found: impl Into<Value>, name: &str, sentence: &str) {
    check(&[], expected, found, name, sentence);
}

#[test]
fn tells_another_arrangement() {
    let transposed = "It is right once transposed: rows and columns are swapped.";
    says([[1, 2], [3, 4]], [[1, 3], [2, 4]], "transposed", transposed);
    let array = |shape: [usize; 3], items: [i64; 6]| Value::array(shape, items.to_vec());
    says(array([1, 2, 3], [1, 2, 3, 4, 5, 6]), array([1, 3, 2], [1, 4, 2, 5, 3, 6]), "transposed", transposed);
    says([1, 5, 3], [3, 5, 1], "reversed", "It is right once reversed.");
    says((1, 2.5), (2.5, 1), "reversed", "It is right once reversed.");
    says([[1, 2, 2], [3, 4, 4]], [[2, 2, 1], [4, 4, 3]], "rows reversed", "It is right once each row is reversed.");
    says([1, 2, 3], [2, 3, 1], "sorted", "It is right once sorted.");
    says(["c", "b", "a"], ["c", "a", "b"], "sorted down", "It is right once sorted in falling order.");
}

#[test]
fn tells_a_shift_or_an_item() {
    says([1.5, -2.0], [-1.5, 2.0], "negated", "It is right with the opposite sign.");
    says(true, false, "opposite", "The opposite is right: `True` for `False`.");
    let signs = "It is right up to signs: all magnitudes agree, and some signs do not.";
    says([1.5, -2.0, 0.0], [1.5, 2.0, 0.0], "signs", signs);
    says([4, 7], [3, 6], "off by one", "It is right once 1 is added: an end counted wrong, or a count from 0?");
    says([4, 7], [5, 8], "off by one", "It is right once 1 is taken away: an end counted twice, or a count from 1?");
    says([4, 7], [4, 7, 9], "one item", "It is right without the last item.");
    says([4, 7], [0, 4, 7], "one item", "It is right without the first item.");
    says([4, 7, 9], [4, 7], "one item", "Only the last item is missing.");
    says([4, 7, 9], [7, 9], "one item", "Only the first item is missing.");
}

#[test]
fn tells_a_wrapping_or_a_text() {
    says(3.5, [3.5], "wrapped", "It is right without the list around it: return the item, not a list of it.");
    says([[3.5]], [3.5], "unwrapped", "It is right as the only item of a list: `[…]`.");
    says([1, 5, 2], vec![vec![1, 5], vec![2]], "nested", "It is right once flattened: one list, not a list of lists.");
    let (row, column) = (Value::array([3], vec![1.0, 5.0, 3.0]), Value::array([3, 1], vec![1.0, 5.0, 3.0]));
    says(column, row, "shape", "The numbers are right; only the shape is not. It must be (3, 1).");
    says("Hello", "HELLO", "case", "Only upper and lower case differ.");
    says(["ab", "c"], ["ab ", "c"], "spaces", "It is right without the spaces around it.");
    says(3, "3", "text", "It is the text of the right value: return the value itself, without `str`.");
    says(true, 1, "boolean", "Return `True` or `False` instead of 1 or 0.");
}

#[test]
fn tells_a_factor_or_a_function() {
    let rounded = "It is the right answer rounded to 2 decimals; return it as it is computed.";
    says([0.12345, 1.0], [0.12, 1.0], "rounded", rounded);
    let x = || [Value::array([2, 5], vec![0.0; 10])];
    check(&x(), [10.5, 1.0], [2.1, 0.2], "mean", "It is right once multiplied by 5: a sum is due, not a mean.");
    check(&x(), [2.1, 0.3], [10.5, 1.5], "sum", "It is right once divided by 5: a mean is due, not a sum.");
    let ddof = "It is right once multiplied by 5/4: divide by n − 1, not by n (`ddof=1`).";
    check(&x(), [2.5, 3.7], [2.0, 2.96], "ddof", ddof);
    let base = "It is right with the natural logarithm in place of that of base 2.";
    says([0.3, 0.7], [0.3 / std::f64::consts::LN_2, 0.7 / std::f64::consts::LN_2], "log base", base);
    says([3.1, 0.7], [9.61, 0.49], "square", "It is the square of what is right: a root is missing.");
    says([9.61, 0.49], [3.1, 0.7], "root", "It is the root of what is right: there is one root too many.");
    says([0.25, 0.9], [0.75, 0.1], "complement", "It is 1 minus what is right.");
}

#[test]
fn tells_single_precision() {
    let sentence = "It is right but for rounding to single precision, `float32`: keep `float64`.";
    says([1.0 / 3.0, 2.0], [f64::from(1f32 / 3.0), 2.0], "single precision", sentence);
}

#[test]
fn tells_what_the_one_wrong_part_of_a_tuple_is() {
    let sentence = "Only `[1]` of the result is wrong. It is right once reversed.";
    let tuple = |items: [i64; 3]| Value::tuple([Value::from(2.5), items.into()]);
    says(tuple([1, 5, 3]), tuple([3, 5, 1]), "[1] reversed", sentence);
    let parts = Check::Tuple { items: vec![Check::Exact, Check::close(1e-9, 0.0)] };
    let said = names(&[], &parts, &(7, 0.5).into(), &(8, 0.5).into());
    assert_eq!(said[0].0, "[0] off by one");
}

#[test]
fn tells_the_other_axis() {
    let columns = "Each column adds up to 1 where each row must: it is the other axis, `axis=-1`.";
    says([[0.3, 0.7], [0.4, 0.6]], [[0.2, 0.9], [0.8, 0.1]], "axis", columns);
    let sentence = "There is one number a row of `arg0` where one a column is due: `axis=0`.";
    check(&[Value::array([2, 3], vec![0.0; 6])], [1.0, 2.0, 3.0], [4.0, 5.5], "axis", sentence);
}

#[test]
fn tells_where_the_answer_was_left() {
    let (args, after) = ([Value::from([3, 1])], vec![Value::from([1, 3])]);
    let (expected, none) = (Value::from([1, 3]), Value::None);
    let answer = Answer { args: &args, expected: &expected, found: &none };
    let attempt = Attempt { answer, returned: None, args_after: Some(&after), name: &|_| "nums".to_string() };
    let sentence = "You returned nothing, but `nums` holds the right answer after the call: return it.";
    assert_eq!(nearly(&Check::Exact, &attempt)[0].sentence, sentence);
    let answer = Answer { found: &args[0], ..answer };
    let attempt = Attempt { answer, returned: Some(&expected), ..attempt };
    assert_eq!(nearly(&Check::Exact, &attempt)[0].name, "returned");
}

#[test]
fn says_nothing_where_nothing_fits() {
    let nothing = |expected: Value, found: Value| {
        assert_eq!(names(&[Value::ints([1, 2, 3])], &Check::Exact, &expected, &found), [], "{expected} {found}");
    };
    nothing(3.into(), ().into());
    nothing([1, 2, 3].into(), [7, 1, 0].into());
    nothing([0.3, 0.1].into(), [0.6, 0.7].into());
    nothing("abc".into(), "abd".into());
    nothing(3.into(), f64::NAN.into());
    nothing([1].into(), Vec::<i64>::new().into());
    nothing([1, -1, 1].into(), [1, 1, -1].into());
    nothing((1, 5).into(), (2, 9).into());
    nothing([0.3, 2.0].into(), [0.3125, 2.0].into());
    nothing(3.into(), Value::Int("9".repeat(400).parse().unwrap()));
    nothing(3.into(), (0..300).fold(Value::from(1), |inner, _| Value::List(vec![inner])));
    nothing(Value::ints(0..30_000), Value::ints((0..30_000).rev()));
}
