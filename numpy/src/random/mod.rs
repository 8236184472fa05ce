//! Random numbers, bit for bit as NumPy 2 draws them.
//!
//! A [`SeedSequence`] turns a seed into words; a [`BitGenerator`] turns words into bits; [`Generator`] and [`RandomState`] turn bits into numbers, each with its own algorithms.
//! Distributions that draw one number from a few parameters are listed in [`catalog`]; the others are methods.
//!
//! Streams equal NumPy's to the last bit wherever integers, `+ − × ÷ √` decide. Where a logarithm, exponential, power or cosine does, see [`crate::math`].

mod bit_generator;
pub mod bounded;
pub mod catalog;
mod choice;
pub mod distributions;
mod generator;
mod mt19937;
mod multivariate;
mod pcg64;
mod random_state;
mod seed_sequence;
mod ziggurat;
mod ziggurat_f32;
mod ziggurat_tables;
mod ziggurat_tables_f32;

pub use bit_generator::BitGenerator;
pub use bounded::Integer;
pub use choice::Choice;
pub use generator::Generator;
pub use mt19937::Mt19937;
pub use pcg64::Pcg64;
pub use random_state::RandomState;
pub use seed_sequence::{SeedSequence, words, words_of_text};
