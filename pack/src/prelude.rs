//! All that a crate of problems needs: `use pack::prelude::*;`, then [`export!`](crate::export) once.

pub use judge::{
    Args, Array, Check, Data, Derivative, Group, Law, Metric, Mismatch, Nan, Role, Scale, Source, Spec, Value, Vectors,
    try_unpack, unpack,
};
