//! Calls: a keyword argument forgotten (`axis`, `keepdims`, `key`), `ddof=1`, the sibling of a function, no call at all, a range too long or too short.

use rustpython_compiler::ast::{Arguments, Expr, ExprCall};

use crate::Node;
use crate::edit::{Edit, Text, range, span};

/// Functions that are mistaken for each other.
const SIBLINGS: &[(&str, &str)] = &[
    ("max", "min"),
    ("maximum", "minimum"),
    ("argmax", "argmin"),
    ("sum", "mean"),
    ("any", "all"),
    ("floor", "ceil"),
    ("std", "var"),
    ("log", "log2"),
    ("popleft", "pop"),
    ("append", "appendleft"),
    ("add", "discard"),
    ("bisect_left", "bisect_right"),
    ("triu", "tril"),
    ("zeros", "ones"),
    ("zeros_like", "ones_like"),
];

/// Functions of one argument that are forgotten.
const FORGOTTEN: &[&str] =
    &["sorted", "reversed", "set", "abs", "sqrt", "exp", "log", "log1p", "expm1", "square", "round", "floor", "ceil"];

pub(crate) fn keywords(node: Node<'_>, text: &Text<'_>) -> Vec<Edit> {
    let Some(call) = call(node) else { return vec![] };
    let Arguments { args, keywords, range: all, .. } = &call.arguments;
    let all = span(*all);
    let mut edits: Vec<Edit> = keywords
        .iter()
        .map(|keyword| {
            let range = span(keyword.range);
            // With the comma before it, or for the first argument the one after it.
            let before = text.0[all.start..range.start].rfind(',').map(|idx| all.start + idx);
            let comma_after = text.0[range.end..all.end].find(',').map(|idx| range.end + idx + 1);
            let range = match (before, comma_after) {
                (Some(comma), _) if !args.is_empty() || keyword.range.start() > keywords[0].range.start() => {
                    comma..range.end
                }
                (_, Some(after)) => {
                    let blanks = text.0[after..all.end].chars().take_while(|c| *c == ' ').count();
                    range.start..after + blanks
                }
                _ => range,
            };
            Edit { range, text: String::new() }
        })
        .collect();
    let spread = matches!(name(call), Some("var" | "std" | "cov"));
    if spread && !keywords.iter().any(|keyword| keyword.arg.as_ref().is_some_and(|arg| arg.as_str() == "ddof")) {
        let text = if args.is_empty() && keywords.is_empty() { "ddof=1" } else { ", ddof=1" };
        edits.push(Edit { range: all.end - 1..all.end - 1, text: text.to_owned() });
    }
    edits
}

pub(crate) fn other_function(node: Node<'_>, _text: &Text<'_>) -> Vec<Edit> {
    let Some(call) = call(node) else { return vec![] };
    let Some(name) = name(call) else { return vec![] };
    let siblings = SIBLINGS.iter().filter_map(|(a, b)| match name {
        name if name == *a => Some(*b),
        name if name == *b => Some(*a),
        _ => None,
    });
    let is_builtin = matches!(&*call.func, Expr::Name(_));
    // Of the built-in functions none is called `mean`.
    let siblings = siblings.filter(|sibling| !(is_builtin && *sibling == "mean"));
    let end = range(&call.func).end;
    siblings.map(|sibling| Edit { range: end - name.len()..end, text: sibling.to_owned() }).collect()
}

pub(crate) fn unwrapped(node: Node<'_>, text: &Text<'_>) -> Vec<Edit> {
    let Some(call) = call(node) else { return vec![] };
    let (Some(name), [argument]) = (name(call), &*call.arguments.args) else { return vec![] };
    if !FORGOTTEN.contains(&name) || matches!(argument, Expr::Generator(_) | Expr::Starred(_)) {
        return vec![];
    }
    let Node::Expr(whole) = node else { return vec![] };
    vec![text.replace(whole, text.atom(argument))]
}

/// `range(n - 1)` for `range(n)`; numbers have slips of their own.
pub(crate) fn ranges(node: Node<'_>, text: &Text<'_>) -> Vec<Edit> {
    let Some(call) = call(node) else { return vec![] };
    let (Some("range"), Some(stop)) = (name(call), call.arguments.args.iter().take(2).next_back()) else {
        return vec![];
    };
    if matches!(stop, Expr::NumberLiteral(_) | Expr::UnaryOp(_) | Expr::Starred(_)) {
        return vec![];
    }
    [" - 1", " + 1"].map(|shift| text.replace(stop, format!("{}{shift}", text.of(stop)))).into()
}

fn call<'a>(node: Node<'a>) -> Option<&'a ExprCall> {
    match node {
        Node::Expr(Expr::Call(call)) => Some(call),
        _ => None,
    }
}

/// The last name of what is called: `sum` of `np.sum`.
fn name(call: &ExprCall) -> Option<&str> {
    match &*call.func {
        Expr::Name(name) => Some(name.id.as_str()),
        Expr::Attribute(attribute) => Some(attribute.attr.as_str()),
        _ => None,
    }
}
