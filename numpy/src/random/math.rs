//! The transcendental functions that the streams depend on.

pub use libm::{acos, cos, exp, expf, expm1, log as ln, log1p, log1pf, pow};
