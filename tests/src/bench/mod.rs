//! What `./x bench` measures in a real browser: a file a bench, and a line of [`BENCHES`].
//!
//! Ours and what it is compared with take turns in one run, so that what else the machine does meets both; every number is a median or a best of several.

mod depth;
mod live;
mod numpy;
mod pyodide;
mod python;
mod routes;
mod start;
mod submit;
pub mod table;

use std::path::PathBuf;

use anyhow::Result;

use table::Table;

/// What a bench needs to know.
pub struct Setting {
    /// The built site.
    pub site: PathBuf,
    /// The npm package `pyodide`, unpacked.
    pub pyodide: PathBuf,
    /// A Python that has NumPy.
    pub python: PathBuf,
    /// How often what has a beginning is repeated: a start, a submission.
    pub n_rounds: usize,
}

/// A bench: its name, what it says while it works, and what it does.
pub struct Bench {
    /// As on the command line.
    pub name: &'static str,
    /// Measures.
    pub measure: fn(&Setting) -> Result<Table>,
}

/// All benches, in the order in which they run.
pub const BENCHES: [Bench; 7] = [
    Bench { name: "start", measure: start::measure },
    Bench { name: "submit", measure: submit::measure },
    Bench { name: "live", measure: live::measure },
    Bench { name: "routes", measure: routes::measure },
    Bench { name: "python", measure: python::measure },
    Bench { name: "numpy", measure: numpy::measure },
    Bench { name: "depth", measure: depth::measure },
];
