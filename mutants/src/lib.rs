//! Mutants: copies of a right Python program with one small slip each, as people make them. Tests that are strong fail every mutant that is not as right as the original.
//!
//! An operator looks at one node of the syntax tree and proposes [`Edit`]s of the source text, so that a mutant reads as its original does but for one place. [`OPERATORS`] lists them all.
//!
//! Knows nothing of problems, judges or files. Source: DeMillo, Lipton, Sayward, *Hints on test data selection* (1978).

mod arithmetic;
mod calls;
mod comparisons;
mod conditions;
mod constants;
mod edit;
mod slices;
mod statements;

use std::collections::BTreeSet;

use rustpython_compiler::ast::visitor::source_order::{self, SourceOrderVisitor};
use rustpython_compiler::ast::{Decorator, Expr, Stmt, UnaryOp};
use rustpython_compiler::parser;

use edit::{Edit, Text};

/// A program with one slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutant {
    /// What kind of slip, a name of [`OPERATORS`].
    pub operator: &'static str,
    /// The line of the slip, from 1.
    pub line: usize,
    /// The lines concerned as they were, without indentation.
    pub before: String,
    /// The lines concerned as they are now.
    pub after: String,
    /// The whole program.
    pub source: String,
}

/// A node that an operator may look at.
#[derive(Clone, Copy)]
enum Node<'a> {
    Expr(&'a Expr),
    Stmt(&'a Stmt),
}

type Operator = for<'a> fn(Node<'a>, &Text<'a>) -> Vec<Edit>;

/// Every kind of slip.
const OPERATORS: &[(&str, Operator)] = &[
    ("comparison", comparisons::edits),
    ("arithmetic", arithmetic::other_operator),
    ("dropped operand", arithmetic::one_operand),
    ("swapped operands", arithmetic::swapped),
    ("constant", constants::edits),
    ("condition", conditions::edits),
    ("keyword argument", calls::keywords),
    ("other function", calls::other_function),
    ("dropped call", calls::unwrapped),
    ("range", calls::ranges),
    ("slice", slices::edits),
    ("statement", statements::edits),
];

/// All mutants of `source`, in the order of the text, each once. Errors: the parser's message if it is not Python.
pub fn mutants(source: &str) -> Result<Vec<Mutant>, String> {
    let module = parser::parse_module(source).map_err(|error| error.to_string())?;
    let text = Text(source);
    let mut collector = Collector { text: &text, edits: Vec::new() };
    for stmt in &module.syntax().body {
        collector.visit_stmt(stmt);
    }
    let mut seen = BTreeSet::from([source.to_owned()]);
    let mutants = collector.edits.into_iter().map(|(operator, edit)| mutant(operator, &edit, source));
    let mut mutants: Vec<Mutant> = mutants.filter(|mutant| seen.insert(mutant.source.clone())).collect();
    mutants.sort_by_key(|mutant| mutant.line);
    Ok(mutants)
}

fn mutant(operator: &'static str, edit: &Edit, source: &str) -> Mutant {
    let mutated = edit.apply(source);
    let start = source[..edit.range.start].rfind('\n').map_or(0, |idx| idx + 1);
    let end = source[edit.range.end..].find('\n').map_or(source.len(), |idx| edit.range.end + idx);
    let end_after = mutated.len() - (source.len() - end);
    let line = 1 + source[..start].matches('\n').count();
    let (before, after) = (squeezed(&source[start..end]), squeezed(&mutated[start..end_after]));
    Mutant { operator, line, before, after, source: mutated }
}

/// Lines on one, with one blank where there was more white space.
fn squeezed(lines: &str) -> String {
    lines.split_whitespace().collect::<Vec<_>>().join(" ")
}

struct Collector<'a> {
    text: &'a Text<'a>,
    edits: Vec<(&'static str, Edit)>,
}

impl Collector<'_> {
    fn ask(&mut self, node: Node<'_>) {
        for (name, operator) in OPERATORS {
            self.edits.extend(operator(node, self.text).into_iter().map(|edit| (*name, edit)));
        }
    }
}

