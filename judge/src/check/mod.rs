//! How an output is compared with the expected value: on values, never on printed text; shape first, never by broadcasting.

mod close;
mod exact;
mod structure;
mod unordered;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Value;
use crate::depth::decode_level;

/// A declared comparison.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub enum Check {
    /// Equal values. List, tuple and array of equal elements are equal, and so are an integer and a float of the same value; booleans equal only booleans, NaN equals nothing.
    Exact,
    /// As [`Check::Exact`], but floats may differ by `atol + rtol · |expected|`. Integers stay exact.
    Close {
        /// Relative tolerance.
        rtol: f64,
        /// Absolute tolerance.
        atol: f64,
        /// Whether NaN equals NaN.
        nan: Nan,
    },
    /// The outermost `depth` levels of sequences may be in any order; elements are compared by `each`, where [`Check::Witness`] means [`Check::Exact`].
    Unordered {
        /// 1: the order of the outer list is free; 2: also of the lists in it.
        depth: u32,
        /// How elements are compared.
        each: Box<Check>,
    },
    /// The problem's own function decides, [`Spec::witness`](crate::Spec::witness).
    Witness,
}

/// What NaN in the output means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Nan {
    /// Always a mismatch.
    Reject,
    /// Right exactly where NaN is expected.
    Match,
}

/// Why an output is wrong: facts, from which a message is made at the edge.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Mismatch {
    /// Another kind of value: a list where a number is due.
    Kind {
        /// Where in the value, `[2]["name"]`; empty at the top.
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
    /// A property that the answer must have does not hold; a whole sentence by the problem's author.
    Property {
        /// The sentence.
        message: String,
    },
}

impl Check {
    /// How deep checks may nest.
    const MAX_DEPTH: usize = 8;

    /// Close floats with a relative and an absolute tolerance, NaN never right.
    pub fn close(rtol: f64, atol: f64) -> Check {
        Check::Close { rtol, atol, nan: Nan::Reject }
    }

    /// Equal elements in any order.
    pub fn unordered() -> Check {
        Check::Unordered { depth: 1, each: Box::new(Check::Exact) }
    }
}

impl Serialize for Check {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Check::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Check {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Check, D::Error> {
        decode_level(deserializer, Check::MAX_DEPTH, Check::deserialize)
    }
}

/// Compares an output with the expected value; [`Check::Witness`] cannot be asked here and means [`Check::Exact`]. Errors: the mismatch, structure before values.
pub fn compare(check: &Check, expected: &Value, found: &Value) -> Result<(), Mismatch> {
    if found.is_too_deep() {
        let found = "a value nested too deep".to_string();
        return Err(Mismatch::Kind { path: String::new(), expected: expected.kind(), found });
    }
    match check {
        Check::Exact | Check::Witness => structure::compare(&exact::Exact, expected, found),
        Check::Close { rtol, atol, nan } => {
            structure::compare(&close::Close { rtol: *rtol, atol: *atol, nan: *nan }, expected, found)
        }
        Check::Unordered { depth, each } => unordered::compare(*depth, each, expected, found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_to_decode_checks_nested_too_deep() {
        let nested =
            |depth: usize| (1..depth).fold(Check::Exact, |each, _| Check::Unordered { depth: 1, each: Box::new(each) });
        let decode = |check: Check| postcard::from_bytes::<Check>(&postcard::to_stdvec(&check).unwrap());
        assert_eq!(decode(nested(Check::MAX_DEPTH)), Ok(nested(Check::MAX_DEPTH)));
        assert!(decode(nested(Check::MAX_DEPTH + 1)).is_err());
    }
}
