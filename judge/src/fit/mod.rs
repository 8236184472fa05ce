//! Whether values fit a signature: a person's own input before it is run, an output before a problem's author judges it.

mod output;

use std::collections::BTreeMap;

use crate::check::Mismatch;
use output::output;

use crate::{Args, Array, DType, Data, Dim, Param, Signature, Type, Value};

impl Signature {
    /// The arguments in the form that the signature names: an integer where a float is meant becomes one, nested lists become arrays, absent children at a tree's end are dropped.
    ///
    /// Errors: a whole sentence for the person who typed them.
    pub fn fit_args(&self, args: &Args) -> Result<Args, String> {
        match self {
            Signature::Function { params, .. } => fit_params(params, args, ""),
            Signature::Class { name, init, methods } => {
                let [operations] = args.as_slice() else {
                    return Err("A class is tested with one list of operations.".to_string());
                };
                let operations = operations.to_items().map_err(|_| "The operations must be a list.".to_string())?;
                let mut fitted = Vec::new();
                for (operation_idx, operation) in operations.iter().enumerate() {
                    let place = format!("operation {}", operation_idx + 1);
                    let (called, args) = as_operation(operation).ok_or_else(|| {
                        format!("In {place}, a pair of a method's name and a list of its arguments is due.")
                    })?;
                    let params = match (operation_idx, methods.iter().find(|method| method.name == called)) {
                        (0, _) if called == name => init,
                        (0, _) => return Err(format!("The first operation must construct `{name}`.")),
                        (_, Some(method)) => &method.params,
                        (_, None) => return Err(format!("In {place}, there is no method `{called}`.")),
                    };
                    let args = fit_params(params, &args, &format!("In {place}, "))?;
                    fitted.push(Value::Tuple(vec![Value::Str(called.to_string()), Value::List(args)]));
                }
                if fitted.is_empty() {
                    return Err(format!("The first operation must construct `{name}`."));
                }
                Ok(vec![Value::List(fitted)])
            }
        }
    }

    /// Whether an output has the kind that the signature promises, as loosely as outputs are compared: lists, tuples and arrays are one kind. Extents named by letters are left to the comparison. `place` is the argument that it was left in, if it was not returned.
    pub(crate) fn fit_output(&self, args: &Args, found: &Value, place: Option<usize>) -> Result<(), Mismatch> {
        match self {
            Signature::Function { params, returns, .. } => {
                let param = place.and_then(|arg| params.get(arg));
                output(param.map_or(returns, |param| &param.ty), found, "")
            }
            Signature::Class { methods, .. } => {
                let operations = args.first().and_then(|operations| operations.to_items().ok()).unwrap_or_default();
                let results = found.to_items().unwrap_or_default();
                for (operation_idx, (operation, result)) in operations.iter().zip(&results).enumerate().skip(1) {
                    let called = as_operation(operation).map(|(called, _)| called.to_string());
                    if let Some(method) = methods.iter().find(|method| Some(&method.name) == called.as_ref()) {
                        output(&method.returns, result, &format!("[{operation_idx}]"))?;
                    }
                }
                Ok(())
            }
        }
    }
}

/// An operation of a class problem: a method's name and its arguments.
pub(crate) fn as_operation(operation: &Value) -> Option<(&str, Args)> {
    match operation.as_items().ok()? {
        [Value::Str(called), args] => Some((called, args.to_items().ok()?)),
        _ => None,
    }
}

fn fit_params(params: &[Param], args: &[Value], prefix: &str) -> Result<Args, String> {
    if params.len() != args.len() {
        let due =
            if params.len() == 1 { "1 value is due".to_string() } else { format!("{} values are due", params.len()) };
        return Err(format!("{prefix}{due}, not {}.", args.len()));
    }
    let mut letters = BTreeMap::new();
    let fit_param = |(param, arg): (&Param, &Value)| {
        let mut fitting = Fitting { letters: &mut letters };
        fitting
            .fit(&param.ty, arg, &param.name)
            .map_err(|misfit| format!("{prefix}`{}` must be {}, not {}.", misfit.place, misfit.expected, misfit.found))
    };
    params.iter().zip(args).map(fit_param).collect()
}

/// What does not fit, where.
struct Misfit {
    place: String,
    expected: String,
    found: String,
}

/// Fits values and remembers what each letter stands for.
struct Fitting<'a> {
    letters: &'a mut BTreeMap<String, usize>,
}

