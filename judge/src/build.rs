//! Building values: constructors, and `From` for what Rust has a counterpart of.

use num_bigint::BigInt;

use crate::{Array, Data, Value};

impl Value {
    /// A list.
    pub fn list<T: Into<Value>>(items: impl IntoIterator<Item = T>) -> Value {
        Value::List(items.into_iter().map(Into::into).collect())
    }

    /// A tuple.
    pub fn tuple<T: Into<Value>>(items: impl IntoIterator<Item = T>) -> Value {
        Value::Tuple(items.into_iter().map(Into::into).collect())
    }

    /// A set of values that the caller knows to be distinct.
    pub fn set<T: Into<Value>>(items: impl IntoIterator<Item = T>) -> Value {
        Value::Set(items.into_iter().map(Into::into).collect())
    }

    /// A dictionary of pairs whose keys the caller knows to be distinct.
    pub fn dict<K: Into<Value>, V: Into<Value>>(pairs: impl IntoIterator<Item = (K, V)>) -> Value {
        Value::Dict(pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }

    /// A list of integers.
    pub fn ints(items: impl IntoIterator<Item = i64>) -> Value {
        Value::list(items)
    }

    /// A list of floats.
    pub fn floats(items: impl IntoIterator<Item = f64>) -> Value {
        Value::list(items)
    }

    /// A list of strings.
    pub fn strs<'a>(items: impl IntoIterator<Item = &'a str>) -> Value {
        Value::list(items)
    }

    /// An array: `Value::array([2, 2], vec![1.0, 0.0, 0.0, 1.0])`; the elements' Rust type is the dtype.
    ///
    /// Panics if the shape does not fit the number of elements; [`Array::new`] is the form that asks.
    #[track_caller]
    pub fn array(shape: impl Into<Vec<usize>>, data: impl Into<Data>) -> Value {
        match Array::new(shape, data) {
            Ok(array) => Value::Array(array),
            Err(error) => panic!("{error}"),
        }
    }
}

macro_rules! from_integer {
    ($($integer:ty)*) => {
        $(impl From<$integer> for Value {
            fn from(item: $integer) -> Value {
                Value::Int(item.into())
            }
        })*
    };
}

from_integer!(i32 i64 u32 u64 usize BigInt);

impl From<()> for Value {
    fn from((): ()) -> Value {
        Value::None
    }
}

impl From<bool> for Value {
    fn from(item: bool) -> Value {
        Value::Bool(item)
    }
}

impl From<f64> for Value {
    fn from(item: f64) -> Value {
        Value::Float(item)
    }
}

impl From<&str> for Value {
    fn from(item: &str) -> Value {
        Value::Str(item.to_string())
    }
}

impl From<String> for Value {
    fn from(item: String) -> Value {
        Value::Str(item)
    }
}

impl From<Array> for Value {
    fn from(array: Array) -> Value {
        Value::Array(array)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(item: Option<T>) -> Value {
        item.map_or(Value::None, Into::into)
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Value {
        Value::list(items)
    }
}

impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {
    fn from(items: [T; N]) -> Value {
        Value::list(items)
    }
}

impl<A: Into<Value>, B: Into<Value>> From<(A, B)> for Value {
    fn from((a, b): (A, B)) -> Value {
        Value::Tuple(vec![a.into(), b.into()])
    }
}

impl<A: Into<Value>, B: Into<Value>, C: Into<Value>> From<(A, B, C)> for Value {
    fn from((a, b, c): (A, B, C)) -> Value {
        Value::Tuple(vec![a.into(), b.into(), c.into()])
    }
}
