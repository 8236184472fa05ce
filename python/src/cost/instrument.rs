//! A submission's source with counters in it: what it does is the same, and each block of statements, each call of what is not its own and each copy of a sequence reports itself.
//!
//! Text is edited rather than the compiler's tree, whose nodes cannot be made from outside without a great deal of scaffolding. Lines move; nobody reads them.
//!
//! Of the ways to count tried, this is the cheapest: a loop of plain arithmetic takes 7 times as long, with line events of `sys.monitoring` 8 times and with `sys.settrace` 12 times, in a build that leaves this crate unoptimised; and only here can the length of what a built-in walks over be seen.

use std::collections::BTreeSet;

use ruff_text_size::{Ranged, TextRange};
use rustpython_vm::compiler::ast::visitor::source_order::{self, SourceOrderVisitor};
use rustpython_vm::compiler::ast::{
    CmpOp, Comprehension, Decorator, ElifElseClause, ExceptHandler, Expr, ExprContext, MatchCase, Operator, Pattern,
    Stmt,
};
use rustpython_vm::compiler::parser;

/// The source with counters, or `None` if it cannot be parsed.
pub(super) fn instrument(source: &str) -> Option<String> {
    let module = parser::parse_module(source).ok()?;
    let body = &module.syntax().body;
    let mut own = Own(BTreeSet::new());
    body.iter().for_each(|stmt| own.visit_stmt(stmt));
    let mut editor = Editor { source, own: own.0, edits: Vec::new() };
    body.iter().for_each(|stmt| editor.visit_stmt(stmt));
    editor.edits.sort_by_key(|edit| (edit.start, edit.rank));
    let mut text = String::with_capacity(2 * source.len());
    let mut copied = 0;
    for Edit { start, end, new, .. } in editor.edits {
        text.push_str(source.get(copied..start)?);
        text.push_str(&new);
        copied = end;
    }
    text.push_str(source.get(copied..)?);
    Some(text)
}

/// The names of functions and classes that the submission defines; calls of them count themselves.
struct Own<'a>(BTreeSet<&'a str>);

impl<'a> SourceOrderVisitor<'a> for Own<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(function) => self.0.insert(function.name.as_str()),
            Stmt::ClassDef(class) => self.0.insert(class.name.as_str()),
            _ => false,
        };
        source_order::walk_stmt(self, stmt);
    }
}

/// `new` in the place of what stands from `start` to `end`.
struct Edit {
    start: usize,
    end: usize,
    new: String,
    /// The order at one place: what closes before what opens, the inner closing first and the outer opening first.
    rank: isize,
}

struct Editor<'a> {
    source: &'a str,
    own: BTreeSet<&'a str>,
    edits: Vec<Edit>,
}

impl Editor<'_> {
    fn replace(&mut self, start: usize, end: usize, new: impl Into<String>) {
        let rank = self.edits.len() as isize;
        self.edits.push(Edit { start, end, new: new.into(), rank });
    }

    fn insert(&mut self, at: usize, new: impl Into<String>) {
        self.replace(at, at, new);
    }

    fn close(&mut self, at: usize, new: &str) {
        let rank = -1 - self.edits.len() as isize;
        self.edits.push(Edit { start: at, end: at, new: new.to_owned(), rank });
    }

    fn wrap(&mut self, range: TextRange, open: &str, close: &str) {
        self.insert(range.start().to_usize(), open);
        self.close(range.end().to_usize(), close);
    }

    /// Counts the statements of a block as it is entered.
    fn block(&mut self, body: &[Stmt]) {
        // A docstring must stay first, and is not run.
        let is_text = |stmt: &Stmt| matches!(stmt, Stmt::Expr(expr) if expr.value.is_string_literal_expr());
        let Some((idx, first)) = body.iter().enumerate().find(|(_, stmt)| !is_text(stmt)) else { return };
        let start = first.range().start().to_usize();
        let line_start = self.source[..start].rfind('\n').map_or(0, |idx| idx + 1);
        let indent = &self.source[line_start..start];
        let separator = if indent.trim().is_empty() { format!("\n{indent}") } else { "; ".to_owned() };
        self.insert(start, format!("_step_({}){separator}", body.len() - idx));
    }

    fn is_own(&self, callee: &Expr) -> bool {
        match callee {
            Expr::Name(name) => name.id.as_str() == "super" || self.own.contains(name.id.as_str()),
            Expr::Attribute(attribute) => self.own.contains(attribute.attr.as_str()),
            _ => false,
        }
    }
}

