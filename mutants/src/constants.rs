//! Constants: one more or one less, the other truth value.

use rustpython_compiler::ast::{Expr, Number, UnaryOp};

use crate::Node;
use crate::edit::{Edit, Text};

pub(crate) fn edits(node: Node<'_>, text: &Text<'_>) -> Vec<Edit> {
    let Node::Expr(expr) = node else { return vec![] };
    match expr {
        Expr::BooleanLiteral(literal) => vec![text.replace(expr, if literal.value { "False" } else { "True" })],
        Expr::NumberLiteral(literal) => match &literal.value {
            Number::Int(int) => int.as_i64().map_or_else(Vec::new, |int| neighbours(expr, int, text)),
            Number::Float(float) => vec![text.replace(expr, format!("{:?}", float + 1.0))],
            Number::Complex { .. } => vec![],
        },
        Expr::UnaryOp(unary) if unary.op == UnaryOp::USub => match &*unary.operand {
            Expr::NumberLiteral(literal) => match &literal.value {
                Number::Int(int) => int.as_i64().map_or_else(Vec::new, |int| neighbours(expr, -int, text)),
                _ => vec![],
            },
            _ => vec![],
        },
        _ => vec![],
    }
}

fn neighbours(expr: &Expr, int: i64, text: &Text<'_>) -> Vec<Edit> {
    [int.checked_add(1), int.checked_sub(1)]
        .into_iter()
        .flatten()
        .map(|other| text.replace(expr, other.to_string()))
        .collect()
}