impl Fitting<'_> {
    fn fit(&mut self, ty: &Type, value: &Value, place: &str) -> Result<Value, Misfit> {
        let misfit =
            |expected: &str| Misfit { place: place.to_string(), expected: expected.to_string(), found: value.kind() };
        match ty {
            Type::Any => Ok(value.clone()),
            Type::None if value.is_none() => Ok(Value::None),
            Type::None => Err(misfit("`None`")),
            Type::Bool => value.as_bool().map(Value::Bool).map_err(|_| misfit("a boolean")),
            Type::Int => match value {
                Value::Int(_) => Ok(value.clone()),
                _ => value.as_int().map(Value::from).map_err(|_| misfit("an integer")),
            },
            Type::Float => value.as_float().map(Value::Float).map_err(|_| misfit("a number")),
            Type::Str => value.as_str().map(Value::from).map_err(|_| misfit("a string")),
            Type::Optional(_) if value.is_none() => Ok(Value::None),
            Type::Optional(item) => self.fit(item, value, place),
            Type::List(item) => self.items(item, value, place, "a list").map(Value::List),
            Type::LinkedList(_) if value.is_none() => Ok(Value::List(vec![])),
            Type::LinkedList(item) => self.items(item, value, place, "a list").map(Value::List),
            Type::Tuple(types) => {
                let items = value.to_items().map_err(|_| misfit("a tuple"))?;
                if items.len() != types.len() {
                    let (expected, found) = (format!("a tuple of {}", types.len()), format!("of {}", items.len()));
                    return Err(Misfit { place: place.to_string(), expected, found });
                }
                let fit_item =
                    |(index, (ty, item)): (usize, (&Type, &Value))| self.fit(ty, item, &format!("{place}[{index}]"));
                types.iter().zip(&items).enumerate().map(fit_item).collect::<Result<_, _>>().map(Value::Tuple)
            }
            Type::Set(item) => {
                let Value::Set(items) = value else { return Err(misfit("a set")) };
                items.iter().map(|value| self.fit(item, value, place)).collect::<Result<_, _>>().map(Value::Set)
            }
            Type::Dict(key_ty, value_ty) => {
                let Value::Dict(pairs) = value else { return Err(misfit("a dictionary")) };
                let mut fitted = Vec::new();
                for (key, value) in pairs {
                    let place = format!("{place}[{}]", key.brief(40));
                    fitted.push((self.fit(key_ty, key, &place)?, self.fit(value_ty, value, &place)?));
                }
                Ok(Value::Dict(fitted))
            }
            Type::Array(dtype, dims) => self.array(*dtype, dims, value, place).map(Value::Array),
            Type::Tree(item) => self.tree(item, value, place),
        }
    }

    fn items(&mut self, ty: &Type, value: &Value, place: &str, expected: &str) -> Result<Vec<Value>, Misfit> {
        let items = value.to_items().map_err(|wrong| Misfit {
            place: place.to_string(),
            expected: expected.to_string(),
            found: wrong.found,
        })?;
        items.iter().enumerate().map(|(index, item)| self.fit(ty, item, &format!("{place}[{index}]"))).collect()
    }

    fn array(&mut self, dtype: DType, dims: &[Dim], value: &Value, place: &str) -> Result<Array, Misfit> {
        let wanted = match dims {
            [] => format!("a 0-d array of {dtype}"),
            dims => {
                let dims: Vec<String> = dims.iter().map(Dim::to_string).collect();
                format!("an array of {dtype} with shape ({})", dims.join(", "))
            }
        };
        let misfit = |found: String| Misfit { place: place.to_string(), expected: wanted.clone(), found };
        let mut shape = Vec::new();
        let mut elements = Vec::new();
        flatten(value, 0, &mut shape, &mut elements).map_err(misfit)?;
        if shape.len() != dims.len() {
            return Err(misfit(format!("of shape {}", crate::print::shape(&shape))));
        }
        for (dim, &extent) in dims.iter().zip(&shape) {
            let due = match dim {
                Dim::Fixed(due) => *due,
                Dim::Letter(letter) => *self.letters.entry(letter.clone()).or_insert(extent),
            };
            if due != extent {
                let letter =
                    if let Dim::Letter(letter) = dim { format!(", where {letter} is {due}") } else { String::new() };
                return Err(misfit(format!("of shape {}{letter}", crate::print::shape(&shape))));
            }
        }
        let data = match dtype {
            DType::Bool => elements.iter().map(Value::as_bool).collect::<Result<Vec<_>, _>>().map(Data::Bool),
            DType::Int64 => elements.iter().map(Value::as_int).collect::<Result<Vec<_>, _>>().map(Data::Int64),
            DType::Float64 => elements.iter().map(Value::as_float).collect::<Result<Vec<_>, _>>().map(Data::Float64),
        };
        let data = data.map_err(|wrong| misfit(format!("one with {} in it", wrong.found)))?;
        Array::new(shape, data).map_err(|error| misfit(error.to_string()))
    }

    fn tree(&mut self, ty: &Type, value: &Value, place: &str) -> Result<Value, Misfit> {
        if value.is_none() {
            return Ok(Value::List(vec![]));
        }
        let mut nodes = self.items(&Type::Optional(Box::new(ty.clone())), value, place, "a tree, level by level")?;
        while nodes.last().is_some_and(Value::is_none) {
            nodes.pop();
        }
        let mut n_open = 1;
        for (node_idx, node) in nodes.iter().enumerate() {
            if n_open == 0 {
                let found = format!("one whose entry {node_idx} has no parent");
                return Err(Misfit { place: place.to_string(), expected: "a tree, level by level".to_string(), found });
            }
            n_open = if node.is_none() { n_open - 1 } else { n_open + 1 };
        }
        Ok(Value::List(nodes))
    }
}

/// The shape and elements of nested sequences; `depth` levels above have been entered. Errors: what is found instead.
pub(crate) fn flatten(
    value: &Value,
    depth: usize,
    shape: &mut Vec<usize>,
    elements: &mut Vec<Value>,
) -> Result<(), String> {
    let Ok(items) = value.to_items() else {
        if shape.len() > depth {
            return Err("rows of different lengths".to_string());
        }
        elements.push(value.clone());
        return Ok(());
    };
    if let Value::Array(array) = value
        && items.is_empty()
        && shape.len() == depth
    {
        shape.extend(array.shape());
        return Ok(());
    }
    match shape.get(depth) {
        None if elements.is_empty() => shape.push(items.len()),
        Some(&extent) if extent == items.len() => {}
        _ => return Err("rows of different lengths".to_string()),
    }
    items.iter().try_for_each(|item| flatten(item, depth + 1, shape, elements))
}

#[cfg(test)]
mod tests;
