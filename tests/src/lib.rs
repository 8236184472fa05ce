//! Questions asked of the whole: what no single crate can answer about itself.
//!
//! - `tests/layering.rs`: imports point down, as ARCHITECTURE.md says.
//! - `tests/repository.rs`: rules of the repository, each with its reason.
//! - `tests/pack.rs`: the built-in pack behaves the same natively and as WebAssembly.
//! - `tests/kernels.rs`: answers in Rust are compiled and graded.
//! - `e2e/`: the built site in a real browser, also with the network off (feature `e2e`, run by `./x test`).
//! - `src/bin/`: what `./x bench` measures, the verdicts of all solutions in both engines, many submissions in one tab, and the pictures of the README.
//!
//! The library holds what these share: a browser ([`browser`]), its tabs ([`tab`]), the site as a person uses it ([`app`]), an engine there ([`engine`]) and one on this machine ([`native`]), what the two say of the same submissions ([`verdicts`]), what is measured ([`bench`]), many submissions in one tab ([`soak`]) and what that tab holds ([`held`]), and the building of answers in Rust ([`kernels`]).

pub mod app;
pub mod bench;
pub mod browser;
pub mod engine;
pub mod held;
pub mod kernels;
pub mod native;
pub mod recursion;
pub mod soak;
pub mod tab;
pub mod verdicts;
