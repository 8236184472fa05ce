//! How values travel into a kernel's types and back.
//!
//! An `int` is an `i64`, a `list[T]` a `Vec<T>`, a `dict[K, V]` a `BTreeMap<K, V>`, an array an `ndarray::Array`; a parameter may borrow: `&[T]`, `&str`, `ArrayView2<f64>`, and `&mut Vec<T>` or `ArrayViewMut2<f64>` where it is to be changed.

use std::collections::{BTreeMap, BTreeSet};

use judge::{Data, FromValue, Value};
use ndarray::{Array, ArrayD, ArrayView, ArrayViewMut, Dimension, IxDyn};

/// A type that owns a value.
pub trait Convert: Sized {
    /// Reads a value. Errors: it is of another kind; says which was expected and which was found.
    fn read(value: &Value) -> Result<Self, String>;

    /// Writes it as a value.
    fn write(&self) -> Value;

    /// Reads what may be missing.
    fn read_option(value: &Value) -> Result<Option<Self>, String> {
        if value.is_none() { Ok(None) } else { Self::read(value).map(Some) }
    }

    /// Writes what may be missing.
    fn write_option(option: &Option<Self>) -> Value {
        option.as_ref().map_or(Value::None, Convert::write)
    }
}

/// A type that a kernel's function may take.
pub trait Param<'a>: Sized {
    /// What owns the value while the function runs.
    type Owned: Convert;

    /// Whether the function may change the argument itself.
    const CHANGES: bool = false;

    /// What the function is given.
    fn lend(owned: &'a mut Self::Owned) -> Self;
}

impl<'a, T: Convert + Default> Param<'a> for T {
    type Owned = T;

    fn lend(owned: &'a mut T) -> T {
        std::mem::take(owned)
    }
}

impl<'a, T: Convert> Param<'a> for &'a [T] {
    type Owned = Vec<T>;

    fn lend(owned: &'a mut Vec<T>) -> &'a [T] {
        owned
    }
}

impl<'a, T: Convert> Param<'a> for &'a mut Vec<T> {
    type Owned = Vec<T>;
    const CHANGES: bool = true;

    fn lend(owned: &'a mut Vec<T>) -> &'a mut Vec<T> {
        owned
    }
}

impl<'a> Param<'a> for &'a str {
    type Owned = String;

    fn lend(owned: &'a mut String) -> &'a str {
        owned
    }
}

impl<'a, T: Element, D: Dimension> Param<'a> for ArrayView<'a, T, D> {
    type Owned = Array<T, D>;

    fn lend(owned: &'a mut Array<T, D>) -> ArrayView<'a, T, D> {
        owned.view()
    }
}

impl<'a, T: Element, D: Dimension> Param<'a> for ArrayViewMut<'a, T, D> {
    type Owned = Array<T, D>;
    const CHANGES: bool = true;

    fn lend(owned: &'a mut Array<T, D>) -> ArrayViewMut<'a, T, D> {
        owned.view_mut()
    }
}

/// What [`judge`] reads and writes by itself.
macro_rules! plain {
    ($($ty:ty),*) => {
        $(impl Convert for $ty {
            fn read(value: &Value) -> Result<$ty, String> {
                Ok(<$ty as FromValue>::from_value(value)?)
            }

            fn write(&self) -> Value {
                self.clone().into()
            }
        })*
    };
}

plain!(bool, i64, usize, f64, String, Value);

macro_rules! narrow {
    ($($ty:ty),*) => {
        $(impl Convert for $ty {
            fn read(value: &Value) -> Result<$ty, String> {
                let wide = value.as_int()?;
                <$ty>::try_from(wide).map_err(|_| concat!("expected an integer that is a `", stringify!($ty), "`").to_string())
            }

            fn write(&self) -> Value {
                Value::Int((*self).into())
            }
        })*
    };
}

narrow!(i32, u32, u64);

impl Convert for () {
    fn read(value: &Value) -> Result<(), String> {
        if value.is_none() { Ok(()) } else { Err(misfit("None", value)) }
    }

    fn write(&self) -> Value {
        Value::None
    }
}

impl<T: Convert> Convert for Option<T> {
    fn read(value: &Value) -> Result<Option<T>, String> {
        T::read_option(value)
    }

    fn write(&self) -> Value {
        T::write_option(self)
    }
}

impl<T: Convert> Convert for Vec<T> {
    fn read(value: &Value) -> Result<Vec<T>, String> {
        value.to_items()?.iter().map(T::read).collect()
    }

    fn write(&self) -> Value {
        Value::List(self.iter().map(Convert::write).collect())
    }
}

impl<T: Convert + Ord> Convert for BTreeSet<T> {
    fn read(value: &Value) -> Result<BTreeSet<T>, String> {
        match value {
            Value::Set(items) => items.iter().map(T::read).collect(),
            _ => Err(misfit("a set", value)),
        }
    }

