//! What a kernel refuses, with the facts.

/// Arguments for which a kernel is not defined.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Error {
    /// An axis that the array does not have.
    #[error("axis {axis} of an array with {ndim} axes")]
    Axis {
        /// The axis asked for, from 0.
        axis: usize,
        /// How many there are.
        ndim: usize,
    },
    /// An extent of 0 where at least one element is needed.
    #[error("`{name}` is empty")]
    Empty {
        /// The parameter.
        name: &'static str,
    },
    /// Too few samples to tell anything from.
    #[error("{found} samples where {needed} are needed")]
    Samples {
        /// How many are needed at least.
        needed: usize,
        /// How many there are.
        found: usize,
    },
    /// Shapes that do not fit together.
    #[error("`{name}` has shape {found:?} where {expected:?} was expected")]
    Shape {
        /// The parameter.
        name: &'static str,
        /// The shape that would fit the other arguments.
        expected: Vec<usize>,
        /// Its shape.
        found: Vec<usize>,
    },
    /// More neighbours asked for than there are points, or none.
    #[error("{k} neighbours of {n} points")]
    Neighbours {
        /// How many are asked for.
        k: usize,
        /// How many points there are.
        n: usize,
    },
    /// A class that there is not.
    #[error("sample {index} has class {class} of {k}, counted from 0")]
    Class {
        /// The sample.
        index: usize,
        /// Its class.
        class: usize,
        /// How many classes there are.
        k: usize,
    },
    /// A column that is a combination of those before it, and of a constant where there is one.
    #[error("column {column} of `{name}` depends on those before it")]
    Dependent {
        /// The parameter.
        name: &'static str,
        /// Which column, from 0.
        column: usize,
    },
    /// An index beyond the end.
    #[error("index {index} of {n} samples")]
    Index {
        /// The index, from 0.
        index: usize,
        /// How many samples there are.
        n: usize,
    },
    /// A NaN where values are compared.
    #[error("`{name}` has NaN at index {index}")]
    Nan {
        /// The parameter.
        name: &'static str,
        /// Where the first one is.
        index: usize,
    },
    /// A node that the graph does not have.
    #[error("edge {edge} names node {node} of a graph with {n} nodes")]
    Node {
        /// Which edge, from 0.
        edge: usize,
        /// The node it names.
        node: usize,
        /// How many there are, numbered from 0.
        n: usize,
    },
}

/// Errors: [`Error::Shape`] unless `found` is the shape that fits.
pub(crate) fn expect_shape(name: &'static str, expected: &[usize], found: &[usize]) -> Result<(), Error> {
    if expected == found {
        return Ok(());
    }
    Err(Error::Shape { name, expected: expected.to_vec(), found: found.to_vec() })
}
