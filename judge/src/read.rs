//! Reading values back: one at a time, or the arguments of a call as a tuple.

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use crate::{Array, Data, Mismatch, Value};

/// A value that is not of the kind asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found {found}")]
pub struct WrongKind {
    /// The kind asked for, "a list of integers".
    pub expected: String,
    /// The kind found, "a string".
    pub found: String,
}

/// What can be read from a [`Value`].
pub trait FromValue: Sized {
    /// Reads `value`. Errors: [`WrongKind`] if it is of another kind or does not fit.
    fn from_value(value: &Value) -> Result<Self, WrongKind>;
}

/// What can be read from the arguments of a call: a tuple of [`FromValue`]s, one a parameter.
pub trait FromArgs: Sized {
    /// Reads `args`. Errors: [`WrongKind`] if the number or a kind is another.
    fn from_args(args: &[Value]) -> Result<Self, WrongKind>;
}

/// Reads arguments that are known to be valid: `let (nums, target): (Vec<i64>, i64) = unpack(args);` in an oracle.
///
/// Panics if they do not fit; a pack's host turns that into an error with the message.
#[track_caller]
pub fn unpack<T: FromArgs>(args: &[Value]) -> T {
    match T::from_args(args) {
        Ok(read) => read,
        Err(wrong) => panic!("the arguments do not fit: {wrong}"),
    }
}

/// Reads arguments that may not be valid, as in `Spec::validate`: they fit the signature, but an integer may be larger than 64 bits.
///
/// Errors: [`WrongKind`], which `?` turns into the sentence that `validate` returns.
pub fn try_unpack<T: FromArgs>(args: &[Value]) -> Result<T, WrongKind> {
    T::from_args(args)
}

impl Value {
    /// The kind in words, for messages: "a list", "`None`", "an array of shape (2, 3)".
    pub fn kind(&self) -> String {
        match self {
            Value::None => "`None`".to_string(),
            Value::Bool(_) => "a boolean".to_string(),
            Value::Int(_) => "an integer".to_string(),
            Value::Float(_) => "a float".to_string(),
            Value::Str(_) => "a string".to_string(),
            Value::List(_) => "a list".to_string(),
            Value::Tuple(_) => "a tuple".to_string(),
            Value::Dict(_) => "a dictionary".to_string(),
            Value::Set(_) => "a set".to_string(),
            Value::Array(array) => format!("an array of shape {}", crate::print::shape(array.shape())),
        }
    }

    /// Whether it is `None`.
    pub fn is_none(&self) -> bool {
        matches!(self, Value::None)
    }

    /// A boolean.
    pub fn as_bool(&self) -> Result<bool, WrongKind> {
        match self {
            Value::Bool(item) => Ok(*item),
            Value::Array(array) if array.shape().is_empty() && array.dtype() == crate::DType::Bool => {
                array.get(0).map_or(Err(self.is_not("a boolean")), |item| item.as_bool())
            }
            _ => Err(self.is_not("a boolean")),
        }
    }

    /// An integer of 64 bits; a float is none, whatever its value.
    pub fn as_int(&self) -> Result<i64, WrongKind> {
        match self {
            Value::Int(item) => item
                .to_i64()
                .ok_or_else(|| WrongKind { expected: "an integer of 64 bits".to_string(), found: format!("{item}") }),
            Value::Array(array) if array.shape().is_empty() && array.dtype() == crate::DType::Int64 => {
                array.get(0).map_or(Err(self.is_not("an integer")), |item| item.as_int())
            }
            _ => Err(self.is_not("an integer")),
        }
    }

    /// An integer of 64 bits that is not negative and counts or indexes something.
    pub fn as_usize(&self) -> Result<usize, WrongKind> {
        let item = self.as_int()?;
        usize::try_from(item)
            .map_err(|_| WrongKind { expected: "an integer that is not negative".to_string(), found: item.to_string() })
    }

