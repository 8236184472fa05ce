//! NumPy's semantics in pure Rust on top of ndarray: dtypes, shared storage with strided views, broadcasting, promotion, ufuncs, indexing, reductions, sorting, linear algebra and printing.
//!
//! Knows nothing of Python, browsers, files or clocks. Arrays share memory and are written through views, so all of it belongs to one thread.

pub mod array;
pub mod broadcast;
pub mod cast;
mod complex;
mod convert;
pub mod create;
pub mod dtype;
pub mod error;
pub mod fft;
pub mod index;
mod lanes;
pub mod layout;
pub mod linalg;
pub mod math;
pub mod object;
pub mod print;
pub mod random;
pub mod reduce;
pub mod scalar;
pub mod search;
pub mod sets;
pub mod shape;
pub mod sort;
pub mod storage;
pub mod text;
pub mod ufunc;

pub use array::{Array, Shape, Strides};
pub use broadcast::{broadcast_arguments, broadcast_arrays, broadcast_shapes};
pub use dtype::{Casting, DType, Element, Field, Kind, Record};
pub use error::{Error, Exception, Result};
pub use index::Index;
pub use layout::Order;
pub use reduce::Axes;
pub use scalar::{Operand, Scalar, common_type, result_type};
pub use ufunc::Ufunc;
