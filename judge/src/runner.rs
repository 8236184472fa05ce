//! What runs a submission: Python, a compiled kernel, or in tests a closure.

use serde::{Deserialize, Serialize};

use crate::{Args, Growth, Signature, Value, Work};

/// Runs a submission's entry point.
pub trait Runner {
    /// Takes a submission and prepares it for the calls that follow; each call starts from a fresh module scope. A compiled kernel has no source: its runner was made from its bytes, and takes the empty one.
    ///
    /// Errors: the fault that stopped it, before any call: a syntax error, a missing entry point, a wrong number of parameters, or what its top level raised.
    fn load(&mut self, source: &str, signature: &Signature) -> Result<(), Fault>;

    /// Calls the entry point once with fresh copies of `args`.
    fn call(&mut self, args: &Args, limits: &Limits) -> Call;

    /// Counts the work of one call, in a run of its own that ends when more than `limit` is done; then more than that is given. `None` if the call fails, or if this runner cannot count.
    fn count(&mut self, args: &Args, limit: u64) -> Option<Work> {
        let _ = (args, limit);
        None
    }

    /// Seconds on a clock of the runner's, from whatever beginning; `None` if it has none. Shrinking ends by it.
    fn seconds(&mut self) -> Option<f64> {
        None
    }
}

/// What one call did.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Call {
    /// The value returned, or what went wrong.
    pub outcome: Result<Value, Fault>,
    /// What was printed, cut at [`Limits::output_bytes`].
    pub stdout: String,
    /// The arguments as the call left them, where the runner can tell.
    pub args_after: Option<Args>,
}

/// What a call may use. Wall time and memory are kept by the shell around the runner, which can end it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Wall-clock seconds for one case.
    pub seconds: f64,
    /// Bytes of printed output kept.
    pub output_bytes: usize,
    /// How fast the work may grow with the size of the input, where the problem says so.
    pub growth: Option<Growth>,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { seconds: 10.0, output_bytes: 256 * 1024, growth: None }
    }
}

/// A mistake in the submission that stopped it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Fault {
    /// The source cannot be parsed; nothing ran. Line and column count from 1.
    Syntax {
        /// What the parser says.
        message: String,
        /// Line in the submission.
        line: u32,
        /// Column in that line, in characters.
        column: u32,
    },
    /// The function or class that the signature names is not there.
    MissingEntry {
        /// The name looked for.
        name: String,
        /// Names defined at top level, to suggest the one meant.
        defined: Vec<String>,
    },
    /// The entry point cannot be called with the signature's parameters.
    Parameters {
        /// The entry point or method.
        name: String,
        /// The parameters of the signature.
        expected: Vec<String>,
        /// The parameters that it takes, as written.
        found: String,
    },
    /// An exception left the submission.
    Exception {
        /// The exception's class, `ZeroDivisionError`.
        kind: String,
        /// Its text.
        message: String,
        /// The traceback as Python prints it, the submission's own frames only.
        traceback: String,
        /// The line of the submission in the innermost of its frames, from 1.
        line: Option<u32>,
    },
    /// The returned value has no counterpart among [`Value`]s, or is nested too deep or in a cycle.
    Unconvertible {
        /// The Python type, and where in the value it stands.
        found: String,
    },
    /// More output than allowed.
    OutputLimit,
    /// More memory than allowed.
    MemoryLimit,
    /// A compiled kernel panicked, or its machine stopped it.
    Panic {
        /// File, line and column as the compiler knows them; empty if the machine stopped it.
        place: String,
        /// What it says.
        message: String,
    },
    /// A compiled file that is no kernel, or none of this problem's.
    NoKernel {
        /// A whole sentence.
        reason: String,
    },
    /// The runtime itself failed; not the submission's doing. The shell restarts it.
    Crashed {
        /// What is known of it.
        message: String,
    },
}
