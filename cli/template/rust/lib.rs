//! The behaviour of the set's problems: a module each, and a line in the list.

use pack::prelude::*;

mod longest_run;

/// The problems by id, in the order of their ids.
pub const SPECS: &[(&str, &dyn Spec)] = &[
    ("longest_run", &longest_run::LongestRun),
];

pack::export!(SPECS);
