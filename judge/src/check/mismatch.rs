//! Why an output is wrong, as facts.

use serde::{Deserialize, Serialize};

/// Why an output is wrong: facts, from which a message is made at the edge.
///
/// A `path` says where: `[2]['name']` in the result, empty for the whole of it; `nums[2]` in the argument `nums` as the call left it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Mismatch {
    /// Another kind of value: a list where a number is due.
    Kind {
        /// Where in the value.
        path: String,
        /// The kind expected, "a list".
        expected: String,
        /// The kind found.
        found: String,
    },
    /// Another shape or length.
    Shape {
        /// Where in the value.
        path: String,
        /// Shape expected.
        expected: Vec<usize>,
        /// Shape found.
        found: Vec<usize>,
    },
    /// The right structure with wrong values.
    Values {
        /// Where the first difference is.
        path: String,
        /// Expected there, as Python prints it.
        expected: String,
        /// Found there.
        found: String,
        /// How many elements differ.
        n_wrong: usize,
        /// Of how many.
        n_total: usize,
        /// The largest absolute difference, of floats.
        max_abs: Option<f64>,
        /// The largest relative difference, of floats.
        max_rel: Option<f64>,
    },
    /// Elements missing or too many, where order is free.
    Elements {
        /// Expected but not found, as Python prints them, the first few.
        missing: Vec<String>,
        /// Found but not expected.
        extra: Vec<String>,
    },
    /// None of several answers that are right.
    NoneOf {
        /// Found, as Python prints it.
        found: String,
        /// The right ones, the first few.
        accepted: Vec<String>,
        /// How many there are.
        n_accepted: usize,
    },
    /// An argument that must stay as it was did not.
    Changed {
        /// Where the first difference is, beginning with the argument's name.
        path: String,
        /// There before the call; empty if the whole kind or shape changed.
        before: String,
        /// There after the call.
        after: String,
    },
    /// A property that the answer must have does not hold; a whole sentence.
    Property {
        /// The sentence.
        message: String,
    },
}

impl Mismatch {
    /// A property that does not hold, said in a whole sentence.
    pub fn property(message: impl Into<String>) -> Mismatch {
        Mismatch::Property { message: message.into() }
    }

    /// The mismatch of a part, seen from the whole in which the part stands at `place`.
    pub(crate) fn at(mut self, place: &str) -> Mismatch {
        match &mut self {
            Mismatch::Kind { path, .. } | Mismatch::Shape { path, .. } | Mismatch::Values { path, .. } => {
                path.insert_str(0, place);
            }
            Mismatch::Elements { missing, extra } if !place.is_empty() => {
                for item in missing.iter_mut().chain(extra) {
                    *item += &format!(" in {place}");
                }
            }
            Mismatch::Property { message } if !place.is_empty() => *message = format!("At `{place}`: {message}"),
            Mismatch::NoneOf { found, .. } if !place.is_empty() => *found += &format!(" in {place}"),
            _ => {}
        }
        self
    }
}
