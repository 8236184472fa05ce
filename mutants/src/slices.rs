//! Slices with an end left out.

use rustpython_compiler::ast::Expr;

use crate::Node;
use crate::edit::{Edit, Text};

pub(crate) fn edits(node: Node<'_>, text: &Text<'_>) -> Vec<Edit> {
    let Node::Expr(Expr::Slice(slice)) = node else { return vec![] };
    let ends = [&slice.lower, &slice.upper, &slice.step];
    ends.into_iter().flatten().map(|end| text.replace(end, "")).collect()
}
