//! Statements forgotten, and the other way out of a loop.

use ruff_text_size::Ranged;
use rustpython_compiler::ast::{Expr, Stmt};

use crate::Node;
use crate::edit::{Edit, Text, span};

pub(crate) fn edits(node: Node<'_>, text: &Text<'_>) -> Vec<Edit> {
    let Node::Stmt(stmt) = node else { return vec![] };
    let new = match stmt {
        Stmt::Break(_) => "continue",
        Stmt::Continue(_) => "break",
        Stmt::AugAssign(_) | Stmt::Delete(_) => "pass",
        Stmt::Assign(assign) if !matches!(assign.targets[..], [Expr::Name(_)]) => "pass",
        Stmt::Expr(expr) if matches!(&*expr.value, Expr::Call(_)) => "pass",
        _ => return vec![],
    };
    let range = span(stmt.range());
    if text.0[range.clone()] == *new {
        return vec![];
    }
    vec![Edit { range, text: new.to_owned() }]
}
