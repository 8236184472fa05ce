//! What a person typed as input, read as Python.

use judge::{Array, DType, Data, Dim, Limits, Signature, Type, Value};
use num_traits::ToPrimitive;
use rustpython_vm::compiler::Mode;
use rustpython_vm::scope::Scope;
use rustpython_vm::{PyResult, VirtualMachine};

use crate::convert::{Unconvertible, from_python};
use crate::fault;
use crate::session::Session;

impl Session {
    /// Reads `text`, a Python literal or an expression such as `np.zeros(3)`, as a value of type `ty`. Errors: a whole sentence.
    pub fn parse(&mut self, text: &str, ty: &Type) -> Result<Value, String> {
        let Session { interpreter, output, pristine, .. } = self;
        output.keep(Limits::default().output_bytes);
        interpreter.enter(|vm| {
            // NumPy is imported and noted before the text runs, so that the next text finds it.
            let ready = pristine.restore(vm).map(|()| vm.import("numpy", 0)).and_then(|_| pristine.note(vm));
            let object = ready.and_then(|()| evaluate(text.trim(), vm)).map_err(|error| {
                format!("This cannot be read as Python: {}.", fault::in_short(&error, vm).trim_end())
            })?;
            let value = from_python(&object, &as_in_case(ty), vm)
                .map_err(|Unconvertible(found)| format!("{found} cannot be used as input."))?;
            fit(value, ty)
        })
    }

    /// Reads one text a parameter of `signature`; for a class, one text with the list of operations.
    pub fn parse_args(&mut self, signature: &Signature, texts: &[String]) -> Vec<Result<Value, String>> {
        let operations = Type::List(Box::new(Type::Tuple(vec![Type::Str, Type::List(Box::new(Type::Any))])));
        texts
            .iter()
            .enumerate()
            .map(|(index, text)| match signature {
                Signature::Function { params, .. } => match params.get(index) {
                    Some(param) => self.parse(text, &param.ty),
                    None => Err(format!("There are only {} parameters.", params.len())),
                },
                Signature::Class { .. } => self.parse(text, &operations),
            })
            .collect()
    }
}

fn evaluate(text: &str, vm: &VirtualMachine) -> PyResult {
    let scope = vm.ctx.new_dict();
    if let Ok(numpy) = vm.import("numpy", 0) {
        scope.set_item("np", numpy.clone(), vm)?;
        scope.set_item("numpy", numpy, vm)?;
    }
    for (name, value) in [("inf", f64::INFINITY), ("nan", f64::NAN)] {
        scope.set_item(name, vm.ctx.new_float(value).into(), vm)?;
    }
    let code = vm.compile(text, Mode::Eval, "<input>").map_err(|error| error.into_pyexception(vm, Some(text)))?;
    vm.run_code_obj(code, Scope::with_builtins(None, scope, vm))
}

/// The type a value has in a case, where linked lists and trees are lists.
fn as_in_case(ty: &Type) -> Type {
    match ty {
        Type::LinkedList(inner) => Type::List(inner.clone()),
        Type::Tree(inner) => Type::List(Box::new(Type::Optional(inner.clone()))),
        ty => ty.clone(),
    }
}

/// `value` as a value of type `ty`, if it is one or can be meant as one: an integer for a float, lists for an array.
fn fit(value: Value, ty: &Type) -> Result<Value, String> {
    let all = |values: Vec<Value>, ty: &Type| values.into_iter().map(|value| fit(value, ty)).collect::<Result<_, _>>();
    Ok(match (value, ty) {
        (value, Type::Any) => value,
        (Value::None, Type::None | Type::Optional(_)) => Value::None,
        (Value::None, Type::LinkedList(_) | Type::Tree(_)) => Value::List(vec![]),
        (value, Type::Optional(inner)) => fit(value, inner)?,
        (value @ Value::Bool(_), Type::Bool) => value,
        (value @ Value::Int(_), Type::Int) => value,
        (value @ Value::Float(_), Type::Float) => value,
        (Value::Int(int), Type::Float) => Value::Float(int.to_f64().unwrap_or(f64::INFINITY)),
        (value @ Value::Str(_), Type::Str) => value,
        (Value::List(items), Type::List(inner) | Type::LinkedList(inner)) => Value::List(all(items, inner)?),
        (Value::List(items), Type::Tree(inner)) => Value::List(all(items, &Type::Optional(inner.clone()))?),
        (Value::Set(items), Type::Set(inner)) => Value::Set(all(items, inner)?),
        (Value::Tuple(items), Type::Tuple(types)) if items.len() == types.len() => {
            Value::Tuple(items.into_iter().zip(types).map(|(item, ty)| fit(item, ty)).collect::<Result<_, _>>()?)
        }
        (Value::Dict(entries), Type::Dict(key_type, value_type)) => {
            let entries = entries.into_iter().map(|(key, value)| Ok((fit(key, key_type)?, fit(value, value_type)?)));
            Value::Dict(entries.collect::<Result<_, String>>()?)
        }
        (value, Type::Array(dtype, dims)) => Value::Array(array(value, *dtype, dims, ty)?),
        (value, ty) => return Err(format!("`{value}` is not of type `{ty}`.")),
    })
}

