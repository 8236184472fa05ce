//! What fits a signature, and what is said of what does not.

use super::*;
use crate::Method;

fn function(types: &[(&str, &str)]) -> Signature {
    let param = |(name, ty): &(&str, &str)| Param { name: name.to_string(), ty: ty.parse().unwrap() };
    Signature::Function {
        name: "f".to_string(),
        params: types.iter().map(param).collect(),
        returns: "int".parse().unwrap(),
    }
}

fn class() -> Signature {
    let param = |name: &str| Param { name: name.to_string(), ty: Type::Int };
    let get = Method { name: "get".to_string(), params: vec![param("key")], returns: Type::Int };
    Signature::Class { name: "Cache".to_string(), init: vec![param("capacity")], methods: vec![get] }
}

#[test]
fn brings_values_into_the_form_meant() {
    let check = |ty: &str, value: Value, fitted: Value| {
        assert_eq!(function(&[("x", ty)]).fit_args(&vec![value]), Ok(vec![fitted]), "{ty}");
    };
    check("float", 1.into(), 1.0.into());
    check("list[float]", (1, 2).into(), [1.0, 2.0].into());
    check("array[float64, b, d]", [[1, 2], [3, 4]].into(), Value::array([2, 2], vec![1.0, 2.0, 3.0, 4.0]));
    check("array[float64, b, d]", Value::array([0, 3], Vec::<f64>::new()), Value::array([0, 3], Vec::<f64>::new()));
    check("array[int64, n]", Vec::<i64>::new().into(), Value::array([0], Vec::<i64>::new()));
    check("tree[int]", vec![Some(1), None, Some(2), None, None].into(), vec![Some(1), None, Some(2)].into());
    check("optional[tree[int]]", ().into(), ().into());
    check("linked_list[int]", ().into(), Vec::<i64>::new().into());
    check("tuple[int, str]", (1, "a").into(), (1, "a").into());
}

#[test]
fn says_what_does_not_fit() {
    let check = |types: &[(&str, &str)], args: Args, sentence: &str| {
        assert_eq!(function(types).fit_args(&args), Err(sentence.to_string()));
    };
    check(&[("x", "int")], vec![], "1 value is due, not 0.");
    check(&[("x", "int")], vec![true.into()], "`x` must be an integer, not a boolean.");
    check(
        &[("x", "list[int]")],
        vec![vec![Value::from(1), "a".into()].into()],
        "`x[1]` must be an integer, not a string.",
    );
    check(
        &[("x", "array[float64, b, d]")],
        vec![[1.0].into()],
        "`x` must be an array of float64 with shape (b, d), not of shape (1,).",
    );
    check(
        &[("x", "array[float64, n]"), ("y", "array[int64, n]")],
        vec![[1.0, 2.0].into(), [1].into()],
        "`y` must be an array of int64 with shape (n), not of shape (1,), where n is 2.",
    );
    check(
        &[("x", "array[float64, b, d]")],
        vec![vec![vec![1.0], vec![]].into()],
        "`x` must be an array of float64 with shape (b, d), not rows of different lengths.",
    );
    check(
        &[("x", "tree[int]")],
        vec![vec![None, Some(1)].into()],
        "`x` must be a tree, level by level, not one whose entry 1 has no parent.",
    );
}

#[test]
fn checks_operations_of_a_class() {
    let operations = |items: Vec<(&str, Vec<i64>)>| vec![Value::from(items)];
    assert!(class().fit_args(&operations(vec![("Cache", vec![2]), ("get", vec![1])])).is_ok());
    let check = |args: Args, sentence: &str| assert_eq!(class().fit_args(&args), Err(sentence.to_string()));
    check(operations(vec![]), "The first operation must construct `Cache`.");
    check(operations(vec![("get", vec![1])]), "The first operation must construct `Cache`.");
    check(operations(vec![("Cache", vec![2]), ("put", vec![])]), "In operation 2, there is no method `put`.");
    check(operations(vec![("Cache", vec![2]), ("get", vec![])]), "In operation 2, 1 value is due, not 0.");
    check(vec![[1].into()], "In operation 1, a pair of a method's name and a list of its arguments is due.");
}

#[test]
fn an_output_must_be_of_the_kind_promised() {
    let check = |ty: &str, found: Value, fits: bool| {
        assert_eq!(output(&ty.parse().unwrap(), &found, "").is_ok(), fits, "{ty} {found}");
    };
    check("list[int]", (1, 2.0).into(), true);
    check("list[int]", Value::array([2], vec![1i64, 2]), true);
    check("list[int]", ().into(), false);
    check("list[int]", [1.5].into(), false);
    check("list[list[int]]", [1].into(), false);
    check("tuple[int, int]", [1].into(), false);
    check("bool", 1.into(), false);
    check("optional[int]", ().into(), true);
    check("tree[int]", vec![Some(1), None].into(), true);
    check("array[float64, n]", 1.0.into(), false);
}
