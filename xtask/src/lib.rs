//! The chores behind `./x`, and the static server that the end-to-end suite shares with `./x serve`.

pub mod bench;
pub mod chores;
pub mod katagrad;
pub mod lighthouse;
pub mod numpy_parity;
pub mod paths;
pub mod preview;
pub mod process;
pub mod serve;
pub mod setup;
pub mod site;
pub mod supply;
