//! What can go wrong, with the facts kept; the message is NumPy's, made at the edge.

use crate::dtype::{Casting, Class, DType, class_names};

/// A result whose error is ours.
pub type Result<T> = std::result::Result<T, Error>;

/// The Python exception that NumPy raises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exception {
    /// `ValueError`
    Value,
    /// `TypeError`
    Type,
    /// NumPy's `UFuncTypeError`, a `TypeError`.
    UfuncType,
    /// `IndexError`
    Index,
    /// `numpy.exceptions.AxisError`
    Axis,
    /// `OverflowError`
    Overflow,
    /// `ZeroDivisionError`
    ZeroDivision,
    /// `MemoryError`
    Memory,
    /// `numpy.exceptions.DTypePromotionError`
    Promotion,
    /// `numpy.linalg.LinAlgError`
    LinAlg,
}

/// A mistake in how an operation was called.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Error {
    /// Operands whose shapes do not meet.
    #[error("operands could not be broadcast together with shapes {}", spaced(shapes))]
    Broadcast {
        /// The shape of each operand.
        shapes: Vec<Vec<usize>>,
    },
    /// Operands of an iteration whose shapes do not meet, each with the extents along the axes of the iteration, −1 where it has none, if it was spread over them.
    #[error(
        "operands could not be broadcast together with remapped shapes [original->remapped]: {}",
        remapped_text(operands)
    )]
    Remapped {
        /// Shape and extents of each operand.
        operands: Vec<(Vec<usize>, Option<Vec<isize>>)>,
    },
    /// Arguments that meet in no shape.
    #[error(
        "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg {} with shape {} and arg {} with shape {}.",
        first.0, crate::print::tuple_text(&first.1), second.0, crate::print::tuple_text(&second.1)
    )]
    Mismatch {
        /// Place and shape of the first that disagrees.
        first: (usize, Vec<usize>),
        /// Place and shape of the other.
        second: (usize, Vec<usize>),
    },
    /// A value that does not fit where it is assigned.
    #[error("could not broadcast input array from shape {} into shape {}", shape_text(from), shape_text(into))]
    BroadcastInto {
        /// The value's shape.
        from: Vec<usize>,
        /// The target's shape.
        into: Vec<usize>,
    },
    /// An axis the array does not have.
    #[error("axis {axis} is out of bounds for array of dimension {ndim}")]
    Axis {
        /// As it was given, negative or not.
        axis: isize,
        /// How many axes there are.
        ndim: usize,
    },
    /// An axis the array does not have, in an argument of that name.
    #[error("{name}: axis {axis} is out of bounds for array of dimension {ndim}")]
    NamedAxis {
        /// The argument.
        name: &'static str,
        /// As it was given, negative or not.
        axis: isize,
        /// How many axes there are.
        ndim: usize,
    },
    /// An index outside its axis.
    #[error("index {index} is out of bounds for axis {axis} with size {size}")]
    OutOfBounds {
        /// As it was given, negative or not.
        index: i64,
        /// The axis.
        axis: usize,
        /// Its extent.
        size: usize,
    },
    /// More indices than axes.
    #[error("too many indices for array: array is {ndim}-dimensional, but {found} were indexed")]
    TooManyIndices {
        /// How many axes there are.
        ndim: usize,
        /// How many were indexed.
        found: usize,
    },
    /// A mask whose extent differs from the axis it selects from.
    #[error(
        "boolean index did not match indexed array along axis {axis}; size of axis is {size} but size of corresponding boolean axis is {found}"
    )]
    Mask {
        /// The axis.
        axis: usize,
        /// Its extent.
        size: usize,
        /// The mask's extent.
        found: usize,
    },
    /// Index arrays whose shapes do not meet.
    #[error("shape mismatch: indexing arrays could not be broadcast together with shapes {}", spaced(shapes))]
    IndexBroadcast {
        /// The shape of each index array.
        shapes: Vec<Vec<usize>>,
    },
    /// A value that does not fit the elements selected by index arrays.
    #[error(
        "shape mismatch: value array of shape {} could not be broadcast to indexing result of shape {}",
        shape_text(from),
        shape_text(into)
    )]
    IndexValue {
        /// The value's shape.
        from: Vec<usize>,
        /// The shape of the selection.
        into: Vec<usize>,
    },
    /// A new shape with another number of elements; −1 stands for the axis to be inferred.
    #[error("cannot reshape array of size {size} into shape {}", newaxis_text(shape))]
    Reshape {
        /// How many elements there are.
        size: usize,
        /// The shape asked for.
        shape: Vec<isize>,
    },
    /// A reduction of nothing that has no neutral element.
    #[error("zero-size array to reduction operation {operation} which has no identity")]
    NoIdentity {
        /// The ufunc.
        operation: &'static str,
    },
    /// An array for a result that is not as large as the operands make it.
    #[error(
        "non-broadcastable output operand with shape {} doesn't match the broadcast shape {}",
        shape_text(found),
        shape_text(needed)
    )]
    OutputShape {
        /// The array's shape.
        found: Vec<usize>,
        /// The shape of the result.
        needed: Vec<usize>,
    },
    /// An operand or a result whose dtype may not become the one that is needed.
    #[error("Cannot cast ufunc '{ufunc}' {place} from dtype('{from}') to dtype('{to}') with casting rule '{}'", casting.name())]
    UfuncCast {
        /// The ufunc.
        ufunc: &'static str,
        /// `output`, or `input 0`.
        place: String,
        /// The dtype that it has.
        from: DType,
        /// The dtype that it must become.
        to: DType,
        /// The rule that forbids it.
        casting: Casting,
    },
    /// A ufunc that has no meaning for its inputs.
    #[error(
        "ufunc '{ufunc}' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''"
    )]
    UfuncTypes {
        /// The ufunc.
        ufunc: &'static str,
    },
    /// A ufunc that leaves a dtype out.
    #[error("ufunc '{ufunc}' did not contain a loop with signature matching types {} -> None", class_names(classes))]
    NoLoop {
        /// The ufunc.
        ufunc: &'static str,
        /// The classes of its operands.
        classes: Vec<Class>,
    },
    /// A ufunc that has no meaning for elements that are not numbers.
    #[error("ufunc '{ufunc}' did not contain a loop with signature matching types {types} -> None")]
    NoSignature {
        /// The ufunc.
        ufunc: &'static str,
        /// The dtypes, as NumPy spells them.
        types: String,
    },
    /// Classes of dtypes of which none holds the elements of all.
    #[error(
        "The DType {class} could not be promoted by {main}. This means that no common DType exists for the given inputs. For example they cannot be stored in a single array unless the dtype is `object`. The full list of DTypes is: {}",
        class_names(all)
    )]
    NoCommonDType {
        /// The one that is refused.
        class: Class,
        /// The one that refuses it.
        main: Class,
        /// All of them.
        all: Vec<Class>,
    },
    /// Records whose fields have other names.
    #[error("field names `{}` and `{}` mismatch.", names_text(first), names_text(second))]
    FieldNames {
        /// The names of one.
        first: Vec<String>,
        /// The names of the other.
        second: Vec<String>,
    },
    /// What an object itself raised, by handle.
    #[error("an object raised an exception")]
    Raised(crate::object::Handle),
    /// A write to memory that must not change.
    #[error("assignment destination is read-only")]
    ReadOnly,
    /// Memory that could not be had.
    #[error("Unable to allocate {} for an array with shape {} and data type {dtype}", memory_text(shape, *dtype), crate::print::tuple_text(shape))]
    Memory {
        /// The shape asked for.
        shape: Vec<usize>,
        /// The dtype asked for.
        dtype: DType,
    },
    /// A matrix that has no inverse.
    #[error("Singular matrix")]
    Singular,
    /// A mistake in linear algebra, in NumPy's words.
    #[error("{0}")]
    LinAlg(String),
    /// A wrong value, in NumPy's words.
    #[error("{0}")]
    Value(String),
    /// A wrong type, in NumPy's words.
    #[error("{0}")]
    Type(String),
    /// A wrong index, in NumPy's words.
    #[error("{0}")]
    Index(String),
    /// A number too large, in NumPy's words.
    #[error("{0}")]
    Overflow(String),
    /// A division of Python's own kind by zero.
    #[error("{0}")]
    ZeroDivision(String),
}