    /// An integer of any size.
    pub fn as_bigint(&self) -> Result<&BigInt, WrongKind> {
        match self {
            Value::Int(item) => Ok(item),
            _ => Err(self.is_not("an integer")),
        }
    }

    /// A float; an integer will do.
    pub fn as_float(&self) -> Result<f64, WrongKind> {
        match self {
            Value::Float(item) => Ok(*item),
            Value::Int(item) => Ok(item.to_f64().unwrap_or(f64::NAN)),
            Value::Array(array) if array.shape().is_empty() && array.dtype() != crate::DType::Bool => {
                Ok(array.to_floats()[0])
            }
            _ => Err(self.is_not("a number")),
        }
    }

    /// Text.
    pub fn as_str(&self) -> Result<&str, WrongKind> {
        match self {
            Value::Str(item) => Ok(item),
            _ => Err(self.is_not("a string")),
        }
    }

    /// The items of a list or tuple, borrowed.
    pub fn as_items(&self) -> Result<&[Value], WrongKind> {
        match self {
            Value::List(items) | Value::Tuple(items) => Ok(items),
            _ => Err(self.is_not("a list")),
        }
    }

    /// The items of a list, tuple or array; those of an array are its rows.
    pub fn to_items(&self) -> Result<Vec<Value>, WrongKind> {
        match self {
            Value::List(items) | Value::Tuple(items) => Ok(items.clone()),
            Value::Array(array) => array.rows().ok_or_else(|| self.is_not("a list")),
            _ => Err(self.is_not("a list")),
        }
    }

    /// A list, tuple or 1-d array of integers.
    pub fn as_ints(&self) -> Result<Vec<i64>, WrongKind> {
        Vec::from_value(self)
    }

    /// A list, tuple or 1-d array of numbers.
    pub fn as_floats(&self) -> Result<Vec<f64>, WrongKind> {
        Vec::from_value(self)
    }

    /// A list or tuple of strings.
    pub fn as_strs(&self) -> Result<Vec<&str>, WrongKind> {
        self.as_items()?.iter().map(Value::as_str).collect()
    }

    /// An array.
    pub fn as_array(&self) -> Result<&Array, WrongKind> {
        match self {
            Value::Array(array) => Ok(array),
            _ => Err(self.is_not("an array")),
        }
    }

    fn is_not(&self, expected: &str) -> WrongKind {
        WrongKind { expected: expected.to_string(), found: self.kind() }
    }
}

impl Array {
    /// The slices along the first axis, elements for a 1-d array; `None` for a 0-d one.
    pub fn rows(&self) -> Option<Vec<Value>> {
        (0..*self.shape().first()?).map(|row_idx| self.row(row_idx)).collect()
    }

    /// One slice along the first axis, an element for a 1-d array; `None` beyond the last and for a 0-d array.
    pub fn row(&self, row_idx: usize) -> Option<Value> {
        let (&n_rows, shape) = self.shape().split_first()?;
        if row_idx >= n_rows {
            return None;
        }
        if shape.is_empty() {
            return self.get(row_idx);
        }
        let n_elements: usize = shape.iter().product();
        let range = row_idx * n_elements..(row_idx + 1) * n_elements;
        let data = match self.data() {
            Data::Bool(items) => Data::Bool(items.get(range)?.to_vec()),
            Data::Int64(items) => Data::Int64(items.get(range)?.to_vec()),
            Data::Float64(items) => Data::Float64(items.get(range)?.to_vec()),
        };
        Array::new(shape, data).ok().map(Value::Array)
    }
}

impl From<WrongKind> for String {
    /// The sentence that `Spec::validate` returns.
    fn from(wrong: WrongKind) -> String {
        format!("Expected {}, found {}.", wrong.expected, wrong.found)
    }
}

impl From<WrongKind> for Mismatch {
    /// So that `Spec::witness` can read an output with `?`.
    fn from(wrong: WrongKind) -> Mismatch {
        Mismatch::Kind { path: String::new(), expected: wrong.expected, found: wrong.found }
    }
}

