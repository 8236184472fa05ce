//! The values that pass between a problem, a solution and the judge, whatever language the solution is in.
//!
//! Building them is in `build`, reading in `read`, printing in `print`; comparing an answer is the business of [`Check`](crate::Check).

use num_bigint::BigInt;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::DType;
use crate::depth::decode_level;

/// The arguments of one call, in the order of the signature.
pub type Args = Vec<Value>;

/// One value. Linked lists, trees and graphs are plain lists here; the signature's [`Type`](crate::Type) says what a runner turns them into.
///
/// `==` is structural: NaN differs from itself, a list from a tuple.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub enum Value {
    /// Python's `None`.
    #[default]
    None,
    /// A boolean; never equal to an integer under a strict check.
    Bool(bool),
    /// An integer of any size.
    Int(BigInt),
    /// A double, NaN and infinities included.
    Float(f64),
    /// Text.
    Str(String),
    /// An ordered sequence that may change.
    List(Vec<Value>),
    /// An ordered sequence that may not.
    Tuple(Vec<Value>),
    /// Key and value pairs in order of insertion.
    Dict(Vec<(Value, Value)>),
    /// Distinct values; their order here means nothing.
    Set(Vec<Value>),
    /// An n-dimensional array.
    Array(Array),
}

/// A dense n-dimensional array in C order, with as many elements as its shape says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "RawArray")]
pub struct Array {
    shape: Vec<usize>,
    data: Data,
}

/// The elements of an [`Array`], one variant a dtype.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Data {
    /// `bool`
    Bool(Vec<bool>),
    /// `int64`
    Int64(Vec<i64>),
    /// `float64`
    Float64(Vec<f64>),
}

/// A shape whose product is not the number of elements.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an array of shape {shape:?} cannot have {n_elements} elements")]
pub struct ShapeError {
    /// The shape asked for.
    pub shape: Vec<usize>,
    /// The number of elements given.
    pub n_elements: usize,
}

impl Value {
    /// How deep values may nest, so that nothing that walks them can exhaust the stack. Decoding refuses deeper ones; a runner should too.
    pub const MAX_DEPTH: usize = 128;

    /// Whether the value nests deeper than [`Value::MAX_DEPTH`]. Safe on any value.
    pub fn is_too_deep(&self) -> bool {
        let mut pending = vec![(self, 1)];
        while let Some((value, depth)) = pending.pop() {
            if depth > Value::MAX_DEPTH {
                return true;
            }
            match value {
                Value::List(items) | Value::Tuple(items) | Value::Set(items) => {
                    pending.extend(items.iter().map(|item| (item, depth + 1)));
                }
                Value::Dict(pairs) => {
                    pending.extend(pairs.iter().flat_map(|(key, value)| [(key, depth + 1), (value, depth + 1)]));
                }
                _ => {}
            }
        }
        false
    }
}

impl Array {
    /// The most axes, as in NumPy.
    const MAX_AXES: usize = 64;

    /// The largest product of an empty array's other extents.
    const MAX_PLACES_OF_EMPTY: usize = 1 << 20;

    /// An array of `shape` over `data`. Errors: [`ShapeError`] if the numbers of elements differ, if there are more than 64 axes, or if an empty array has absurd extents beside its zero.
    pub fn new(shape: impl Into<Vec<usize>>, data: impl Into<Data>) -> Result<Array, ShapeError> {
        let (shape, data) = (shape.into(), data.into());
        // Zero extents aside, for walking the rows of (10¹⁵, 0) never ends though there is nothing in it.
        let extents = || shape.iter().copied().filter(|&extent| extent > 0);
        let n_places = extents().try_fold(1usize, |product, extent| product.checked_mul(extent));
        let n_places_allowed = data.len().max(Array::MAX_PLACES_OF_EMPTY);
        if shape.len() > Array::MAX_AXES || n_places.is_none_or(|n_places| n_places > n_places_allowed) {
            return Err(ShapeError { shape, n_elements: data.len() });
        }
        let n_elements = shape.iter().product::<usize>();
        if n_elements == data.len() {
            Ok(Array { shape, data })
        } else {
            Err(ShapeError { shape, n_elements: data.len() })
        }
    }

    /// The extent of each axis; empty for a 0-d array.
    pub fn shape(&self) -> &[usize] {
        &self.shape
    }

    /// The elements, last axis fastest.
    pub fn data(&self) -> &Data {
        &self.data
    }