impl Error {
    /// The exception that NumPy raises.
    pub fn exception(&self) -> Exception {
        match self {
            Error::Axis { .. } | Error::NamedAxis { .. } => Exception::Axis,
            Error::OutOfBounds { .. }
            | Error::TooManyIndices { .. }
            | Error::Mask { .. }
            | Error::IndexBroadcast { .. }
            | Error::Index(_) => Exception::Index,
            Error::UfuncCast { .. } | Error::NoLoop { .. } | Error::NoSignature { .. } => Exception::UfuncType,
            Error::UfuncTypes { .. } | Error::Raised(_) | Error::Type(_) => Exception::Type,
            Error::NoCommonDType { .. } | Error::FieldNames { .. } => Exception::Promotion,
            Error::Memory { .. } => Exception::Memory,
            Error::Singular | Error::LinAlg(_) => Exception::LinAlg,
            Error::Overflow(_) => Exception::Overflow,
            Error::ZeroDivision(_) => Exception::ZeroDivision,
            Error::Broadcast { .. }
            | Error::Remapped { .. }
            | Error::Mismatch { .. }
            | Error::BroadcastInto { .. }
            | Error::IndexValue { .. }
            | Error::OutputShape { .. }
            | Error::Reshape { .. }
            | Error::NoIdentity { .. }
            | Error::ReadOnly
            | Error::Value(_) => Exception::Value,
        }
    }
}