impl<'a> SourceOrderVisitor<'a> for Editor<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(function) => self.block(&function.body),
            Stmt::For(stmt) => {
                self.block(&stmt.body);
                self.block(&stmt.orelse);
            }
            Stmt::While(stmt) => {
                self.block(&stmt.body);
                self.block(&stmt.orelse);
            }
            Stmt::If(stmt) => self.block(&stmt.body),
            Stmt::With(stmt) => self.block(&stmt.body),
            Stmt::Try(stmt) => {
                self.block(&stmt.body);
                self.block(&stmt.orelse);
                self.block(&stmt.finalbody);
            }
            // What arithmetic makes is counted where it is made.
            Stmt::AugAssign(assign) if !assign.value.is_bin_op_expr() && !assign.value.is_literal_expr() => {
                self.wrap(assign.value.range(), "_made_(", ")");
            }
            _ => {}
        }
        source_order::walk_stmt(self, stmt);
    }

    fn visit_elif_else_clause(&mut self, clause: &'a ElifElseClause) {
        self.block(&clause.body);
        source_order::walk_elif_else_clause(self, clause);
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        let ExceptHandler::ExceptHandler(clause) = handler;
        self.block(&clause.body);
        source_order::walk_except_handler(self, handler);
    }

    fn visit_comprehension(&mut self, comprehension: &'a Comprehension) {
        self.wrap(comprehension.iter.range(), "_each_(", ")");
        source_order::walk_comprehension(self, comprehension);
    }

    fn visit_match_case(&mut self, case: &'a MatchCase) {
        self.block(&case.body);
        source_order::walk_match_case(self, case);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        let range = expr.range();
        match expr {
            Expr::Call(call) if !self.is_own(&call.func) => {
                self.insert(range.start().to_usize(), "_call_(");
                self.visit_expr(&call.func);
                let open = call.arguments.range.start().to_usize();
                let is_empty = call.arguments.args.is_empty() && call.arguments.keywords.is_empty();
                self.replace(open, open + 1, if is_empty { "" } else { ", " });
                // `sum(x for x in y)` has no parentheses of its own.
                if let [Expr::Generator(generator)] = &*call.arguments.args
                    && !generator.parenthesized
                {
                    self.insert(open + 1, "(");
                    self.close(range.end().to_usize() - 1, ")");
                }
                self.visit_arguments(&call.arguments);
                return;
            }
            Expr::BinOp(bin) if bin.op == Operator::MatMult => {
                self.insert(range.start().to_usize(), "_matmul_(");
                let gap = bin.left.range().end().to_usize()..bin.right.range().start().to_usize();
                if let Some(at) = self.source[gap.clone()].find('@') {
                    self.replace(gap.start + at, gap.start + at + 1, ",");
                }
                self.close(range.end().to_usize(), ")");
            }
            Expr::BinOp(_) => self.wrap(range, "_made_(", ")"),
            Expr::Compare(compare) => {
                for (op, operand) in compare.ops.iter().zip(&compare.comparators) {
                    match op {
                        CmpOp::In | CmpOp::NotIn => self.wrap(operand.range(), "_scan_(", ")"),
                        CmpOp::Is | CmpOp::IsNot => {}
                        _ if operand.is_literal_expr() => {}
                        _ => self.wrap(operand.range(), "_made_(", ")"),
                    }
                }
            }
            Expr::Subscript(subscript) if subscript.ctx == ExprContext::Load && subscript.slice.is_slice_expr() => {
                self.wrap(range, "_made_(", ")");
            }
            Expr::Lambda(lambda) => self.wrap(lambda.body.range(), "(_step_(1), ", ")[1]"),
            // Edits within text would meet its quotes.
            Expr::FString(_) => return,
            _ => {}
        }
        source_order::walk_expr(self, expr);
    }

    // None of these is run for each element, or may be edited.
    fn visit_annotation(&mut self, _annotation: &'a Expr) {}
    fn visit_decorator(&mut self, _decorator: &'a Decorator) {}
    fn visit_pattern(&mut self, _pattern: &'a Pattern) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: &str) {
        assert_eq!(instrument(source).as_deref(), Some(expected));
    }

    #[test]
    fn counts_blocks() {
        check(
            "def f(x):\n    \"\"\"Doc.\"\"\"\n    y = x\n    return y",
            "def f(x):\n    \"\"\"Doc.\"\"\"\n    _step_(2)\n    y = x\n    return y",
        );
        check("while x: x = y", "while x: _step_(1); x = y");
        check("if x:\n\ty\nelif z: y\nelse: z", "if x:\n\t_step_(1)\n\ty\nelif z: _step_(1); y\nelse: _step_(1); z");
        check("f = lambda x: x + 1", "f = lambda x: (_step_(1), _made_(x + 1))[1]");
        check("[x for x in y if x]", "[x for x in _each_(y) if x]");
    }

    #[test]
    fn watches_what_is_not_the_submissions_own() {
        check("def f(): pass\nf(1)", "def f(): _step_(1); pass\nf(1)");
        check("a.b(c)(d)", "_call_(_call_(a.b, c), d)");
        check("sum(x for x in y)", "_call_(sum, (x for x in _each_(y)))");
        check("sorted()", "_call_(sorted)");
        check("f(*a, k=b[1:])", "_call_(f, *a, k=_made_(b[1:]))");
        check("q @ k.T / n", "_made_(_matmul_(q , k.T) / n)");
        check("a += b", "a += _made_(b)");
        check("a += b + 1", "a += _made_(b + 1)");
        check("0 < x in y == z", "0 < _made_(x) in _scan_(y) == _made_(z)");
        check("x[1:] = y[:2]; print(f'{x + 1}')", "x[1:] = _made_(y[:2]); _call_(print, f'{x + 1}')");
        check("def f(x: a | b = 1 + 2) -> a | b: pass", "def f(x: a | b = _made_(1 + 2)) -> a | b: _step_(1); pass");
    }
}