impl FromValue for Value {
    fn from_value(value: &Value) -> Result<Value, WrongKind> {
        Ok(value.clone())
    }
}

impl FromValue for bool {
    fn from_value(value: &Value) -> Result<bool, WrongKind> {
        value.as_bool()
    }
}

impl FromValue for i64 {
    fn from_value(value: &Value) -> Result<i64, WrongKind> {
        value.as_int()
    }
}

impl FromValue for usize {
    fn from_value(value: &Value) -> Result<usize, WrongKind> {
        value.as_usize()
    }
}

impl FromValue for BigInt {
    fn from_value(value: &Value) -> Result<BigInt, WrongKind> {
        value.as_bigint().cloned()
    }
}

impl FromValue for f64 {
    fn from_value(value: &Value) -> Result<f64, WrongKind> {
        value.as_float()
    }
}

impl FromValue for String {
    fn from_value(value: &Value) -> Result<String, WrongKind> {
        value.as_str().map(str::to_string)
    }
}

impl FromValue for Array {
    fn from_value(value: &Value) -> Result<Array, WrongKind> {
        value.as_array().cloned()
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: &Value) -> Result<Option<T>, WrongKind> {
        if value.is_none() { Ok(None) } else { T::from_value(value).map(Some) }
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    fn from_value(value: &Value) -> Result<Vec<T>, WrongKind> {
        match value {
            Value::List(items) | Value::Tuple(items) => items.iter().map(T::from_value).collect(),
            _ => value.to_items()?.iter().map(T::from_value).collect(),
        }
    }
}

macro_rules! from_tuple {
    ($n:literal: $($T:ident $idx:tt),*) => {
        impl<$($T: FromValue),*> FromValue for ($($T,)*) {
            fn from_value(value: &Value) -> Result<Self, WrongKind> {
                Self::from_args(&value.to_items()?)
            }
        }

        impl<$($T: FromValue),*> FromArgs for ($($T,)*) {
            fn from_args(args: &[Value]) -> Result<Self, WrongKind> {
                if args.len() != $n {
                    return Err(WrongKind { expected: format!("{} values", $n), found: args.len().to_string() });
                }
                Ok(($($T::from_value(&args[$idx])?,)*))
            }
        }
    };
}

from_tuple!(1: A 0);
from_tuple!(2: A 0, B 1);
from_tuple!(3: A 0, B 1, C 2);
from_tuple!(4: A 0, B 1, C 2, D 3);
from_tuple!(5: A 0, B 1, C 2, D 3, E 4);
from_tuple!(6: A 0, B 1, C 2, D 3, E 4, F 5);
from_tuple!(7: A 0, B 1, C 2, D 3, E 4, F 5, G 6);
from_tuple!(8: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_arguments_as_a_tuple() {
        let args = vec![Value::ints([2, 7]), Value::from(9), Value::from("x")];
        let (nums, target, name): (Vec<i64>, i64, String) = unpack(&args);
        assert_eq!((nums, target, name.as_str()), (vec![2, 7], 9, "x"));
    }

    #[test]
    fn reads_rows_of_an_array() {
        let value = Value::array([2, 2], vec![1.0, 2.0, 3.0, 4.0]);
        assert_eq!(Vec::<Vec<f64>>::from_value(&value), Ok(vec![vec![1.0, 2.0], vec![3.0, 4.0]]));
        assert!(value.as_ints().is_err());
    }

    #[test]
    fn says_what_does_not_fit() {
        let huge = Value::Int(BigInt::from(10).pow(30));
        let sentence: String = try_unpack::<(i64,)>(&[huge]).unwrap_err().into();
        assert_eq!(sentence, "Expected an integer of 64 bits, found 1000000000000000000000000000000.");
        let sentence: String = Value::from(true).as_int().unwrap_err().into();
        assert_eq!(sentence, "Expected an integer, found a boolean.");
    }
}
