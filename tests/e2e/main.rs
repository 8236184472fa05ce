//! The built site in a real browser: what only a browser can show.
//!
//! Every scenario gets a fresh browser and ends with quiet consoles. A failure shows a picture, the page's text and the console.

mod about;
mod access;
mod data;
mod editing;
mod explaining;
mod failing;
mod foreign_set;
mod hostile;
mod keeping;
mod keyboard;
mod learning;
mod limits;
mod loading;
mod numpy;
mod offline;
mod places;
mod preview;
mod python;
mod reading;
mod rust;
mod scenario;
mod sets;
mod sharing;
mod soak;
mod solving;
mod verdicts;
mod workspace;
