//! Answers in Rust: a kernel is a function or a class compiled to WebAssembly that imports nothing, and is asked as a pack is.
//!
//! [`starter`] writes the Rust of a problem's signature, [`kernel!`](crate::kernel!) turns what a person makes of it into a kernel, and [`Kernel`] runs that as a [`judge::Runner`].
//! How each type travels is in `convert` and `nodes`, which need the feature `kernel`; the rest is always there.

#[cfg(feature = "kernel")]
mod convert;
#[cfg(feature = "kernel")]
pub mod guest;
#[cfg(feature = "kernel")]
mod nodes;
mod runner;
mod starter;

#[cfg(feature = "kernel")]
pub use convert::{Convert, Element, Param};
use judge::{Args, Value};
#[cfg(feature = "kernel")]
pub use ndarray;
#[cfg(feature = "kernel")]
pub use nodes::{ListNode, TreeNode};
use serde::{Deserialize, Serialize};

pub use judge;
pub use runner::{Kernel, MAX_BYTES};
pub use starter::starter;

/// What the runner asks a kernel.
#[derive(Debug, Serialize, Deserialize)]
pub enum Question {
    /// Answered with [`Declared`].
    Describe,
    /// Answered with [`Returned`].
    Call(Args),
}

/// What a kernel says of itself.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declared {
    /// The name of its function or class.
    pub name: String,
    /// How many parameters the function or the constructor takes.
    pub n_params: usize,
    /// Of a class the methods, each with its number of parameters; `None` of a function.
    pub methods: Option<Vec<(String, usize)>>,
}

/// What a call gave.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Returned {
    /// The result.
    pub value: Value,
    /// The arguments that the kernel may change, as it left them; `None` for the others. Empty for a class.
    pub after: Vec<Option<Value>>,
}

/// What a kernel says in place of a panic's message when its memory ran out.
pub(crate) const OUT_OF_MEMORY: &str = "memory ran out";
