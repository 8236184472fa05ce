//! The Rust of a typed signature: what a kernel's author begins with.

use std::collections::BTreeSet;

use judge::{DType, Method, Param, Signature, Type};

/// The width of a line.
const WIDTH: usize = 100;

/// A file to begin with: the function or class, not written yet, and the line that makes it a kernel.
///
/// A function that returns nothing can only answer in its arguments, which it then may change.
pub fn starter(signature: &Signature) -> String {
    let mut names = BTreeSet::new();
    let mut rust = |ty: &Type, place: Place| rust_type(ty, place, &mut names);
    let code = match signature {
        Signature::Function { name, params, returns } => {
            let place = if *returns == Type::None { Place::Changed } else { Place::Taken };
            let typed: Vec<String> = params.iter().map(|param| param_of(param, place, &mut rust)).collect();
            let head = head(name, &typed, &result_of(returns, &mut rust), 0);
            let kernel = indented_call("pack::kernel!(", &head, ");");
            format!("{}pub {head} {{\n    todo!(\"your answer\")\n}}\n\n{kernel}\n", docs(params, returns, ""))
        }
        Signature::Class { name, init, methods } => class(name, init, methods, &mut rust),
    };
    let uses = match names.is_empty() {
        true => String::new(),
        false => format!("use {};\n\n", uses(&names)),
    };
    format!("{uses}{code}")
}

/// Where a type stands: a parameter borrows what it can.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Taken,
    Changed,
    Owned,
}

type Rust<'a> = dyn FnMut(&Type, Place) -> String + 'a;

fn class(name: &str, init: &[Param], methods: &[Method], rust: &mut Rust<'_>) -> String {
    let typed = |params: &[Param], rust: &mut Rust<'_>| -> Vec<String> {
        params.iter().map(|param| param_of(param, Place::Taken, rust)).collect()
    };
    let mut code = format!("pub struct {name} {{}}\n\nimpl {name} {{\n");
    let mut kernel = format!("pack::kernel! {{\n    impl {name} {{\n");
    let params = typed(init, rust);
    code += &format!("    pub {} {{\n        todo!(\"your answer\")\n    }}\n", head("new", &params, " -> Self", 4));
    kernel += &format!("        {};\n", head("new", &params, " -> Self", 8));
    for method in methods {
        let mut params = typed(&method.params, rust);
        params.insert(0, "&mut self".to_string());
        let returns = result_of(&method.returns, rust);
        code += &format!(
            "\n    pub {} {{\n        todo!(\"your answer\")\n    }}\n",
            head(&method.name, &params, &returns, 4)
        );
        kernel += &format!("        {};\n", head(&method.name, &params, &returns, 8));
    }
    format!("{code}}}\n\n{kernel}    }}\n}}\n")
}

/// What the axes are called, which the types of Rust do not say.
fn docs(params: &[Param], returns: &Type, indent: &str) -> String {
    let has_array = |ty: &Type| ty.to_string().contains("array[");
    if !params.iter().any(|param| has_array(&param.ty)) && !has_array(returns) {
        return String::new();
    }
    let params = params.iter().map(|Param { name, ty }| format!("{indent}/// - `{name}`: `{ty}`\n"));
    params.chain([format!("{indent}/// - returns `{returns}`\n")]).collect()
}

fn param_of(param: &Param, place: Place, rust: &mut Rust<'_>) -> String {
    format!("{}: {}", word(&param.name), rust(&param.ty, place))
}

fn result_of(returns: &Type, rust: &mut Rust<'_>) -> String {
    match returns {
        Type::None => String::new(),
        returns => format!(" -> {}", rust(returns, Place::Owned)),
    }
}

/// `fn name(…) -> …`, a parameter a line if one line is too short.
fn head(name: &str, params: &[String], returns: &str, indent: usize) -> String {
    let line = format!("fn {}({}){returns}", word(name), params.join(", "));
    if line.len() + indent + "pub  {".len() <= WIDTH {
        return line;
    }
    let margin = " ".repeat(indent);
    let params: String = params.iter().map(|param| format!("{margin}    {param},\n")).collect();
    format!("fn {}(\n{params}{margin}){returns}", word(name))
}

fn indented_call(open: &str, inner: &str, close: &str) -> String {
    if !inner.contains('\n') && open.len() + inner.len() + close.len() <= WIDTH {
        return format!("{open}{inner}{close}");
    }
    let inner: String = inner.lines().map(|line| format!("    {line}\n")).collect();
    format!("{open}\n{inner}{close}")
}