    /// The element type.
    pub fn dtype(&self) -> DType {
        self.data.dtype()
    }

    /// Shape and elements.
    pub fn into_parts(self) -> (Vec<usize>, Data) {
        (self.shape, self.data)
    }

    /// The elements as doubles; booleans are 0 and 1.
    pub fn to_floats(&self) -> Vec<f64> {
        match &self.data {
            Data::Bool(items) => items.iter().map(|&item| f64::from(u8::from(item))).collect(),
            Data::Int64(items) => items.iter().map(|&item| item as f64).collect(),
            Data::Float64(items) => items.clone(),
        }
    }

    /// One element, counted in C order.
    pub fn get(&self, index: usize) -> Option<Value> {
        match &self.data {
            Data::Bool(items) => items.get(index).map(|&item| Value::Bool(item)),
            Data::Int64(items) => items.get(index).map(|&item| Value::Int(item.into())),
            Data::Float64(items) => items.get(index).map(|&item| Value::Float(item)),
        }
    }
}

impl Data {
    /// How many elements there are.
    pub fn len(&self) -> usize {
        match self {
            Data::Bool(items) => items.len(),
            Data::Int64(items) => items.len(),
            Data::Float64(items) => items.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The element type.
    pub fn dtype(&self) -> DType {
        match self {
            Data::Bool(_) => DType::Bool,
            Data::Int64(_) => DType::Int64,
            Data::Float64(_) => DType::Float64,
        }
    }
}

impl From<Vec<bool>> for Data {
    fn from(items: Vec<bool>) -> Data {
        Data::Bool(items)
    }
}

impl From<Vec<i64>> for Data {
    fn from(items: Vec<i64>) -> Data {
        Data::Int64(items)
    }
}

impl From<Vec<f64>> for Data {
    fn from(items: Vec<f64>) -> Data {
        Data::Float64(items)
    }
}

/// An array as it arrives, before its shape is checked.
#[derive(Deserialize)]
struct RawArray {
    shape: Vec<usize>,
    data: Data,
}

impl TryFrom<RawArray> for Array {
    type Error = ShapeError;

    fn try_from(raw: RawArray) -> Result<Array, ShapeError> {
        Array::new(raw.shape, raw.data)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        decode_level(deserializer, Value::MAX_DEPTH, Value::deserialize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nested(depth: usize) -> Value {
        (1..depth).fold(Value::List(vec![]), |inner, _| Value::List(vec![inner]))
    }

    #[test]
    fn survives_a_round_trip_through_postcard() {
        let value = Value::tuple([
            Value::from(f64::NEG_INFINITY),
            Value::Int("123456789012345678901234567890".parse().unwrap()),
            Value::array([2, 2], vec![1i64, 2, 3, 4]),
            Value::Dict(vec![(Value::from("a"), Value::None)]),
        ]);
        let bytes = postcard::to_stdvec(&value).unwrap();
        assert_eq!(postcard::from_bytes::<Value>(&bytes).unwrap(), value);
    }

    #[test]
    fn refuses_to_decode_values_nested_too_deep() {
        let decode = |value: &Value| postcard::from_bytes::<Value>(&postcard::to_stdvec(value).unwrap());
        assert!(decode(&nested(Value::MAX_DEPTH)).is_ok());
        assert!(decode(&nested(Value::MAX_DEPTH + 1)).is_err());
        assert!(decode(&nested(3)).is_ok(), "the count is taken back after a refusal");
        assert!(!nested(Value::MAX_DEPTH).is_too_deep());
        assert!(nested(Value::MAX_DEPTH + 1).is_too_deep());
    }

    #[test]
    fn refuses_an_array_whose_shape_lies() {
        assert!(Array::new([2, 3], vec![0.0; 5]).is_err());
        assert!(Array::new([usize::MAX, 2], vec![0.0; 5]).is_err());
        assert!(Array::new([usize::MAX, 0], Vec::<f64>::new()).is_err());
        assert!(Array::new([usize::MAX, 2, 0], Vec::<f64>::new()).is_err());
        assert!(Array::new([1000, 0], Vec::<f64>::new()).is_ok());
        assert!(Array::new([1; 65], vec![1.0]).is_err());
        let bytes = postcard::to_stdvec(&(vec![4usize], Data::from(vec![1.0]))).unwrap();
        assert!(postcard::from_bytes::<Array>(&bytes).is_err());
    }
}
