//! The built-in pack: one folder a problem.
