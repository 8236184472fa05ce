//! A small autograd engine: a class; a case is a list of calls.

use std::ops::RangeInclusive;

use judge::{Args, Check, Group, Role, Source, Spec, Value, unpack};
use kernels::Tape;

use crate::calls::{self, call};
use crate::constraints::{require, within};
use crate::group::{group, length_at};

const MAX_CALLS: usize = 4000;
const MAX: f64 = 1e6;

/// A drawn value may be this large; what could be larger is squashed.
const MAX_DRAWN: f64 = 100.0;

/// See `statement.md`.
pub struct Autograd;

impl Spec for Autograd {
    fn examples(&self) -> Vec<Args> {
        vec![
            case(
                &[3.0, 2.0, 1.0],
                &[("multiply", &[0, 1]), ("add", &[3, 2]), ("value", &[4]), ("backward", &[4])],
                &[1, 2],
            ),
            case(&[3.0], &[("multiply", &[0, 0]), ("backward", &[1])], &[0]),
            case(&[5.0], &[("backward", &[0]), ("backward", &[0]), ("gradient", &[0]), ("zero_gradients", &[])], &[0]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            case(&[], &[], &[]),
            case(&[4.0], &[], &[0]),
            case(&[4.0], &[("backward", &[0])], &[0]),
            case(&[0.0, -1.0], &[("relu", &[0]), ("relu", &[1]), ("add", &[2, 3]), ("backward", &[4])], &[0, 1, 2, 3]),
            case(&[2.0, 3.0], &[("add", &[0, 0]), ("tanh", &[2]), ("backward", &[2])], &[0, 1, 2, 3]),
            case(&[2.0], &[("multiply", &[0, 0]), ("multiply", &[1, 1]), ("backward", &[2])], &[0, 1, 2]),
            case(&[2.0, 5.0], &[("add", &[0, 1]), ("multiply", &[2, 0]), ("backward", &[3])], &[0, 1, 2]),
            case(&[0.5], &[("tanh", &[0]), ("tanh", &[1]), ("backward", &[2])], &[0, 1, 2]),
            case(&[MAX, -MAX], &[("relu", &[0]), ("relu", &[1]), ("add", &[2, 3]), ("backward", &[4])], &[0, 1]),
        ];
        let again = vec![
            case(&[3.0], &[("multiply", &[0, 0]), ("backward", &[1]), ("backward", &[1])], &[0, 1]),
            case(
                &[3.0, 2.0],
                &[("multiply", &[0, 1]), ("backward", &[2]), ("tanh", &[2]), ("backward", &[3])],
                &[0, 2],
            ),
            case(
                &[3.0],
                &[
                    ("multiply", &[0, 0]),
                    ("backward", &[1]),
                    ("zero_gradients", &[]),
                    ("multiply", &[1, 0]),
                    ("backward", &[2]),
                ],
                &[0, 1, 2],
            ),
        ];
        // As many calls as there may be, one node after the other.
        let nodes: Vec<[i64; 1]> = (0..MAX_CALLS as i64 - 4).map(|node| [node]).collect();
        let mut chain: Vec<(&str, &[i64])> = nodes.iter().map(|node| ("relu", &node[..])).collect();
        let last = [nodes.len() as i64];
        chain.push(("backward", &last));
        let longest = vec![case(&[3.0], &chain, &[0])];
        vec![
            group("basic", Role::Basic, "A few operations", vec![], 25),
            group(
                "edge",
                Role::Edge,
                "A variable alone, both operands the same, relu at 0",
                [edges, again].concat(),
                0,
            ),
            group("again", Role::Edge, "Several calls of backward", vec![], 12),
            group("random", Role::Random, "Up to 200 operations", vec![], 8),
            group("performance", Role::Performance, "A chain of 2000 nodes with 2¹⁰⁰⁰ ways along it", longest, 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => program(source, 1..=2 + size / 12, 1),
            "again" => program(source, 1..=2 + size / 20, 3),
            "random" => program(source, 1..=2 * size, 2),
            _ => {
                // Each round doubles and halves, so values stay as they are.
                let n_rounds = length_at(1000, size) as i64;
                let x = source.integer(1..=9) as f64;
                let mut calls = vec![call("Tape", NOTHING), call("variable", [x]), call("variable", [0.5])];
                for round in 0..n_rounds {
                    let last = if round == 0 { 0 } else { 2 * round + 1 };
                    calls.extend([call("add", [last, last]), call("multiply", [2 * round + 2, 1])]);
                }
                calls.extend([call("backward", [2 * n_rounds + 1]), call("gradient", [0]), call("gradient", [1])]);
                vec![Value::list(calls)]
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let calls = calls::read::<Value>(args, "Tape", MAX_CALLS)?;
        let mut tape = Tape::default();
        let mut n_nodes = 0;
        for (idx, (method, arguments)) in calls.iter().enumerate().skip(1) {
            if method != "variable" {
                for node in arguments {
                    let node = node.as_int()?;
                    require((0..n_nodes).contains(&node), || format!("Call {idx} names node {node} of {n_nodes}."))?;
                }
            }
            apply(&mut tape, method, arguments);
            if MAKERS.contains(&method.as_str()) {
                within(&format!("value({n_nodes})"), tape.value(n_nodes as usize), -MAX..=MAX)?;
                n_nodes += 1;
            }
        }
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (calls,): (Vec<(String, Vec<Value>)>,) = unpack(args);
        let mut tape = Tape::default();
        let answers = calls[1..].iter().map(|(method, arguments)| apply(&mut tape, method, arguments));
        Value::list([Value::None].into_iter().chain(answers))
    }

    fn check(&self) -> Check {
        // Values and derivatives of some hundred operations keep 13 digits.
        Check::close(1e-9, 1e-9)
    }
}

/// The methods that make a node.
const MAKERS: [&str; 5] = ["variable", "add", "multiply", "tanh", "relu"];

/// No arguments.
const NOTHING: [i64; 0] = [];

/// What a call on the tape returns.
fn apply(tape: &mut Tape, method: &str, arguments: &[Value]) -> Value {
    let node = |idx: usize| arguments[idx].as_usize().unwrap_or_default();
    match method {
        "variable" => tape.variable(arguments[0].as_float().unwrap_or_default()).into(),
        "add" => tape.add(node(0), node(1)).into(),
        "multiply" => tape.multiply(node(0), node(1)).into(),
        "tanh" => tape.tanh(node(0)).into(),
        "relu" => tape.relu(node(0)).into(),
        "value" => tape.value(node(0)).into(),
        "gradient" => tape.gradient(node(0)).into(),
        "backward" => {
            tape.backward(node(0));
            Value::None
        }
        _ => {
            tape.zero_gradients();
            Value::None
        }
    }
}

/// Variables, calls on them, and at last the gradients of some nodes.
fn case(variables: &[f64], body: &[(&str, &[i64])], gradients: &[i64]) -> Args {
    let variables = variables.iter().map(|value| call("variable", [*value]));
    let body = body.iter().map(|(method, nodes)| call(method, nodes.to_vec()));
    let gradients = gradients.iter().map(|node| call("gradient", [*node]));
    vec![Value::list([call("Tape", NOTHING)].into_iter().chain(variables).chain(body).chain(gradients))]
}

/// Variables, operations on what is there, `n_backward` calls of `backward` and all gradients.
fn program(source: &mut Source, n_operations: RangeInclusive<usize>, n_backward: usize) -> Args {
    let mut calls = vec![call("Tape", NOTHING)];
    // For each node what its magnitude is at most.
    let mut bounds: Vec<f64> = Vec::new();
    for value in source.list(1..=3, |source| source.integer(-6..=6) as f64 / 2.0) {
        calls.push(call("variable", [value]));
        bounds.push(value.abs());
    }
    let operations = source.list(n_operations, |source| {
        let method = MAKERS[1 + source.index(4)];
        // Mostly of the latest nodes, so that chains grow long.
        let a = bounds.len() - 1 - source.index(bounds.len().min(3));
        let b = source.index(bounds.len());
        let (method, bound) = match method {
            "add" if bounds[a] + bounds[b] <= MAX_DRAWN => ("add", bounds[a] + bounds[b]),
            "multiply" if bounds[a] * bounds[b] <= MAX_DRAWN => ("multiply", bounds[a] * bounds[b]),
            "relu" => ("relu", bounds[a]),
            _ => ("tanh", 1.0),
        };
        bounds.push(bound);
        call(method, [a, b].into_iter().take(if matches!(method, "add" | "multiply") { 2 } else { 1 }))
    });
    calls.extend(operations);
    calls.push(call("value", [bounds.len() - 1]));
    for idx in 0..n_backward {
        let node = bounds.len() - 1 - source.index(bounds.len().min(4));
        calls.push(call("backward", [node]));
        if idx == 0 && source.chance(1, 3) {
            calls.extend([call("gradient", [0]), call("zero_gradients", NOTHING)]);
        }
    }
    calls.extend((0..bounds.len()).map(|node| call("gradient", [node])));
    vec![Value::list(calls)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(Autograd.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_nodes_that_exist_and_values_within_bounds() {
        check(&case(&[1.0], &[("add", &[0, 1])], &[]), "Call 2 names node 1 of 1.");
        let square = ("multiply", &[0, 0][..]);
        let sentence = "`value(1)` is 4000000; it must lie between -1000000 and 1000000.";
        check(&case(&[2000.0], &[square], &[]), sentence);
    }

    #[test]
    fn answers_each_call() {
        let answers = Autograd.oracle(&case(&[3.0], &[("multiply", &[0, 0]), ("backward", &[1])], &[0]));
        assert_eq!(answers, Value::list([Value::None, 0.into(), 1.into(), Value::None, 6.0.into()]));
    }
}
