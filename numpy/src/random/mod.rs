//! Random streams, bit for bit those of NumPy.

mod legacy;
mod mt19937;
mod pcg64;

pub use legacy::RandomState;
pub use mt19937::Mt19937;
pub use pcg64::{Generator, Pcg64};
