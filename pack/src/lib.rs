//! The problem-pack format: what a pack is ([`manifest`]), how its Rust becomes WebAssembly ([`guest`], [`export!`]), and how a program loads it and gets a [`judge::Problem`] ([`host`]).
//!
//! A pack is a `pack.json`, a `pack.wasm` that imports nothing, so it can compute and nothing else, or in its place recorded cases ([`data`]), a file of solutions for each problem, and files of cards and plans if it has some. It may be anyone's: everything read is checked, and code that traps, loops or lies about lengths ends in an error.
//!
//! Knows nothing of Python, the page, or any particular problem.
//! Answers in Rust, [`kernel`]s, are made and run the same way.
//!
//! Features: `author` reads a folder of problems and writes a pack, asking its code natively, `native` runs packs in an interpreter, `browser` runs them in the browser's own WebAssembly, `kernel` is for a crate that is a kernel. A crate of problems needs none of them, and must have none: `browser` would give its WebAssembly imports.

mod abi;
pub mod cards;
pub mod data;
mod error;
#[cfg(feature = "author")]
pub mod folder;
pub mod guest;
pub mod host;
pub mod kernel;
mod literal;
pub mod manifest;
pub mod plans;
pub mod prelude;
mod validate;
pub mod wasm;
#[cfg(feature = "author")]
pub mod write;

pub use error::PackError;
