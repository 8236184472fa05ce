//! Whether values fit a signature: a person's own input before it is run, an output before a problem's author judges it.

use std::collections::BTreeMap;

use crate::check::Mismatch;
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
fn flatten(value: &Value, depth: usize, shape: &mut Vec<usize>, elements: &mut Vec<Value>) -> Result<(), String> {
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

/// Whether `found` could be a `ty`; the path is for the mismatch.
fn output(ty: &Type, found: &Value, path: &str) -> Result<(), Mismatch> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Method;

    fn function(types: &[(&str, &str)]) -> Signature {
        let param = |(name, ty): &(&str, &str)| Param { name: name.to_string(), ty: ty.parse().unwrap() };
        Signature::Function {
            name: "f".to_string(),
            params: types.iter().map(param).collect(),
            returns: "int".parse().unwrap(),
        }
    }

    fn class() -> Signature {
        let param = |name: &str| Param { name: name.to_string(), ty: Type::Int };
        let get = Method { name: "get".to_string(), params: vec![param("key")], returns: Type::Int };
        Signature::Class { name: "Cache".to_string(), init: vec![param("capacity")], methods: vec![get] }
    }

    #[test]
    fn brings_values_into_the_form_meant() {
        let check = |ty: &str, value: Value, fitted: Value| {
            assert_eq!(function(&[("x", ty)]).fit_args(&vec![value]), Ok(vec![fitted]), "{ty}");
        };
        check("float", 1.into(), 1.0.into());
        check("list[float]", (1, 2).into(), [1.0, 2.0].into());
        check("array[float64, b, d]", [[1, 2], [3, 4]].into(), Value::array([2, 2], vec![1.0, 2.0, 3.0, 4.0]));
        check("array[float64, b, d]", Value::array([0, 3], Vec::<f64>::new()), Value::array([0, 3], Vec::<f64>::new()));
        check("array[int64, n]", Vec::<i64>::new().into(), Value::array([0], Vec::<i64>::new()));
        check("tree[int]", vec![Some(1), None, Some(2), None, None].into(), vec![Some(1), None, Some(2)].into());
        check("optional[tree[int]]", ().into(), ().into());
        check("linked_list[int]", ().into(), Vec::<i64>::new().into());
        check("tuple[int, str]", (1, "a").into(), (1, "a").into());
    }

    #[test]
    fn says_what_does_not_fit() {
        let check = |types: &[(&str, &str)], args: Args, sentence: &str| {
            assert_eq!(function(types).fit_args(&args), Err(sentence.to_string()));
        };
        check(&[("x", "int")], vec![], "1 value is due, not 0.");
        check(&[("x", "int")], vec![true.into()], "`x` must be an integer, not a boolean.");
        check(
            &[("x", "list[int]")],
            vec![vec![Value::from(1), "a".into()].into()],
            "`x[1]` must be an integer, not a string.",
        );
        check(
            &[("x", "array[float64, b, d]")],
            vec![[1.0].into()],
            "`x` must be an array of float64 with shape (b, d), not of shape (1,).",
        );
        check(
            &[("x", "array[float64, n]"), ("y", "array[int64, n]")],
            vec![[1.0, 2.0].into(), [1].into()],
            "`y` must be an array of int64 with shape (n), not of shape (1,), where n is 2.",
        );
        check(
            &[("x", "array[float64, b, d]")],
            vec![vec![vec![1.0], vec![]].into()],
            "`x` must be an array of float64 with shape (b, d), not rows of different lengths.",
        );
        check(
            &[("x", "tree[int]")],
            vec![vec![None, Some(1)].into()],
            "`x` must be a tree, level by level, not one whose entry 1 has no parent.",
        );
    }

    #[test]
    fn checks_operations_of_a_class() {
        let operations = |items: Vec<(&str, Vec<i64>)>| vec![Value::from(items)];
        assert!(class().fit_args(&operations(vec![("Cache", vec![2]), ("get", vec![1])])).is_ok());
        let check = |args: Args, sentence: &str| assert_eq!(class().fit_args(&args), Err(sentence.to_string()));
        check(operations(vec![]), "The first operation must construct `Cache`.");
        check(operations(vec![("get", vec![1])]), "The first operation must construct `Cache`.");
        check(operations(vec![("Cache", vec![2]), ("put", vec![])]), "In operation 2, there is no method `put`.");
        check(operations(vec![("Cache", vec![2]), ("get", vec![])]), "In operation 2, 1 value is due, not 0.");
        check(vec![[1].into()], "In operation 1, a pair of a method's name and a list of its arguments is due.");
    }

    #[test]
    fn an_output_must_be_of_the_kind_promised() {
        let check = |ty: &str, found: Value, fits: bool| {
            assert_eq!(output(&ty.parse().unwrap(), &found, "").is_ok(), fits, "{ty} {found}");
        };
        check("list[int]", (1, 2.0).into(), true);
        check("list[int]", Value::array([2], vec![1i64, 2]), true);
        check("list[int]", ().into(), false);
        check("list[int]", [1.5].into(), false);
        check("list[list[int]]", [1].into(), false);
        check("tuple[int, int]", [1].into(), false);
        check("bool", 1.into(), false);
        check("optional[int]", ().into(), true);
        check("tree[int]", vec![Some(1), None].into(), true);
        check("array[float64, n]", 1.0.into(), false);
    }
}
