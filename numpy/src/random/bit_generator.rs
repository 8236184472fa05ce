//! The generators a stream of random bits may come from.

use super::mt19937::Mt19937;
use super::pcg64::Pcg64;

/// A stream of random bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BitGenerator {
    /// Permuted congruential.
    Pcg64(Pcg64),
    /// Mersenne Twister.
    Mt19937(Mt19937),
}

impl BitGenerator {
    /// NumPy's name of the class.
    pub fn name(&self) -> &'static str {
        match self {
            BitGenerator::Pcg64(_) => "PCG64",
            BitGenerator::Mt19937(_) => "MT19937",
        }
    }

    /// The next 32 bits.
    pub fn next_u32(&mut self) -> u32 {
        match self {
            BitGenerator::Pcg64(pcg64) => pcg64.next_u32(),
            BitGenerator::Mt19937(mt19937) => mt19937.next_u32(),
        }
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        match self {
            BitGenerator::Pcg64(pcg64) => pcg64.next_u64(),
            BitGenerator::Mt19937(mt19937) => mt19937.next_u64(),
        }
    }

    /// The next double in [0, 1).
    pub fn next_f64(&mut self) -> f64 {
        match self {
            BitGenerator::Pcg64(pcg64) => pcg64.next_f64(),
            BitGenerator::Mt19937(mt19937) => mt19937.next_f64(),
        }
    }

    /// The next single in [0, 1).
    pub fn next_f32(&mut self) -> f32 {
        (self.next_u32() >> 8) as f32 * (1.0 / 16_777_216.0)
    }
}
