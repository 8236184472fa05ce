//! Arithmetic: another operator, an operand forgotten (an epsilon, a scale, a shift), operands the wrong way round.

use rustpython_compiler::ast::{Expr, Operator, Stmt};

use crate::Node;
use crate::edit::{Edit, Text, range};

/// `a - b` for `a + b`; `total = x` for `total += x`.
pub(crate) fn other_operator(node: Node<'_>, text: &Text<'_>) -> Vec<Edit> {
    match node {
        Node::Expr(Expr::BinOp(bin)) => {
            text.between(&bin.left, &bin.right, bin.op.as_str(), other(bin.op)).into_iter().collect()
        }
        Node::Stmt(Stmt::AugAssign(assign)) => {
            let gap = range(&assign.target).end..range(&assign.value).start;
            let old = format!("{}=", assign.op.as_str());
            let news = [format!("{}=", other(assign.op)), "=".to_owned()];
            news.iter().filter_map(|new| text.within(gap.clone(), &old, new)).collect()
        }
        _ => vec![],
    }
}

/// What is written by mistake for an operator.
fn other(op: Operator) -> &'static str {
    match op {
        Operator::Add => "-",
        Operator::Sub => "+",
        Operator::Mult => "/",
        Operator::MatMult => "*",
        Operator::Div => "*",
        Operator::Mod => "//",
        Operator::Pow => "*",
        Operator::LShift => ">>",
        Operator::RShift => "<<",
        Operator::BitOr => "&",
        Operator::BitXor => "|",
        Operator::BitAnd => "|",
        Operator::FloorDiv => "/",
    }
}

/// `a` for `a + b`; also `b`, where either could have been forgotten.
pub(crate) fn one_operand(node: Node<'_>, text: &Text<'_>) -> Vec<Edit> {
    let Node::Expr(whole @ Expr::BinOp(bin)) = node else { return vec![] };
    let kept: &[&Expr] = match bin.op {
        Operator::Add | Operator::Mult | Operator::BitOr | Operator::BitAnd | Operator::BitXor => {
            &[&bin.left, &bin.right]
        }
        _ => &[&bin.left],
    };
    kept.iter().map(|operand| text.replace(whole, text.atom(operand))).collect()
}

/// `b - a` for `a - b`.
pub(crate) fn swapped(node: Node<'_>, text: &Text<'_>) -> Vec<Edit> {
    let Node::Expr(whole @ Expr::BinOp(bin)) = node else { return vec![] };
    if !matches!(bin.op, Operator::Sub | Operator::Div | Operator::MatMult | Operator::FloorDiv | Operator::Mod) {
        return vec![];
    }
    let (left, right) = (range(&bin.left), range(&bin.right));
    let all = range(whole);
    let source = text.0;
    // Parentheses around an operand travel with it.
    let Some(op) = source[left.end..right.start].find(bin.op.as_str()).map(|idx| left.end + idx) else { return vec![] };
    let op_end = op + bin.op.as_str().len();
    let (before, after) = (source[all.start..op].trim(), source[op_end..all.end].trim());
    // `a - b - c` reads as `(a - b) - c`.
    let before = match &*bin.left {
        Expr::BinOp(_) if !before.starts_with('(') => format!("({before})"),
        _ => before.to_owned(),
    };
    vec![text.replace(whole, format!("{after} {} {before}", bin.op.as_str()))]
}
