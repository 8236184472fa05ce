//! What a problem is to its author, [`Spec`], and to the judge, [`Problem`].

use serde::{Deserialize, Serialize};

use crate::{Args, Check, Mismatch, Source, Value};

/// What an author writes: the behaviour of a problem. Every method is a pure function, equal on every target.
pub trait Spec: Sync {
    /// The cases shown with the statement, small enough for paper.
    fn examples(&self) -> Vec<Args>;

    /// The groups of unseen cases, in the order they are run.
    fn groups(&self) -> Vec<Group>;

    /// One case of `group`, drawn from `source`. `size` grows from 1 to 100 over a group's cases. Bit-exact on every target: integers, `source`, `+ − × ÷ √` and nothing else.
    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args;

    /// Whether `args`, which already fit the signature, meet the constraints of the statement. Errors: a sentence that names the constraint broken.
    fn validate(&self, args: &Args) -> Result<(), String>;

    /// The expected value for valid `args`.
    fn oracle(&self, args: &Args) -> Value;

    /// How an output is compared with the oracle's.
    fn check(&self) -> Check;

    /// Judges an output where many are right; called only if [`Spec::check`] is [`Check::Witness`].
    fn witness(&self, args: &Args, expected: &Value, found: &Value) -> Result<(), Mismatch> {
        let _ = (args, expected, found);
        Ok(())
    }
}

/// A named group of unseen cases.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Group {
    /// Unique in the problem; part of a case's id.
    pub id: String,
    /// What it looks for, as a person reads it: "Huge logits".
    pub title: String,
    /// What kind of group it is.
    pub role: Role,
    /// Fixed cases, run first.
    pub fixed: Vec<Args>,
    /// How many cases are drawn after them, from a seed that never changes and again from a fresh one.
    pub drawn: u32,
}

/// What a group tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The plain task.
    Basic,
    /// The borders of the constraints.
    Edge,
    /// Anything valid.
    Random,
    /// Numerically hard inputs.
    Stability,
    /// Derivatives.
    Gradient,
    /// Large inputs.
    Performance,
}

/// A problem as the judge sees it: a [`Spec`], or a pack's WebAssembly, which may be anyone's and so may fail.
pub trait Problem {
    /// See [`Spec::examples`].
    fn examples(&mut self) -> Result<Vec<Args>, ProblemError>;
    /// See [`Spec::groups`].
    fn groups(&mut self) -> Result<Vec<Group>, ProblemError>;
    /// See [`Spec::generate`].
    fn generate(&mut self, group: &str, source: &mut Source, size: u32) -> Result<Args, ProblemError>;
    /// See [`Spec::validate`]; the inner result is the author's answer.
    fn validate(&mut self, args: &Args) -> Result<Result<(), String>, ProblemError>;
    /// See [`Spec::oracle`].
    fn oracle(&mut self, args: &Args) -> Result<Value, ProblemError>;
    /// See [`Spec::check`].
    fn check(&mut self) -> Result<Check, ProblemError>;
    /// See [`Spec::witness`].
    fn witness(&mut self, args: &Args, expected: &Value, found: &Value) -> Result<Result<(), Mismatch>, ProblemError>;
}

/// A [`Spec`] compiled into this program.
pub struct Native(pub &'static dyn Spec);

impl Problem for Native {
    fn examples(&mut self) -> Result<Vec<Args>, ProblemError> {
        Ok(self.0.examples())
    }

    fn groups(&mut self) -> Result<Vec<Group>, ProblemError> {
        Ok(self.0.groups())
    }

    fn generate(&mut self, group: &str, source: &mut Source, size: u32) -> Result<Args, ProblemError> {
        Ok(self.0.generate(group, source, size))
    }

    fn validate(&mut self, args: &Args) -> Result<Result<(), String>, ProblemError> {
        Ok(self.0.validate(args))
    }

    fn oracle(&mut self, args: &Args) -> Result<Value, ProblemError> {
        Ok(self.0.oracle(args))
    }

    fn check(&mut self) -> Result<Check, ProblemError> {
        Ok(self.0.check())
    }

    fn witness(&mut self, args: &Args, expected: &Value, found: &Value) -> Result<Result<(), Mismatch>, ProblemError> {
        Ok(self.0.witness(args, expected, found))
    }
}

/// Grading cannot go on, and it is not the submission's fault: a pack failed, or what was asked for does not exist.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, thiserror::Error)]
pub enum ProblemError {
    /// The pack's code trapped or panicked.
    #[error("the pack failed in `{call}`: {message}")]
    Trapped {
        /// The method that was called.
        call: String,
        /// The panic's message, if there is one.
        message: String,
    },
    /// The pack answered something that cannot be read.
    #[error("the pack answered `{call}` with bytes that cannot be read: {message}")]
    Unreadable {
        /// The method that was called.
        call: String,
        /// What the decoder says.
        message: String,
    },
    /// The problem's rule for comparing outputs cannot be applied.
    #[error("the problem's check is wrong: {sentence}")]
    Check {
        /// A whole sentence for the author.
        sentence: String,
    },
    /// There is nothing to grade with.
    #[error("the problem has no cases")]
    NoCases,
    /// A case to replay is not one of the problem's.
    #[error("the problem has no case `{id}`; it may be another revision's")]
    UnknownCase {
        /// The case's id.
        id: String,
    },
    /// The person's own input cannot be graded.
    #[error("{sentence}")]
    Input {
        /// A whole sentence that says why.
        sentence: String,
    },
}
