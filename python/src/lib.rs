//! The Python runtime: a RustPython [`Session`] that grades submissions, natively and in the browser, and a NumPy bound to the `numpy` crate.
//!
//! Invariants:
//! - A submission sees a fresh module scope and fresh arguments in every call, and what it does to `sys`, `builtins` or a standard module is undone before the next.
//! - Whatever it raises, prints or returns becomes a [`judge::Fault`] or a [`judge::Value`]; no path through a submission panics.
//! - There is no door out: files live in memory, and processes, sockets and the page do not exist.
//! - The same submission does the same thing every time: string hashes and `random` start from fixed seeds.
//!
//! Knows nothing of browsers, packs or problems. Wall time is kept by the shell around it; memory by [`memory`], which a shell installs.

mod builtin_open;
mod class;
mod clock;
mod convert;
mod cost;
mod deque;
mod entry;
mod fault;
mod imports;
pub mod memory;
mod numpy;
mod output;
mod parse;
mod prelude;
mod pristine;
mod recursion;
mod script;
mod session;
mod stdlib;
mod threads;

pub use output::Stream;
pub use session::Session;
