//! The rules by which outputs are compared, as a problem declares them.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Derivative;
use crate::depth::decode_level;
use crate::tensor::Vectors;

/// A declared comparison. Where a rule holds others, they judge its parts, and [`Check::Exact`] is meant where none is named.
///
/// An `arg` is a parameter of the signature, counted from 0.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "snake_case", deny_unknown_fields)]
pub enum Check {
    /// Equal values. List, tuple and array of equal elements are equal, and so are an integer and a float of the same value; booleans equal only booleans, NaN equals nothing.
    #[default]
    Exact,
    /// The same kinds as well: list, tuple and array differ, so do integer and float and arrays of different dtypes. Then `each` on the values.
    Strict {
        /// How the values are compared.
        #[serde(default)]
        each: Box<Check>,
    },
    /// As [`Check::Exact`], but floats may differ by `atol + rtol · |expected|`. Integers stay exact.
    Close {
        /// Relative tolerance.
        rtol: f64,
        /// Absolute tolerance, in units of `scale`.
        atol: f64,
        /// What `atol` is measured by.
        #[serde(default)]
        scale: Scale,
        /// Whether NaN equals NaN.
        #[serde(default)]
        nan: Nan,
    },

    /// The outermost `depth` levels of sequences may be in any order.
    Unordered {
        /// 1: the order of the outer list is free; 2: also of the lists in it.
        depth: u32,
        /// How elements are compared.
        #[serde(default)]
        each: Box<Check>,
    },
    /// The same elements, however often and in whatever order; list, tuple, array and set are all fine.
    Set {
        /// How elements are compared.
        #[serde(default)]
        each: Box<Check>,
    },
    /// The same elements as often, in any order; list, tuple, array and set are all fine.
    Multiset {
        /// How elements are compared.
        #[serde(default)]
        each: Box<Check>,
    },
    /// The items of an argument in some order, whatever is expected; beside another rule in [`Check::All`].
    Permutation {
        /// The argument.
        arg: usize,
    },

    /// What is expected is a list of answers, and any of them is right.
    AnyOf {
        /// How the output is compared with each.
        #[serde(default)]
        each: Box<Check>,
    },
    /// The problem's own function decides, [`Spec::witness`](crate::Spec::witness).
    Witness,
    /// Numbers up to a sign for each vector, as of singular vectors.
    UpToSign {
        /// What has a sign of its own.
        #[serde(default)]
        of: Vectors,
        /// How the vectors are compared once their signs agree.
        #[serde(default)]
        each: Box<Check>,
    },
    /// Numbers up to a factor other than 0 for each vector, as of eigenvectors.
    UpToScale {
        /// What has a factor of its own.
        #[serde(default)]
        of: Vectors,
        /// How the vectors are compared once their scales agree.
        #[serde(default)]
        each: Box<Check>,
    },
    /// Labels up to their names, as of clusters and components: equal where equal labels are expected, different where different ones are.
    UpToLabels {
        /// Labels that mean what they say, such as −1 for noise.
        #[serde(default)]
        fixed: Vec<i64>,
    },
    /// A matrix whose rows or columns span the same space, as of principal components.
    Subspace {
        /// Rows or columns.
        of: Vectors,
        /// The largest sine of an angle between the two spaces.
        tol: f64,
    },

    /// A solution `x` of `A x = b`: `‖b − A x‖ ≤ tol · (‖A‖ ‖x‖ + ‖b‖)`, whatever is expected.
    Residual {
        /// The argument that is `A`.
        a: usize,
        /// The argument that is `b`.
        b: usize,
        /// The largest backward error.
        tol: f64,
    },
    /// Matrices whose product is an argument, as of QR, LU, Cholesky or the singular value decomposition, whatever is expected; a vector among them is a diagonal.
    Factors {
        /// The argument.
        arg: usize,
        /// The largest error of an element, in units of the argument's largest.
        tol: f64,
    },
    /// An answer as good as the expected one by a metric, up to a margin.
    Score {
        /// What is measured.
        metric: Metric,
        /// How much worse it may be.
        margin: f64,
    },
    /// Draws that follow the expected law.
    Distribution {
        /// How the law is expected.
        law: Law,
        /// How often a right solution fails, at most: 1e-6 is once in a million.
        false_alarm: f64,
    },
    /// Gradients that agree with finite differences of the submission's own loss, whatever is expected. The result is a loss and gradients.
    Gradient {
        /// Where the loss is in the result.
        loss: usize,
        /// The gradients.
        of: Vec<Derivative>,
        /// Relative tolerance.
        rtol: f64,
        /// Absolute tolerance.
        atol: f64,
    },

