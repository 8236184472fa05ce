//! Whether an output has the kind that a type promises.

use crate::{Mismatch, Type, Value};

/// Whether `found` could be a `ty`; the path is for the mismatch.
pub(super) fn output(ty: &Type, found: &Value, path: &str) -> Result<(), Mismatch> {
    let mismatch = |expected: &str| {
        Err(Mismatch::Kind { path: path.to_string(), expected: expected.to_string(), found: found.kind() })
    };
    let items = |ty: &Type, expected: &str| match found.to_items() {
        Ok(items) => {
            items.iter().enumerate().try_for_each(|(index, item)| output(ty, item, &format!("{path}[{index}]")))
        }
        Err(_) => mismatch(expected),
    };
    match ty {
        Type::Any => Ok(()),
        Type::None if found.is_none() => Ok(()),
        Type::None => mismatch("`None`"),
        Type::Bool if found.as_bool().is_ok() => Ok(()),
        Type::Bool => mismatch("a boolean"),
        Type::Int => match found {
            Value::Int(_) => Ok(()),
            Value::Float(float) if float.is_finite() && float.fract() == 0.0 => Ok(()),
            _ if found.as_int().is_ok() => Ok(()),
            _ => mismatch("an integer"),
        },
        Type::Float if found.as_float().is_ok() => Ok(()),
        Type::Float => mismatch("a number"),
        Type::Str if found.as_str().is_ok() => Ok(()),
        Type::Str => mismatch("a string"),
        Type::Optional(_) if found.is_none() => Ok(()),
        Type::Optional(item) => output(item, found, path),
        Type::List(item) => items(item, "a list"),
        Type::LinkedList(item) => items(item, "a linked list"),
        Type::Tree(item) => items(&Type::Optional(item.clone()), "a tree"),
        Type::Tuple(types) => match found.to_items() {
            Ok(items) if items.len() == types.len() => types
                .iter()
                .zip(&items)
                .enumerate()
                .try_for_each(|(index, (ty, item))| output(ty, item, &format!("{path}[{index}]"))),
            Ok(items) => {
                Err(Mismatch::Shape { path: path.to_string(), expected: vec![types.len()], found: vec![items.len()] })
            }
            Err(_) => mismatch("a tuple"),
        },
        Type::Set(_) if matches!(found, Value::Set(_)) => Ok(()),
        Type::Set(_) => mismatch("a set"),
        Type::Dict(..) if matches!(found, Value::Dict(_)) => Ok(()),
        Type::Dict(..) => mismatch("a dictionary"),
        Type::Array(..) if found.to_items().is_ok() || found.as_array().is_ok() => Ok(()),
        Type::Array(..) => mismatch("an array"),
    }
}
