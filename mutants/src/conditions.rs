//! Conditions: `or` for `and`, a `not` too few or too many, the branches the wrong way round.

use rustpython_compiler::ast::{BoolOp, Expr, Stmt, UnaryOp};

use crate::Node;
use crate::edit::{Edit, Text};

pub(crate) fn edits(node: Node<'_>, text: &Text<'_>) -> Vec<Edit> {
    match node {
        Node::Expr(whole @ Expr::BoolOp(bool_op)) => {
            let other = if bool_op.op == BoolOp::And { "or" } else { "and" };
            let gaps = bool_op.values.windows(2);
            let swaps = gaps.filter_map(|pair| text.between(&pair[0], &pair[1], bool_op.op.as_str(), other));
            // In a longer chain, an `or` among `and`s; in a pair, one of the two forgotten as well.
            let kept = (bool_op.values.len() == 2).then_some(&bool_op.values).into_iter().flatten();
            swaps.chain(kept.map(|value| text.replace(whole, text.atom(value)))).collect()
        }
        Node::Expr(whole @ Expr::UnaryOp(unary)) if unary.op == UnaryOp::Not => {
            vec![text.replace(whole, text.atom(&unary.operand))]
        }
        Node::Expr(Expr::If(choice)) => negated(&choice.test, text),
        Node::Stmt(Stmt::If(stmt)) => negated(&stmt.test, text),
        Node::Stmt(Stmt::While(stmt)) => negated(&stmt.test, text),
        _ => vec![],
    }
}

/// Comparisons, `not` and the like have slips of their own.
fn negated(test: &Expr, text: &Text<'_>) -> Vec<Edit> {
    match test {
        Expr::Compare(_) | Expr::BoolOp(_) | Expr::UnaryOp(_) | Expr::BooleanLiteral(_) => vec![],
        test => vec![text.replace(test, format!("not ({})", text.of(test)))],
    }
}
