//! The other comparison: `<` where `<=` is right.

use rustpython_compiler::ast::{CmpOp, Expr};

use crate::Node;
use crate::edit::{Edit, Text};

pub(crate) fn edits(node: Node<'_>, text: &Text<'_>) -> Vec<Edit> {
    let Node::Expr(Expr::Compare(compare)) = node else { return vec![] };
    let operands: Vec<&Expr> = std::iter::once(&*compare.left).chain(&compare.comparators).collect();
    let places = operands.windows(2).zip(&compare.ops);
    places
        .flat_map(|(pair, op)| {
            others(*op).iter().filter_map(move |other| text.between(pair[0], pair[1], op.as_str(), other))
        })
        .collect()
}

/// What is written by mistake for a comparison.
fn others(op: CmpOp) -> &'static [&'static str] {
    match op {
        CmpOp::Eq => &["!="],
        CmpOp::NotEq => &["=="],
        CmpOp::Lt => &["<=", ">"],
        CmpOp::LtE => &["<", ">="],
        CmpOp::Gt => &[">=", "<"],
        CmpOp::GtE => &[">", "<="],
        CmpOp::Is => &["is not"],
        CmpOp::IsNot => &["is"],
        CmpOp::In => &["not in"],
        CmpOp::NotIn => &["in"],
    }
}
