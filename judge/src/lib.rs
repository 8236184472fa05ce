//! Language-neutral grading, pure and deterministic: a [`Problem`] gives cases and expected values, a [`Runner`] runs a submission, [`grade`] compares and reports.
//!
//! Knows nothing of Python, WebAssembly, files or clocks. A learner's mistakes are values, [`Verdict`], [`Fault`] and [`Mismatch`]; `Err` is for failures of ours or of a pack.

mod build;
mod check;
mod chi_square;
mod cost;
mod depth;
mod explain;
mod fit;
mod grade;
mod growth;
mod heat;
mod literal;
mod nearly;
mod print;
mod problem;
mod read;
mod report;
mod runner;
pub mod shrink;
mod signature;
mod source;
mod tensor;
mod trace;
mod type_text;
mod value;

pub use check::{Answer, Check, Derivative, Law, Metric, Mismatch, Nan, Scale, compare, error_in_tolerances};
pub use cost::Cost;
pub use explain::{Explanation, explain, explain_case};
pub use grade::{FIXED_SEED, grade};
pub use growth::{Growth, GrowthError, Point, Work};
pub use heat::{Cell, Heat};
pub use literal::LiteralError;
pub use nearly::Nearly;
pub use problem::{Group, Native, Problem, ProblemError, Role, Spec};
pub use read::{FromArgs, FromValue, WrongKind, try_unpack, unpack};
pub use report::{Case, CaseId, CaseIdError, Event, Idea, Plan, PlannedGroup, Report, Standing, Verdict};
pub use runner::{Call, Fault, Limits, Runner};
pub use signature::{DType, Dim, Method, Param, Signature, Type};
pub use source::{Source, Span};
pub use tensor::{Tensor, Vectors};
pub use trace::{Step, trace};
pub use type_text::TypeError;
pub use value::{Args, Array, Data, ShapeError, Value};