    fn write(&self) -> Value {
        Value::Set(self.iter().map(Convert::write).collect())
    }
}

impl<K: Convert + Ord, V: Convert> Convert for BTreeMap<K, V> {
    fn read(value: &Value) -> Result<BTreeMap<K, V>, String> {
        match value {
            Value::Dict(pairs) => pairs.iter().map(|(key, value)| Ok((K::read(key)?, V::read(value)?))).collect(),
            _ => Err(misfit("a dictionary", value)),
        }
    }

    fn write(&self) -> Value {
        Value::Dict(self.iter().map(|(key, value)| (key.write(), value.write())).collect())
    }
}

macro_rules! tuples {
    ($($n:literal: $($t:ident $idx:tt),+;)*) => {
        $(impl<$($t: Convert),+> Convert for ($($t,)+) {
            fn read(value: &Value) -> Result<Self, String> {
                let items = value.as_items()?;
                if items.len() != $n {
                    return Err(format!("expected {} values, found {}", $n, items.len()));
                }
                Ok(($($t::read(&items[$idx])?,)+))
            }

            fn write(&self) -> Value {
                Value::Tuple(vec![$(self.$idx.write()),+])
            }
        })*
    };
}

tuples! {
    1: A 0;
    2: A 0, B 1;
    3: A 0, B 1, C 2;
    4: A 0, B 1, C 2, D 3;
    5: A 0, B 1, C 2, D 3, E 4;
    6: A 0, B 1, C 2, D 3, E 4, F 5;
    7: A 0, B 1, C 2, D 3, E 4, F 5, G 6;
    8: A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7;
}

/// An element of an array.
pub trait Element: Clone {
    /// The elements, if they are of this type.
    fn of(data: Data) -> Option<Vec<Self>>;

    /// Elements for an array of values.
    fn data(elements: Vec<Self>) -> Data;
}

macro_rules! elements {
    ($($ty:ty: $variant:ident),*) => {
        $(impl Element for $ty {
            fn of(data: Data) -> Option<Vec<$ty>> {
                match data {
                    Data::$variant(elements) => Some(elements),
                    _ => None,
                }
            }

            fn data(elements: Vec<$ty>) -> Data {
                Data::$variant(elements)
            }
        })*
    };
}

elements!(bool: Bool, i64: Int64, f64: Float64);

impl<T: Element, D: Dimension> Convert for Array<T, D> {
    fn read(value: &Value) -> Result<Array<T, D>, String> {
        let (shape, data) = value.as_array()?.clone().into_parts();
        let dtype = data.dtype();
        let expected = || format!("an array of `{}`", std::any::type_name::<T>());
        let elements = T::of(data).ok_or_else(|| format!("expected {}, found one of `{dtype}`", expected()))?;
        let array = ArrayD::from_shape_vec(IxDyn(&shape), elements).map_err(|error| error.to_string())?;
        array
            .into_dimensionality()
            .map_err(|_| format!("expected {} with other axes, found {}", expected(), shape.len()))
    }

    fn write(&self) -> Value {
        let elements = self.iter().cloned().collect();
        match judge::Array::new(self.shape(), T::data(elements)) {
            Ok(array) => Value::Array(array),
            // Absurd extents beside a zero: no array that could be right, and the text says why.
            Err(error) => Value::Str(error.to_string()),
        }
    }
}

fn misfit(expected: &str, value: &Value) -> String {
    format!("expected {expected}, found {}", value.kind())
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, array};

    use super::*;

    fn check<T: Convert + PartialEq + std::fmt::Debug>(item: T) {
        assert_eq!(T::read(&item.write()), Ok(item));
    }

    #[test]
    fn survives_the_way_there_and_back() {
        check(());
        check((true, -3i64, 0.5, "text".to_string()));
        check(vec![Some(1i64), None]);
        check(BTreeMap::from([("a".to_string(), vec![1u32])]));
        check(BTreeSet::from([(1i64, 2i64)]));
        check(array![[1.0, 2.0], [f64::INFINITY, 4.0]]);
        check(ndarray::arr0(true));
    }

    #[test]
    fn transposed_arrays_keep_their_elements_in_place() {
        let array = array![[1i64, 2, 3], [4, 5, 6]].reversed_axes();
        assert_eq!(Array2::read(&array.write()), Ok(array));
    }

    #[test]
    fn says_what_does_not_fit() {
        let check = |found: Result<(), String>, expected: &str| assert_eq!(found, Err(expected.to_string()));
        check(Vec::<i64>::read(&Value::from("no")).map(drop), "Expected a list, found a string.");
        check(
            Array2::<f64>::read(&Value::array([1], vec![1i64])).map(drop),
            "expected an array of `f64`, found one of `int64`",
        );
        check(u32::read(&Value::from(-1)).map(drop), "expected an integer that is a `u32`");
        check(<(i64, i64)>::read(&Value::ints([1])).map(drop), "expected 2 values, found 1");
    }
}
