//! The Web Worker: receives a request, grades, streams events. A thin shell around `python`, `pack` and `judge`; it decides nothing.

#[cfg(target_arch = "wasm32")]
mod engine;

/// Counts what is allocated, so that a memory hog can be told from a crash.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: python::memory::Limited = python::memory::Limited;