    /// A list whose items are judged one by one.
    Items {
        /// How.
        each: Box<Check>,
    },
    /// A tuple with a rule for each item.
    Tuple {
        /// The rules in order.
        items: Vec<Check>,
    },
    /// A dictionary with a rule for some of its keys, which are strings.
    Dict {
        /// The rules.
        keys: BTreeMap<String, Check>,
        /// How the values of other keys are compared.
        #[serde(default)]
        each: Box<Check>,
    },
    /// The results of a class's operations with a rule for some of its methods.
    Operations {
        /// The rules by method.
        methods: BTreeMap<String, Check>,
        /// How the results of other methods are compared.
        #[serde(default)]
        each: Box<Check>,
    },
    /// Several rules, all of which must hold.
    All {
        /// The rules, of which the first that does not hold is reported.
        checks: Vec<Check>,
    },

    /// The arguments must be left as they were; `each` judges the result.
    Unchanged {
        /// Which arguments; none named means all.
        #[serde(default)]
        args: Vec<usize>,
        /// How the result is compared.
        #[serde(default)]
        each: Box<Check>,
    },
    /// The answer is what the call leaves in an argument. What it returns does not matter.
    InPlace {
        /// The argument.
        arg: usize,
        /// How the argument is compared with what is expected.
        #[serde(default)]
        each: Box<Check>,
    },
}

/// What NaN in the output means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nan {
    /// Always a mismatch.
    #[default]
    Reject,
    /// Right exactly where NaN is expected.
    Match,
}

/// What an absolute tolerance is measured by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// It is a difference as it stands.
    #[default]
    One,
    /// The largest finite magnitude of all expected floats.
    Largest,
}

/// What makes one answer better than another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Metric {
    /// Both values are scores; higher is better.
    Value,
    /// Both values are costs; lower is better.
    Cost,
    /// The share of labels that are the expected ones.
    Accuracy,
    /// The coefficient of determination `1 − Σ(yᵢ − ŷᵢ)² / Σ(yᵢ − ȳ)²` of predictions, where the true values are expected.
    RSquared,
}

/// How a law is written as an expected value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Law {
    /// The expected count of each outcome, as a dictionary, or as a list for the outcomes 0, 1, … Counts need not be whole; they add up to the number of draws.
    Counts,
    /// As many quantiles as draws, for the probabilities (i + ½)/n.
    Quantiles,
}

impl Check {
    /// How deep checks may nest.
    pub(crate) const MAX_DEPTH: usize = 8;

    /// Close floats with a relative and an absolute tolerance, NaN never right.
    pub fn close(rtol: f64, atol: f64) -> Check {
        Check::Close { rtol, atol, scale: Scale::One, nan: Nan::Reject }
    }

    /// Close floats, `tol` measured by the largest of the expected ones: the rule where rounding errors of large elements reach small ones, as in sums and matrix products.
    pub fn close_to_scale(tol: f64) -> Check {
        Check::Close { rtol: 0.0, atol: tol, scale: Scale::Largest, nan: Nan::Reject }
    }

    /// Equal elements in any order.
    pub fn unordered() -> Check {
        Check::Exact.in_any_order(1)
    }

    /// The outermost `depth` levels in any order, elements by this rule.
    pub fn in_any_order(self, depth: u32) -> Check {
        Check::Unordered { depth, each: Box::new(self) }
    }

    /// This rule, and the arguments must be left as they were.
    pub fn unchanged(self) -> Check {
        Check::Unchanged { args: vec![], each: Box::new(self) }
    }

    /// This rule on what the call leaves in an argument, counted from 0.
    pub fn in_place(self, arg: usize) -> Check {
        Check::InPlace { arg, each: Box::new(self) }
    }

    /// This rule for any of several expected answers.
    pub fn any_of(self) -> Check {
        Check::AnyOf { each: Box::new(self) }
    }

    /// This rule up to the sign of each vector.
    pub fn up_to_sign(self, of: Vectors) -> Check {
        Check::UpToSign { of, each: Box::new(self) }
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