/// Names as Python writes a tuple of them.
fn names_text(names: &[String]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    format!("({}{})", quoted.join(", "), if names.len() == 1 { "," } else { "" })
}

/// A shape as NumPy's messages spell it: `(2,3)`, `(2,)`, `()`.
pub fn shape_text(shape: &[usize]) -> String {
    newaxis_text(&shape.iter().map(|&n| n as isize).collect::<Vec<_>>())
}

/// As [`shape_text`], with −1 spelt as NumPy does: left out in front, `newaxis` further on.
fn newaxis_text(shape: &[isize]) -> String {
    let known = shape.iter().skip_while(|&&n| n < 0);
    let words: Vec<String> = known.map(|&n| if n < 0 { "newaxis".into() } else { n.to_string() }).collect();
    format!("({}{})", words.join(","), if shape.len() == 1 { "," } else { "" })
}

/// How much memory an array takes, with three digits, as NumPy's message spells it: `7.28 TiB`, `728. TiB`.
fn memory_text(shape: &[usize], dtype: DType) -> String {
    const UNITS: [&str; 7] = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    let mut size = shape.iter().fold(dtype.itemsize() as f64, |size, &n| size * n as f64);
    let mut unit = 0;
    while size >= 1024.0 && unit + 1 < UNITS.len() {
        size /= 1024.0;
        unit += 1;
    }
    let unit = UNITS[unit];
    match size {
        size if size >= 100.0 => format!("{size:.0}. {unit}"),
        size if size >= 10.0 => format!("{size:.1} {unit}"),
        size => format!("{size:.2} {unit}"),
    }
}

fn remapped_text(operands: &[(Vec<usize>, Option<Vec<isize>>)]) -> String {
    let text = |(shape, spread): &(Vec<usize>, Option<Vec<isize>>)| match spread {
        Some(spread) => format!("{}->{} ", shape_text(shape), newaxis_text(spread)),
        None => shape_text(shape) + " ",
    };
    operands.iter().map(text).collect()
}

fn spaced(shapes: &[Vec<usize>]) -> String {
    shapes.iter().map(|shape| shape_text(shape) + " ").collect()
}
