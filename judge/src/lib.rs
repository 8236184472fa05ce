//! Language-neutral grading, pure and deterministic: a [`Problem`] gives cases and expected values, a [`Runner`] runs a submission, [`grade`] compares and reports.
//!
//! Knows nothing of Python, WebAssembly, files or clocks. A learner's mistakes are values, [`Verdict`], [`Fault`] and [`Mismatch`]; `Err` is for failures of ours or of a pack.

mod check;
mod problem;
mod report;
mod runner;
mod signature;
mod source;
mod value;

pub use check::{Check, Mismatch, Nan};
pub use problem::{Group, Native, Problem, ProblemError, Role, Spec};
pub use report::{Case, CaseId, Event, Plan, PlannedGroup, Report, Verdict};
pub use runner::{Call, Fault, Limits, Runner};
pub use signature::{DType, Dim, Method, Param, Signature, Type};
pub use source::Source;
pub use value::{Args, Array, Data, Value};
