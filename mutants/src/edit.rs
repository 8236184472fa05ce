//! Edits of source text.

use std::ops::Range;

use ruff_text_size::{Ranged, TextRange};
use rustpython_compiler::ast::Expr;

/// A range of bytes and what to put there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub range: Range<usize>,
    pub text: String,
}

impl Edit {
    pub fn apply(&self, source: &str) -> String {
        [&source[..self.range.start], &self.text, &source[self.range.end..]].concat()
    }
}

/// The source that a tree was read from.
pub(crate) struct Text<'a>(pub &'a str);

impl Text<'_> {
    pub fn of(&self, expr: &Expr) -> &str {
        &self.0[range(expr)]
    }

    /// The text of an expression, in parentheses unless it needs none anywhere.
    pub fn atom(&self, expr: &Expr) -> String {
        let text = self.of(expr);
        let is_atom = matches!(
            expr,
            Expr::Name(_)
                | Expr::Attribute(_)
                | Expr::Call(_)
                | Expr::Subscript(_)
                | Expr::NumberLiteral(_)
                | Expr::StringLiteral(_)
                | Expr::List(_)
        );
        if is_atom { text.to_owned() } else { format!("({text})") }
    }

    /// Puts `text` in the place of `expr`.
    pub fn replace(&self, expr: &Expr, text: impl Into<String>) -> Edit {
        Edit { range: range(expr), text: text.into() }
    }

    /// Puts `new` in the place of the operator `old`, which stands between two operands.
    pub fn between(&self, left: &Expr, right: &Expr, old: &str, new: &str) -> Option<Edit> {
        self.within(range(left).end..range(right).start, old, new)
    }

    /// Puts `new` in the place of the first `old` in a stretch of text.
    pub fn within(&self, stretch: Range<usize>, old: &str, new: &str) -> Option<Edit> {
        let start = stretch.start + self.0.get(stretch)?.find(old)?;
        Some(Edit { range: start..start + old.len(), text: new.to_owned() })
    }
}

/// Where an expression stands, in bytes.
pub(crate) fn range(expr: &Expr) -> Range<usize> {
    span(expr.range())
}

/// A range of the parser's as one of bytes.
pub(crate) fn span(range: TextRange) -> Range<usize> {
    range.start().to_usize()..range.end().to_usize()
}
