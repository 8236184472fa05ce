//! Random numbers, bit for bit as NumPy 2 draws them.
//!
//! A [`SeedSequence`] turns a seed into words; a [`BitGenerator`] turns words into bits; a [`Stream`] turns bits into numbers, by the algorithms of one [`Api`] or the other.
//! Distributions that draw one number from a few parameters are listed in [`catalog`]; the others are methods.
//!
//! Streams equal NumPy's to the last bit wherever integers, `+ − × ÷ √` decide. Where a logarithm, exponential, power or cosine does, see [`crate::math`].

mod bit_generator;
pub mod bounded;
pub mod catalog;
mod choice;
pub mod distributions;
mod mt19937;
pub mod multivariate;
pub mod parameter;
mod pcg64;
mod philox;
mod seed_sequence;
mod sfc64;
pub mod stream;
mod ziggurat;
mod ziggurat_f32;
mod ziggurat_tables;
mod ziggurat_tables_f32;

pub use bit_generator::BitGenerator;
pub use bounded::Integer;
pub use choice::Choice;
pub use mt19937::Mt19937;
pub use seed_sequence::SeedSequence;
pub use stream::{Api, Stream};
