//! The values that pass between a problem, a solution and the judge, whatever language the solution is in.

use num_bigint::BigInt;
use serde::{Deserialize, Serialize};

/// The arguments of one call, in the order of the signature.
pub type Args = Vec<Value>;

/// One value. Linked lists, trees and graphs are plain lists here; the signature's [`Type`](crate::Type) says what a runner turns them into.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Value {
    /// Python's `None`.
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

/// A dense n-dimensional array in C order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Array {
    /// The extent of each axis; empty for a 0-d array.
    pub shape: Vec<usize>,
    /// The elements, last axis fastest; as many as the product of `shape`.
    pub data: Data,
}

/// The elements of an [`Array`], one variant a dtype.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Data {
    /// `bool`
    Bool(Vec<bool>),
    /// `int64`
    Int64(Vec<i64>),
    /// `float64`
    Float64(Vec<f64>),
}
