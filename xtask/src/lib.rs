//! The chores behind `./x`.

pub mod bench;
pub mod chores;
pub mod katagrad;
pub mod lighthouse;
pub mod numpy_parity;
pub mod paths;
pub mod process;
pub mod serve;
pub mod setup;
pub mod site;
pub mod supply;