/// The type in Rust; notes in `names` what must be imported.
fn rust_type(ty: &Type, place: Place, names: &mut BTreeSet<String>) -> String {
    let mut owned = |ty: &Type| rust_type(ty, Place::Owned, names);
    match ty {
        Type::None => "()".to_string(),
        Type::Bool => "bool".to_string(),
        Type::Int => "i64".to_string(),
        Type::Float => "f64".to_string(),
        Type::Str if place == Place::Owned => "String".to_string(),
        Type::Str => "&str".to_string(),
        Type::List(item) => match (owned(item), place) {
            (item, Place::Owned) => format!("Vec<{item}>"),
            (item, Place::Taken) => format!("&[{item}]"),
            (item, Place::Changed) => format!("&mut Vec<{item}>"),
        },
        Type::Tuple(items) => match items.iter().map(owned).collect::<Vec<_>>().as_slice() {
            [only] => format!("({only},)"),
            items => format!("({})", items.join(", ")),
        },
        Type::Set(item) if is_ordered(item) => {
            let item = owned(item);
            names.insert("std::collections::BTreeSet".to_string());
            format!("BTreeSet<{item}>")
        }
        Type::Dict(key, value) if is_ordered(key) => {
            let (key, value) = (owned(key), owned(value));
            names.insert("std::collections::BTreeMap".to_string());
            format!("BTreeMap<{key}, {value}>")
        }
        // What has no order in Rust is no key of a tree.
        Type::Any | Type::Set(_) | Type::Dict(..) => {
            names.insert("pack::kernel::judge::Value".to_string());
            "Value".to_string()
        }
        Type::Optional(item) if matches!(**item, Type::LinkedList(_) | Type::Tree(_)) => owned(item),
        Type::Optional(item) => format!("Option<{}>", owned(item)),
        Type::LinkedList(item) => node("ListNode", &owned(item), names),
        Type::Tree(item) => node("TreeNode", &owned(item), names),
        Type::Array(dtype, dims) => {
            let rank = if dims.len() <= 6 { dims.len().to_string() } else { "D".to_string() };
            let kind = match place {
                Place::Owned => "Array",
                Place::Taken => "ArrayView",
                Place::Changed => "ArrayViewMut",
            };
            names.insert(format!("pack::kernel::ndarray::{kind}{rank}"));
            let element = match dtype {
                DType::Bool => "bool",
                DType::Int64 => "i64",
                DType::Float64 => "f64",
            };
            format!("{kind}{rank}<{element}>")
        }
    }
}

fn node(name: &str, item: &str, names: &mut BTreeSet<String>) -> String {
    names.insert(format!("pack::kernel::{name}"));
    format!("Option<Box<{name}<{item}>>>")
}

fn is_ordered(ty: &Type) -> bool {
    match ty {
        Type::None | Type::Bool | Type::Int | Type::Str => true,
        Type::Tuple(items) => items.iter().all(is_ordered),
        Type::Optional(item) | Type::List(item) => is_ordered(item),
        _ => false,
    }
}

/// Lines of `use`, a name each.
fn uses(names: &BTreeSet<String>) -> String {
    names.iter().map(String::as_str).collect::<Vec<_>>().join(";\nuse ")
}

/// The words of Rust that are no names.
const KEYWORDS: &[&str] = &[
    "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
    "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe",
    "unsized", "use", "virtual", "where", "while", "yield", "abstract",
];

/// A name of Python as Rust can have it.
fn word(name: &str) -> String {
    match name {
        "self" | "Self" | "super" | "crate" => format!("{name}_"),
        name if KEYWORDS.contains(&name) => format!("r#{name}"),
        name => name.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(toml: &str, expected: &str) {
        let signature: Signature = serde_json::from_str(toml).unwrap();
        assert_eq!(starter(&signature), expected);
    }

    #[test]
    fn borrows_what_it_can() {
        check(
            r#"{"function": {"name": "two_sum", "params": [{"name": "nums", "type": "list[int]"}, {"name": "in", "type": "str"}], "returns": "list[int]"}}"#,
            "pub fn two_sum(nums: &[i64], r#in: &str) -> Vec<i64> {\n    todo!(\"your answer\")\n}\n\npack::kernel!(fn two_sum(nums: &[i64], r#in: &str) -> Vec<i64>);\n",
        );
    }

    #[test]
    fn what_returns_nothing_changes_its_arguments() {
        check(
            r#"{"function": {"name": "rotate", "params": [{"name": "nums", "type": "list[int]"}, {"name": "k", "type": "int"}], "returns": "none"}}"#,
            "pub fn rotate(nums: &mut Vec<i64>, k: i64) {\n    todo!(\"your answer\")\n}\n\npack::kernel!(fn rotate(nums: &mut Vec<i64>, k: i64));\n",
        );
    }

    #[test]
    fn imports_what_it_names_and_says_what_the_axes_are() {
        check(
            r#"{"function": {"name": "f", "params": [{"name": "x", "type": "array[float64, n, d]"}], "returns": "optional[tree[int]]"}}"#,
            "use pack::kernel::TreeNode;\nuse pack::kernel::ndarray::ArrayView2;\n\n/// - `x`: `array[float64, n, d]`\n/// - returns `optional[tree[int]]`\npub fn f(x: ArrayView2<f64>) -> Option<Box<TreeNode<i64>>> {\n    todo!(\"your answer\")\n}\n\npack::kernel!(fn f(x: ArrayView2<f64>) -> Option<Box<TreeNode<i64>>>);\n",
        );
    }

    #[test]
    fn a_class_has_a_constructor_and_methods() {
        check(
            r#"{"class": {"name": "Box", "init": [], "methods": [{"name": "put", "params": [{"name": "x", "type": "int"}], "returns": "none"}]}}"#,
            "pub struct Box {}\n\nimpl Box {\n    pub fn new() -> Self {\n        todo!(\"your answer\")\n    }\n\n    pub fn put(&mut self, x: i64) {\n        todo!(\"your answer\")\n    }\n}\n\npack::kernel! {\n    impl Box {\n        fn new() -> Self;\n        fn put(&mut self, x: i64);\n    }\n}\n",
        );
    }
}
