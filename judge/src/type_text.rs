//! Types as text, both ways: `list[tuple[int, str]]`, `array[float64, b, d]`, `optional[tree[int]]`.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use crate::{DType, Dim, Type};

/// Text that is not a type.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a type: {reason}")]
pub struct TypeError {
    /// The text.
    pub text: String,
    /// What is wrong with it.
    pub reason: String,
}

impl Display for Type {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Type::None => f.write_str("none"),
            Type::Bool => f.write_str("bool"),
            Type::Int => f.write_str("int"),
            Type::Float => f.write_str("float"),
            Type::Str => f.write_str("str"),
            Type::Any => f.write_str("any"),
            Type::List(item) => write!(f, "list[{item}]"),
            Type::Tuple(items) => write!(f, "tuple[{}]", joined(items)),
            Type::Dict(key, value) => write!(f, "dict[{key}, {value}]"),
            Type::Set(item) => write!(f, "set[{item}]"),
            Type::Optional(item) => write!(f, "optional[{item}]"),
            Type::Array(dtype, dims) if dims.is_empty() => write!(f, "array[{dtype}]"),
            Type::Array(dtype, dims) => write!(f, "array[{dtype}, {}]", joined(dims)),
            Type::LinkedList(item) => write!(f, "linked_list[{item}]"),
            Type::Tree(item) => write!(f, "tree[{item}]"),
        }
    }
}

impl Display for DType {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DType::Bool => "bool",
            DType::Int64 => "int64",
            DType::Float64 => "float64",
        })
    }
}

impl Display for Dim {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Dim::Fixed(extent) => write!(f, "{extent}"),
            Dim::Letter(letter) => f.write_str(letter),
        }
    }
}

impl FromStr for Type {
    type Err = TypeError;

    fn from_str(text: &str) -> Result<Type, TypeError> {
        let mut parser = Parser { rest: text, depth: 0 };
        let parsed = parser.ty().and_then(|ty| parser.end().map(|()| ty));
        parsed.map_err(|reason| TypeError { text: text.to_string(), reason })
    }
}

impl TryFrom<String> for Type {
    type Error = TypeError;

    fn try_from(text: String) -> Result<Type, TypeError> {
        text.parse()
    }
}

impl From<Type> for String {
    fn from(ty: Type) -> String {
        ty.to_string()
    }
}

fn joined<T: Display>(items: &[T]) -> String {
    items.iter().map(T::to_string).collect::<Vec<_>>().join(", ")
}

/// Reads a type from the front of `rest`; errors are reasons.
struct Parser<'a> {
    rest: &'a str,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn ty(&mut self) -> Result<Type, String> {
        self.depth += 1;
        if self.depth > 32 {
            return Err("it is nested too deep".to_string());
        }
        let ty = match self.word() {
            "none" => Type::None,
            "bool" => Type::Bool,
            "int" => Type::Int,
            "float" => Type::Float,
            "str" => Type::Str,
            "any" => Type::Any,
            "list" => Type::List(self.only_item()?),
            "set" => Type::Set(self.only_item()?),
            "optional" => Type::Optional(self.only_item()?),
            "linked_list" => Type::LinkedList(self.only_item()?),
            "tree" => Type::Tree(self.only_item()?),
            "tuple" => Type::Tuple(self.bracketed(Parser::ty)?),
            "dict" => {
                let items = self.bracketed(Parser::ty)?;
                let [key, value] =
                    <[Type; 2]>::try_from(items).map_err(|_| "`dict` takes a key and a value".to_string())?;
                Type::Dict(Box::new(key), Box::new(value))
            }
            "array" => self.array()?,
            "" => return Err("a type is missing".to_string()),
            word => return Err(format!("there is no type `{word}`")),
        };
        self.depth -= 1;
        Ok(ty)
    }

    fn only_item(&mut self) -> Result<Box<Type>, String> {
        let mut items = self.bracketed(Parser::ty)?;
        match (items.pop(), items.is_empty()) {
            (Some(item), true) => Ok(Box::new(item)),
            _ => Err("one type is due between the brackets".to_string()),
        }
    }

    fn array(&mut self) -> Result<Type, String> {
        let words = self.bracketed(|parser| match parser.word() {
            "" => Err("a dtype or an axis is missing".to_string()),
            word => Ok(word),
        })?;
        let Some((&dtype, dims)) = words.split_first() else {
            return Err("`array` takes a dtype".to_string());
        };
        let dtype = match dtype {
            "bool" => DType::Bool,
            "int64" => DType::Int64,
            "float64" => DType::Float64,
            word => return Err(format!("there is no dtype `{word}`")),
        };
        let dim = |word: &&str| match word.parse() {
            Ok(extent) => Ok(Dim::Fixed(extent)),
            Err(_) if word.starts_with(|c: char| c.is_ascii_alphabetic()) => Ok(Dim::Letter(word.to_string())),
            Err(_) => Err(format!("`{word}` is neither an extent nor a letter")),
        };
        Ok(Type::Array(dtype, dims.iter().map(dim).collect::<Result<_, _>>()?))
    }

    fn bracketed<T>(&mut self, mut item: impl FnMut(&mut Self) -> Result<T, String>) -> Result<Vec<T>, String> {
        if !self.take('[') {
            return Err("a `[` is due".to_string());
        }
        let mut items = vec![item(self)?];
        while self.take(',') {
            items.push(item(self)?);
        }
        if self.take(']') { Ok(items) } else { Err("a `]` is due".to_string()) }
    }

    fn word(&mut self) -> &'a str {
        self.rest = self.rest.trim_start();
        let end = self.rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    fn take(&mut self, c: char) -> bool {
        match self.rest.trim_start().strip_prefix(c) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn end(&self) -> Result<(), String> {
        match self.rest.trim() {
            "" => Ok(()),
            rest => Err(format!("`{rest}` is left over")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in [
            "none",
            "int",
            "list[tuple[int, str]]",
            "dict[str, list[float]]",
            "set[int]",
            "any",
            "array[float64, b, d]",
            "array[int64, 3, k]",
            "array[bool]",
            "optional[tree[int]]",
            "linked_list[int]",
        ] {
            assert_eq!(text.parse::<Type>().map(|ty| ty.to_string()), Ok(text.to_string()));
        }
    }

    #[test]
    fn says_why_a_text_is_not_a_type() {
        let check = |text: &str, reason: &str| assert_eq!(text.parse::<Type>().unwrap_err().reason, reason);
        check("", "a type is missing");
        check("integer", "there is no type `integer`");
        check("list", "a `[` is due");
        check("list[int", "a `]` is due");
        check("list[int, int]", "one type is due between the brackets");
        check("dict[int]", "`dict` takes a key and a value");
        check("array[float16, n]", "there is no dtype `float16`");
        check("array[float64, 3d]", "`3d` is neither an extent nor a letter");
        check("int]", "`]` is left over");
        check(&"list[".repeat(10_000), "it is nested too deep");
    }
}
