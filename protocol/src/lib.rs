//! The messages between page and worker, as postcard bytes: JSON would lose NaN, infinities and 64-bit integers.
//!
//! A worker says [`Response::Ready`] first; what is sent before that is lost. It takes one request at a time, in order. To stop it, the page terminates it and turns to the spare.

use judge::{Event, Limits, Plan, Signature, Value, Verdict};
use serde::{Deserialize, Serialize};

/// From page to worker.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Request {
    /// Opens a pack under a name. The compiled WebAssembly module of one with code travels beside this message.
    Open {
        /// The pack's id.
        pack: String,
        /// The `data.json` of one without code.
        data: Option<Vec<u8>>,
    },
    /// Grades a submission.
    Grade(Grade),
    /// Reads what a person typed as input, a Python literal or expression a parameter, into values.
    Parse {
        /// Number of this job, repeated in what answers it.
        job: u32,
        /// What it must fit.
        signature: Signature,
        /// One text a parameter.
        texts: Vec<String>,
    },
}

/// A submission and what to run it on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Grade {
    /// Number of this job, repeated in what answers it.
    pub job: u32,
    /// The pack's id.
    pub pack: String,
    /// The problem's id.
    pub problem: String,
    /// Its signature.
    pub signature: Signature,
    /// The submission.
    pub submission: Submission,
    /// What to run.
    pub plan: Plan,
    /// What each call may use.
    pub limits: Limits,
}

/// An answer to a problem.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Submission {
    /// Source in Python.
    Python(String),
    /// A kernel, compiled to WebAssembly.
    Kernel(Vec<u8>),
}

/// From worker to page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Response {
    /// The worker is loaded and listens.
    Ready,
    /// A pack is open, or why it is not.
    Opened {
        /// The pack's id.
        pack: String,
        /// What went wrong.
        error: Option<String>,
    },
    /// A step of grading.
    Event {
        /// The job.
        job: u32,
        /// The step.
        event: Event,
    },
    /// The pack failed; the job is over.
    Failed {
        /// The job.
        job: u32,
        /// A whole sentence.
        message: String,
    },
    /// What the texts of a [`Request::Parse`] mean: a value, or a whole sentence why not, for each.
    Parsed {
        /// The job.
        job: u32,
        /// One a text.
        values: Vec<Result<Value, String>>,
    },
    /// Memory or the browser's stack ran out; the worker is dead after this.
    Died {
        /// What became of the submission, if one was running.
        verdict: Verdict,
    },
    /// What was done has left the worker with much memory, which WebAssembly never gives back: another should take its place when there is time.
    Grown,
}

/// Bytes that cannot be read as a message.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("unreadable message: {0}")]
pub struct DecodeError(String);

/// Writes a message.
pub fn encode<T: Serialize>(message: &T) -> Vec<u8> {
    postcard::to_stdvec(message).unwrap_or_default()
}

/// Reads a message. Errors: [`DecodeError`] if the bytes are not one.
pub fn decode<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T, DecodeError> {
    postcard::from_bytes(bytes).map_err(|error| DecodeError(error.to_string()))
}