/// An array from an array of a fitting dtype, or from nested lists of numbers.
fn array(value: Value, dtype: DType, dims: &[Dim], ty: &Type) -> Result<Array, String> {
    let wrong = |value: &Value| format!("`{value}` is not of type `{ty}`.");
    let array = match value {
        Value::Array(array) => array,
        value => {
            let mut shape = Vec::new();
            let mut level = &value;
            while let Value::List(items) | Value::Tuple(items) = level {
                shape.push(items.len());
                let Some(first) = items.first() else { break };
                level = first;
            }
            // The axes after an empty one cannot be seen in nested lists.
            shape.resize(shape.len().max(dims.len()), 0);
            let mut numbers = Vec::new();
            flatten(&value, &shape, &mut numbers).ok_or_else(|| wrong(&value))?;
            Array::new(shape, numbers).map_err(|_| wrong(&value))?
        }
    };
    let (shape, data) = array.into_parts();
    let fits = shape.len() == dims.len()
        && shape.iter().zip(dims).all(|(n, dim)| !matches!(dim, Dim::Fixed(fixed) if fixed != n));
    if !fits {
        return Err(format!("An array of shape {:?} is not of type `{ty}`.", shape));
    }
    let whole = |data: &[f64]| data.iter().all(|x| x.fract() == 0.0 && x.abs() < 9e15);
    let data = match (data, dtype) {
        (Data::Int64(data), DType::Float64) => Data::Float64(data.into_iter().map(|x| x as f64).collect()),
        (Data::Bool(data), DType::Float64) => Data::Float64(data.into_iter().map(|x| f64::from(u8::from(x))).collect()),
        (Data::Float64(data), DType::Int64) if whole(&data) => {
            Data::Int64(data.into_iter().map(|x| x as i64).collect())
        }
        (Data::Float64(data), DType::Bool) if data.iter().all(|x| *x == 0.0 || *x == 1.0) => {
            Data::Bool(data.into_iter().map(|x| x == 1.0).collect())
        }
        (data @ Data::Bool(_), DType::Bool) | (data @ Data::Int64(_), DType::Int64) => data,
        (data @ Data::Float64(_), DType::Float64) => data,
        _ => return Err(format!("The elements do not fit the type `{ty}`.")),
    };
    Array::new(shape, data).map_err(|error| format!("{error}."))
}

/// The numbers of nested lists in C order; `None` if they are ragged or hold anything else.
fn flatten(value: &Value, shape: &[usize], numbers: &mut Vec<f64>) -> Option<()> {
    match (value, shape) {
        (Value::List(items) | Value::Tuple(items), [n, inner @ ..]) if items.len() == *n => {
            items.iter().try_for_each(|item| flatten(item, inner, numbers))
        }
        (Value::Bool(flag), []) => {
            numbers.push(f64::from(u8::from(*flag)));
            Some(())
        }
        (Value::Int(int), []) => {
            numbers.push(int.to_f64()?);
            Some(())
        }
        (Value::Float(float), []) => {
            numbers.push(*float);
            Some(())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(ty: &str, text: &str, expected: &str) {
        let parsed = Session::new().parse(text, &ty.parse().unwrap());
        assert_eq!(parsed.map_or_else(|sentence| sentence, |value| value.to_string()), expected, "{text}");
    }

    #[test]
    fn reads_literals_and_expressions() {
        check("int", " 3 ", "3");
        check("optional[int]", "print('hm')", "None");
        check("array[float64, n]", "np.arange(2) / 2", "array([0., 0.5])");
        check("float", "3", "3.0");
        check("float", "-inf", "-inf");
        check("list[int]", "[n * n for n in range(3)]", "[0, 1, 4]");
        check("tuple[int, str]", "(1, 'a')", "(1, 'a')");
        check("optional[list[float]]", "[1]", "[1.0]");
        check("tree[int]", "[1, None, 2]", "[1, None, 2]");
        check("linked_list[int]", "[]", "[]");
        check("array[float64, n, 2]", "[[1, 2], [3, 4]]", "array([[1., 2.], [3., 4.]])");
        check("array[int64, n]", "[]", "array([], dtype=int64)");
    }

    #[test]
    fn says_in_a_sentence_what_does_not_fit() {
        check("int", "'3'", "`'3'` is not of type `int`.");
        check("list[int]", "[1, 2.5]", "`2.5` is not of type `int`.");
        check("int", "1 +", "This cannot be read as Python: SyntaxError: invalid syntax (<input>, line 1).");
        check("int", "1 / 0", "This cannot be read as Python: ZeroDivisionError: division by zero.");
        check("any", "object()", "`object` cannot be used as input.");
        check("array[float64, 2, 2]", "[[1, 2]]", "An array of shape [1, 2] is not of type `array[float64, 2, 2]`.");
        check("array[float64, n, m]", "[[1, 2], [3]]", "`[[1, 2], [3]]` is not of type `array[float64, n, m]`.");
        check("array[int64, n]", "[1.5]", "The elements do not fit the type `array[int64, n]`.");
    }
}