impl<'a> SourceOrderVisitor<'a> for Collector<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        self.ask(Node::Stmt(stmt));
        source_order::walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        self.ask(Node::Expr(expr));
        // A negative number is one constant.
        if !matches!(expr, Expr::UnaryOp(unary) if unary.op == UnaryOp::USub && unary.operand.is_number_literal_expr())
        {
            source_order::walk_expr(self, expr);
        }
    }

    // Neither changes what a program does.
    fn visit_annotation(&mut self, _annotation: &'a Expr) {}
    fn visit_decorator(&mut self, _decorator: &'a Decorator) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The mutants of a line, of one kind or of all.
    #[track_caller]
    fn check(operator: &str, line: &str, expected: &[&str]) {
        let mutants = mutants(line).unwrap();
        let found: Vec<&str> =
            mutants.iter().filter(|mutant| mutant.operator == operator).map(|mutant| mutant.after.as_str()).collect();
        assert_eq!(found, expected, "{operator}: {line}");
    }

    #[test]
    fn slips_as_people_do() {
        check("comparison", "a < b", &["a <= b", "a > b"]);
        check("comparison", "a not in b", &["a in b"]);
        check("comparison", "0 <= i < n", &["0 < i < n", "0 >= i < n", "0 <= i <= n", "0 <= i > n"]);
        check("arithmetic", "a + b", &["a - b"]);
        check("arithmetic", "total += x", &["total -= x", "total = x"]);
        check("dropped operand", "np.sqrt(variance + eps)", &["np.sqrt(variance)", "np.sqrt(eps)"]);
        check("dropped operand", "x - x.max()", &["x"]);
        check("dropped operand", "(a + b) * c", &["(a + b)", "c", "(a) * c", "(b) * c"]);
        check("swapped operands", "a - b * c", &["b * c - a"]);
        check("constant", "x[:, 1]", &["x[:, 2]", "x[:, 0]"]);
        check("constant", "x.sum(axis=-1)", &["x.sum(axis=0)", "x.sum(axis=-2)"]);
        check("constant", "keepdims=True", &["keepdims=False"]);
        check(
            "condition",
            "if a and not b: pass",
            &["if a or not b: pass", "if a: pass", "if (not b): pass", "if a and b: pass"],
        );
        check("condition", "if a: pass", &["if not (a): pass"]);
        check("keyword argument", "sorted(x, key=f, reverse=True)", &["sorted(x, reverse=True)", "sorted(x, key=f)"]);
        check("keyword argument", "x.var(axis=0)", &["x.var()", "x.var(axis=0, ddof=1)"]);
        check("other function", "max(a, b)", &["min(a, b)"]);
        check("other function", "x.sum()", &["x.mean()"]);
        check("dropped call", "np.exp(x)", &["x"]);
        check("dropped call", "sorted(a + b)", &["(a + b)"]);
        check("range", "range(n)", &["range(n - 1)", "range(n + 1)"]);
        check("slice", "x[i:j]", &["x[:j]", "x[i:]"]);
        check("statement", "while a:\n    x.pop()\n    break", &["pass", "continue"]);
    }

    #[test]
    fn leaves_alone_what_does_nothing() {
        let source =
            "import numpy as np\n\n\n@cache\ndef f(x: np.ndarray | None) -> int:\n    \"\"\"Text 1.\"\"\"\n    pass\n";
        assert_eq!(mutants(source), Ok(vec![]));
    }

    #[test]
    fn says_where_the_slip_is() {
        let source = "def f(a, b):\n    return max(\n        a,\n        b,\n    )\n";
        let mutant = &mutants(source).unwrap()[0];
        assert_eq!((mutant.line, mutant.after.as_str()), (2, "return min("));
        assert_eq!(mutant.source, source.replace("max", "min"));
        assert!(mutants("def f(:").is_err());
    }
}
